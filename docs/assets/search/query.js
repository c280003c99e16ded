// What a reader typed, as concepts: each is one thing asked for, with every way the guide may write it. Pure functions.

import { american, distance, keyOf, said, stem, worthOf } from "./words.js";

const LONGEST_PHRASE = 6;
const MOST_COMPLETIONS = 12;

/**
 * @typedef {{stems: string[], weight: number}} Way  stems that must stand together in a question, and how sure that is what was meant
 * @typedef {{ways: Way[], size: number, worth: number, typed: string[]}} Concept  `size` is how many words were typed for it,
 *   `worth` (at most 1) how much they say
 */

/** The groups of data/synonyms.yml as a map: the key of a phrase -> the ways of writing what means the same. */
export function synonymMap(groups, vocabulary) {
  const map = new Map();
  for (const group of groups)
    for (const phrase of group) {
      const ways = group.filter((other) => other !== phrase).flatMap((other) => waysOf(other, vocabulary));
      const key = keyOf(said(phrase));
      map.set(key, [...(map.get(key) ?? []), ...ways]);
    }
  return map;
}

/** How the guide may write a phrase: as one word, as its words, or both. A letter alone (the k of k-means) is no word. */
function waysOf(phrase, vocabulary) {
  const words = said(phrase);
  const ways = vocabulary.has(keyOf(words)) ? [[keyOf(words)]] : [];
  if (words.every((word) => word.length > 1)) ways.push(words.map(stem));
  return ways;
}

/**
 * The concepts of a query.
 * @param {string} query
 * @param {{synonyms: Map, vocabulary: Vocabulary}} known
 * @returns {Concept[]}
 */
export function conceptsOf(query, { synonyms, vocabulary }) {
  const list = said(query);
  const concepts = [];
  for (let at = 0; at < list.length; ) {
    const joined = misspelledPair(list, at, synonyms, vocabulary);
    const length = joined ? 2 : spanAt(list, at, synonyms, vocabulary);
    const span = list.slice(at, at + length);
    const last = at + length === list.length && span.length === 1;
    const concept = joined ?? conceptOf(span, last, synonyms, vocabulary);
    if (concept) concepts.push(concept);
    at += length;
  }
  return concepts;
}

/** How many words from `at` on are one thing: the longest synonym, or two words that the guide also writes as one. */
function spanAt(list, at, synonyms, vocabulary) {
  for (let length = Math.min(LONGEST_PHRASE, list.length - at); length > 1; length--) {
    const key = keyOf(list.slice(at, at + length));
    if (synonyms.has(key) || (length === 2 && vocabulary.has(key))) return length;
  }
  return 1;
}

/** `back propogation`: two words, one of them unknown, that together are nearly one word or phrase of the guide. */
function misspelledPair(list, at, synonyms, vocabulary) {
  const pair = list.slice(at, at + 2);
  if (pair.length < 2 || pair.join("").length < 9 || pair.every((word) => vocabulary.has(stem(word)))) return null;
  const [nearest] = vocabulary.corrections(pair.join("")).reverse();
  if (!nearest || nearest.weight < 0.9) return null;
  const ways = [nearest, ...(synonyms.get(nearest.stems[0]) ?? []).map((stems) => ({ stems, weight: 0.75 }))];
  return { ways, size: 2, worth: 1, typed: pair };
}

function conceptOf(span, last, synonyms, vocabulary) {
  const key = keyOf(span);
  const known = vocabulary.has(key);
  const ways = known ? [{ stems: [key], weight: 1 }] : [];
  if (span.length > 1 && span.every((word) => word.length > 1)) ways.push({ stems: span.map(stem), weight: known ? 0.9 : 1 });
  for (const stems of synonyms.get(key) ?? []) ways.push({ stems, weight: 0.85 });
  if (span.length === 1) {
    const word = span[0];
    if (word.length === 1 && !known) return null;
    if (last || !ways.length) ways.push(...vocabulary.completions(word).filter(({ stems }) => stems[0] !== key));
    if (!ways.length || vocabulary.doubts(word)) ways.push(...meant(word, synonyms, vocabulary));
  }
  return { ways, size: span.length, worth: Math.max(...span.map(worthOf)), typed: span };
}

