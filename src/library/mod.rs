//! Shows the library: the list of transcripts.

pub(crate) mod additions;
pub(crate) mod card;
pub(crate) mod head;
pub(crate) mod list;
pub(crate) mod nearest;
pub(crate) mod state;
pub(crate) mod tools;
pub(crate) mod view;
mod window;
