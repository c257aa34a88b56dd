//! A site on the disk. It is made beside the old one and takes its place only when it is complete.
//!
//! An unchanged file stays the same file (a hard link), so that only changes are written and uploaded. During a build,
//! or after an interrupted one, the folder holds the last good site.
//!
//! Beside the site is its twin, a hidden folder with hard links to the same files. A build changes the twin where
//! something has changed, swaps the two in one step, and makes them equal again. So the work depends on the size of the
//! change, not on the size of the site. After an interrupted build the twin differs from the site; it is then made from
//! the start.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::failure::Context;
use crate::{Failure, files, record};

/// The file in a site with the record of its build.
pub(crate) const RECORD: &str = ".rostrum-build";

/// A site that is being made.
pub(crate) struct Output {
    target: PathBuf,
    /// The twin, which becomes the site.
    staging: PathBuf,
    /// True if the twin was equal to the site when this build began.
    is_twin: bool,
    /// The files of the old site, empty if the site is new.
    old_paths: BTreeSet<String>,
    written: Mutex<Written>,
    /// Last, because fields are dropped in order and the lock must be released last.
    _lock: Lock,
}

/// A locked file beside the site. It keeps other builds of the site away while it is held.
struct Lock {
    path: PathBuf,
    file: File,
}

/// The paths of the files that are in the new site so far.
#[derive(Default)]
struct Written {
    paths: BTreeSet<String>,
    changed: BTreeSet<String>,
}

/// The size of a site, and of what a build changed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// The number of files of the site.
    pub(crate) files: usize,
    /// The number of files that were written.
    pub(crate) written: usize,
}

impl Lock {
    /// Takes the lock of a site.
    fn take(target: &Path) -> Result<Self, Failure> {
        let path = sibling(target, "lock");
        let file = File::create(&path).context(action("write beside", target))?;
        // Other errors mean that the file system has no locks. There the publisher must run one build at a time.
        if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
            return Err(Failure::new(format!("another build of {} is running", target.display()))
                .advise("wait for it, or end it"));
        }
        Ok(Self { path, file })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        _ = self.file.unlock();
        _ = fs::remove_file(&self.path);
    }
}

