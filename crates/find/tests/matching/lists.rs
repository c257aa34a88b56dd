//! Tests the list with context, the counts by speaker, the strip, and steps.

use std::sync::Arc;

use address::{ListOrder, MatchOptions, Show};
use find::{Concordance, Row, Strip, Text};
use transcript::Transcript;

use crate::{look, transcript};

fn conference() -> Arc<Transcript> {
    transcript(&[
        &[("q", &["Is the old gate safe?"]), ("Zoe", &["The new gate is dry.", "A Gate, then."])],
        &[("Ada", &["Any gate leaks."])],
    ])
}

fn rows(query: &str, show: Show, order: ListOrder) -> Vec<String> {
    let found = look(&conference(), query, MatchOptions::default());
    let matches = found.matches(&[], show);
    let list = Concordance::new(&found, &matches, show, order);
    (0..list.len())
        .filter_map(|index| list.row(index))
        .map(|row| {
            let speaker = row.speaker.map_or("", |it| it.name.as_str());
            format!("{speaker} {}.{} {}[{}]{}", row.ids.0, row.ids.1, row.left, row.matched, row.right)
        })
        .collect()
}

#[test]
fn rows_are_in_the_chosen_order() {
    let lines = [
        "The Post e1.p1 Is the old [gate] safe?",
        "Ms Zoe e1.p2 The new [gate] is dry.",
        "Ms Zoe e1.p3 A [Gate], then.",
        "Ms Ada e2.p1 Any [gate] leaks.",
    ];
    for (order, places) in [
        (ListOrder::Place, [0, 1, 2, 3]),
        (ListOrder::Speaker, [3, 1, 2, 0]),
        // a, any, new, old
        (ListOrder::Left, [2, 3, 1, 0]),
        // " is", " leaks", " safe", ", then": the folded text after the match
        (ListOrder::Right, [1, 3, 0, 2]),
    ] {
        assert_eq!(rows("gate", Show::Everything, order), places.map(|index| lines[index]), "{order:?}");
    }
}

/// Returns the rows of a list over one turn with these paragraphs, each as left, match and right.
fn lines(paragraphs: &[&str], query: &str, order: ListOrder) -> Vec<String> {
    let found = look(&transcript(&[&[("a", paragraphs)]]), query, MatchOptions::default());
    let list = Concordance::new(&found, &found.matches(&[], Show::Everything), Show::Everything, order);
    let rows = (0..list.len()).filter_map(|index| list.row(index));
    rows.map(|row| format!("{}[{}]{}", row.left, row.matched, row.right)).collect()
}

#[test]
fn rows_are_sorted_by_the_words_after_the_match_before_the_match_itself() {
    let paragraphs = ["a sluice is", "a gate leaks", "a sluice dries", "a gate is"];
    assert_eq!(
        lines(&paragraphs, "sluice gate", ListOrder::Right),
        ["a [sluice] dries", "a [gate] is", "a [sluice] is", "a [gate] leaks"]
    );
}

#[test]
fn the_text_after_a_long_match_is_compared_as_far_as_after_a_short_one() {
    let long = "word ".repeat(40);
    let paragraphs = ["z", "x", "y"].map(|last| format!("{long}{last}"));
    assert_eq!(
        lines(&paragraphs.each_ref().map(String::as_str), &format!("\"{}\"", long.trim()), ListOrder::Right),
        ["x", "y", "z"].map(|last| format!("[{}] {last}", long.trim()))
    );
}

#[test]
fn a_row_has_one_line_if_the_paragraph_has_several() {
    let verse = ["The first\nline\r\nhas a\u{2028}gate\rand\na sluice.\n"];
    for (query, row) in [
        ("has", "The first line [has] a gate and a sluice. "),
        ("\"gate and a\"", "The first line has a [gate and a] sluice. "),
    ] {
        assert_eq!(lines(&verse, query, ListOrder::Place), [row], "{query}");
    }
}

#[test]
fn the_list_has_the_exchanges_that_the_operators_keep() {
    assert_eq!(rows("gate -dry", Show::Everything, ListOrder::Place), ["Ms Ada e2.p1 Any [gate] leaks."]);
    assert_eq!(rows("gate leaks", Show::Everything, ListOrder::Place).len(), 5);
    assert_eq!(rows("gate leaks", Show::All, ListOrder::Place).len(), 2);
    assert_eq!(rows("", Show::Everything, ListOrder::Place).len(), 0);
}

#[test]
fn a_row_names_its_speaker_or_that_it_is_a_heading() {
    let mut transcript = Transcript::clone(&conference());
    transcript.exchanges[0].heading = Some("The gate".into());
    transcript.exchanges[1].turns[0].participant = None;
    let matches = look(&Arc::new(transcript), "gate", MatchOptions::default()).matches(&[], Show::Everything);
    let rows: Vec<_> = (0..matches.len()).map(|number| matches.row(number).unwrap()).collect();
    let speakers: Vec<_> = rows.iter().map(Row::speaker_name).collect();
    assert_eq!(speakers, [None, Some("The Post"), Some("Ms Zoe"), Some("Ms Zoe"), None]);
    let headings: Vec<_> = rows.iter().map(Row::is_heading).collect();
    assert_eq!(headings, [true, false, false, false, false]);
}

