// Words as the search compares them: one spelling for each, without endings. Pure functions; nothing here knows the page.

const words = (text) => new Set(text.split(" "));

/** Words of a whole question that say nothing about its subject. */
const STOP = words(
  "a an and any are as at be been being but by can could did do does done for from get got had has have he her here him his how i if in " +
    "into is it its just let may me might must my of on or our ours please shall she should so some such than that the their " +
    "them then there these they this those to too us very vs versus was we were what whats when where which while who whom whose why will " +
    "with would you your yours about am not no one dont doesnt didnt isnt arent cant couldnt wont wouldnt shouldnt im ive id its youre theyre thats",
);

/** Words that frame a question; they decide only between equals. */
const WEAK = words(
  "explain describ defin differ difference between exampl example use using work give mean meaning compare concept interview question " +
    "answer tell talk know understand need want difference happen basic simple term word good best way thing problem",
);

/** Words of everyday talk, rare in a guide and yet no subject of it: they count half, or `finish` would outweigh `RAG`. */
const EVERYDAY = words(
  "people person someone somebody everyone thing way day week month year start begin finish end build make create write say said " +
    "ask show find look see think feel want help try work job do go come take give keep let put run set turn move change new old " +
    "big small large great bad right wrong whole part much many more most less least few lot all both every each other another " +
    "same only even still already again always never often ever before after during since until now today here out up down off " +
    "over under back away around through together apart onto without within against among per like really actually maybe first " +
    "last next second real life world company team pick choose get bring call happen stand use check handle deal stuff something " +
    "anything nothing million user type kind sort worth side setting solve",
);

const NUMBERS = new Map(
  "zero 0 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 twenty 20"
    .match(/\w+ \w+/g)
    .map((pair) => pair.split(" ")),
);

const GREEK = new Map(
  "α alpha β beta γ gamma δ delta ε epsilon ϵ epsilon θ theta λ lambda μ mu ν nu π pi ρ rho σ sigma τ tau φ phi χ chi ω omega Δ delta Σ sum √ sqrt ∞ infinity ∇ gradient ≥ least ≤ most ≠ unequal"
    .match(/\S+ \S+/g)
    .map((pair) => pair.split(" ")),
);

/** British spellings that no rule about endings catches. */
const AMERICAN = [
  [/^(behavi|col|fav|neighb|lab|hon|rum|vap|harb|end?eav)our/, "$1or"],
  [/^(cent|fib|met|kilomet|millimet|theat)re(s?)$/, "$1er$2"],
  [/^analys[ei]s$/, "analyze"],
  [/^(anal|paral|catal)ys(?=e|ing)/, "$1yz"],
  [/^(catal|dial|anal)ogue/, "$1og"],
  [/^programme(s?)$/, "program$1"],
  [/^(defen|offen|licen)ce/, "$1se"],
  [/^(model|label|travel|cancel|signal|channel)l(ing|ed|er)/, "$1$2"],
  [/is(e|ed|er|ers|es|ing|ation|ations|able)$/, "iz$1"],
  [/^grey/, "gray"],
  [/^judgement/, "judgment"],
];
const NOT_BRITISH = words(
  "noise noisy raise raised raises raising exercise exercises precise rise rises rising wise otherwise promise promises compromise surprise " +
    "surprised advise advised advertise advertised advertiser advertisers advertising revise revised supervise supervised supervising unsupervised " +
    "disguise expertise premise enterprise likewise pairwise elementwise stepwise noised denoise denoised denoising poise praise praised cruise",
);

/** Text in one alphabet and one way of writing symbols: `R²` and `R^2` are `r2`, `L_1` is `l1`, `C++` is `cplusplus`. */
export function folded(text) {
  return text
    .replace(/[^\x00-\x7f]/g, (sign) => (GREEK.has(sign) ? ` ${GREEK.get(sign)} ` : sign))
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’ʼ]/g, "")
    .toLowerCase()
    .replace(/\bc\+\+/g, "cplusplus")
    .replace(/\bc#/g, "csharp")
    .replace(/\bp\(([^()|]*)\|([^()]*)\)/g, " $1 given $2 conditional probability ")
    .replace(/={2,3}/g, " equality ")
    .replace(/!=/g, " unequal ")
    .replace(/>=/g, " least ")
    .replace(/<=/g, " most ")
    .replace(/\b([a-z]) ?[\^_] ?\{?(\w)\b\}?/g, "$1$2")
    .replace(/\b([lfr]|pep)[- ](\d)\b/g, "$1$2")
    .replace(/(\d),(\d{3})\b/g, "$1$2");
}

/** The words of a text in order, each as a list: of its parts if hyphens (or, with a letter alone, a slash) join it, else of itself. */
export function compounds(text) {
  return (folded(text).match(/[a-z0-9]+(?:-[a-z0-9]+|(?<=\b[a-z])\/[a-z]\b)*/g) ?? []).map((run) =>
    run.split(/[-/]/).map((word) => NUMBERS.get(word) ?? word),
  );
}

