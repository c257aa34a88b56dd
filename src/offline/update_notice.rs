//! A new version of the app: told once, and taken when the reader says so.

use leptos::prelude::*;

use crate::offline::state::{NewVersion, use_offline};

/// Offers the new version, where there is one.
#[component]
pub(crate) fn UpdateNotice() -> impl IntoView {
    let offline = use_offline();
    let text = |update| match update {
        NewVersion::Waits => {
            "A new version of this reading room is here. It takes a moment, and you stay where you are."
        }
        NewVersion::Elsewhere => {
            "This reading room was renewed in another tab. What you read here goes on; load it anew when you like."
        }
    };
    view! {
        <div role="status">
            {move || {
                offline.new_version.get().map(|update| {
                    view! {
                        <div class="update-notice">
                            <p>{text(update)}</p>
                            <button type="button" class="update-now" on:click=move |_| offline.take_over()>"Use it now"</button>
                            <button type="button" on:click=move |_| offline.new_version.set(None)>"Later"</button>
                        </div>
                    }.into_any()
                })
            }}
        </div>
    }
}
