// How near a query is to a question in meaning: the cosine of two sums of word vectors, so that words may meet that share no letter.
// Pure functions. The vectors are made by tools/vectors/ and come packed: each is cut into parts, and a part is one of a few
// that its book holds (product quantization: Jégou, Douze and Schmid, IEEE TPAMI 33(1), 2011).

import { coded, codedWords, decoded, decodedWords, digits, fractions } from "./packing.js";

/**
 * The vectors of a table as they are published beside an index that holds `stems`.
 * @param {{books: string[], words: Object<string, string>}} table
 * @param {string[]} stems sorted
 */
export function packedVectors({ books, words }, stems) {
  const own = new Set(stems);
  const held = stems.flatMap((one, place) => (Object.hasOwn(words, one) ? [place] : []));
  const more = Object.keys(words).filter((one) => !own.has(one)).sort();
  return {
    held: coded(held.map((place, i) => place - (held[i - 1] ?? 0))),
    more: codedWords(more),
    books,
    codes: [...held.map((place) => stems[place]), ...more].map((one) => words[one]).join(""),
  };
}

/** A map from stem to vector. */
export function unpackedVectors({ books, held, more, codes }, stems) {
  const parts = books.map(fractions);
  const size = parts.reduce((sum, book) => sum + book.length, 0) / BOOK;
  let place = 0;
  const known = [...decoded(held).map((step) => stems[(place += step)]), ...decodedWords(more)];
  const values = digits(codes);
  return new Map(known.map((one, i) => [one, vectorOf(values, i * books.length, parts, new Float32Array(size))]));
}

/** How many different parts a book holds. */
const BOOK = 64;

function vectorOf(values, from, parts, vector) {
  let at = 0;
  for (let part = 0; part < parts.length; part++) {
    const length = parts[part].length / BOOK;
    const start = values[from + part] * length;
    for (let i = 0; i < length; i++) vector[at++] = parts[part][start + i];
  }
  return vector;
}

/** The places of an index, each as the direction in which the words of its title and wordings point. */
export class Meaning {
  /**
   * @param {Map<string, Float32Array>} vectors
   * @param {Iterable<[string, number[]]>} held stems that have vectors, and the places whose title or wordings hold them
   * @param {number} count of places
   */
  constructor(vectors, held, count) {
    this.vectors = vectors;
    this.size = vectors.values().next().value?.length ?? 0;
    this.sums = Array.from({ length: count }, () => new Float32Array(this.size));
    for (const [one, places] of held) for (const place of places) add(this.sums[place], vectors.get(one));
    this.sums.forEach(toUnit);
  }

  knows(one) {
    return this.vectors.has(one);
  }

  /** A function from a place to its cosine with the sum of the stems; 0 where nothing is known. */
  near(stems) {
    const sum = new Float32Array(this.size);
    for (const one of stems) if (this.knows(one)) add(sum, this.vectors.get(one));
    toUnit(sum);
    return (place) => dot(sum, this.sums[place]);
  }
}

function add(sum, vector) {
  for (let i = 0; i < sum.length; i++) sum[i] += vector[i];
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function toUnit(vector) {
  const length = Math.sqrt(dot(vector, vector));
  if (length) for (let i = 0; i < vector.length; i++) vector[i] /= length;
}
