//! Reads and writes URLs and the browser's history; no other module does.

pub(crate) mod address;
pub(crate) mod takeover;
pub(crate) mod unknown;
