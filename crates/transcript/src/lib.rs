//! What was said.
//!
//! A [`Transcript`] is the record of one event. It is read once from its JSON ([`json`]), checked as a whole
//! ([`Transcript::validate`]). A [`Catalog`] lists the transcripts of a library; a [`Site`] says what it is.
//!
//! The crate is pure: no disk, no clock, no network, no browser. The same bytes in give the same values out,
//! natively and in Wasm.

pub mod catalog;
pub mod characters;
pub mod date;
mod ids;
pub mod json;
pub mod language;
pub mod measure;
mod model;
pub mod order;
mod outline;
pub mod problem;
#[cfg(feature = "schema")]
pub mod schema;
pub mod site;
mod validate;

pub use catalog::{Catalog, Entry, Sort};
pub use date::Date;
pub use ids::Ids;
pub use json::ReadError;
pub use language::Direction;
pub use model::{
    Coverage, Exchange, ExchangeKind, Inferred, Paragraph, Participant, ParticipantKind, Source, Transcript, Turn,
    TurnKind, is_paragraph_id,
};
pub use problem::{Problem, ProblemKind};
pub use site::Site;
