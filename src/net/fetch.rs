//! Fetches files of the library, parses them, and reports progress and errors. No other module fetches.

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
use crate::storage::own_files;

/// The shortest time between two reports of progress, in milliseconds. Drawing progress costs more than receiving the bytes.
const PROGRESS_MS: f64 = 100.0;

/// Marks the id of a file of the reader where other loads have a URL.
const OWN_FILE: &str = "own:";

/// The progress of a load.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    /// The bytes that have arrived.
    pub(crate) received: u64,
    /// All bytes of the file, if the host names their number.
    pub(crate) total: Option<u64>,
}

/// The state of a load.
#[derive(Debug, Clone)]
pub(crate) enum Load<T> {
    /// The load is running.
    Waiting(Progress),
    /// The load has succeeded.
    Done(Arc<T>),
    /// The load has failed.
    Failed(LoadError),
}

/// A reason why a file did not load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum LoadError {
    /// No answer: there is no network, or no host.
    Network,
    /// The connection broke after that many bytes.
    Broken(u64),
    /// The host answered that it has no such file.
    NotFound,
    /// The host answered with another status than 200 and 404.
    Status(u16),
    /// The file has another digest than the catalog names.
    Other,
    /// The file is not of the expected format.
    Unreadable(ReadError),
}

impl LoadError {
    /// Returns the sentence that a reader sees.
    pub(crate) fn message(&self) -> String {
        match self {
            Self::Network => messages::app::UNREACHABLE.get().into(),
            Self::Broken(received) => messages::app::connection_broke(*received),
            Self::NotFound => messages::app::NO_SUCH_FILE.get().into(),
            Self::Status(status) => messages::app::status(*status),
            Self::Other => messages::app::OTHER_VERSION.get().into(),
            Self::Unreadable(error) => messages::app::unreadable(error),
        }
    }
}

/// One attempt at a load.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Attempt {
    /// The number of attempts before this one.
    number: u32,
    /// Tells whether the request bypasses all caches.
    bypasses_cache: bool,
}

/// A load that can be repeated. Cheap to copy.
pub(crate) struct Loader<T: Send + Sync + 'static> {
    /// The state of the load.
    pub(crate) state: RwSignal<Load<T>>,
    /// The reason why the last refresh failed, if it did. The value of the earlier load stays.
    pub(crate) refresh_error: RwSignal<Option<LoadError>>,
    attempt: RwSignal<Attempt>,
}

impl<T: Send + Sync + 'static> Clone for Loader<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Loader<T> {}

impl<T: Send + Sync + 'static> Loader<T> {
    /// Aborts the running attempt, if there is one, and begins another that bypasses all caches.
    pub(crate) fn retry(self) {
        self.begin(true);
    }

    /// Loads the file again, from the service worker's cache if it is there. The present value stays until the new one has
    /// arrived.
    pub(crate) fn refresh(self) {
        self.begin(false);
    }

    fn begin(self, bypasses_cache: bool) {
        self.attempt.update(|attempt| *attempt = Attempt { number: attempt.number + 1, bypasses_cache });
    }

    /// Tells whether an attempt is still the last one. It is not if it was aborted or overtaken, or if the view was removed.
    fn is_current(self, attempt: Attempt) -> bool {
        self.attempt.try_get_untracked() == Some(attempt)
    }

    /// Tells whether a value is there.
    fn is_done(self) -> bool {
        self.state.try_with_untracked(|state| matches!(state, Load::Done(_))) == Some(true)
    }

    /// Shows progress, unless a value is there or the attempt is not the last one any more.
    fn note_progress(self, attempt: Attempt, progress: Progress) {
        if self.is_current(attempt) && !self.is_done() {
            self.state.set(Load::Waiting(progress));
        }
    }

    /// Shows the result of an attempt, unless it is not the last one any more.
    fn note_result(self, attempt: Attempt, result: Result<T, LoadError>) {
        if !self.is_current(attempt) {
            return;
        }
        match result {
            Ok(value) => {
                self.refresh_error.set(None);
                self.state.set(Load::Done(Arc::new(value)));
            }
            // A failed refresh leaves the present value in place.
            Err(error) if self.is_done() => self.refresh_error.set(Some(error)),
            Err(error) => self.state.set(Load::Failed(error)),
        }
    }
}

/// Loads the library's catalog.
pub(crate) fn use_catalog() -> Loader<Catalog> {
    use_load(library_file(catalog::FILE_NAME))
}

/// Loads a transcript of the library, or of a file of the reader.
pub(crate) fn use_transcript(id: &str) -> Loader<Transcript> {
    use_load(transcript_file(id))
}

