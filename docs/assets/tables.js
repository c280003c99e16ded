// The theme puts a table into a box that scrolls sideways, some time after the page is read; what scrolls must be reachable by keyboard.

const content = document.querySelector(".md-content");

function makeReachable() {
  for (const box of content.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) box.tabIndex = 0;
}

if (content) {
  makeReachable();
  new MutationObserver(makeReachable).observe(content, { childList: true, subtree: true });
}
