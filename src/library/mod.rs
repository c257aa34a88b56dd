//! Shows the list of transcripts.

pub(crate) mod card;
pub(crate) mod nearest;
pub(crate) mod view;