/// Returns the address of a transcript of the library, or of a file of the reader.
fn transcript_file(id: &str) -> String {
    match id.strip_prefix(desk::OWN) {
        Some(id) => format!("{OWN_FILE}{id}"),
        None => library_file(&format!("{}.json", js_sys::encode_uri_component(id))),
    }
}

fn library_file(name: &str) -> String {
    address::file(&format!("library/{name}"))
}

/// Loads a file while the calling component exists. Removing the component aborts the request.
fn use_load<T: Versioned + DeserializeOwned + Send + Sync + 'static>(url: String) -> Loader<T> {
    let loader = Loader {
        state: RwSignal::new(Load::Waiting(Progress::default())),
        refresh_error: RwSignal::new(None),
        attempt: RwSignal::new(Attempt { number: 0, bypasses_cache: false }),
    };
    let mut running = None::<Abort>;
    Effect::new(move |_| {
        let attempt = loader.attempt.get();
        drop(running.take());
        if attempt.number == 0 || attempt.bypasses_cache {
            loader.state.set(Load::Waiting(Progress::default()));
        }
        let abort = Abort::new();
        let signal = abort.signal();
        let url = url.clone();
        spawn_local(async move {
            let progress = |progress| loader.note_progress(attempt, progress);
            let result = load(&url, attempt.bypasses_cache, signal.as_ref(), progress).await;
            loader.note_result(attempt, result);
        });
        running = Some(abort);
    });
    loader
}

/// Fetches a transcript in order to save it. The browser refuses bytes with another digest than the catalog entry's.
///
/// # Errors
/// If the file does not arrive, or has another digest.
pub(crate) async fn fetch_to_save(entry: &Entry, signal: Option<AbortSignal>) -> Result<web_sys::Response, LoadError> {
    // The service worker does not answer requests with this query.
    let url = format!("{}?keep", library_file(&format!("{}.json", entry.id)));
    let send = |integrity: &str| {
        let request = Request::get(&url).abort_signal(signal.as_ref()).cache(web_sys::RequestCache::NoCache);
        request.integrity(integrity).send()
    };
    let response = match send(entry.integrity.as_deref().unwrap_or_default()).await {
        Ok(response) => response,
        // The browser gives no reason for an error. If the same request without a digest succeeds, the digest differs.
        Err(_) => match send("").await.map_err(|_| LoadError::Network)? {
            response if response.status() == 200 => return Err(LoadError::Other),
            response => response,
        },
    };
    check_status(response.status()).map(|()| response.into())
}

/// Tells whether this is a packed page that contains a file of the site.
pub(crate) fn packs(path: &str) -> bool {
    document().get_element_by_id(path).is_some()
}

/// Returns a data URL with the compressed file, if this is a packed page that contains the file.
fn packed_url(url: &str) -> Option<String> {
    let block = document().get_element_by_id(url.trim_start_matches("./"))?;
    Some(format!("data:application/gzip;base64,{}", block.text_content()?))
}

/// Decompresses a stream of a format: `gzip` or `deflate-raw`.
fn decompress(body: ReadableStream, format: &str) -> ReadableStream {
    // web-sys has this class only as an unstable API (WHATWG, Compression).
    let class = Reflect::get(&js_sys::global(), &JsValue::from_str("DecompressionStream"));
    let class = class.ok().and_then(|class| class.dyn_into::<Function>().ok());
    let stream = class.and_then(|class| Reflect::construct(&class, &Array::of1(&JsValue::from_str(format))).ok());
    match stream {
        Some(stream) => body.pipe_through(stream.unchecked_ref()),
        None => body,
    }
}

/// Checks that the host has answered with the file.
fn check_status(status: u16) -> Result<(), LoadError> {
    match status {
        200 => Ok(()),
        404 => Err(LoadError::NotFound),
        status => Err(LoadError::Status(status)),
    }
}

/// Aborts a request when it is dropped.
pub(crate) struct Abort(Option<AbortController>);

impl Abort {
    /// Makes a value for one request.
    pub(crate) fn new() -> Self {
        Self(AbortController::new().ok())
    }

