// The filters of the Find page. The list is in the page already; this hides what does not fit, and puts the best first where words are given.
import { addressOf, chosenIn, counted, fits, holdsWords, practiceOf } from "./find/filters.js";
import { fill, offerTopics } from "./find/form.js";

const form = document.querySelector("form.find");
const status = form.querySelector("[role=status]");
const list = document.querySelector(".found");
const none = document.querySelector("p.none");
const practice = form.querySelector("a.to-practice");
const kinds = [...list.querySelectorAll("section.kind")];
const topics = [...list.querySelectorAll("section.topic")];
const items = [...list.querySelectorAll("li[data-id]")].map((node) => {
  const topic = node.closest(".topic");
  const { id, level, frequency, has } = node.dataset;
  const category = topic.closest(".kind").dataset.category;
  return { node, id, level, frequency, category, topic: topic.dataset.topic, roles: topic.dataset.roles.split(" "), has: has.split(" ") };
});

let worker;

/** The ids of the questions that answer the words, best first; null where the engine cannot be loaded. */
function ask(text) {
  worker ??= new Worker(new URL("./search/worker.js", import.meta.url));
  return new Promise((resolve) => {
    const listen = ({ data }) => {
      if (data.text !== text) return;
      worker.removeEventListener("message", listen);
      resolve(data.found);
    };
    worker.addEventListener("message", listen);
    worker.addEventListener("error", () => resolve(null), { once: true });
    worker.postMessage({ find: text });
  });
}

const chosen = () => chosenIn(`?${new URLSearchParams(new FormData(form))}`);
const restore = () => fill(form, chosenIn(location.search));

/** Show what fits, and say how much that is. */
async function show() {
  offerTopics(form);
  const now = chosen();
  history.replaceState(history.state, "", addressOf(now) || location.pathname);
  const ranks = now.text ? await ask(now.text) : [];
  if (addressOf(chosen()) !== addressOf(now)) return; // something else was chosen meanwhile
  const place = new Map((ranks ?? []).map((id, rank) => [id, rank]));
  const answers = ({ id, node }) => !now.text || (ranks ? place.has(id) : holdsWords(node.querySelector("a").textContent, now.text));
  for (const item of items) item.node.hidden = !(fits(item, now) && answers(item));
  const shown = items.filter(({ node }) => !node.hidden).map(({ id }) => id);
  arrange(place);
  none.hidden = shown.length > 0;
  practice.hidden = !shown.length;
  practice.search = practiceOf(now, shown.sort((a, b) => place.get(a) - place.get(b)));
  const titles = now.text && !ranks ? " whose title holds these words (the search could not be loaded)" : "";
  tell(shown.length, titles);
}

/** Say how many there are, and let the list be seen. */
function tell(count, more = "") {
  status.textContent = counted(count, items.length) + more;
  document.documentElement.classList.remove("finding");
}

/** The topics that hold the best answers come first; without words, the order of the menu. */
function arrange(place) {
  const best = (node) => Math.min(...items.filter((item) => node.contains(item.node) && !item.node.hidden).map(({ id }) => place.get(id) ?? 1e6));
  const inOrder = (nodes) => {
    const ranks = new Map(nodes.map((node) => [node, best(node)]));
    for (const node of nodes) node.hidden = ranks.get(node) === Infinity;
    return [...nodes].sort((a, b) => (ranks.get(a) === ranks.get(b) ? 0 : ranks.get(a) - ranks.get(b)));
  };
  list.append(...inOrder(kinds));
  for (const kind of kinds) kind.append(...inOrder(topics.filter((topic) => kind.contains(topic))));
  for (const topic of topics) topic.querySelector("ul").append(...inOrder(items.map(({ node }) => node).filter((node) => topic.contains(node) && !node.hidden)));
}

form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(show));
addEventListener("popstate", () => (restore(), show()));
restore();
if (addressOf(chosen())) show();
else tell(items.length); // the page is as it should be; touching every item would only cost time