/** What an unknown word was meant to be: two words written as one, or a known word misspelled. */
function meant(word, synonyms, vocabulary) {
  const split = vocabulary.split(word);
  if (split) return [{ stems: split, weight: 0.9 }];
  return vocabulary.corrections(word).flatMap((way) => [
    way,
    ...(synonyms.get(way.stems[0]) ?? []).map((stems) => ({ stems, weight: way.weight * 0.8 })),
  ]);
}

/** The words that the guide uses. Made from `[word, how many documents hold its stem]`. */
export class Vocabulary {
  constructor(words) {
    this.words = words.map((word) => ({ word, stem: stem(word), letters: lettersOf(word) })).sort((a, b) => (a.word < b.word ? -1 : 1));
    this.stems = new Set(this.words.map((entry) => entry.stem));
  }

  has(stemmed) {
    return this.stems.has(stemmed);
  }

  /** Whether a word is known only by losing an ending that makes another word of it: `weekness` is no form of `week`. */
  doubts(word) {
    return stem(word).length <= word.length - 4 && !this._holds(american(word));
  }

  /** Words that begin as this one does; the less is missing, the surer. */
  completions(word) {
    const start = american(word);
    if (start.length < 2) return [];
    const found = new Map();
    for (let i = this._from(start); i < this.words.length && this.words[i].word.startsWith(start); i++) {
      const sure = 0.75 * (start.length / this.words[i].word.length) ** 0.5;
      found.set(this.words[i].stem, Math.max(sure, found.get(this.words[i].stem) ?? 0));
    }
    return [...found]
      .map(([stemmed, weight]) => ({ stems: [stemmed], weight }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_COMPLETIONS);
  }

  /** The known words that are fewest keystrokes away. Short words are left alone: anything is near them. */
  corrections(word) {
    const start = american(word);
    if (start.length < 4 || /\d/.test(start)) return [];
    let limit = start.length < 6 ? 1 : start.length < 11 ? 2 : 3;
    const letters = lettersOf(start);
    const near = [];
    for (const entry of this.words) {
      if (Math.abs(entry.word.length - start.length) > limit || differing(letters, entry.letters) > 2 * limit) continue;
      const apart = distance(start, entry.word, limit) + (start[0] === entry.word[0] ? 0 : 0.5);
      if (apart > limit + 0.5) continue;
      near.push({ stem: entry.stem, apart });
      limit = Math.min(limit, Math.floor(apart) + 1);
    }
    near.sort((a, b) => b.apart - a.apart);
    const least = near.at(-1)?.apart;
    const nearest = new Map(near.filter(({ apart }) => apart <= least + 0.5).map(({ stem, apart }) => [stem, apart]));
    return [...nearest].slice(-4).map(([stem, apart]) => ({ stems: [stem], weight: apart <= 1 ? 0.9 : 0.75 }));
  }

  /** Two known words that were written as one. */
  split(word) {
    for (let cut = word.length - 2; cut >= 1; cut--) {
      const pair = [word.slice(0, cut), word.slice(cut)];
      const whole = pair.every((part) => (part.length > 2 || /^\d+$/.test(part)) && this._holds(part));
      if (whole) return pair.map(stem);
    }
    return null;
  }

  _holds(word) {
    const at = this._from(word);
    return at < this.words.length && this.words[at].word === word;
  }

  /** Where in the sorted list words that begin with `start` would stand. */
  _from(start) {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle].word < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Which letters a word holds, as bits; comparing them is quicker than comparing words. */
function lettersOf(word) {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function differing(a, b) {
  let bits = a ^ b;
  let count = 0;
  for (; bits; bits &= bits - 1) count++;
  return count;
}
