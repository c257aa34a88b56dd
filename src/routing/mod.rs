//! Knows URLs and the history; nothing else does.

pub(crate) mod address;
pub(crate) mod takeover;
pub(crate) mod unknown;
