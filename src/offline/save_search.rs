//! Lets the reader keep the search index on the device.

use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::offline::{SEARCH_SAVED, STOPPED_UNREACHABLE, search_progress, search_too};

use crate::offline::shelf;
use crate::offline::state::use_offline;
use crate::offline::worker;
use crate::ui::show::ShowIf;

/// The choice to keep the index, with its size, and how far that has come; nothing on a site without an index.
#[component]
pub(crate) fn SaveSearch() -> impl IntoView {
    let index = use_offline().index;
    let choose = move |event| {
        if event_target_checked(&event) {
            worker::tell("save");
            spawn_local(async {
                shelf::persist().await;
            });
        } else {
            worker::tell("drop");
        }
    };
    let status = move || match index.get() {
        index if !index.is_wanted => String::new(),
        index if index.left == 0 => SEARCH_SAVED.get().to_owned(),
        index => {
            let progress = search_progress(index.files.saturating_sub(index.left), index.files);
            let reason = if index.has_failed { STOPPED_UNREACHABLE.get() } else { "" };
            format!("{progress} {reason}")
        }
    };
    view! {
        <ShowIf when=move |()| index.with(|index| index.files > 0)>
            <label class="keep-search-index">
                <input type="checkbox" prop:checked=move || index.with(|index| index.is_wanted) on:change=choose/>
                " "
                {move || search_too(index.with(|index| index.bytes))}
            </label>
        </ShowIf>
        <p role="status">{move || status()}</p>
    }
}
