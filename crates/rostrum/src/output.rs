//! A site on the disk: made beside the old one, and put in its place only when it is whole.
//!
//! What has not changed is the same file as before (a hard link), so that only what changed is written and sent. Whoever
//! asks for the site during a build, or after one that was cut off, finds the last good one.
//!
//! Beside the site lies its twin, a hidden folder with links to the same files. A build changes the twin where something
//! has changed, lets both change places in one step, and makes them equal again: so its work is that of the change, not
//! that of the site. A twin that is not equal, since a build was cut off, is made from the start.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::{Failure, files, record};

/// The file in a site that says what the build wrote there.
pub(crate) const RECORD: &str = ".rostrum-build";

/// A site that is being made.
pub(crate) struct Output {
    target: PathBuf,
    /// The twin, which becomes the site.
    staging: PathBuf,
    /// Whether the twin is equal to the site, but for what this build has changed.
    is_twin: bool,
    /// What the site that stands there now was made of; nothing of one that is new.
    old_paths: BTreeSet<String>,
    written: Mutex<Written>,
    /// Let go last.
    _lock: Lock,
}

/// What keeps other builds away for as long as it is held: a file beside the site.
struct Lock {
    path: PathBuf,
    file: File,
}

impl Drop for Lock {
    fn drop(&mut self) {
        _ = self.file.unlock();
        _ = fs::remove_file(&self.path);
    }
}

/// What has been put into the site so far.
#[derive(Default)]
struct Written {
    paths: BTreeSet<String>,
    changed: BTreeSet<String>,
}

/// What a build changed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// How many files the site has.
    pub(crate) files: usize,
    /// How many of them were written.
    pub(crate) written: usize,
}

