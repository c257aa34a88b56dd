//! Draws the buttons beside the field of find: previous and next match, list, options, clear.

use leptos::html::Input;
use leptos::prelude::*;

use crate::find::bar::clear;
use crate::find::options::FindOptions;
use crate::reader::state::Reading;

/// Shows the buttons beside the field.
#[component]
pub(crate) fn FindControls(
    /// The transcript's page.
    reading: Reading,
    /// The field.
    field: NodeRef<Input>,
) -> impl IntoView {
    let finding = reading.finding;
    let has_no_match = Memo::new(move |_| finding.search.with(|search| search.matches().is_empty()));
    let is_list_open = move || reading.choices.get().list.is_some();
    let toggle_list = move |_| {
        if untrack(is_list_open) {
            reading.hide_list();
        } else {
            reading.show_list();
        }
    };
    view! {
        <button
            type="button"
            class="find-step"
            aria-label=messages::find::PREVIOUS.get()
            title=messages::find::PREVIOUS_KEYS.get()
            disabled=move || has_no_match.get()
            on:click=move |_| reading.step(false)
        >
            "↑"
        </button>
        <button
            type="button"
            class="find-step"
            aria-label=messages::find::NEXT.get()
            title=messages::find::NEXT_KEYS.get()
            disabled=move || has_no_match.get()
            on:click=move |_| reading.step(true)
        >
            "↓"
        </button>
        <button
            type="button"
            class="find-list"
            aria-pressed=move || is_list_open().to_string()
            disabled=move || has_no_match.get() && !is_list_open()
            on:click=toggle_list
        >
            {messages::find::LIST.get()}
        </button>
        <FindOptions reading/>
        <button
            type="button"
            class="find-clear"
            on:click=move |_| clear(reading, field)
        >
            {messages::find::CLEAR.get()}
        </button>
    }
}
