//! Where it was said.
//!
//! 1. A transcript is folded once ([`Text`]): letters lose case and accents, quotes and dashes and spaces become plain
//!    ones, and a map leads from every place in the folded text back to the original ([`fold`]).
//! 2. What a reader types becomes a [`Query`].
//! 3. The matcher looks for the folded query in the folded text and gives [`Matches`]: ranges of the original, sorted and
//!    disjoint, that never split what a reader takes for one character.
//! 4. [`pieces`] cuts a paragraph along its matches, for the page to show.
//!
//! The crate is pure: no disk, no clock, no network, no browser.

pub mod fold;
mod matches;
mod query;
mod text;

pub use matches::{Match, Matches, Piece, pieces};
pub use query::{Query, Term};
pub use text::Text;
