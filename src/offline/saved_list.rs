//! Lists the saved transcripts, for a reader without a connection.

use address::Place;
use leptos::prelude::*;
use messages::offline::SAVED_ARE;

use crate::library::state::use_entries_of;
use crate::offline::state::use_offline;
use crate::routing::address::Address;

/// The saved transcripts, as links; nothing if there are none.
#[component]
pub(crate) fn SavedList() -> impl IntoView {
    let offline = use_offline();
    let list = use_entries_of(move || offline.saved.with(|saved| saved.ids().map(str::to_owned).collect()));
    move || {
        let link = |entry: &transcript::Entry| {
            let (href, language) = (Address::href(&Place::transcript(&entry.id)), entry.language.clone());
            view! { <li><a href=href><bdi lang=language>{entry.title.clone()}</bdi></a></li> }.into_any()
        };
        let saved = offline
            .saved
            .with(|saved| list.listing.with(|listing| listing.entries_of(saved).map(link).collect::<Vec<_>>()));
        (!saved.is_empty()).then(|| view! { <p>{SAVED_ARE.get()}</p> <ul class="saved-list">{saved}</ul> }.into_any())
    }
}
