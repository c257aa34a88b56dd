// Writes the licences of all crates that are inside of the app and the command, and that of the typeface, into one text file.
//
//   node tools/notices.mjs FILE
//
// The texts come from the crates themselves, as cargo has stored them. Crates with the same text share it.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [target] = process.argv.slice(2);
const metadata = execFileSync("cargo", ["metadata", "--format-version=1", "--locked"], { maxBuffer: 1 << 28 });
const { packages, resolve } = JSON.parse(metadata);
const byId = new Map(packages.map((it) => [it.id, it]));
const nodes = new Map(resolve.nodes.map((it) => [it.id, it]));

// Collects the crates that are linked into the app, the importer and the command: no build scripts, no tests.
const linked = new Set();
function link(id) {
  if (linked.has(id)) return;
  linked.add(id);
  for (const { pkg, dep_kinds } of nodes.get(id).deps) {
    if (dep_kinds.some(({ kind }) => kind === null)) link(pkg);
  }
}
for (const { id, name } of packages) if (["rostrum-app", "importer", "rostrum"].includes(name)) link(id);

// Maps each text to its crates. Texts that differ by their line breaks are one.
const byText = new Map();
function add(name, text) {
  const key = text.replace(/\s+/g, " ").trim();
  if (!byText.has(key)) byText.set(key, { text: text.trim(), names: [] });
  byText.get(key).names.push(name);
}
for (const id of linked) {
  const { name, version, license, source, manifest_path } = byId.get(id);
  if (!source) continue;
  const folder = dirname(manifest_path);
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((it) => it.isFile() && /^(licen[cs]e|copying|notice|unlicense|copyright)/i.test(it.name))
    .map((it) => it.name);
  const label = `${name} ${version} (${license ?? "see below"})`;
  for (const file of files) add(label, readFileSync(join(folder, file), "utf8"));
  if (files.length === 0) add(label, `States its licence by name only: ${license ?? "unknown"}.`);
}
const typeface = readFileSync("tools/node_modules/@fontsource/opendyslexic/LICENSE", "utf8");
add("The typeface OpenDyslexic (OFL-1.1)", typeface);

const parts = [...byText.values()]
  .map(({ text, names }) => [[...new Set(names)].sort().join("\n"), text])
  .sort(([a], [b]) => (a < b ? -1 : 1));
const rule = "=".repeat(80);
const body = parts.map(([names, text]) => `${rule}\n${names}\n${rule}\n\n${text}\n`);
writeFileSync(target, `Rostrum contains the works of others, under these licences.\n\n${body.join("\n")}`);
