//! The transcript whose id is most like one that is not there.

use address::{Place, nearest_id};
use leptos::prelude::*;

use crate::net::fetch::{Load, use_catalog};
use crate::routing::address::Address;

/// Offers the nearest transcript, if one is near.
#[component]
pub(crate) fn Nearest(
    /// The id that was looked for.
    id: String,
) -> impl IntoView {
    let catalog = use_catalog();
    move || {
        let Load::Done(catalog) = catalog.state.get() else { return None };
        let nearest = nearest_id(&id, catalog.transcripts.iter().map(|entry| entry.id.as_str()))?;
        let entry = catalog.transcripts.iter().find(|entry| entry.id == nearest)?;
        let href = Address::href(&Place::transcript(nearest));
        Some(view! {
            <p>"The nearest there is: " <a href=href><bdi lang=entry.language.clone()>{entry.title.clone()}</bdi></a></p>
        }.into_any())
    }
}