    /// Returns the signal to give to the request.
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

/// Fetches and parses a file.
async fn load<T: Versioned + DeserializeOwned>(
    url: &str,
    bypasses_cache: bool,
    signal: Option<&AbortSignal>,
    progress: impl Fn(Progress),
) -> Result<T, LoadError> {
    let bytes = load_bytes(url, None, bypasses_cache, signal, &progress).await?;
    json::read(&bytes).map_err(LoadError::Unreadable)
}

/// Fetches a transcript of the library, or of a file of the reader, without showing its progress.
///
/// # Errors
/// If it does not arrive, or is no transcript.
pub(crate) async fn fetch_transcript(id: &str) -> Result<Transcript, LoadError> {
    load(&transcript_file(id), false, None, |_| {}).await
}

/// Fetches a transcript of the library, or of a file of the reader, as JSON.
///
/// # Errors
/// If it does not arrive.
pub(crate) async fn fetch_transcript_file(id: &str) -> Result<Vec<u8>, LoadError> {
    load_bytes(&transcript_file(id), None, false, None, &|_| {}).await
}

/// Fetches the library's catalog without showing its progress.
///
/// # Errors
/// If it does not arrive, or is no catalog.
pub(crate) async fn fetch_catalog() -> Result<Catalog, LoadError> {
    load(&library_file(catalog::FILE_NAME), false, None, |_| {}).await
}

/// Fetches entries of a large library's catalog, from one of the files that the catalog names.
///
/// # Errors
/// If the file does not arrive, or holds no entries.
pub(crate) async fn fetch_entries(file: &str) -> Result<Vec<Entry>, LoadError> {
    let url = library_file(&format!("{}/{file}", catalog::FOLDER));
    load::<Catalog>(&url, false, None, |_| {}).await.map(|catalog| catalog.transcripts)
}

/// Fetches entries from several such files, and leaves out those that do not arrive. Returns each file with its entries.
pub(crate) async fn fetch_some_entries(files: Vec<String>) -> Vec<(String, Vec<Entry>)> {
    let mut arrived = Vec::new();
    for file in files {
        if let Ok(entries) = fetch_entries(&file).await {
            arrived.push((file, entries));
        }
    }
    arrived
}

/// Fetches a file of the site. If the file itself is compressed, `format` says how: `deflate-raw`.
///
/// # Errors
/// If it does not arrive.
pub(crate) async fn fetch_file(path: &str, format: Option<&str>, bypasses_cache: bool) -> Result<Vec<u8>, LoadError> {
    load_bytes(&address::file(path), format, bypasses_cache, None, &|_| {}).await
}

/// Tells whether the page is a packed file, which holds its library.
pub(crate) fn is_packed() -> bool {
    packed_url(&library_file(catalog::FILE_NAME)).is_some()
}

/// Fetches a file and unpacks it.
async fn load_bytes(
    url: &str,
    format: Option<&str>,
    bypasses_cache: bool,
    signal: Option<&AbortSignal>,
    progress: &dyn Fn(Progress),
) -> Result<Vec<u8>, LoadError> {
    if let Some(id) = url.strip_prefix(OWN_FILE) {
        return own_files::read(id, own_files::Part::Transcript).await.ok_or(LoadError::NotFound);
    }
    let packed = packed_url(url);
    let mut request = Request::get(packed.as_deref().unwrap_or(url)).abort_signal(signal);
    if bypasses_cache {
        request = request.cache(web_sys::RequestCache::Reload);
    }
    let response = request.send().await.map_err(|_| LoadError::Network)?;
    check_status(response.status())?;
    // If the body is compressed, the length counts the compressed bytes, but the decompressed bytes arrive here.
    let headers = response.headers();
    let format = if packed.is_some() { Some("gzip") } else { format };
    let is_compressed = format.is_some() || headers.get("content-encoding").is_some();
    let total = if is_compressed { None } else { headers.get("content-length").and_then(|it| it.parse().ok()) };
    let body = response.body();
    let body = match format {
        Some(format) => body.map(|body| decompress(body, format)),
        None => body,
    };
    let bytes = match body {
        Some(body) => read_body(&body, total, progress).await?,
        None => Vec::new(),
    };
    let received = bytes.len() as u64;
    // When a connection breaks, WebKit ends the stream as if it were complete.
    if total.is_some_and(|total| received < total) {
        return Err(LoadError::Broken(received));
    }
    Ok(bytes)
}

/// Reads a stream to its end, and reports progress.
async fn read_body(
    body: &ReadableStream,
    total: Option<u64>,
    progress: &dyn Fn(Progress),
) -> Result<Vec<u8>, LoadError> {
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    let mut reported_at = f64::NEG_INFINITY;
    loop {
        let received = bytes.len() as u64;
        // Not the time of day, which may be set back meanwhile.
        let now = window().performance().map_or(0.0, |performance| performance.now());
        if received > 0 && now - reported_at >= PROGRESS_MS {
            reported_at = now;
            progress(Progress { received, total });
        }
        let chunk = JsFuture::from(reader.read()).await.map_err(|_| LoadError::Broken(received))?;
        let field = |name: &str| Reflect::get(&chunk, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED);
        if field("done").is_truthy() {
            return Ok(bytes);
        }
        let part: Uint8Array = field("value").unchecked_into();
        bytes.extend(part.to_vec());
    }
}
