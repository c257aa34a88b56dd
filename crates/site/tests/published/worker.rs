//! The names that the service worker (public/worker.js) and the app (src/offline) share, each of which has a copy of them.

use std::collections::BTreeSet;

const WORKER: &str = include_str!("../../../../public/worker.js");
const APP: &str = include_str!("../../../../src/offline/worker.rs");
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
    assert_eq!(between(WORKER, "client.postMessage({ ", " }"), BTreeSet::from(["what, id"]));
    assert_eq!(between(APP, "field(\"", "\")"), BTreeSet::from(["what", "id"]));
}

#[test]
fn the_worker_knows_every_message_of_the_app() {
    let take_over = between(WORKER, "event.data === \"", "\"");
    let keep = between(WORKER, "Array.isArray(event.data?.", ")");
    assert_eq!((take_over.len(), keep.len()), (2, 1));
    assert_eq!(take_over, between(APP, "post_message(&JsValue::from_str(\"", "\")"));
    assert_eq!(keep, between(APP, "Reflect::set(&message, &JsValue::from_str(\"", "\")"));
}

#[test]
fn the_farewell_lets_go_of_every_cache() {
    let opened = between(WORKER, "= `rostrum-", " ${root.pathname}`");
    let listed = between(site::FAREWELL, "for (const name of [", "])").into_iter().next().unwrap_or_default();
    assert_eq!(opened.len(), 3);
    assert_eq!(opened, listed.split(", ").map(|name| name.trim_matches('"')).collect());
    assert!(site::FAREWELL.contains("`rostrum-${name} ${pathname}`") && !site::FAREWELL.contains("\"fetch\""));
}
