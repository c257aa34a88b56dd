// The service worker. After the first visit it answers without a network: with the app, and with every transcript that was
// opened or saved. `rostrum build` writes the lists `FILES` and `LATER` above, which map each file of the app to its digest, and
// `VERSIONS`, the versions of the formats that the app reads.
//
// One cache holds the app's files, another the library. The keys of files and transcripts consist of path and digest. So a new
// version reuses files that have not changed, an interrupted update goes on where it stopped, two versions can be in the cache at
// the same time, and a transcript in the cache is known to be older than the catalog without being read.

const root = new URL("./", location.href);
// The names contain the path, because several sites may share a host.
const APP = `rostrum-app ${root.pathname}`;
const LIBRARY = `rostrum-library ${root.pathname}`;
// Holds the search index, once the reader has asked for it: its files, and when all of them are here its root and its size.
const INDEX = `rostrum-index ${root.pathname}`;
const INDEX_ROOT = new URL("search/root.bin", root).href;
const INDEX_SIZE = new URL("search/size.json", root).href;
const INDEX_FILES = new URL("search/files.json", root).href;
// Is in that cache as long as the reader wants the index on the device.
const WANTED = `${INDEX_SIZE}?wanted`;
// The index is saved for so long at a time, because browsers end a worker that takes long. The page then asks for more.
const SLICE = 10_000;
// So many of its files are fetched at once.
const AT_ONCE = 6;
// Notes across visits that something else answers at this address.
const STATE = `rostrum-state ${root.pathname}`;
const CATALOG = new URL("library/catalog.json", root).href;
// Is in the library's cache as long as transcripts there may be older than the catalog.
const MARK = `${CATALOG}?renewing`;
// A large library has further files of its catalog in this folder (crates/transcript/src/blocks.rs). Their names are digests, so
// what is stored under a name never changes.
const LISTS = new URL("library/catalog/", root).href;
const isList = (url) => url.startsWith(LISTS);
// Doubtful visits count if they are half a day apart.
const HALF_DAY = 43_200_000;
// A new version looks for missing files so many times. A browser that keeps nothing must not load them for ever.
const MAX_LOOKS = 4;

// The files of `LATER` are kept from the first time that a page asks for them.
const isFile = (path) => Object.hasOwn(FILES, path) || Object.hasOwn(LATER, path);
const digestIn = (path) => FILES[path] ?? LATER[path];
const keyOf = (path) => new URL(`${path}?${encodeURIComponent(digestIn(path))}`, root).href;
const textKey = (id, digest) => new URL(`library/${id}.json?${encodeURIComponent(digest)}`, root).href;

// True once the worker has let go of its readers. Its open pages go on by the network.
let hasLeft = false;
// The renewal of the transcripts, and the look at whether the site is still here, while they run. Many pages may ask at once.
let renewing;
let looking;
// The text of the catalog that the transcripts are renewed to.
let latest;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", answer);
addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  else if (event.data === "let go") event.waitUntil(letGo());
  else if (["look", "go on", "save", "drop"].includes(event.data)) event.waitUntil(index(event.data));
  else if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event, event.data.keep));
});

const languageOf = (path) => /(?:^|\/)language-([\w-]+)-[0-9a-f]+\.txt/.exec(path)?.[1];

// Returns the files of this version: all that it keeps from the first visit on, and the texts of each language in which an older
// version was read, so that the new one speaks it without a network, too.
async function wanted(cache) {
  const languages = (await cache.keys()).map(({ url }) => languageOf(url)).filter(Boolean);
  return [...Object.keys(FILES), ...Object.keys(LATER).filter((path) => languages.includes(languageOf(path)))];
}

// Caches all files. If one fails, the version is not installed. Files that have arrived stay for the next attempt, unless the
// device is full.
async function install() {
  const cache = await caches.open(APP);
  const added = [];
  // Looks again until all are here, because a version that the reader takes meanwhile deletes all files but its own.
  for (let looks = 1; await addMissing(cache, added); looks += 1) {
    if (looks === MAX_LOOKS) throw new Error("files that were stored are missing");
  }
}

