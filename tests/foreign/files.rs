//! Files as they are published.

use std::io::{Cursor, Write};

use desk::Corrections;
use formats::{FORMATS, Given, Imported, Page, detect, import};
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::split_line;

/// Lets the detector choose a format. The first line is the name of the file.
pub(crate) fn detector(bytes: &[u8]) {
    let (name, bytes) = split_line(bytes);
    let name = String::from_utf8_lossy(name);
    let pages = [Page { name: &name, bytes }];
    detect(&pages);
    check(import(&pages, &Given::default()).ok());
}

/// Reads labelled text.
pub(crate) fn labelled(bytes: &[u8]) {
    read_as("a.txt", bytes);
}

/// Reads front matter above a talk.
pub(crate) fn front_matter(bytes: &[u8]) {
    let text = [b"---\n", bytes, b"\n---\n\nAnn Lee: Is it?\n\nBo Roe: It is.\n"].concat();
    read_as("a.md", &text);
}

/// Reads bytes in every format, also in those that the detector would not choose.
pub(crate) fn importers(bytes: &[u8]) {
    for format in FORMATS {
        let name = format!("a.{}", format.extensions().first().unwrap_or(&"txt"));
        check(format.read(&[Page { name: &name, bytes }], &Given::default()).ok());
    }
}

/// Reads the XML of a Word file and of an OpenDocument text, which stands packed in them.
pub(crate) fn documents(bytes: &[u8]) {
    let word = zipped(&[("word/document.xml", bytes), ("word/styles.xml", bytes), ("word/footnotes.xml", bytes)]);
    read_as("a.docx", &word);
    let open = zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", bytes),
        ("styles.xml", bytes),
        ("meta.xml", bytes),
    ]);
    read_as("a.odt", &open);
}

fn read_as(name: &str, bytes: &[u8]) {
    check(import(&[Page { name, bytes }], &Given::default()).ok());
}

/// Looks at what was read as the command does.
pub(crate) fn check(imported: Option<Imported>) {
    let Some(imported) = imported else { return };
    _ = imported.verdict().to_string();
    for notice in &imported.notices {
        _ = notice.kind.to_string();
    }
    _ = transcript::json::write(&imported.transcript);
    _ = imported.transcript.validate();
}

/// Reads a small text with corrections.
pub(crate) fn corrected(corrections: Corrections) {
    let text = b"Ann Lee: Is it?\n\nBo Roe: It is.\n\nNote: so it is.\n\nAnn Lee: Thank you.\n\nRoe: Not at all.\n";
    let given = Given { corrections, ..Given::default() };
    check(import(&[Page { name: "a.txt", bytes: text }], &given).ok());
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        // Writing into memory does not fail.
        _ = zip.start_file(*name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored));
        _ = zip.write_all(bytes);
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}