impl Output {
    /// Begins a site that shall stand in a folder, which is new, empty, or holds a site already.
    pub(crate) fn begin(target: &Path) -> Result<Self, Failure> {
        let target = target.canonicalize().unwrap_or_else(|_| target.to_owned());
        let parent = target.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned();
        let fail = |what: &str, error: io::Error| format!("cannot {what} {}: {error}", target.display());
        if target.file_name().is_none() || target.is_file() {
            return Err(format!("{} is no folder for a site; give a new or empty one", target.display()));
        }
        fs::create_dir_all(&parent).map_err(|error| fail("make the folder of", error))?;
        let beside = |ending: &str| parent.join(format!(".{}.{ending}", files::name(&target)));
        let (lock_path, staging, old) = (beside("lock"), beside("twin"), beside("old"));
        let file = File::create(&lock_path).map_err(|error| fail("write beside", error))?;
        // A file system without locks: whoever builds there must take turns.
        if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
            return Err(format!("another build of {} is running; wait for it, or end it", target.display()));
        }
        let lock = Lock { path: lock_path, file };
        // A build that was cut off between two steps has left the good site beside its place.
        if old.exists() && !target.exists() {
            fs::rename(&old, &target).map_err(|error| fail("bring back", error))?;
        }
        let record = staging.join(RECORD);
        let is_twin = is_same_file(&record, &target.join(RECORD));
        for left in [&old, &staging] {
            if left.exists() && !(is_twin && left == &staging) {
                // Without a record the folder is a part of a build, and holds nothing else.
                let rescued = own_paths(left).map_or(Ok(()), |own| rescue("", &own, left, &target));
                rescued.and_then(|()| fs::remove_dir_all(left)).map_err(|error| fail("tidy beside", error))?;
            }
        }
        let is_empty = fs::read_dir(&target)
            .map_or(Ok(true), |mut it| Ok(it.next().is_none()))
            .map_err(|error| fail("read", error))?;
        let old_paths = own_paths(&target);
        if !is_empty && old_paths.is_none() {
            return Err(format!(
                "{} holds files that `rostrum build` did not write; give a new or empty folder",
                target.display()
            ));
        }
        // From here on it is equal no more, and should this build be cut off, nobody may take it for that.
        let begun = if is_twin { fs::remove_file(&record) } else { fs::create_dir(&staging) };
        begun.map_err(|error| fail("write beside", error))?;
        let old_paths = old_paths.unwrap_or_default();
        Ok(Self { target, staging, is_twin, old_paths, written: Mutex::default(), _lock: lock })
    }

    /// The record of the site that stands there now.
    pub(crate) fn old_record(&self) -> Option<Vec<u8>> {
        fs::read(self.target.join(RECORD)).ok()
    }

    /// Puts a file into the site; the same one as before where it has not changed.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let is_same = fs::read(self.target.join(path)).is_ok_and(|old| old == bytes);
        if is_same && self.keep(path)? {
            return Ok(());
        }
        let file = self.place(path)?;
        // What stands there may be the site's own file: it is not written into, but left to the site.
        _ = fs::remove_file(&file);
        let written = File::create(&file).and_then(|mut file| file.write_all(bytes));
        written.map_err(|error| self.full(path, &error))?;
        self.note(path, true);
        Ok(())
    }

    /// Takes a file from the site that stands there now; whether there is one.
    pub(crate) fn keep(&self, path: &str) -> Result<bool, Failure> {
        let old = self.target.join(path);
        if self.is_twin && old.is_file() {
            self.note(path, false);
            return Ok(true);
        }
        let new = self.place(path)?;
        match fs::hard_link(&old, &new) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            // A file system without hard links, such as a stick's.
            Err(_) => {
                fs::copy(&old, &new).map_err(|error| self.full(path, &error))?;
            }
        }
        self.note(path, false);
        Ok(true)
    }

    /// Every file of the site, and how many of them were written.
    pub(crate) fn paths(&self) -> (Vec<String>, Change) {
        let written = self.written.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let change = Change { files: written.paths.len(), written: written.changed.len() };
        (written.paths.iter().cloned().collect(), change)
    }

    /// Puts the site in its place, with its record. What others put there stays.
    pub(crate) fn commit(self, record: &[u8]) -> Result<(), Failure> {
        let fail = |what: &str, error: io::Error| format!("cannot {what} {}: {error}", self.target.display());
        let written = std::mem::take(&mut *self.written.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
        let is_gone = |path: &&String| *path != RECORD && !written.paths.contains(*path);
        let gone: Vec<&String> = self.old_paths.iter().filter(is_gone).collect();
        if self.is_twin {
            gone.iter().try_for_each(|path| remove(&self.staging, path)).map_err(|error| fail("tidy beside", error))?;
        }
        let path = self.staging.join(RECORD);
        let noted = File::create(&path).and_then(|mut file| file.write_all(record).and_then(|()| file.sync_all()));
        noted.map_err(|error| self.full(RECORD, &error))?;
        sync(&self.staging).map_err(|error| fail("write", error))?;
        if !self.target.exists() {
            fs::rename(&self.staging, &self.target).map_err(|error| fail("put into place", error))?;
            return Ok(());
        }
        let twin = swap(&self.staging, &self.target).map_err(|error| fail("put into place", error))?;
        rescue("", &self.old_paths, &twin, &self.target).map_err(|error| fail("tidy beside", error))?;
        let changed = written.changed.iter().map(String::as_str);
        match catch_up(&twin, &self.target, changed, &gone) {
            // The twin stays for the next build.
            Ok(()) if twin == self.staging => {}
            // A file system without hard links has no twins.
            _ => fs::remove_dir_all(&twin).map_err(|error| fail("tidy beside", error))?,
        }
        Ok(())
    }

    fn place(&self, path: &str) -> Result<PathBuf, Failure> {
        let file = self.staging.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(|error| self.full(path, &error))?;
        }
        Ok(file)
    }

    fn note(&self, path: &str, is_changed: bool) {
        let mut written = self.written.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        written.paths.insert(path.to_owned());
        if is_changed {
            written.changed.insert(path.to_owned());
        }
    }

    fn full(&self, path: &str, error: &io::Error) -> Failure {
        let target = self.target.display();
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                format!("the disk is full: {path} does not fit. {target} was left as it was; make room and build again")
            }
            _ => format!("cannot write {path} of {target}: {error}. The site was left as it was"),
        }
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        // What is left of an attempt is no use to anybody; that it cannot be removed says nothing new.
        if !is_same_file(&self.staging.join(RECORD), &self.target.join(RECORD)) {
            _ = fs::remove_dir_all(&self.staging);
        }
    }
}

