//! Holds the texts of `src/search`.

use super::number;

/// The title of the view, and the label of its field.
pub const TITLE: &str = "Search all transcripts";

/// The link from the library to the view.
pub const SEARCH_WHAT_WAS_SAID: &str = "Search what was said";

/// The text while the code of the view loads.
pub const LOADING: &str = "Loading search…";

/// The subject of the error when that code does not load.
pub const SEARCH_PART: &str = "Search";

/// The text while a search runs.
pub const SEARCHING: &str = "Searching…";

/// The label of the choice of order.
pub const SORT_BY: &str = "Sort by";

/// The order by date, the latest first.
pub const NEWEST_FIRST: &str = "Newest first";

/// The order by date, the earliest first.
pub const OLDEST_FIRST: &str = "Oldest first";

/// The order by how much a question says of what is looked for.
pub const BEST_FIRST: &str = "Best match first";

/// The button after the last shown hit.
pub const MORE: &str = "Show more";

/// The name of the list of hits.
pub const RESULTS: &str = "Results";

/// The name of the list of terms with their counts.
pub const TERMS: &str = "How often each term occurs";

/// The button after an error.
pub const TRY_AGAIN: &str = "Try again";

/// The text before the names of those who ask in a hit.
pub const ASKED_BY: &str = "Asked by";

/// The text before the names of those who answer in a hit.
pub const ANSWERED_BY: &str = "answered by";

/// The text before the names of those who speak in a hit in which nobody asks.
pub const SAID_BY: &str = "By";

/// The name of a speaker in a passage of whom the record has none.
pub const UNNAMED_SPEAKER: &str = "Unnamed speaker";

/// The hint in a view without a query.
pub const HINT: &str = "Type words, or a phrase in quotes. The search stays in this browser; the site never sees it.";

/// The signs of the query language that only a search of the library needs, each with what it finds.
pub const SIGNS: [(&str, &str); 5] = [
    ("event:name", "only transcripts of this event"),
    ("lang:fr", "only transcripts in this language"),
    ("date:2022-10", "only from this year, month or day"),
    ("date:2021..2023", "only from this time"),
    ("before:2022  after:2021", "only from before, only from after"),
];

/// The button that shows how many hits there are by year, event and language.
pub const NARROW: &str = "Narrow down";

/// The titles of these lists.
pub const BY_YEAR: &str = "Year";
/// See [`BY_YEAR`].
pub const BY_EVENT: &str = "Event";
/// See [`BY_YEAR`].
pub const BY_LANGUAGE: &str = "Language";

/// The label of words that begin with the word that is being typed.
pub const IN_THE_LIBRARY: &str = "In the library:";

/// Returns the label of words that are spelled nearly like one that stands nowhere: "Instead of “watre”:".
pub fn instead_of(word: &str) -> String {
    format!("Instead of “{word}”:")
}

/// Asks for a word that is spelled nearly like one that stands nowhere: "Did you mean “water”?"
pub fn did_you_mean(word: &str) -> String {
    format!("Did you mean “{word}”?")
}

/// The button that keeps the search at hand.
pub const KEEP_SEARCH: &str = "Save this search";

/// The button that does not keep it any more.
pub const FORGET_SEARCH: &str = "Forget this search";

/// The title of the searches that the reader keeps.
pub const SAVED_SEARCHES: &str = "Saved searches";

/// The button beside each of them.
pub const FORGET: &str = "Forget";

/// Returns what a kept search finds now, and how much of it is new: "36 questions, 3 new since your last visit".
pub fn saved_count(now: usize, seen: usize) -> String {
    let count = super::exchanges(now as u32);
    match now.saturating_sub(seen) {
        0 => count,
        new => format!("{count}, {} new since your last visit", number(new)),
    }
}

/// The label of the buttons that download the hits.
pub const DOWNLOAD_RESULTS: &str = "Download these results:";

/// The button that downloads them as a table.
pub const AS_TABLE: &str = "Table (CSV)";

/// The button that downloads them as quotations with sources.
pub const AS_CITATIONS: &str = "Quotations (Markdown)";

/// Returns the progress of collecting hits for a file: "Collecting 200 of 1,000 results…".
pub fn collecting(done: usize, all: usize) -> String {
    format!("Collecting {} of {} results…", number(done), number(all))
}

/// Says that the file holds only the first hits.
pub fn first_only(count: usize) -> String {
    format!("The file has the first {} results.", number(count))
}

/// The title of the list of signs.
pub const HOW_TO: &str = "How to search";

/// Returns the status of a search: "36 questions in 12 transcripts".
pub fn found(questions: usize, transcripts: usize) -> String {
    let transcripts = match transcripts {
        1 => "1 transcript".to_owned(),
        count => format!("{} transcripts", number(count)),
    };
    match questions {
        0 => "No matches.".to_owned(),
        1 => format!("1 question in {transcripts}"),
        count => format!("{} questions in {transcripts}", number(count)),
    }
}

/// Returns the progress of reading all transcripts: "Reading transcripts: 3 of 7…".
pub fn reading(done: usize, all: usize) -> String {
    format!("Reading transcripts: {} of {}…", number(done), number(all))
}

/// Says that only saved transcripts were searched: "Searched 5 of 7 transcripts. The rest need a connection."
pub fn searched_saved(searched: usize, all: usize) -> String {
    format!("Searched {} of {} transcripts. The rest need a connection.", number(searched), number(all))
}

/// Says that the search could not be made. `reason` is a sentence.
pub fn failed(reason: &str) -> String {
    format!("The search failed. {reason}")
}

/// Says that a file of the index is not what the publisher wrote.
pub fn damaged(path: &str) -> String {
    format!("{path} is damaged or outdated. If this happens again, tell the publisher.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_counts_questions_and_transcripts() {
        assert_eq!(found(0, 0), "No matches.");
        assert_eq!(found(1, 1), "1 question in 1 transcript");
        assert_eq!(found(1234, 12), "1,234 questions in 12 transcripts");
    }
}
