// Which questions and pages answer a query, best first. Pure functions over MiniSearch, which is handed in, so that the same
// lines run in the worker and in the tests.

import { FIELDS, unpacked, unpackedQuestions, VERSION } from "./index.js";
import { Meaning, unpackedVectors } from "./meaning.js";
import { conceptsOf, synonymMap, Vocabulary } from "./query.js";
import { alike } from "./wording.js";
import { likeness, stem } from "./words.js";

const BOOST = { question: 3, also: 2.4, topic: 1.1 };
const PAGE_WEIGHT = 0.55;
const COVERAGE = 1.2;
/** How steeply a phrase loses where only some of its words stand. */
const WHOLE = 2;
const WEAKEST_SHARE = 0.1;
const MOST_HITS = 40;
/** What a wording that is just what was typed counts beside words that are all there. */
const WORDING = 1.5;
/** What a cosine of 1 counts beside words that are all there. */
const MEANING = 2;
/** How steeply words lose against meaning where not all that was asked is there. */
const DOUBT = 1.5;
/** From which cosine a question is shown that shares no word, and how many of them. */
const NEAR = 0.45;
const MOST_NEAR = 10;
/** Words that count less are not marked in a hit. */
const MARKED = 0.5;

const untouched = { fields: FIELDS, tokenize: (text) => [text], processTerm: (term) => term };

/** A published index, ready to be asked. Throws where it was made for another version of these lines. */
export function open(MiniSearch, data) {
  if (data.version !== VERSION) throw new Error(`The index has version ${data.version}, and the search reads ${VERSION}`);
  const questions = unpackedQuestions(data.questions);
  const { words, stems, wordings, json } = unpacked(data, questions);
  const index = MiniSearch.loadJS(json, untouched);
  const vocabulary = new Vocabulary(words);
  const known = { synonyms: synonymMap(data.synonyms, vocabulary), vocabulary };
  const scores = scorer(index);
  const vectors = unpackedVectors(data.vectors, stems);
  const meaning = new Meaning(vectors, named(json, vectors), json.documentCount);
  return {
    /** What answers the query, best first: `{place, score}`; `place` counts questions first, then pages. */
    search: (query, most = MOST_HITS) => {
      const concepts = conceptsOf(query, known);
      const hits = scored(concepts, scores, questions.length);
      const near = meaning.near(concepts.flatMap((concept) => meantBy(concept, meaning)));
      const worded = (place) => alike(concepts, wordings[place] ?? []);
      return weighed(hits, near, worded, questions.length).slice(0, most);
    },
    hit: (place) => described(place, questions, data),
    topics: (query, count = 3) => nearestTopics(query, data.topics, count),
    words: (query) => conceptsOf(query, known),
    data,
  };
}

/** Question or page at a place of the index. */
function described(place, questions, data) {
  if (place < questions.length) {
    const { id, title, topic, level } = questions[place];
    const { url, label, category } = data.topics[topic];
    return { kind: "question", id, title, url: `${url}#${id}`, topic: label, category, level: data.levels[level] };
  }
  const { url, title, about } = data.pages[place - questions.length];
  return { kind: "page", title, url, about };
}

/** A function from a stem to a map from place to score; asked again, it remembers. */
function scorer(index) {
  const remembered = new Map();
  const options = { boost: BOOST, bm25: { k: 1.2, b: 0.75, d: 0.4 } };
  return (stem) => {
    if (!remembered.has(stem)) {
      if (remembered.size > 300) remembered.clear();
      remembered.set(stem, new Map(index.search(stem, options).map(({ id, score }) => [id, score])));
    }
    return remembered.get(stem);
  };
}

