//! Draws the notice of a new version of the app, or of another site in its place.

use leptos::prelude::*;
use messages::offline::{
    DOUBTFUL, GONE, LATER, RELOAD, SHOW_WHAT_IS_THERE, UPDATE_NOW, UPDATE_WAITS, UPDATED_ELSEWHERE,
};

use crate::offline::state::{NewVersion, use_offline};
use crate::ui::show::ShowIf;

/// The offer to take a new version, if there is one. The text stands in an element that is there from the start, since screen readers
/// announce new elements in part or not at all.
#[component]
pub(crate) fn UpdateNotice() -> impl IntoView {
    let offline = use_offline();
    let version = offline.new_version;
    view! {
        <div class="update-notice" class:is-shown=move || version.get().is_some()>
            <p role="status">{move || version.get().map(text)}</p>
            <ShowIf when=move |()| version.get().is_some()>
                <button type="button" class="update-now" on:click=move |_| offline.take_over()>
                    {move || version.get().map(action)}
                </button>
                <button type="button" on:click=move |_| version.set(None)>{LATER.get()}</button>
            </ShowIf>
        </div>
    }
}

fn text(version: NewVersion) -> &'static str {
    match version {
        NewVersion::Waits => UPDATE_WAITS.get(),
        NewVersion::Elsewhere => UPDATED_ELSEWHERE.get(),
        NewVersion::Gone => GONE.get(),
        NewVersion::Doubtful => DOUBTFUL.get(),
    }
}

/// Returns the label of the button that takes what the notice tells of.
fn action(version: NewVersion) -> &'static str {
    match version {
        NewVersion::Waits | NewVersion::Elsewhere => UPDATE_NOW.get(),
        NewVersion::Gone => RELOAD.get(),
        NewVersion::Doubtful => SHOW_WHAT_IS_THERE.get(),
    }
}
