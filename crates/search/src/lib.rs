#![doc = include_str!("../README.md")]

mod bits;
mod bytes;
mod dictionary;
mod evaluate;
mod file;
mod hit;
mod index;
mod lists;
mod part;
mod reader;
mod scan;
mod sets;
mod term;
mod tier;
mod write;

pub use file::{DamagedFile, FileId, FileKind, ROOT};
pub use hit::{Hit, HitPassage};
pub use index::{Answer, Hits, Index, Order};
pub use scan::{OPTIONS, parse, scan};
pub use tier::{Tier, write_root};
pub use write::TierWriter;
