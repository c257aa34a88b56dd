//! Gives turns to other speakers than their labels name.

use std::collections::HashSet;

use desk::TurnCorrection;
use transcript::{Inferred, Participant, ParticipantKind, Transcript, Turn, TurnKind};

use crate::record::people::{key, slug};

/// Applies corrections of single turns. Returns the words with which no turn begins, and whether any turn was given. Whoever speaks no
/// more afterwards is no participant any more.
pub(super) fn give<'a>(corrections: &'a [TurnCorrection], transcript: &mut Transcript) -> (Vec<&'a String>, bool) {
    let (mut unused, mut has_given) = (Vec::new(), false);
    let mut left: HashSet<String> = HashSet::new();
    // A draft has empty texts.
    let is_filled = |it: &&TurnCorrection| !it.begins.trim().is_empty() && !it.name.trim().is_empty();
    for correction in corrections.iter().filter(is_filled) {
        let begins = words(&correction.begins);
        let mut id = None;
        for exchange in 0..transcript.exchanges.len() {
            for turn in 0..transcript.exchanges[exchange].turns.len() {
                if !is_meant(&transcript.exchanges[exchange].turns[turn], &begins) {
                    continue;
                }
                let id = id.get_or_insert_with(|| id_of(&correction.name, &mut transcript.participants)).clone();
                let turn = &mut transcript.exchanges[exchange].turns[turn];
                left.extend(turn.participant.replace(id));
                turn.inferred.retain(|mark| *mark != Inferred::Participant);
            }
        }
        has_given |= id.is_some();
        if id.is_none() {
            unused.push(&correction.begins);
        }
    }
    let speaking: HashSet<&str> =
        transcript.exchanges.iter().flat_map(|it| &it.turns).filter_map(|turn| turn.participant.as_deref()).collect();
    transcript.participants.retain(|it| !left.contains(&it.id) || speaking.contains(it.id.as_str()));
    (unused, has_given)
}

/// Tells whether a turn begins with words, whatever spaces stand between them.
fn is_meant(turn: &Turn, begins: &str) -> bool {
    let said = |text: &str| words(text).starts_with(begins);
    turn.kind != TurnKind::Note && turn.paragraphs.first().is_some_and(|paragraph| said(&paragraph.text))
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the id of a participant of this name, who is added if there is none.
fn id_of(name: &str, participants: &mut Vec<Participant>) -> String {
    let wanted = key(name);
    if let Some(known) = participants.iter().find(|it| key(&it.name) == wanted) {
        return known.id.clone();
    }
    let is_taken = |id: &String| participants.iter().any(|it| it.id == *id);
    let base = Some(slug(name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "speaker".into());
    let numbered = (2..).map(|number| format!("{base}-{number}"));
    let id = std::iter::once(base.clone()).chain(numbered).find(|id| !is_taken(id));
    let id = id.unwrap_or(base);
    let participant = Participant {
        id: id.clone(),
        name: name.trim().to_owned(),
        role: None,
        affiliation: None,
        kind: ParticipantKind::Person,
        inferred: Vec::new(),
    };
    participants.push(participant);
    id
}
