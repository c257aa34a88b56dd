//! Defines the catalog: the list of a library's transcripts, with the data to browse them.
//!
//! `rostrum index` writes it as `catalog.json` into the folder of the transcripts. The app loads it first.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::json::Versioned;
use crate::measure::Length;
use crate::model::Transcript;
use crate::order;
use crate::shelf::Shelf;

/// The name of the catalog file in the folder of the library.
pub const FILE_NAME: &str = "catalog.json";
/// The name of the folder beside it with the other files of a large library's catalog.
pub const FOLDER: &str = "catalog";

/// The list of a library's transcripts, with the data to browse them.
///
/// ```
/// use transcript::{Catalog, Entry, ReadError, Transcript, json};
///
/// let text = r#"{
///     "version": 1,
///     "id": "harbour",
///     "title": "On the harbour",
///     "date": "2022-10-14",
///     "language": "en",
///     "participants": [{ "id": "ann", "name": "Ann Lee", "kind": "person" }],
///     "exchanges": []
/// }"#;
/// let harbour: Transcript = json::read(text.as_bytes())?;
/// let older = Transcript { id: "water".into(), date: Some("2021".into()), ..harbour.clone() };
/// // `rostrum index` gives each entry the size of the file in bytes, and the digest of the file.
/// let entry = |transcript: &Transcript| Entry::new(transcript, text.len() as u64, "sha256-…".into());
///
/// let catalog = Catalog::new(&[entry(&older), entry(&harbour)]);
/// assert_eq!(catalog.transcripts[0].id, "harbour", "the newest comes first");
/// assert_eq!(catalog.transcripts[0].participants, ["Ann Lee"]);
/// assert_eq!(json::read::<Catalog>(json::write(&catalog).as_bytes())?, catalog);
/// # Ok::<(), ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Catalog {
    /// The version of the format: 1, or 2 if there are blocks.
    pub version: u32,
    /// An entry for each transcript, the newest first; where there are blocks, for the newest only.
    pub transcripts: Vec<Entry>,
    /// The other transcripts of a large library, the newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
    /// The files that hold the entries by id, where there are blocks: their number is a power of two, and
    /// [`file_of`](Catalog::file_of) tells which of them holds an id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by_id: Vec<String>,
}

/// Some entries of a catalog in a file of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The name of the file in the [folder](FOLDER).
    pub file: String,
    /// The number of transcripts in it.
    pub transcripts: u32,
    /// The size of these transcripts' files, in bytes.
    pub bytes: u64,
}

/// A transcript in the list of a library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// [`Transcript::id`]. The transcript is the file `<id>.json` in the folder of the catalog.
    pub id: String,
    /// [`Transcript::title`].
    pub title: String,
    /// [`Transcript::event`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// [`Transcript::date`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// [`Transcript::place`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// [`Transcript::language`].
    pub language: String,
    /// [`Transcript::description`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The names of all participants, in the order of the transcript.
    pub participants: Vec<String>,
    /// The number of exchanges.
    pub exchanges: u32,
    /// The time in which an adult reads the transcript, in minutes.
    pub minutes: u32,
    /// The size of the transcript's file, in bytes.
    pub bytes: u64,
    /// The digest of the transcript's file: `sha256-` and base64 (Subresource Integrity, 3.1). The app compares it with
    /// the digest of a saved file to see whether the published file has changed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integrity: Option<String>,
}

impl Versioned for Catalog {
    const NAME: &'static str = "catalog";
    const VERSION: u32 = 2;
    const OLDEST: u32 = 1;
    fn version(&self) -> u32 {
        self.version
    }
}

impl Catalog {
    /// Makes a catalog of these entries, the newest first and the undated last.
    pub fn new(transcripts: &[Entry]) -> Self {
        let order = sorted(transcripts, &|_| true, Sort::Date, str::to_owned);
        let transcripts = order.into_iter().map(|index| transcripts[index].clone()).collect();
        Self { version: Self::OLDEST, transcripts, blocks: Vec::new(), by_id: Vec::new() }
    }
}

impl Entry {
    /// Tells whether the transcript is saved with the text that the entry names. A saved text of unknown digest counts as that.
    pub fn is_saved_in(&self, shelf: &Shelf) -> bool {
        let published = self.integrity.as_deref();
        shelf.digest(&self.id).is_some_and(|digest| digest.is_empty() || published.is_none_or(|it| it == digest))
    }

