// Starts the reading room; says so if it cannot start, or has stopped.

const banner = document.getElementById("fault");

function stopped(what) {
  const line = document.getElementById("fault-what");
  if (what) line.textContent = what;
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

// The transcript that the address names is asked for while the app itself is still on its way; the app fetches it
// again from the browser's cache. Where a worker answers, all is here.
const root = new URL(document.documentElement.dataset.root, location.href);
if (!navigator.serviceWorker?.controller) {
  const transcript =
    /^#\/?t\/([\w-]+)/.exec(location.hash) ?? /\/t\/([\w-]+)\/(?:index\.html)?$/.exec(location.pathname);
  const hint = document.createElement("link");
  hint.rel = "preload";
  hint.as = "fetch";
  hint.crossOrigin = "anonymous";
  hint.href = new URL(`library/${transcript ? transcript[1] : "catalog"}.json`, root).href;
  document.head.append(hint);
}

const { js, wasm, css } = document.querySelector("script[data-wasm]").dataset;
try {
  if (typeof WebAssembly !== "object") throw new Error("WebAssembly is missing");
  // A plain page has only the styles of its text in it.
  const styles = (css?.split(" ") ?? []).map(sheet);
  const app = await import(new URL(js, root).href);
  await Promise.all(styles);
  await app.default({ module_or_path: new URL(wasm, root).href });
} catch (error) {
  console.error(error);
  stopped(
    typeof WebAssembly === "object"
      ? "A part of the app could not be loaded; the network may be down."
      : "This browser has no WebAssembly, or it is switched off.",
  );
}

function sheet(name) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL(name, root).href;
  const done = new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => reject(new Error(`${name} could not be loaded`)));
  });
  document.head.append(link);
  return done;
}