/** Places that hold the concepts, with a score: how well each is held, times how much of what was asked is there. `count` is of questions. */
export function scored(concepts, scores, count) {
  const asked = concepts.map((concept) => held(concept, scores));
  const importance = asked.map((places, i) => importanceOf(concepts[i], places.size, count));
  const whole = importance.reduce((sum, one) => sum + one, 0);
  const totals = new Map();
  asked.forEach((places, i) => {
    for (const [place, { score, sure, stems }] of places) {
      const total = totals.get(place) ?? { score: 0, covered: 0, stems: [] };
      if (concepts[i].worth >= MARKED) total.stems.push(...stems);
      total.score += score * concepts[i].worth;
      total.covered += importance[i] * sure;
      totals.set(place, total);
    }
  });
  const hits = [...totals].map(([place, { score, covered, stems }]) => ({
    place,
    stems,
    share: covered / whole,
    score: score * (covered / whole) ** COVERAGE * (place < count ? 1 : PAGE_WEIGHT),
  }));
  const least = WEAKEST_SHARE * Math.max(...hits.map(({ score }) => score));
  return hits.filter(({ score }) => score >= least);
}

const bestFirst = (a, b) => b.score - a.score || a.place - b.place;

/** Hits by their words, their wordings and their meaning, best first, with questions that share no word but mean nearly the same. */
function weighed(hits, near, worded, count) {
  const best = Math.max(...hits.map(({ score }) => score));
  const trust = Math.max(0, ...hits.map(({ share }) => share)) ** DOUBT;
  const meaning = (place) => MEANING * near(place) * (place < count ? 1 : PAGE_WEIGHT);
  const said = hits.map((hit) => ({
    ...hit,
    score: (hit.score / best) * trust + WORDING * worded(hit.place) + meaning(hit.place),
  }));
  const found = new Set(hits.map(({ place }) => place));
  const meant = [];
  for (let place = 0; place < count; place++)
    if (near(place) >= NEAR && !found.has(place)) meant.push({ place, stems: [], score: meaning(place) });
  return [...said, ...meant.sort(bestFirst).slice(0, MOST_NEAR)].sort(bestFirst);
}

/** The stems whose vectors stand for a concept: as typed, or where none of those is known, as the guide writes it. */
function meantBy({ typed, ways }, meaning) {
  const known = typed.map(stem).filter((one) => meaning.knows(one));
  return known.length ? known : (ways[0]?.stems ?? []);
}

/** The stems of titles and wordings that have vectors, each with its places. */
function* named({ index, fieldIds }, vectors) {
  for (const [one, fields] of index)
    if (vectors.has(one)) yield [one, Object.keys({ ...fields[fieldIds.question], ...fields[fieldIds.also] }).map(Number)];
}

/** The places that hold a concept in one of its ways, each with its best score. */
function held({ ways, size }, scores) {
  const best = new Map();
  for (const { stems, weight } of ways) {
    const found = stems.map(scores);
    for (const place of new Set(found.flatMap((places) => [...places.keys()]))) {
      const parts = found.map((places) => places.get(place) ?? 0);
      const share = parts.filter(Boolean).length / parts.length;
      const sum = parts.reduce((total, one) => total + one, 0);
      const score = weight * share ** WHOLE * (sum / stems.length) * size ** 0.7;
      const known = best.get(place);
      if (!known || score > known.score) best.set(place, { score, sure: weight * share ** WHOLE, stems });
    }
  }
  return best;
}

/** Rare things decide; words that frame a question hardly count. A thing nobody knows counts as a rare one, half. */
function importanceOf({ worth, size }, count, all) {
  const rarity = Math.log(1 + (all - count + 0.5) / (Math.max(count, 1) + 0.5));
  return Math.max(rarity, 0.1) * size ** 0.7 * worth * (count ? 1 : 0.5);
}

/** The topics whose names look most like what was typed. */
export function nearestTopics(query, topics, count) {
  return topics
    .map((topic) => ({ topic, like: Math.max(likeness(query, topic.label), likeness(query, `${topic.label} ${topic.about}`)) }))
    .sort((a, b) => b.like - a.like)
    .slice(0, count)
    .map(({ topic }) => topic);
}
