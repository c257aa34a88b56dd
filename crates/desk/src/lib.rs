#![doc = include_str!("../README.md")]

mod beginnings;
mod corrections;
mod file_id;
mod report;
mod saying;

pub use beginnings::{beginnings, opening, single_spaced};
pub use corrections::{Corrections, PersonCorrection, TurnCorrection};
pub use file_id::{OWN, file_id};
pub use report::{DoubtfulPlace, Failure, Report, SpeakerFound, Trust};
pub use saying::{Saying, Unread};
