// The line above the hits says what the worker has to say: the theme knows only how to count.

const list = document.querySelector(".md-search-result__list");
const line = document.querySelector(".md-search-result__meta");

/** Show the notice that came with the hits, in place of their count. */
function showNotice() {
  const noticed = list.querySelector("[data-notice]");
  if (noticed) line.textContent = noticed.dataset.notice;
}

if (list && line) new MutationObserver(showNotice).observe(list, { childList: true });

// The theme listens for keys only; words that are pasted or spoken count as well.
const input = document.querySelector("[data-md-component=search-query]");
input?.addEventListener("input", () => input.dispatchEvent(new Event("keyup")));

// Enter opens the first hit; where there is none yet, it must not load the page anew.
input?.form.addEventListener("submit", (event) => event.preventDefault());
