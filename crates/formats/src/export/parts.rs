//! Writes the ZIP archives that Word files and EPUB books are.

use std::io::{Cursor, Write};

use zip::CompressionMethod;
use zip::result::ZipResult;
use zip::write::{SimpleFileOptions, ZipWriter};

/// A part of an archive: its name, and its text.
pub(super) type Part = (String, String);

/// Returns an archive with parts in this order. Parts named in `plain` are not compressed. It has no times, so that the same parts give
/// the same bytes.
pub(super) fn archive(parts: &[Part], plain: &[&str]) -> Vec<u8> {
    // Writing to memory fails only beyond the 4 GB of the format, which no transcript comes near.
    try_archive(parts, plain).unwrap_or_default()
}

fn try_archive(parts: &[Part], plain: &[&str]) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        let is_plain = plain.contains(&name.as_str());
        let method = if is_plain { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options =
            SimpleFileOptions::default().compression_method(method).last_modified_time(zip::DateTime::default());
        zip.start_file(name.as_str(), options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}
