//! Draws the library.

use address::Place;
use leptos::prelude::*;
use messages::library::{CANNOT_SHOW, LINKS_STILL_WORK, LOADING_SEARCH, THE_LIBRARY};

use crate::browser::title::use_title;
use crate::find::engine::use_find;
use crate::library::additions::LibraryAdditions;
use crate::library::head::LibraryHead;
use crate::library::list::TranscriptList;
use crate::library::state::LibraryList;
use crate::library::window::Window;
use crate::net::fetch::{Load, use_catalog};
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
            Load::Done(_) if is_awaited.get() => {
                view! { <p class="late" role="status">{LOADING_SEARCH.get()}</p> }.into_any()
            }
            Load::Done(catalog) => {
                let list = LibraryList::new((*catalog).clone());
                view! { <TranscriptList list additions window/> }.into_any()
            }
        }}
    }
}
