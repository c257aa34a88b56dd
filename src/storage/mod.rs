//! Stores small values in the browser's local storage: the last place in each transcript, settings, and the transcripts that
//! are still to be saved. Transcripts themselves are in `offline::shelf`. Nothing else stores anything.

use address::Target;

/// A reason why something was not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StorageError {
    /// The browser refuses to store anything for this site.
    Denied,
    /// The site has used all the space that the browser gives it.
    Full,
}

impl StorageError {
    /// Returns the sentence that a reader sees.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Denied => messages::app::STORAGE_DENIED,
            Self::Full => messages::app::STORAGE_FULL,
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

/// Returns the ids of the transcripts that are still to be saved, and whether saving continues by itself.
pub(crate) fn wanted() -> (Vec<String>, bool) {
    let text = get(WANTED).unwrap_or_default();
    let mut words = text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned);
    let runs = words.next().is_some_and(|word| word == "run");
    (words.collect(), runs)
}

/// Stores the ids of the transcripts that are still to be saved, and whether saving continues by itself.
///
/// # Errors
/// If the browser refuses, or has no space left.
pub(crate) fn store_wanted(ids: &[String], runs: bool) -> Result<(), StorageError> {
    set(WANTED, &format!("{} {}", if runs { "run" } else { "wait" }, ids.join(" ")))
}

const WANTED: &str = "rostrum.wanted";
const SINGLE_KEYS: &str = "rostrum.single-keys";

fn place_key(transcript: &str) -> String {
    format!("rostrum.place.{transcript}")
}

fn get(key: &str) -> Option<String> {
    leptos::prelude::window().local_storage().ok().flatten()?.get_item(key).ok().flatten()
}

fn set(key: &str, value: &str) -> Result<(), StorageError> {
    let storage = leptos::prelude::window().local_storage().ok().flatten().ok_or(StorageError::Denied)?;
    storage.set_item(key, value).map_err(|_| StorageError::Full)
}