// Caches the missing files, one after the other, and notes their keys. Tells whether a file was missing.
async function addMissing(cache, added) {
  let wasMissing = false;
  for (const path of await wanted(cache)) {
    if (await cache.match(keyOf(path))) continue;
    wasMissing = true;
    const response = await proven(path).catch((error) => told(path, error));
    try {
      await cache.put(keyOf(path), response);
      added.push(keyOf(path));
    } catch (error) {
      if (isFull(error)) {
        for (const key of added) await cache.delete(key);
        await tell("full");
      }
      throw error;
    }
  }
  return wasMissing;
}

// Tells the pages if a file arrives, but with other bytes than this version's: something on the way changes it.
async function told(path, error) {
  const response = await fetch(new URL(path, root), { cache: "no-cache" }).catch(() => undefined);
  if (response?.ok) await tell("altered");
  throw error;
}

// Deletes the files of older versions, and takes over all pages.
async function activate() {
  const cache = await caches.open(APP);
  const mine = new Set(Object.keys({ ...FILES, ...LATER }).map(keyOf));
  for (const request of await cache.keys()) {
    if (!mine.has(request.url)) await cache.delete(request);
  }
  // The version before this one may have stored transcripts without their digests.
  await put(MARK, "");
  await clients.claim();
}

// Fetches a file of the app. The browser refuses bytes with another digest than this version's.
async function proven(path) {
  const response = await fetch(new URL(path, root), { integrity: digestIn(path), cache: "no-cache" });
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
  const isForHost = !isOurs || request.headers.has("range") || url.searchParams.has("keep");
  if (hasLeft || request.method !== "GET" || isForHost) return;
  const path = url.pathname.slice(root.pathname.length);
  if (request.mode === "navigate") {
    if (path === "" || path === "index.html") event.respondWith(file("index.html", event));
    else if (/^t\/[\w-]+\/(index\.html)?$/.test(path)) event.respondWith(file("t/shell.html", event));
    else if (/^t\/[\w-]+$/.test(path)) event.respondWith(Response.redirect(new URL(`${path}/`, root)));
  } else if (isFile(path)) event.respondWith(file(path, event));
  else if (url.href.split("?")[0] === CATALOG) event.respondWith(catalog(event));
  else if (url.href === INDEX_ROOT) event.respondWith(indexRoot(event));
  else if (/^search\/[\w/]+\.bin$/.test(path)) event.respondWith(indexFile(event));
  else if (isList(url.href)) event.respondWith(list(url.href, event));
  else if (/^library\/[\w-]+\.json$/.test(path)) event.respondWith(transcript(event, idOf(url.href)));
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
    event.waitUntil(cache.put(keyOf(path), response.clone()).catch((error) => isFull(error) && tell("full")));
    return response;
  } catch {
    // The host may have a newer version, with other digests. Its pages name its own files.
    return fetch(event.request);
  }
}

// Answers with the stored catalog at once, and looks for a newer one afterwards. A catalog that the app cannot read is no answer
// as long as another is stored.
async function catalog(event) {
  const kept = await keptCatalog();
  const isWanted = event.request.cache !== "reload";
  const fresh = refreshCatalog(event);
  if (kept && isWanted) {
    event.waitUntil(fresh.catch(() => {}));
    return json(kept);
  }
  const { response, isReadable } = await fresh;
  return kept && response.ok && !isReadable ? json(kept) : response;
}

// Answers with a further file of the catalog, from the cache or from the host.
async function list(url, event) {
  const kept = await fromLibrary(url);
  if (kept) return kept;
  const response = await fetch(url, { cache: "no-cache", signal: event?.request.signal });
  const bytes = response.ok ? await response.clone().arrayBuffer() : undefined;
  if (bytes && (await isNamed(url, bytes))) await put(url, bytes);
  return response;
}

// Tells whether a further file of the catalog is what its name says. A host may answer with a page of its own, and something on the
// way may change the file.
async function isNamed(url, bytes) {
  return url === `${LISTS}${await shortDigest(bytes)}.json`;
}

// Fetches the catalog, stores it if the app can read it, tells the pages whether the host answered and whether the catalog has
// changed, and renews the transcripts. The mark comes before the catalog: cut off in between, the renewal finds nothing to do.
async function refreshCatalog(event) {
  const response = await fetch(CATALOG, { cache: "no-cache" }).catch((error) => {
    tell("unreached");
    throw error;
  });
  tell("reached");
  const text = response.ok ? await response.clone().text() : undefined;
  if (!contentsOf(text)) {
    if (versionOf(text) > VERSIONS.catalog) event.waitUntil(registration.update().catch(() => {}));
    else event.waitUntil(lookForSite());
    return { response, isReadable: false };
  }
  event.waitUntil(caches.delete(STATE));
  const before = await keptCatalog();
  if (before !== text && (await put(MARK, "")) && (await put(CATALOG, text)) && before) await tell("catalog");
  event.waitUntil(renew(text));
  return { response, isReadable: true, text };
}

