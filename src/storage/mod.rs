//! Stores small values in the browser's local storage: the last place in each transcript, settings, and the transcripts that
//! are still to be saved. Transcripts themselves are in `offline::shelf`. Nothing else stores anything.

pub(crate) mod own_files;

use ::address::Target;
use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::JsValue;

use crate::routing::address;

/// A reason why something was not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StorageError {
    /// The browser refuses to store anything for this site.
    Denied,
    /// The site has used all the space that the browser gives it.
    Full,
    /// Storing failed for another reason.
    Failed,
}

impl StorageError {
    /// Tells by the name of an error why the browser did not store something (Web IDL, 2.8.1). Firefox has names of its own.
    pub(crate) fn of(error: &JsValue) -> Self {
        let name = Reflect::get(error, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
        match name.unwrap_or_default().as_str() {
            "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" | "NS_ERROR_FILE_NO_DEVICE_SPACE" => Self::Full,
            "SecurityError" | "NotAllowedError" | "InvalidStateError" => Self::Denied,
            _ => Self::Failed,
        }
    }

    /// Returns the sentence that a reader sees.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Denied => messages::app::STORAGE_DENIED.get(),
            Self::Full => messages::app::STORAGE_FULL.get(),
            Self::Failed => messages::app::STORAGE_FAILED.get(),
        }
    }
}

/// Returns the last place in a transcript.
pub(crate) fn last_place(transcript: &str) -> Option<Target> {
    get(&place_key(transcript)).map(|text| Target::parse(&text))
}

/// Stores the last place in a transcript.
///
/// # Errors
/// If the browser refuses, or has no space left.
pub(crate) fn store_place(transcript: &str, place: &str) -> Result<(), StorageError> {
    set(&place_key(transcript), place)
}

/// Tells whether keys without Ctrl or Alt act. By default they do.
pub(crate) fn single_keys() -> bool {
    get(SINGLE_KEYS).as_deref() != Some("off")
}

/// Stores whether keys without Ctrl or Alt act.
///
/// # Errors
/// If the browser refuses, or has no space left.
pub(crate) fn store_single_keys(on: bool) -> Result<(), StorageError> {
    set(SINGLE_KEYS, if on { "on" } else { "off" })
}

/// Returns the reader's appearance, as [`appearance::Appearance`] reads it. The script in the head of each page reads it under the
/// same key, which all sites of a host share.
pub(crate) fn appearance() -> String {
    let storage = window().local_storage().ok().flatten();
    storage.and_then(|it| it.get_item(appearance::KEY).ok().flatten()).unwrap_or_default()
}

/// Stores the reader's appearance.
///
/// # Errors
/// If the browser refuses, or has no space left.
pub(crate) fn store_appearance(text: &str) -> Result<(), StorageError> {
    set_item(appearance::KEY, text)
}

/// Returns the ids of the transcripts that are still to be saved, and whether saving continues by itself.
pub(crate) fn wanted() -> (Vec<String>, bool) {
    let text = get(WANTED).unwrap_or_default();
    let mut words = text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned);
    match words.next().as_deref() {
        Some(RUNS) => (words.collect(), true),
        Some(WAITS) => (words.collect(), false),
        // Something else has written this.
        _ => (Vec::new(), false),
    }
}

/// Stores the ids of the transcripts that are still to be saved, and whether saving continues by itself.
///
/// # Errors
/// If the browser refuses, or has no space left.
pub(crate) fn store_wanted(ids: &[String], runs: bool) -> Result<(), StorageError> {
    set(WANTED, &format!("{} {}", if runs { RUNS } else { WAITS }, ids.join(" ")))
}

/// Returns the tag of the language that the reader has chosen for the interface.
pub(crate) fn language() -> Option<String> {
    get(LANGUAGE).filter(|tag| !tag.is_empty())
}

/// Stores the tag of the language that the reader has chosen for the interface; nothing, to follow the browser.
///
/// # Errors
/// If the browser refuses, or has no space left.
pub(crate) fn store_language(tag: &str) -> Result<(), StorageError> {
    set(LANGUAGE, tag)
}

/// Returns the texts of the language that was last in use: the path of their file, and after a line break the file.
pub(crate) fn texts() -> Option<String> {
    get(TEXTS)
}

/// Stores the texts of the language in use.
///
/// # Errors
/// If the browser refuses, or has no space left.
pub(crate) fn store_texts(texts: &str) -> Result<(), StorageError> {
    set(TEXTS, texts)
}

/// Stores the language in use and its direction, which the next visit declares before anything is drawn (crates/appearance/src/script.js).
///
/// # Errors
/// If the browser refuses, or has no space left.
pub(crate) fn store_declared(tag: &str, direction: &str) -> Result<(), StorageError> {
    let declared = format!("{tag} {direction}");
    if get(DECLARED).as_ref() == Some(&declared) { Ok(()) } else { set(DECLARED, &declared) }
}

/// Returns the searches that the reader keeps, as [`search::SavedSearches`] reads them.
pub(crate) fn searches() -> String {
    get(SEARCHES).unwrap_or_default()
}

/// Stores the searches that the reader keeps.
///
/// # Errors
/// If the browser refuses, or has no space left.
pub(crate) fn store_searches(text: &str) -> Result<(), StorageError> {
    set(SEARCHES, text)
}

const LANGUAGE: &str = "language";
const TEXTS: &str = "texts";
const DECLARED: &str = "declared";
const SEARCHES: &str = "searches";
const WANTED: &str = "wanted";
const SINGLE_KEYS: &str = "single-keys";
/// The first words of what is wanted.
const RUNS: &str = "run";
const WAITS: &str = "wait";

fn place_key(transcript: &str) -> String {
    format!("place.{transcript}")
}

/// Returns the value under a key of this site. Before the first version with keys for each site, all sites of a host shared them, so
/// the shared value is read where the site has none. A release later that can go.
fn get(key: &str) -> Option<String> {
    let storage = window().local_storage().ok().flatten()?;
    let read = |key: &str| storage.get_item(key).ok().flatten();
    read(&site_key(key)).or_else(|| read(&format!("rostrum.{key}")))
}

fn set(key: &str, value: &str) -> Result<(), StorageError> {
    set_item(&site_key(key), value)
}

fn set_item(key: &str, value: &str) -> Result<(), StorageError> {
    let storage = window().local_storage().map_err(|error| StorageError::of(&error))?.ok_or(StorageError::Denied)?;
    storage.set_item(key, value).map_err(|error| StorageError::of(&error))
}

/// Returns the key of a value of this site. It contains the path, because several sites may share a host, and with it the storage.
fn site_key(key: &str) -> String {
    format!("rostrum {} {key}", address::root_path())
}
