//! Holds the texts of `src/library`.

use ::find::QueryProblem;

use crate::number;
pub use crate::text::library::*;
use crate::text::{around, library, shared};

/// Returns the number of transcripts in the list, out of all: "3 of 7 transcripts".
fn count(shown: usize, total: usize) -> String {
    match (shown, total) {
        (_, 0) => EMPTY.get().to_owned(),
        (0, _) => NO_MATCH.get().to_owned(),
        (shown, total) if shown == total => shared::transcripts(total),
        (shown, total) => some(total, &number(shown)),
    }
}

/// Returns the status of the list: the number of transcripts, and the problem of the query if it has one.
pub fn status(shown: usize, total: usize, problem: Option<&QueryProblem>) -> String {
    let count = count(shown, total);
    match problem {
        // A text without transcripts is a sentence already.
        Some(problem) if shown == 0 => format!("{count} {}", crate::find::problem(problem)),
        Some(problem) => with_problem(&count, &crate::find::problem(problem)),
        None => count,
    }
}

/// Returns the sentence on how an empty library gets transcripts: the text before the command, and the text after it.
pub fn how_to_fill() -> (String, String) {
    around(library::how_to_fill)
}

/// Returns the number of names that a card leaves out: " +3".
pub fn more_names(count: usize) -> String {
    format!(" +{}", number(count))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_counts_the_transcripts_in_the_list() {
        let cases = [
            ((0, 0), "The library is empty."),
            ((0, 7), "No match in titles, dates, places or names."),
            ((1, 1), "1 transcript"),
            ((7, 7), "7 transcripts"),
            ((3, 1200), "3 of 1,200 transcripts"),
        ];
        for ((shown, total), expected) in cases {
            assert_eq!(status(shown, total, None), expected);
        }
    }

    #[test]
    fn the_status_ends_with_the_problem_of_the_query() {
        let query = ::find::Query::parse("speaker:x*");
        let problem = "A name needs no *, because any part of it finds it.";
        assert_eq!(status(3, 7, query.problem()), format!("3 of 7 transcripts. {problem}"));
        assert_eq!(status(0, 7, query.problem()), format!("No match in titles, dates, places or names. {problem}"));
    }
}
