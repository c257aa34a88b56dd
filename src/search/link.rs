//! Draws the link to the search of the library.

use address::{Place, SearchPlace};
use leptos::prelude::*;

use crate::routing::address::Address;

/// A link to the search of what was said, with words that the reader has typed elsewhere.
#[component]
pub(crate) fn SearchLink(
    /// Returns the query of the search.
    #[prop(into)]
    query: Callback<(), String>,
) -> impl IntoView {
    let href = move || Address::href(&Place::Search(SearchPlace { query: query.run(()), ..SearchPlace::default() }));
    view! { <a class="search-link" href=href>{messages::search::SEARCH_WHAT_WAS_SAID.get()}</a> }
}
