//! Tries every language of the interface. The language is one for the whole program, so this is one test.

#![cfg(feature = "every-language")]
#![allow(clippy::expect_used, reason = "a panic fails the test")]

use find::{Query, Status};
use messages::{LanguageFile, NotTexts, languages};

#[test]
fn every_language_says_everything() {
    assert!(languages().count() >= 13);
    for language in languages() {
        language.in_use().expect("a file of texts");
        assert_eq!(messages::tag(), language.tag);
        counts_are_in_the_text(language);
        values_are_in_the_text(language);
        examples_of_the_query_language_are_read(language);
        if language.tag != "en" {
            texts_are_translated(language);
        }
    }
    messages::use_english();
    files_of_another_version_are_refused();
    numbers_have_the_groups_of_their_language();
    arabic_and_russian_have_their_plurals();
}

/// Numbers for which some language has a form of its own.
const COUNTS: [usize; 12] = [0, 1, 2, 3, 5, 11, 12, 21, 22, 25, 100, 1_000_000];

fn counts_are_in_the_text(LanguageFile { tag, .. }: LanguageFile) {
    for count in COUNTS {
        let text = messages::find::status(Status::Counts { on_page: 0, shown: count + 1, total: count + 1 });
        assert!(!text.contains(['{', '}', '\t']), "{tag}: {text}");
        let (questions, transcripts) = (messages::exchanges(count as u32), messages::transcripts(count));
        assert_ne!(questions, transcripts, "{tag}");
        // One, two and none may be words.
        if count > 2 {
            let number = messages::number(count);
            assert!(questions.contains(&number) && transcripts.contains(&number), "{tag}: {questions}, {transcripts}");
        }
    }
}

fn values_are_in_the_text(LanguageFile { tag, .. }: LanguageFile) {
    let title = messages::reader::window_title("Gate 6", 3, 12);
    assert!(["Gate 6", "3", "12"].iter().all(|part| title.contains(part)), "{tag}: {title}");
    let (before, after) = messages::app::leads_nowhere();
    assert!(!before.is_empty() || !after.is_empty(), "{tag}");
    assert!(!format!("{before}{after}").contains(['\u{fffc}', '\u{2068}', '{']), "{tag}: {before}{after}");
    let date = messages::date_text("2022-10-14");
    assert!(date.contains("14") && date.contains("2022"), "{tag}: {date}");
}

fn examples_of_the_query_language_are_read(LanguageFile { tag, .. }: LanguageFile) {
    for (sign, _) in messages::find::SIGNS.into_iter().chain(messages::search::SIGNS) {
        let query = Query::parse(sign.get());
        assert_eq!(query.problem(), None, "{tag}: {}", sign.get());
        assert!(!query.is_empty(), "{tag}: {}", sign.get());
    }
}

fn texts_are_translated(LanguageFile { tag, .. }: LanguageFile) {
    let texts = [
        messages::find::PLACEHOLDER,
        messages::reader::ABOUT,
        messages::offline::HOW_TO_INSTALL,
        messages::settings::HINTS,
        messages::search::HOW_TO,
    ];
    let here: Vec<&str> = texts.iter().map(|text| text.get()).collect();
    messages::use_english();
    for (text, here) in texts.iter().zip(here) {
        assert_ne!(text.get(), here, "{tag}");
    }
}

fn files_of_another_version_are_refused() {
    let french = languages().find(|it| it.tag == "fr").expect("French");
    let (_, texts) = french.file.split_once('\n').expect("a line");
    assert_eq!(messages::use_language("fr", texts), Err(NotTexts));
    assert!(messages::are_texts(french.file) && !messages::are_texts(texts));
    assert_eq!(messages::use_language("fr", "<!doctype html>"), Err(NotTexts));
    assert_eq!(messages::tag(), "en");
}

fn numbers_have_the_groups_of_their_language() {
    for (tag, expected) in [
        ("en", "1,234 1,234,567"),
        ("de", "1.234 1.234.567"),
        ("es", "1234 1.234.567"),
        ("hi", "1,234 12,34,567"),
        ("fr", "1\u{202f}234 1\u{202f}234\u{202f}567"),
    ] {
        messages::language(tag).expect("a language").in_use().expect("a file of texts");
        assert_eq!(format!("{} {}", messages::number(1234), messages::number(1_234_567)), expected, "{tag}");
    }
    messages::use_english();
}

fn arabic_and_russian_have_their_plurals() {
    for (tag, counts) in [("ru", [1, 2, 5]), ("ar", [1, 2, 11])] {
        messages::language(tag).expect("a language").in_use().expect("a file of texts");
        let texts = counts.map(messages::transcripts).map(|text| text.replace(|c: char| c.is_ascii_digit(), ""));
        assert!(texts[0] != texts[1] && texts[1] != texts[2] && texts[0] != texts[2], "{tag}: {texts:?}");
    }
    messages::use_english();
}
