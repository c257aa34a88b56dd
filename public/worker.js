// The service worker: the app is whole without a network once it was opened, and so is each transcript that was opened or
// kept. `FILES`, the app's files with their digests, stands above; `rostrum build` writes it there.
//
// The app's files lie in one cache under their path and digest, so that a version takes over what has not changed, a file
// that arrived before an update was cut off is not fetched again, and two versions do not disturb each other.

const root = new URL("./", location.href);
// Several sites may share a host.
const APP = `rostrum-app ${root.pathname}`;
const LIBRARY = `rostrum-library ${root.pathname}`;
const CATALOG = new URL("library/catalog.json", root).href;

const keyOf = (path) => new URL(`${path}?${encodeURIComponent(FILES[path])}`, root).href;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", answer);
addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  else if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep));
});

// All of the files, one at a time, or no new version.
async function install() {
  const cache = await caches.open(APP);
  for (const path of Object.keys(FILES)) {
    if (await cache.match(keyOf(path))) continue;
    const response = await proven(path);
    try {
      await cache.put(keyOf(path), response);
    } catch (error) {
      await tell("full");
      throw error;
    }
  }
}

async function activate() {
  const cache = await caches.open(APP);
  const mine = new Set(Object.keys(FILES).map(keyOf));
  for (const request of await cache.keys()) {
    if (!mine.has(request.url)) await cache.delete(request);
  }
  await clients.claim();
}

// A file of the app as this version has it: other bytes are refused.
async function proven(path) {
  const response = await fetch(new URL(path, root), { integrity: FILES[path], cache: "no-cache" });
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return plain(response);
}

// A redirected response may not answer a navigation.
function plain(response) {
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

function answer(event) {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = url.origin === root.origin && url.pathname.startsWith(root.pathname);
  // The app itself keeps what it asks for so.
  if (request.method !== "GET" || !isOurs || request.headers.has("range") || url.searchParams.has("keep")) return;
  const path = url.pathname.slice(root.pathname.length);
  if (request.mode === "navigate") {
    if (path === "" || path === "index.html") event.respondWith(file("index.html", event));
    else if (/^t\/[\w-]+\/(index\.html)?$/.test(path)) event.respondWith(file("t/shell.html", event));
    else if (/^t\/[\w-]+$/.test(path)) event.respondWith(Response.redirect(new URL(`${path}/`, root)));
  } else if (Object.hasOwn(FILES, path)) event.respondWith(file(path, event));
  else if (url.href.split("?")[0] === CATALOG) event.respondWith(catalog(event));
  else if (/^library\/[\w-]+\.json$/.test(path)) event.respondWith(transcript(event, new URL(path, root).href));
}

async function file(path, event) {
  try {
    const cache = await caches.open(APP);
    const kept = await cache.match(keyOf(path));
    if (kept) return kept;
    // The browser threw it away.
    const response = await proven(path);
    // The browser may stop a worker that has answered.
    event.waitUntil(cache.put(keyOf(path), response.clone()).catch(() => tell("full")));
    return response;
  } catch {
    // The host may have a newer version; its pages name files of their own.
    return fetch(event.request);
  }
}

// The catalog as it was kept, at once; whether it has changed is told after.
async function catalog(event) {
  const kept = event.request.cache === "reload" ? undefined : await fromLibrary(CATALOG);
  const fresh = refreshCatalog();
  if (!kept) return (await fresh).response;
  event.waitUntil(
    fresh.then(({ response, text }) => text && renew(kept.clone(), text), () => {}),
  );
  return kept.clone();
}

async function refreshCatalog() {
  const response = await fetch(CATALOG, { cache: "no-cache" }).catch((error) => {
    tell("unreached");
    throw error;
  });
  tell("reached");
  if (!response.ok) return { response };
  const text = await response.clone().text();
  // What is no catalog must not take the place of one.
  if (digestsOf(text)) await put(CATALOG, text);
  return { response, text };
}

// Takes kept transcripts anew whose text has changed, and tells that the catalog has.
async function renew(old, text) {
  const before = await old.text();
  if (before === text) return;
  await tell("catalog");
  const [then, now] = [digestsOf(before), digestsOf(text)];
  for (const request of await (await caches.open(LIBRARY)).keys()) {
    const id = idOf(request.url);
    if (now?.has(id) && now.get(id) !== then?.get(id)) await take(request.url, now.get(id));
  }
}

async function transcript(event, url) {
  const kept = event.request.cache === "reload" ? undefined : await fromLibrary(url);
  if (kept) {
    event.waitUntil(check(url).catch(() => {}));
    return kept;
  }
  const response = await fetch(url, { cache: "no-cache", signal: event.request.signal });
  if (response.ok) event.waitUntil(store(url, response.clone()).catch(() => {}));
  return response;
}

// Whether a kept transcript is still the one that is published; if not, it is taken anew.
async function check(url) {
  const old = await fromLibrary(CATALOG);
  const { text } = await refreshCatalog();
  if (old && text) await renew(old, text);
  // A catalog may have been taken when the transcript could not.
  const expected = digestsOf(text)?.get(idOf(url));
  const kept = await fromLibrary(url);
  if (expected && kept && (await digest(await kept.arrayBuffer())) !== expected) await take(url, expected);
}

// A transcript of that digest, in the place of the one that is kept; whoever reads it is told.
async function take(url, integrity) {
  const response = await fetch(url, { integrity, cache: "no-cache" });
  if (response.ok && (await put(url, await response.arrayBuffer()))) await tell("changed", idOf(url));
}

// Keeps a transcript that has just arrived, if it arrived whole: the catalog says what it should be.
async function store(url, response) {
  const bytes = await response.arrayBuffer();
  const found = await digest(bytes);
  const kept = await (await fromLibrary(CATALOG))?.text();
  const expected = (text) => digestsOf(text)?.get(idOf(url));
  if (expected(kept) === found || expected((await refreshCatalog()).text) === found) await put(url, bytes);
}

// What a page had loaded before there was a worker.
async function keep(urls) {
  for (const url of urls) {
    if (idOf(url) && !(await fromLibrary(url))) await store(url, await fetch(url)).catch(() => {});
  }
  if (!(await fromLibrary(CATALOG))) await refreshCatalog().catch(() => {});
}

async function fromLibrary(url) {
  try {
    return await (await caches.open(LIBRARY)).match(url);
  } catch {
    return undefined;
  }
}

async function put(url, body) {
  try {
    const cache = await caches.open(LIBRARY);
    await cache.put(url, new Response(body, { headers: { "Content-Type": "application/json" } }));
    return true;
  } catch {
    await tell("full");
    return false;
  }
}

// The digests of a catalog's transcripts, by their ids; nothing where the text is no catalog.
function digestsOf(text) {
  try {
    return new Map(JSON.parse(text).transcripts.map(({ id, integrity }) => [id, integrity]));
  } catch {
    return undefined;
  }
}

function idOf(url) {
  const [, id] = /\/library\/([\w-]+)\.json$/.exec(url) ?? [];
  return id === "catalog" ? undefined : id;
}

async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

async function tell(what, id) {
  for (const client of await clients.matchAll({ includeUncontrolled: true, type: "window" })) {
    client.postMessage({ what, id });
  }
}
