//! Draws the searches that the reader keeps, and the button that keeps one.

use address::{Place, SearchPlace};
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::LABEL_MARK;
use messages::search::{FORGET, FORGET_SEARCH, KEEP_SEARCH, SAVED_SEARCHES};
use search::SavedSearches;

use crate::routing::address::Address;
use crate::search::state::Searching;
use crate::storage::{self, StorageError};

/// The button that keeps the search at hand, or forgets it.
#[component]
pub(crate) fn KeepSearch(
    /// The search.
    searching: Searching,
) -> impl IntoView {
    let refused = RwSignal::new(None::<StorageError>);
    let found = move || searching.found.with(|it| it.as_ref().map(|found| (found.place.clone(), found.hits.len())));
    // A reader who looks at the hits of a kept search has seen them.
    Effect::new(move |_| {
        if let Some((place, count)) = found() {
            change(searching, refused, |saved| saved.note_seen(&place, count));
        }
    });
    let toggle = move |_| {
        let Some((place, count)) = untrack(found) else { return };
        change(searching, refused, |saved| {
            if saved.contains(&place) {
                saved.remove(&place);
            } else {
                saved.add(&place, count);
            }
            true
        });
    };
    let is_saved = move || found().is_some_and(|(place, _)| searching.saved.with(|saved| saved.contains(&place)));
    view! {
        <button type="button" class="keep-search" hidden=move || found().is_none() on:click=toggle>
            {move || if is_saved() { FORGET_SEARCH.get() } else { KEEP_SEARCH.get() }}
        </button>
        <span role="status">{move || refused.get().map(StorageError::message)}</span>
    }
}

/// Changes the searches that are kept, as they stand on the device: another tab may have changed them. `change` tells whether it did
/// anything.
fn change(
    searching: Searching,
    refused: RwSignal<Option<StorageError>>,
    change: impl FnOnce(&mut SavedSearches) -> bool,
) {
    let mut saved = SavedSearches::read(&storage::searches());
    if change(&mut saved) {
        refused.set(storage::store_searches(&saved.write()).err());
    }
    searching.saved.set(saved);
}

/// The searches that the reader keeps, each with what it finds now and how much of that is new.
#[component]
pub(crate) fn SavedList(
    /// What answers searches.
    searching: Searching,
) -> impl IntoView {
    let refused = RwSignal::new(None);
    change(searching, refused, |_| false);
    let item = move |place: SearchPlace, seen: usize| {
        let count = RwSignal::new(None::<usize>);
        let asked = place.clone();
        spawn_local(async move {
            if let Some(found) = searching.count(&asked).await {
                _ = count.try_set(Some(found));
            }
        });
        let (href, query) = (Address::href(&Place::Search(place.clone())), place.query.clone());
        let remove = move |_| {
            change(searching, refused, |saved| {
                saved.remove(&place);
                true
            });
        };
        view! {
            <li>
                <a href=href><bdi>{query.clone()}</bdi></a>
                " "
                <span class="share-count">{move || count.get().map(|count| messages::search::saved_count(count, seen))}</span>
                " "
                <button type="button" on:click=remove>
                    {FORGET.get()} <span class="visually-hidden">{LABEL_MARK.get()} {query}</span>
                </button>
            </li>
        }
        .into_any()
    };
    move || {
        let items: Vec<AnyView> =
            searching.saved.with(|saved| saved.iter().map(|it| item(it.place.clone(), it.seen)).collect());
        (!items.is_empty()).then(|| {
            view! { <h2>{SAVED_SEARCHES.get()}</h2> <ul class="saved-searches" role="list">{items}</ul> }.into_any()
        })
    }
}
