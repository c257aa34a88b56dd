//! Tests of labelled text: goldens, samples if they are present, hostile input and properties.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

mod folder;
mod goldens;
mod hostile;
mod oracle;
mod properties;
mod samples;
mod seed;
