// What is practiced, and in which order. Pure functions over the facts that the page holds of all questions.

import * as filters from "../find/filters.js";
import { isDue, dueOn } from "./schedule.js";

export const COUNTS = [5, 10, 20];
const USUAL = 10;

/** Questions as the filters of the Find page know them, in page order. */
export function questionsOf({ topics, questions }) {
  return questions.map(([id, topic, level, frequency]) => ({ id, topic, level, frequency, has: [], ...topics[topic] }));
}

/** What an address asks for: what is chosen, how many, and perhaps exactly which. */
export function choiceIn(search) {
  const said = new URLSearchParams(search);
  const count = Number(said.get("count"));
  const ids = (said.get("ids") ?? "").split(",").filter(Boolean);
  return { chosen: filters.chosenIn(search), count: COUNTS.includes(count) ? count : USUAL, ids: [...new Set(ids)] };
}

/** The query part of the address that asks for it, or nothing for what is usual. */
export function addressOf({ chosen, count, ids }) {
  const said = new URLSearchParams(filters.addressOf(chosen));
  if (count !== USUAL) said.set("count", count);
  const listed = ids.length ? [`ids=${ids.join(",")}`] : []; // a comma need not be escaped
  const parts = [...listed, ...(said.size ? [String(said)] : [])];
  return parts.length ? `?${parts.join("&")}` : "";
}

/** The questions that fit a choice; with ids, those and no others. */
export function fitting(questions, { chosen, ids }) {
  const wanted = new Set(ids);
  return questions.filter((question) => (!ids.length || wanted.has(question.id)) && filters.fits(question, chosen));
}

/**
 * Questions in the order they are asked: `due` before `fresh` before `later`.
 * @param {{today: string, interview: string, frequencies: string[]}} when
 */
export function arranged(questions, cards, when) {
  const rank = ({ frequency }) => when.frequencies.indexOf(frequency);
  const day = ({ id }) => dueOn(cards[id], when.interview);
  const byDay = (a, b) => (day(a) === day(b) ? rank(a) - rank(b) : day(a) < day(b) ? -1 : 1);
  const known = questions.filter(({ id }) => cards[id]);
  const due = known.filter(({ id }) => isDue(cards[id], when));
  const fresh = questions.filter(({ id }) => !cards[id]);
  return {
    due: due.sort(byDay),
    fresh: byTurns(byTurns(fresh, "topic"), "category").sort((a, b) => rank(a) - rank(b)),
    later: known.filter(({ id }) => !isDue(cards[id], when)).sort(byDay),
  };
}

/** One of each kind, then the second of each: ten new questions are not ten of the first topic. */
function byTurns(questions, name) {
  const seen = {};
  const turn = new Map();
  for (const question of questions) {
    const kind = `${question[name]} ${question.frequency}`;
    turn.set(question, (seen[kind] = (seen[kind] ?? 0) + 1));
  }
  return [...questions].sort((a, b) => turn.get(a) - turn.get(b));
}

/** The ids of a round. */
export const taken = ({ due, fresh, later }, count) => [...due, ...fresh, ...later].slice(0, count).map(({ id }) => id);

/** The line under the form. */
export function counted({ due, fresh, later }) {
  const total = due.length + fresh.length + later.length;
  const parts = [[due, "due"], [fresh, "new"], [later, "not due yet"]].filter(([some]) => some.length);
  return `${total} ${total === 1 ? "question fits" : "questions fit"}: ${parts.map(([some, word]) => `${some.length} ${word}`).join(", ")}`;
}
