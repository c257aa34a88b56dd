//! The files of an index. Each is named by the digest of its contents, so that a name never means anything else.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::hash::Hasher;
use std::sync::Arc;

use fnv::FnvHasher;

/// The path of the one file with a fixed name, from which all others are found, in the folder of the site.
pub const ROOT: &str = "search/root.bin";

/// A file of an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId {
    kind: FileKind,
    digest: [u8; DIGEST],
}

/// The number of bytes of a digest that names a file. A large library has some ten thousand files.
pub(crate) const DIGEST: usize = 6;

/// The kind of contents of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// Words and where they stand. The format is dense.
    Index,
    /// Some exchanges of a transcript as JSON. On the host it is compressed (raw DEFLATE, RFC 1951).
    Text,
}

impl FileId {
    /// Names a file with these contents, before they are compressed.
    pub fn of(kind: FileKind, contents: &[u8]) -> Self {
        let [.., a, b, c, d, e, f] = digest(contents).to_be_bytes();
        Self { kind, digest: [a, b, c, d, e, f] }
    }

    pub(crate) fn new(kind: FileKind, digest: [u8; DIGEST]) -> Self {
        Self { kind, digest }
    }

    pub(crate) fn digest(self) -> [u8; DIGEST] {
        self.digest
    }

    /// Returns what the file holds.
    pub fn kind(self) -> FileKind {
        self.kind
    }

    /// Returns the path of the file in the folder of the site.
    pub fn path(self) -> String {
        let digest: String = self.digest.iter().map(|byte| format!("{byte:02x}")).collect();
        match self.kind {
            FileKind::Index => format!("search/{digest}.bin"),
            FileKind::Text => format!("search/text/{digest}.bin"),
        }
    }
}

/// Names a file by its contents, passes it on, and returns its name.
pub(crate) fn emit(to: &mut dyn FnMut(FileId, Vec<u8>), kind: FileKind, contents: Vec<u8>) -> FileId {
    let file = FileId::of(kind, &contents);
    to(file, contents);
    file
}

/// Returns the digest of a file: FNV-1a of 64 bits. It shows damage, not malice.
pub(crate) fn digest(contents: &[u8]) -> u64 {
    let mut hasher = FnvHasher::default();
    hasher.write(contents);
    hasher.finish()
}

/// The contents of a file are not what its writer wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Damaged;

/// A file whose contents are not what its writer wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DamagedFile {
    /// The path of the file in the folder of the site.
    pub path: String,
}

impl fmt::Display for DamagedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is damaged", self.path)
    }
}

impl std::error::Error for DamagedFile {}

/// The reason why something cannot be worked out yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stop {
    /// A file is needed that is not here; [`Files`] has noted which.
    Wanted,
    /// A file is damaged.
    Damaged(FileId),
}

/// The files of an index that are here, and those that are needed.
#[derive(Default)]
pub(crate) struct Files {
    held: HashMap<FileId, Arc<[u8]>>,
    wanted: RefCell<BTreeSet<FileId>>,
}

impl Files {
    /// Keeps a file. Refuses contents that are not those of the file.
    pub(crate) fn add(&mut self, file: FileId, contents: Arc<[u8]>) -> Result<(), DamagedFile> {
        if FileId::of(file.kind, &contents) != file {
            return Err(DamagedFile { path: file.path() });
        }
        self.held.insert(file, contents);
        Ok(())
    }

    /// Returns the contents of a file, or notes that it is needed.
    pub(crate) fn get(&self, file: FileId) -> Result<Arc<[u8]>, Stop> {
        self.held.get(&file).cloned().ok_or_else(|| {
            self.wanted.borrow_mut().insert(file);
            Stop::Wanted
        })
    }

    /// Returns the files that were needed and are not here, and forgets them.
    pub(crate) fn take_wanted(&self) -> Vec<FileId> {
        std::mem::take(&mut *self.wanted.borrow_mut()).into_iter().collect()
    }

    /// Returns the number of bytes that are held.
    pub(crate) fn size(&self) -> usize {
        self.held.values().map(|bytes| bytes.len()).sum()
    }

    /// Forgets all files.
    pub(crate) fn clear(&mut self) {
        self.held.clear();
    }
}
