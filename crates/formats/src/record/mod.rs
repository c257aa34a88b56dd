//! The common steps from a format to a transcript: from a list of segments to exchanges.
//!
//! A format reads its source as [`Segment`]s and registers the speakers with [`People`]. Then [`exchanges()`] does the
//! same for every format: it infers who asks and who answers, and where exchanges begin.
//!
//! 1. [`segment`] defines the list: headings, notes and speeches.
//! 2. [`people`] makes participants from the names in labels.
//! 3. [`question`] tells whether a speech asks, [`habit`] tells who usually asks.
//! 4. [`grouping`] finds the kind of each turn, and groups the turns.
//! 5. [`exchanges`](mod@exchanges) turns the groups into exchanges with ids.

pub(crate) mod people;
pub(crate) mod segment;

mod exchanges;
mod grouping;
mod habit;
mod question;

pub(crate) use exchanges::exchanges;
pub(crate) use people::People;
pub(crate) use segment::{LabelKind, Part, Segment, Speech};
