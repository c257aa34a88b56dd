//! Tests that the matcher finds the same as the oracle in any text, with any query.

use std::sync::Arc;

use address::{MatchOptions, Show};
use find::fold::fold;
use find::{Match, Query};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::{found_in, look, transcript};

/// The oracle. At every boundary between characters as a reader sees them, it finds the longest run of characters from
/// there that folds to the folded term. A character that folds to nothing begins no match.
pub(crate) fn oracle(text: &str, folded_term: &str) -> Vec<(usize, usize)> {
    let bounds: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
    let (mut found, mut from) = (Vec::new(), 0);
    for (i, &start) in bounds.iter().enumerate().take(bounds.len() - 1) {
        let first = fold(&text[start..bounds[i + 1]]);
        if start < from || first.is_empty() || !folded_term.starts_with(&first) {
            continue;
        }
        let mut ends = bounds[i + 1..].iter().take_while(|&&end| fold(&text[start..end]).len() <= folded_term.len());
        let mut end = None;
        for &at in ends.by_ref() {
            if fold(&text[start..at]) == folded_term {
                end = Some(at);
            }
        }
        // White space after a match folds to one space, and does not belong to the match.
        if let Some(end) = end {
            found.push((start, end));
            from = end;
        }
    }
    found
}

/// Splits a text of letters without marks into words: runs of Latin letters, and single Han characters.
fn words_of(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for character in fold(text).chars() {
        let is_han = !character.is_ascii() && character.is_alphabetic();
        match words.last_mut() {
            Some(last) if character.is_ascii_alphabetic() => last.push(character),
            _ => words.extend([if is_han { character.to_string() } else { String::new() }, String::new()]),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The oracle for whole words: from the left, each run of words that are those of the term, without overlaps. The last
/// word of a term with a star only begins with what the term says, unless that is Han.
fn words_oracle(text: &str, term: &str) -> Vec<String> {
    let (all, wanted) = (words_of(text), words_of(term));
    let is_prefix = term.ends_with('*');
    let fits = |run: &[String]| {
        let (last, others) = (run.len() - 1, &run[..run.len() - 1]);
        let is_last =
            run[last] == wanted[last] || is_prefix && run[last].is_ascii() && run[last].starts_with(&wanted[last]);
        others == &wanted[..last] && is_last
    };
    let (mut found, mut at) = (Vec::new(), 0);
    while at + wanted.len() <= all.len() {
        let run = &all[at..at + wanted.len()];
        let is_found = fits(run);
        at += if is_found { wanted.len() } else { 1 };
        found.extend(is_found.then(|| run.join(" ")));
    }
    found
}

/// Generates text with many difficult characters: they vanish, expand or join.
fn hard_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[abcéßﬁ’'àÀ党工か가-각 \u{301}]{0,24}",
        "[ae\u{301}\u{308}\u{200d}\u{ad}\u{200b}\u{fe0f}🇩🇪🇫🇷]{0,16}",
        "[a \u{200d}\u{fe0f}\u{308}👩👧👍🏽🇩🇪🇫]{0,16}",
        "[कष\u{94d}\u{93f}\u{93c} ]{0,16}",
        "[กำ้ทa ]{0,16}",
        "[\u{1100}\u{1161}\u{11a8}\u{1112}가각 ]{0,16}",
        "[كتب\u{64e}\u{640}שלם\u{5b8} ]{0,16}",
        "[שלם\u{5b8}־׳״'\" -]{0,16}",
        "\\PC{0,24}",
    ]
}

/// Generates text of letters with accents, as writing systems combine them.
fn accented_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[abcéßàÀẾñÅ\u{301}\u{302}\u{30a} ]{0,16}",
        "[ΆάΰᾘΣσς\u{301}\u{345} ]{0,16}",
        "[가각한글 \u{1100}\u{1161}\u{11a8}]{0,16}",
        "[أآكتب\u{64e}\u{654} ]{0,16}",
    ]
}

/// Generates a text, and a piece of it or something else.
fn text_and_piece(text: impl Strategy<Value = String>) -> impl Strategy<Value = (String, String)> {
    (text, any::<prop::sample::Index>(), 1usize..5, hard_text()).prop_map(|(text, at, length, other)| {
        let characters: Vec<char> = text.chars().collect();
        if characters.is_empty() {
            return (text, other.chars().filter(|c| c.is_alphanumeric()).take(2).collect());
        }
        let piece: String = characters[at.index(characters.len())..].iter().take(length).collect();
        // Without quotes, so that the piece is one phrase.
        (text, piece.replace(['"', '“', '”', '„', '‟', '«', '»', '＂', '〝', '〞'], " "))
    })
}