/** One spelling for British and American. */
export function american(word) {
  if (NOT_BRITISH.has(word)) return word;
  for (const [british, spelling] of AMERICAN) if (british.test(word)) return word.replace(british, spelling);
  return word;
}

/** Forms of verbs that no rule about endings leads back. */
const IRREGULAR = new Map(
  (
    "thought think built build taught teach caught catch sold sell told tell led lead wrote write written write chose choose " +
    "chosen choose grew grow fell fall fallen fall broke break broken break lost lose won win ran run gave give took take came " +
    "come went go felt feel kept keep met meet paid pay saw see knew know drew draw drawn draw spoke speak stuck stick bought buy " +
    "brought bring dealt deal forgot forget spent spend sent send got get made make found find said say children child"
  )
    .match(/\S+ \S+/g)
    .map((pair) => pair.split(" ")),
);

const ENDINGS = [
  [/(?<=.{3}ic)al(?:ly)?$/, ""],
  [/(?<=.{3})ies$/, "y"],
  [/(?<=(?:ss|x|z|ch|sh))es$/, ""],
  [/(?<=[^su])(?<!bia)s$/, ""],
  [/(?<=.{3})(?:ingly|ing|edly|ed)$/, ""],
  [/(?<=.{4})(?:ness|ment|ful|ly)$/, ""],
  [/(?<=.{3})(?:ational|ation|ative|ator|ate|at)$/, ""],
  [/(?<=.{3}[st])(?:ional|ion|ive|or)$/, ""],
  [/(?<=.{4})(?:ific|ifi|ify|ifier)$/, "if"],
  [/(?<=.{5})er$/, ""],
  [/(?<=.{4})(?:ity|y|e)$/, ""],
  [/([bdfglmnprt])\1$/, "$1"],
];

const STEMS = new Map();

/** A word without its ending: regularisation, regularized and regularizer are all `regulariz`. */
export function stem(word) {
  let known = STEMS.get(word);
  if (known === undefined) STEMS.set(word, (known = stripped(IRREGULAR.get(word) ?? american(word))));
  return known;
}

function stripped(word) {
  if (word.length < 4 || /\d/.test(word)) return word;
  return ENDINGS.reduce((short, [ending, instead]) => short.replace(ending, instead), word);
}

/** A function that knows the words of a list, their other forms and their stems. */
function among(list) {
  const stems = new Set([...list, ...[...list].map(stem)]);
  return (word) => stems.has(word) || stems.has(stem(word));
}

export const isWeak = among(WEAK);
export const isEveryday = among(EVERYDAY);

const FRAME = 0.25;
const TALK = 0.5;

/** How much a word or a stem counts: one that frames a question hardly, one of everyday talk half. */
export const worthOf = (word) => (isWeak(word) ? FRAME : isEveryday(word) ? TALK : 1);

/** What a text of the guide is found by: `[word, stem]` for each word and each compound written as one word. */
export function terms(text) {
  const found = [];
  for (const parts of compounds(text)) {
    for (const word of parts) if (!STOP.has(word) && word.length > 1) found.push([word, stem(word)]);
    for (let i = 1; i < parts.length; i++) found.push([parts[i - 1] + parts[i], stem(parts[i - 1] + parts[i])]);
  }
  return found;
}

/** Words as one key, however they are joined: `k-means`, `k means` and `kmeans` are `kmean`. */
export const keyOf = (list) => list.map(stem).join("");

/** The words of a text without stop words, unless there is nothing else; the a of A/B stays. */
export function said(text) {
  const found = compounds(text);
  const list = found.flatMap((parts) => (parts.length > 1 ? parts : parts.filter((word) => !STOP.has(word))));
  return list.length ? list : found.flat();
}

/** What a text is about: the stems of its `terms` but for words that frame a question. A compound of two words is one, of more it is its words. */
export function subjects(text) {
  const words = compounds(text).flatMap((parts) => (parts.length === 2 ? [parts.join("")] : parts));
  return [...new Set(words.filter((word) => !STOP.has(word) && !isWeak(word) && word.length > 1).map(stem))];
}

const ROWS = [0, 1, 2].map(() => new Uint8Array(64));

/** How many keystrokes apart two words are (a swap of neighbors is one), or `limit + 1` as soon as it must be more. */
export function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit || Math.max(a.length, b.length) > 63) return limit + 1;
  let [before, previous, row] = ROWS;
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let least = (row[0] = i);
    for (let j = 1; j <= b.length; j++) {
      let best = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      if (previous[j] + 1 < best) best = previous[j] + 1;
      if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped && before[j - 2] + 1 < best) best = before[j - 2] + 1;
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    [before, previous, row] = [previous, row, before];
  }
  return previous[b.length];
}

/** How alike two texts look, from 0 to 1: the share of letter triples they have in common. */
export function likeness(a, b) {
  const [first, second] = [triples(a), triples(b)];
  let shared = 0;
  for (const triple of first) if (second.has(triple)) shared++;
  return first.size + second.size ? (2 * shared) / (first.size + second.size) : 0;
}

function triples(text) {
  const padded = `  ${compounds(text).flat().map(stem).join("  ")}  `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) => padded.slice(i, i + 3)).filter((t) => t.trim()));
}
