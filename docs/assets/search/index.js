// What the published index holds, and how it becomes the form that MiniSearch reads. Pure functions.

import {
  coded,
  codedId,
  codedPlaces,
  codedSets,
  codedWords,
  decoded,
  decodedId,
  decodedPlaces,
  decodedSets,
  decodedWords,
} from "./packing.js";
import { packedVectors } from "./meaning.js";
import { stem, subjects, terms } from "./words.js";

export const VERSION = 4;
export const FIELDS = ["question", "also", "topic"];
const [QUESTION, ALSO, TOPIC] = FIELDS.keys();

/** Wordings of more subjects are told apart by their words alone, and are seldom typed as they stand. */
const LONGEST_KEPT = 5;
/** Of how many stems of a question its wordings may be made: as many as there are digits to name them. */
const MOST_NAMED = 90;

/**
 * The index as it is published. A place counts questions first, then pages.
 * @param source what guide/search.py read: version, addresses, synonyms, topics, levels, questions, pages
 */
export function build(source) {
  const known = new Set(named(source));
  const words = new Set();
  const places = new Map();
  source.questions.forEach(({ title, also }, place) => {
    const titled = new Set(stemsOf(title)); // a title counts as a wording when the index is read
    for (const [word, stem] of also.flatMap(terms)) {
      if (!known.has(word)) words.add(word);
      if (!titled.has(stem)) places.set(stem, (places.get(stem) ?? new Set()).add(place));
    }
  });
  const stems = sortedStems([...known, ...words]);
  const also = new Map([...places].map(([stem, set]) => [stem, [...set]]));
  return {
    questions: packedQuestions(source.questions), // in this order: gzip packs three percent better what is alike side by side
    topics: source.topics,
    pages: source.pages,
    levels: source.levels,
    synonyms: source.synonyms,
    words: codedWords([...words].sort()),
    repository: source.repository,
    version: source.version,
    also: codedPlaces(stems, also),
    wordings: packedWordings(source.questions, stems, also),
    vectors: packedVectors(source.vectors, stems),
  };
}

const stemsOf = (text) => [...new Set(terms(text).map(([, stem]) => stem))];
const sortedStems = (words) => [...new Set(words.map(stem))].sort();
const spaced = (id) => id.replaceAll("-", " ");

/** The words of titles and names, which need not be published again as words. */
function named({ questions, topics, pages }) {
  const texts = [
    ...questions.flatMap(({ id, title }) => [title, spaced(id)]),
    ...topics.flatMap(({ label, category }) => [label, category]),
    ...pages.flatMap(({ title, about }) => [title, about]),
  ];
  return texts.flatMap(terms).map(([word]) => word);
}

function packedQuestions(questions) {
  const column = (name) => questions.map((question) => question[name]);
  return {
    topics: coded(column("topic")),
    levels: coded(column("level")),
    ids: questions.map(({ id, title }) => codedId(id, title)).join(" "),
    titles: column("title"),
  };
}

/** The wordings of each question as sets of its own stems: those of its title, then those that only other wordings hold. */
function packedWordings(questions, stems, also) {
  const own = turned(stems, also, questions.length);
  const packed = questions.map(({ title, also: wordings }, place) => {
    const titled = stemsOf(title);
    const places = new Map([...titled, ...own[place]].map((stem, i) => [stem, i]));
    const sets = wordings.map((wording) => subjects(wording).map((stem) => places.get(stem)));
    const kept = sets.filter((set) => set.length && set.length <= LONGEST_KEPT && Math.max(...set) < MOST_NAMED);
    return codedSets(kept, titled.length, places.size);
  });
  return [packed.map(([names]) => names).join(" "), packed.map(([, rest]) => rest).join("!")];
}

/** For each place its stems, of a map from stem to places. */
function turned(stems, places, count) {
  const found = Array.from({ length: count }, () => []);
  for (const stem of stems) for (const place of places.get(stem) ?? []) found[place].push(stem);
  return found;
}

/** The questions of a published index: `{id, title, topic, level}`; topic and level are places in its lists. */
export function unpackedQuestions({ ids, titles, topics, levels }) {
  const [topic, level] = [decoded(topics), decoded(levels)];
  const codes = ids ? ids.split(" ") : [];
  return codes.map((code, i) => ({ id: decodedId(code, titles[i]), title: titles[i], topic: topic[i], level: level[i] }));
}

/**
 * The words of a published index, the wordings of each question as lists of stems, and the index as MiniSearch reads it. What follows from titles
 * and topics is made again. A title counts as a wording too, else a neighbor that repeats its words there would stand before it.
 */
export function unpacked(data, questions) {
  const { topics, pages } = data;
  const words = [...new Set([...named({ questions, topics, pages }), ...decodedWords(data.words)])].sort();
  const stems = sortedStems(words);
  const also = new Map(decodedPlaces(data.also).map((places, i) => [stems[i], places]));
  const places = new Places(stems, questions.length + pages.length);
  const ofTopic = topics.map(({ label, category }) => stemsOf(`${label} ${category}`));
  const titled = questions.map(({ title }) => stemsOf(title));
  questions.forEach(({ id, topic }, place) => {
    for (const stem of titled[place]) for (const field of [QUESTION, ALSO]) places.note(stem, field, place);
    for (const stem of [...ofTopic[topic], ...stemsOf(spaced(id))]) places.note(stem, TOPIC, place);
  });
  pages.forEach(({ title, about }, i) => {
    for (const stem of stemsOf(title)) places.note(stem, QUESTION, questions.length + i);
    for (const stem of stemsOf(about)) places.note(stem, TOPIC, questions.length + i);
  });
  for (const [stem, found] of also) for (const place of found) places.note(stem, ALSO, place);
  const own = turned(stems, also, questions.length).map((more, place) => [...titled[place], ...more]);
  const sets = unpackedSets(data.wordings, titled);
  const wordings = questions.map(({ title }, place) => {
    const parts = title.split(/[,.?]/).filter((part) => part.trim());
    const said = parts.length > 1 ? [title, ...parts] : parts;
    return [...said.map(subjects), ...sets[place].map((set) => set.map((i) => own[place][i]))].filter((some) => some.length);
  });
  return { words, stems, wordings, json: places.json() };
}

function unpackedSets([names, rest], titled) {
  const [allNames, allRest] = [names.split(" "), rest.split("!")];
  return titled.map(({ length }, place) => decodedSets([allNames[place], allRest[place]], length));
}

/** Which places hold which stem in which field. */
class Places {
  constructor(stems, count) {
    this.index = new Map(stems.map((stem) => [stem, {}]));
    this.lengths = Array.from({ length: count }, () => FIELDS.map(() => 0));
  }

  note(stem, field, place) {
    const places = (this.index.get(stem)[field] ??= {});
    if (places[place]) return;
    places[place] = 1;
    this.lengths[place][field]++;
  }

  /** What MiniSearch's own `toJSON` would have written. */
  json() {
    const count = this.lengths.length;
    return {
      documentCount: count,
      nextId: count,
      documentIds: Object.fromEntries(this.lengths.map((_, place) => [place, place])),
      fieldIds: Object.fromEntries(FIELDS.map((field, i) => [field, i])),
      fieldLength: Object.fromEntries(this.lengths.entries()),
      averageFieldLength: FIELDS.map((_, field) => this.lengths.reduce((sum, length) => sum + length[field], 0) / count),
      storedFields: {},
      dirtCount: 0,
      index: [...this.index],
      serializationVersion: 2,
    };
  }
}
