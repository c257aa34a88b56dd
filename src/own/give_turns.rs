//! Lets the reader give some turns of a speaker of an own file to somebody else.

use desk::beginnings;
use leptos::ev::Event;
use leptos::prelude::*;
use leptos::task::spawn_local;
use messages::own::{GIVE_TURNS, OTHER_SPEAKER};

use crate::net::fetch;
use crate::own::state::{Own, place_id};

/// The turns of a speaker, each with a choice, and a field for the name of whoever speaks the chosen ones. They are listed once the
/// reader opens them.
#[component]
pub(crate) fn GiveTurns(
    /// The reader's own files.
    own: Own,
    /// The id of the file.
    id: String,
    /// The name of the speaker.
    speaker: String,
) -> impl IntoView {
    let turns = RwSignal::new(Vec::<String>::new());
    let chosen = RwSignal::new(Vec::<String>::new());
    let name = RwSignal::new(String::new());
    let place = place_id(&id);
    let toggle = move |event: Event| {
        let is_open = event_target::<web_sys::HtmlDetailsElement>(&event).open();
        if is_open && turns.with_untracked(Vec::is_empty) {
            let (place, speaker) = (place.clone(), speaker.clone());
            spawn_local(async move {
                if let Ok(transcript) = fetch::fetch_transcript(&place).await {
                    _ = turns.try_set(beginnings(&transcript, &speaker));
                }
            });
        }
    };
    let choice = move |begins: String| {
        let text = begins.clone();
        let choose = move |event: Event| {
            chosen.update(|chosen| chosen.retain(|it| *it != begins));
            if event_target_checked(&event) {
                chosen.update(|chosen| chosen.push(begins.clone()));
            }
        };
        view! { <li><label><input type="checkbox" on:change=choose/> <q dir="auto">{text}</q></label></li> }.into_any()
    };
    let give = move |_| {
        let (chosen, name) = (chosen.get_untracked(), name.get_untracked().trim().to_owned());
        own.correct(id.clone(), move |corrections| corrections.give_turns(&chosen, &name));
    };
    let is_incomplete = move || chosen.with(Vec::is_empty) || name.with(|name| name.trim().is_empty());
    let form = move |choices: Vec<AnyView>| {
        view! {
            <ul role="list">{choices}</ul>
            <label>
                {OTHER_SPEAKER.get()}
                <input type="text" dir="auto" prop:value=name on:input:target=move |event| name.set(event.target().value())/>
            </label>
            <button type="button" disabled=is_incomplete on:click=give.clone()>{GIVE_TURNS.get()}</button>
        }
        .into_any()
    };
    let choices = move || {
        let choices = turns.get().into_iter().map(choice).collect::<Vec<_>>();
        (!choices.is_empty()).then(|| form(choices))
    };
    view! {
        <details class="give-turns" on:toggle=toggle>
            <summary>{GIVE_TURNS.get()}</summary>
            {choices}
        </details>
    }
}
