//! Keeps the places of the views of the reader's own files, until these are loaded.

use leptos::prelude::*;

use crate::own::importer;
use crate::own::part::load_own;
use crate::own::state::own_id;
use crate::reader::state::Reading;

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

/// The formats in which the reader can download a transcript of the library; nothing where no files can be written, and for an own
/// file, whose report has them.
#[component]
pub(crate) fn DownloadsRoom(
    /// The id of the transcript in the address.
    id: String,
    /// The state of the transcript's page.
    reading: Reading,
) -> impl IntoView {
    (importer::is_offered() && own_id(&id).is_none()).then(|| {
        let part = load_own();
        move || part.get().map(|views| (views.downloads)(id.clone(), reading))
    })
}
