//! Find in this transcript: what to look for; and around it, once the part that finds is here, all that it brings to light.

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::browser::events::use_event;
use crate::browser::keys::is_composing;
use crate::browser::root_class::use_root_class;
use crate::browser::scroll;
use crate::find::views::use_find_views;
use crate::reader::state::Reading;
use crate::ui::late_status::LateStatus;

/// The field, which can be typed into at once. What stands beside and below it is until then the same boxes without use, and
/// the text stays where it is.
#[component]
pub(crate) fn FindBar(
    /// The transcript's page.
    reading: Reading,
    /// The field, for the key that leads to it.
    node_ref: NodeRef<Input>,
) -> impl IntoView {
    let (finding, late, views) = (reading.finding, reading.finding.late, use_find_views());
    let query = move || reading.here.with(|here| here.query.clone());
    let input = move || {
        if let Some(field) = node_ref.get_untracked() {
            finding.look_for(field.value());
        }
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        // Han, Kana and Hangul are composed: these keys choose there what is typed, or take it back.
        _ if is_composing(&event) => {}
        "Enter" => {
            event.prevent_default();
            reading.step(!event.shift_key());
        }
        // There is nothing to clear any more: the keys are for the text again.
        "Escape" if reading.here.with_untracked(|here| here.query.is_empty()) => scroll::focus_on("#page"),
        "Escape" => clear(reading, node_ref),
        _ => {}
    };
    // A page that a browser brings back from memory may have lost what was typed.
    use_event("pageshow", move |_| {
        if let Some(field) = node_ref.get_untracked() {
            field.set_value(&reading.here.with_untracked(|here| here.query.clone()));
        }
    });
    let controls = move || match views.get() {
        Some(views) => (views.controls)(reading, node_ref),
        None => ["↑", "↓", "List", "Options", "Clear"]
            .map(|text| view! { <button type="button" disabled=true>{text}</button> }.into_any())
            .into_iter()
            .collect_view()
            .into_any(),
    };
    let count = move || match views.get() {
        Some(views) => view! { {move || (views.count)(reading)} }.into_any(),
        None => view! { <LateStatus part=late waiting="Loading find…" what="Find" field="#find"/> }.into_any(),
    };
    let legend = move || views.get().map(|views| (views.legend)(reading));
    let status = move || match views.get() {
        Some(views) => (views.status)(reading),
        None => view! { <div class="strip"></div> }.into_any(),
    };
    use_root_class("has-bar");
    view! {
        <search class="find-bar" lang="en" dir="ltr">
            <div class="find-row">
                <label for="find">"Find"</label>
                <input
                    id="find"
                    type="search"
                    dir="auto"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    placeholder="words or “a phrase”"
                    aria-describedby="find-problem"
                    node_ref=node_ref
                    prop:value=move || query()
                    on:input=move |_| input()
                    on:keydown=on_key
                />
                {move || controls()}
            </div>
            <div class="find-row find-told">
                // What is said stands in a place that is always there, or nobody would be told.
                <p class="find-count" role="status">{move || count()}</p>
                {move || legend()}
            </div>
            {move || status()}
        </search>
    }
}

/// Looks for nothing any more; the reader can type anew.
pub(crate) fn clear(reading: Reading, field: NodeRef<Input>) {
    reading.finding.clear();
    if let Some(field) = field.get_untracked() {
        _ = field.focus();
    }
}
