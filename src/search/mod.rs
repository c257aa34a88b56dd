//! Searches all transcripts of the library.

mod hit;
pub(crate) mod link;
pub(crate) mod part;
mod results;
mod source;
mod state;
mod terms;
pub(crate) mod view;
