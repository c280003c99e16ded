// What the Find page shows for what is chosen, and how that is written in the address. Pure functions.

export const CHOICES = ["text", "category", "topic", "level", "role", "frequency", "code", "figure"];

/** What is chosen, as the address says it; names it does not know are left out. */
export function chosenIn(search) {
  const said = new URLSearchParams(search);
  return Object.fromEntries(CHOICES.map((name) => [name, (said.get(name) ?? "").trim()]).filter(([, value]) => value));
}

/** The query part of an address that shows this choice to somebody else, or nothing for no choice. */
export function addressOf(chosen) {
  const said = new URLSearchParams(CHOICES.filter((name) => chosen[name]).map((name) => [name, chosen[name]]));
  return said.size ? `?${said}` : "";
}

/**
 * Whether a question fits all that is chosen but the words.
 * @param {{category, topic, level, frequency, roles: string[], has: string[]}} question
 */
export function fits(question, chosen) {
  return (
    ["category", "topic", "level", "frequency"].every((name) => !chosen[name] || question[name] === chosen[name]) &&
    (!chosen.role || question.roles.includes(chosen.role)) &&
    ["code", "figure"].every((name) => !chosen[name] || question.has.includes(name))
  );
}

/** Whether a text holds all the words: what is left of the search where its engine cannot be loaded. */
export function holdsWords(text, words) {
  const plain = (one) => one.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const held = plain(text);
  return plain(words).split(/\s+/).every((word) => held.includes(word));
}

/** How many ids an address names at most; longer ones are not taken by every server. */
const MOST_NAMED = 60;

/** The query part of the address that practices what is shown: by the same choices where Practice knows them, else by the ids, best first. */
export function practiceOf(chosen, ids) {
  const isKnown = !["text", "code", "figure"].some((name) => chosen[name]);
  return isKnown ? addressOf(chosen) : `?ids=${ids.slice(0, MOST_NAMED).join(",")}`;
}

/** The line above the list. */
export function counted(count, all) {
  if (count === all) return `${all} questions`;
  return count === 1 ? `1 question of ${all}` : `${count} questions of ${all}`;
}