// Fetches every stored transcript again that is older than the catalog. One that fails does not hold up the others; the mark stays
// then, and the next visit tries again.
function renew(text) {
  latest = text;
  renewing ??= renewAll()
    .catch(() => {})
    .finally(() => (renewing = undefined));
  return renewing;
}

async function renewAll() {
  if (!(await fromLibrary(MARK))) return;
  const text = latest;
  const cache = await caches.open(LIBRARY);
  let isComplete = true;
  for (const { url } of await cache.keys()) {
    const taken = await takeNewest(cache, url, text).catch(() => false);
    isComplete &&= taken;
  }
  if (isComplete) await clean(cache, text);
  // Meanwhile a newer catalog may have arrived.
  if (latest !== text) await renewAll();
  else if (isComplete && (await keptCatalog()) === text) await cache.delete(MARK);
}

// Deletes the files of older catalogs. Before that, fetches the blocks that lie between those that are here: without a network the list
// would end there.
async function clean(cache, text) {
  const { lists, blocks } = contentsOf(text);
  const kept = new Set((await cache.keys()).map(({ url }) => url).filter(isList));
  const last = blocks.findLastIndex((url) => kept.has(url));
  for (const url of blocks.slice(0, Math.max(last, 0))) if (!kept.has(url)) await list(url).catch(() => {});
  for (const url of kept) if (!lists.has(url)) await cache.delete(url);
}

// Renews a stored transcript, if the catalog names another text. Tells whether it is as the catalog says.
async function takeNewest(cache, url, text) {
  const id = idOf(url);
  const wanted = id && (await publishedDigest(text, id));
  return !wanted || digestOf(url) === wanted || take(cache, url, wanted);
}

// Puts the transcript with that digest beside the stored one, and then deletes the stored one. Tells whether it could.
async function take(cache, url, wanted) {
  const id = idOf(url);
  const old = digestOf(url) ? undefined : await (await cache.match(url))?.arrayBuffer();
  if (old && (await digest(old)) === wanted) {
    // An older version of this worker has stored it without the digest.
    if (!(await put(textKey(id, wanted), old))) return false;
  } else if (!(await cache.match(textKey(id, wanted)))) {
    const response = await fetch(new URL(`library/${id}.json`, root), { integrity: wanted, cache: "no-cache" });
    const bytes = response.ok && (await response.arrayBuffer());
    if (!bytes || !isTranscript(bytes) || !(await put(textKey(id, wanted), bytes))) return false;
    await tell("changed", { id });
  }
  await cache.delete(url);
  return true;
}

// Answers with a transcript, from the cache or from the host. If the stored one is older than the catalog, it is renewed afterwards.
async function transcript(event, id) {
  const url = new URL(`library/${id}.json`, root).href;
  const kept = event.request.cache === "reload" ? undefined : await keptText(id);
  if (kept) {
    event.waitUntil(refreshCatalog(event).catch(() => {}));
    return kept;
  }
  const response = await fetch(url, { cache: "no-cache", signal: event.request.signal });
  if (response.ok) event.waitUntil(store(event, id, response.clone()).catch(() => {}));
  return response;
}

// Returns the stored transcript: with the digest in the stored catalog, or else any other.
async function keptText(id) {
  // A reader without a network must not wait for the file that knows the digest.
  const wanted = await publishedDigest(await keptCatalog(), id, fromLibrary).catch(() => undefined);
  const kept = wanted && (await fromLibrary(textKey(id, wanted)));
  if (kept) return kept;
  const url = new URL(`library/${id}.json`, root).href;
  const cache = await caches.open(LIBRARY).catch(() => undefined);
  const other = (await cache?.keys().catch(() => []))?.find((request) => request.url.split("?")[0] === url);
  return other && fromLibrary(other.url);
}

