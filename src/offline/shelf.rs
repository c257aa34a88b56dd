//! Stores transcripts on the device, in the browser's Cache Storage. The service worker answers requests from there.

use js_sys::Reflect;
use leptos::prelude::window;
use transcript::Ids;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, Request, Response, StorageEstimate, StorageManager, Url};

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

/// Returns the ids of the saved transcripts.
///
/// # Errors
/// If the browser stores nothing for this site.
pub(crate) async fn ids() -> Result<Ids, StorageError> {
    let requests = JsFuture::from(open().await?.keys()).await.map_err(|_| StorageError::Denied)?;
    let requests: js_sys::Array = requests.unchecked_into();
    Ok(requests.iter().filter_map(|request| id_of(&request.unchecked_into::<Request>().url())).collect())
}

/// Saves a transcript.
///
/// # Errors
/// If the browser stores nothing for this site, or has no space left.
pub(crate) async fn save(id: &str, response: &Response) -> Result<(), StorageError> {
    let cache = open().await?;
    JsFuture::from(cache.put_with_str(&url_of(id), response)).await.map(|_| ()).map_err(|_| StorageError::Full)
}

/// Removes a transcript from the device.
///
/// # Errors
/// If the browser stores nothing for this site.
pub(crate) async fn remove(id: &str) -> Result<(), StorageError> {
    let removed = JsFuture::from(open().await?.delete_with_str(&url_of(id))).await;
    removed.map(|_| ()).map_err(|_| StorageError::Denied)
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
    let caches = window().caches().map_err(|_| StorageError::Denied)?;
    // The same name as `LIBRARY` in worker.js. It contains the path, because several sites may share a host.
    let root = Url::new(&absolute("")).map(|url| url.pathname()).unwrap_or_default();
    let cache = JsFuture::from(caches.open(&format!("rostrum-library {root}"))).await;
    cache.map(JsCast::unchecked_into).map_err(|_| StorageError::Denied)
}

fn url_of(id: &str) -> String {
    absolute(&format!("library/{id}.json"))
}

fn id_of(url: &str) -> Option<String> {
    let (_, name) = url.rsplit_once("/library/")?;
    name.strip_suffix(".json").filter(|id| *id != "catalog").map(str::to_owned)
}

fn absolute(path: &str) -> String {
    let here = window().location().href().unwrap_or_default();
    Url::new_with_base(&address::file(path), &here).map(|url| url.href()).unwrap_or_default()
}
