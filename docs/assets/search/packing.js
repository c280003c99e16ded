// The index in as few bytes as can be unpacked quickly. Pure functions.
//
// What follows from a question's title and topic is not written at all, but made again when the index is read. The words are
// written as what differs from the word before, and the places of each word as steps from one to the next.

/** The JSON in an answer of a server. It is fetched gzipped, and some servers unzip it on the way. */
export async function unzipped(answer) {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  return new Response(isZipped ? stream.pipeThrough(new DecompressionStream("gzip")) : stream).json();
}

const DIGITS = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i)).filter((digit) => digit !== "\\");
const HALF = 45;
const VALUES = new Map(DIGITS.map((digit, value) => [digit, value]));

/** Numbers from 0 as text; small ones take one letter. */
export function coded(numbers) {
  let text = "";
  for (let number of numbers) {
    for (; number >= HALF; number = Math.floor(number / HALF)) text += DIGITS[HALF + (number % HALF)];
    text += DIGITS[number];
  }
  return text;
}

/** The numbers that `coded` wrote. */
export function decoded(text) {
  const numbers = [];
  let [number, unit] = [0, 1];
  for (const digit of text) {
    const value = VALUES.get(digit);
    number += (value % HALF) * unit;
    unit *= HALF;
    if (value < HALF) {
      numbers.push(number);
      [number, unit] = [0, 1];
    }
  }
  return numbers;
}

/** Digits as numbers from 0 to 90, a letter each. */
export const digits = (text) => Array.from(text, (digit) => VALUES.get(digit));

/** Digits as numbers from -1 to 1. */
export const fractions = (text) => digits(text).map((value) => (value - HALF) / HALF);

const REFERENCES = DIGITS.filter((digit) => !/[-a-z0-9]/.test(digit));
const wordsOf = (title) => title.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** An id as what it takes from its title: a sign for each word that stands there, `-word` for each that does not. */
export function codedId(id, title) {
  const words = wordsOf(title).slice(0, REFERENCES.length);
  return id
    .split("-")
    .map((part) => REFERENCES[words.indexOf(part)] ?? `-${part}`)
    .join("");
}

/** The id that `codedId` wrote. */
export function decodedId(text, title) {
  const words = wordsOf(title);
  const parts = text.match(/-[a-z0-9]*|[^-]/g) ?? [];
  return parts.map((part) => (part[0] === "-" ? part.slice(1) : words[REFERENCES.indexOf(part)])).join("-");
}

/** For each stem, in order, the places that hold it: all counts, then all first places, then all steps to the next (alike packs best). */
export function codedPlaces(stems, placesOf) {
  const lists = stems.map((stem) => placesOf.get(stem) ?? []);
  const counts = lists.map((places) => places.length);
  const firsts = lists.flatMap((places) => places.slice(0, 1));
  const steps = lists.flatMap((places) => places.slice(1).map((place, i) => place - places[i]));
  return [counts, firsts, steps].map(coded).join(" ");
}

/** The places of each stem, in the order of the stems, as `codedPlaces` wrote them. */
export function decodedPlaces(text) {
  const [counts, firsts, steps] = text.split(" ").map(decoded);
  let [first, step] = [0, 0];
  return counts.map((count) => {
    let place = 0;
    return Array.from({ length: count }, (_, i) => (place = i ? place + steps[step++] : firsts[first++]));
  });
}

/** Sorted words, each as how many letters it shares with the one before, and the rest. */
export function codedWords(words) {
  let before = "";
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < before.length && word[shared] === before[shared]) shared++;
      before = word;
      return shared + word.slice(shared);
    })
    .join(" ");
}

/** The words that `codedWords` wrote. */
export function decodedWords(text) {
  let before = "";
  return text ? text.split(" ").map((one) => (before = before.slice(0, +one[0]) + one.slice(1))) : [];
}

/**
 * Sets of numbers from 0 to 89 as two texts. Numbers from `first` on mostly stand in one set, so for each of them the first text names that set, and the
 * second holds what else is in each.
 */
export function codedSets(sets, first, end) {
  const [order, homes] = [[], new Map()];
  for (let number = first; number < end; number++) {
    const home = order.find((set) => set.includes(number)) ?? sets.find((set) => set.includes(number));
    if (home && !order.includes(home)) order.push(home);
    homes.set(number, home);
  }
  order.push(...sets.filter((set) => !order.includes(set)));
  const names = [...homes.values()].map((home) => DIGITS[order.indexOf(home) + 1]).join("");
  const rest = order.map((set) => set.filter((number) => homes.get(number) !== set).map((number) => DIGITS[number]).sort().join(""));
  return [names, rest.join(" ")];
}

/** The sets that `codedSets` wrote. */
export function decodedSets([names, rest], first) {
  const sets = rest.split(" ").map(digits);
  digits(names).forEach((home, i) => home && sets[home - 1].push(first + i));
  return sets;
}
