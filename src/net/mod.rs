//! Fetches files of the site; no other module does.

pub(crate) mod fetch;
