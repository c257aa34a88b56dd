//! Holds the texts of `src/find` and `src/charts`.

#![allow(missing_docs, reason = "the name and the text of a constant say what it is for")]

use ::find::{QueryProblem, Status};

use super::number;

// The bar.
pub const FIND: &str = "Find";
pub const PLACEHOLDER: &str = "words or “a phrase”";
pub const LOADING: &str = "Loading find…";
pub const PREVIOUS: &str = "Previous match";
pub const PREVIOUS_KEYS: &str = "Previous match (Shift+Enter)";
pub const NEXT: &str = "Next match";
pub const NEXT_KEYS: &str = "Next match (Enter)";
pub const LIST: &str = "List";
pub const OPTIONS: &str = "Options";
pub const CLEAR: &str = "Clear";
pub const TERMS: &str = "Terms";
pub const AS_PHRASE: &str = "Find these words as a phrase";
pub const TOGGLE_TERM: &str = "Show or hide this term";

// The options.
pub const MATCHING: &str = "Matching";
pub const MATCH_CASE: &str = "Match case";
pub const MATCH_ACCENTS: &str = "Match accents";
pub const WHOLE_WORDS: &str = "Whole words only";
/// The label of the control that offers [`ALL_QUESTIONS`], [`WITH_ANY`] and [`WITH_ALL`].
pub const SHOW: &str = "Show: ";
pub const ALL_QUESTIONS: &str = "All questions";
pub const WITH_ANY: &str = "Only questions with a match";
pub const WITH_ALL: &str = "Only questions with every term";
/// The signs of the query language, each with what it finds.
pub const SIGNS: [(&str, &str); 9] = [
    ("word", "these letters, also inside words"),
    ("\"a phrase\"", "these words in this order"),
    ("begin*", "words starting with “begin”"),
    ("-word", "leave out questions with this word"),
    ("this OR that", "either of them"),
    ("this NEAR/5 that", "at most five words apart"),
    ("q:word  a:word", "only in questions, only in answers"),
    ("speaker:name", "only what this speaker says"),
    ("outlet:name", "only questions from this outlet"),
];
/// The text of the button that stands after the text of [`showing`].
pub const SHOW_ALL: &str = "Show all";

// The list of matches.
pub const MATCH_LIST: &str = "List of matches";
/// The name of the rows of the list, for screen readers.
pub const MATCHES: &str = "Matches";
/// The label of the control that offers the four orders of the list.
pub const SORT: &str = "Sort: ";
pub const IN_ORDER: &str = "in order";
pub const BY_SPEAKER: &str = "by speaker";
pub const BY_WORD_BEFORE: &str = "by word before";
pub const BY_WORD_AFTER: &str = "by word after";
pub const CLOSE: &str = "Close";

// The pictures.
pub const BY_SPEAKER_CHART: &str = "Matches by speaker";
pub const UNNAMED_SPEAKER: &str = "Unnamed speaker";
pub const GO_TO_FIRST: &str = "Go to the first match";
pub const ACROSS_TRANSCRIPT_CHART: &str = "Matches across the transcript";

/// "12 matches".
pub fn matches(count: usize) -> String {
    match count {
        1 => "1 match".to_owned(),
        count => format!("{} matches", number(count)),
    }
}

/// Says how often the terms are found, and at which match the reader is: "12 matches (3 on this page)", "1 of 24".
pub fn status(status: Status) -> String {
    match status {
        Status::Empty => String::new(),
        Status::Kept { exchanges } => super::exchanges(exchanges as u32),
        Status::At { number: at, shown, wrapped } => {
            let wrap = match at {
                _ if !wrapped => "",
                1 => " (back to the start)",
                _ => " (continued from the end)",
            };
            format!("{} of {}{wrap}", number(at), number(shown))
        }
        Status::NotFound => "No matches".to_owned(),
        Status::NotFoundButHidden => "No matches (some terms hidden)".to_owned(),
        Status::AllHidden => "All terms hidden".to_owned(),
        Status::Counts { shown: 0, total, .. } => format!("{} (none shown)", matches(total)),
        Status::Counts { on_page, shown, total } => {
            let shown_part = if shown == total { String::new() } else { format!("{} shown, ", number(shown)) };
            format!("{} ({shown_part}{})", matches(total), on_page_of(on_page, shown))
        }
    }
}

/// Says how many of the shown matches are on the page.
fn on_page_of(on_page: usize, shown: usize) -> String {
    match on_page {
        0 => "none on this page".to_owned(),
        1 if shown == 1 => "on this page".to_owned(),
        _ if on_page == shown => "all on this page".to_owned(),
        _ => format!("{} on this page", number(on_page)),
    }
}

/// Says what is wrong with a query, as a sentence.
pub fn problem(problem: &QueryProblem) -> String {
    sentence(&problem.to_string())
}

/// Turns the text of a [`QueryProblem`] into a sentence: adds a capital letter and a full stop. Removes the backticks
/// around signs of the query language, because the page shows plain text.
pub(super) fn sentence(text: &str) -> String {
    let text = text.replace('`', "");
    let first_word = text.split(' ').next().unwrap_or_default();
    let end = if text.ends_with('.') { "" } else { "." };
    // A first word such as "a:" is a sign of the query language and keeps its case.
    if first_word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        let (first, rest) = text.split_at(text.len().min(1));
        format!("{}{rest}{end}", first.to_ascii_uppercase())
    } else {
        format!("{text}{end}")
    }
}

