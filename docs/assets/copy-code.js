// A button that copies a program, in the bar with its name; the output beside it needs none.

/** Give every program under `root` its button. */
export function addCopyButtons(root) {
  for (const name of root.querySelectorAll("article.question .highlight > .filename")) addCopyButton(name);
}

function addCopyButton(name) {
  const code = name.parentElement.querySelector("code");
  if (name.textContent === "Output" || !code) return;
  const button = Object.assign(document.createElement("button"), { type: "button", className: "copy", textContent: "Copy" });
  button.setAttribute("aria-label", `Copy ${name.textContent}`);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  name.append(button);
}

addCopyButtons(document);
