//! Draws the notice that the text of a transcript has changed since the reader opened it.

use leptos::prelude::*;
use messages::reader::{CHANGED, NEW_VERSION_FAILED, SHOW_NEW_VERSION};
use transcript::Transcript;

use crate::net::fetch::Loader;
use crate::offline::state::use_offline;
use crate::ui::show::ShowIf;

/// The notice that the text has changed, with a button that shows the new text. The old text stays until the new one has
/// loaded.
#[component]
pub(crate) fn ChangedNotice(
    /// The transcript's id.
    id: String,
    /// The loader of the transcript.
    loader: Loader<Transcript>,
) -> impl IntoView {
    let offline = use_offline();
    let id = StoredValue::new(id);
    let has_changed = Memo::new(move |_| offline.changed.with(|changed| id.with_value(|id| changed.contains(id))));
    let is_refreshing = StoredValue::new(false);
    Effect::new(move |_| {
        loader.state.track();
        if is_refreshing.get_value() {
            is_refreshing.set_value(false);
            offline.changed.update(|changed| _ = id.with_value(|id| changed.remove(id)));
        }
    });
    let show = move |_| {
        is_refreshing.set_value(true);
        loader.refresh();
    };
    let failure = move || {
        let error = loader.refresh_error.get()?;
        Some(view! { <p>{NEW_VERSION_FAILED.get()} " " {error.message()}</p> }.into_any())
    };
    view! {
        <div class="changed-notice" class:is-shown=has_changed lang=messages::tag() dir=messages::dir()>
            // The text stands in an element that is there before, so that screen readers announce it.
            <p role="status">{move || has_changed.get().then_some(CHANGED.get())}</p>
            <ShowIf when=move |()| has_changed.get()>
                {move || failure()}
                <button type="button" on:click=show>{SHOW_NEW_VERSION.get()}</button>
            </ShowIf>
        </div>
    }
}
