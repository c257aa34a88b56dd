//! Makes temporary folders for previews, and removes those that killed processes have left.
//!
//! Beside each folder is a file that its process has locked. The system releases the lock when the process ends, in whatever
//! way: so a folder whose lock is free belongs to nobody. A process id would not say that, since ids are used again.

use std::fs::{self, DirEntry, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::lock::Lock;

/// The beginning of the names of the folders and their locks.
const PREFIX: &str = "rostrum-preview-";
/// The extension of the names of the locks.
const LOCK: &str = "lock";

/// A temporary folder, which is removed in the end.
pub(crate) struct PreviewFolder {
    folder: TempDir,
    /// Released last.
    _lock: Lock,
}

impl PreviewFolder {
    /// Makes an empty folder, after those that nobody uses any more are removed.
    pub(crate) fn new() -> io::Result<Self> {
        remove_left();
        loop {
            let folder = tempfile::Builder::new().prefix(PREFIX).tempdir()?;
            let lock = Lock::take(&folder.path().with_extension(LOCK))?;
            // Another process may have found the lock free before we took it, and removed the folder.
            if let Some(lock) = lock
                && folder.path().is_dir()
            {
                return Ok(Self { folder, _lock: lock });
            }
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// Removes the folders whose locks are free. What cannot be read or removed is left to the system.
fn remove_left() {
    let Ok(entries) = fs::read_dir(std::env::temp_dir()) else { return };
    for lock in entries.flatten().filter_map(|entry| lock_path(&entry)) {
        _ = remove_if_left(&lock);
    }
}

/// Returns the path of an entry that is the lock of a preview.
fn lock_path(entry: &DirEntry) -> Option<PathBuf> {
    let path = entry.path();
    let is_lock = entry.file_name().to_str()?.starts_with(PREFIX) && path.extension()? == LOCK;
    (is_lock && entry.file_type().ok()?.is_file()).then_some(path)
}

/// Removes a folder if its lock is free. The lock goes last, so that a removal that is cut off is taken up again.
fn remove_if_left(lock: &Path) -> io::Result<()> {
    let file = File::open(lock)?;
    file.try_lock()?;
    match fs::remove_dir_all(lock.with_extension("")) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::remove_file(lock),
    }
}