// Stores a transcript that has just arrived, if it has the digest in the catalog. Otherwise it is incomplete or outdated.
async function store(event, id, response) {
  const bytes = await response.arrayBuffer();
  const found = await digest(bytes);
  const isCurrent =
    (await publishedDigest(await keptCatalog(), id).catch(() => undefined)) === found ||
    (await publishedDigest((await refreshCatalog(event)).text, id)) === found;
  if (isCurrent && isTranscript(bytes)) await put(textKey(id, found), bytes);
}

// Stores the files that a page loaded before the worker was active.
async function keep(event, urls) {
  for (const url of urls) {
    const id = idOf(url);
    if (isList(url)) await list(url).catch(() => {});
    else if (id && !(await keptText(id))) await store(event, id, await fetch(url)).catch(() => {});
  }
  if (!(await keptCatalog())) await refreshCatalog(event).catch(() => {});
}

// Answers with the root of the index: the newest, or where that does not arrive the one that is saved with all its files.
async function indexRoot(event) {
  const response = await fetch(event.request).catch(() => undefined);
  if (isOfIndex(response) || isGone(response)) return response;
  return (await keptOfIndex(INDEX_ROOT)) ?? response ?? Response.error();
}

// Answers with another file of the index. The app asks anew for one that is damaged, which is then replaced.
async function indexFile(event) {
  const { url, cache } = event.request;
  const kept = await keptOfIndex(url);
  if (kept && cache !== "reload") return kept;
  const response = await fetch(event.request);
  if (kept && isOfIndex(response)) {
    const copy = response.clone();
    event.waitUntil(caches.open(INDEX).then((index) => index.put(url, copy)).catch(() => {}));
  }
  return response;
}

function keptOfIndex(url) {
  return caches.match(url, { cacheName: INDEX }).catch(() => undefined);
}

// Tells whether a host has answered with a file, and not with a page of its own.
const isOfIndex = (response) => Boolean(response?.ok) && !/html/.test(response.headers.get("content-type"));
const isGone = (response) => [404, 410].includes(response?.status);

// The slice of saving the index that is running, and the files of the index that are not here yet.
let saving;
let missing;

// Does what a page asks about the saved index, and tells all pages how much of it is here: "look" only tells it, "go on" saves more
// if the reader wants it, "save" saves more, and "drop" deletes it.
async function index(what) {
  if (what === "drop") await dropIndex();
  if (what === "save") {
    await caches.open(INDEX).then((cache) => cache.put(WANTED, new Response(""))).catch(() => {});
    await tellIndex(true);
  }
  const isWanted = Boolean(await keptOfIndex(WANTED));
  // Several pages ask, and each answer makes all of them ask again. One of these requests is enough.
  if (what === "go on" && (saving || !isWanted)) return;
  let error;
  if (isWanted && what !== "look") {
    saving ??= saveIndex()
      .catch((reason) => reason)
      .finally(() => (saving = undefined));
    error = await saving;
  }
  if (error && isFull(error)) {
    await dropIndex();
    await tell("full");
    await tellIndex(false);
  } else await tellIndex(isWanted, Boolean(error));
}

// Tells the pages how much of the index is here.
async function tellIndex(isWanted, hasFailed = false) {
  const { text, isHere } = await indexSize();
  if (!text) return;
  const { files, bytes } = JSON.parse(text);
  if (isWanted && !isHere) await listMissing(text).catch(() => {});
  // The root comes last, and without it nothing is found.
  const left = isHere ? 0 : isWanted && missing?.size === text ? Math.max(1, missing.urls.length) : files;
  await tell("index", { files, left, bytes, isWanted, hasFailed });
}

// Deletes the index, after the slice that is running has ended: it would fill the cache again.
async function dropIndex() {
  missing = undefined;
  await saving;
  await caches.delete(INDEX);
}

// Returns the size of the newest index as text, and whether that index is saved; the saved one where the newest does not arrive.
// Deletes the saved one once the site has none.
async function indexSize() {
  const kept = await (await keptOfIndex(INDEX_SIZE))?.text();
  const response = await fetch(INDEX_SIZE, { cache: "no-cache" }).catch(() => undefined);
  if (isGone(response)) {
    await caches.delete(INDEX);
    return {};
  }
  const text = isOfIndex(response) ? await response.text() : kept;
  return { text, isHere: text !== undefined && text === kept };
}

