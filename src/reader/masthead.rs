//! Draws the head of a transcript: title, event, names of the participants, and what is known about the record.

use address::Place;
use leptos::prelude::*;
use messages::reader::{ABOUT, CHOOSE_PARTICIPANT, LICENCE, OUTLET, SOURCE, retrieved, times};
use messages::{LIST_MARK, LISTED_NAMES};
use transcript::{Participant, ParticipantKind, Source, Transcript};

use crate::reader::state::Reading;
use crate::routing::address::Address;
use crate::ui::event_line::EventLine;
use crate::ui::names::names;

/// The head of a transcript. What few readers need is folded away, so that the text begins in the first window of a phone.
#[component]
pub(crate) fn Masthead(
    /// The state of the transcript's page.
    reading: Reading,
    /// Draws what other features let the reader do with the transcript.
    #[prop(into)]
    tools: Callback<(), AnyView>,
) -> impl IntoView {
    let was_opened = RwSignal::new(false);
    let transcript = reading.transcript();
    let names = names(transcript.participants.iter().map(|it| it.name.as_str()), LISTED_NAMES);
    let coverage = transcript.coverage.as_ref().map(messages::covered);
    view! {
        <h1 id="title">{transcript.title.clone()}</h1>
        <EventLine event=transcript.event.clone() date=transcript.date.clone() place=transcript.place.clone()/>
        <p class="names">{names}</p>
        {coverage.map(|coverage| view! { <p class="coverage" lang=messages::tag() dir=messages::dir()>{coverage}</p> }.into_any())}
        <details class="about" on:toggle=move |_| was_opened.set(true)>
            <summary lang=messages::tag()>{ABOUT.get()}</summary>
            {about(&transcript)}
            <div class="about-tools">{move || was_opened.get().then(|| tools.run(()))}</div>
        </details>
    }
}

/// Draws what is known about the record, and the participants.
fn about(transcript: &Transcript) -> AnyView {
    let description = transcript.description.clone();
    let counts = transcript.turns_by_participant();
    let participants = transcript.participants.iter().zip(counts).map(|(it, turns)| participant(transcript, it, turns));
    let participants = participants.collect_view();
    view! {
        {description.map(|description| view! { <p class="description">{description}</p> }.into_any())}
        <div lang=messages::tag() dir=messages::dir()>
            {transcript.source.as_ref().map(source)}
            {transcript.licence.clone().map(|licence| view! { <p>{LICENCE.get()} " " <bdi>{licence}</bdi></p> }.into_any())}
            {transcript.has_inferred_kinds().then(|| view! { <p>{messages::INFERRED_KINDS.get()}</p> }.into_any())}
            <p>{CHOOSE_PARTICIPANT.get()}</p>
        </div>
        <ul class="participants" role="list">{participants}</ul>
    }
    .into_any()
}

/// Draws a participant, as a link to all that they say.
fn participant(transcript: &Transcript, participant: &Participant, turns: usize) -> AnyView {
    let place = Place::Transcript(find::said_by(transcript, participant));
    let more = [participant.role.clone(), participant.affiliation.clone()];
    let more =
        more.into_iter().flatten().map(|text| view! { {LIST_MARK.get()} <bdi>{text}</bdi> }.into_any()).collect_view();
    let is_outlet = participant.kind == ParticipantKind::Outlet;
    view! {
        <li>
            <a href=Address::href(&place)><bdi class="speaker-name">{participant.name.clone()}</bdi></a>
            {more}
            {is_outlet.then(|| view! { " " <span class="turn-kind" lang=messages::tag()>{OUTLET.get()}</span> }.into_any())}
            " · " <span lang=messages::tag() dir=messages::dir()>{times(turns)}</span>
        </li>
    }
    .into_any()
}

fn source(source: &Source) -> AnyView {
    let name = source.name.clone();
    let name = match source.link() {
        Some(link) => {
            view! { <a href=link.to_owned() rel="noopener noreferrer external"><bdi>{name}</bdi></a> }.into_any()
        }
        // A URL that is not safe to follow is shown as text.
        None => {
            view! { <bdi>{name}</bdi> {source.url.clone().map(|url| view! { " (" <bdi>{url}</bdi> ")" }.into_any())} }
                .into_any()
        }
    };
    let date = source.retrieved.as_deref().map(|date| retrieved(&messages::date_text(date)));
    view! { <p class="source">{SOURCE.get()} " " {name} {date}</p> }.into_any()
}
