//! Draws the library.

use std::sync::Arc;

use address::Place;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::library::{CANNOT_SHOW, LINKS_STILL_WORK, LOADING_SEARCH, THE_LIBRARY};
use transcript::{Catalog, Listing};

use crate::browser::title::use_title;
use crate::find::engine::use_find;
use crate::library::additions::LibraryAdditions;
use crate::library::head::LibraryHead;
use crate::library::list::TranscriptList;
use crate::library::state::{LibraryList, as_far_as};
use crate::library::window::Window;
use crate::net::fetch::{Load, Loader, use_catalog};
use crate::offline::state::use_offline;
use crate::routing::address::use_address;
use crate::ui::fault::Fault;
use crate::ui::waiting::Waiting;

/// The library: loads the catalog and shows it.
#[component]
pub(crate) fn LibraryView(
    /// The additions of other features.
    additions: LibraryAdditions,
) -> impl IntoView {
    use_title(String::new);
    let loader = use_catalog();
    let offline = use_offline();
    let window = Window::new();
    let place = use_address().place();
    let is_awaited = use_find().use_awaited(move || place.with(|place| *place != Place::library()));
    let shown = StoredValue::new(None);
    let listing = use_listing(loader, shown);
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
            Load::Done(_) => ().into_any(),
            Load::Waiting(progress) => {
                view! { <Waiting what=THE_LIBRARY.get() progress retry=move |()| loader.retry()/> }.into_any()
            }
            Load::Failed(error) => {
                view! {
                    <Fault title=CANNOT_SHOW.get() error retry=move |()| loader.retry()>
                        <p>{LINKS_STILL_WORK.get()}</p>
                    </Fault>
                }
                    .into_any()
            }
        }}
        {move || {
            let listing = listing.get()?;
            if is_awaited.get() {
                return Some(view! { <p class="late" role="status">{LOADING_SEARCH.get()}</p> }.into_any());
            }
            let list = LibraryList::new((*listing).clone());
            shown.set_value(Some(list));
            Some(view! { <TranscriptList list additions window/> }.into_any())
        }}
    }
}

/// Returns the list of the catalog. That of a changed catalog takes its place when it is here as far as the shown one.
fn use_listing(loader: Loader<Catalog>, shown: StoredValue<Option<LibraryList>>) -> RwSignal<Option<Arc<Listing>>> {
    let listing = RwSignal::new(None);
    Effect::new(move |_| {
        let Load::Done(catalog) = loader.state.get() else { return };
        let earlier = shown.get_value().and_then(|it| it.listing.try_with_untracked(|it| it.entries().len()));
        spawn_local(async move {
            let next = as_far_as(earlier.unwrap_or(0), (*catalog).clone()).await;
            let is_latest = |state: &Load<Catalog>| matches!(state, Load::Done(it) if Arc::ptr_eq(it, &catalog));
            if loader.state.try_with_untracked(is_latest) == Some(true) {
                _ = listing.try_set(Some(Arc::new(next)));
            }
        });
    });
    listing
}
