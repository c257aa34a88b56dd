//! Draws the options of find: how terms are compared with the text, the exchanges to show, and the query language.

use address::{MatchOptions, Show};
use leptos::ev::KeyboardEvent;
use leptos::html::Details;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, Node};

use crate::browser::events::use_event;
use crate::browser::scroll;
use crate::reader::state::Reading;
use crate::ui::select::Select;

/// Shows a button that opens the options.
#[component]
pub(crate) fn FindOptions(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let details = NodeRef::<Details>::new();
    use_event("pointerdown", move |event| close_if_outside(details, event));
    let is_default = move || {
        let choices = reading.choices.get();
        choices.options.is_default() && choices.show == Show::Everything
    };
    let class = move || if is_default() { "find-options" } else { "find-options is-set" };
    view! {
        <details class=move || class() node_ref=details on:keydown=move |event| close_on_escape(details, &event)>
            <summary>{messages::find::OPTIONS.get()}</summary>
            <div class="find-panel" dir=messages::dir()>
                <fieldset>
                    <legend>{messages::find::MATCHING.get()}</legend>
                    {checkbox(reading, messages::find::MATCH_CASE.get(), |it| it.case, |it, on| it.case = on)}
                    {checkbox(reading, messages::find::MATCH_ACCENTS.get(), |it| it.accents, |it, on| it.accents = on)}
                    {checkbox(reading, messages::find::WHOLE_WORDS.get(), |it| it.words, |it, on| it.words = on)}
                </fieldset>
                <ShowChoice reading/>
                <QueryHelp/>
            </div>
        </details>
    }
}

/// Draws the checkbox of an option.
fn checkbox(
    reading: Reading,
    label: &'static str,
    get: fn(MatchOptions) -> bool,
    set: fn(&mut MatchOptions, bool),
) -> impl IntoView {
    let change = move |is_on| reading.finding.change(|place| set(&mut place.options, is_on));
    view! {
        <label>
            <input
                type="checkbox"
                prop:checked=move || get(reading.choices.get().options)
                on:change:target=move |event| change(event.target().checked())
            />
            " "
            {label}
        </label>
    }
}

/// Lets the reader choose the exchanges to show.
#[component]
fn ShowChoice(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let values = Show::CHOICES.map(|show| (show.as_str(), show_label(show).to_owned())).to_vec();
    let chosen = move |()| reading.choices.get().show.as_str();
    let choose = move |value: String| {
        let show = Show::parse(&value).unwrap_or_default();
        reading.finding.change(|place| place.show = show);
    };
    view! { <label class="find-show">{messages::find::SHOW.get()} " " <Select values chosen choose/></label> }
}

/// Names a choice of the exchanges to show.
fn show_label(show: Show) -> &'static str {
    match show {
        Show::Everything => messages::find::ALL_QUESTIONS.get(),
        Show::Any => messages::find::WITH_ANY.get(),
        Show::All => messages::find::WITH_ALL.get(),
    }
}

/// Explains the query language.
#[component]
fn QueryHelp() -> impl IntoView {
    let signs = messages::find::SIGNS;
    let signs = signs.map(|(sign, meaning)| {
        view! { <dt><code dir="auto">{sign.get()}</code></dt> <dd>{meaning.get()}</dd> }.into_any()
    });
    view! { <dl class="find-signs">{signs.into_iter().collect_view()}</dl> }
}

/// Closes the options on Escape, and moves the focus to their button.
fn close_on_escape(details: NodeRef<Details>, event: &KeyboardEvent) {
    if event.key() == "Escape"
        && let Some(details) = details.get_untracked()
    {
        details.set_open(false);
        if let Ok(Some(summary)) = details.query_selector("summary") {
            scroll::focus(&summary);
        }
    }
}

/// Closes the options, which lie over the text, when the reader presses anywhere outside of them.
fn close_if_outside(details: NodeRef<Details>, event: &Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
    if let Some(details) = details.get_untracked().filter(|details| !details.contains(target.as_ref())) {
        details.set_open(false);
    }
}
