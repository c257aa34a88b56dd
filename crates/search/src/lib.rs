#![doc = include_str!("../README.md")]

mod bits;
mod bytes;
mod dictionary;
mod evaluate;
mod export;
mod facets;
mod file;
mod hit;
mod hits;
mod index;
mod lists;
mod options;
mod part;
mod reader;
mod relevance;
mod saved;
mod sets;
mod suggest;
mod term;
mod texts;
mod tier;
mod write;

pub use export::{Cited, citations, table};
pub use facets::{
    Facets, facets_of, most_first, people, toggled, toggled_part, toggled_year, with_sign, within_years, years_of,
};
pub use file::{DamagedFile, FileId, FileKind, ROOT};
pub use hit::{Hit, HitPassage};
pub use hits::Hits;
pub use index::{Answer, Index};
pub use options::{OPTIONS, parse};
pub use saved::{SavedSearch, SavedSearches};
pub use suggest::{Suggestion, typed_word};
pub use texts::Texts;
pub use tier::{Tier, read_root, write_root};
pub use write::TierWriter;
