//! What a build leaves for the next: what each source gave, so that only what changed is read again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use transcript::Entry;
use transcript::json::{self, Versioned};

use crate::library::{Source, Stamp};
use crate::output::FileStamp;

/// How coarse the clock of a file system may be, in nanoseconds: FAT's has two seconds.
const TICK: u64 = 2_000_000_000;

/// What a build leaves for the next, in the site itself.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Record {
    /// Version of the format: 2.
    version: u32,
    /// The digest of all that is in every page: the app, the command, the publisher's words. Another one makes all pages
    /// anew.
    pub(crate) tool: String,
    /// When the build began, in nanoseconds since 1970.
    pub(crate) begun: u64,
    /// What each source gave, by its name.
    pub(crate) sources: BTreeMap<String, Made>,
    /// Every file of the site, with its stamp.
    pub(crate) files: BTreeMap<String, FileStamp>,
}

/// What a source gave.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Made {
    pub(crate) stamp: Vec<Stamp>,
    pub(crate) entry: Entry,
}

impl Versioned for Record {
    const NAME: &'static str = "record of a build";
    const VERSION: u32 = 2;
    fn version(&self) -> u32 {
        self.version
    }
}

impl Record {
    /// A record of nothing yet.
    pub(crate) fn new(tool: String, begun: u64) -> Self {
        Self { version: Self::VERSION, tool, begun, sources: BTreeMap::new(), files: BTreeMap::new() }
    }

    /// What an earlier build left; nothing where it cannot be used, and all is made anew.
    pub(crate) fn read(bytes: &[u8], tool: &str) -> Option<Self> {
        json::read::<Self>(bytes).ok().filter(|record| record.tool == tool)
    }

    /// What a source gave, if it is as it was.
    pub(crate) fn unchanged(&self, source: &Source) -> Option<&Made> {
        let made = self.sources.get(&source.name)?;
        let proves = made.stamp.iter().all(|stamp| !stamp.is_since(self.begun.saturating_sub(TICK)));
        (proves && made.stamp == source.stamp).then_some(made)
    }
}

/// Every file that an earlier build wrote, whatever wrote it.
pub(crate) fn paths(bytes: &[u8]) -> Option<Vec<String>> {
    json::read::<Record>(bytes).ok().map(|record| record.files.into_keys().collect())
}
