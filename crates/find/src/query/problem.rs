//! Problems in a query, and what the reader can do about them.

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
