//! Says where one is: places, pages and their URLs.
//!
//! A [`Place`] is what the reading room shows and what stands after `#` in its URL. A [`Target`] names an exchange or a
//! paragraph; [`resolve`] finds it in a transcript, or the nearest thing. [`Pages`] cut a transcript into runs of whole
//! exchanges, and a [`Pagination`] says which of them a place opens.
//!
//! The crate is pure: no disk, no clock, no network, no browser.

mod choices;
mod pages;
mod pagination;
mod place;
mod resolve;

pub use choices::{ListOrder, MatchOptions, PageSize, Show};
pub use pages::{PagerItem, Pages};
pub use pagination::Pagination;
pub use place::{ANCHOR, LibraryPlace, Place, Target, TranscriptPlace};
pub use resolve::{Resolved, nearest_id, resolve};
