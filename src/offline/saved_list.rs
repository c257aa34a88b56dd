//! Lists the saved transcripts, for a reader without a connection.

use address::Place;
use leptos::prelude::*;
use messages::offline::SAVED_ARE;

use crate::net::fetch::{Load, use_catalog};
use crate::offline::state::use_offline;
use crate::routing::address::Address;

/// The saved transcripts, as links; nothing if there are none.
#[component]
pub(crate) fn SavedList() -> impl IntoView {
    let (offline, catalog) = (use_offline(), use_catalog());
    move || {
        let Load::Done(catalog) = catalog.state.get() else { return None };
        let link = |entry: &transcript::Entry| {
            let (href, language) = (Address::href(&Place::transcript(&entry.id)), entry.language.clone());
            view! { <li><a href=href><bdi lang=language>{entry.title.clone()}</bdi></a></li> }.into_any()
        };
        let saved = offline.saved.with(|saved| {
            catalog.transcripts.iter().filter(|entry| saved.contains(&entry.id)).map(link).collect::<Vec<_>>()
        });
        (!saved.is_empty()).then(|| view! { <p>{SAVED_ARE.get()}</p> <ul class="saved-list">{saved}</ul> }.into_any())
    }
}
