//! Draws the library.

use std::sync::Arc;

use address::Place;
use leptos::prelude::*;
use messages::library::{CANNOT_SHOW, LINKS_STILL_WORK, LOADING_SEARCH, THE_LIBRARY};
use transcript::Catalog;

use crate::browser::title::use_title;
use crate::find::engine::use_find;
use crate::library::head::LibraryHead;
use crate::library::list::TranscriptList;
use crate::net::fetch::{Load, use_catalog};
use crate::offline::state::use_offline;
use crate::routing::address::use_address;
use crate::ui::fault::Fault;
use crate::ui::list::Chunks;
use crate::ui::waiting::Waiting;

/// Draws tools of other features above the list, such as the one that saves it. It gets the catalog, and the indices of the
/// transcripts in the list, each in a chunk of its own.
pub(crate) type LibraryTools = Callback<(Arc<Catalog>, Chunks), AnyView>;

/// The library: loads the catalog and shows it.
#[component]
pub(crate) fn LibraryView(
    /// Draws the tools of other features.
    tools: LibraryTools,
) -> impl IntoView {
    use_title(String::new);
    let loader = use_catalog();
    let offline = use_offline();
    let place = use_address().place();
    let is_awaited = use_find().use_awaited(move || place.with(|place| *place != Place::library()));
    // When the catalog changes, the service worker has the new one already.
    let mut last_count = None;
    Effect::new(move |_| {
        let count = offline.catalog.get();
        if last_count.replace(count).is_some_and(|last| last != count) {
            loader.refresh();
        }
    });
    view! {
        <LibraryHead/>
        {move || match loader.state.get() {
            Load::Waiting(progress) => {
                view! { <Waiting what=THE_LIBRARY progress retry=move |()| loader.retry()/> }.into_any()
            }
            Load::Failed(error) => {
                view! {
                    <Fault title=CANNOT_SHOW error retry=move |()| loader.retry()>
                        <p>{LINKS_STILL_WORK}</p>
                    </Fault>
                }
                    .into_any()
            }
            Load::Done(_) if is_awaited.get() => {
                view! { <p class="late" role="status">{LOADING_SEARCH}</p> }.into_any()
            }
            Load::Done(catalog) => view! { <TranscriptList catalog tools/> }.into_any(),
        }}
    }
}
