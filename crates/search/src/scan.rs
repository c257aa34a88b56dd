//! Searches a library by reading all its texts, as in a file that holds a whole library.

use std::sync::Arc;

use address::{MatchOptions, Show};
use find::{Found, Query, Text};
use transcript::Transcript;

/// How library search matches: whole words, whatever their case and accents.
pub const OPTIONS: MatchOptions = MatchOptions { case: false, accents: false, words: true };

/// Parses the text of a search in a library.
pub fn parse(text: &str) -> Query {
    Query::parse_for(text, OPTIONS)
}

/// Returns the indices of the exchanges of a transcript that a query keeps, and for each term the number of its places.
pub fn scan(transcript: &Arc<Transcript>, query: &Arc<Query>) -> (Vec<usize>, Vec<u64>) {
    let text = Arc::new(Text::new(Arc::clone(transcript)));
    let found = Found::new(text, Arc::clone(query), OPTIONS);
    (found.kept(Show::All), found.counts().into_iter().map(|count| count as u64).collect())
}
