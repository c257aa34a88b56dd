//! Draws how many transcripts of the library's list there are by year, event, language and participant.

use address::{LibraryPlace, Place};
use leptos::prelude::*;

use crate::library::state::{LibraryList, library_place};
use crate::routing::address::use_address;
use crate::search::narrow::{draw_facets, draw_people};
use crate::search::narrowing::Narrowing;
use crate::ui::list::Chunks;

/// The facets of the list, once all of it is here.
#[component]
pub(crate) fn ListFacets(
    /// The list of the library.
    list: LibraryList,
    /// The indices of the transcripts that are shown, each in a chunk of its own.
    shown: Chunks,
) -> impl IntoView {
    let address = use_address();
    let narrowing = Narrowing {
        query: Memo::new(move |_| library_place(address).query),
        there: Callback::new(move |query| Place::Library(LibraryPlace { query, ..library_place(address) })),
    };
    let lists = move || {
        let (facets, people) = list.listing.with(|listing| {
            let shown = shown.get();
            listing.is_complete().then(|| {
                search::facets_of(&mut shown.iter().flatten().filter_map(|&index| listing.entries().get(index)))
            })
        })?;
        Some(view! { {draw_facets(facets, narrowing)} {draw_people([people, Vec::new()], narrowing)} }.into_any())
    };
    let waits = move || {
        let (here, total) = list.listing.with(|listing| (listing.entries().len(), listing.count()));
        (here < total).then(|| messages::search::reading(here, total))
    };
    view! {
        <p role="status">{waits}</p>
        <div class="narrow-lists">{lists}</div>
    }
}
