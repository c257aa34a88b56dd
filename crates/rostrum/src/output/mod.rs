//! A site on the disk: the old one stays whole until the new one is, and nothing that others put there is lost.
//!
//! 1. [`Output::begin`] takes the lock, and repairs what a build that was cut off has left.
//! 2. [`Output::write`] and [`Output::keep`] make the new site in a folder of its own. What has not changed is the same file
//!    as before (a hard link), so only what changed is written.
//! 3. [`Output::commit`] gives foreign files a second name in the new site ([`foreign`]), lets both change places in one
//!    step, and removes the old one ([`beside`]). Where that cannot be, because the site's folder is a mount point or the
//!    folder around it is not writable, it moves the files one by one, by a journal ([`inside`]).
//!
//! A fault at any point leaves the old site or the new one, and the next build goes on from there. No error is passed over.

mod beside;
mod foreign;
mod inside;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use site::integrity;

use crate::ending::Ending;
use crate::file_stamp::FileStamp;
use crate::lock::Lock;
use crate::site_mark::RECORD;
use crate::{Failure, disk, record};
use foreign::OwnPaths;

/// The folder of the new site in which files lie that have no name yet.
const DRAFTS: &str = ".rostrum-drafts";

/// A file of the new site that has no name yet.
pub(crate) struct Draft {
    path: PathBuf,
    digest: String,
}

/// A site that is being made.
pub(crate) struct Output {
    target: PathBuf,
    /// The folder in which the new site is made.
    staging: PathBuf,
    strategy: Strategy,
    /// The files that builds wrote into the present site; none if there is no site yet.
    old_paths: OwnPaths,
    written: Mutex<Written>,
    /// How many drafts there were.
    drafts: AtomicUsize,
    /// Asked before every file, where the build stops when the process is asked to end.
    ending: Option<Ending>,
    /// Released last.
    _lock: Lock,
}

/// How a new site takes the place of the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Strategy {
    /// It is made beside the old one, and both change places.
    Beside,
    /// It is made in a hidden folder of the old one, and its files move one by one.
    Inside,
}

/// The files that were put into the new site so far.
#[derive(Default)]
struct Written {
    paths: BTreeSet<String>,
    changed: BTreeSet<String>,
}

/// The numbers of files after a build.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// How many files the site has.
    pub(crate) files: usize,
    /// How many of them were written.
    pub(crate) written: usize,
}

/// A change of the disk that failed.
#[derive(Debug)]
pub(crate) struct Failed {
    action: &'static str,
    path: PathBuf,
    error: io::Error,
}

impl Failed {
    fn new(action: &'static str, path: &Path, error: io::Error) -> Self {
        Self { action, path: path.to_owned(), error }
    }

    /// A build would write a file where others have put one.
    fn taken(path: &Path) -> Self {
        let error = io::Error::new(
            io::ErrorKind::AlreadyExists,
            "the site needs this name for a file of its own; move yours elsewhere, or remove it",
        );
        Self::new("keep", path, error)
    }

    /// Makes a failure of the command, which says what became of the site.
    fn into_failure(self, became: Became) -> Failure {
        let full = matches!(self.error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded);
        let advice = match became {
            Became::Old if full => "the site was left as it was; make room and build again",
            Became::Old => "the site was left as it was",
            Became::New => "the site is the new one, and whole; the next build tidies up",
            Became::Partly => "the site is partly old and partly new; build again to finish it",
        };
        let problem = format!("cannot {} {}", self.action, self.path.display());
        Failure::new(problem).caused_by(self.error).advise(advice)
    }
}

/// The state of a site after a failure.
#[derive(Clone, Copy)]
enum Became {
    Old,
    New,
    Partly,
}

