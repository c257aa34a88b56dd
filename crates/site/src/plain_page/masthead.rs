//! The head of a transcript: title, event, names, and what is known about the record.

use address::Place;
use transcript::{Participant, ParticipantKind, Source, Transcript};

use crate::event_line::event_line;
use crate::markup::Markup;
use crate::names::names;

/// Writes title, event, date, place and names; folded away, the description, the source, the licence, and the participants.
pub(super) fn masthead(html: &mut Markup, transcript: &Transcript) {
    html.element("header", &[("class", "masthead")], |html| {
        html.leaf("h1", &[("id", "title")], &transcript.title);
        event_line(html, transcript.event.as_deref(), transcript.date.as_deref(), transcript.place.as_deref());
        html.element("p", &[("class", "names")], |html| {
            names(html, transcript.participants.iter().map(|it| it.name.as_str()));
        });
        if let Some(coverage) = &transcript.coverage {
            html.leaf(
                "p",
                &[("class", "coverage"), ("lang", messages::tag()), ("dir", messages::dir())],
                &messages::covered(coverage),
            );
        }
        html.element("details", &[("class", "about")], |html| {
            html.leaf("summary", &[("lang", messages::tag())], messages::reader::ABOUT.get());
            about(html, transcript);
        });
    });
}

fn about(html: &mut Markup, transcript: &Transcript) {
    if let Some(description) = &transcript.description {
        html.leaf("p", &[("class", "description")], description);
    }
    html.element("div", &[("lang", messages::tag()), ("dir", messages::dir())], |html| {
        if let Some(value) = &transcript.source {
            html.element("p", &[("class", "source")], |html| source(html, value));
        }
        if let Some(licence) = &transcript.licence {
            html.element("p", &[], |html| {
                _ = html.text(messages::reader::LICENCE.get()).text(" ").leaf("bdi", &[], licence);
            });
        }
        if transcript.has_inferred_kinds() {
            html.leaf("p", &[], messages::INFERRED_KINDS.get());
        }
        html.leaf("p", &[], messages::reader::CHOOSE_PARTICIPANT.get());
    });
    html.element("ul", &[("class", "participants"), ("role", "list")], |html| {
        for (value, turns) in transcript.participants.iter().zip(transcript.turns_by_participant()) {
            html.element("li", &[], |html| participant(html, transcript, value, turns));
        }
    });
}

fn source(html: &mut Markup, source: &Source) {
    html.text(messages::reader::SOURCE.get()).text(" ");
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
        html.text(&messages::reader::retrieved(&messages::date_text(retrieved)));
    }
}

/// Writes a participant, as a link to all that they say, which the app shows.
fn participant(html: &mut Markup, transcript: &Transcript, participant: &Participant, turns: usize) {
    let place = Place::Transcript(find::said_by(transcript, participant)).address_on(Some(&transcript.id));
    html.element("a", &[("href", &place)], |html| {
        _ = html.leaf("bdi", &[("class", "speaker-name")], &participant.name);
    });
    for more in [&participant.role, &participant.affiliation].into_iter().flatten() {
        html.text(", ").leaf("bdi", &[], more);
    }
    if participant.kind == ParticipantKind::Outlet {
        html.text(" ").leaf(
            "span",
            &[("class", "turn-kind"), ("lang", messages::tag())],
            messages::reader::OUTLET.get(),
        );
    }
    html.text(" · ");
    html.leaf("span", &[("lang", messages::tag()), ("dir", messages::dir())], &messages::reader::times(turns));
}
