//! Fixtures with their expected transcripts and notices.

use std::fmt::Write;
use std::path::Path;

use formats::{Given, Page, import};

use crate::oracle;

/// Compares the import of these files with `<name>.json` and `<name>.notices`.
fn golden(name: &str, files: &[&str]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let texts: Vec<String> = files.iter().map(|file| std::fs::read_to_string(folder.join(file)).unwrap()).collect();
    let pages: Vec<Page<'_>> =
        files.iter().zip(&texts).map(|(file, text)| Page { name: file, bytes: text.as_bytes() }).collect();
    let imported = import(&pages, &Given::default()).unwrap();
    assert_eq!(imported.transcript.validate(), vec![], "{name}");
    // The oracle does not know HTML: it takes the letters of `&amp;` for text.
    let plain: Vec<String> = texts.iter().map(|text| text.replace("&amp;", "&")).collect();
    if plain == texts {
        oracle::nothing_is_lost(&texts.iter().map(String::as_str).collect::<Vec<_>>(), &imported);
    }
    let mut notices = String::new();
    for notice in &imported.notices {
        let place = &notice.place;
        let stretch = texts[place.page][place.range.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
        writeln!(notices, "{}:{}:{}: {} | {stretch}", files[place.page], place.line, place.column, notice.kind)
            .unwrap();
    }
    for (extension, text) in [("json", transcript::json::write(&imported.transcript)), ("notices", notices)] {
        let path = folder.join(format!("{name}.{extension}"));
        if std::env::var_os("ROSTRUM_GOLDEN").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        assert_eq!(
            text,
            std::fs::read_to_string(&path).unwrap(),
            "the golden differs; run `make golden` and check the difference"
        );
    }
}

#[test]
fn a_hard_wrapped_briefing_has_questions_without_names() {
    golden("wrapped-briefing", &["wrapped-briefing.md"]);
}

#[test]
fn a_podcast_has_bold_labels_times_and_links() {
    golden("podcast", &["podcast.md"]);
}

#[test]
fn a_chinese_page_has_spaced_names_and_wide_colons() {
    golden("spaced-names", &["spaced-names.txt"]);
}

#[test]
fn printed_minutes_have_page_numbers_and_running_heads() {
    golden("printed", &["printed.txt"]);
}

#[test]
fn labels_may_be_followed_by_times() {
    golden("timed", &["timed.txt"]);
}

#[test]
fn several_pages_make_one_transcript_that_knows_its_page_numbers() {
    golden("pages", &["pages-2.txt", "pages-3.txt"]);
}

#[test]
fn no_word_is_lost_by_labels_of_any_kind() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/labelled");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        // The oracle knows neither the format of captions nor that of web pages.
        if name.ends_with(".expected") || text.starts_with("WEBVTT") || text.starts_with("<!") {
            continue;
        }
        println!("{name}");
        oracle::nothing_is_lost(
            &[&text],
            &import(&[Page { name, bytes: text.as_bytes() }], &Given::default()).unwrap(),
        );
    }
}
