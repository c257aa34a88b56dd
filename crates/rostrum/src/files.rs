//! Reading and writing files, and media types.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::Failure;
use crate::failure::Context;

/// Reads a whole file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).context(|| format!("cannot read {}", path.display()))
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
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let beside = path.with_file_name(format!(".{}.{}.part", name(path), std::process::id()));
    let written = fs::File::create(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
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
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Tells by its extension whether a file is an image that a site can show.
pub(crate) fn is_picture(path: &Path) -> bool {
    media_type(path).starts_with("image/")
}
