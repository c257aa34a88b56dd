//! Formats that are recognized and not read, with advice on what to do instead.

use std::borrow::Cow;

use desk::Unread;

use crate::error::ErrorKind;
use crate::format::Page;

/// A format that is not read, and how it is recognized.
struct Known {
    /// Tells whether a page is in the format, by its bytes.
    is: fn(&Page<'_>) -> bool,
    format: Unread,
    /// The name in English, with its article.
    name: &'static str,
    advice: &'static str,
}

const PDF: &str =
    "open it in a word processor and save it as Word or OpenDocument; if its pages are pictures, run OCR first";
const RECORDING: &str = "have a speech recognizer transcribe it, and import its captions or JSON";

/// All formats that are recognized and not read.
static UNREAD: [Known; 17] = [
    Known { is: |page| starts(page, b"%PDF"), format: Unread::Pdf, name: "a PDF file", advice: PDF },
    Known {
        is: |page| starts(page, b"\xD0\xCF\x11\xE0"),
        format: Unread::OldOffice,
        name: "a file of Word, Excel or PowerPoint before 2007",
        advice: "open it and save it as DOCX",
    },
    Known {
        is: |page| is_zip_with(page, b"xl/workbook"),
        format: Unread::Spreadsheet,
        name: "an Excel file",
        advice: "save it as CSV",
    },
    Known {
        is: |page| is_zip_with(page, b"opendocument.spreadsheet"),
        format: Unread::Spreadsheet,
        name: "an OpenDocument spreadsheet",
        advice: "save it as CSV",
    },
    Known {
        is: |page| is_zip_with(page, b"ppt/presentation"),
        format: Unread::Slides,
        name: "a PowerPoint file",
        advice: "copy its notes into a Word file",
    },
    Known {
        is: |page| is_zip_with(page, b"application/epub+zip"),
        format: Unread::Book,
        name: "an EPUB book",
        advice: "take the web pages out of it (it is a ZIP archive) and import those",
    },
    Known {
        is: |page| is_zip_with(page, b"Index/Document.iwa"),
        format: Unread::Pages,
        name: "a Pages file",
        advice: "export it as Word",
    },
    Known { is: is_audio, format: Unread::Recording, name: "a recording", advice: RECORDING },
    Known { is: is_picture, format: Unread::Picture, name: "a picture", advice: "run OCR, and import the text" },
    Known {
        is: |page| {
            starts(page, b"PK\x03\x04") && !is_document(page)
                || starts(page, b"\x1F\x8B")
                || starts(page, b"7z\xBC\xAF")
        },
        format: Unread::Archive,
        name: "an archive",
        advice: "unpack it, and import the files in it",
    },
    Known {
        is: |page| starts(page, b"SQLite format 3"),
        format: named("SQLite"),
        name: "a database",
        advice: "export its table as CSV",
    },
    Known {
        is: |page| has_root(page, &["<tt ", "<tt:tt ", "<tt>"]),
        format: named("TTML"),
        name: "a file of TTML captions",
        advice: "convert it to WebVTT or SRT",
    },
    Known {
        is: |page| page.start().trim_start_matches('\u{feff}').trim_start().starts_with("[Script Info]"),
        format: named("SubStation"),
        name: "a file of SubStation captions",
        advice: "convert it to WebVTT or SRT",
    },
    Known {
        is: |page| page.start().contains("ooTextFile") && page.start().contains("IntervalTier"),
        format: named("Praat TextGrid"),
        name: "a Praat TextGrid",
        advice: "export it as CSV",
    },
    Known {
        is: |page| has_root(page, &["<ANNOTATION_DOCUMENT"]),
        format: named("ELAN"),
        name: "an ELAN file",
        advice: "export it as tab-delimited text, or as subtitles",
    },
    Known {
        is: |page| has_root(page, &["<basic-transcription"]),
        format: named("EXMARaLDA"),
        name: "an EXMARaLDA file",
        advice: "export it as TEI or as text",
    },
    Known {
        is: |page| starts(page, b"@UTF8\n@Begin"),
        format: named("CHAT"),
        name: "a CHAT file",
        advice: "export it as text",
    },
];

/// Returns why a page is not read, if its format is recognized and not read.
pub(crate) fn reason(page: &Page<'_>) -> Option<ErrorKind> {
    let known = UNREAD.iter().find(|known| (known.is)(page))?;
    Some(ErrorKind::Unread { format: known.format.clone(), name: known.name, advice: known.advice })
}

const fn named(name: &'static str) -> Unread {
    Unread::Named(Cow::Borrowed(name))
}

fn starts(page: &Page<'_>, signature: &[u8]) -> bool {
    page.bytes.starts_with(signature)
}

/// Tells whether a page is a ZIP archive that names a part. The names stand in it uncompressed.
fn is_zip_with(page: &Page<'_>, part: &[u8]) -> bool {
    starts(page, b"PK\x03\x04") && page.bytes.windows(part.len()).any(|window| window == part)
}

/// Tells whether a page is a document of a word processor, which is read.
fn is_document(page: &Page<'_>) -> bool {
    is_zip_with(page, b"word/document.xml") || is_zip_with(page, b"application/vnd.oasis.opendocument.text")
}

fn is_audio(page: &Page<'_>) -> bool {
    [&b"ID3"[..], b"OggS", b"fLaC", b"RIFF", b"\x1A\x45\xDF\xA3", b"\xFF\xFB", b"\xFF\xF3", b"FORM"]
        .iter()
        .any(|it| starts(page, it))
        || page.bytes.get(4..8) == Some(b"ftyp")
}

fn is_picture(page: &Page<'_>) -> bool {
    [&b"\x89PNG"[..], b"\xFF\xD8\xFF", b"GIF8", b"II*\0", b"MM\0*", b"BM\x36"].iter().any(|it| starts(page, it))
}

/// Tells whether the first element of an XML file is one of these, given as the start of its tag.
fn has_root(page: &Page<'_>, tags: &[&str]) -> bool {
    let start = page.start();
    start.trim_start_matches('\u{feff}').trim_start().starts_with('<') && tags.iter().any(|tag| start.contains(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_are_not_read_are_named_with_advice() {
        let refused = |bytes: &[u8]| reason(&Page { name: "x.txt", bytes }).map(|kind| (kind.to_string(), kind.mend()));
        let (message, advice) = refused(b"%PDF-1.7\n").unwrap();
        assert_eq!(message, "this is a PDF file, which cannot be read");
        assert!(advice.contains("run OCR first"));
        assert!(refused(b"\0\0\0\x20ftypmp42").unwrap().0.contains("a recording"));
        assert!(refused(b"PK\x03\x04....xl/workbook.xml").unwrap().0.contains("Excel"));
        assert!(refused(b"<?xml version='1.0'?><tt xmlns='http://www.w3.org/ns/ttml'>").unwrap().0.contains("TTML"));
        assert_eq!(refused(b"PK\x03\x04....word/document.xml"), None);
        assert_eq!(refused("Ann Lee: A PDF is %PDF.".as_bytes()), None);
    }
}
