// The service worker. After the first visit it answers without a network: with the app, and with every transcript that was
// opened or saved. `rostrum build` writes the list `FILES` above, which maps each file of the app to its digest.
//
// One cache holds the app's files. Its keys consist of path and digest. So a new version reuses files that have not changed, an
// interrupted update does not fetch again what has arrived, and two versions can be in the cache at the same time.

const root = new URL("./", location.href);
// The names contain the path, because several sites may share a host.
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

// Caches all files, one after the other. If one fails, the version is not installed.
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

// Deletes the files of older versions, and takes over all pages.
async function activate() {
  const cache = await caches.open(APP);
  const mine = new Set(Object.keys(FILES).map(keyOf));
  for (const request of await cache.keys()) {
    if (!mine.has(request.url)) await cache.delete(request);
  }
  await clients.claim();
}

// Fetches a file of the app. The browser refuses bytes with another digest than this version's.
async function proven(path) {
  const response = await fetch(new URL(path, root), { integrity: FILES[path], cache: "no-cache" });
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return plain(response);
}

// Copies a redirected response, because a browser does not accept one as the answer to a navigation.
function plain(response) {
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

// Answers a request, if it is for the app or the library.
function answer(event) {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = url.origin === root.origin && url.pathname.startsWith(root.pathname);
  // Requests with `keep` come from the app, which stores the response itself.
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

// Answers with a file of the app, from the cache or from the host.
async function file(path, event) {
  try {
    const cache = await caches.open(APP);
    const kept = await cache.match(keyOf(path));
    if (kept) return kept;
    // The browser has evicted the file.
    const response = await proven(path);
    // Without `waitUntil` the browser may stop the worker after the answer.
    event.waitUntil(cache.put(keyOf(path), response.clone()).catch(() => tell("full")));
    return response;
  } catch {
    // The host may have a newer version, with other digests. Its pages name its own files.
    return fetch(event.request);
  }
}

// Answers with the stored catalog at once. Afterwards tells the pages if the catalog on the host differs.
async function catalog(event) {
  const kept = event.request.cache === "reload" ? undefined : await fromLibrary(CATALOG);
  const fresh = refreshCatalog();
  if (!kept) return (await fresh).response;
  event.waitUntil(
    fresh.then(({ response, text }) => text && renew(kept.clone(), text), () => {}),
  );
  return kept.clone();
}

// Fetches the catalog, stores it, and tells the pages whether the host answered.
async function refreshCatalog() {
  const response = await fetch(CATALOG, { cache: "no-cache" }).catch((error) => {
    tell("unreached");
    throw error;
  });
  tell("reached");
  if (!response.ok) return { response };
  const text = await response.clone().text();
  // Stores only a valid catalog, so that an error page never replaces one.
  if (digestsOf(text)) await put(CATALOG, text);
  return { response, text };
}

// Tells the pages that the catalog has changed, and fetches stored transcripts again whose digest has changed.
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

// Answers with a transcript, from the cache or from the host. A stored transcript is checked afterwards.
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

// Compares a stored transcript with the catalog of the host, and fetches it again if it differs.
async function check(url) {
  const old = await fromLibrary(CATALOG);
  const { text } = await refreshCatalog();
  if (old && text) await renew(old, text);
  // An earlier visit may have stored the new catalog but failed to fetch the transcript.
  const expected = digestsOf(text)?.get(idOf(url));
  const kept = await fromLibrary(url);
  if (expected && kept && (await digest(await kept.arrayBuffer())) !== expected) await take(url, expected);
}

// Fetches the transcript with that digest, replaces the stored one, and tells the pages.
async function take(url, integrity) {
  const response = await fetch(url, { integrity, cache: "no-cache" });
  if (response.ok && (await put(url, await response.arrayBuffer()))) await tell("changed", idOf(url));
}

// Stores a transcript that has just arrived, if it has the digest in the catalog. Otherwise it is incomplete or outdated.
async function store(url, response) {
  const bytes = await response.arrayBuffer();
  const found = await digest(bytes);
  const kept = await (await fromLibrary(CATALOG))?.text();
  const expected = (text) => digestsOf(text)?.get(idOf(url));
  if (expected(kept) === found || expected((await refreshCatalog()).text) === found) await put(url, bytes);
}

// Stores the files that a page loaded before the worker was active.
async function keep(urls) {
  for (const url of urls) {
    if (idOf(url) && !(await fromLibrary(url))) await store(url, await fetch(url)).catch(() => {});
  }
  if (!(await fromLibrary(CATALOG))) await refreshCatalog().catch(() => {});
}

// Returns the stored response for a URL, if there is one.
async function fromLibrary(url) {
  try {
    return await (await caches.open(LIBRARY)).match(url);
  } catch {
    return undefined;
  }
}

// Stores a file of the library. Returns whether that succeeded; if not, tells the pages that the device is full.
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

// Returns the digests in a catalog by transcript id, or nothing if the text is not a catalog.
function digestsOf(text) {
  try {
    return new Map(JSON.parse(text).transcripts.map(({ id, integrity }) => [id, integrity]));
  } catch {
    return undefined;
  }
}

// Returns the id of the transcript at a URL, or nothing for other files.
function idOf(url) {
  const [, id] = /\/library\/([\w-]+)\.json$/.exec(url) ?? [];
  return id === "catalog" ? undefined : id;
}

// Calculates a digest as in the attribute `integrity`.
async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

// Sends a message to all pages of the site.
async function tell(what, id) {
  for (const client of await clients.matchAll({ includeUncontrolled: true, type: "window" })) {
    client.postMessage({ what, id });
  }
}
