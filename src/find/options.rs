//! How terms are compared with the text, which exchanges are shown, and what a query can say.

use address::{MatchOptions, Show};
use leptos::ev::KeyboardEvent;
use leptos::html::Details;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Node;

use crate::browser::events::use_event;
use crate::browser::scroll;
use crate::reader::state::Reading;
use crate::ui::select::Select;

/// What can be typed, and what it finds.
const SIGNS: [(&str, &str); 9] = [
    ("word", "these letters, also inside of words"),
    ("\"a phrase\"", "these words in this order"),
    ("begin*", "words that begin so"),
    ("-word", "leave out exchanges that hold it"),
    ("this OR that", "either of them"),
    ("this NEAR/5 that", "at most five words apart"),
    ("q:word  a:word", "in questions, in answers"),
    ("speaker:name", "in what they say"),
    ("outlet:name", "where they ask"),
];

/// A button that opens the options.
#[component]
pub(crate) fn FindOptions(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let finding = reading.finding;
    let details = NodeRef::<Details>::new();
    let option = move |label: &'static str, get: fn(MatchOptions) -> bool, set: fn(&mut MatchOptions, bool)| {
        view! {
            <label>
                <input
                    type="checkbox"
                    prop:checked=move || get(reading.choices.get().options)
                    on:change:target=move |event| {
                        let on = event.target().checked();
                        finding.change(|place| set(&mut place.options, on));
                    }
                />
                " " {label}
            </label>
        }
    };
    let label = |show: Show| match show {
        Show::Everything => "all exchanges",
        Show::Any => "only those with any of it",
        Show::All => "only those with all of it",
    };
    let values = Show::CHOICES.map(|show| (show.as_str(), label(show))).to_vec();
    let chosen = move |()| reading.choices.get().show.as_str();
    let choose = move |value: String| {
        let show = Show::parse(&value).unwrap_or_default();
        finding.change(|place| place.show = show);
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape"
            && let Some(details) = details.get_untracked()
        {
            details.set_open(false);
            if let Ok(Some(summary)) = details.query_selector("summary") {
                scroll::focus(&summary);
            }
        }
    };
    // A press elsewhere closes what lies over the text.
    use_event("pointerdown", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
        if let Some(details) = details.get_untracked().filter(|details| !details.contains(target.as_ref())) {
            details.set_open(false);
        }
    });
    let signs = SIGNS.map(|(sign, what)| view! { <dt><code>{sign}</code></dt> <dd>{what}</dd> }.into_any());
    let is_set = move || {
        let choices = reading.choices.get();
        if !choices.options.is_default() || choices.show != Show::Everything {
            "find-options is-set"
        } else {
            "find-options"
        }
    };
    view! {
        <details class=move || is_set() node_ref=details on:keydown=on_key>
            <summary>"Options"</summary>
            <div class="find-panel">
                <fieldset>
                    <legend>"Tell apart"</legend>
                    {option("Upper and lower case", |it| it.case, |it, on| it.case = on)}
                    {option("Letters with and without accents", |it| it.accents, |it, on| it.accents = on)}
                    {option("Whole words from parts of words", |it| it.words, |it, on| it.words = on)}
                </fieldset>
                <label class="find-show">"Show " <Select values chosen choose/></label>
                <dl class="find-signs">{signs.into_iter().collect_view()}</dl>
            </div>
        </details>
    }
}
