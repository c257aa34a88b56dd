//! What is kept on the device: the last place in each transcript, settings, what is still to be kept, and the [`shelf`] of
//! transcripts. Nothing else stores.

use address::Target;

/// Why something could not be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StorageError {
    /// The browser refuses to keep anything for this site.
    Denied,
    /// The site's share is used up.
    Full,
}

impl StorageError {
    /// What a reader is told.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Denied => {
                "This browser keeps nothing for this site, so your place will not be remembered. All else works."
            }
            Self::Full => {
                "This browser has no room left for this site, so your place and what you open may not be kept. All else works."
            }
        }
    }
}

/// The last place in a transcript.
pub(crate) fn last_place(transcript: &str) -> Option<Target> {
    get(&place_key(transcript)).map(|text| Target::parse(&text))
}

/// Keeps the last place in a transcript.
///
/// # Errors
/// Where the browser refuses, or has no room.
pub(crate) fn keep_place(transcript: &str, place: &str) -> Result<(), StorageError> {
    set(&place_key(transcript), place)
}

/// Whether keys without Ctrl or Alt act; so by default.
pub(crate) fn single_keys() -> bool {
    get(SINGLE_KEYS).as_deref() != Some("off")
}

/// Keeps whether keys without Ctrl or Alt act.
///
/// # Errors
/// Where the browser refuses, or has no room.
pub(crate) fn keep_single_keys(on: bool) -> Result<(), StorageError> {
    set(SINGLE_KEYS, if on { "on" } else { "off" })
}

/// What is still to be kept, and whether that goes on by itself.
pub(crate) fn wanted() -> (Vec<String>, bool) {
    let text = get(WANTED).unwrap_or_default();
    let mut words = text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned);
    let runs = words.next().is_some_and(|word| word == "run");
    (words.collect(), runs)
}

/// Remembers what is still to be kept.
///
/// # Errors
/// Where the browser refuses, or has no room.
pub(crate) fn keep_wanted(ids: &[String], runs: bool) -> Result<(), StorageError> {
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
