// Searches in the reading room and with Pagefind, and tells how long each takes.

const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));

// Waits until a condition holds, which only a change of the page can bring about.
const until = (holds) =>
    new Promise((done) => {
        if (holds()) return done();
        const watcher = new MutationObserver(() => {
            if (!holds()) return;
            watcher.disconnect();
            done();
        });
        watcher.observe(document, { childList: true, subtree: true });
    });

const type = (text) => {
    const field = document.getElementById("search");
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
};

// Is ready once the signs are explained, for which search must be loaded.
window.openRoom = () => until(() => document.querySelector(".search-hints"));

// Returns the time until the first hits are drawn, ten at once, in milliseconds. Ends when their terms are counted.
window.searchRoom = async (query) => {
    const begun = performance.now();
    type(query);
    await until(() => document.querySelector(".hit"));
    await frame();
    const shown = performance.now() - begun;
    await until(() => document.querySelector(".search-terms li"));
    await frame();
    return [shown, shown];
};

window.clearRoom = async () => {
    type("");
    await until(() => !document.querySelector(".hit") && document.querySelector(".search-hints"));
};

// Loads Pagefind and the list of its index. Its own worker would escape the slower processor and line of the page.
window.openPagefind = async () => {
    window.pagefind = await import("./pagefind/pagefind.js");
    await pagefind.options({ noWorker: true });
    await pagefind.init();
};

// Returns the time until the first result is drawn, and until ten are, in milliseconds, and the number of results.
window.searchPagefind = async (query) => {
    const begun = performance.now();
    const { results } = await pagefind.search(query);
    let first;
    const draw = async (result) => {
        const { url, meta, excerpt } = await result.data();
        const passage = document.createElement("p");
        passage.innerHTML = excerpt;
        const link = Object.assign(document.createElement("a"), { href: url, textContent: meta.title });
        document.body.append(link, passage);
        first ??= frame().then(() => performance.now() - begun);
    };
    await Promise.all(results.slice(0, 10).map(draw));
    await frame();
    const all = performance.now() - begun;
    return [(await first) ?? all, all, results.length];
};

window.clearPagefind = async () => document.body.replaceChildren();

// Returns how many requests for Pagefind's index came one after another. A request follows those that had ended when it began.
window.pagefindSteps = () => {
    const steps = [];
    const files = performance.getEntriesByType("resource").filter(({ name }) => /pf_|entry\.json/.test(name));
    for (const { startTime, responseEnd } of files.sort((a, b) => a.startTime - b.startTime)) {
        const before = steps.filter(({ end }) => end <= startTime).map(({ step }) => step);
        steps.push({ end: responseEnd, step: 1 + Math.max(0, ...before) });
    }
    return Math.max(...steps.map(({ step }) => step));
};
