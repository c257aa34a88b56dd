//! Keeps the reader's own files on the device: each with its bytes, the transcript and the report of its import, and the reader's
//! corrections. They are in the browser's Cache Storage; where it has none, in memory until the page is closed.

use std::cell::RefCell;
use std::collections::HashMap;

use js_sys::{Array, Uint8Array};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, CacheStorage, Request, Response};

use crate::routing::address;
use crate::storage::StorageError;

/// A part of what is kept of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// The file itself.
    Source,
    /// The transcript, as JSON.
    Transcript,
    /// The report of the import, as JSON.
    Report,
    /// The reader's corrections, as JSON.
    Corrections,
}

impl Part {
    /// The name under which it is kept.
    fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Transcript => "transcript.json",
            Self::Report => "report.json",
            Self::Corrections => "corrections.json",
        }
    }
}

thread_local! {
    /// The parts that the browser does not keep.
    static MEMORY: RefCell<HashMap<(String, Part), Vec<u8>>> = RefCell::default();
}

/// Returns the ids of the files.
pub(crate) async fn ids() -> Vec<String> {
    let mut ids: Vec<String> = MEMORY.with_borrow(|memory| {
        memory.keys().filter(|(_, part)| *part == Part::Report).map(|(id, _)| id.clone()).collect()
    });
    if let Some(cache) = existing().await
        && let Ok(requests) = JsFuture::from(cache.keys()).await
    {
        let requests: Array = requests.unchecked_into();
        let urls = requests.iter().map(|request| request.unchecked_into::<Request>().url());
        ids.extend(urls.filter_map(|url| Some(url.strip_suffix("/report.json")?.rsplit_once("/own/")?.1.to_owned())));
    }
    ids
}

/// Reads a part of what is kept of a file; `None` if it is not there.
pub(crate) async fn read(id: &str, part: Part) -> Option<Vec<u8>> {
    if let Some(bytes) = MEMORY.with_borrow(|memory| memory.get(&(id.to_owned(), part)).cloned()) {
        return Some(bytes);
    }
    let response = JsFuture::from(existing().await?.match_with_str(&url_of(id, part))).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// Keeps a part of a file.
///
/// # Errors
/// If the browser does not keep it. It is in memory then.
pub(crate) async fn write(id: &str, part: Part, bytes: &[u8]) -> Result<(), StorageError> {
    let kept = put(id, part, bytes).await;
    if kept.is_err() {
        MEMORY.with_borrow_mut(|memory| memory.insert((id.to_owned(), part), bytes.to_vec()));
    }
    kept
}

/// Removes everything that is kept of a file.
pub(crate) async fn remove(id: &str) {
    let cache = existing().await;
    for part in [Part::Report, Part::Transcript, Part::Corrections, Part::Source] {
        MEMORY.with_borrow_mut(|memory| memory.remove(&(id.to_owned(), part)));
        if let Some(cache) = &cache {
            _ = JsFuture::from(cache.delete_with_str(&url_of(id, part))).await;
        }
    }
}

async fn put(id: &str, part: Part, bytes: &[u8]) -> Result<(), StorageError> {
    let body: JsValue = Uint8Array::from(bytes).buffer().into();
    let response =
        Response::new_with_opt_buffer_source(Some(body.unchecked_ref())).map_err(|error| StorageError::of(&error))?;
    let kept = JsFuture::from(open().await?.put_with_str(&url_of(id, part), &response)).await;
    kept.map(|_| ()).map_err(|error| StorageError::of(&error))
}

/// Returns the cache if it exists. A reader without own files has none, so that nothing of a site is left where it lets go.
async fn existing() -> Option<Cache> {
    let exists = JsFuture::from(caches().ok()?.has(&name())).await.ok()?;
    if exists.is_truthy() { open().await.ok() } else { None }
}

async fn open() -> Result<Cache, StorageError> {
    let cache = JsFuture::from(caches()?.open(&name())).await;
    cache.map(JsCast::unchecked_into).map_err(|error| StorageError::of(&error))
}

fn caches() -> Result<CacheStorage, StorageError> {
    // A page that is not secure has no caches.
    if !js_sys::Reflect::has(&window(), &JsValue::from_str("caches")).unwrap_or_default() {
        return Err(StorageError::Denied);
    }
    window().caches().map_err(|error| StorageError::of(&error))
}

fn name() -> String {
    format!("rostrum-own {}", address::root_path())
}

fn url_of(id: &str, part: Part) -> String {
    address::absolute(&format!("own/{id}/{}", part.name()))
}
