//! Searches all transcripts of the library.

mod download;
mod hit;
pub(crate) mod link;
mod list_facets;
mod narrow;
pub(crate) mod narrow_list;
mod narrowing;
pub(crate) mod part;
mod place;
mod results;
mod saved;
mod source;
mod state;
mod suggestions;
mod terms;
pub(crate) mod view;
pub(crate) mod years;
