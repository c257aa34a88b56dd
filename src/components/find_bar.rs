//! Find in this transcript: what to look for, how often it stands there, and the way from match to match.

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;
use transcript::Place;

use crate::address::use_address;
use crate::components::paragraph::match_id;
use crate::hooks::{locale, scroll};
use crate::views::transcript::Reading;

/// The field and its buttons.
#[component]
pub(crate) fn FindBar(
    /// The transcript's page.
    reading: Reading,
    /// The field, for the key that leads to it.
    node_ref: NodeRef<Input>,
) -> impl IntoView {
    let address = use_address();
    let query = move || reading.here.get().query;
    let look_for = move |query: String| {
        let mut place = reading.here.get_untracked();
        place.query = query;
        address.replace(Place::Transcript(place));
    };
    let clear = move || {
        look_for(String::new());
        if let Some(field) = node_ref.get_untracked() {
            _ = field.focus();
        }
    };
    let on_key = move |event: KeyboardEvent| match event.key().as_str() {
        "Enter" if !event.is_composing() => {
            event.prevent_default();
            step(reading, !event.shift_key());
        }
        "Escape" => clear(),
        _ => {}
    };
    Effect::new(move || show_current(reading));
    let none = move || reading.matches.with(find::Matches::is_empty);
    view! {
        <search class="find-bar" lang="en" dir="ltr">
            <label for="find">"Find"</label>
            <input
                id="find"
                type="search"
                dir="auto"
                autocomplete="off"
                spellcheck="false"
                placeholder="words or “a phrase”"
                node_ref=node_ref
                prop:value=query
                on:input:target=move |event| look_for(event.target().value())
                on:keydown=on_key
            />
            <button type="button" aria-label="Previous match" title="Previous match (Shift+Enter)" disabled=none on:click=move |_| step(reading, false)>"↑"</button>
            <button type="button" aria-label="Next match" title="Next match (Enter)" disabled=none on:click=move |_| step(reading, true)>"↓"</button>
            <button type="button" class="find-clear" disabled=move || query().is_empty() on:click=move |_| clear()>"Clear"</button>
            <p class="find-count" role="status">{move || count(reading)}</p>
        </search>
    }
}

/// How often, in words.
fn count(reading: Reading) -> String {
    if reading.query.with(find::Query::is_empty) {
        return String::new();
    }
    let on_page = reading.pages.get().exchanges(reading.page.get());
    reading.matches.with(|matches| match (matches.len(), reading.current.get()) {
        (0, _) => "Not found in this transcript".to_owned(),
        (total, Some(current)) => format!("{} of {}", locale::number(current + 1), locale::number(total)),
        (total, None) => {
            let here = matches.in_exchanges(on_page);
            format!("{} on this page, {} in the transcript", locale::number(here), locale::number(total))
        }
    })
}

/// Goes to the next or the previous match, on whatever page it stands, and from the last to the first.
fn step(reading: Reading, forward: bool) {
    let page = reading.pages.get_untracked().exchanges(reading.page.get_untracked());
    let next = reading.matches.with_untracked(|matches| {
        let total = matches.len();
        let number = match reading.current.get_untracked() {
            _ if total == 0 => return None,
            Some(current) if forward => (current + 1) % total,
            Some(current) => (current + total - 1) % total,
            // The first step goes to the first match from here on, or back from here.
            None if forward => matches.from_exchange(page.start) % total,
            None => (matches.from_exchange(page.end) + total - 1) % total,
        };
        matches.get(number).map(|found| (number, found.exchange))
    });
    if let Some((number, exchange)) = next {
        if !page.contains(&exchange) {
            reading.show_exchange(exchange);
        }
        reading.current.set(Some(number));
    }
}

/// Brings the current match into view and tells it from the others; after the page that holds it is drawn.
fn show_current(reading: Reading) {
    let current = reading.current.get();
    reading.page.track();
    request_animation_frame(move || {
        if let Ok(Some(before)) = document().query_selector("mark.current") {
            _ = before.class_list().remove_1("current");
        }
        let mark = current.and_then(|number| document().get_element_by_id(&match_id(number)));
        if let Some(mark) = mark {
            _ = mark.class_list().add_1("current");
            scroll::to_middle(&mark);
        }
    });
}
