// Starts the app, from a host, from `trunk serve` or in a packed file. Shows a banner if the app cannot start, or has stopped.
(async () => {
  const banner = document.getElementById("fault");

  // Takes the reason, if it is better known than the page itself says. All texts stand in the page, in its language.
  function stopped(reason) {
    if (reason) document.getElementById("fault-what").textContent = reason;
    document.getElementById("boot")?.remove();
    // The controls of a plain page will not come.
    for (const room of document.querySelectorAll(".reserved")) room.remove();
    // A packed file has no plain pages, and on one the reader is there already.
    const plain = document.getElementById("fault-plain");
    if (!packed && !document.getElementById("plain")) {
      const [, id] = /^#\/t\/([\w-]+)/.exec(location.hash) ?? [];
      if (id) plain.href = new URL(`t/${id}/`, root).href;
      plain.hidden = false;
    }
    banner.hidden = false;
  }

  document.getElementById("fault-reload").addEventListener("click", () => location.reload());

  // Keeps the browser's offer to install the site for the app's own button.
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    window.installOffer = event;
  });

  const root = new URL(document.documentElement.dataset.root, location.href);
  const packed = document.getElementById("_bg.wasm");
  // The names of the app's files, unless they stand in the page. Only a split build (tools/build) has parts.
  const { js, wasm, parts = "{}" } = document.querySelector("script[data-wasm]")?.dataset ?? {};
  const lateParts = JSON.parse(parts);
  // The app's files. A packed file holds them all.
  const names = packed ? [] : ["boot.js", js, wasm, ...Object.values(lateParts).map((part) => part.wasm)];
  const own = packed ? [location.href.split("#")[0]] : names.filter(Boolean).map((file) => new URL(file, root).href);

  // A panic of the app arrives as an uncaught error of its WebAssembly.
  addEventListener("error", ({ error, filename }) => {
    if (error && isOwn(error, filename)) stopped();
  });
  addEventListener("unhandledrejection", ({ reason }) => {
    if (isOwn(reason)) stopped();
  });

  // Tells whether an error is the app's. Other scripts in the page, such as a browser extension's, may fail too. It is the app's if
  // WebAssembly trapped or ran, or one of the app's files. Browsers write WebAssembly differently into the stack of an error.
  function isOwn(error, file = "") {
    if (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) return true;
    const places = `${file}\n${error?.stack ?? ""}`;
    return /wasm-function|\[wasm code\]/.test(places) || own.some((url) => places.includes(url));
  }

  if (typeof WebAssembly !== "object") return stopped(banner.dataset.noWebassembly);
  if (packed && typeof DecompressionStream !== "function") {
    return stopped(banner.dataset.tooOld);
  }
  const started = packed ? unpack() : load();

  // Loads a late part, for the script that tools/build makes.
  window.loadPart = async (name, callback, data) => {
    const app = await started;
    const isHere = await part(name).then(() => true, (error) => console.error(error));
    app.__indirect_function_table.get(callback)(data, isHere ?? false);
  };

  // Instantiates a part with the exports of the app, after the parts that it needs, each once. A part that fails may be tried again.
  const loading = new Map();
  function part(name) {
    if (!loading.has(name)) {
      const loaded = instantiated(name);
      loading.set(name, loaded);
      loaded.catch(() => loading.delete(name));
    }
    return loading.get(name);
  }

  async function instantiated(name) {
    const needed = needs(name).map(part);
    const bytes = packed ? unpacked(`_${name}.wasm`) : fetched(lateParts[name].wasm);
    const [app, code] = await Promise.all([started, bytes, ...needed]);
    return WebAssembly.instantiate(code, { __wasm_split: app });
  }

  // Returns the parts that a part needs: code that it shares with others. A packed file does not say who shares it.
  function needs(name) {
    if (!packed) return lateParts[name].needs ?? [];
    const shared = [...document.querySelectorAll("[id^=_chunk_]")].map(({ id }) => id.slice(1, -".wasm".length));
    return shared.includes(name) ? [] : shared;
  }

  try {
    await started;
  } catch (error) {
    console.error(error);
    stopped(packed ? banner.dataset.damaged : banner.dataset.notLoaded);
  }

  // Starts from a packed file: everything is in the page, compressed, and nothing is fetched.
  async function unpack() {
    return wasm_bindgen.default({ module_or_path: await unpacked("_bg.wasm") });
  }

  async function unpacked(id) {
    const { body } = await fetch(`data:application/gzip;base64,${document.getElementById(id).textContent}`);
    return new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  }

  async function load() {
    // If a service worker answers, nothing is gained by preloading.
    if (!navigator.serviceWorker?.controller) preload();
    // A plain page has only the styles of its text inside; the others were for paper until now.
    const styles = [...document.querySelectorAll("link[media=print]")].map(sheet);
    const app = await import(new URL(js, root).href);
    await Promise.all(styles);
    return app.default({ module_or_path: new URL(wasm, root).href });
  }

  async function fetched(file) {
    // A request that stalls is given up, so that the reader can try again.
    const response = await fetch(new URL(file, root), { signal: AbortSignal.timeout?.(60_000) });
    if (!response.ok) throw new Error(`${response.url}: status ${response.status}`);
    return response.arrayBuffer();
  }

  // Loads the transcript that the address names, and the parts that the address needs, while the app itself is on its way.
  // The app fetches them again from the browser's cache.
  function preload() {
    const transcript =
      /^#\/?t\/([\w-]+)/.exec(location.hash) ?? /\/t\/([\w-]+)\/(?:index\.html)?$/.exec(location.pathname);
    const wanted = [`library/${transcript ? transcript[1] : "catalog"}.json`, ...languageFile()];
    for (const part of Object.values(lateParts)) {
      if (!part.preload_if || !new RegExp(part.preload_if).test(location.hash)) continue;
      wanted.push(part.wasm, ...(part.needs ?? []).map((name) => lateParts[name].wasm));
    }
    for (const file of new Set(wanted)) {
      const link = document.createElement("link");
      link.rel = "preload";
      link.as = "fetch";
      link.crossOrigin = "anonymous";
      link.href = new URL(file, root).href;
      document.head.append(link);
    }
  }

  // Guesses the file of the language that the app will choose (src/language.rs), from the browser's first language.
  function languageFile() {
    // Leaves the guess to the app where the reader has chosen a language, or has its texts: then another file may be right, or none.
    const isKnown = (name) => localStorage.getItem(`rostrum ${root.pathname} ${name}`) !== null;
    try {
      if (isKnown("language") || isKnown("texts")) return [];
    } catch {
      // A browser that stores nothing loads the texts each time.
    }
    const [language, ...more] = navigator.language.replace(/^zh-(TW|HK|MO)$/, "zh-Hant").split("-");
    const offers = document.getElementById("languages")?.textContent.split("\n").map((line) => line.split("\t")) ?? [];
    const offer =
      offers.find(([tag]) => more.some((subtag) => tag === `${language}-${subtag}`)) ??
      offers.find(([tag]) => tag.split("-")[0] === language);
    return offer?.[1] ? [offer[1]] : [];
  }

  function sheet({ href }) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    const done = new Promise((resolve, reject) => {
      link.addEventListener("load", resolve);
      link.addEventListener("error", () => reject(new Error(`${href} could not be loaded`)));
    });
    document.head.append(link);
    return done;
  }
})();