/// Puts a folder in the place of another; gives the folder where the other is then.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn swap(new: &Path, target: &Path) -> io::Result<PathBuf> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, new, CWD, target, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(new.to_owned()),
        // A file system that cannot do it in one step.
        Err(_) => swap_in_steps(new, target),
    }
}

/// Puts a folder in the place of another; gives the folder where the other is then.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn swap(new: &Path, target: &Path) -> io::Result<PathBuf> {
    swap_in_steps(new, target)
}

/// The same in two steps; a build that is cut off between them is mended by the next.
fn swap_in_steps(new: &Path, target: &Path) -> io::Result<PathBuf> {
    let old = target.with_file_name(format!(".{}.old", files::name(target)));
    fs::rename(target, &old)?;
    fs::rename(new, target)?;
    Ok(old)
}

/// Makes an old site, which has changed places with the new one, equal to it; its record last, for that proves it.
fn catch_up<'a>(twin: &Path, site: &Path, changed: impl Iterator<Item = &'a str>, gone: &[&String]) -> io::Result<()> {
    gone.iter().try_for_each(|path| remove(twin, path))?;
    for path in changed.chain([RECORD]) {
        let file = twin.join(path);
        fs::create_dir_all(file.parent().unwrap_or(twin))?;
        match fs::remove_file(&file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => fs::hard_link(site.join(path), &file)?,
        }
    }
    Ok(())
}

/// Removes a file of a site, and its folder when it was the last in it.
fn remove(site: &Path, path: &str) -> io::Result<()> {
    match fs::remove_file(site.join(path)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    if let Some((folder, _)) = path.rsplit_once('/') {
        // Only an empty folder can be removed.
        _ = fs::remove_dir(site.join(folder));
    }
    Ok(())
}

/// Whether two names lead to one file.
#[cfg(unix)]
fn is_same_file(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(one), fs::metadata(other)) {
        (Ok(one), Ok(other)) => one.dev() == other.dev() && one.ino() == other.ino(),
        _ => false,
    }
}

/// Elsewhere names do not tell, and every build makes the twin from the start.
#[cfg(not(unix))]
fn is_same_file(_one: &Path, _other: &Path) -> bool {
    false
}

/// Waits until what was written is on the disk.
#[cfg(target_os = "linux")]
fn sync(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

/// Elsewhere the system writes it when it likes.
#[cfg(not(target_os = "linux"))]
fn sync(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// What a build wrote into a site, by the site's record, and the record itself; nothing where there is no record.
fn own_paths(site: &Path) -> Option<BTreeSet<String>> {
    let paths = record::paths(&fs::read(site.join(RECORD)).ok()?)?;
    Some(paths.into_iter().chain([RECORD.to_owned()]).collect())
}

/// Moves what is not a build's own (a host's files, a repository) from an old site to the new one; of the folder of that
/// path, which is empty or ends in a slash.
fn rescue(prefix: &str, own: &BTreeSet<String>, old: &Path, target: &Path) -> io::Result<()> {
    for entry in fs::read_dir(old.join(prefix))? {
        let path = format!("{prefix}{}", entry?.file_name().to_string_lossy());
        let folder = format!("{path}/");
        let has_own = own.range(folder.clone()..).next().is_some_and(|own| own.starts_with(&folder));
        let (from, to) = (old.join(&path), target.join(&path));
        if has_own {
            rescue(&folder, own, old, target)?;
        } else if !own.contains(&path) && !to.exists() {
            fs::create_dir_all(to.parent().unwrap_or(target))?;
            fs::rename(from, to)?;
        }
    }
    Ok(())
}