// Saves files of the index for a while. When all are here, saves the root, and deletes the files of older indices.
async function saveIndex() {
  const { text, isHere } = await indexSize();
  if (!text || isHere) return;
  await listMissing(text);
  const cache = await caches.open(INDEX);
  const mine = missing;
  const until = performance.now() + SLICE;
  const saveSome = async () => {
    while (missing === mine && mine.urls.length > 0 && performance.now() < until) {
      const url = mine.urls.pop();
      try {
        await cache.put(url, await whole(url));
      } catch (error) {
        mine.urls.push(url);
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, saveSome));
  const failed = ended.find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
  if (missing !== mine || mine.urls.length > 0) return;
  const found = await (await whole(INDEX_ROOT)).arrayBuffer();
  // A newer index may have come meanwhile, whose files are others.
  if ((await shortDigest(found)) !== JSON.parse(text).root) throw new Error("the index has changed");
  await cache.put(INDEX_ROOT, new Response(found));
  await cache.put(INDEX_SIZE, new Response(text));
  for (const { url } of await cache.keys()) {
    if (!mine.all.has(url)) await cache.delete(url);
  }
}

// Lists the files of an index, and those that are not saved, unless that is done.
async function listMissing(size) {
  if (missing?.size === size) return;
  const { files } = await (await whole(INDEX_FILES)).json();
  const urls = files.map((path) => new URL(path, root).href);
  const kept = new Set((await (await caches.open(INDEX)).keys()).map(({ url }) => url));
  const all = new Set([...urls, INDEX_ROOT, INDEX_SIZE, WANTED]);
  missing = { size, all, urls: urls.filter((url) => !kept.has(url)) };
}

// Fetches a file of the index.
async function whole(url) {
  const response = await fetch(url, { cache: "no-cache" });
  if (!isOfIndex(response)) throw new Error(`${url}: status ${response.status}`);
  return response;
}

// Lets go of the readers if the site is no longer here. Called when something else answers at the catalog's address.
function lookForSite() {
  looking ??= letGoIfGone()
    .catch(() => {})
    .finally(() => (looking = undefined));
  return looking;
}

async function letGoIfGone() {
  const found = await standing();
  if (found === "here") await caches.delete(STATE);
  else if (found === "gone") await letGo();
  else if (found === "doubtful") await ((await hasLasted()) ? letGo() : tell("doubtful"));
}

// Tells whether the site is here: "here", "gone", "doubtful" (something else answers, perhaps for a while) or "unknown". No browser
// does this by itself: it keeps a worker whose script is missing, and answers from it for ever.
async function standing() {
  const ask = (url) => fetch(url, { cache: "no-store", redirect: "manual" });
  const script = await ask(location.href).catch(() => undefined);
  const isScript = /javascript/.test(script?.headers.get("content-type"));
  if (script?.ok && isScript) return "here";
  if (script?.status === 410) return "gone";
  if (script?.status === 404) {
    const page = await ask(root).catch(() => undefined);
    // Another page without our worker is here: the site has moved out. If all is missing, it may be half uploaded.
    if (page?.ok) return (await page.text()).includes("data-worker=") ? "doubtful" : "gone";
    return page?.status === 404 ? "doubtful" : "unknown";
  }
  return script?.ok || script?.type === "opaqueredirect" ? "doubtful" : "unknown";
}

// Notes a doubtful visit. Tells whether there were three, each half a day after the one before. So a clock that jumps can bring
// forward one of them, and not all.
async function hasLasted() {
  const cache = await caches.open(STATE);
  const key = new URL("?doubtful", root).href;
  const old = await (await cache.match(key))?.json().catch(() => undefined);
  const now = Date.now();
  // A clock that was set back begins anew.
  const isKnown = old?.version === 2 && old.last <= now;
  if (isKnown && now - old.last < HALF_DAY) return false;
  const note = { version: 2, last: now, visits: isKnown ? old.visits + 1 : 1 };
  await cache.put(key, new Response(JSON.stringify(note))).catch(() => {});
  return note.visits >= 3;
}

// Stored transcripts stay: if the site comes back to this address, they are there again.
async function letGo() {
  hasLeft = true;
  await registration.unregister();
  await Promise.all([caches.delete(APP), caches.delete(INDEX), caches.delete(STATE)]);
  await tell("gone");
}

// Returns the stored response for a URL, if there is one.
async function fromLibrary(url) {
  try {
    return await (await caches.open(LIBRARY)).match(url);
  } catch {
    return undefined;
  }
}

// Returns the text of the stored catalog, if the app can read it.
async function keptCatalog() {
  const text = await (await fromLibrary(CATALOG))?.text();
  return contentsOf(text) && text;
}

// Stores a file of the library. Returns whether that succeeded; tells the pages if the device is full.
async function put(url, body) {
  try {
    const cache = await caches.open(LIBRARY);
    await cache.put(url, json(body));
    return true;
  } catch (error) {
    if (isFull(error)) await tell("full");
    return false;
  }
}

function json(body) {
  return new Response(body, { headers: { "Content-Type": "application/json" } });
}

// Tells whether an error says that there is no space left (Web IDL, 2.8.1). Firefox has names of its own.
function isFull({ name }) {
  return ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED", "NS_ERROR_FILE_NO_DEVICE_SPACE"].includes(name);
}

// Returns the version in a catalog or a transcript, or nothing if the text is neither.
function versionOf(text) {
  try {
    return JSON.parse(text).version;
  } catch {
    return undefined;
  }
}

// Tells whether bytes are a transcript that the app can read.
function isTranscript(bytes) {
  return versionOf(new TextDecoder().decode(bytes)) === VERSIONS.transcript;
}

// Returns the digest of a transcript as a catalog names it, or nothing if the catalog has no such transcript. `read` returns the file
// of a large catalog that knows it. Throws if that does not arrive.
async function publishedDigest(text, id, read = list) {
  const { digests, byId } = contentsOf(text) ?? {};
  if (!byId?.length || digests.has(id)) return digests?.get(id);
  const url = byId[numberOf(id) & (byId.length - 1)];
  if (!digestsById.has(url)) {
    const bytes = await (await read(url))?.arrayBuffer();
    if (!bytes || !(await isNamed(url, bytes))) throw new Error(`${url} did not arrive`);
    digestsById.set(url, parsed(new TextDecoder().decode(bytes))?.digests ?? new Map());
  }
  return digestsById.get(url).get(id);
}

// The digests in the files of a large catalog that were read, by their URLs.
const digestsById = new Map();

// Returns the number of an id that tells which file knows it: FNV-1a of 32 bits, as in crates/transcript/src/blocks.rs.
function numberOf(id) {
  let number = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) number = Math.imul(number ^ byte, 0x01000193);
  return number >>> 0;
}