impl Output {
    /// Begins a site that shall stand in a folder, which is new, empty, or holds a site already. `in_place` moves its files one
    /// by one even where both folders could change places. Once the process is asked to end, no further file is taken, and the old
    /// site stays.
    pub(crate) fn begin(target: &Path, in_place: bool, ending: Option<Ending>) -> Result<Self, Failure> {
        let target = target.canonicalize().unwrap_or_else(|_| target.to_owned());
        if target.file_name().is_none() || target.is_file() {
            return Err(Failure::new(format!("{} is no folder for a site", target.display()))
                .advise("give a new or empty folder"));
        }
        Self::begin_in(&target, in_place, ending).map_err(|begun| match begun {
            Begun::Busy => Failure::new(format!("another build of {} is running", target.display()))
                .advise("wait for it, or end it"),
            Begun::Foreign => {
                Failure::new(format!("{} holds files that `rostrum build` did not write", target.display()))
                    .advise("give a new or empty folder")
            }
            Begun::Failed(failed) => failed.into_failure(Became::Old),
        })
    }

    fn begin_in(target: &Path, in_place: bool, ending: Option<Ending>) -> Result<Self, Begun> {
        let folder = if in_place { target.to_owned() } else { beside::parent(target) };
        disk::make_folders(&folder).map_err(|error| Failed::new("make", &folder, error))?;
        let strategy = if !in_place && beside::is_possible(target) { Strategy::Beside } else { Strategy::Inside };
        let lock_path = match strategy {
            Strategy::Beside => beside::lock(target),
            Strategy::Inside => inside::lock(target),
        };
        let lock = Lock::take(&lock_path).map_err(|error| Failed::new("write", &lock_path, error))?;
        let lock = lock.ok_or(Begun::Busy)?;
        if strategy == Strategy::Beside {
            beside::repair(target)?;
        }
        inside::repair(target)?;
        let old_paths = own_paths(target)?;
        if old_paths.is_none() && !is_empty(target)? {
            return Err(Begun::Foreign);
        }
        let staging = match strategy {
            Strategy::Beside => beside::staging(target),
            Strategy::Inside => inside::staging(target),
        };
        disk::make_folder(&staging).map_err(|error| Failed::new("make", &staging, error))?;
        let (target, old_paths) = (target.to_owned(), old_paths.unwrap_or_default());
        let (written, drafts) = (Mutex::default(), AtomicUsize::new(0));
        Ok(Self { target, staging, strategy, old_paths, written, drafts, ending, _lock: lock })
    }

    /// Tells whether the files of the site move one by one, which is slower: the folder around it cannot be written to, or
    /// it is a mount point.
    pub(crate) fn is_slow(&self) -> bool {
        self.strategy == Strategy::Inside
    }

    /// Returns the record of the site that stands there now.
    pub(crate) fn old_record(&self) -> Option<Vec<u8>> {
        self.old_file(RECORD)
    }

    /// Returns a file of the site that stands there now.
    pub(crate) fn old_file(&self, path: &str) -> Option<Vec<u8>> {
        disk::reading().and_then(|()| fs::read(self.target.join(path))).ok()
    }

    /// Returns a file that was put into the new site.
    pub(crate) fn read(&self, path: &str) -> Result<Vec<u8>, Failure> {
        self.stop_at_end()?;
        let file = self.file(path, &self.written.lock().unwrap_or_else(PoisonError::into_inner));
        let bytes = disk::reading().and_then(|()| fs::read(&file));
        bytes.map_err(|error| self.left(Failed::new("read", &file, error)))
    }

    /// Returns the size of a file that was put into the new site, in bytes.
    pub(crate) fn size(&self, path: &str) -> Result<u64, Failure> {
        let file = self.file(path, &self.written.lock().unwrap_or_else(PoisonError::into_inner));
        let metadata = disk::reading().and_then(|()| fs::metadata(&file));
        Ok(metadata.map_err(|error| self.left(Failed::new("read", &file, error)))?.len())
    }

