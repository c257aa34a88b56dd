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
  const packed = document.getElementById("wasm");
  if (typeof WebAssembly !== "object") return stopped("This browser has no WebAssembly, or it is switched off.");
  if (packed && typeof DecompressionStream !== "function") {
    return stopped("This browser is too old to unpack the file.");
  }
  try {
    await (packed ? unpack(packed.textContent) : load());
  } catch (error) {
    console.error(error);
    stopped(`A part of the app could not be loaded; ${packed ? "the file may be damaged" : "the network may be down"}.`);
  }

  // From a packed file: everything is in the page, compressed, and nothing is asked for.
  async function unpack(bytes) {
    const { body } = await fetch(`data:application/gzip;base64,${bytes}`);
    const wasm = new Response(body.pipeThrough(new DecompressionStream("gzip")));
    await wasm_bindgen({ module_or_path: await wasm.arrayBuffer() });
  }

  async function load() {
    // Where a worker answers, all is here.
    if (!navigator.serviceWorker?.controller) hint();
    const { js, wasm } = document.querySelector("script[data-wasm]").dataset;
    // A plain page has only the styles of its text in it; the others were for paper until now.
    const styles = [...document.querySelectorAll("link[media=print]")].map(sheet);
    const app = await import(new URL(js, root).href);
    await Promise.all(styles);
    await app.default({ module_or_path: new URL(wasm, root).href });
  }

  // The transcript that the address names is asked for while the app itself is still on its way; the app fetches it again
  // from the browser's cache.
  function hint() {
    const transcript =
      /^#\/?t\/([\w-]+)/.exec(location.hash) ?? /\/t\/([\w-]+)\/(?:index\.html)?$/.exec(location.pathname);
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "fetch";
    link.crossOrigin = "anonymous";
    link.href = new URL(`library/${transcript ? transcript[1] : "catalog"}.json`, root).href;
    document.head.append(link);
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
