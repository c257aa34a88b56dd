// Starts the reading room, from a host or in a packed file; says so if it cannot start, or has stopped.
(async () => {
  const banner = document.getElementById("fault");

  function stopped(what) {
    document.getElementById("fault-what").textContent = what;
    document.getElementById("boot")?.remove();
    // Controls of a plain page that will not come.
    for (const room of document.querySelectorAll(".reserved")) room.remove();
    banner.hidden = false;
  }

  document.getElementById("fault-reload").addEventListener("click", () => location.reload());

  // A panic of the app arrives as an uncaught error of its WebAssembly.
  addEventListener("error", (event) => {
    if (event.error) stopped("Something went wrong in the page.");
  });
  addEventListener("unhandledrejection", () => stopped("Something went wrong in the page."));

  // The browser's offer to install the site, for the app's own button; until that is pressed nobody is asked.
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    window.installOffer = event;
  });

  const root = new URL(document.documentElement.dataset.root, location.href);
  const packed = document.getElementById("_bg.wasm");
  if (typeof WebAssembly !== "object") return stopped("This browser has no WebAssembly, or it is switched off.");
  if (packed && typeof DecompressionStream !== "function") {
    return stopped("This browser is too old to unpack the file.");
  }
  const started = packed ? unpack() : load();

  // Loads a part of the app that comes after the rest, for src/parts.js, and joins it to the rest as the splitter left it.
  window.loadPart = async (name, callback, data) => {
    const app = await started;
    const isHere = await (packed ? unpacked(`_${name}.wasm`) : fetched(name))
      .then((bytes) => WebAssembly.instantiate(bytes, { __wasm_split: app }))
      .then(() => true, (error) => console.error(error));
    app.__indirect_function_table.get(callback)(data, isHere ?? false);
  };

  try {
    await started;
  } catch (error) {
    console.error(error);
    stopped(`A part of the app could not be loaded; ${packed ? "the file may be damaged" : "the network may be down"}.`);
  }

  // From a packed file: everything is in the page, compressed, and nothing is asked for.
  async function unpack() {
    return wasm_bindgen.default({ module_or_path: await unpacked("_bg.wasm") });
  }

  async function unpacked(id) {
    const { body } = await fetch(`data:application/gzip;base64,${document.getElementById(id).textContent}`);
    return new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  }

  async function load() {
    // Where a worker answers, all is here.
    if (!navigator.serviceWorker?.controller) hint();
    const { js, wasm } = starter();
    // A plain page has only the styles of its text in it; the others were for paper until now.
    const styles = [...document.querySelectorAll("link[media=print]")].map(sheet);
    const app = await import(new URL(js, root).href);
    await Promise.all(styles);
    return app.default({ module_or_path: new URL(wasm, root).href });
  }

  function starter() {
    return document.querySelector("script[data-wasm]").dataset;
  }

  // Its own name differs from the whole's only in the end.
  function part(name) {
    return new URL(starter().wasm.replace(/_bg\.wasm$/, `_${name}.wasm`), root).href;
  }

  async function fetched(name) {
    // One that stalls is given up, and can be asked for again.
    const response = await fetch(part(name), { signal: AbortSignal.timeout?.(60_000) });
    if (!response.ok) throw new Error(`${response.url}: status ${response.status}`);
    return response.arrayBuffer();
  }

  // The transcript that the address names is asked for while the app itself is still on its way, and find where the address
  // looks for something or sorts; the app fetches them again from the browser's cache.
  function hint() {
    const transcript =
      /^#\/?t\/([\w-]+)/.exec(location.hash) ?? /\/t\/([\w-]+)\/(?:index\.html)?$/.exec(location.pathname);
    const wanted = [new URL(`library/${transcript ? transcript[1] : "catalog"}.json`, root).href];
    if (/[?&](q|sort)=/.test(location.hash)) wanted.push(part("find"));
    for (const href of wanted) {
      const link = document.createElement("link");
      link.rel = "preload";
      link.as = "fetch";
      link.crossOrigin = "anonymous";
      link.href = href;
      document.head.append(link);
    }
  }

  function sheet({ href, integrity }) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.integrity = integrity;
    const done = new Promise((resolve, reject) => {
      link.addEventListener("load", resolve);
      link.addEventListener("error", () => reject(new Error(`${href} could not be loaded`)));
    });
    document.head.append(link);
    return done;
  }
})();
