//! Tests the matcher with cases that are easy to check, and against an oracle that is simple enough to be believed.

mod cases;
#[path = "../../../formats/tests/labelled/folder.rs"]
mod folder;
mod keeping;
mod lists;
mod properties;
mod samples;
mod steps;

use std::sync::Arc;

use address::{MatchOptions, Show};
use find::{Found, Match, Query, Text};
use transcript::{Exchange, ExchangeKind, Paragraph, Participant, ParticipantKind, Transcript, Turn, TurnKind};

/// A turn: its speaker (`q` asks for the outlet Post, any other name answers), and its paragraphs.
type Said<'a> = (&'a str, &'a [&'a str]);

/// Returns a transcript with these exchanges, each a list of turns.
fn transcript(exchanges: &[&[Said<'_>]]) -> Arc<Transcript> {
    let person = |id: &str| Participant {
        id: id.into(),
        name: if id == "q" { "The Post".into() } else { format!("Ms {id}") },
        role: None,
        affiliation: None,
        kind: if id == "q" { ParticipantKind::Outlet } else { ParticipantKind::Person },
        inferred: Vec::new(),
    };
    let mut participants: Vec<Participant> = Vec::new();
    let exchanges = exchanges.iter().enumerate().map(|(number, turns)| {
        let mut paragraphs = 0;
        let turns = turns.iter().map(|(who, texts)| {
            if !participants.iter().any(|it| it.id == *who) {
                participants.push(person(who));
            }
            let paragraphs = texts.iter().map(|text| {
                paragraphs += 1;
                Paragraph { id: format!("p{paragraphs}"), text: (*text).to_owned() }
            });
            Turn {
                participant: Some((*who).to_owned()),
                kind: if *who == "q" { TurnKind::Question } else { TurnKind::Answer },
                language: None,
                start: None,
                end: None,
                inferred: Vec::new(),
                paragraphs: paragraphs.collect(),
            }
        });
        Exchange { id: format!("e{}", number + 1), kind: ExchangeKind::Question, heading: None, turns: turns.collect() }
    });
    let exchanges = exchanges.collect();
    Arc::new(Transcript {
        version: 1,
        id: "t".into(),
        title: "T".into(),
        event: None,
        date: None,
        place: None,
        language: "en".into(),
        description: None,
        source: None,
        licence: None,
        coverage: None,
        inferred: Vec::new(),
        participants,
        exchanges,
    })
}

/// Searches a transcript.
fn look(transcript: &Arc<Transcript>, query: &str, options: MatchOptions) -> Found {
    Found::new(Arc::new(Text::new(Arc::clone(transcript))), Query::parse_for(query, options), options)
}

/// Returns all matches in one paragraph.
fn found_in(text: &str, query: &str, options: MatchOptions) -> Vec<Match> {
    let matches = look(&transcript(&[&[("a", &[text])]]), query, options).matches(&[], Show::Everything);
    (0..matches.len()).filter_map(|number| matches.get(number)).collect()
}
