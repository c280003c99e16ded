// What the published index holds, and how it becomes the form that MiniSearch reads. Pure functions.

import {
  coded,
  codedId,
  codedPlaces,
  codedWords,
  decoded,
  decodedId,
  decodedPlaces,
  decodedWords,
  signature,
  signatures,
} from "./packing.js";
import { packedVectors } from "./meaning.js";
import { gist, isEveryday, isWeak, stem, terms } from "./words.js";

export const VERSION = 3;
export const FIELDS = ["question", "also", "outline", "topic"];
const [QUESTION, ALSO, OUTLINE, TOPIC] = FIELDS.keys();

/** A word in several outlines says little about any of them, and weighs most. */
const COMMON = 1;

/** Longer wordings are told apart by their words alone, and are seldom typed as they stand. */
const LONGEST_SIGNED = 2;

const spaced = (id) => id.replaceAll("-", " ");

/**
 * The index as it is published. A place counts questions first, then pages.
 * @param source what guide/search.py read: version, addresses, synonyms, topics, levels, questions, pages
 */
export function build(source) {
  const words = new Set();
  const near = (...texts) => new Set(texts.flatMap(terms).map(([word, stem]) => (words.add(word), stem)));
  const [also, outline] = [new Map(), new Map()];
  const note = (map, stem, place) => map.set(stem, [...(map.get(stem) ?? []), place]);
  const far = source.questions.map(({ id, title, topic, also: wordings, outline: points }, place) => {
    const { label, category } = source.topics[topic];
    const titled = near(title);
    const nearer = near(title, spaced(id), label, category);
    for (const stem of near(...wordings)) {
      if (!titled.has(stem)) note(also, stem, place); // a title counts as a wording when the index is read
      nearer.add(stem);
    }
    return [nearer, points.join("\n")];
  });
  far.push(...source.pages.map(({ title, text }) => [near(title), text]));
  const stems = new Set([...words].map(stem));
  far.forEach(([nearer, text], place) => {
    for (const [word, stem] of new Map(terms(text).map(([word, stem]) => [stem, [word, stem]])).values()) {
      if (nearer.has(stem) || isWeak(stem) || isEveryday(stem) || Object.hasOwn(source.vectors.words, stem)) continue; // it is found otherwise
      if (stem.length < 5 || /\d/.test(stem)) continue; // a symbol or a result, which nobody looks for
      if (!stems.has(stem)) words.add(word);
      stems.add(stem);
      note(outline, stem, place);
    }
  });
  const sorted = [...stems].sort();
  for (const [stem, places] of outline) if (places.length > COMMON) outline.delete(stem);
  return {
    questions: packedQuestions(source.questions), // in this order: gzip packs three percent better what is alike side by side
    topics: source.topics,
    pages: source.pages.map(({ url, title, about }) => [url, title, about]),
    levels: source.levels,
    synonyms: source.synonyms,
    words: codedWords([...words].sort()),
    repository: source.repository,
    version: source.version,
    outline: codedPlaces(sorted, outline),
    also: codedPlaces(sorted, also),
    vectors: packedVectors(source.vectors, sorted),
  };
}

/** A wording as two letters, or nothing if it is long. */
export function sign(wording, withTalk = true) {
  const stems = gist(wording, withTalk);
  return stems.length <= LONGEST_SIGNED ? signature(stems.join(" ")) : "";
}

function packedQuestions(questions) {
  const column = (name) => questions.map((question) => question[name]);
  const wordings = ({ title, also }) => [...title.split(/[,.?]/).filter((part) => part.trim()), ...also];
  const signs = questions.map((question) => [...new Set(wordings(question).map((wording) => sign(wording)))].sort().join(""));
  return {
    signs: signs.join(" "),
    topics: coded(column("topic")),
    levels: coded(column("level")),
    ids: questions.map(({ id, title }) => codedId(id, title)).join(" "),
    titles: column("title"),
  };
}

/** The questions of a published index: `{id, title, topic, level, signs}`; topic and level are places in its lists. */
export function unpackedQuestions({ ids, titles, topics, levels, signs }) {
  const [topic, level, signed] = [decoded(topics), decoded(levels), signs.split(" ").map(signatures)];
  const codes = ids ? ids.split(" ") : [];
  return codes.map((code, i) => ({
    id: decodedId(code, titles[i]),
    title: titles[i],
    topic: topic[i],
    level: level[i],
    signs: signed[i],
  }));
}

/**
 * The words of a published index, and the index as MiniSearch reads it. What follows from titles and topics is made again. A title
 * counts as a wording too, else a neighbor that repeats its words there would stand before it.
 */
export function unpacked(data, questions) {
  const words = decodedWords(data.words);
  const stems = [...new Set(words.map(stem))].sort();
  const places = new Places(stems, questions.length + data.pages.length);
  const ofTopic = data.topics.map(({ label, category }) => terms(`${label} ${category}`));
  questions.forEach(({ id, title, topic }, place) => {
    for (const [, stem] of terms(title)) for (const field of [QUESTION, ALSO]) places.note(stem, field, place);
    for (const [, stem] of [...ofTopic[topic], ...terms(spaced(id))]) places.note(stem, TOPIC, place);
  });
  data.pages.forEach(([, title], i) => {
    for (const [, stem] of terms(title)) places.note(stem, QUESTION, questions.length + i);
  });
  for (const [field, text] of [[ALSO, data.also], [OUTLINE, data.outline]])
    decodedPlaces(text).forEach((found, i) => found.forEach((place) => places.note(stems[i], field, place)));
  return { words, stems, json: places.json() };
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
