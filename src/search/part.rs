//! Declares search as a part of the app that is loaded when a reader searches the library.

use leptos::prelude::*;

use crate::late_part;
use crate::library::state::LibraryList;
use crate::search::list_facets::ListFacets;
use crate::search::results::Results;
use crate::ui::late_part::{LatePart, PartState, settle};
use crate::ui::list::Chunks;

late_part!(
    search,
    preload_if = "^#/?search",
    search_part: SearchViews = SearchViews {
        results: || view! { <Results/> }.into_any(),
        narrow_list: |list, shown| view! { <ListFacets list shown/> }.into_any(),
    }
);

/// The components of search, as functions: code that names a component instead takes it into the first load.
#[derive(Clone, Copy)]
pub(crate) struct SearchViews {
    /// [`Results`].
    pub(crate) results: fn() -> AnyView,
    /// [`ListFacets`].
    pub(crate) narrow_list: fn(LibraryList, Chunks) -> AnyView,
}

/// Begins to load search.
pub(crate) fn load_search() -> LatePart<SearchViews> {
    LatePart::new(|state: RwSignal<PartState<SearchViews>>, attempts| settle(state, attempts, search_part()))
}
