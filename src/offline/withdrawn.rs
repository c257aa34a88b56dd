//! Draws the saved transcripts that the library does not have any more.

use address::Place;
use leptos::prelude::*;
use messages::offline::{REMOVE, WITHDRAWN, remove_named};

use crate::offline::state::use_offline;
use crate::routing::address::Address;

/// The saved transcripts that the library does not have any more. They stay on the device until the reader removes them.
#[component]
pub(crate) fn Withdrawn(
    /// The ids of these transcripts.
    ids: Memo<Vec<String>>,
) -> impl IntoView {
    let offline = use_offline();
    let item = move |id: String| {
        let (href, label, name) = (Address::href(&Place::transcript(&id)), remove_named(&id), id.clone());
        view! {
            <li>
                <a href=href><bdi>{name}</bdi></a>
                " "
                <button type="button" aria-label=label on:click=move |_| offline.remove(vec![id.clone()])>{REMOVE.get()}</button>
            </li>
        }
        .into_any()
    };
    view! {
        <div class="keep-withdrawn">
            <p>{WITHDRAWN.get()}</p>
            <ul role="list">{move || ids.get().into_iter().map(item).collect_view()}</ul>
        </div>
    }
}
