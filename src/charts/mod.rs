//! Draws pictures of counts.

pub(crate) mod shares;
pub(crate) mod strip;
