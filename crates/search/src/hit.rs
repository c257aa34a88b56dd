//! A hit: an exchange that a query keeps, as a reader sees it in a list.

use std::sync::Arc;

use address::Show;
use find::{Found, Passage, PassagePiece, Query, Text};
use transcript::{Speakers, Transcript, TurnKind};

use crate::options::OPTIONS;
use crate::part::part;

/// An exchange that a query keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The id of the transcript.
    pub transcript: String,
    /// The title of the transcript.
    pub title: String,
    /// The date of the transcript, in ISO 8601.
    pub date: Option<String>,
    /// The language of the title.
    pub language: String,
    /// The id of the exchange.
    pub exchange: String,
    /// The names of those who ask, in the order in which they speak.
    pub asks: Vec<String>,
    /// The names of those who speak otherwise.
    pub answers: Vec<String>,
    /// One or two passages, in order, that show as many terms as they can.
    pub passages: Vec<HitPassage>,
}

/// A passage of a hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HitPassage {
    /// The id of its paragraph; empty for a heading.
    pub paragraph: String,
    /// The name of the speaker, if the record has it.
    pub speaker: Option<String>,
    /// The language of the text.
    pub language: String,
    /// Its text in pieces, each with the index of the term that marks it.
    pub pieces: Vec<PassagePiece>,
}

impl Hit {
    /// Shows an exchange of a transcript, given by its index.
    pub fn new(transcript: &Transcript, exchange: usize, query: &Arc<Query>) -> Self {
        let shown = &transcript.exchanges[exchange];
        let speakers = Speakers::of(&transcript.participants);
        let names = |asks: bool| {
            let mut names: Vec<String> = Vec::new();
            for turn in shown.turns.iter().filter(|turn| (turn.kind == TurnKind::Question) == asks) {
                if let Some(speaker) = speakers.of_turn(turn).filter(|it| !names.contains(&it.name)) {
                    names.push(speaker.name.clone());
                }
            }
            names
        };
        Self {
            transcript: transcript.id.clone(),
            title: transcript.title.clone(),
            date: transcript.date.clone(),
            language: transcript.language.clone(),
            exchange: shown.id.clone(),
            asks: names(true),
            answers: names(false),
            passages: passages(transcript, &speakers, exchange, query),
        }
    }
}

/// The greatest number of passages of a hit.
const PASSAGES: usize = 2;

fn passages(transcript: &Transcript, speakers: &Speakers<'_>, exchange: usize, query: &Arc<Query>) -> Vec<HitPassage> {
    let only = part(transcript, speakers, &transcript.exchanges[exchange..=exchange]);
    let text = Arc::new(Text::new(Arc::new(only)));
    let found = Found::new(text, Arc::clone(query), OPTIONS);
    let shown = |passage: Passage<'_>| HitPassage {
        paragraph: passage.paragraph.to_owned(),
        speaker: passage.speaker.map(|it| it.name.clone()),
        language: passage.language.to_owned(),
        pieces: passage.pieces,
    };
    found.passages(0, Show::All, PASSAGES).into_iter().map(shown).collect()
}
