//! Labelled text in, transcripts out: goldens, the samples where they are there, and properties.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod folder;
mod goldens;
mod hostile;
mod oracle;
mod properties;
mod samples;
mod seed;
