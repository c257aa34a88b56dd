//! Holds the texts of the interface: of the app, of plain pages, and of the feed.
//!
//! [`en`] has every text, in English. Interfaces in other languages get a module each beside it.

pub mod en;

pub use en::*;
