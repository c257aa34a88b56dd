//! Makes exchanges with ids from segments.

use transcript::{Exchange, Inferred, Paragraph, Participant, Turn, TurnKind};

use super::grouping::{Group, Item, group};
use super::segment::{Part, Segment, Speech};
use crate::language;

/// Returns the exchanges of a record. `language` is the transcript's, a BCP 47 tag; turns in another script are marked
/// with their own.
pub(crate) fn exchanges(segments: Vec<Segment>, participants: &[Participant], language: &str) -> Vec<Exchange> {
    group(segments, participants)
        .into_iter()
        .enumerate()
        .map(|(index, group)| exchange(index, group, participants, language))
        .collect()
}

fn exchange(index: usize, group: Group, participants: &[Participant], language: &str) -> Exchange {
    let kind = group.kind();
    let mut turns = Turns { participants, language, turns: Vec::new(), paragraphs: 0 };
    for item in group.items {
        match item {
            Item::Note(text) => turns.note(text),
            Item::Turn { speech, kind, inferred } => turns.speech(speech, kind, inferred),
        }
    }
    Exchange { id: format!("e{}", index + 1), kind, heading: group.heading, turns: turns.turns }
}

/// The turns of one exchange.
struct Turns<'a> {
    participants: &'a [Participant],
    language: &'a str,
    turns: Vec<Turn>,
    /// The number of paragraphs so far.
    paragraphs: usize,
}

impl Turns<'_> {
    fn paragraph(&mut self, text: String) -> Paragraph {
        self.paragraphs += 1;
        Paragraph { id: format!("p{}", self.paragraphs), text }
    }

    fn note(&mut self, text: String) {
        let paragraph = self.paragraph(text);
        self.turns.push(Turn {
            participant: None,
            kind: TurnKind::Note,
            language: None,
            start: None,
            end: None,
            inferred: Vec::new(),
            paragraphs: vec![paragraph],
        });
    }

    /// Adds the turns of a speech. A stage direction parts a speech into two turns; only the
    /// first has the start time, and only the last has the end time.
    fn speech(&mut self, speech: Speech, kind: TurnKind, kind_is_inferred: bool) {
        let text: String = speech.texts().collect();
        let language = language::other_than(self.language, &text);
        let mut inferred = Vec::new();
        if language.is_some() {
            inferred.push(Inferred::Language);
        }
        if kind_is_inferred {
            inferred.push(Inferred::Kind);
        }
        if speech.is_guessed {
            inferred.push(Inferred::Participant);
        }
        let mut start = speech.start;
        let end = speech.end;
        let mut is_open = false;
        for part in speech.parts {
            match part {
                Part::Note(text) => {
                    self.note(text);
                    is_open = false;
                }
                Part::Text(text) => {
                    let paragraph = self.paragraph(text);
                    if is_open && let Some(turn) = self.turns.last_mut() {
                        turn.paragraphs.push(paragraph);
                        continue;
                    }
                    self.turns.push(Turn {
                        participant: speech.speaker.map(|speaker| self.participants[speaker].id.clone()),
                        kind,
                        language: language.map(str::to_owned),
                        start: start.take(),
                        end: None,
                        inferred: inferred.clone(),
                        paragraphs: vec![paragraph],
                    });
                    is_open = true;
                }
            }
        }
        if let Some(last) = self.turns.iter_mut().rfind(|turn| turn.kind != TurnKind::Note) {
            last.end = end;
        }
    }
}
