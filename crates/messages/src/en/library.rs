//! Holds the texts of `src/library`.

use super::find::sentence;
use super::number;

/// The part of "Loading the library…" that names it.
pub const THE_LIBRARY: &str = "the library";

/// The error's title.
pub const CANNOT_SHOW: &str = "Can’t show the library";

/// The way on from the error.
pub const LINKS_STILL_WORK: &str = "Links to transcripts still work.";

/// The label of the search field.
pub const SEARCH: &str = "Search titles, people, places";

/// The text while the code for the search field loads.
pub const LOADING_SEARCH: &str = "Loading search…";

/// The subject of the error when that code does not load.
pub const SEARCH_PART: &str = "Search";

/// The label of the choice of order.
pub const SORT_BY: &str = "Sort by";

/// The order by date.
pub const NEWEST_FIRST: &str = "Newest first";

/// The order by title.
pub const TITLE: &str = "Title";

/// The status of a library without transcripts.
pub const EMPTY: &str = "The library is empty.";

/// Returns the number of transcripts in the list, out of all: "3 of 7 transcripts".
fn count(shown: usize, total: usize) -> String {
    match (shown, total) {
        (_, 0) => EMPTY.to_owned(),
        (0, _) => "No match in titles, dates, places or names.".to_owned(),
        (1, 1) => "1 transcript".to_owned(),
        (shown, total) if shown == total => format!("{} transcripts", number(total)),
        (shown, total) => format!("{} of {} transcripts", number(shown), number(total)),
    }
}

/// Returns the status of the list: the number of transcripts, and the problem of the query if it has one (the text of a
/// `find::QueryProblem`).
pub fn status(shown: usize, total: usize, problem: Option<&str>) -> String {
    let count = count(shown, total);
    match problem {
        Some(problem) => format!("{}. {}", count.trim_end_matches('.'), sentence(problem)),
        None => count,
    }
}

/// The sentence on how an empty library gets transcripts: the text before the command, and the text after it.
pub const HOW_TO_FILL: (&str, &str) = ("The publisher adds transcripts with the command ", ".");

/// The text before the transcript whose id resembles one that does not exist.
pub const DID_YOU_MEAN: &str = "Did you mean: ";

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
        assert_eq!(status(3, 7, Some("`-` needs a word")), "3 of 7 transcripts. - needs a word.");
        assert_eq!(
            status(0, 7, Some("a dash needs a word")),
            "No match in titles, dates, places or names. A dash needs a word."
        );
    }
}
