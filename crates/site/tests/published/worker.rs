//! The names that the service worker (public/worker.js) and the app (src/offline) share, each of which has a copy of them.

use std::collections::BTreeSet;

const WORKER: &str = include_str!("../../../../public/worker.js");
const APP: &str = include_str!("../../../../src/offline/worker.rs");
/// The modules of the app that send messages.
const TELLING: [&str; 3] = [
    include_str!("../../../../src/offline/state.rs"),
    include_str!("../../../../src/offline/save.rs"),
    include_str!("../../../../src/offline/save_search.rs"),
];
const SHELF: &str = include_str!("../../../../src/offline/shelf.rs");

/// Returns every text that stands between two others.
fn between<'t>(text: &'t str, before: &str, after: &str) -> BTreeSet<&'t str> {
    text.split(before).skip(1).filter_map(|rest| Some(rest.split_once(after)?.0)).collect()
}

#[test]
fn the_worker_and_the_app_open_the_same_cache_of_transcripts() {
    let in_worker = between(WORKER, "const LIBRARY = `", "${root.pathname}`");
    let in_app = between(SHELF, "caches.open(&format!(\"", "{root}\")");
    assert_eq!(in_worker.len(), 1);
    assert_eq!(in_worker, in_app);
}

#[test]
fn the_app_knows_every_message_of_the_worker_and_no_other() {
    let sent = between(WORKER, "tell(\"", "\"");
    assert!(sent.len() > 3, "{sent:?}");
    assert_eq!(sent, between(APP, "(Some(\"", "\")"));
    assert_eq!(between(WORKER, "client.postMessage({ ", " }"), BTreeSet::from(["what, ...facts"]));
    let facts =
        between(WORKER, "tell(\"changed\", { ", " }").into_iter().chain(between(WORKER, "tell(\"index\", { ", " }"));
    let facts: BTreeSet<&str> = facts.flat_map(|facts| facts.split(", ")).chain(["what"]).collect();
    assert_eq!(facts.len(), 7, "{facts:?}");
    let read = ["field", "number", ": value"].map(|by| between(APP, &format!("{by}(\""), "\")"));
    assert_eq!(facts, read.into_iter().flatten().collect());
}

#[test]
fn the_worker_knows_every_message_of_the_app() {
    let of_index = between(WORKER, "else if ([", "].includes(event.data)").into_iter().next().unwrap_or_default();
    let of_index = of_index.split(", ").map(|name| name.trim_matches('"'));
    let known: BTreeSet<&str> = between(WORKER, "event.data === \"", "\"").into_iter().chain(of_index).collect();
    let keep = between(WORKER, "Array.isArray(event.data?.", ")");
    assert_eq!((known.len(), keep.len()), (6, 1));
    let told = TELLING.iter().flat_map(|source| between(source, "worker::tell(\"", "\")"));
    assert_eq!(known, between(APP, "post_message(&JsValue::from_str(\"", "\")").into_iter().chain(told).collect());
    assert_eq!(keep, between(APP, "Reflect::set(&message, &JsValue::from_str(\"", "\")"));
}

#[test]
fn the_farewell_lets_go_of_every_cache() {
    let opened = between(WORKER, "= `rostrum-", " ${root.pathname}`");
    let listed = between(site::FAREWELL, "for (const name of [", "])").into_iter().next().unwrap_or_default();
    assert_eq!(opened.len(), 4);
    assert_eq!(opened, listed.split(", ").map(|name| name.trim_matches('"')).collect());
    assert!(site::FAREWELL.contains("`rostrum-${name} ${pathname}`") && !site::FAREWELL.contains("\"fetch\""));
}
