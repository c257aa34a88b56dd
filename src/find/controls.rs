//! The way from match to match, to the list of all, to the options, and to nothing.

use leptos::html::Input;
use leptos::prelude::*;

use crate::find::bar::clear;
use crate::find::options::FindOptions;
use crate::reader::state::Reading;

/// The buttons beside the field.
#[component]
pub(crate) fn FindControls(
    /// The transcript's page.
    reading: Reading,
    /// The field.
    field: NodeRef<Input>,
) -> impl IntoView {
    let finding = reading.finding;
    let is_unused = Memo::new(move |_| reading.here.with(|here| here.query.is_empty()));
    let none = Memo::new(move |_| finding.search.with(|search| search.matches().is_empty()));
    let listed = move || reading.choices.get().list.is_some();
    let list = move |_| {
        if untrack(listed) {
            reading.hide_list();
        } else {
            reading.show_list();
        }
    };
    view! {
        <button type="button" aria-label="Previous match" title="Previous match (Shift+Enter)" disabled=move || none.get() on:click=move |_| reading.step(false)>"↑"</button>
        <button type="button" aria-label="Next match" title="Next match (Enter)" disabled=move || none.get() on:click=move |_| reading.step(true)>"↓"</button>
        <button type="button" class="find-list" aria-pressed=move || listed().to_string() disabled=move || none.get() && !listed() on:click=list>"List"</button>
        <FindOptions reading/>
        <button type="button" class="find-clear" disabled=move || is_unused.get() on:click=move |_| clear(reading, field)>"Clear"</button>
    }
}
