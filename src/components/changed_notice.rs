//! The text of a transcript has changed since it was opened.

use leptos::prelude::*;

use crate::offline::use_offline;

/// Says that the text has changed, and shows the new one when the reader says so.
#[component]
pub(crate) fn ChangedNotice(
    /// The transcript's id.
    id: String,
    /// Shows the new text.
    refresh: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let offline = use_offline();
    let id = StoredValue::new(id);
    let has_changed = Memo::new(move |_| offline.changed.with(|changed| id.with_value(|id| changed.contains(id))));
    let show = move |_| {
        offline.changed.update(|changed| _ = changed.remove(&id.get_value()));
        refresh();
    };
    view! {
        <div role="status" lang="en" dir="ltr">
            {move || {
                has_changed.get().then(|| {
                    view! {
                        <div class="changed-notice">
                            <p>"The publisher has changed the text of this transcript since it was kept on this device."</p>
                            <button type="button" on:click=show>"Show the new text"</button>
                        </div>
                    }
                })
            }}
        </div>
    }
}
