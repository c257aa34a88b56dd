// Puts the built files of the app into a folder, under names with digests, with their list: app.json (crates/site/src/app_manifest.rs).
//
//   node tools/assemble.mjs WORK APP
//
// WORK is the folder of tools/build: bound/app.js from wasm-bindgen, small/ with optimized WebAssembly and style sheets.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [work, app] = process.argv.slice(2);
const small = join(work, "small");

// The parts that the splitter has cut off, by their names.
const names = readdirSync(join(work, "parts"))
  .map((file) => /^split_(.+)\.wasm$/.exec(file)?.[1])
  .filter(Boolean)
  .sort();
// Code that several parts share is a part of its own, which the splitter's own script says: /* find, search */ const __chunk_2 = …
const splitScript = readFileSync(join(work, "parts/__wasm_split.js"), "utf8");
const shared = [...splitScript.matchAll(/\/\* (.+) \*\/\s+const __chunk_(\d+) =/g)].map(([, users, number]) => ({
  name: `chunk_${number}`,
  users: users.split(", "),
}));
const chunks = readdirSync(join(work, "parts")).filter((file) => file.startsWith("chunk_"));
if (chunks.sort().join() !== shared.map(({ name }) => `${name}.wasm`).sort().join()) {
  throw new Error(`the splitter wrote [${chunks}], but its script names [${shared.map(({ name }) => name)}]`);
}

// The regular expression of each part that its declaration in Rust gives: `late_part!(name, preload_if = "…", …)`.
const declared = new Map();
for (const file of readdirSync("src", { recursive: true }).filter((file) => file.endsWith(".rs"))) {
  const text = readFileSync(join("src", file), "utf8");
  for (const [, name, preload] of text.matchAll(/^late_part!\(\s*(\w+),\s*(?:preload_if = "([^"\\]*)",)?/gm)) {
    declared.set(name, preload);
  }
}
if (names.join() !== [...declared.keys()].sort().join()) {
  throw new Error(`the split parts are [${names}], but src/ declares [${[...declared.keys()]}] with late_part!`);
}

// The script from which the app takes the loaders of its parts.
const loaders = names.map(
  (name) => `export const __wasm_split_load_${name} = (callback, data) => window.loadPart("${name}", callback, data);\n`,
);
writeFileSync(join(work, "bound/__wasm_split.js"), loaders.join(""));

// The script with everything that it imports. A page that is opened from a disk may not load modules, so a packed file has
// the same as a classic script.
// wasm-bindgen imports the same script once for each part, and so names it several times in one object.
function bundle(...options) {
  const quiet = ["--log-level=warning", "--log-override:duplicate-object-key=silent"];
  execFileSync("esbuild", [...quiet, "--minify", "--bundle", join(work, "bound/app.js"), ...options]);
}
bundle("--format=esm", `--outfile=${join(small, "app.js")}`);
bundle("--format=iife", "--global-name=wasm_bindgen", `--outfile=${join(small, "classic.js")}`);

function digest(...files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(join(small, file)));
  return hash.digest("hex").slice(0, 16);
}

rmSync(app, { recursive: true, force: true });
mkdirSync(app, { recursive: true });
// The library belongs to a site, not to the app.
for (const file of readdirSync("public")) {
  if (file !== "library") cpSync(join("public", file), join(app, file), { recursive: true });
}

// The typeface for dyslexic readers. Its licence is in third-party.txt (tools/notices.mjs).
cpSync(
  "tools/node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2",
  join(app, "opendyslexic.woff2"),
);

function place(file, name = file) {
  renameSync(join(small, file), join(app, name));
  return name;
}

// The script, the WebAssembly and its parts fit only together, so they share one digest.
const base = `rostrum-app-${digest("app.js", "app_bg.wasm", ...names.map((name) => `split_${name}.wasm`), ...chunks)}`;
const parts = names.map((name) => {
  const needs = shared.filter(({ users }) => users.includes(name)).map(({ name }) => name);
  return [name, { wasm: place(`split_${name}.wasm`, `${base}_${name}.wasm`), preload_if: declared.get(name), needs }];
});
for (const { name } of shared) parts.push([name, { wasm: place(`${name}.wasm`, `${base}_${name}.wasm`) }]);
// So do those of the importer.
const importer = `rostrum-importer-${digest("importer.js", "importer.wasm")}`;
const manifest = {
  version: 1,
  script: place("app.js", `${base}.js`),
  wasm: place("app_bg.wasm", `${base}_bg.wasm`),
  style: place("rostrum.css", `rostrum-${digest("rostrum.css")}.css`),
  parts: Object.fromEntries(parts),
  importer: { script: place("importer.js", `${importer}.js`), wasm: place("importer.wasm", `${importer}.wasm`) },
};
for (const file of ["classic.js", "transcript.css", "languages.css", "list.css"]) place(file);
writeFileSync(join(app, "app.json"), `${JSON.stringify(manifest, null, 2)}\n`);
