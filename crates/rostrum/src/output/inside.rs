//! Moves the files of a new site into the old one, one by one. This is used where the site's folder is a mount point,
//! or where the folder around it is not writable.
//!
//! The build makes the new files in a hidden folder of the site. Then it writes a journal, which names every move and
//! every removal. Once the journal is written, either this build or the next one does all of them. Files move in the
//! order of [`order`], so that a page or a list appears after the files that it names. Removals follow after all moves.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use transcript::json::{self, Versioned};

use super::{Failed, RECORD};
use crate::disk;

/// The hidden folder in which the new files are made.
const STAGING: &str = ".rostrum-new";
pub(super) const JOURNAL: &str = ".rostrum-journal";
pub(super) const LOCK: &str = ".rostrum-lock";

pub(super) fn lock(target: &Path) -> PathBuf {
    target.join(LOCK)
}

pub(super) fn staging(target: &Path) -> PathBuf {
    target.join(STAGING)
}

pub(super) fn has_journal(target: &Path) -> bool {
    target.join(JOURNAL).exists()
}

/// The moves and removals that turn the old site into the new one, once all new files are made.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Journal {
    /// Version of the format: 1.
    version: u32,
    /// Files that move into the site, in this order.
    moves: Vec<String>,
    /// Files that are removed after that.
    removals: Vec<String>,
}

impl Versioned for Journal {
    const NAME: &'static str = "journal of a build";
    const VERSION: u32 = 1;
    fn version(&self) -> u32 {
        self.version
    }
}

impl Journal {
    pub(super) fn new<'a>(changed: &BTreeSet<String>, gone: impl Iterator<Item = &'a String>) -> Self {
        let mut moves: Vec<String> = changed.iter().cloned().collect();
        moves.sort_by_key(|path| order(path));
        moves.push(RECORD.to_owned());
        let is_ours = |path: &&String| ![LOCK, JOURNAL].contains(&path.as_str());
        Self { version: Self::VERSION, moves, removals: gone.filter(is_ours).cloned().collect() }
    }

    /// Writes the journal in one step: first into the staging folder, then it renames the file.
    pub(super) fn write(&self, target: &Path) -> Result<(), Failed> {
        let (path, part) = (target.join(JOURNAL), staging(target).join(JOURNAL));
        disk::sync(target).map_err(|error| Failed::new("write", target, error))?;
        disk::write_new_synced(&part, json::write(self).as_bytes())
            .map_err(|error| Failed::new("write", &part, error))?;
        disk::rename(&part, &path).map_err(|error| Failed::new("write", &path, error))
    }

    fn finish(&self, target: &Path) -> Result<(), Failed> {
        let staging = staging(target);
        for path in &self.moves {
            let (from, to) = (staging.join(path), target.join(path));
            // The file is missing here if a build that was cut off has moved it already.
            if !from.try_exists().map_err(|error| Failed::new("read", &from, error))? {
                continue;
            }
            let folder = to.parent().unwrap_or(target);
            disk::make_folders(folder).map_err(|error| Failed::new("make", folder, error))?;
            disk::rename(&from, &to).map_err(|error| Failed::new("write", &to, error))?;
        }
        for path in &self.removals {
            let file = target.join(path);
            disk::remove_file(&file).map_err(|error| Failed::new("remove", &file, error))?;
            let above = Path::new(path).ancestors().skip(1).filter(|it| !it.as_os_str().is_empty());
            for folder in above.map(|it| target.join(it)) {
                disk::remove_empty_folder(&folder).map_err(|error| Failed::new("remove", &folder, error))?;
            }
        }
        Ok(())
    }
}

/// The rank of a file among the moves; lower ranks move first. Pages follow the files that they name, then the catalog,
/// then the worker. The record of the build follows after all ranks ([`Journal::new`]).
fn order(path: &str) -> u8 {
    match path {
        "sw.js" => 3,
        "library/catalog.json" => 2,
        _ if path.ends_with(".html") => 1,
        _ => 0,
    }
}

/// Finishes a build that has written its journal, and removes the new files of one that has not.
pub(super) fn repair(target: &Path) -> Result<(), Failed> {
    let (journal, staging) = (target.join(JOURNAL), staging(target));
    match fs::read(&journal) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
        bytes => {
            let bytes = bytes.map_err(|error| Failed::new("read", &journal, error))?;
            let read = json::read::<Journal>(&bytes)
                .map_err(|error| Failed::new("read", &journal, io::Error::other(error)))?;
            read.finish(target)?;
            disk::remove_folder(&staging).map_err(|error| Failed::new("remove", &staging, error))?;
            disk::remove_file(&journal).map_err(|error| Failed::new("remove", &journal, error))?;
        }
    }
    disk::remove_folder(&staging).map_err(|error| Failed::new("remove", &staging, error))
}
