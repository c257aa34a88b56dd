//! Draws the head of a transcript: title, event, source and participants.

use leptos::prelude::*;
use messages::reader::{LICENCE, OUTLET, SOURCE, retrieved};
use transcript::{Participant, ParticipantKind, Source};

use crate::browser::locale;
use crate::reader::state::Reading;
use crate::ui::event_line::EventLine;

/// The head of a transcript: title, event, date, place, source, participants, and notices about the record.
#[component]
pub(crate) fn Masthead(
    /// The state of the transcript's page.
    reading: Reading,
) -> impl IntoView {
    let transcript = reading.transcript();
    let participants = transcript.participants.iter().map(participant).collect_view();
    let count = messages::participants(transcript.participants.len());
    view! {
        <h1 id="title">{transcript.title.clone()}</h1>
        <EventLine event=transcript.event.clone() date=transcript.date.clone() place=transcript.place.clone()/>
        {transcript.description.clone().map(|description| view! { <p class="description">{description}</p> }.into_any())}
        <div class="about" lang="en" dir="ltr">
            {transcript.source.as_ref().map(source)}
            {transcript.licence.clone().map(|licence| view! { <p>{LICENCE} <bdi>{licence}</bdi></p> }.into_any())}
            {transcript.coverage.as_ref().map(|coverage| view! { <p class="coverage">{messages::covered(coverage)}</p> }.into_any())}
            {transcript
                .has_inferred_kinds()
                .then(|| view! { <p>{messages::INFERRED_KINDS}</p> }.into_any())}
            <details class="participants">
                <summary>{count}</summary>
                <ul role="list" lang=transcript.language.clone() dir=transcript.direction().as_str()>{participants}</ul>
            </details>
        </div>
    }
}

fn participant(participant: &Participant) -> AnyView {
    let more = [participant.role.clone(), participant.affiliation.clone()];
    let more = more.into_iter().flatten().map(|text| view! { ", " <bdi>{text}</bdi> }.into_any()).collect_view();
    let is_outlet = participant.kind == ParticipantKind::Outlet;
    view! {
        <li>
            <bdi class="speaker-name">{participant.name.clone()}</bdi>
            {more}
            {is_outlet.then(|| view! { " " <span class="turn-kind" lang="en">{OUTLET}</span> }.into_any())}
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
    let date = source.retrieved.as_deref().map(|date| retrieved(&locale::date(date)));
    view! { <p class="source">{SOURCE} {name} {date}</p> }.into_any()
}
