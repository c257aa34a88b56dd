//! Keeps the places of the views of the reader's own files, until these are loaded.

use leptos::prelude::*;

use crate::own::importer;
use crate::own::part::load_own;
use crate::own::state::own_id;

/// The reader's own files, in the library; nothing where files cannot be opened.
#[component]
pub(crate) fn OwnRoom() -> impl IntoView {
    importer::is_offered().then(|| {
        let part = load_own();
        move || part.get().map(|views| (views.panel)())
    })
}

/// The report of an import, above the transcript of an own file; nothing above others. Takes the id in the address.
#[component]
pub(crate) fn ReviewRoom(
    /// The id of the transcript in the address.
    id: String,
) -> impl IntoView {
    own_id(&id).map(str::to_owned).map(|id| {
        let part = load_own();
        move || part.get().map(|views| (views.review)(id.clone()))
    })
}
