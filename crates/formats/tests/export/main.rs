//! Files that are exported give the same transcript again, except for what a format cannot hold.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

mod sample;

use std::io::Read;

use formats::{ErrorKind, Given, Loss, Page, Target, export, import, losses};
use proptest::prelude::*;
use transcript::{Transcript, Turn};

use crate::sample::any_transcript;

/// Returns what is left of a transcript in a format, one loss after the other.
fn without(mut transcript: Transcript, losses: &[Loss]) -> Transcript {
    for loss in losses {
        match loss {
            Loss::Fields => {
                (transcript.event, transcript.place, transcript.description) = (None, None, None);
                (transcript.source, transcript.licence, transcript.coverage) = (None, None, None);
                transcript.inferred.clear();
            }
            Loss::SilentParticipants => {
                let turns = transcript.exchanges.iter().flat_map(|exchange| &exchange.turns);
                let mut speakers: Vec<String> = Vec::new();
                for id in turns.filter_map(|turn| turn.participant.clone()) {
                    if !speakers.contains(&id) {
                        speakers.push(id);
                    }
                }
                let participant = |id: &String| transcript.participant(id).unwrap().clone();
                transcript.participants = speakers.iter().map(participant).collect();
            }
            other => panic!("{other:?} is not read back"),
        }
    }
    transcript
}

fn read(name: &str, text: &str) -> Transcript {
    let imported = import(&[Page { name, bytes: text.as_bytes() }], &Given::default());
    let imported = imported.unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(imported.notices, vec![], "{text}");
    imported.transcript
}

/// The formats that are read back.
const ROUND: [Target; 6] =
    [Target::Json, Target::Markdown, Target::WebVtt, Target::Csv, Target::Tei, Target::AkomaNtoso];

/// Exports to a format that is text.
fn exported(transcript: &Transcript, target: Target) -> String {
    String::from_utf8(export(transcript, target)).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn an_exported_file_gives_the_same_transcript_again(transcript in any_transcript()) {
        prop_assert_eq!(transcript.validate(), vec![]);
        for target in ROUND {
            let text = exported(&transcript, target);
            // The file is known by its bytes, whatever its name.
            for name in [format!("a.{}", target.extension()), "a".to_owned(), "a.srt".to_owned()] {
                prop_assert_eq!(read(&name, &text), without(transcript.clone(), target.losses()), "{}", text);
            }
            if losses(&transcript, target).is_empty() {
                prop_assert_eq!(read("a", &text), transcript.clone());
            }
        }
    }

    #[test]
    fn captions_follow_one_another(transcript in any_transcript()) {
        let text = exported(&transcript, Target::WebVtt);
        let times: Vec<(&str, &str)> = text.lines().filter(|line| !line.starts_with("NOTE")).filter_map(|line| line.split_once(" --> ")).collect();
        prop_assert!(times.iter().all(|(start, end)| start < end), "{}", text);
        prop_assert!(times.windows(2).all(|pair| pair[0].0 <= pair[1].0), "{}", text);
    }

    #[test]
    fn damaged_files_are_read_or_refused(transcript in any_transcript(), line in any::<prop::sample::Index>(), twice in any::<bool>()) {
        for target in Target::ALL {
            let bytes = export(&transcript, target);
            let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
            let at = line.index(lines.len());
            if twice {
                lines.insert(at, lines[at]);
            } else {
                lines.remove(at);
            }
            _ = import(&[Page { name: "a", bytes: &lines.concat() }], &Given::default());
        }
    }
}

#[test]
fn a_fault_in_an_exported_file_has_its_place() {
    let text = exported(&sample::sample(), Target::Markdown);
    let broken = text.replace("**Ann Lee:**", "**Bo Roe:**");
    let error = import(&[Page { name: "a.md", bytes: broken.as_bytes() }], &Given::default()).unwrap_err();
    let line = broken.lines().position(|line| line.contains("Bo Roe")).unwrap() + 1;
    assert_eq!(error.place.unwrap().line, line);
    assert!(matches!(&error.kind, ErrorKind::Malformed(_, fault) if fault.contains("Bo Roe")), "{:?}", error.kind);
}

