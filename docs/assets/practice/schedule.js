// When a question comes back. FSRS decides how long an answer lasts; the interview decides how long it may. Pure functions.
//
// A card is what is remembered of one question: {due, reviewed, grade, stability, difficulty, reps, lapses}, its two times as days.

import { asDay, plus } from "./days.js";

export const [AGAIN, HARD, GOOD, EASY] = [1, 2, 3, 4]; // as FSRS numbers them
const IN_REVIEW = 2;

/** FSRS by whole days: no steps of minutes, because a round repeats what was missed, and no chance. */
export const open = ({ fsrs }) => fsrs({ enable_fuzz: false, learning_steps: [], relearning_steps: [] });

/** The grade that the ticks speak for: all of the points, two thirds, one third, fewer. */
export function proposed(ticks, points) {
  if (ticks === points) return EASY;
  if (3 * ticks >= 2 * points) return GOOD;
  return 3 * ticks >= points ? HARD : AGAIN;
}

/** The card after an answer. `card` is undefined for a question that was never asked. */
export function graded(scheduler, card, grade, today) {
  const day = card && card.reviewed > today ? card.reviewed : today; // a clock that was set back does not make time negative
  const after = scheduler.next(asFsrs(card, day), new Date(day), grade).card;
  const { stability, difficulty, reps, lapses } = after;
  return { due: asDay(after.due), reviewed: day, grade, stability, difficulty, reps, lapses };
}

function asFsrs(card, day) {
  const blank = { stability: 0, difficulty: 0, reps: 0, lapses: 0, scheduled_days: 0, elapsed_days: 0, learning_steps: 0 };
  if (!card) return { ...blank, due: new Date(day), state: 0 };
  const { stability, difficulty, reps, lapses, due, reviewed } = card;
  return { ...blank, stability, difficulty, reps, lapses, due: new Date(due), last_review: new Date(reviewed), state: IN_REVIEW };
}

/**
 * The day a card is due. Before an interview that is the evening before at the latest; what was practiced that very evening waits for the
 * morning. FSRS's own day stays in the card, so another date or none changes nothing that cannot be changed back.
 */
export function dueOn(card, interview) {
  if (!interview) return card.due;
  const [eve, morrow] = [plus(interview, -1), plus(card.reviewed, 1)];
  return [card.due, eve > morrow ? eve : morrow, interview].sort()[0];
}

/** Whether a card is to be asked today; once a day is enough. */
export const isDue = (card, { today, interview }) => dueOn(card, interview) <= today && card.reviewed < today;

/** The interview, or nothing once it is past: then nothing is planned around it. */
export const upcoming = (interview, today) => (interview >= today ? interview : "");

/** What lies ahead: how many cards are due today, and the next day on which some are. */
export function ahead(cards, when) {
  const waiting = cards.filter((card) => !isDue(card, when)).map((card) => dueOn(card, when.interview));
  const [day = ""] = waiting.filter((one) => one > when.today).sort();
  return { due: cards.length - waiting.length, day, count: waiting.filter((one) => one === day).length };
}
