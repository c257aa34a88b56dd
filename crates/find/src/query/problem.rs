//! What cannot be read in a query, and how to mend it.

use std::fmt;
use std::ops::Range;

use super::MAX_TERMS;

/// Something in a query that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryProblem {
    /// Where it stands in what was typed, in bytes.
    pub at: Range<usize>,
    /// What is wrong.
    pub kind: QueryProblemKind,
}

/// What is wrong with a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryProblemKind {
    /// `OR` without a term on both sides.
    LoneOr,
    /// `NEAR` without a term on both sides.
    LoneNear,
    /// `NEAR/` without a number from 1 to 9999.
    NoDistance,
    /// A dash with nothing after it.
    LoneDash,
    /// A star with nothing before it.
    LoneStar,
    /// `q:`, `a:`, `speaker:` or `outlet:` with nothing after it.
    LoneScope,
    /// A star after a name: names are found by any part.
    StarAfterName,
    /// Characters that vanish when texts are compared, as an accent alone.
    NothingVisible,
    /// More terms than [`MAX_TERMS`].
    TooManyTerms,
}

/// Writes what is wrong and the mend, as a sentence without its place.
impl fmt::Display for QueryProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            QueryProblemKind::LoneOr => {
                f.write_str("OR needs a word or a phrase on both sides; to look for the word itself, put it in quotes")
            }
            QueryProblemKind::LoneNear => f.write_str("NEAR needs a word or a phrase on both sides"),
            QueryProblemKind::NoDistance => f.write_str("NEAR/ needs a number of words from 1 to 9999, as in NEAR/5"),
            QueryProblemKind::LoneDash => {
                f.write_str("a dash needs what to leave out right after it; to look for a dash, put it in quotes")
            }
            QueryProblemKind::LoneStar => f.write_str(
                "a star needs the beginning of a word right before it; to look for a star, put it in quotes",
            ),
            QueryProblemKind::LoneScope => {
                f.write_str("this needs a word, a name or a phrase in quotes right after the colon")
            }
            QueryProblemKind::StarAfterName => f.write_str("a name is found by any part of it and needs no star"),
            QueryProblemKind::NothingVisible => {
                f.write_str("nothing of this can be looked for: it vanishes when texts are compared")
            }
            QueryProblemKind::TooManyTerms => {
                write!(f, "more than {MAX_TERMS} terms are not looked for at once; what follows is left out")
            }
        }
    }
}
