//! The head of a transcript: title, event, source and participants.

use transcript::{Date, Participant, ParticipantKind, Source, Transcript};

use crate::event_line::event_line;
use crate::markup::Markup;

/// Writes title, event, date, place, source, participants, and the notes about the record.
pub(super) fn masthead(html: &mut Markup, transcript: &Transcript) {
    html.element("header", &[("class", "masthead")], |html| {
        html.leaf("h1", &[("id", "title")], &transcript.title);
        event_line(html, transcript.event.as_deref(), transcript.date.as_deref(), transcript.place.as_deref());
        if let Some(description) = &transcript.description {
            html.leaf("p", &[("class", "description")], description);
        }
        html.element("div", &[("class", "about"), ("lang", "en"), ("dir", "ltr")], |html| about(html, transcript));
    });
}

fn about(html: &mut Markup, transcript: &Transcript) {
    if let Some(value) = &transcript.source {
        html.element("p", &[("class", "source")], |html| source(html, value));
    }
    if let Some(licence) = &transcript.licence {
        html.element("p", &[], |html| _ = html.text(messages::reader::LICENCE).leaf("bdi", &[], licence));
    }
    if let Some(coverage) = &transcript.coverage {
        html.leaf("p", &[("class", "coverage")], &messages::covered(coverage));
    }
    if transcript.has_inferred_kinds() {
        html.leaf("p", &[], messages::INFERRED_KINDS);
    }
    participants(html, transcript);
}

fn source(html: &mut Markup, source: &Source) {
    html.text(messages::reader::SOURCE);
    match source.link() {
        Some(link) => {
            html.element("a", &[("href", link), ("rel", "noopener noreferrer external")], |html| {
                html.leaf("bdi", &[], &source.name);
            });
        }
        // An address that no link may have (not http or https) is shown as text.
        None => {
            html.leaf("bdi", &[], &source.name);
            if let Some(url) = &source.url {
                html.text(" (").leaf("bdi", &[], url).text(")");
            }
        }
    }
    if let Some(retrieved) = &source.retrieved {
        let date = Date::parse(retrieved).map_or_else(|| retrieved.clone(), messages::date);
        html.text(&messages::reader::retrieved(&date));
    }
}

fn participants(html: &mut Markup, transcript: &Transcript) {
    let list = [("role", "list"), ("lang", &transcript.language), ("dir", transcript.direction().as_str())];
    html.element("details", &[("class", "participants")], |html| {
        html.leaf("summary", &[], &messages::participants(transcript.participants.len()));
        html.element("ul", &list, |html| {
            for value in &transcript.participants {
                html.element("li", &[], |html| participant(html, value));
            }
        });
    });
}

fn participant(html: &mut Markup, participant: &Participant) {
    html.leaf("bdi", &[("class", "speaker-name")], &participant.name);
    for more in [&participant.role, &participant.affiliation].into_iter().flatten() {
        html.text(", ").leaf("bdi", &[], more);
    }
    if participant.kind == ParticipantKind::Outlet {
        html.text(" ").leaf("span", &[("class", "turn-kind"), ("lang", "en")], messages::reader::OUTLET);
    }
}