impl Output {
    /// Begins a site in a folder that is new, empty, or holds a site already.
    ///
    /// # Errors
    /// [`Failure`] if the folder holds other files, if another build is running, or if the disk cannot be written.
    pub(crate) fn begin(target: &Path) -> Result<Self, Failure> {
        let target = target.canonicalize().unwrap_or_else(|_| target.to_owned());
        if target.file_name().is_none() || target.is_file() {
            return Err(Failure::new(format!("{} is not a folder for a site", target.display()))
                .advise("give a new or empty folder"));
        }
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).context(action("create the parent folder of", &target))?;
        }
        let lock = Lock::take(&target)?;
        let (staging, old) = (sibling(&target, "twin"), sibling(&target, "old"));
        // A build that was interrupted between the two renames of `swap_in_steps` has left the good site here.
        if old.exists() && !target.exists() {
            fs::rename(&old, &target).context(action("restore", &target))?;
        }
        let record = staging.join(RECORD);
        let is_twin = is_same_file(&record, &target.join(RECORD));
        if old.exists() {
            remove_leftover(&old, &target).context(action("clean up beside", &target))?;
        }
        if staging.exists() && !is_twin {
            remove_leftover(&staging, &target).context(action("clean up beside", &target))?;
        }
        let has_files = fs::read_dir(&target).is_ok_and(|mut entries| entries.next().is_some());
        let old_paths = own_paths(&target);
        if has_files && old_paths.is_none() {
            return Err(Failure::new(format!("{} holds files that `rostrum build` did not write", target.display()))
                .advise("give a new or empty folder"));
        }
        // From here on the twin differs from the site. Without its record an interrupted build leaves no false twin.
        let begun = if is_twin { fs::remove_file(&record) } else { fs::create_dir(&staging) };
        begun.context(action("write beside", &target))?;
        let old_paths = old_paths.unwrap_or_default();
        Ok(Self { target, staging, is_twin, old_paths, written: Mutex::default(), _lock: lock })
    }

    /// Returns the record of the old site.
    pub(crate) fn old_record(&self) -> Option<Vec<u8>> {
        fs::read(self.target.join(RECORD)).ok()
    }

    /// Puts a file into the site. Keeps the old file if it has the same bytes.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let is_same = fs::read(self.target.join(path)).is_ok_and(|old| old == bytes);
        if is_same && self.keep(path)? {
            return Ok(());
        }
        let file = self.staging_path(path)?;
        // The twin's file may be the site's own file (a hard link), so it is replaced, not written into.
        _ = fs::remove_file(&file);
        let written = File::create(&file).and_then(|mut file| file.write_all(bytes));
        written.map_err(|error| self.write_failure(path, error))?;
        self.add_path(path, true);
        Ok(())
    }

    /// Takes a file over from the old site. Returns false if the old site does not have it.
    pub(crate) fn keep(&self, path: &str) -> Result<bool, Failure> {
        let old = self.target.join(path);
        if self.is_twin && old.is_file() {
            self.add_path(path, false);
            return Ok(true);
        }
        let new = self.staging_path(path)?;
        match fs::hard_link(&old, &new) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            // The file system has no hard links, as on many USB sticks.
            Err(_) => {
                fs::copy(&old, &new).map_err(|error| self.write_failure(path, error))?;
            }
        }
        self.add_path(path, false);
        Ok(true)
    }

    /// Returns the paths of all files of the site, and the number of files that were written.
    pub(crate) fn paths(&self) -> (Vec<String>, Change) {
        let written = self.written();
        let change = Change { files: written.paths.len(), written: written.changed.len() };
        (written.paths.iter().cloned().collect(), change)
    }

    /// Puts the site with its record in its place. Files that others put into the old site are kept.
    pub(crate) fn commit(self, record: &[u8]) -> Result<(), Failure> {
        let target = &self.target;
        let Written { paths, changed } = std::mem::take(&mut *self.written());
        let mut removed: Vec<&str> = self.old_paths.difference(&paths).map(String::as_str).collect();
        removed.retain(|path| *path != RECORD);
        if self.is_twin {
            let tidied = removed.iter().try_for_each(|path| remove(&self.staging, path));
            tidied.context(action("clean up beside", target))?;
        }
        write_and_sync(&self.staging.join(RECORD), record).map_err(|error| self.write_failure(RECORD, error))?;
        sync(&self.staging).context(action("write", target))?;
        if !target.exists() {
            return fs::rename(&self.staging, target).context(action("create", target));
        }
        let twin = swap(&self.staging, target).context(action("replace", target))?;
        rescue("", &self.old_paths, &twin, target).context(action("clean up beside", target))?;
        let is_caught_up = catch_up(&twin, target, changed.iter().map(String::as_str), &removed).is_ok();
        // An equal twin stays for the next build. A file system without hard links has no twins.
        if !is_caught_up || twin != self.staging {
            fs::remove_dir_all(&twin).context(action("clean up beside", target))?;
        }
        Ok(())
    }

    /// Returns the path of a file in the twin. Creates its folder.
    fn staging_path(&self, path: &str) -> Result<PathBuf, Failure> {
        let file = self.staging.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(|error| self.write_failure(path, error))?;
        }
        Ok(file)
    }

    fn add_path(&self, path: &str, is_changed: bool) {
        let mut written = self.written();
        written.paths.insert(path.to_owned());
        if is_changed {
            written.changed.insert(path.to_owned());
        }
    }

    fn written(&self) -> MutexGuard<'_, Written> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes the failure of a file of the site that cannot be written.
    fn write_failure(&self, path: &str, error: io::Error) -> Failure {
        let advice = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                "the site was left as it was; free space on the disk and build again"
            }
            _ => "the site was left as it was",
        };
        Failure::new(format!("cannot write {path} of {}", self.target.display())).caused_by(error).advise(advice)
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        // A twin that is not equal to the site is the rest of a failed build. An error here would say nothing new.
        if !is_same_file(&self.staging.join(RECORD), &self.target.join(RECORD)) {
            _ = fs::remove_dir_all(&self.staging);
        }
    }
}

