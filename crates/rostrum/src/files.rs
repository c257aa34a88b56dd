//! Reading and writing files, and media types.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::failure::Context;
use crate::{Failure, disk};

/// The largest file that is read, in bytes, unless `--max-size` says otherwise.
const DEFAULT_MAX_SIZE: u64 = 256 * MEGABYTE;
const MEGABYTE: u64 = 1_000_000;

/// The largest file that is read, in bytes.
static MAX_SIZE: OnceLock<u64> = OnceLock::new();

/// Sets the largest file that is read, in megabytes. To be called once, before any file is read.
pub(crate) fn set_max_size(megabytes: u64) {
    // A second call would change nothing.
    _ = MAX_SIZE.set(megabytes.saturating_mul(MEGABYTE));
}

/// Reads a whole file.
///
/// # Errors
/// If it is no regular file (a pipe would never end, a device may be endless), or larger than `--max-size`.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let action = || format!("cannot read {}", path.display());
    disk::reading().context(action)?;
    let metadata = fs::metadata(path).context(action)?;
    if !metadata.is_file() {
        return Err(Failure::new(action()).caused_by("it is not a regular file"));
    }
    let max = *MAX_SIZE.get_or_init(|| DEFAULT_MAX_SIZE);
    if metadata.len() > max {
        let cause = format!("it has {} MB, and at most {} MB are read", metadata.len() / MEGABYTE, max / MEGABYTE);
        return Err(Failure::new(action()).caused_by(cause).advise("split it, or allow more with --max-size"));
    }
    // A file that grows meanwhile is not read beyond the limit.
    let mut bytes = Vec::new();
    disk::reading().context(action)?;
    fs::File::open(path).context(action)?.take(max).read_to_end(&mut bytes).context(action)?;
    Ok(bytes)
}

/// Tells whether a file or a folder is there.
///
/// # Errors
/// If the disk does not say: what cannot be read is not what is missing.
pub(crate) fn exists(path: &Path) -> Result<bool, Failure> {
    let exists = disk::reading().and_then(|()| path.try_exists());
    exists.context(|| format!("cannot read {}", path.display()))
}

/// Returns the last part of a path, for messages.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// Tells whether a file has an extension, in upper or lower case.
pub(crate) fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|own| own.eq_ignore_ascii_case(extension))
}

/// Writes a file completely or not at all: writes a temporary file beside it and renames that.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Failure> {
    let beside = path.with_file_name(format!(".{}.{}.part", name(path), std::process::id()));
    let written = fs::File::create(&beside).and_then(|mut file| {
        file.write_all(bytes.as_ref())?;
        file.sync_all()
    });
    let renamed = written.and_then(|()| fs::rename(&beside, path));
    if renamed.is_err() {
        // An error here would say nothing new.
        _ = fs::remove_file(&beside);
    }
    renamed.context(|| format!("cannot write {}", path.display()))
}

/// Lists the JSON files of a folder, sorted by name. Leaves out hidden files, whose names begin with a full stop.
pub(crate) fn json_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let action = || format!("cannot read the folder {}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).context(action)? {
        let path = entry.context(action)?.path();
        if has_extension(&path, "json") && path.is_file() && !name(&path).starts_with('.') {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Returns the media type of a file by its extension. Knows the types of a site's files; any other file is plain bytes.
pub(crate) fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("xml") => "application/xml",
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("woff2") => "font/woff2",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Tells by its extension whether a file is an image that a site can show.
pub(crate) fn is_picture(path: &Path) -> bool {
    media_type(path).starts_with("image/")
}
