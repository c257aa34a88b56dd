//! Lets the reader name the speakers of an own file.

use leptos::prelude::*;
use messages::own::{APPLY, SPEAKERS, SPEAKERS_HINT, name_of};
use messages::reader::times;

use crate::own::give_turns::GiveTurns;
use crate::own::state::{Own, OwnFile};

/// A field for the name of each speaker. Two speakers with the same name become one.
#[component]
pub(crate) fn Speakers(
    /// The reader's own files.
    own: Own,
    /// The file.
    file: OwnFile,
) -> impl IntoView {
    let OwnFile { id, report } = file;
    let speakers = report.speakers;
    let names: Vec<RwSignal<String>> = speakers.iter().map(|speaker| RwSignal::new(speaker.name.clone())).collect();
    let file_id = id.clone();
    let row = |(speaker, name): (&desk::SpeakerFound, &RwSignal<String>)| {
        let (name, label) = (*name, name_of(&speaker.name));
        let give_turns = (speaker.turns > 1)
            .then(|| view! { <GiveTurns own id=file_id.clone() speaker=speaker.name.clone()/> }.into_any());
        view! {
            <li>
                <input
                    type="text"
                    dir="auto"
                    aria-label=label
                    prop:value=name
                    on:input:target=move |event| name.set(event.target().value())
                />
                <span>{times(speaker.turns)}</span>
                {give_turns}
            </li>
        }
        .into_any()
    };
    let rows = speakers.iter().zip(&names).map(row).collect::<Vec<_>>();
    let renamed = move || {
        let pairs = speakers.iter().zip(&names).map(|(speaker, name)| (speaker.name.clone(), name.get()));
        let pairs = pairs.map(|(from, to)| (from, to.trim().to_owned()));
        pairs.filter(|(from, to)| !to.is_empty() && from != to).collect::<Vec<_>>()
    };
    let is_same = {
        let renamed = renamed.clone();
        move || renamed().is_empty()
    };
    let apply = move |_| {
        let renamed = untrack(&renamed);
        own.correct(id.clone(), move |corrections| {
            renamed.iter().for_each(|(from, to)| corrections.rename(from, to));
        });
    };
    (!rows.is_empty()).then(|| {
        view! {
            <h2>{SPEAKERS.get()}</h2>
            <p class="own-hint">{SPEAKERS_HINT.get()}</p>
            <ul class="review-speakers" role="list">{rows}</ul>
            <button type="button" disabled=is_same on:click=apply>{APPLY.get()}</button>
        }
    })
}
