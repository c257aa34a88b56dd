// Served before all scripts of a page under test: notes what must not happen, and lets a test take things away.
// It comes as a file of the site, so that the page's policy is the one that is published.
window.watched = { violations: [], errors: [], ran: [] };
// A panic says on the console what it is, and then ends as an error that does not.
let said = "";
const { error } = console;
console.error = (...what) => {
  said = String(what[0]);
  error.apply(console, what);
};
document.addEventListener("securitypolicyviolation", (event) => {
  window.watched.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
});
addEventListener("error", (event) => {
  if (event.error) window.watched.errors.push(`${event.message} ${said}`);
});
addEventListener("unhandledrejection", (event) => window.watched.errors.push(String(event.reason)));

// What this tab is told to take away, until it is told otherwise.
const taken = /\btake=(\w+)/.exec(location.search)?.[1];
if (taken === "storage") {
  Object.defineProperty(window, "localStorage", {
    get() {
      throw new DOMException("denied", "SecurityError");
    },
  });
}
if (taken === "room") {
  Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
}
if (taken === "wasm") delete window.WebAssembly;
// The app begins when the test says so.
if (taken === "wait") {
  const begin = WebAssembly.instantiateStreaming;
  const told = new Promise((resolve) => (window.go = resolve));
  WebAssembly.instantiateStreaming = (...args) => told.then(() => begin.apply(WebAssembly, args));
}
// The browser has found a new version before the app hears of it.
if (taken === "late") {
  ServiceWorkerContainer.prototype.register = async function () {
    const registration = await this.getRegistration();
    await new Promise((found) => {
      // The browser may have looked by itself.
      if (registration.installing) found();
      registration.addEventListener("updatefound", found, { once: true });
      registration.update();
    });
    return registration;
  };
}
if (taken === "highlights") delete window.Highlight;
if (taken === "worker") delete Navigator.prototype.serviceWorker;
if (taken === "caches") {
  CacheStorage.prototype.open = () => Promise.reject(new DOMException("denied", "SecurityError"));
}
// Room for two transcripts.
if (taken === "shelf") {
  const put = Cache.prototype.put;
  let left = 2;
  Cache.prototype.put = function (...args) {
    return left-- > 0 ? put.apply(this, args) : Promise.reject(new DOMException("full", "QuotaExceededError"));
  };
}
