// Standard input: {worker, index, queries}. Standard output: {query: [id of a section, in the order the theme shows them]}.
// The theme's worker runs as it is served, with the few things of a browser that it asks for. Whole pages are left out of the answers and
// sections that the theme folds away are counted, both in its favor.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const { worker, index, queries } = JSON.parse(readFileSync(0, "utf8"));
let listen;
let resolve;
const scope = { console: { ...console, warn() {} }, addEventListener: (_, callback) => (listen = callback), postMessage: (data) => resolve(data) };
scope.self = scope;
vm.runInNewContext(readFileSync(worker, "utf8"), scope);
const say = (type, data) => new Promise((done) => ((resolve = done), listen({ data: { type, data } })));

await say(0, { ...JSON.parse(readFileSync(index, "utf8")), options: { suggest: false } });
const answers = {};
for (const query of queries) {
  const { items } = (await say(2, query)).data;
  const sections = items.flatMap((docs) => [...docs].filter(({ location }) => location.includes("#")));
  answers[query] = [...new Set(sections.map(({ location }) => location.split("#")[1]))];
}
process.stdout.write(JSON.stringify(answers));
