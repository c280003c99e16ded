// Standard input: JSON of what guide/search.py read. Standard output: the index as it is published.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { build } = await import(pathToFileURL(process.argv[2]));
process.stdout.write(JSON.stringify(build(JSON.parse(readFileSync(0, "utf8")))));
