//! Where it was said.
//!
//! 1. A transcript is folded once ([`Text`]): letters lose case and accents, quotes and dashes and spaces become plain
//!    ones, and a map leads from every place in the folded text back to the original ([`fold`]).
//! 2. What a reader types becomes a [`Query`].
//! 3. The matcher looks for each folded term in the folded text, and the operators tell which exchanges are kept
//!    ([`Found`]).
//! 4. A [`Search`] is all of it together, from letter to letter that a reader types.
//! 5. What is shown of it are [`Matches`]: sorted, and such that none splits what a reader takes for one character. They
//!    are counted by page and speaker, listed in context ([`Concordance`]), drawn as a [`Strip`], and cut a paragraph into
//!    [`pieces`].
//!
//! The crate is pure: no disk, no clock, no network, no browser.

mod context;
pub mod fold;
mod found;
mod library;
mod matches;
pub mod query;
mod scan;
mod search;
mod spread;
mod status;
mod text;

pub use context::{Concordance, Row};
pub use found::Found;
pub use library::{Filtered, filtered};
pub use matches::{Match, Matches, Piece, Share, pieces, utf16_ranges};
pub use query::{Query, QueryProblem, Term};
pub use search::Search;
pub use spread::{Segment, Strip};
pub use status::Status;
pub use text::Text;
