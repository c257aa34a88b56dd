//! The text of a transcript has changed since it was opened.

use leptos::prelude::*;
use transcript::Transcript;

use crate::net::fetch::Loader;
use crate::offline::state::use_offline;

/// Says that the text has changed, and shows the new one when the reader says so; the old one stays until it is here.
#[component]
pub(crate) fn ChangedNotice(
    /// The transcript's id.
    id: String,
    /// What loaded it.
    loader: Loader<Transcript>,
) -> impl IntoView {
    let offline = use_offline();
    let id = StoredValue::new(id);
    let has_changed = Memo::new(move |_| offline.changed.with(|changed| id.with_value(|id| changed.contains(id))));
    let asked = StoredValue::new(false);
    Effect::new(move |_| {
        loader.state.track();
        if asked.get_value() {
            asked.set_value(false);
            offline.changed.update(|changed| _ = id.with_value(|id| changed.remove(id)));
        }
    });
    let show = move |_| {
        asked.set_value(true);
        loader.refresh();
    };
    let refused = move || {
        let why = loader.refused.get()?;
        Some(view! { <p>"The new text could not be loaded. " {why.to_string()}</p> }.into_any())
    };
    view! {
        <div role="status" lang="en" dir="ltr">
            {move || {
                has_changed.get().then(|| {
                    view! {
                        <div class="changed-notice">
                            <p>"The publisher has changed the text of this transcript since it was kept on this device."</p>
                            {move || refused()}
                            <button type="button" on:click=show>"Show the new text"</button>
                        </div>
                    }.into_any()
                })
            }}
        </div>
    }
}
