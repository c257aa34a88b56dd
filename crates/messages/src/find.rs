//! Holds the texts of `src/find` and `src/charts`.

use ::find::{QueryProblem, QueryProblemKind, Status};

pub use crate::text::find::*;
use crate::text::{Text, find};
use crate::{list, number};

/// The signs of the query language, each with what it finds.
pub const SIGNS: [(Text, Text); 9] = [
    (SIGN_WORD, SIGN_WORD_FINDS),
    (SIGN_PHRASE, SIGN_PHRASE_FINDS),
    (SIGN_START, SIGN_START_FINDS),
    (SIGN_WITHOUT, SIGN_WITHOUT_FINDS),
    (SIGN_OR, SIGN_OR_FINDS),
    (SIGN_NEAR, SIGN_NEAR_FINDS),
    (SIGN_ASKED, SIGN_ASKED_FINDS),
    (SIGN_SPEAKER, SIGN_SPEAKER_FINDS),
    (SIGN_OUTLET, SIGN_OUTLET_FINDS),
];

/// Says how often the terms are found, and at which match the reader is: "12 matches (3 on this page)", "1 of 24".
pub fn status(status: Status) -> String {
    match status {
        Status::Empty => String::new(),
        Status::Kept { exchanges } => crate::exchanges(exchanges as u32),
        Status::At { number: at, shown, wrapped } => {
            let write = match at {
                _ if !wrapped => find::at,
                1 => at_start,
                _ => at_end,
            };
            write(&number(at), &number(shown))
        }
        Status::NotFound => NOT_FOUND.get().to_owned(),
        Status::NotFoundButHidden => NOT_FOUND_BUT_HIDDEN.get().to_owned(),
        Status::AllHidden => ALL_HIDDEN.get().to_owned(),
        Status::Counts { shown: 0, total, .. } => with_note(&count(total), NONE_SHOWN.get()),
        Status::Counts { on_page, shown, total } => {
            let shown_part = (shown != total).then(|| some_shown(shown));
            with_note(&count(total), &list(shown_part.into_iter().chain([on_page_of(on_page, shown)])))
        }
    }
}

/// Says how many of the shown matches are on the page.
fn on_page_of(on_page: usize, shown: usize) -> String {
    match on_page {
        0 => NONE_HERE.get().to_owned(),
        1 if shown == 1 => ONE_HERE.get().to_owned(),
        _ if on_page == shown => ALL_HERE.get().to_owned(),
        _ => some_here(on_page),
    }
}

/// Says what is wrong with a query, and what to do, in sentences.
pub fn problem(problem: &QueryProblem) -> String {
    let text = match problem.kind {
        QueryProblemKind::LoneOr => PROBLEM_OR,
        QueryProblemKind::LoneNear => PROBLEM_NEAR,
        QueryProblemKind::NoDistance => PROBLEM_DISTANCE,
        QueryProblemKind::LoneDash => PROBLEM_DASH,
        QueryProblemKind::LoneStar => PROBLEM_STAR,
        QueryProblemKind::LoneScope(sign) => {
            return match sign {
                "q:" | "a:" => problem_no_word(sign),
                "lang:" => problem_no_language(sign),
                "date:" | "before:" | "after:" => problem_no_date(sign),
                _ => problem_no_name(sign),
            };
        }
        QueryProblemKind::NoDate(sign) => return problem_no_date(sign),
        QueryProblemKind::NoWord => PROBLEM_ONLY_SIGNS,
        QueryProblemKind::StarAfterName => PROBLEM_STAR_AFTER_NAME,
        QueryProblemKind::NothingVisible => PROBLEM_INVISIBLE,
        QueryProblemKind::TooManyTerms => return problem_too_many(::find::MAX_TERMS),
    };
    text.get().to_owned()
}

/// Says that only some questions are shown. [`SHOW_ALL`] stands after it.
pub fn showing(shown: usize, all: usize) -> String {
    find::showing(all, &number(shown))
}

/// Says how many matches are in the list, how many are not in it, and why they are not.
pub fn listed(listed: usize, not_listed: usize, only_with_every_term: bool) -> String {
    let more = match (not_listed, only_with_every_term) {
        (0, _) => None,
        (more, true) => Some(more_without_every_term(more)),
        (more, false) => Some(more_left_out(more)),
    };
    list([count(listed)].into_iter().chain(more))
}

/// Says where a match of the list stands: "Ana Ruiz", or "Heading".
pub fn row_source(speaker: Option<&str>, is_heading: bool) -> Option<String> {
    speaker.map(str::to_owned).or_else(|| is_heading.then(|| HEADING.get().to_owned()))
}

/// "page 3".
pub fn row_page(page: usize) -> String {
    find::row_page(&number(page))
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
    let exchanges = if first == last { one_question(&number(first)) } else { questions(&number(first), &number(last)) };
    let counts = list(terms.map(|(term, count)| format!("{term} {}", number(count))));
    format!("{exchanges}: {}", if counts.is_empty() { NO_MATCHES_HERE.get() } else { &counts })
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
            ("x -", "- needs a word or a phrase right after it, as in -budget. To find a dash, put it in quotes."),
            ("date:", "date: needs a year, a month or a day right after it, as in date:2022 or date:2022-10-14."),
            ("NEAR/x", "NEAR/ needs a number of words from 1 to 9999, as in NEAR/5."),
            ("speaker:x*", "A name needs no *, because any part of it finds it."),
        ];
        for (query, expected) in cases {
            let query = ::find::Query::parse(query);
            assert_eq!(query.problem().map(problem).as_deref(), Some(expected), "{query}");
        }
    }
}
