// A question as its topic's page shows it, taken from that page: formulas, pictures and programs come along, and no text is published twice.

import { addCopyButtons } from "../copy-code.js";

const SITE = new URL("../../", import.meta.url);
const pages = new Map();

/** The address of a question's page, with its anchor. */
export const addressOf = ({ id, category, topic }) => new URL(`${category}/${topic}/#${id}`, SITE).href;

/** The question's <article>, ready to be shown on this page. Throws if the page cannot be had; null if it has no such question. */
export async function articleOf(question) {
  const page = new URL(addressOf(question));
  const found = (await pageAt(page)).getElementById(question.id)?.closest("article.question");
  if (!found) return null;
  const article = document.importNode(found, true);
  for (const name of ["href", "src"]) {
    for (const node of article.querySelectorAll(`[${name}]`)) node.setAttribute(name, new URL(node.getAttribute(name), page).href);
  }
  for (const table of article.querySelectorAll("table:not([class])")) letScroll(table);
  addCopyButtons(article);
  if (article.querySelector("x-math")) await formulaStyles();
  return article;
}

function pageAt({ origin, pathname }) {
  if (!pages.has(pathname)) {
    const page = fetch(origin + pathname).then(async (answer) => {
      if (!answer.ok) throw new Error(`${pathname} answered ${answer.status}`);
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    });
    page.catch(() => pages.delete(pathname)); // the next time tries again
    pages.set(pathname, page);
  }
  return pages.get(pathname);
}

/** The theme puts tables into a box that scrolls, but only those that were there when the page was read. */
function letScroll(table) {
  const box = Object.assign(document.createElement("div"), { className: "md-typeset__scrollwrap", tabIndex: 0 });
  const inner = Object.assign(document.createElement("div"), { className: "md-typeset__table" });
  table.replaceWith(box);
  box.append(inner);
  inner.append(table);
}

let styles;

/** KaTeX's stylesheet, once, before the first formula is seen. */
function formulaStyles() {
  styles ??= new Promise((resolve) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("assets/katex/katex.min.css", SITE).href });
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
  return styles;
}
