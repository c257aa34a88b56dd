//! Find in this transcript: what to look for, how often it stands there, and the way from match to match.

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;
use transcript::{ListOrder, Open, words};

use crate::components::find_options::FindOptions;
use crate::components::legend::Legend;
use crate::components::strip::StripView;
use crate::erased::click;
use crate::hooks::changes::use_changes;
use crate::hooks::events::use_event;
use crate::reading::Reading;

/// The field, its buttons, and what they bring to light.
#[component]
pub(crate) fn FindBar(
    /// The transcript's page.
    reading: Reading,
    /// The field, for the key that leads to it.
    node_ref: NodeRef<Input>,
) -> impl IntoView {
    let finding = reading.finding;
    let query = move || reading.here.with(|here| here.query.clone());
    let is_unused = use_changes(move || query().is_empty());
    let clear = move || {
        finding.clear();
        if let Some(field) = node_ref.get_untracked() {
            _ = field.focus();
        }
    };
    let input = move || {
        if let Some(field) = node_ref.get_untracked() {
            finding.look_for(field.value());
        }
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" if !event.is_composing() => {
            event.prevent_default();
            reading.step(!event.shift_key());
        }
        "Escape" => clear(),
        _ => {}
    };
    // A page that a browser brings back from memory may have lost what was typed.
    use_event("pageshow", move |_| {
        if let Some(field) = node_ref.get_untracked() {
            field.set_value(&reading.here.with_untracked(|here| here.query.clone()));
        }
    });
    // Seldom another, and asked by several.
    let none = use_changes(move || finding.search.with(|search| search.matches().is_empty()));
    let listed = move || reading.choices.get().list.is_some();
    let list = move |_| finding.change(|place| place.list = place.list.is_none().then_some(ListOrder::Place));
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
                <button type="button" aria-label="Previous match" title="Previous match (Shift+Enter)" disabled=move || none.get() on:click=click(move |_| reading.step(false))>"↑"</button>
                <button type="button" aria-label="Next match" title="Next match (Enter)" disabled=move || none.get() on:click=click(move |_| reading.step(true))>"↓"</button>
                <button type="button" class="find-list" aria-pressed=move || listed().to_string() disabled=move || none.get() && !listed() on:click=click(list)>"List"</button>
                <FindOptions reading/>
                <button type="button" class="find-clear" disabled=move || is_unused.get() on:click=click(move |_| clear())>"Clear"</button>
            </div>
            <div class="find-row find-told">
                <p class="find-count" role="status">{move || count(reading)}</p>
                <Legend finding/>
            </div>
            <p class="find-problem" id="find-problem" role="status">{move || problem(reading)}</p>
            <StripView reading/>
        </search>
    }
}

/// How often, in words.
fn count(reading: Reading) -> String {
    let finding = reading.finding;
    let on_page = reading.open.with(Open::span);
    finding.search.with(|search| match (search.matches().len(), finding.current.get()) {
        (0, _) if search.query().terms().is_empty() => String::new(),
        (0, _) => "Not found in this transcript".to_owned(),
        (total, Some(current)) => {
            let wrapped = if finding.wrapped.get() { ", round from the other end" } else { "" };
            format!("{} of {}{wrapped}", words::number(current + 1), words::number(total))
        }
        (total, None) => {
            let here = search.matches().in_exchanges(on_page);
            format!("{} on this page, {} in the transcript", words::number(here), words::number(total))
        }
    })
}

/// What of the query cannot be read: the place, and what to do.
fn problem(reading: Reading) -> Option<AnyView> {
    let problem = reading.finding.search.with(|search| search.query().problem().cloned())?;
    let query = reading.here.with(|here| here.query.clone());
    let (before, rest) = query.split_at_checked(problem.at.start)?;
    let (wrong, after) = rest.split_at_checked(problem.at.len())?;
    let place = query[..problem.at.start].chars().count() + 1;
    let before: String = before.chars().rev().take(24).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = after.chars().take(24).collect();
    let wrong: String = wrong.chars().take(40).collect();
    Some(
        view! {
            <bdi class="find-problem-query">{before}<strong>{wrong}</strong>{after}</bdi>
            {format!(" At character {place}: {problem}.")}
        }
        .into_any(),
    )
}