#[test]
fn every_match_has_a_row_also_if_the_list_leaves_it_out() {
    let matches = look(&conference(), "gate -dry", MatchOptions::default()).matches(&[], Show::Everything);
    let row = |number| matches.row(number).map(|row| (row.number, row.left, row.matched, row.right));
    assert_eq!(row(1), Some((1, "The new ".into(), "gate".into(), " is dry.".into())));
    assert_eq!(row(matches.len()), None);
}

#[test]
fn a_row_has_at_most_eighty_characters_of_context_and_splits_none() {
    let text = format!("{}e\u{301}x gate {}", "a".repeat(100), "ก็".repeat(90));
    let transcript = transcript(&[&[("a", &[&text])]]);
    let found = look(&transcript, "gate", MatchOptions::default());
    let list = Concordance::new(&found, &found.matches(&[], Show::Everything), Show::Everything, ListOrder::Place);
    let row = list.row(0).unwrap();
    assert_eq!(row.left.chars().count(), 80);
    assert!(row.left.ends_with("e\u{301}x ") && row.left.starts_with('a'));
    assert!(row.right.starts_with(" ก็") && row.right.ends_with("ก็"), "{}", row.right);
}

#[test]
fn a_cut_row_begins_and_ends_with_whole_words_in_scripts_with_spaces() {
    let text = format!("{}gate{}", "sluice ".repeat(20), " dredgers".repeat(20));
    assert_eq!(
        lines(&[&text], "gate", ListOrder::Place),
        [format!(" {}[gate]{} ", "sluice ".repeat(11), " dredgers".repeat(8))]
    );
    // A single word of that length is cut, and so is text in Han, Kana and Thai.
    for long in ["a", "水", "ま", "ﾏ", "น"] {
        let text = format!("{} gate {}", long.repeat(100), long.repeat(100));
        let cut = long.repeat(79);
        assert_eq!(lines(&[&text], "gate", ListOrder::Place), [format!("{cut} [gate] {cut}")]);
    }
}

#[test]
fn speakers_are_sorted_by_their_number_of_matches() {
    let matches = look(&conference(), "gate dry", MatchOptions::default()).matches(&[], Show::Everything);
    let shares: Vec<_> = matches
        .by_speaker()
        .into_iter()
        .map(|it| (it.participant.map(|it| it.name.clone()).unwrap_or_default(), it.total, it.counts, it.first))
        .collect();
    assert_eq!(
        shares,
        [
            ("Ms Zoe".into(), 3, vec![2, 1], 1),
            ("The Post".into(), 1, vec![1, 0], 0),
            ("Ms Ada".into(), 1, vec![1, 0], 4)
        ]
    );
}

#[test]
fn the_strip_covers_the_text_and_its_columns_hold_every_match() {
    let transcript = conference();
    let strip = Strip::new(&Text::new(Arc::clone(&transcript)), 0.01);
    assert_eq!(strip.segments.len(), 2);
    assert_eq!(strip.segments[0].span.start, 0.0);
    assert_eq!(strip.segments[1].span.end, 1.0);
    assert_eq!(strip.segments[0].span.end, strip.segments[1].span.start);
    assert_eq!(strip.segments[0].questions.len(), 1);
    assert_eq!(Strip::new(&Text::new(Arc::clone(&transcript)), 1.0).segments[0].exchanges, 0..2);
    // A short rest at the end joins the segment before it.
    let longer = strip.segments.iter().map(|it| it.span.end - it.span.start).fold(0.0, f64::max);
    assert_eq!(Strip::new(&Text::new(transcript), longer).segments.len(), 1);
    let matches = look(&conference(), "gate dry", MatchOptions::default()).matches(&[], Show::Everything);
    assert_eq!(matches.columns(1), [vec![0], vec![0]]);
    assert_eq!(matches.columns(1_000_000).iter().map(Vec::len).collect::<Vec<_>>(), [4, 1]);
    assert_eq!(matches.counts_in(0..1), [3, 1]);
    assert_eq!(matches.counts_in(0..2), [4, 1]);
}

#[test]
fn a_step_goes_to_the_next_match_from_the_page_on_and_wraps_around() {
    let step = |query: &str, current: Option<usize>, forward: bool, page: usize| {
        look(&conference(), query, MatchOptions::default()).matches(&[], Show::Everything).step(
            current,
            forward,
            page..page + 1,
        )
    };
    // Matches 0 to 2 are in the first exchange, match 3 in the second.
    let cases = [
        (None, true, 0, (0, false)),
        (None, true, 1, (3, false)),
        (None, true, 2, (0, true)),
        (None, false, 0, (2, false)),
        (None, false, 1, (3, false)),
        (Some(0), true, 1, (1, false)),
        (Some(3), true, 1, (0, true)),
        (Some(3), false, 0, (2, false)),
        (Some(0), false, 0, (3, true)),
    ];
    for (current, forward, page, expected) in cases {
        assert_eq!(step("gate", current, forward, page), Some(expected), "{current:?} {forward} {page}");
    }
    // There is no match, or only one on another page.
    assert_eq!(step("sluice", None, true, 0), None);
    assert_eq!(step("sluice", None, false, 0), None);
    assert_eq!(step("leaks", None, false, 0), Some((0, true)));
    assert_eq!(step("leaks", Some(0), true, 0), Some((0, true)));
}
