//! Tells whether a file of a site is still the one that a build wrote.

use std::path::Path;
use std::{fs, io};

use serde::{Deserialize, Serialize};

use crate::disk;

/// The size of a file in bytes, when it was changed in nanoseconds since 1970, and its number on the disk: another file, or
/// another content, has another stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileStamp(u64, u64, u64);

impl FileStamp {
    /// Reads the stamp of a file.
    pub(crate) fn of(path: &Path) -> io::Result<Self> {
        disk::reading()?;
        let metadata = fs::symlink_metadata(path)?;
        let changed = metadata.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Ok(Self(metadata.len(), changed.as_nanos() as u64, number(&metadata)))
    }
}

#[cfg(unix)]
fn number(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn number(_metadata: &fs::Metadata) -> u64 {
    0
}
