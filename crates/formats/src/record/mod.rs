//! The common steps from a format to a transcript: from a list of segments to exchanges.
//!
//! A format reads its source as [`Segment`]s, registers the speakers with [`People`] and keeps what it learns of the event
//! in [`Fields`]. Then [`finish()`] does the same for every format: it infers the language, who asks and who answers, and
//! where exchanges begin.
//!
//! 1. [`segment`] defines the list: headings, notes and speeches.
//! 2. [`people`] makes participants from the names in labels.
//! 3. [`question`] tells whether a speech asks, [`habit`] tells who usually asks.
//! 4. [`grouping`] finds the kind of each turn, and groups the turns.
//! 5. [`exchanges`] turns the groups into exchanges with ids.
//! 6. [`finish`](mod@finish) runs these steps and makes the transcript.

pub(crate) mod fields;
pub(crate) mod people;
pub(crate) mod segment;
pub(crate) mod stage;

mod conversation;
mod exchanges;
mod finish;
mod grouping;
mod habit;
mod question;
mod speeches;
mod testimony;

pub(crate) use conversation::{Speaker, Utterance, join_utterances};
pub(crate) use exchanges::exchanges;
pub(crate) use fields::Fields;
pub(crate) use finish::{Record, finish};
pub(crate) use people::People;
pub(crate) use segment::{LabelKind, Part, Segment, Speech};
pub(crate) use speeches::Speeches;
pub(crate) use testimony::name_witness;
