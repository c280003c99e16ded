// Standard input: {index, queries}. Standard output: {query: [id of a question or address of a page, best first]}.
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { gunzipSync } from "node:zlib";
import { open } from "../../docs/assets/search/engine.js";

const { index, queries } = JSON.parse(readFileSync(0, "utf8"));
const engine = open(MiniSearch, JSON.parse(gunzipSync(readFileSync(index))));
const name = ({ place }) => engine.hit(place).id ?? engine.hit(place).url;
process.stdout.write(JSON.stringify(Object.fromEntries(queries.map((query) => [query, engine.search(query).map(name)]))));
