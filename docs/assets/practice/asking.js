// One question on the page: first alone, then with its outline to tick, then with the sample answer and a grade.

import { clock } from "./clock.js";
import { said } from "./days.js";
import { articleOf } from "./question.js";
import { asked, chosen, isOver, isRepeat, next, place, shown, skipped, STEPS, stopped, sum, ticked } from "./round.js";
import { AGAIN, dueOn, graded, open, proposed } from "./schedule.js";

const PATIENCE = 400; // milliseconds before a reader is told that the question is on its way
const TOLD = ["", "Again", "Hard", "Good", "Easy"];

/** Let `section` ask the question that the round is at. Gives the function that does. */
export function askingIn(section, practice) {
  const part = (selector) => section.querySelector(selector);
  const time = clock(part(".clock button"), part(".face"));
  const grading = part("form.grading");
  let scheduler, article, points, latest;

  const round = () => practice.progress().round;
  const keep = (change) => practice.keep((before) => ({ ...before, round: change(before.round) }));

  /** Show the question, as far as it was shown before. */
  async function ask(focus) {
    const mine = (latest = {});
    const id = asked(round());
    part(".place").textContent = place(round());
    show("fetching");
    const late = setTimeout(() => mine === latest && part(".asked").append("Fetching the question…"), PATIENCE);
    try {
      const [library, fetched] = await Promise.all([import("./ts-fsrs.js"), fetchedArticle(id)]);
      if (mine !== latest) return;
      scheduler ??= open(library);
      if (!fetched) return lose("This question is no longer in the guide.", false);
      mount(fetched);
      if (focus) practice.say(place(round()));
      if (focus) goTo(article.querySelector("h2"), section);
    } catch (error) {
      console.warn("practice:", error);
      if (mine === latest) lose("The question could not be fetched. Is there a connection?", true);
    } finally {
      clearTimeout(late);
    }
  }

  function fetchedArticle(id) {
    const question = practice.questions.get(id);
    return question ? articleOf(question) : null;
  }

  function lose(why, again) {
    show("lost");
    part(".lost p").textContent = why;
    part(".retry").hidden = !again;
    (again ? part(".retry") : part(".skip")).focus();
  }

  /** Put the article there, with a box to tick before each point. */
  function mount(fetched) {
    article = fetched;
    part(".asked").replaceChildren(article);
    article.querySelector("h2").tabIndex = -1;
    article.querySelector(".part").tabIndex = -1;
    article.querySelector(".part").after(Object.assign(document.createElement("p"), { className: "hint", textContent: "Tick what you said." }));
    part(".how").textContent = article.querySelector(".prompt") ? "Solve it, thinking aloud." : "Say your answer aloud.";
    part(".expected").textContent = `The sample takes ${article.querySelector(".facts .time").lastChild.textContent.trim()}.`;
    points = [...article.querySelectorAll(".outline > ul > li")].map(tickable);
    time.reset();
    show(round().step);
  }

  function tickable(point, number) {
    const [label, words] = [document.createElement("label"), document.createElement("span")];
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: round().ticks.includes(number) });
    box.addEventListener("change", () => {
      keep((before) => ticked(before, number, box.checked));
      offerGrades();
    });
    words.append(...point.childNodes);
    label.append(box, words);
    point.append(label);
    return box;
  }

  /** Show what belongs to a step, and nothing of the later ones. */
  function show(step) {
    const at = STEPS.indexOf(step);
    if (at < 0) part(".asked").replaceChildren();
    else {
      article.querySelector(".outline").hidden = at < 1;
      for (const later of article.querySelectorAll(":scope > details, :scope > .reviewed")) later.hidden = at < 2;
      article.querySelector("details.answer").open = at === 2;
    }
    [part(".aloud"), part(".ticking"), grading].forEach((one, place) => (one.hidden = place !== at));
    part(".lost").hidden = step !== "lost";
    if (at > 0) time.stop();
    if (at === 2) offerGrades();
  }

  /** The grades, with the day each leads to, and the proposed one taken unless the reader took another. */
  function offerGrades() {
    const { cards, round: now } = practice.progress();
    const when = practice.when();
    const proposal = proposed(now.ticks.length, points.length);
    grading.elements.grade.value = now.grade || proposal;
    part(".grading legend small").textContent = `${now.ticks.length} of ${points.length} points ticked speak for “${TOLD[proposal]}”.`;
    for (const radio of grading.elements.grade) {
      const grade = Number(radio.value);
      const once = grade === AGAIN && !isRepeat(now);
      radio.closest("label").querySelector("i").textContent = once ? "later in this round" : comesBack(dueAfter(grade, cards, now, when), when);
    }
  }

  const dueAfter = (grade, cards, now, { today, interview }) => dueOn(graded(scheduler, cards[asked(now)], grade, today), interview);
  const comesBack = (day, { today }) => (day > today ? said(day, today) : "was the last time");

  /** Keep the grade, and ask what comes next. */
  function grade() {
    const given = Number(grading.elements.grade.value);
    practice.keep((before) => {
      const id = asked(before.round);
      const card = graded(scheduler, before.cards[id], given, practice.when().today);
      return { ...before, cards: { ...before.cards, [id]: card }, round: next(before.round, given) };
    });
    return practice.goOn();
  }

  function goTo(node, top = node) {
    node.focus({ preventScroll: true });
    top.scrollIntoView({ block: "start" });
  }

  section.addEventListener("click", ({ target }) => {
    const step = target.dataset?.step;
    if (!step) return;
    keep((before) => shown(before, step));
    show(step);
    practice.say(step === "outline" ? `${points.length} points to tick` : "The sample answer is shown; a grade is proposed below it");
    goTo(article.querySelector(step === "outline" ? ".part" : "details.answer > summary"));
    const { ids, at } = round();
    if (ids[at + 1]) Promise.resolve(fetchedArticle(ids[at + 1])).catch(() => {}); // so that the next is there at once
  });
  grading.addEventListener("change", () => keep((before) => chosen(before, Number(grading.elements.grade.value))));
  grading.addEventListener("submit", (event) => {
    event.preventDefault();
    grade();
  });
  part(".retry").addEventListener("click", () => ask(true));
  part(".skip").addEventListener("click", () => (keep(skipped), isOver(round()) && !sum(round()).count ? end() : practice.goOn()));
  part(".stop").addEventListener("click", () => (keep(stopped), sum(round()).count ? practice.goOn() : end()));

  /** A round of which nothing was graded leaves nothing to sum up. */
  function end() {
    latest = undefined;
    practice.keep((before) => ({ ...before, round: null }));
    practice.choose();
  }

  return ask;
}
