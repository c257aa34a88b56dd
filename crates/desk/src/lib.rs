#![doc = include_str!("../README.md")]

mod beginnings;
mod corrections;
mod doubt;
mod file_id;
mod report;
mod saying;
mod unread;

pub use beginnings::{beginnings, opening, single_spaced};
pub use corrections::{Corrections, PersonCorrection, TurnCorrection};
pub use doubt::Doubt;
pub use file_id::{OWN, file_id};
pub use report::{DoubtfulPlace, Failure, Report, SpeakerFound, Trust};
pub use saying::Saying;
pub use unread::Unread;
