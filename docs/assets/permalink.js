// A question's link goes to the clipboard, and says so; without this script it is still a link.

const status = document.createElement("div");
status.setAttribute("role", "status");
status.className = "said";
document.body.append(status);

document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a.permalink");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const elsewhere = link.pathname !== location.pathname; // the Practice page shows questions of other pages, and is not to be left
  if (elsewhere) event.preventDefault();
  try {
    await navigator.clipboard.writeText(link.origin + link.pathname + link.hash);
  } catch {
    if (elsewhere) location.assign(link.href);
    return; // no permission: the address bar shows the link, as without this script
  }
  status.textContent = "Link copied";
  link.textContent = "Copied";
  setTimeout(() => {
    link.textContent = "Copy link";
    status.textContent = "";
  }, 2000);
});
