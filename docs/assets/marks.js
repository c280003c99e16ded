// A hit of the search marks the words that were looked for, in the question it leads to. (The theme's own marking goes through the whole
// page and marks `roc` in `process`.) The address is then the question's own again, so that it can be copied.

const SKIPPED = "x-math, pre, code, summary, .facts, mark";

/** Mark words whose stem is wanted, under `root`. */
async function markWords(root, wanted) {
  const { marked } = await import("./search/marked.js");
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest(SKIPPED)) continue;
    const pieces = marked(node.data, wanted);
    if (pieces.some(({ mark }) => mark)) found.push([node, pieces]);
  }
  for (const [node, pieces] of found) node.replaceWith(...pieces.map(asNode));
}

function asNode({ text, mark }) {
  if (!mark) return document.createTextNode(text);
  const node = document.createElement("mark");
  node.dataset.mdHighlight = "";
  node.textContent = text;
  return node;
}

const address = new URL(location.href);
const wanted = new Set((address.searchParams.get("h") ?? "").split(" ").filter(Boolean));
if (address.searchParams.has("h")) {
  address.searchParams.delete("h");
  history.replaceState(history.state, "", address);
}
if (wanted.size) {
  const heading = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  markWords(heading?.closest("article.question") ?? document.querySelector(".md-content article"), wanted);
}
