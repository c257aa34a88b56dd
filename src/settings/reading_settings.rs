//! Draws the dialog of the reading settings; what is in it is loaded when it is first opened.

use leptos::html::Dialog;
use leptos::prelude::*;
use messages::settings::{CLOSE, LOADING_SETTINGS, READING_SETTINGS};

use crate::settings::part::{SettingsViews, load_settings};
use crate::settings::state::use_settings;
use crate::ui::dialog::use_dialog;
use crate::ui::late_part::LatePart;
use crate::ui::late_status::LateStatus;

/// The button that opens the reading settings.
#[component]
pub(crate) fn ReadingSettingsButton() -> impl IntoView {
    let settings = use_settings();
    view! {
        <button
            type="button"
            class="settings-button"
            lang=messages::tag()
            aria-label=READING_SETTINGS.get()
            title=READING_SETTINGS.get()
            on:click=move |_| settings.is_open.set(true)
        >
            "Aa"
        </button>
    }
}

/// The dialog. It stands at the bottom of the window, so that the text above it shows each choice at once.
#[component]
pub(crate) fn ReadingSettings() -> impl IntoView {
    let open = use_settings().is_open;
    let dialog = NodeRef::<Dialog>::new();
    let part = RwSignal::new(None::<LatePart<SettingsViews>>);
    Effect::new(move |_| {
        if open.get() && part.with_untracked(Option::is_none) {
            part.set(Some(load_settings()));
        }
    });
    use_dialog(dialog, open);
    let content = move || {
        part.get().map(|part| match part.get() {
            Some(views) => (views.panel)(),
            None => view! {
                <p role="status">
                    <LateStatus part waiting=LOADING_SETTINGS.get() what=READING_SETTINGS.get() field="#settings-close"/>
                </p>
            }
            .into_any(),
        })
    };
    view! {
        <dialog
            class="settings"
            closedby="any"
            node_ref=dialog
            on:close=move |_| open.set(false)
            aria-labelledby="settings-title"
        >
            <h2 id="settings-title" tabindex="-1" autofocus=true>{READING_SETTINGS.get()}</h2>
            {content}
            <button type="button" id="settings-close" on:click=move |_| open.set(false)>{CLOSE.get()}</button>
        </dialog>
    }
}
