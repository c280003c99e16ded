// A round of questions, as it can be kept and taken up again: each function gives the next state. Pure functions.
//
// {ids, at, step, ticks, grade, grades}: which questions, which of them is asked, how far it is shown ("asked", "outline", "answer"),
// which points are ticked, the grade the reader chose over the proposed one, and the grades given.

import { AGAIN, EASY, GOOD, HARD } from "./schedule.js";

const ASKED = { step: "asked", ticks: [], grade: 0 };
export const STEPS = ["asked", "outline", "answer"];

export const begun = (ids) => ({ ids, at: 0, ...ASKED, grades: {} });

export const asked = (round) => round.ids[round.at];

export const isOver = (round) => round.at >= round.ids.length;

/** Whether the question was asked in this round before. */
export const isRepeat = (round) => round.ids.indexOf(asked(round)) < round.at;

export const shown = (round, step) => ({ ...round, step });

/** With one point ticked, or no longer. */
export function ticked(round, point, on) {
  const others = round.ticks.filter((one) => one !== point);
  return { ...round, ticks: on ? [...others, point].sort((a, b) => a - b) : others };
}

/** With the grade that the reader chose. */
export const chosen = (round, grade) => ({ ...round, grade });

/** The next question. One that was missed is asked once more at the end, and then not again today. */
export function next(round, grade) {
  const id = asked(round);
  const ids = grade === AGAIN && !isRepeat(round) ? [...round.ids, id] : round.ids;
  return { ...round, ...ASKED, ids, at: round.at + 1, grades: { ...round.grades, [id]: grade } };
}

/** Without the question that is asked, and without grading it. */
export const skipped = (round) => ({ ...round, ...ASKED, ids: round.ids.filter((_, place) => place !== round.at) });

/** Ended early: what was graded stays graded. */
export const stopped = (round) => ({ ...round, ...ASKED, ids: round.ids.slice(0, round.at) });

/** What came of it: how many questions, how many of each kind, and which to say again, the worst first. */
export function sum({ grades }) {
  const of = (...wanted) => Object.keys(grades).filter((id) => wanted.includes(grades[id]));
  return { count: Object.keys(grades).length, held: of(GOOD, EASY).length, repeat: [...of(AGAIN), ...of(HARD)] };
}

/** The line that says where one is. */
export function place(round) {
  const unasked = `Question ${round.at + 1} of ${round.ids.length}`;
  return isRepeat(round) ? `${unasked}, once more` : unasked;
}

/** A round as it was kept, or null if it is none. */
export function restored(value) {
  const isText = (one) => typeof one === "string";
  const whole =
    value && Array.isArray(value.ids) && value.ids.every(isText) && Number.isInteger(value.at) && value.at >= 0 &&
    STEPS.includes(value.step) && Array.isArray(value.ticks) && value.grades;
  return whole ? value : null;
}
