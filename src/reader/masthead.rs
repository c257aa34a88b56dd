//! The head of a transcript: what it is, whence it comes, who speaks.

use leptos::prelude::*;
use transcript::{Participant, ParticipantKind, Problem, Source};

use crate::browser::frame::after_frame;
use crate::browser::locale;
use crate::reader::state::Reading;
use crate::ui::event_line::EventLine;

/// Title, event, date, place, source, participants, and what a reader must know about the record.
#[component]
pub(crate) fn Masthead(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let transcript = reading.transcript();
    let problems = RwSignal::new(Vec::new());
    // The text comes first; its faults can wait for a frame.
    after_frame(move || {
        if let Some(transcript) = reading.try_transcript() {
            problems.try_set(transcript.validate());
        }
    });
    let participants = transcript.participants.iter().map(participant).collect_view();
    let names = messages::participants(transcript.participants.len());
    view! {
        <h1 id="title">{transcript.title.clone()}</h1>
        <EventLine event=transcript.event.clone() date=transcript.date.clone() place=transcript.place.clone()/>
        {transcript.description.clone().map(|description| view! { <p class="description">{description}</p> }.into_any())}
        <div class="about" lang="en" dir="ltr">
            {transcript.source.as_ref().map(source)}
            {transcript.licence.clone().map(|licence| view! { <p>"Licence: " <bdi>{licence}</bdi></p> }.into_any())}
            {transcript.coverage.as_ref().map(|coverage| view! { <p class="coverage">{messages::covered(coverage)}</p> }.into_any())}
            {transcript
                .has_inferred_kinds()
                .then(|| view! { <p>{messages::INFERRED_KINDS}</p> }.into_any())}
            <details class="participants">
                <summary>{names}</summary>
                <ul role="list" lang=transcript.language.clone() dir=transcript.direction().as_str()>{participants}</ul>
            </details>
            {move || problems.with(|problems| faults(problems))}
        </div>
    }
}

/// What is wrong with the file, where something is.
fn faults(problems: &[Problem]) -> Option<AnyView> {
    let lines =
        problems.iter().map(|problem| view! { <li dir="auto">{problem.to_string()}</li> }.into_any()).collect_view();
    (!problems.is_empty()).then(|| {
        view! {
            <details class="problems">
                <summary>"This file has faults: " {problems.len()}</summary>
                <ul>{lines}</ul>
            </details>
        }
        .into_any()
    })
}

fn participant(participant: &Participant) -> AnyView {
    let more = [participant.role.clone(), participant.affiliation.clone()];
    let more = more.into_iter().flatten().map(|text| view! { ", " <bdi>{text}</bdi> }.into_any()).collect_view();
    let outlet = participant.kind == ParticipantKind::Outlet;
    view! {
        <li>
            <bdi class="speaker-name">{participant.name.clone()}</bdi>
            {more}
            {outlet.then(|| view! { " " <span class="turn-kind" lang="en">"outlet"</span> }.into_any())}
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
        // An address that may not be followed is shown as what it is: text.
        None => {
            view! { <bdi>{name}</bdi> {source.url.clone().map(|url| view! { " (" <bdi>{url}</bdi> ")" }.into_any())} }
                .into_any()
        }
    };
    let retrieved = source.retrieved.as_deref().map(|date| format!(", retrieved {}", locale::date(date)));
    view! { <p class="source">"Source: " {name} {retrieved}</p> }.into_any()
}