// Returns the digests in a catalog by transcript id, the URLs of the files that know the other ids, of the blocks, and of both;
// or nothing if the app cannot read the catalog. Keeps the last result, since a large catalog is asked for again and again.
let read = {};
function contentsOf(text) {
  if (!text) return undefined;
  if (read.text !== text) read = { text, contents: parsed(text) };
  return read.contents;
}

function parsed(text) {
  try {
    const { version, transcripts, blocks = [], by_id = [] } = JSON.parse(text);
    if (!(version <= VERSIONS.catalog)) return undefined;
    const byId = by_id.map((file) => `${LISTS}${file}`);
    const files = blocks.map(({ file }) => `${LISTS}${file}`);
    const digests = new Map(transcripts.map(({ id, integrity }) => [id, integrity]));
    return { digests, byId, blocks: files, lists: new Set([...byId, ...files]) };
  } catch {
    return undefined;
  }
}

// Returns the id of the transcript at a URL, or nothing for other files.
function idOf(url) {
  const [, id] = /\/library\/([\w-]+)\.json(?:\?|$)/.exec(url) ?? [];
  return id === "catalog" ? undefined : id;
}

// Returns the digest in the key of a stored transcript. Older versions of this worker have stored none.
function digestOf(url) {
  const { search } = new URL(url);
  return search && decodeURIComponent(search.slice(1));
}

// Calculates a digest as in the attribute `integrity`.
async function digest(bytes) {
  return `sha256-${btoa(String.fromCharCode(...(await sha256(bytes))))}`;
}

// Calculates the digest that names a further file of the catalog (crates/site/src/integrity.rs).
async function shortDigest(bytes) {
  return [...(await sha256(bytes)).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

// Sends a message to all pages of the site.
async function tell(what, facts) {
  for (const client of await clients.matchAll({ includeUncontrolled: true, type: "window" })) {
    if (client.url.startsWith(root.href)) client.postMessage({ what, ...facts });
  }
}
