#![doc = include_str!("../README.md")]

mod choices;
mod pages;
mod pagination;
mod place;
mod resolve;

pub use choices::{HitOrder, ListOrder, MatchOptions, PageSize, Show};
pub use pages::{PagerItem, Pages};
pub use pagination::Pagination;
pub use place::{ANCHOR_PREFIX, LibraryPlace, Place, SearchPlace, Target, TranscriptPlace};
pub use resolve::{Resolved, nearest_id, resolve};
