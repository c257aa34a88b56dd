//! Fetches files of the site; nothing else does.

pub(crate) mod fetch;
