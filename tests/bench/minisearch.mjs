// Measures MiniSearch. Arguments: the folder of its package, a file with a document on each line, and a file with queries, each with
// whether it is a beginning. Prints how long the index takes in seconds and its memory in bytes, and for each query how long a search
// takes in milliseconds and how much it finds.

import { createReadStream, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const [packages, documents, queries] = process.argv.slice(2);
const MiniSearch = createRequire(packages)("minisearch");

const index = new MiniSearch({ fields: ["text"] });
const begun = performance.now();
for await (const line of createInterface({ input: createReadStream(documents) })) index.add(JSON.parse(line));
const seconds = (performance.now() - begun) / 1000;

const search = (text, prefix) => index.search(text, { combineWith: "AND", prefix });
const found = JSON.parse(readFileSync(queries)).map(([text, prefix]) => {
    search(text, prefix);
    const begun = performance.now();
    const { length } = search(text, prefix);
    return [performance.now() - begun, length];
});
gc();
process.stdout.write(JSON.stringify([seconds, process.memoryUsage().heapUsed, found]));
