// Put this file in the place of a site's sw.js to let go of its readers, and of the transcripts that they saved. Keep it there as
// long as readers may come back. `rostrum farewell` prints it. Files that readers opened themselves are theirs, and stay.

const { pathname } = new URL("./", location.href);

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(letGo()));

async function letGo() {
  for (const name of ["app", "library", "index", "state"]) await caches.delete(`rostrum-${name} ${pathname}`);
  await registration.unregister();
}
