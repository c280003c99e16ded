// The search field drawn on the start page opens the one in the header.

document.querySelector("button.ask")?.addEventListener("click", () => {
  document.querySelector("[data-md-component=search-query]")?.focus();
});
