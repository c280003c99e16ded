// Text cut where a word was looked for. Pure functions.

import { compounds, keyOf, stem } from "./words.js";

/**
 * The text in pieces; joined again they are the text.
 * @param {string} text
 * @param {Set<string>} wanted stems
 * @returns {{text: string, mark: boolean}[]}
 */
export function marked(text, wanted) {
  return text
    .split(/([\p{L}\p{N}]+(?:[-/^_²][\p{L}\p{N}]+|²)*)/u)
    .map((piece, i) => ({ text: piece, mark: i % 2 === 1 && isWanted(piece, wanted) }))
    .filter(({ text }) => text);
}

/** A run of letters is wanted as a whole (`k-means`), or because one of its parts is (`PR-AUC`). */
function isWanted(run, wanted) {
  const parts = compounds(run).flat();
  return wanted.has(keyOf(parts)) || parts.some((part) => wanted.has(stem(part)));
}
