// The Practice page: which of its screens is seen, and what is chosen. What it computes stands in practice/, as pure functions.

import { fill, offerTopics } from "./find/form.js";
import { chosenIn } from "./find/filters.js";
import { askingIn } from "./practice/asking.js";
import { addressOf, arranged, choiceIn, counted, fitting, questionsOf, taken } from "./practice/choosing.js";
import { dayOf, said } from "./practice/days.js";
import { KEY, open } from "./practice/kept.js";
import { keepingIn } from "./practice/keeping.js";
import { carried, current } from "./practice/progress.js";
import { begun, isOver, place } from "./practice/round.js";
import { upcoming } from "./practice/schedule.js";
import { summaryIn } from "./practice/summary.js";

const root = document.querySelector(".practice");
const form = root.querySelector("form.choose");
const part = (selector) => root.querySelector(selector);
const facts = JSON.parse(document.getElementById("practice-facts").textContent);
const store = open(() => localStorage);

/** What the parts of the page share. */
const practice = {
  questions: new Map(questionsOf(facts).map((question) => [question.id, question])),
  progress: () => carried(store.progress(), facts.retired),
  keep(change) {
    store.keep((before) => change(carried(before, facts.retired)));
    tellTrouble(store.fault());
  },
  forget: store.forget,
  unread: store.unread,
  when() {
    const today = dayOf(new Date());
    return { today, interview: upcoming(practice.progress().interview, today), frequencies: facts.frequencies };
  },
  say: (text) => (part("p.said").textContent = text),
  tellTrouble,
  arrive,
  choose,
  begin,
  goOn,
};
const ask = askingIn(part("section.round"), practice);
const summarize = summaryIn(part("section.over"), practice);
const tellKept = keepingIn(root, practice);

let listed = []; // the ids that the address names

function tellTrouble(text) {
  const line = part("p.trouble");
  if (line.textContent !== text) line.textContent = text; // what is said once need not be said again
  line.hidden = !text;
}

/** Show one of the three screens. */
function screen(name) {
  form.hidden = part("details.kept").hidden = name !== "choose";
  part("section.round").hidden = name !== "round";
  part("section.over").hidden = name !== "over";
  document.documentElement.classList.toggle("practicing", name !== "choose");
  document.documentElement.classList.remove("finding");
}

// What is chosen

function choice() {
  const { count } = form.elements;
  return { chosen: chosenIn(`?${new URLSearchParams(new FormData(form))}`), count: Number(count.value), ids: listed };
}

/** The questions that fit, in the order they would be asked. */
const waiting = () => arranged(fitting([...practice.questions.values()], choice()), practice.progress().cards, practice.when());

/** Say what fits the choice, and keep it in the address. */
function update() {
  offerTopics(form);
  history.replaceState(null, "", addressOf(choice()) || location.pathname);
  const fit = waiting();
  const some = taken(fit, choice().count).length;
  part(".choose [role=status]").textContent = some ? counted(fit) : "0 questions fit";
  part("p.none").hidden = some > 0;
  part("p.listed").hidden = !listed.length;
  part("p.listed span").textContent = `Only from a list of ${listed.length}.`;
  const start = part(".choose .go button");
  start.disabled = !some;
  start.textContent = some ? `Start with ${some}` : "Start";
}

/** The screen that chooses. */
function choose(focus = true) {
  screen("choose");
  const { round } = practice.progress();
  tellInterview();
  const resume = part("button.resume");
  resume.hidden = !round || isOver(round);
  if (!resume.hidden) resume.textContent = `Go on: ${place(round).toLowerCase()}`;
  update();
  tellKept();
  tellTrouble(store.fault());
  if (focus) form.elements.category.focus();
}

/** Say so if the interview is over. */
function tellInterview() {
  const { interview } = practice.progress();
  const { today } = practice.when();
  part("p.passed").hidden = !interview || interview >= today;
  part("p.passed span").textContent = interview && `The interview was ${said(interview, today)}. Nothing is planned around it any more.`;
}

/** Plan around another day, or none. */
function planFor(interview) {
  practice.keep((before) => ({ ...before, interview }));
  tellInterview();
  update();
}

/** A round of what fits. */
function begin() {
  const ids = taken(waiting(), choice().count);
  if (!ids.length) return choose();
  practice.keep((before) => ({ ...before, round: begun(ids) }));
  return goOn();
}

/** The question that is asked, or what came of the round. */
function goOn(focus = true) {
  const { round } = practice.progress();
  const over = isOver(round);
  history.replaceState({ practicing: true }, "");
  screen(over ? "over" : "round");
  return over ? summarize(focus) : ask(focus);
}

/** Remember the choice for the next visit; a list is in its link. */
function changed() {
  update();
  practice.keep((before) => ({ ...before, choice: addressOf({ ...choice(), ids: [] }) }));
}

function chooseAmongAll() {
  listed = [];
  changed();
}

const showInterview = () => (form.elements.interview.value = practice.progress().interview);

/** Put into the form what the address says, or what was chosen last. */
function restore(search) {
  const { chosen, count, ids } = choiceIn(search);
  fill(form, chosen);
  form.elements.count.value = count;
  showInterview();
  listed = ids.map((id) => current(id, facts.retired)).filter((id) => practice.questions.has(id));
}

/** A page that is loaded anew, or come back to, goes on where it was; a new visit asks first. */
function arrive() {
  const { round, choice: last } = practice.progress();
  restore(location.search || last);
  if (round && history.state?.practicing) goOn(false);
  else choose(false);
  tellTrouble(store.fault());
}

form.addEventListener("input", ({ target }) => {
  if (target.name !== "interview") return changed();
  return target.validity.valid && planFor(target.value); // a year that is being typed is not there yet
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  begin();
});
form.addEventListener("reset", () => setTimeout(() => (showInterview(), chooseAmongAll())));
part("p.listed button").addEventListener("click", () => (chooseAmongAll(), form.elements.category.focus()));
part("p.passed button").addEventListener("click", () => (planFor(""), showInterview(), form.elements.interview.focus()));
part("button.resume").addEventListener("click", () => goOn());
addEventListener("storage", ({ key }) => key === KEY && arrive()); // another tab went on
addEventListener("pageshow", ({ persisted }) => persisted && arrive());
arrive();
