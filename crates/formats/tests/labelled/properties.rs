//! Properties of imports, with text that looks like transcripts and with any text.

use formats::{Given, Page, import};
use proptest::prelude::*;

use crate::oracle;

/// Generates a piece of a transcript, or of the page around it.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "Ann Lee:",
        "Ann Lee: ",
        "**Ann Lee:** ",
        "BO LEE:  ",
        "Q  ",
        "Q ",
        "A ",
        "问：",
        "朱 镕 基：",
        "Speaker 0: 00:00:16",
        "James 00:02:46:",
        "The result was this: we won. ",
        "Note: ",
        "Date: May 4, 2020",
        "Speakers: Ann Lee; Bo Lee",
        "# Title",
        "## Part",
        "---",
        "title: x",
        "(Laughter.)",
        "[Applause]",
        "<  1  2  3  >",
        "Page 1 of 3",
        "← Back",
        "ㄑ Title",
        "12",
        "words and words ",
        "什么？",
        "is it so? ",
        "[a](b)",
        "![a](b_c)",
        "`code",
        "**bold",
        "_x_",
        "\\[",
        "\\",
        "*",
        "\u{202e}",
        "\u{feff}",
        "\u{0}",
        "- item ",
        "> said ",
        "1. ",
        "9:20 A.M. EST",
        "Event | May 4, 2020",
        "&amp",
        "&amp;",
        "&#233;",
        "http://x.y",
        "<http://x.y>",
        ":",
        "：",
        "é",
        "ß",
        "…",
    ];
    prop_oneof![
        6 => prop::sample::select(pieces.to_vec()).prop_map(str::to_owned),
        3 => prop::sample::select(vec!["\n", "\n\n", "\r\n", "  \n", " ", "\u{a0}", "\u{c}", "\t"]).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ]
}

/// Checks that a text is refused, or read without loss as a valid transcript.
fn check(name: &str, text: &str) {
    if let Ok(imported) = import(&[Page { name, bytes: text.as_bytes() }], &Given::default()) {
        oracle::nothing_is_lost(&[text], &imported);
        assert_eq!(imported.transcript.validate(), vec![]);
    }
}

#[test]
fn the_text_after_a_time_in_an_open_emphasis_is_whole() {
    for line in ["*Speaker 0: 00:00:16\u{a0}Ann Lee:", "*Speaker 0: 00:00:16 words"] {
        check("x.md", line);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1500) })]

    #[test]
    fn no_letter_of_a_transcript_is_lost(pieces in prop::collection::vec(piece(), 0..60), markdown in any::<bool>()) {
        let text = pieces.concat();
        // The oracle does not know numeric character references, which may mean letters.
        prop_assume!(!text.contains("&#"));
        check(if markdown { "x.md" } else { "x.txt" }, &text);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = import(&[Page { name: "x", bytes: &bytes }], &Given::default());
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(?s).{0,200}", front in "(?s).{0,60}") {
        prop_assume!(!text.contains("&#"));
        check("x.md", &text);
        let _ = import(&[Page { name: "x", bytes: format!("---\n{front}\n---\nAnn:\n{text}").as_bytes() }], &Given::default());
    }
}
