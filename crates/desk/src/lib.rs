#![doc = include_str!("../README.md")]

mod corrections;
mod file_id;
mod report;

pub use corrections::{Corrections, PersonCorrection};
pub use file_id::{OWN, file_id};
pub use report::{DoubtfulPlace, Failure, Report, SpeakerFound, Trust};
