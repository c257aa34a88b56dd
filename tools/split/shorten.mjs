// Shortens the names by which a WebAssembly file takes what its script has for it. Those of wasm-bindgen are long and end in
// digests, in the file and in the script, and nobody reads them: together they are 6 kB of what a reader loads.
//
//   node tools/split/shorten.mjs FILE_bg.wasm FILE.js
import { readFileSync, writeFileSync } from "node:fs";

const [wasmPath, scriptPath] = process.argv.slice(2);
const wasm = readFileSync(wasmPath);
const IMPORTS = 2;
const FUNCTION = 0;
let at = 8;

// Numbers are written in groups of seven bits, the lowest first (WebAssembly 5.2.2).
function number() {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = wasm[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
}

function written(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Buffer.from([...bytes, value]);
}

function text() {
  const end = number() + at;
  const read = wasm.toString("utf8", at, end);
  at = end;
  return read;
}

function named(name) {
  const bytes = Buffer.from(name);
  return Buffer.concat([written(bytes.length), bytes]);
}

const short = new Map();
let imports;
while (at < wasm.length && !imports) {
  const start = at;
  const id = wasm[at++];
  const end = number() + at;
  if (id === IMPORTS) imports = { start, end, bytes: shortened() };
  at = end;
}

// The section of the imports with short names. After wasm-bindgen they are functions, each with the index of its type.
function shortened() {
  const count = number();
  const entries = [written(count)];
  for (let index = 0; index < count; index++) {
    const [module, name] = [text(), text()];
    if (wasm[at++] !== FUNCTION) throw new Error(`${module} ${name}: an import that is no function`);
    const isOfScript = module.endsWith("_bg.js");
    const known = isOfScript ? `_${index.toString(36)}` : name;
    if (isOfScript) short.set(name, known);
    entries.push(named(module), named(known), Buffer.of(FUNCTION), written(number()));
  }
  return Buffer.concat(entries);
}

if (!short.size) throw new Error(`${wasmPath} imports nothing from its script`);
const { start, end, bytes } = imports;
writeFileSync(
  wasmPath,
  Buffer.concat([wasm.subarray(0, start), Buffer.of(IMPORTS), written(bytes.length), bytes, wasm.subarray(end)]),
);
const script = readFileSync(scriptPath, "utf8");
writeFileSync(scriptPath, script.replace(/[\w$]+/g, (word) => short.get(word) ?? word));
