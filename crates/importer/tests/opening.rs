//! Opens files as a reader does, and checks the transcript and the report.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use desk::{Corrections, Saying, Trust, Unread};

const QUAY: &str = "The quay\n\nReporter: When does the quay open?\n\nAnn Lee: In May. It is ready.\n\nReporter: Why so late?\n\nLee: The piles were late.\n";

#[test]
fn a_file_becomes_a_transcript_with_the_id_that_was_asked_for() {
    let (transcript, report) =
        importer::open("quay", "Quay talk.txt", QUAY.as_bytes(), Corrections::default()).unwrap();
    assert_eq!(transcript.id, "quay");
    assert_eq!((report.file.as_str(), report.exchanges), ("Quay talk.txt", transcript.exchanges.len()));
    assert_eq!(report.trust, Trust::Check);
}

#[test]
fn a_line_that_looks_like_a_label_is_one_once_the_reader_says_so() {
    let open = |corrections| importer::open("quay", "quay.txt", QUAY.as_bytes(), corrections).unwrap().1;
    let turns = |report: &desk::Report| report.speakers.iter().map(|it| it.turns).sum::<usize>();
    let doubtful = open(Corrections::default());
    let name = doubtful.places.iter().find_map(|place| place.name.clone()).unwrap();
    let mut corrections = Corrections::default();
    corrections.set_label(&name, true);
    let corrected = open(corrections);
    assert_eq!((turns(&doubtful), turns(&corrected)), (3, 4));
    assert_eq!(corrected.trust, Trust::Clear);
}

#[test]
fn corrections_rename_and_merge_the_speakers() {
    let mut corrections = Corrections::default();
    corrections.rename("Reporter", "The Quay Post");
    let (transcript, report) = importer::open("quay", "quay.txt", QUAY.as_bytes(), corrections).unwrap();
    assert!(transcript.participants.iter().any(|it| it.name == "The Quay Post"));
    assert!(report.speakers.iter().all(|it| it.name != "Reporter"));
}

#[test]
fn a_place_in_doubt_has_its_line_and_its_text() {
    let text = format!("{QUAY}\nNote well: this line looks like a label, and is text.\n\nAnn Lee: Thank you.\n");
    let (_, report) = importer::open("quay", "quay.txt", text.as_bytes(), Corrections::default()).unwrap();
    for place in &report.places {
        assert!(place.line > 0 && !matches!(place.message, Saying::Other(_)), "{place:?}");
        assert!(text.contains(&place.excerpt), "{place:?}");
    }
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    let failure =
        importer::open("a", "scan.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", Corrections::default()).unwrap_err();
    assert_eq!(failure.message, Saying::Unread(Unread::Pdf));
    let failure = importer::open("a", "empty.txt", b"", Corrections::default()).unwrap_err();
    assert_eq!(failure.message, Saying::Empty);
}

#[test]
fn a_format_that_is_not_read_has_a_name_that_every_language_knows() {
    let reason = |bytes: &[u8]| importer::open("a", "a", bytes, Corrections::default()).unwrap_err().message;
    for (bytes, unread) in [
        (&b"\xD0\xCF\x11\xE0"[..], Unread::OldOffice),
        (b"PK\x03\x04....xl/workbook.xml", Unread::Spreadsheet),
        (b"PK\x03\x04....opendocument.spreadsheet", Unread::Spreadsheet),
        (b"PK\x03\x04....ppt/presentation.xml", Unread::Slides),
        (b"PK\x03\x04mimetypeapplication/epub+zip", Unread::Book),
        (b"PK\x03\x04....Index/Document.iwa", Unread::Pages),
        (b"ID3\x04", Unread::Recording),
        (b"\x89PNG\r\n\x1a\n", Unread::Picture),
        (b"7z\xBC\xAF", Unread::Archive),
        (b"<?xml version='1.0'?><tt xmlns='http://www.w3.org/ns/ttml'>", Unread::Named("TTML".into())),
        (b"<ANNOTATION_DOCUMENT AUTHOR=''>", Unread::Named("ELAN".into())),
    ] {
        assert_eq!(reason(bytes), Saying::Unread(unread));
    }
}

#[test]
fn every_format_has_a_name_in_every_language() {
    for format in formats::FORMATS {
        assert_ne!(messages::own::format_name(format.short_name()), format.short_name());
    }
}
