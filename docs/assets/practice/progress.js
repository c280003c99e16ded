// What is remembered of all practice, read from text and written to text. Nothing is believed before it is checked. Pure functions.

import { isDay } from "./days.js";
import { restored } from "./round.js";

export const VERSION = 1;
export const EMPTY = { version: VERSION, interview: "", choice: "", cards: {}, round: null };

const BOUNDS = { stability: [0.001, 36500], difficulty: [1, 10], reps: [1, 1e6], lapses: [0, 1e6], grade: [1, 4] };

/** Says to the reader why a text is no progress. */
export class Unreadable extends Error {}

/** Progress from text. Throws Unreadable with the first fault. */
export function read(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Unreadable("it is not JSON");
  }
  if (value === null || typeof value !== "object" || !("cards" in value)) throw new Unreadable("it holds no practice");
  if (value.version > VERSION) throw new Unreadable("a newer edition of this page wrote it; load the page anew");
  if (value.version !== VERSION) throw new Unreadable("it names no version that this page knows");
  const { interview = "", choice = "", cards, round } = value;
  if (interview && !isDay(interview)) throw new Unreadable(`the interview is on '${interview}', which is no day`);
  if (cards === null || typeof cards !== "object" || Array.isArray(cards)) throw new Unreadable("its cards are not a list by question");
  return { version: VERSION, interview, choice: String(choice), cards: mapped(cards, cardOf), round: restored(round) };
}

const mapped = (values, make) => Object.fromEntries(Object.entries(values).map(([id, value]) => [id, make(value, id)]));

function cardOf(value, id) {
  const wrong = (what) => new Unreadable(`its card '${id}' ${what}`);
  if (value === null || typeof value !== "object") throw wrong("is no card");
  for (const name of ["due", "reviewed"]) if (!isDay(value[name])) throw wrong(`has no day in '${name}'`);
  for (const [name, [least, most]] of Object.entries(BOUNDS)) {
    if (!(typeof value[name] === "number" && value[name] >= least && value[name] <= most)) throw wrong(`has no sensible '${name}'`);
  }
  const { due, reviewed, grade, stability, difficulty, reps, lapses } = value;
  return { due, reviewed, grade, stability, difficulty, reps, lapses };
}

/** Progress as the text of a file to keep: a round that is under way stays behind. */
export const exported = ({ version, interview, cards }) => `${JSON.stringify({ version, interview, cards }, null, 1)}\n`;

/** Both: of two cards the one that was reviewed last, so that an old file takes nothing back. */
export function merged(mine, other) {
  const cards = { ...mine.cards };
  for (const [id, card] of Object.entries(other.cards)) cards[id] = later(cards[id], card);
  return { ...mine, interview: other.interview || mine.interview, cards };
}

function later(one, other) {
  if (!one || one.reviewed < other.reviewed) return other;
  return one.reviewed === other.reviewed && one.reps < other.reps ? other : one;
}

/** With the cards of retired questions carried on to what replaced them. Ids that nobody knows are left as they are. */
export function carried(progress, retired) {
  const cards = {};
  for (const [id, card] of Object.entries(progress.cards)) {
    const now = current(id, retired);
    cards[now] = later(cards[now], card);
  }
  const round = progress.round && { ...progress.round, ids: progress.round.ids.map((id) => current(id, retired)) };
  return { ...progress, cards, round };
}

/** The id a question has today: a replacement may have been replaced. */
export function current(id, retired) {
  for (const seen = new Set(); Object.hasOwn(retired, id) && !seen.has(id); id = retired[id]) seen.add(id);
  return id;
}
