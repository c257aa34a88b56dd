//! The catalog: the list of a library's transcripts, with what is needed to browse them.
//!
//! `rostrum index` writes it as `catalog.json` beside the transcripts; the reading room loads it first.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::ids::Ids;
use crate::json::Versioned;
use crate::measure::Length;
use crate::model::Transcript;
use crate::order;

/// The name of the catalog's file, in the folder of the library.
pub const FILE_NAME: &str = "catalog.json";

/// The list of a library's transcripts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Catalog {
    /// Version of the format: 1.
    pub version: u32,
    /// One entry for each transcript, newest first.
    pub transcripts: Vec<Entry>,
}

/// One transcript, as the library shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// [`Transcript::id`]; the transcript is the file `<id>.json` beside the catalog.
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
    /// How many exchanges it has.
    pub exchanges: u32,
    /// How long an adult reads at it, in minutes.
    pub minutes: u32,
    /// The size of its file, in bytes.
    pub bytes: u64,
    /// The digest of its file, `sha256-` and base64 (Subresource Integrity, 3.1): tells whether a file that was kept is
    /// still the one that is published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integrity: Option<String>,
}

impl Versioned for Catalog {
    const NAME: &'static str = "catalog";
    const VERSION: u32 = 1;
    fn version(&self) -> u32 {
        self.version
    }
}

impl Catalog {
    /// A catalog of these entries, newest first.
    pub fn new(transcripts: &[Entry]) -> Self {
        let order = sorted(transcripts, &|_| true, Sort::Date, str::to_owned);
        let transcripts = order.into_iter().map(|index| transcripts[index].clone()).collect();
        Self { version: Self::VERSION, transcripts }
    }

    /// Those of the ids that no transcript in it has.
    pub fn lacking(&self, ids: &Ids) -> Vec<String> {
        ids.iter().filter(|id| !self.transcripts.iter().any(|entry| entry.id == *id)).map(str::to_owned).collect()
    }
}

impl Entry {
    /// The entry of a transcript whose file has that many bytes, and that digest.
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

    /// Every text of the entry that a reader may look for, in the order shown.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        [Some(&self.title), self.event.as_ref(), self.date.as_ref(), self.place.as_ref(), self.description.as_ref()]
            .into_iter()
            .flatten()
            .chain(&self.participants)
            .map(String::as_str)
    }
}

/// The indices of those entries that are shown, in the order that a reader asks for, titles by the form that `fold` gives
/// them; equal ones by id, so that the order is always the same.
pub fn sorted(entries: &[Entry], is_shown: &dyn Fn(&Entry) -> bool, by: Sort, fold: fn(&str) -> String) -> Vec<usize> {
    let key = |entry: &Entry| match by {
        Sort::Date => (Reverse(date(entry)), String::new()),
        Sort::Title => (Reverse(None), fold(&entry.title)),
    };
    let keys: Vec<_> = entries.iter().map(|entry| is_shown(entry).then(|| key(entry))).collect();
    let mut order: Vec<u32> = (0..).zip(&keys).filter(|(_, key)| key.is_some()).map(|(index, _)| index).collect();
    order::sort(&mut order, &|a, b| {
        let of = |index: u32| (&keys[index as usize], &entries[index as usize].id);
        of(a).cmp(&of(b))
    });
    order.into_iter().map(|index| index as usize).collect()
}

fn date(entry: &Entry) -> Option<Date> {
    entry.date.as_deref().and_then(Date::parse)
}

/// The order of a library.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// By date, the newest first.
    #[default]
    Date,
    /// By title.
    Title,
}

impl Sort {
    /// Every order.
    pub const CHOICES: [Self; 2] = [Self::Date, Self::Title];

    /// The order as it stands in a URL.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Title => "title",
        }
    }

    /// The order that stands in a URL so.
    pub fn parse(text: &str) -> Option<Self> {
        Self::CHOICES.into_iter().find(|sort| sort.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str, title: &str, date: Option<&str>) -> Entry {
        Entry {
            id: id.into(),
            title: title.into(),
            event: None,
            date: date.map(Into::into),
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

    #[test]
    fn the_newest_stands_first_and_the_undated_last() {
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
    fn what_it_lacks_is_told_by_id() {
        let catalog = Catalog::new(&[entry("a", "x", None), entry("b", "x", None)]);
        let lacking = |ids: &[&str]| catalog.lacking(&ids.iter().map(|&id| id.to_owned()).collect());
        assert_eq!(lacking(&["c", "a", "0"]), ["0", "c"]);
        assert_eq!(lacking(&[]), [""; 0]);
    }

    #[test]
    fn titles_sort_by_their_form_and_equal_ones_by_id() {
        let entries = [entry("a", "zebra", None), entry("c", "apple", None), entry("b", "Apple", None)];
        let ids = |is_shown: &dyn Fn(&Entry) -> bool| {
            let sorted = sorted(&entries, is_shown, Sort::Title, str::to_lowercase);
            sorted.into_iter().map(|index| entries[index].id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(ids(&|_| true), ["b", "c", "a"]);
        assert_eq!(ids(&|entry| entry.id != "c"), ["b", "a"]);
    }
}
