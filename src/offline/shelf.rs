//! The transcripts that are kept on the device: the browser's Cache Storage, which the service worker reads from.

use js_sys::Reflect;
use leptos::prelude::window;
use transcript::Ids;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, Request, Response, StorageEstimate, StorageManager, Url};

use crate::routing::address;
use crate::storage::StorageError;

/// How much of the device the site uses, and how much more it may, in bytes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Space {
    /// What the site uses.
    pub(crate) used: u64,
    /// What more it may use, as the browser guesses.
    pub(crate) free: u64,
}

/// The ids of the transcripts that are kept.
///
/// # Errors
/// Where the browser keeps nothing for this site.
pub(crate) async fn ids() -> Result<Ids, StorageError> {
    let requests = JsFuture::from(open().await?.keys()).await.map_err(|_| StorageError::Denied)?;
    let requests: js_sys::Array = requests.unchecked_into();
    Ok(requests.iter().filter_map(|request| id_of(&request.unchecked_into::<Request>().url())).collect())
}

/// Keeps a transcript.
///
/// # Errors
/// Where the browser keeps nothing for this site, or has no space left.
pub(crate) async fn keep(id: &str, response: &Response) -> Result<(), StorageError> {
    let cache = open().await?;
    JsFuture::from(cache.put_with_str(&url_of(id), response)).await.map(|_| ()).map_err(|_| StorageError::Full)
}

/// Removes a transcript from the device.
///
/// # Errors
/// Where the browser keeps nothing for this site.
pub(crate) async fn remove(id: &str) -> Result<(), StorageError> {
    let removed = JsFuture::from(open().await?.delete_with_str(&url_of(id))).await;
    removed.map(|_| ()).map_err(|_| StorageError::Denied)
}

/// How much space there is; nothing where the browser does not say.
pub(crate) async fn space() -> Option<Space> {
    let estimate = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
    let estimate: StorageEstimate = estimate.unchecked_into();
    let (used, quota) = (estimate.get_usage()?, estimate.get_quota()?);
    Some(Space { used: used as u64, free: (quota - used).max(0.0) as u64 })
}

/// Asks the browser to keep what the site has until the reader removes it; whether it will.
pub(crate) async fn persist() -> bool {
    let Some(Ok(asked)) = manager().map(|manager| manager.persist()) else { return false };
    JsFuture::from(asked).await.is_ok_and(|answer| answer.is_truthy())
}

/// Whether the browser can keep anything for this site at all: it needs a secure address.
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
    // The worker's name for it; several sites may share a host.
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