    /// Puts a file into the new site; the same one as before where it has not changed.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.stop_at_end()?;
        let old = self.target.join(path);
        let is_same = self.old_paths.contains(path) && fs::read(&old).is_ok_and(|old| old == bytes);
        let put = if is_same { self.take_old(path) } else { self.put_new(path, bytes) };
        put.map_err(|failed| self.left(failed))?;
        self.note(path, !is_same);
        Ok(())
    }

    /// Makes a file of the new site that has no name yet; it is to be `path`.
    pub(crate) fn draft(&self, path: &str, bytes: &[u8]) -> Result<Draft, Failure> {
        self.stop_at_end()?;
        let number = self.drafts.fetch_add(1, Ordering::Relaxed);
        let draft = self.place(&format!("{DRAFTS}/{number}")).map_err(|failed| self.left(failed))?;
        disk::write_new(&draft, bytes)
            .map_err(|error| self.left(Failed::new("write", &self.target.join(path), error)))?;
        Ok(Draft { path: draft, digest: integrity::of(bytes) })
    }

    /// Gives a draft its name in the new site; where the old site has the same file, that is taken instead.
    pub(crate) fn name(&self, draft: &Draft, path: &str) -> Result<(), Failure> {
        self.stop_at_end()?;
        let old = self.target.join(path);
        let is_same =
            self.old_paths.contains(path) && fs::read(&old).is_ok_and(|bytes| integrity::of(&bytes) == draft.digest);
        let put = if is_same {
            self.take_old(path)
        } else {
            self.refuse_taken(path)
                .and_then(|()| self.place(path))
                .and_then(|new| disk::rename(&draft.path, &new).map_err(|error| Failed::new("write", &new, error)))
        };
        put.map_err(|failed| self.left(failed))?;
        self.note(path, !is_same);
        Ok(())
    }

    /// Tells whether a file of the old site is the one that a build left there, as its stamp says.
    pub(crate) fn has(&self, path: &str, stamp: FileStamp) -> bool {
        FileStamp::of(&self.target.join(path)).ok() == Some(stamp)
    }

    /// Takes a file of the old site, if it is the one that a build left there, as its stamp says; tells whether it is.
    pub(crate) fn keep(&self, path: &str, stamp: FileStamp) -> Result<bool, Failure> {
        self.stop_at_end()?;
        if !self.has(path, stamp) {
            return Ok(false);
        }
        self.take_old(path).map_err(|failed| self.left(failed))?;
        self.note(path, false);
        Ok(true)
    }

    /// Fails once the process was asked to end.
    fn stop_at_end(&self) -> Result<(), Failure> {
        match self.ending.as_ref().is_some_and(Ending::is_asked) {
            true => Err("the build was stopped, because the process was asked to end".into()),
            false => Ok(()),
        }
    }

    fn take_old(&self, path: &str) -> Result<(), Failed> {
        if self.strategy == Strategy::Inside {
            return Ok(());
        }
        let (old, new) = (self.target.join(path), self.place(path)?);
        disk::link_or_copy(&old, &new).map_err(|error| Failed::new("write", &new, error))
    }

    /// Refuses to write where others have put a file. Beside the site, [`foreign::link`] does so.
    fn refuse_taken(&self, path: &str) -> Result<(), Failed> {
        let old = self.target.join(path);
        if self.strategy == Strategy::Inside && !self.old_paths.contains(path) && fs::symlink_metadata(&old).is_ok() {
            return Err(Failed::taken(&old));
        }
        Ok(())
    }

    fn put_new(&self, path: &str, bytes: &[u8]) -> Result<(), Failed> {
        self.refuse_taken(path)?;
        let new = self.place(path)?;
        disk::write_new(&new, bytes).map_err(|error| Failed::new("write", &new, error))
    }

    /// Returns the path of a file in the new site, and makes its folder.
    fn place(&self, path: &str) -> Result<PathBuf, Failed> {
        let file = self.staging.join(path);
        let folder = file.parent().unwrap_or(&self.staging);
        disk::make_folders(folder).map_err(|error| Failed::new("make", folder, error))?;
        Ok(file)
    }

    /// Returns the file that stands for a path of the new site.
    fn file(&self, path: &str, written: &Written) -> PathBuf {
        let in_staging = self.strategy == Strategy::Beside || written.changed.contains(path);
        if in_staging { self.staging.join(path) } else { self.target.join(path) }
    }

    /// Returns every file of the new site with its stamp, and how many of them were written.
    pub(crate) fn files(&self) -> Result<(BTreeMap<String, FileStamp>, Change), Failure> {
        let written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        let change = Change { files: written.paths.len(), written: written.changed.len() };
        let mut files = BTreeMap::new();
        for path in &written.paths {
            let file = self.file(path, &written);
            let stamp = FileStamp::of(&file).map_err(|error| self.left(Failed::new("read", &file, error)))?;
            files.insert(path.clone(), stamp);
        }
        Ok((files, change))
    }

    /// Puts the new site in the place of the old one, with its record. What others put there stays.
    pub(crate) fn commit(mut self, record: &[u8]) -> Result<(), Failure> {
        let written = std::mem::take(self.written.get_mut().unwrap_or_else(PoisonError::into_inner));
        // The drafts that are left belong to transcripts that are not published.
        let drafts = self.staging.join(DRAFTS);
        disk::remove_folder(&drafts).map_err(|error| self.left(Failed::new("remove", &drafts, error)))?;
        let path = self.staging.join(RECORD);
        disk::write_new_synced(&path, record).map_err(|error| self.left(Failed::new("write", &path, error)))?;
        match self.strategy {
            Strategy::Beside => {
                beside::put_into_place(&self.target, &self.old_paths).map_err(|failed| self.left(failed))?;
                beside::remove_old(&self.target).map_err(|failed| self.published(failed))
            }
            Strategy::Inside => {
                let gone = self.old_paths.iter().filter(|path| *path != RECORD && !written.paths.contains(*path));
                let journal = inside::Journal::new(&written.changed, gone);
                journal.write(&self.target).map_err(|failed| self.left(failed))?;
                inside::repair(&self.target).map_err(|failed| failed.into_failure(Became::Partly))
            }
        }
    }

    fn note(&self, path: &str, is_changed: bool) {
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        written.paths.insert(path.to_owned());
        if is_changed {
            written.changed.insert(path.to_owned());
        }
    }

    fn left(&self, failed: Failed) -> Failure {
        failed.into_failure(Became::Old)
    }

    fn published(&self, failed: Failed) -> Failure {
        failed.into_failure(Became::New)
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        // The staging folder holds nothing that is not elsewhere too, under this name; if it cannot be removed now, the next
        // build does it. A journal that was begun is left to the next build.
        if self.strategy == Strategy::Beside || !inside::has_journal(&self.target) {
            _ = fs::remove_dir_all(&self.staging);
        }
    }
}