/// Says that only some questions are shown. [`SHOW_ALL`] stands after it.
pub fn showing(shown: usize, all: usize) -> String {
    match all {
        1 => format!("Showing {} of 1 question.", number(shown)),
        all => format!("Showing {} of {} questions.", number(shown), number(all)),
    }
}

/// Says how many matches are in the list, how many are not in it, and why they are not.
pub fn listed(listed: usize, not_listed: usize, only_with_every_term: bool) -> String {
    match (not_listed, only_with_every_term) {
        (0, _) => matches(listed),
        (more, true) => format!("{}, {} more in questions without every term", matches(listed), number(more)),
        (more, false) => format!("{}, {} more in questions you left out", matches(listed), number(more)),
    }
}

/// "page 3".
pub fn row_page(page: usize) -> String {
    format!("page {page}")
}

/// Returns the text of a match for screen readers: its speaker, if known, and its line.
pub fn spoken_row(source: Option<&str>, line: &str) -> String {
    match source {
        Some(source) => format!("{source}: {line}"),
        None => line.to_owned(),
    }
}

/// Describes a part of the picture of the transcript: the numbers of its first and last exchange, from 1, and each term
/// that matches there, with its count. Example: "Questions 1 to 5: water 3, gate 1".
pub fn segment(first: usize, last: usize, terms: impl Iterator<Item = (String, usize)>) -> String {
    let exchanges = if first == last { format!("Question {first}") } else { format!("Questions {first} to {last}") };
    let counts = terms.map(|(term, count)| format!("{term} {}", number(count))).reduce(|a, b| format!("{a}, {b}"));
    format!("{exchanges}: {}", counts.unwrap_or_else(|| "no matches".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_counts_matches_on_the_page_and_in_the_transcript() {
        let cases = [
            ((0, 2, 2), "2 matches (none on this page)"),
            ((0, 1, 1), "1 match (none on this page)"),
            ((1, 1, 1), "1 match (on this page)"),
            ((1, 2, 2), "2 matches (1 on this page)"),
            ((2, 2, 2), "2 matches (all on this page)"),
            ((1200, 3400, 3400), "3,400 matches (1,200 on this page)"),
        ];
        for ((on_page, shown, total), expected) in cases {
            assert_eq!(status(Status::Counts { on_page, shown, total }), expected);
        }
    }

    #[test]
    fn the_status_tells_shown_matches_from_all_matches() {
        let cases = [
            ((0, 0, 1), "1 match (none shown)"),
            ((0, 0, 12), "12 matches (none shown)"),
            ((0, 3, 12), "12 matches (3 shown, none on this page)"),
            ((1, 1, 12), "12 matches (1 shown, on this page)"),
            ((2, 3, 12), "12 matches (3 shown, 2 on this page)"),
            ((3, 3, 12), "12 matches (3 shown, all on this page)"),
        ];
        for ((on_page, shown, total), expected) in cases {
            assert_eq!(status(Status::Counts { on_page, shown, total }), expected);
        }
    }

    #[test]
    fn the_status_says_at_which_match_the_reader_is() {
        let cases = [
            ((1, 24, false), "1 of 24"),
            ((1, 24, true), "1 of 24 (back to the start)"),
            ((24, 24, true), "24 of 24 (continued from the end)"),
            ((1, 1, true), "1 of 1 (back to the start)"),
            ((1000, 2000, false), "1,000 of 2,000"),
        ];
        for ((at, shown, wrapped), expected) in cases {
            assert_eq!(status(Status::At { number: at, shown, wrapped }), expected);
        }
    }

    #[test]
    fn the_status_says_why_nothing_is_marked() {
        let cases = [
            (Status::Empty, ""),
            (Status::Kept { exchanges: 36 }, "36 questions"),
            (Status::NotFound, "No matches"),
            (Status::NotFoundButHidden, "No matches (some terms hidden)"),
            (Status::AllHidden, "All terms hidden"),
        ];
        for (value, expected) in cases {
            assert_eq!(status(value), expected);
        }
    }

    #[test]
    fn the_list_counts_what_it_leaves_out() {
        assert_eq!(listed(34, 0, true), "34 matches");
        assert_eq!(listed(1, 0, false), "1 match");
        assert_eq!(listed(0, 2, true), "0 matches, 2 more in questions without every term");
        assert_eq!(listed(34, 3, false), "34 matches, 3 more in questions you left out");
    }

    #[test]
    fn the_notice_counts_the_questions_that_are_shown() {
        assert_eq!(showing(36, 302), "Showing 36 of 302 questions.");
        assert_eq!(showing(0, 1), "Showing 0 of 1 question.");
    }

    #[test]
    fn a_part_of_the_picture_names_its_questions_and_terms() {
        let terms = || [("water".to_owned(), 3), ("gate".to_owned(), 1200)].into_iter();
        assert_eq!(segment(3, 3, terms().take(1)), "Question 3: water 3");
        assert_eq!(segment(1, 5, terms()), "Questions 1 to 5: water 3, gate 1,200");
        assert_eq!(segment(1, 5, terms().take(0)), "Questions 1 to 5: no matches");
    }

    #[test]
    fn a_problem_is_a_sentence() {
        let cases = [
            ("a:", "a: needs a word right after it, as in a:budget. To find the text “a:”, put it in quotes."),
            ("NEAR/x", "NEAR/ needs a number of words from 1 to 9999, as in NEAR/5."),
            ("speaker:x*", "A name needs no *, because any part of it finds it."),
        ];
        for (query, expected) in cases {
            let query = ::find::Query::parse(query);
            assert_eq!(query.problem().map(problem).as_deref(), Some(expected), "{query}");
        }
    }
}
