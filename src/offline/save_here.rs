//! Lets the reader save the transcript that is open.

use leptos::prelude::*;

use crate::net::fetch::{Load, use_catalog};
use crate::offline::save_one::SaveOne;
use crate::offline::worker;

/// The status of the transcript with that id, and the button that saves or removes it; nothing where nothing can be saved.
#[component]
pub(crate) fn SaveHere(
    /// The id of the transcript.
    id: String,
) -> impl IntoView {
    worker::is_offered().then(|| {
        let catalog = use_catalog();
        move || {
            let Load::Done(catalog) = catalog.state.get() else { return None };
            let entry = catalog.transcripts.iter().find(|entry| entry.id == id)?.clone();
            Some(view! { <SaveOne entry/> })
        }
    })
}
