//! The metadata of a page as linked data, in the vocabulary of schema.org.

use serde::Serialize;
use transcript::{Date, Participant, ParticipantKind, Source, Transcript};

use super::licence;

#[derive(Serialize)]
#[serde(tag = "@type", rename = "Article", rename_all = "camelCase")]
struct Article<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    headline: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    in_language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recorded_at: Option<Thing<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_location: Option<Thing<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_based_on: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<Thing<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contributor: Vec<Thing<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all_fields = "camelCase")]
enum Thing<'a> {
    Event {
        name: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        start_date: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        location: Option<Box<Self>>,
    },
    Organization {
        name: &'a str,
    },
    Person {
        name: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        job_title: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        affiliation: Option<Box<Self>>,
    },
    Place {
        name: &'a str,
    },
}

/// Writes a transcript's metadata as JSON-LD. `url` is the address of its page.
pub(super) fn linked_data(transcript: &Transcript, description: &str, url: Option<&str>) -> String {
    // This is the day of the event. The day of publication is not known.
    let date = transcript.date.as_deref().filter(|date| Date::parse(date).is_some());
    let article = Article {
        context: "https://schema.org",
        headline: &transcript.title,
        name: &transcript.title,
        description,
        in_language: &transcript.language,
        url,
        recorded_at: event(transcript, date),
        content_location: place(transcript),
        is_based_on: transcript.source.as_ref().and_then(Source::link),
        publisher: transcript.source.as_ref().map(|source| Thing::Organization { name: &source.name }),
        license: transcript.licence.as_deref().and_then(licence::address),
        contributor: transcript.participants.iter().map(contributor).collect(),
    };
    // Strings and lists of them are always valid JSON.
    serde_json::to_string(&article).unwrap_or_default()
}

fn event<'a>(transcript: &'a Transcript, start_date: Option<&'a str>) -> Option<Thing<'a>> {
    let name = transcript.event.as_deref()?;
    Some(Thing::Event { name, start_date, location: place(transcript).map(Box::new) })
}

fn place(transcript: &Transcript) -> Option<Thing<'_>> {
    transcript.place.as_deref().map(|name| Thing::Place { name })
}

fn contributor(participant: &Participant) -> Thing<'_> {
    let name = &participant.name;
    match participant.kind {
        ParticipantKind::Outlet => Thing::Organization { name },
        ParticipantKind::Person => Thing::Person {
            name,
            job_title: participant.role.as_deref(),
            affiliation: participant.affiliation.as_deref().map(|name| Box::new(Thing::Organization { name })),
        },
    }
}
