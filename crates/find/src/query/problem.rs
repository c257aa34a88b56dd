//! Problems in a query, and what the reader can do about them.

use std::fmt;
use std::ops::Range;

/// The greatest number of terms in a query.
pub const MAX_TERMS: usize = 500;

/// A problem in a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryProblem {
    /// Its range in the typed text, in bytes.
    pub at: Range<usize>,
    /// The kind of problem.
    pub kind: QueryProblemKind,
}

/// A kind of problem in a query.
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
    /// A sign like `q:` or `speaker:`, which is given here, with nothing after it.
    LoneScope(&'static str),
    /// `date:`, `before:` or `after:`, which is given here, with no date after it.
    NoDate(&'static str),
    /// No word, where only whole words match.
    NoWord,
    /// A star after a name, which is found by any of its parts without one.
    StarAfterName,
    /// Characters that vanish when texts are compared, as an accent alone.
    NothingVisible,
    /// More terms than [`MAX_TERMS`].
    TooManyTerms,
}

/// Writes the problem and its remedy in sentences, without the place and without the last full stop.
impl fmt::Display for QueryProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            QueryProblemKind::LoneOr => {
                f.write_str("`OR` needs a word or a phrase on both sides. To find the word “OR”, put it in quotes")
            }
            QueryProblemKind::LoneNear => f.write_str("`NEAR/` needs a word or a phrase on both sides"),
            QueryProblemKind::NoDistance => {
                f.write_str("`NEAR/` needs a number of words from 1 to 9999, as in `NEAR/5`")
            }
            QueryProblemKind::LoneDash => f.write_str(
                "`-` needs a word or a phrase right after it, as in `-budget`. To find a dash, put it in quotes",
            ),
            QueryProblemKind::LoneStar => f.write_str(
                "`*` needs the start of a word right before it, as in `budg*`. To find a star, put it in quotes",
            ),
            QueryProblemKind::LoneScope(sign) => {
                let (needed, example) = match sign {
                    "q:" | "a:" => ("word", "budget"),
                    "event:" => ("name", "council"),
                    "lang:" => ("language", "fr"),
                    "date:" | "before:" | "after:" => ("date", "2022"),
                    _ => ("name", "smith"),
                };
                write!(
                    f,
                    "`{sign}` needs a {needed} right after it, as in `{sign}{example}`. To find the text “{sign}”, put it in quotes"
                )
            }
            QueryProblemKind::NoDate(sign) => {
                write!(f, "`{sign}` needs a year, a month or a day, as in `{sign}2022` or `{sign}2022-10-14`")?;
                if sign == "date:" { f.write_str(", or a time, as in `date:2021..2023`") } else { Ok(()) }
            }
            QueryProblemKind::NoWord => f.write_str("signs are not found where only whole words are"),
            QueryProblemKind::StarAfterName => f.write_str("a name needs no `*`, because any part of it finds it"),
            QueryProblemKind::NothingVisible => {
                f.write_str("there is nothing to find here, because accents alone and invisible characters are ignored")
            }
            QueryProblemKind::TooManyTerms => {
                write!(f, "a search has at most {MAX_TERMS} words and phrases, and the rest is left out")
            }
        }
    }
}
