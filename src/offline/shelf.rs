//! Stores transcripts on the device, in the browser's Cache Storage. The service worker answers requests from there.
//!
//! The key of a transcript is its path with the digest of its text as the query, so that a text that is older than the catalog is
//! known without being read. The worker (public/worker.js) writes the same keys.

use js_sys::Reflect;
use leptos::prelude::window;
use transcript::Shelf;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, Request, Response, StorageEstimate, StorageManager};

use crate::routing::address;
use crate::storage::StorageError;

/// The space of the site on the device, in bytes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Space {
    /// The space that the site uses.
    pub(crate) used: u64,
    /// The space that the site may use in addition, as the browser estimates it.
    pub(crate) free: u64,
}

/// Returns the saved transcripts. Slow with thousands: some browsers take a third of a millisecond for each.
///
/// # Errors
/// If the browser stores nothing for this site.
pub(crate) async fn texts() -> Result<Shelf, StorageError> {
    let requests = JsFuture::from(open().await?.keys()).await.map_err(|error| StorageError::of(&error))?;
    let requests: js_sys::Array = requests.unchecked_into();
    Ok(requests.iter().filter_map(|request| text_of(&request.unchecked_into::<Request>().url())).collect())
}

/// Saves a transcript with the digest of its text, which may be empty if it is not known.
///
/// # Errors
/// If the browser stores nothing for this site, has no space left, or the text stops arriving.
pub(crate) async fn save(id: &str, digest: &str, response: &Response) -> Result<(), StorageError> {
    let saved = JsFuture::from(open().await?.put_with_str(&url_of(id, digest), response)).await;
    saved.map(|_| ()).map_err(|error| StorageError::of(&error))
}

/// Removes a transcript from the device. `digest` is the one under which it was saved.
///
/// # Errors
/// If the browser stores nothing for this site.
pub(crate) async fn remove(id: &str, digest: &str) -> Result<(), StorageError> {
    let removed = JsFuture::from(open().await?.delete_with_str(&url_of(id, digest))).await;
    removed.map(|_| ()).map_err(|error| StorageError::of(&error))
}

/// Returns the space of the site, or nothing if the browser does not tell.
pub(crate) async fn space() -> Option<Space> {
    let estimate = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
    let estimate: StorageEstimate = estimate.unchecked_into();
    let (used, quota) = (estimate.get_usage()?, estimate.get_quota()?);
    Some(Space { used: used as u64, free: (quota - used).max(0.0) as u64 })
}

/// Asks the browser not to evict the site's data when space runs low. Returns whether the browser agrees.
pub(crate) async fn persist() -> bool {
    let Some(Ok(asked)) = manager().map(|manager| manager.persist()) else { return false };
    JsFuture::from(asked).await.is_ok_and(|answer| answer.is_truthy())
}

/// Tells whether the browser has the APIs for saving. It has them only at a secure address.
pub(crate) fn is_possible() -> bool {
    has(&window(), "caches") && has(&window().navigator(), "serviceWorker")
}

fn has(object: &JsValue, name: &str) -> bool {
    Reflect::get(object, &JsValue::from_str(name)).is_ok_and(|value| !value.is_undefined())
}

fn manager() -> Option<StorageManager> {
    has(&window().navigator(), "storage").then(|| window().navigator().storage())
}

async fn open() -> Result<Cache, StorageError> {
    if !has(&window(), "caches") {
        return Err(StorageError::Denied);
    }
    let caches = window().caches().map_err(|error| StorageError::of(&error))?;
    // The same name as `LIBRARY` in worker.js. It contains the path, because several sites may share a host.
    let root = address::root_path();
    let cache = JsFuture::from(caches.open(&format!("rostrum-library {root}"))).await;
    cache.map(JsCast::unchecked_into).map_err(|error| StorageError::of(&error))
}

fn url_of(id: &str, digest: &str) -> String {
    let url = address::absolute(&format!("library/{id}.json"));
    if digest.is_empty() { url } else { format!("{url}?{}", js_sys::encode_uri_component(digest)) }
}

/// Returns the id and the digest of the transcript that is saved under a URL. The digest is empty where an older version of the
/// worker has saved it.
fn text_of(url: &str) -> Option<(String, String)> {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let (_, name) = path.rsplit_once("/library/")?;
    // The other files there are the catalog's.
    let id = name.strip_suffix(".json").filter(|id| *id != "catalog" && !id.contains('/'))?;
    let digest = js_sys::decode_uri_component(query).map(String::from).unwrap_or_default();
    Some((id.to_owned(), digest))
}
