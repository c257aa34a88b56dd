// Runs before all other scripts of a page under test. It records events that must not happen, and lets a test remove or
// change features of the browser. It is served as a file of the site, so that the page keeps the policy that is published.
window.watched = { violations: [], errors: [], ran: [] };
// A panic writes its message to the console, and then arrives as an error without the message.
let lastMessage = "";
const { error } = console;
console.error = (...values) => {
  lastMessage = String(values[0]);
  error.apply(console, values);
};
document.addEventListener("securitypolicyviolation", (event) => {
  window.watched.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
});
addEventListener("error", (event) => {
  if (event.error) window.watched.errors.push(`${event.message} ${lastMessage}`);
});
addEventListener("unhandledrejection", (event) => window.watched.errors.push(String(event.reason)));

// The clock of the page is off by so many days.
const daysOff = /[?&]clock=(-?\d+)/.exec(location.search)?.[1];
if (daysOff) {
  window.Date = class extends Date {
    constructor(...args) {
      super(...(args.length > 0 ? args : [window.Date.now()]));
    }
    static now() {
      return super.now() + daysOff * 86_400_000;
    }
  };
}

// The feature that this page removes or changes, from the query of its address.
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
// The app starts when the test calls `go`.
if (taken === "wait") {
  const begin = WebAssembly.instantiateStreaming;
  const started = new Promise((resolve) => (window.go = resolve));
  WebAssembly.instantiateStreaming = (...args) => started.then(() => begin.apply(WebAssembly, args));
}
// The browser finds a new version before the app listens for one, when the scenario calls `lookForUpdate`. The new version is
// published after the page has loaded: WebKit may never tell a page of a version that it found while the page began.
if (taken === "late") {
  ServiceWorkerContainer.prototype.register = async function () {
    const registration = await this.getRegistration();
    await new Promise((look) => (window.lookForUpdate = look));
    await new Promise((found) => {
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
// The device has room for two transcripts.
if (taken === "shelf") {
  const put = Cache.prototype.put;
  let left = 2;
  Cache.prototype.put = function (...args) {
    return left-- > 0 ? put.apply(this, args) : Promise.reject(new DOMException("full", "QuotaExceededError"));
  };
}
// The language that the page declares before the app starts.
addEventListener("DOMContentLoaded", () => {
  window.declaredFirst = document.documentElement.lang;
});
