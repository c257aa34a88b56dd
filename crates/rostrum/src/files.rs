//! Files in and out.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::Failure;
use crate::failure::Context;

/// Reads a file whole.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).context(|| format!("cannot read {}", path.display()))
}

/// The last part of a path, as it is shown.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// Writes a file whole or not at all: into a file beside it, which then takes its name.
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

/// The JSON files of a folder, less those whose names begin with a full stop, by name.
pub(crate) fn json_files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let action = || format!("cannot read the folder {}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).context(action)? {
        let path = entry.context(action)?.path();
        let is_json = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        if is_json && path.is_file() && !name(&path).starts_with('.') {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The media type by a file's ending; what a site holds, and bytes for all else.
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

/// Whether a file is a picture that a site may have, as its name says.
pub(crate) fn is_picture(path: &Path) -> bool {
    media_type(path).starts_with("image/")
}
