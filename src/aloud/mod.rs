//! Reads a transcript aloud.

mod bar;
mod part;
mod player;
pub(crate) mod room;
