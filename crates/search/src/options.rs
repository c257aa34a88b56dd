//! How a search of a library compares words with texts.

use address::MatchOptions;
use find::Query;

/// How library search matches: whole words, whatever their case and accents.
pub const OPTIONS: MatchOptions = MatchOptions { case: false, accents: false, words: true };

/// Parses the text of a search in a library.
pub fn parse(text: &str) -> Query {
    Query::parse_for(text, OPTIONS)
}
