//! Lets the reader save the transcript that is open.

use leptos::prelude::*;

use crate::library::state::use_entries_of;
use crate::offline::save_one::SaveOne;
use crate::offline::worker;

/// The status of the transcript with that id, and the button that saves or removes it; nothing where nothing can be saved.
#[component]
pub(crate) fn SaveHere(
    /// The id of the transcript.
    id: String,
) -> impl IntoView {
    worker::is_offered().then(|| {
        let wanted = id.clone();
        let list = use_entries_of(move || vec![wanted.clone()]);
        move || {
            let entry = list.listing.with(|listing| listing.entry(&id).cloned());
            entry.map(|entry| view! { <SaveOne entry/> })
        }
    })
}
