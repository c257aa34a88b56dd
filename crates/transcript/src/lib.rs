#![doc = include_str!("../README.md")]

mod aloud;
mod blocks;
pub mod catalog;
pub mod characters;
mod cut;
pub mod date;
mod id;
mod ids;
pub mod json;
pub mod language;
mod listing;
pub mod measure;
mod model;
pub mod order;
mod outline;
mod parts;
pub mod problem;
#[cfg(feature = "schema")]
pub mod schema;
mod shelf;
pub mod site;
mod speakers;
mod validate;
mod web_address;

pub use aloud::Spoken;
pub use catalog::{Block, Catalog, Entry, Sort};
pub use cut::cut;
pub use date::Date;
pub use id::{is_id, is_reserved_id};
pub use ids::Ids;
pub use json::ReadError;
pub use language::Direction;
pub use listing::Listing;
pub use model::{
    Coverage, Exchange, ExchangeKind, Inferred, Paragraph, Participant, ParticipantKind, Source, Transcript, Turn,
    TurnKind, is_paragraph_id,
};
pub use outline::{beginning, clock};
pub use parts::{Part, Parts, TurnInPart};
pub use problem::{Problem, ProblemKind};
pub use shelf::Shelf;
pub use site::Site;
pub use speakers::Speakers;