    /// Makes the entry of a transcript, whose file has this size in bytes and this digest (see [`Entry::integrity`]).
    pub fn new(transcript: &Transcript, bytes: u64, integrity: String) -> Self {
        Self {
            id: transcript.id.clone(),
            title: transcript.title.clone(),
            event: transcript.event.clone(),
            date: transcript.date.clone(),
            place: transcript.place.clone(),
            language: transcript.language.clone(),
            description: transcript.description.clone(),
            participants: transcript.participants.iter().map(|participant| participant.name.clone()).collect(),
            exchanges: transcript.exchanges.len() as u32,
            minutes: Length::of_transcript(transcript).minutes(&transcript.language),
            bytes,
            integrity: Some(integrity),
        }
    }

    /// Returns the texts of the entry in which a reader can search, in the order in which the library shows them.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [Some(&self.title), self.event.as_ref(), self.date.as_ref(), self.place.as_ref(), self.description.as_ref()]
            .into_iter()
            .flatten()
            .chain(&self.participants)
            .map(String::as_str)
    }
}

/// Returns the indices of the entries for which `is_shown` is true, given their index, in the order `by`. Compares titles after
/// `fold`, which removes differences that the order should ignore, such as case. Equal entries are ordered by id, so that the
/// order is always the same.
pub fn sorted(entries: &[Entry], is_shown: &dyn Fn(usize) -> bool, by: Sort, fold: fn(&str) -> String) -> Vec<usize> {
    let key = |entry: &Entry| match by {
        Sort::Date => (Reverse(date(entry)), String::new()),
        Sort::Title => (Reverse(None), fold(&entry.title)),
    };
    let keys: Vec<_> = entries.iter().enumerate().map(|(index, entry)| is_shown(index).then(|| key(entry))).collect();
    let mut order: Vec<u32> = (0..).zip(&keys).filter(|(_, key)| key.is_some()).map(|(index, _)| index).collect();
    order::sort(&mut order, &|a, b| {
        let (a, b) = (a as usize, b as usize);
        keys[a].cmp(&keys[b]).then_with(|| entries[a].id.cmp(&entries[b].id))
    });
    order.into_iter().map(|index| index as usize).collect()
}

fn date(entry: &Entry) -> Option<Date> {
    entry.date.as_deref().and_then(Date::parse)
}

/// The order of a library.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// By date, the newest first and the undated last.
    #[default]
    Date,
    /// By title.
    Title,
}

impl Sort {
    /// All orders.
    pub const CHOICES: [Self; 2] = [Self::Date, Self::Title];

    /// Returns the value in a URL.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Title => "title",
        }
    }

    /// Reads a value in a URL. Returns `None` for an unknown value.
    pub fn parse(text: &str) -> Option<Self> {
        Self::CHOICES.into_iter().find(|sort| sort.as_str() == text)
    }
}

#[cfg(test)]
impl Entry {
    /// Makes an entry for tests, in which everything is empty but the id and the language.
    pub(crate) fn of_test(id: &str) -> Self {
        Self {
            id: id.into(),
            title: String::new(),
            event: None,
            date: None,
            place: None,
            language: "en".into(),
            description: None,
            participants: vec![],
            exchanges: 0,
            minutes: 0,
            bytes: 0,
            integrity: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str, title: &str, date: Option<&str>) -> Entry {
        Entry { title: title.into(), date: date.map(Into::into), ..Entry::of_test(id) }
    }

    #[test]
    fn a_catalog_lists_the_newest_first_and_the_undated_last() {
        let catalog = Catalog::new(&[
            entry("a", "x", None),
            entry("b", "x", Some("2022-10-14")),
            entry("c", "x", Some("2023")),
            entry("d", "x", Some("never")),
        ]);
        let ids: Vec<_> = catalog.transcripts.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(ids, ["c", "b", "a", "d"]);
    }

    #[test]
    fn titles_sort_by_their_folded_form_and_equal_titles_by_id() {
        let entries = [entry("a", "zebra", None), entry("c", "apple", None), entry("b", "Apple", None)];
        let ids = |is_shown: &dyn Fn(usize) -> bool| {
            let sorted = sorted(&entries, is_shown, Sort::Title, str::to_lowercase);
            sorted.into_iter().map(|index| entries[index].id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(ids(&|_| true), ["b", "c", "a"]);
        assert_eq!(ids(&|index| entries[index].id != "c"), ["b", "a"]);
    }
}
