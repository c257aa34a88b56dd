//! What was said.
//!
//! A [`Transcript`] is the record of one event. It is read once from its JSON ([`json`]), checked as a whole
//! ([`Transcript::validate`]), cut into pages of whole exchanges ([`Pages`]) and addressed by URL ([`Place`]).
//! A [`Catalog`] lists the transcripts of a library; a [`Site`] says what it is.
//!
//! The crate is pure: no disk, no clock, no network, no browser. The same bytes in give the same values out,
//! natively and in Wasm.

pub mod catalog;
pub mod date;
mod ids;
pub mod json;
pub mod language;
pub mod measure;
mod model;
pub mod order;
mod outline;
pub mod paginate;
pub mod place;
pub mod problem;
mod resolve;
#[cfg(feature = "schema")]
pub mod schema;
pub mod site;
mod validate;
pub mod words;

pub use catalog::{Catalog, Entry};
pub use date::Date;
pub use ids::Ids;
pub use json::ReadError;
pub use language::Direction;
pub use model::{
    Coverage, Exchange, ExchangeKind, Inferred, Paragraph, Participant, ParticipantKind, Source, Transcript, Turn,
    TurnKind,
};
pub use paginate::{Open, PageSize, PagerItem, Pages};
pub use place::{LibraryPlace, ListOrder, MatchOptions, Place, Show, Sort, Target, TranscriptPlace};
pub use problem::{Problem, ProblemKind};
pub use resolve::{Resolved, nearest_id};
pub use site::Site;
