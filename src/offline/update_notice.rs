//! Draws the notice of a new version of the app.

use leptos::prelude::*;
use messages::offline::{LATER, UPDATE_NOW, UPDATE_WAITS, UPDATED_ELSEWHERE};

use crate::offline::state::{NewVersion, use_offline};

/// The offer to take a new version, if there is one.
#[component]
pub(crate) fn UpdateNotice() -> impl IntoView {
    let offline = use_offline();
    let notice = move |version| {
        view! {
            <div class="update-notice">
                <p>{text(version)}</p>
                <button type="button" class="update-now" on:click=move |_| offline.take_over()>{UPDATE_NOW}</button>
                <button type="button" on:click=move |_| offline.new_version.set(None)>{LATER}</button>
            </div>
        }
        .into_any()
    };
    view! { <div role="status">{move || offline.new_version.get().map(notice)}</div> }
}

fn text(version: NewVersion) -> &'static str {
    match version {
        NewVersion::Waits => UPDATE_WAITS,
        NewVersion::Elsewhere => UPDATED_ELSEWHERE,
    }
}
