//! Finds the file that a URL names.

use std::path::{Path, PathBuf};

/// The one hidden folder that is served (RFC 8615).
const WELL_KNOWN: &str = ".well-known";

/// Finds the file that the path of a URL names, or the `index.html` of the folder that it names. Finds nothing outside of
/// `root`, which must be an absolute path without links, and no hidden file.
pub(super) fn find(root: &Path, url_path: &str) -> Option<PathBuf> {
    let path = percent_encoding::percent_decode_str(url_path).decode_utf8().ok()?;
    let is_hidden = |part: &str| part.starts_with('.') && part != WELL_KNOWN;
    if path.contains('\0') || path.split(['/', '\\']).any(is_hidden) {
        return None;
    }
    let path = root.join(path.trim_start_matches('/')).canonicalize().ok()?;
    let below = path.strip_prefix(root).ok()?;
    // A link inside of the folder may lead to a hidden file of it.
    if below.iter().any(|part| is_hidden(&part.to_string_lossy())) {
        return None;
    }
    let path = if path.is_dir() { path.join("index.html").canonicalize().ok()? } else { path };
    (path.starts_with(root) && path.is_file()).then_some(path)
}
