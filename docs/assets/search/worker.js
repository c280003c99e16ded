// The search worker: speaks the theme's four messages, and one more for the Find page. The engine and the index are fetched with the
// first words that are typed and not before. (The theme starts workers as classic scripts, which may still import modules.)

const [READY, QUERY, RESULT] = [1, 2, 3];
const PATIENCE = 400; // milliseconds before a reader is told that the index is on its way

let loading;
let latest = 0;

/** The engine, fetched once; after a failure the next words try again. */
function engine() {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load() {
  const parts = [import("./minisearch.js"), import("./engine.js"), import("./packing.js")];
  const index = fetch(new URL("../../search/questions.json.gz", location));
  const [{ default: MiniSearch }, { open }, { unzipped }, answer] = await Promise.all([...parts, index]);
  if (!answer.ok) throw new Error(`The index answered ${answer.status}`);
  return open(MiniSearch, await unzipped(answer));
}

async function answer(query) {
  const mine = ++latest;
  const send = (items) => mine === latest && postMessage({ type: RESULT, data: { items } });
  if (!query.trim()) return send([]);
  let done = false;
  const hits = import("./hits.js");
  hits.catch(() => {}); // told to the reader below
  const late = () => hits.then(({ waiting }) => done || send(waiting(query))).catch(() => {});
  const timer = setTimeout(late, PATIENCE);
  let items;
  try {
    const ready = await engine();
    items = (await hits).itemsFor(query, ready);
  } catch (error) {
    console.warn("search:", error);
    items = await hits.then(({ failed }) => failed(query)).catch(() => [LAST_RESORT]);
  }
  done = true;
  clearTimeout(timer);
  send(items);
}

/** What is shown if not even the words for a failure can be fetched. */
const LAST_RESORT = [
  {
    location: "find/",
    title: '<span class="hit" data-notice="The search could not be loaded.">All questions, by topic</span>',
    text: "",
    score: 1,
    terms: {},
  },
];

/** The ids of the questions that the Find page shows for a text, best first; null if the engine cannot be loaded. */
async function find(text) {
  try {
    const { search, hit } = await engine();
    postMessage({ found: search(text, Infinity).map(({ place }) => hit(place).id).filter(Boolean), text });
  } catch (error) {
    console.warn("search:", error);
    postMessage({ found: null, text });
  }
}

addEventListener("message", ({ data }) => {
  if (data.type === QUERY) answer(data.data);
  else if ("find" in data) find(data.find);
});
postMessage({ type: READY });
