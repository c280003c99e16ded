// What this device remembers: saved to a file, read from one, and forgotten if the reader is sure.

import { exported, merged, read } from "./progress.js";

/** Let the page's part about memory work. Gives the function that says what is remembered. */
export function keepingIn(root, practice) {
  const part = (selector) => root.querySelector(selector);
  const dialog = part("dialog");

  function tell(first = "") {
    const { cards } = practice.progress();
    const count = Object.keys(cards).filter((id) => practice.questions.has(id)).length;
    const held = count ? `${count} practiced ${count === 1 ? "question" : "questions"}.` : "No practiced question yet.";
    part(".held").textContent = [first, held, "Kept in this browser only; a file carries it to another."].filter(Boolean).join(" ");
  }

  function save() {
    const text = practice.unread() ?? exported(practice.progress());
    const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    Object.assign(document.createElement("a"), { href, download: `interview-practice-${practice.when().today}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60000);
  }

  async function load(file) {
    try {
      const other = read(await file.text());
      practice.keep((before) => merged(before, other));
      practice.arrive();
      tell(`Read from ${file.name}.`);
      practice.say(part(".held").textContent);
    } catch (error) {
      practice.tellTrouble(`${file.name} was not read: ${error.message}. Nothing was changed.`);
    }
  }

  part("button.save").addEventListener("click", save);
  part("button.load").addEventListener("click", () => part("input.file").click());
  part("input.file").addEventListener("change", ({ target }) => {
    const [file] = target.files;
    if (file) load(file);
    target.value = ""; // the same file may be read again
  });
  part("button.forget").addEventListener("click", () => {
    dialog.returnValue = ""; // Escape leaves what was said before
    dialog.showModal();
  });
  dialog.addEventListener("close", () => {
    if (dialog.returnValue !== "forget") return;
    practice.forget();
    practice.arrive();
    tell("Forgotten.");
    practice.say("Forgotten.");
  });
  return tell;
}