#[test]
fn a_text_that_was_edited_is_read_as_it_stands() {
    let text = exported(&sample::sample(), Target::Markdown)
        .replace("Good morning", "Good evening")
        .replace("# Quay: opening", "# The quay");
    let transcript = read("a.md", &text);
    assert_eq!(transcript.title, "The quay");
    assert_eq!(transcript.exchanges[0].turns[0].paragraphs[0].text, "# Good evening: *all*.");
}

#[test]
fn a_text_that_was_edited_in_an_xml_editor_is_read_as_it_stands() {
    for (target, edit) in [
        (Target::Tei, "<seg xml:id=\"e.opening.p9\">An <hi>added</hi> line.</seg>\n</u>"),
        (Target::AkomaNtoso, "<p>An <i>added</i> line.</p>\n</speech>"),
    ] {
        let end = edit.rsplit('\n').next().unwrap();
        let text = exported(&sample::sample(), target).replacen(end, edit, 1).replace("Good morning", "Good evening");
        let paragraphs = &read("a.xml", &text).exchanges[0].turns[0].paragraphs;
        assert_eq!(paragraphs[0].text, "# Good evening: *all*.");
        assert_eq!(paragraphs[2].text, "An added line.", "{text}");
    }
}

/// Returns the parts of an archive, one after the other.
fn unpacked(bytes: Vec<u8>) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut out = String::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        out.push_str(&format!("--- {} ({:?})\n", part.name().unwrap(), part.compression()));
        part.read_to_string(&mut out).unwrap();
        out.push('\n');
    }
    out
}

/// Returns a file as text: the parts of an archive, or the text itself.
fn shown(target: Target, bytes: Vec<u8>) -> String {
    match target {
        Target::Docx | Target::Epub => unpacked(bytes),
        _ => String::from_utf8(bytes).unwrap(),
    }
}

#[test]
fn the_same_speakers_say_the_same_in_files_that_are_for_reading() {
    let mut transcript = sample::sample();
    // A file for reading does not tell these from what was said, and a text in brackets from a note.
    (transcript.source, transcript.licence, transcript.description) = (None, None, None);
    transcript.exchanges[0].turns[0].paragraphs.pop();
    let said = |transcript: &Transcript| -> Vec<(Option<String>, String)> {
        let turns = transcript.exchanges.iter().flat_map(|exchange| &exchange.turns);
        let name = |turn: &Turn| Some(transcript.participant(turn.participant.as_ref()?)?.name.clone());
        let texts =
            turns.flat_map(|turn| turn.paragraphs.iter().map(move |it| (name(turn), it.text.replace('\n', " "))));
        texts.collect()
    };
    for target in [Target::Docx, Target::Html] {
        let bytes = export(&transcript, target);
        let name = format!("a.{}", target.extension());
        let imported = import(&[Page { name: &name, bytes: &bytes }], &Given::default()).unwrap().transcript;
        assert_eq!(imported.title, transcript.title);
        assert_eq!(said(&imported), said(&transcript), "{target:?}");
    }
}

#[test]
fn a_book_of_several_transcripts_has_each_in_its_contents() {
    let one = sample::sample();
    let mut other = one.clone();
    other.title = "Quay & closing".into();
    other.language = "ar".into();
    let book = unpacked(formats::export_book("quay", "All <quays>", &[&one, &other]));
    for part in [
        "--- mimetype (Stored)\napplication/epub+zip\n",
        "<dc:title>All &lt;quays&gt;</dc:title>",
        "<dc:language>en</dc:language><dc:language>ar</dc:language>",
        "<a href=\"t1-1.xhtml#opening\">Opening</a>",
        "<li lang=\"ar\" dir=\"rtl\"><a href=\"t2-1.xhtml\">Quay &amp; closing</a>",
        "--- book/t2-1.xhtml",
    ] {
        assert!(book.contains(part), "{part}\n{book}");
    }
    assert!(book.starts_with("--- mimetype"), "a reading system looks there first");
}

#[test]
fn the_formats_look_as_they_should() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/export");
    for target in Target::ALL {
        let path = folder.join(format!("quay.{}.golden", target.extension()));
        let text = shown(target, export(&sample::sample(), target));
        if std::env::var_os("ROSTRUM_GOLDEN").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(text, expected, "{}: run `make golden` and check the difference", path.display());
    }
}
