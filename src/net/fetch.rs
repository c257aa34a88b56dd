//! The only module that fetches: a file of the library, read as its format, with progress and words for what goes wrong.

use std::fmt;
use std::sync::Arc;

use gloo::net::http::Request;
use js_sys::{Array, Function, Reflect, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::de::DeserializeOwned;
use transcript::json::{self, ReadError, Versioned};
use transcript::{Catalog, Entry, Transcript, catalog};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, ReadableStream, ReadableStreamDefaultReader};

use crate::routing::address;

/// How often progress is told, in milliseconds; telling costs more than receiving.
const TELL_MS: f64 = 100.0;

/// How far a load has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    /// Bytes that have arrived.
    pub(crate) received: u64,
    /// Bytes in all, where the host says so.
    pub(crate) total: Option<u64>,
}

/// The state of a load.
#[derive(Debug, Clone)]
pub(crate) enum Load<T> {
    /// On its way.
    Waiting(Progress),
    /// Here.
    Done(Arc<T>),
    /// Not to be had.
    Failed(LoadError),
}

/// Why a file could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LoadError {
    /// No answer: no network, or no host.
    Network,
    /// The connection broke after that many bytes.
    Broken(u64),
    /// The host answered, but has no such file.
    NotFound,
    /// The host answered with another status.
    Status(u16),
    /// The file is not the one that the catalog names.
    Other,
    /// The file came, but is not what it should be.
    Unreadable(ReadError),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Network => write!(f, "The host does not answer. The network may be down."),
            Self::Broken(received) => write!(f, "The connection broke after {received} bytes."),
            Self::NotFound => write!(f, "The host has no such file (status 404)."),
            Self::Status(status) => write!(f, "The host answered with status {status} instead of the file."),
            Self::Other => {
                write!(
                    f,
                    "The file is not the one that the catalog names; the library may have just been published anew."
                )
            }
            Self::Unreadable(error) => error.fmt(f),
        }
    }
}

/// A load, and the way to begin it anew.
pub(crate) struct Loader<T: Send + Sync + 'static> {
    /// Its state.
    pub(crate) state: RwSignal<Load<T>>,
    /// Why nothing newer than what is here could be had when it was asked for last.
    pub(crate) refused: RwSignal<Option<LoadError>>,
    /// How often it was begun, and whether past all caches.
    attempt: RwSignal<(u32, bool)>,
}

impl<T: Send + Sync + 'static> Clone for Loader<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Loader<T> {}

impl<T: Send + Sync + 'static> Loader<T> {
    /// Gives up the running attempt, if there is one, and begins another, past all caches.
    pub(crate) fn retry(self) {
        self.attempt.update(|attempt| *attempt = (attempt.0 + 1, true));
    }

    /// Takes what is new and on this device by now; what is here stays until it is there.
    pub(crate) fn refresh(self) {
        self.attempt.update(|attempt| *attempt = (attempt.0 + 1, false));
    }
}

/// Loads the library's catalog.
pub(crate) fn use_catalog() -> Loader<Catalog> {
    use_load(library_file(catalog::FILE_NAME))
}

/// Loads a transcript.
pub(crate) fn use_transcript(id: &str) -> Loader<Transcript> {
    use_load(library_file(&format!("{}.json", js_sys::encode_uri_component(id))))
}

fn library_file(name: &str) -> String {
    address::file(&format!("library/{name}"))
}

/// Loads a file for as long as the calling component lives; leaving it aborts the request.
fn use_load<T: Versioned + DeserializeOwned + Send + Sync + 'static>(url: String) -> Loader<T> {
    let loader = Loader {
        state: RwSignal::new(Load::Waiting(Progress::default())),
        refused: RwSignal::new(None),
        attempt: RwSignal::new((0, false)),
    };
    let mut running = None::<Abort>;
    Effect::new(move |_| {
        let attempt = loader.attempt.get();
        drop(running.take());
        let (_, past_cache) = attempt;
        if attempt.0 == 0 || past_cache {
            loader.state.set(Load::Waiting(Progress::default()));
        }
        let abort = Abort::new();
        let signal = abort.signal();
        let url = url.clone();
        spawn_local(async move {
            // An aborted or overtaken attempt must not write over a later one.
            let is_current = move || loader.attempt.try_get_untracked() == Some(attempt);
            let progress = |progress| {
                let shows = loader.state.try_with_untracked(|state| !matches!(state, Load::Done(_)));
                if is_current() && shows == Some(true) {
                    loader.state.set(Load::Waiting(progress));
                }
            };
            let loaded = load(&url, past_cache, signal.as_ref(), progress).await;
            if !is_current() {
                return;
            }
            let is_here = loader.state.with_untracked(|state| matches!(state, Load::Done(_)));
            match loaded {
                Ok(value) => {
                    loader.refused.set(None);
                    loader.state.set(Load::Done(Arc::new(value)));
                }
                // What is here stays until something new is.
                Err(error) if is_here => loader.refused.set(Some(error)),
                Err(error) => loader.state.set(Load::Failed(error)),
            }
        });
        running = Some(abort);
    });
    loader
}

