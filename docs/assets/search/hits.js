// What the search box shows, in the form that the theme draws: a list of items, each a list of one document. Pure functions.
//
// The theme puts titles into the page as HTML, so everything that a reader or a record wrote is escaped here.
// A notice is an item that carries what the line above the list says in `data-notice`; docs/assets/search-box.js puts it there.

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as HTML. */
export const escaped = (text) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]);

/** The items for a query: questions and pages, or what to do where there are none. */
export function itemsFor(query, engine) {
  const hits = engine.search(query);
  if (!hits.length) return nothingFound(query, engine);
  return hits.map((hit, i) => item(shown(engine.hit(hit.place), hit), hits.length - i));
}

function shown(found, { stems }) {
  const marks = encodeURIComponent([...new Set(stems)].join(" "));
  if (found.kind === "page") return { to: `${found.url}?h=${marks}`, title: found.title, about: found.about };
  const [path, id] = found.url.split("#");
  return {
    to: `${path}?h=${marks}#${id}`,
    title: found.title,
    about: `${found.topic} · ${found.category} · ${found.level}`,
  };
}

function nothingFound(query, engine) {
  const topics = engine.topics(query).map((topic) => ({ to: topic.url, title: topic.label, about: topic.about }));
  const ask = { to: askAddress(query, engine.data), title: "Ask for this question", about: "It may be missing; somebody could write it" };
  return noticed("No question found. Nearest topics:", [...topics, ask]);
}

/** Where a missing question is asked for: the issue form, filled in, or the page that says how to contribute. */
export function askAddress(query, { repository }) {
  if (!repository) return "contribute/";
  const fields = new URLSearchParams({ template: "question.yml", title: `Question: ${query}`, question: query, topic: `search: ${query}` });
  return `${repository}/issues/new?${fields}`;
}

/** What is shown while the index is on its way, and if it does not come. */
export function waiting(query) {
  return noticed("Loading the questions…", [findPage(query, "Search on the Find page", "if this takes long")]);
}

/** What is shown if the index cannot be read. */
export function failed(query) {
  return noticed("The search could not be loaded.", [findPage(query, "All questions, by topic", "The Find page works without the search")]);
}

const findPage = (query, title, about) => ({ to: `find/?text=${encodeURIComponent(query)}`, title, about });

function noticed(notice, links) {
  return links.map((link, i) => item(link, links.length - i, i ? "" : notice));
}

/** One document of the theme's. Its score only orders: the theme opens the highest on Enter. */
function item({ to, title, about }, score, notice = "") {
  const mark = notice ? ` data-notice="${escaped(notice)}"` : "";
  const html = `<span class="hit"${mark}>${escaped(title)}</span> <small class="where">${escaped(about)}</small>`;
  return [{ location: to, title: html, text: "", score, terms: {} }];
}
