//! Draws a link to the transcript whose id is most similar to an id that does not exist.

use address::{Place, nearest_id};
use leptos::prelude::*;

use crate::net::fetch::{Load, use_catalog};
use crate::routing::address::Address;

/// A link to the most similar transcript, if one is similar.
#[component]
pub(crate) fn Nearest(
    /// The id that does not exist.
    id: String,
) -> impl IntoView {
    let catalog = use_catalog();
    move || {
        let Load::Done(catalog) = catalog.state.get() else { return None };
        let nearest = nearest_id(&id, catalog.transcripts.iter().map(|entry| entry.id.as_str()))?;
        let entry = catalog.transcripts.iter().find(|entry| entry.id == nearest)?;
        let href = Address::href(&Place::transcript(nearest));
        let title = view! { <bdi lang=entry.language.clone()>{entry.title.clone()}</bdi> };
        Some(view! { <p>{messages::library::DID_YOU_MEAN.get()} " " <a href=href>{title}</a></p> }.into_any())
    }
}
