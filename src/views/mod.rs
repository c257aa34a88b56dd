//! What a place shows.

pub(crate) mod library;
pub(crate) mod nearest;
pub(crate) mod transcript;
pub(crate) mod unknown;
