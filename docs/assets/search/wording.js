// How alike a query is to one of a question's wordings: the share of what either holds that both hold. Pure functions.

import { stem, worthOf } from "./words.js";

/**
 * The greatest likeness, from 0 to 1, of a query to one of some wordings (Jaccard's index, with words of talk counting half).
 * @param {import("./query.js").Concept[]} concepts
 * @param {string[][]} wordings each as the stems of its subjects
 */
export function alike(concepts, wordings) {
  const asked = concepts.map(({ ways, typed }) => ({ ways, weight: weightOf(ways[0]?.stems ?? typed.map(stem)) }));
  const all = sum(asked.map(({ weight }) => weight));
  return Math.max(0, ...wordings.map((wording) => shared(asked, all, wording)));
}

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
const weightOf = (stems) => sum(stems.map(worthOf));

function shared(asked, all, wording) {
  let [given, taken] = [0, 0];
  for (const { ways, weight } of asked) {
    const way = surest(ways.filter(({ stems }) => stems.every((one) => wording.includes(one))));
    if (!way) continue;
    given += way.weight * weight;
    taken += way.weight * weightOf(way.stems);
  }
  return given && Math.min(1, given / (all + weightOf(wording) - taken));
}

const surest = (ways) => ways.reduce((best, way) => (best && best.weight >= way.weight ? best : way), undefined);
