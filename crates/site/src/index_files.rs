//! The lists by which the service worker keeps the search index: it does not know the format of the index.

use serde::Serialize;
use transcript::json;

/// The path of the list of all files of the index.
const INDEX_FILES: &str = "search/files.json";
/// The path of the size of the index, which is read to offer it.
const INDEX_SIZE: &str = "search/size.json";

/// All files of an index but its root, by their paths in the site.
#[derive(Serialize)]
struct Files<'a> {
    version: u32,
    files: &'a [String],
}

/// The size of an index.
#[derive(Serialize)]
struct Size {
    version: u32,
    /// The number of files in the list.
    files: usize,
    /// Their size in bytes.
    bytes: u64,
    /// The digest of the root, so that another index has another text here.
    root: String,
}

/// Writes both lists, each as its path and its text: of the index with these files, so many bytes, and this digest of its root
/// ([`crate::integrity::short`]).
pub fn index_lists(files: &[String], bytes: u64, root: String) -> [(&'static str, String); 2] {
    let size = Size { version: 1, files: files.len(), bytes, root };
    [(INDEX_FILES, json::write(&Files { version: 1, files })), (INDEX_SIZE, json::write(&size))]
}
