//! The record of a build: the result of each source, so that the next build reads only the sources that changed.

use std::collections::BTreeMap;

use formats::Verdict;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use transcript::Entry;
use transcript::json::{self, Versioned};

use crate::file_stamp::FileStamp;
use crate::library::{Source, Stamp};

/// The coarsest clock of a file system, in nanoseconds: FAT counts in steps of two seconds.
const CLOCK_STEP: u64 = 2_000_000_000;

/// The record of a build. It is kept in the site itself.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Record {
    /// Version of the format: 4.
    version: u32,
    /// The digest of everything that every page contains: the app, the command, the publisher's texts. If it differs,
    /// all pages are made again.
    pub(crate) tool: String,
    /// The time when the build began, in nanoseconds since 1970.
    pub(crate) begun: u64,
    /// The result of each source, by the source's name.
    pub(crate) sources: BTreeMap<String, Made>,
    /// The tiers of the search index.
    pub(crate) tiers: Vec<TierRecord>,
    /// Every file of the site, with its stamp.
    pub(crate) files: BTreeMap<String, FileStamp>,
}

/// The result of a source: its files' stamps and its entry in the catalog.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Made {
    pub(crate) stamp: Vec<Stamp>,
    pub(crate) entry: Entry,
    /// How far its import can be trusted.
    pub(crate) trust: Trust,
}

/// A tier of the search index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TierRecord {
    /// The size of its files of texts, and its transcripts in order: each the id and the digest of its file.
    pub(crate) key: (u64, Vec<(String, String)>),
    /// The paths of its files.
    pub(crate) files: Vec<String>,
}

/// How far an import can be trusted: a [`Verdict`] as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Trust {
    Clear,
    /// Holds the number of places that need a look.
    Check(usize),
    /// Holds the verdict in words.
    Doubtful(String),
}

impl From<&Verdict> for Trust {
    fn from(verdict: &Verdict) -> Self {
        match verdict {
            Verdict::Clear => Self::Clear,
            Verdict::Check(places) => Self::Check(*places),
            doubtful @ Verdict::Doubtful(_) => Self::Doubtful(doubtful.to_string()),
        }
    }
}

impl Versioned for Record {
    const NAME: &'static str = "record of a build";
    const VERSION: u32 = 4;
    fn version(&self) -> u32 {
        self.version
    }
}

impl Record {
    /// Makes an empty record.
    pub(crate) fn new(tool: String, begun: u64) -> Self {
        Self {
            version: Self::VERSION,
            tool,
            begun,
            sources: BTreeMap::new(),
            tiers: Vec::new(),
            files: BTreeMap::new(),
        }
    }

    /// Reads the record of an earlier build. Returns nothing if it cannot be used; then everything is made again.
    pub(crate) fn read(bytes: &[u8], tool: &str) -> Option<Self> {
        json::read::<Self>(bytes).ok().filter(|record| record.tool == tool)
    }

    /// Returns the result of a source if the source has not changed.
    ///
    /// A file that was changed within one step of the clock before the build, or later, may have been changed once more
    /// with the same time, so its stamp proves nothing.
    pub(crate) fn unchanged(&self, source: &Source) -> Option<&Made> {
        let made = self.sources.get(&source.name)?;
        let is_certain = made.stamp.iter().all(|stamp| !stamp.is_since(self.begun.saturating_sub(CLOCK_STEP)));
        (is_certain && made.stamp == source.stamp).then_some(made)
    }
}

/// Returns every file of an earlier build's site. Accepts records of any tool and of any version, since all of them list the
/// files by their paths.
pub(crate) fn paths(bytes: &[u8]) -> Option<Vec<String>> {
    #[derive(Deserialize)]
    struct Files {
        files: BTreeMap<String, IgnoredAny>,
    }
    serde_json::from_slice::<Files>(bytes).ok().map(|record| record.files.into_keys().collect())
}
