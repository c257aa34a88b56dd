//! Holds what the interface says, wherever it says it: in the reading room, on plain pages, in the feed.
//!
//! [`en`] has every string, in English. Interfaces in other languages get a file each beside it.

pub mod en;

pub use en::*;
