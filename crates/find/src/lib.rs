#![doc = include_str!("../README.md")]
//!
//! # The pipeline
//!
//! 1. A transcript is folded once ([`Text`]): letters lose case and accents; quotes, dashes and spaces become plain
//!    ones. A map leads from every place in the folded text back to the original ([`fold`]).
//! 2. The typed text is parsed into a [`Query`].
//! 3. The matcher finds each folded term in the folded text, and the operators of the query decide which exchanges are
//!    kept ([`Found`]).
//! 4. A [`Search`] holds all of this, and updates it as the reader types.
//! 5. The results are [`Matches`]: sorted, and such that none splits a character as a reader sees it. They are counted
//!    by page and speaker, listed with their context ([`Concordance`]), drawn as a [`Strip`], and cut a paragraph into
//!    [`pieces`].
//!
//! The crate is pure: it uses no disk, no clock, no network and no browser.

mod allowed_turns;
mod context;
pub mod fold;
mod found;
mod library;
mod matches;
mod near;
mod passage;
pub mod query;
mod scan;
mod search;
mod spread;
mod status;
mod text;

pub use allowed_turns::{name_in_role, said_by};
pub use context::{Concordance, Row};
pub use found::Found;
pub use library::{Filtered, FoldedEntries, filtered};
pub use matches::{Match, Matches, Piece, Share, pieces, utf16_ranges};
pub use passage::{Passage, PassagePiece};
pub use query::{
    About, MAX_TERMS, Part, Person, Query, QueryProblem, QueryProblemKind, Role, Term, Unit, sign_with_name,
};
pub use search::Search;
pub use spread::{Segment, Strip};
pub use status::Status;
pub use text::{Text, Token};