fn ranges(found: &[Match]) -> Vec<(usize, usize)> {
    found.iter().map(|it| (it.range.start, it.range.end)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_matcher_finds_the_same_as_the_oracle((text, piece) in text_and_piece(hard_text())) {
        let query = Query::parse(&format!("\"{piece}\""));
        if let [term] = query.terms() {
            let folded = fold(term.text().trim());
            prop_assert_eq!(ranges(&found_in(&text, &format!("\"{piece}\""), MatchOptions::default())), oracle(&text, folded.trim()));
        }
    }

    #[test]
    fn matches_of_a_term_are_sorted_and_disjoint_and_split_no_character((text, piece) in text_and_piece(hard_text()), flags in any::<[bool; 3]>()) {
        let bounds: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
        let options = MatchOptions { case: flags[0], accents: flags[1], words: flags[2] };
        let mut end = 0;
        for (from, to) in ranges(&found_in(&text, &format!("\"{piece}\""), options)) {
            prop_assert!(from >= end && from < to);
            prop_assert!(bounds.contains(&from) && bounds.contains(&to), "{}..{} of {:?}", from, to, text);
            end = to;
        }
    }

    #[test]
    fn composed_and_decomposed_text_have_as_many_matches((text, piece) in text_and_piece(accented_text()), flags in any::<[bool; 2]>()) {
        let options = MatchOptions { case: flags[0], accents: flags[1], words: false };
        let query = format!("\"{piece}\"");
        let (composed, decomposed): (String, String) = (text.nfc().collect(), text.nfd().collect());
        prop_assert_eq!(found_in(&composed, &query, options).len(), found_in(&decomposed, &query, options).len(), "{:?} {:?}", composed, decomposed);
    }

    #[test]
    fn case_and_accents_only_remove_matches((text, piece) in text_and_piece(hard_text()), flags in any::<[bool; 3]>()) {
        let query = format!("\"{piece}\"");
        let options = MatchOptions { case: flags[0], accents: flags[1], words: flags[2] };
        let without = MatchOptions { words: flags[2], ..MatchOptions::default() };
        prop_assert!(found_in(&text, &query, options).len() <= found_in(&text, &query, without).len());
    }

    #[test]
    fn whole_words_are_found_as_an_oracle_finds_them(
        text in "[ab] ?[ab’'—., é]{0,9}[ab 党外工]{0,6}", piece in "[ab]{1,2}([ ’.党]{0,2}[ab外]){0,2}[*]?"
    ) {
        let options = MatchOptions { words: true, ..MatchOptions::default() };
        let words_only = found_in(&text, &format!("\"{}\"{}", piece.trim_end_matches('*'), if piece.ends_with('*') { "*" } else { "" }), options);
        let found: Vec<String> = words_only.iter().map(|it| words_of(&text[it.range.clone()]).join(" ")).collect();
        prop_assert_eq!(found, words_oracle(&text, &piece), "{:?} in {:?}", piece, text);
    }

    #[test]
    fn terms_become_one_only_if_they_find_the_same((text, piece) in text_and_piece(hard_text()), flags in any::<[bool; 3]>()) {
        let options = MatchOptions { case: flags[0], accents: flags[1], words: flags[2] };
        let forms = [piece.to_uppercase(), piece.to_lowercase(), piece.nfd().collect(), fold(&piece)];
        for other in forms.map(|form| form.replace('"', " ")) {
            let text = format!("{text} {piece} {other}");
            let of = |piece: &str| format!("\"{piece}\"");
            let count = |query: &str| Query::parse_for(query, options).terms().len();
            let are_one = [of(&piece), of(&other), format!("{} {}", of(&piece), of(&other))].map(|it| count(&it)) == [1; 3];
            if are_one {
                let [one, same] = [&piece, &other].map(|it| ranges(&found_in(&text, &of(it), options)));
                prop_assert_eq!(one, same, "{:?} {:?} in {:?}", piece, other, text);
            }
        }
    }

    #[test]
    fn counts_by_exchange_sum_to_the_total_and_kept_exchanges_hold_the_terms(
        texts in proptest::collection::vec("[ab c]{0,6}", 1..9), query in "-?[abc]{1,2} [abc]{1,2}( OR [abc])?"
    ) {
        let turns: Vec<[(&str, &[&str]); 1]> = texts.iter().map(|text| [("a", std::slice::from_ref(text))]).map(|it| it.map(|(who, text)| (who, leak(text)))).collect();
        let exchanges: Vec<&[(&str, &[&str])]> = turns.iter().map(|it| &it[..]).collect();
        let found = look(&transcript(&exchanges), &query, MatchOptions::default());
        let matches = found.matches(&[], Show::Everything);
        prop_assert_eq!(matches.in_exchanges(0..texts.len()), matches.len());
        prop_assert_eq!(found.counts().iter().sum::<usize>(), matches.len());
        // Each exchange is one text, so that the query gives the same for it as for an entry of a library.
        let expected: Vec<usize> = (0..texts.len()).filter(|&it| found.query().is_in(&fold(&texts[it]), "")).collect();
        prop_assert_eq!(found.kept(Show::All), expected);
        let shown = found.matches(&[], Show::All);
        prop_assert_eq!(found.kept(Show::All).into_iter().map(|exchange| shown.in_exchange(exchange)).sum::<usize>(), shown.len());
    }
}

/// Makes text that lives as long as the test process, since proptest drops its values after each case.
fn leak(texts: &[String]) -> &'static [&'static str] {
    let texts: Vec<&'static str> = texts.iter().map(|text| &*Box::leak(text.clone().into_boxed_str())).collect();
    Box::leak(texts.into_boxed_slice())
}

#[test]
fn the_oracle_finds_the_expected_matches() {
    assert_eq!(oracle("a straße b", "strasse"), [(2, 9)]);
    assert_eq!(oracle("banana", "ana"), [(1, 4)]);
    let transcript: Arc<_> = transcript(&[&[("a", &["banana"])]]);
    assert_eq!(look(&transcript, "ana", MatchOptions::default()).counts(), [1]);
}
