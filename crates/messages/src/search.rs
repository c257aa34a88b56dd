//! Holds the texts of `src/search`.

pub use crate::text::search::*;
use crate::text::{Text, search};
use crate::{list, number};

/// The signs of the query language that only a search of the library needs, each with what it finds.
pub const SIGNS: [(Text, Text); 5] = [
    (SIGN_EVENT, SIGN_EVENT_FINDS),
    (SIGN_LANG, SIGN_LANG_FINDS),
    (SIGN_DATE, SIGN_DATE_FINDS),
    (SIGN_TIME, SIGN_TIME_FINDS),
    (SIGN_BEFORE, SIGN_BEFORE_FINDS),
];

/// Returns what a kept search finds now, and how much of it is new: "36 questions, 3 new since your last visit".
pub fn saved_count(now: usize, seen: usize) -> String {
    let count = crate::exchanges(now as u32);
    match now.saturating_sub(seen) {
        0 => count,
        new => list([count, search::new(new)]),
    }
}

/// Returns the progress of collecting hits for a file: "Collecting 200 of 1,000 results…".
pub fn collecting(done: usize, all: usize) -> String {
    search::collecting(&number(done), &number(all))
}

/// Returns the status of a search: "36 questions in 12 transcripts".
pub fn found(questions: usize, transcripts: usize) -> String {
    match questions {
        0 => NOTHING.get().to_owned(),
        _ => search::found(&crate::exchanges(questions as u32), &in_transcripts(transcripts)),
    }
}

/// Says the problem of the query after what was found, which may be a sentence already: "No matches."
pub fn with_problem(found: &str, problem: &str) -> String {
    match found.chars().last() {
        None => problem.to_owned(),
        Some('.' | '?' | '…' | '。' | '？' | '।' | '؟') => format!("{found} {problem}"),
        Some(_) => crate::library::with_problem(found, problem),
    }
}

/// Returns the progress of reading all transcripts: "Reading transcripts: 3 of 7…".
pub fn reading(done: usize, all: usize) -> String {
    search::reading(&number(done), &number(all))
}

/// Says that only saved transcripts were searched: "Searched 5 of 7 transcripts. The rest need a connection."
pub fn searched_saved(searched: usize, all: usize) -> String {
    search::searched(all, &number(searched))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_counts_questions_and_transcripts() {
        assert_eq!(found(0, 0), "No matches.");
        assert_eq!(with_problem(&found(0, 0), "OR needs a word."), "No matches. OR needs a word.");
        assert_eq!(with_problem(&found(1, 1), "OR needs a word."), "1 question in 1 transcript. OR needs a word.");
        assert_eq!(with_problem("", "OR needs a word."), "OR needs a word.");
        assert_eq!(found(1, 1), "1 question in 1 transcript");
        assert_eq!(found(1234, 12), "1,234 questions in 12 transcripts");
    }
}
