// What came of a round: how many, which to say again, and when they come back.

import { said } from "./days.js";
import { addressOf, articleOf } from "./question.js";
import { sum } from "./round.js";
import { ahead, dueOn } from "./schedule.js";

const questions = (count) => `${count} ${count === 1 ? "question" : "questions"}`;

/** Let `section` sum up the round. Gives the function that does. */
export function summaryIn(section, practice) {
  const part = (selector) => section.querySelector(selector);

  /** Show the sum. */
  function summarize(focus) {
    const { cards, round } = practice.progress();
    const when = practice.when();
    const { count, held, repeat } = sum(round);
    part("h2").textContent = `${questions(count)} practiced`;
    part(".sum").textContent = inWords(count, held, repeat.length);
    part(".repeat").replaceChildren(...repeat.map((id) => itemOf(id, cards[id], when)));
    const known = Object.keys(cards).filter((id) => practice.questions.has(id));
    part(".ahead").textContent = aheadInWords(ahead(known.map((id) => cards[id]), when), when);
    part(".more").textContent = "Another round";
    if (!focus) return;
    practice.say(part(".sum").textContent);
    part("h2").focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  function inWords(count, held, missed) {
    if (!missed) return count === 1 ? "You had all or most of it." : "You had all or most of each.";
    const rest = missed === 1 ? "This one is worth repeating:" : "These are worth repeating:";
    return held ? `You had all or most of ${held}. ${rest}` : rest;
  }

  function itemOf(id, card, when) {
    const [item, link, small] = ["li", "a", "small"].map((name) => document.createElement(name));
    const question = practice.questions.get(id);
    const day = card && dueOn(card, when.interview);
    link.textContent = id.replaceAll("-", " "); // until its title is here
    small.textContent = day > when.today ? `due ${said(day, when.today)}` : "";
    item.append(link, " ", small);
    if (question) {
      link.href = addressOf(question);
      articleOf(question).then((article) => article && link.replaceChildren(...article.querySelector("h2").childNodes)).catch(() => {});
    }
    return item;
  }

  function aheadInWords({ due, day, count }, { today, interview }) {
    const parts = [];
    if (due) parts.push(`${due} more ${due === 1 ? "is" : "are"} due today.`);
    if (day) parts.push(`${questions(count)} ${count === 1 ? "is" : "are"} due ${said(day, today)}.`);
    if (interview) parts.push(interview === today ? "The interview is today." : `The interview is ${said(interview, today)}; nothing is put off beyond it.`);
    return parts.join(" ");
  }

  part(".more").addEventListener("click", () => practice.begin());
  part(".other").addEventListener("click", () => (practice.keep((before) => ({ ...before, round: null })), practice.choose()));
  return summarize;
}
