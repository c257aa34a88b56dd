//! Files in every format, with the transcripts that they must become.
//!
//! `tests/fixtures/<format>/` holds the files. Beside each, `<file>.expected` shows its transcript and its notices in a form
//! that a person can read and compare.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

mod goldens;
mod mutations;
mod rendering;
mod styles;