/// Why a site could not be begun.
enum Begun {
    Busy,
    Foreign,
    Failed(Failed),
}

impl From<Failed> for Begun {
    fn from(failed: Failed) -> Self {
        Self::Failed(failed)
    }
}

/// Reads what a build wrote into a site, by the site's record, and the record itself; nothing where there is no record.
fn own_paths(site: &Path) -> Result<Option<OwnPaths>, Failed> {
    let path = site.join(RECORD);
    let bytes = match disk::reading().and_then(|()| fs::read(&path)) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        bytes => bytes.map_err(|error| Failed::new("read", &path, error))?,
    };
    let Some(paths) = record::paths(&bytes) else {
        let error = io::Error::new(
            io::ErrorKind::InvalidData,
            "it is damaged, or of another version of this command; remove it and the site's other files, and build again",
        );
        return Err(Failed::new("read", &path, error));
    };
    let hidden = [RECORD, inside::LOCK, inside::JOURNAL].map(str::to_owned);
    Ok(Some(paths.into_iter().chain(hidden).collect()))
}

/// Tells whether a folder has nothing in it but what a build keeps there for itself, or is not there.
fn is_empty(folder: &Path) -> Result<bool, Failed> {
    let fail = |error| Failed::new("read", folder, error);
    let entries = match disk::reading().and_then(|()| fs::read_dir(folder)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        entries => entries.map_err(fail)?,
    };
    for entry in entries {
        if entry.map_err(fail)?.file_name() != inside::LOCK {
            return Ok(false);
        }
    }
    Ok(true)
}