/// Asks for a transcript that shall be kept, of that digest: other bytes are refused.
///
/// # Errors
/// Where it does not come, or is another.
pub(crate) async fn for_keeping(entry: &Entry, signal: Option<AbortSignal>) -> Result<web_sys::Response, LoadError> {
    // The worker leaves such requests alone.
    let url = format!("{}?keep", library_file(&format!("{}.json", entry.id)));
    let ask = |integrity: &str| {
        let request = Request::get(&url).abort_signal(signal.as_ref()).cache(web_sys::RequestCache::NoCache);
        request.integrity(integrity).send()
    };
    let response = match ask(entry.integrity.as_deref().unwrap_or_default()).await {
        Ok(response) => response,
        // The browser does not say why it refused; the same without a digest tells.
        Err(_) => match ask("").await.map_err(|_| LoadError::Network)? {
            response if response.status() == 200 => return Err(LoadError::Other),
            response => response,
        },
    };
    has_file(response.status()).map(|()| response.into())
}

/// The address that holds a file of a packed page, compressed; nothing where it is not in the page.
fn packed(url: &str) -> Option<String> {
    let block = document().get_element_by_id(url.trim_start_matches("./"))?;
    Some(format!("data:application/gzip;base64,{}", block.text_content()?))
}

/// A stream, decompressed.
fn unpacked(body: ReadableStream) -> ReadableStream {
    // web-sys has no stable name for it (WHATWG, Compression).
    let class = Reflect::get(&js_sys::global(), &JsValue::from_str("DecompressionStream"));
    let class = class.ok().and_then(|class| class.dyn_into::<Function>().ok());
    let stream = class.and_then(|class| Reflect::construct(&class, &Array::of1(&JsValue::from_str("gzip"))).ok());
    match stream {
        Some(stream) => body.pipe_through(stream.unchecked_ref()),
        None => body,
    }
}

/// Whether the host has answered with the file.
fn has_file(status: u16) -> Result<(), LoadError> {
    match status {
        200 => Ok(()),
        404 => Err(LoadError::NotFound),
        status => Err(LoadError::Status(status)),
    }
}

/// Aborts a request when it is dropped.
pub(crate) struct Abort(Option<AbortController>);

impl Abort {
    pub(crate) fn new() -> Self {
        Self(AbortController::new().ok())
    }

    pub(crate) fn signal(&self) -> Option<AbortSignal> {
        self.0.as_ref().map(AbortController::signal)
    }
}

impl Drop for Abort {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}

async fn load<T: Versioned + DeserializeOwned>(
    url: &str,
    past_cache: bool,
    signal: Option<&AbortSignal>,
    progress: impl Fn(Progress),
) -> Result<T, LoadError> {
    let packed = packed(url);
    let mut request = Request::get(packed.as_deref().unwrap_or(url)).abort_signal(signal);
    if past_cache {
        request = request.cache(web_sys::RequestCache::Reload);
    }
    let response = request.send().await.map_err(|_| LoadError::Network)?;
    has_file(response.status())?;
    // Where the host compresses, its length is that of the compressed file, and says nothing about what arrives here.
    let headers = response.headers();
    let total = match headers.get("content-encoding") {
        _ if packed.is_some() => None,
        None => headers.get("content-length").and_then(|length| length.parse().ok()),
        Some(_) => None,
    };
    let mut bytes = Vec::new();
    let mut told = f64::NEG_INFINITY;
    let body = response.body();
    let body = if packed.is_some() { body.map(unpacked) } else { body };
    if let Some(body) = body {
        let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
        loop {
            let received = bytes.len() as u64;
            let now = js_sys::Date::now();
            if received > 0 && now - told >= TELL_MS {
                told = now;
                progress(Progress { received, total });
            }
            let chunk = JsFuture::from(reader.read()).await.map_err(|_| LoadError::Broken(received))?;
            let field = |name: &str| Reflect::get(&chunk, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED);
            if field("done").is_truthy() {
                break;
            }
            let part: Uint8Array = field("value").unchecked_into();
            bytes.extend(part.to_vec());
        }
    }
    let received = bytes.len() as u64;
    // WebKit ends the stream of a connection that breaks as if it were complete.
    if total.is_some_and(|total| received < total) {
        return Err(LoadError::Broken(received));
    }
    json::read(&bytes).map_err(LoadError::Unreadable)
}