/// Returns the action of a failure: `cannot`, the verb and the site.
fn action(verb: &str, site: &Path) -> impl FnOnce() -> String {
    move || format!("cannot {verb} {}", site.display())
}

/// Returns a hidden path beside a site: `.site.lock` for `site`.
fn sibling(site: &Path, ending: &str) -> PathBuf {
    site.with_file_name(format!(".{}.{ending}", files::name(site)))
}

/// Writes a file and waits until it is on the disk.
fn write_and_sync(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Removes a folder that an interrupted build left. Moves files of others from it into the site.
fn remove_leftover(leftover: &Path, target: &Path) -> io::Result<()> {
    // A folder without a record is a part of a build and holds nothing else.
    if let Some(own) = own_paths(leftover) {
        rescue("", &own, leftover, target)?;
    }
    fs::remove_dir_all(leftover)
}

/// Puts a folder in the place of another. Returns the folder that holds the other one afterwards.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn swap(new: &Path, target: &Path) -> io::Result<PathBuf> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, new, CWD, target, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(new.to_owned()),
        // The file system cannot do it in one step.
        Err(_) => swap_in_steps(new, target),
    }
}

/// Puts a folder in the place of another. Returns the folder that holds the other one afterwards.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn swap(new: &Path, target: &Path) -> io::Result<PathBuf> {
    swap_in_steps(new, target)
}

/// Does the same in two steps. The next build repairs the site if this one is interrupted between them.
fn swap_in_steps(new: &Path, target: &Path) -> io::Result<PathBuf> {
    let old = sibling(target, "old");
    fs::rename(target, &old)?;
    fs::rename(new, target)?;
    Ok(old)
}

/// Makes the old site, which is the twin now, equal to the new site. Links the record last, because it marks an equal
/// twin.
fn catch_up<'a>(twin: &Path, site: &Path, changed: impl Iterator<Item = &'a str>, removed: &[&str]) -> io::Result<()> {
    removed.iter().try_for_each(|path| remove(twin, path))?;
    for path in changed.chain([RECORD]) {
        let file = twin.join(path);
        fs::create_dir_all(file.parent().unwrap_or(twin))?;
        remove_file_if_present(&file)?;
        fs::hard_link(site.join(path), &file)?;
    }
    Ok(())
}

/// Removes a file of a site, and its folder if it was the last file there.
fn remove(site: &Path, path: &str) -> io::Result<()> {
    remove_file_if_present(&site.join(path))?;
    if let Some((folder, _)) = path.rsplit_once('/') {
        // Fails if the folder is not empty.
        _ = fs::remove_dir(site.join(folder));
    }
    Ok(())
}

fn remove_file_if_present(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Tells whether two paths lead to the same file.
#[cfg(unix)]
fn is_same_file(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(one), fs::metadata(other)) {
        (Ok(one), Ok(other)) => one.dev() == other.dev() && one.ino() == other.ino(),
        _ => false,
    }
}

/// Returns false, since std has no stable file ids here. So every build makes the twin from the start.
#[cfg(not(unix))]
fn is_same_file(_one: &Path, _other: &Path) -> bool {
    false
}

/// Waits until everything that was written is on the disk.
#[cfg(target_os = "linux")]
fn sync(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

/// Does nothing, since there is no such call here. The system writes the files when it likes.
#[cfg(not(target_os = "linux"))]
fn sync(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Returns the paths that a build wrote into a site, with the record itself. Returns nothing if there is no record.
fn own_paths(site: &Path) -> Option<BTreeSet<String>> {
    let paths = record::paths(&fs::read(site.join(RECORD)).ok()?)?;
    Some(paths.into_iter().chain([RECORD.to_owned()]).collect())
}

/// Moves files that no build wrote (a host's files, a repository) from an old site to the new one.
///
/// Looks into the folder `prefix`, which is empty or ends in a slash.
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
