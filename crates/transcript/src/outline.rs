//! The outline of a transcript: the text that stands for an exchange in a list, and who speaks in it.

use crate::characters::surely_begins_character;
use crate::model::{Exchange, Inferred, Participant, Transcript, Turn, TurnKind};
use crate::speakers::Speakers;

/// Returns the beginning of a text: whole words, at most `max` chars, without the space or comma after them. Text without spaces is cut
/// between user-perceived characters, never inside one.
///
/// ```
/// assert_eq!(transcript::beginning("How much, and when?", 10), "How much");
/// assert_eq!(transcript::beginning("How much?", 10), "How much?");
/// ```
pub fn beginning(text: &str, max: usize) -> &str {
    let Some((cut, _)) = text.char_indices().nth(max) else { return text };
    let last_space = text[..cut].rfind(char::is_whitespace).filter(|&at| at > cut / 2);
    let end = last_space.or_else(|| last_character_start(text, cut)).unwrap_or(0);
    text[..end].trim_end_matches(|c: char| c.is_whitespace() || c == ',' || c == '，' || c == '،')
}

impl Exchange {
    /// Returns the beginning of the question or statement: whole words, at most `max` chars, and `…` where more
    /// follows. Text without spaces is cut between user-perceived characters, never inside one.
    pub fn first_words(&self, max: usize) -> String {
        let text = self.lead().and_then(|turn| turn.paragraphs.first()).map_or("", |paragraph| paragraph.text.trim());
        let beginning = beginning(text, max);
        if beginning.len() == text.len() { text.to_owned() } else { format!("{beginning}…") }
    }

    /// Tells whether a turn, given by its index, is a question after another question of the same exchange.
    pub fn is_follow_up(&self, turn: usize) -> bool {
        let asks = |turn: &Turn| turn.kind == TurnKind::Question;
        // The nearest comes first: in a long exchange, looking from its start would take long for each turn.
        self.turns.get(turn).is_some_and(asks) && self.turns[..turn].iter().rev().any(asks)
    }

    /// Tells whether a turn, given by its index, is the first of its participant in the exchange.
    pub fn introduces(&self, turn: usize) -> bool {
        let speaker = self.turns.get(turn).and_then(|turn| turn.participant.as_deref());
        speaker.is_some() && !self.turns[..turn].iter().rev().any(|turn| turn.participant.as_deref() == speaker)
    }

    /// Returns the index of the turn with which the exchange opens: the first that is not a note.
    pub fn opening(&self) -> Option<usize> {
        self.turns.iter().position(|turn| turn.kind != TurnKind::Note)
    }

    /// Tells whether a turn, given by its index, goes on after notes: the same participant was doing the same before them.
    pub fn goes_on(&self, turn: usize) -> bool {
        let Some(value) = self.turns.get(turn).filter(|turn| turn.kind != TurnKind::Note) else { return false };
        let notes = self.turns[..turn].iter().rev().take_while(|turn| turn.kind == TurnKind::Note).count();
        let before = turn.checked_sub(notes + 1).filter(|_| notes > 0).map(|index| &self.turns[index]);
        before.is_some_and(|before| before.kind == value.kind && before.participant == value.participant)
    }
}

/// Writes a time in seconds as `1:02:03`, or as `2:03` below an hour.
pub fn clock(seconds: f64) -> String {
    let whole = seconds.max(0.0) as u32;
    let (hours, minutes, seconds) = (whole / 3600, whole / 60 % 60, whole % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

/// Returns the last offset in bytes, at most `limit`, at which a user-perceived character surely begins; `None` if
/// there is none after the start of the text.
fn last_character_start(text: &str, limit: usize) -> Option<usize> {
    // The character at the limit is included, because it may begin a new one right there.
    let text = &text[..limit + text[limit..].chars().next().map_or(0, char::len_utf8)];
    let pairs = text.char_indices().zip(text.char_indices().skip(1));
    pairs.filter(|((_, before), (_, next))| surely_begins_character(*before, *next)).map(|(_, (at, _))| at).last()
}

impl Transcript {
    /// Returns the participant who asks in an exchange, or who speaks first in it.
    pub fn lead_participant(&self, exchange: &Exchange) -> Option<&Participant> {
        self.participant(exchange.lead()?.participant.as_deref()?)
    }

    /// Returns for each participant the number of their turns.
    pub fn turns_by_participant(&self) -> Vec<usize> {
        let speakers = Speakers::of(&self.participants);
        let mut counts = vec![0; self.participants.len()];
        for turn in self.exchanges.iter().flat_map(|it| &it.turns) {
            if let Some(index) = turn.participant.as_deref().and_then(|id| speakers.index(id)) {
                counts[index] += 1;
            }
        }
        counts
    }

    /// Tells whether an importer inferred the kind of any turn.
    pub fn has_inferred_kinds(&self) -> bool {
        self.exchanges.iter().flat_map(|exchange| &exchange.turns).any(|turn| turn.inferred.contains(&Inferred::Kind))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ExchangeKind, Paragraph};

    fn turn(participant: &str, kind: TurnKind, text: &str) -> Turn {
        Turn {
            participant: Some(participant.into()),
            kind,
            language: None,
            start: None,
            end: None,
            inferred: vec![],
            paragraphs: vec![Paragraph { id: "p1".into(), text: text.into() }],
        }
    }

    fn exchange(turns: Vec<Turn>) -> Exchange {
        Exchange { id: "e1".into(), kind: ExchangeKind::Question, heading: None, turns }
    }

    #[test]
    fn first_words_come_from_the_question_and_end_between_words() {
        let words = |text: &str, max| {
            exchange(vec![turn("a", TurnKind::Statement, "Next."), turn("b", TurnKind::Question, text)])
                .first_words(max)
        };
        assert_eq!(words("How much, and when?", 40), "How much, and when?");
        assert_eq!(words("How much, and when?", 10), "How much…");
        assert_eq!(words("请问党的对外工作在国家外交中的作用", 6), "请问党的对外…");
        assert_eq!(words("नमस्तेनमस्ते", 4), "नम…");
        assert_eq!(words("ที่นี่ที่นี่", 4), "ที่…");
        assert_eq!(words("👩‍👩‍👧👩‍👩‍👧", 2), "…");
        assert_eq!(words("", 5), "");
    }

    #[test]
    fn follow_ups_and_introductions_are_recognized() {
        use TurnKind::{Answer, Question};
        let exchange = exchange(vec![turn("a", Question, "?"), turn("b", Answer, "."), turn("a", Question, "?")]);
        assert_eq!([0, 1, 2, 3].map(|index| exchange.is_follow_up(index)), [false, false, true, false]);
        assert_eq!([0, 1, 2, 3].map(|index| exchange.introduces(index)), [true, true, false, false]);
    }

    #[test]
    fn a_turn_goes_on_after_a_note_if_its_participant_was_doing_the_same_before() {
        use TurnKind::{Answer, Note, Question};
        let note = || Turn { participant: None, ..turn("", Note, "(Applause)") };
        let turns =
            vec![note(), turn("a", Question, "?"), turn("b", Answer, "."), note(), note(), turn("b", Answer, ".")];
        let asked = vec![note(), turn("b", Question, "?"), turn("b", Question, "?")];
        let exchange = exchange([turns, asked].concat());
        assert_eq!(exchange.opening(), Some(1));
        let going_on: Vec<usize> = (0..10).filter(|&index| exchange.goes_on(index)).collect();
        assert_eq!(going_on, [5]);
    }

    #[test]
    fn a_clock_shows_hours_only_if_there_are_any() {
        let cases = [(0.0, "0:00"), (62.9, "1:02"), (3600.0, "1:00:00"), (-1.0, "0:00"), (f64::NAN, "0:00")];
        for (seconds, expected) in cases {
            assert_eq!(clock(seconds), expected);
        }
    }

    #[test]
    fn the_turns_of_each_participant_are_counted() {
        let mut transcript: Transcript =
            crate::json::read(include_bytes!("../tests/fixtures/sound.json")).unwrap_or_else(|e| panic!("{e}"));
        let oracle: Vec<usize> = transcript
            .participants
            .iter()
            .map(|it| {
                let turns = transcript.exchanges.iter().flat_map(|exchange| &exchange.turns);
                turns.filter(|turn| turn.participant.as_ref() == Some(&it.id)).count()
            })
            .collect();
        assert_eq!(transcript.turns_by_participant(), oracle);
        assert!(oracle.iter().sum::<usize>() > 0);
        transcript.participants.clear();
        assert_eq!(transcript.turns_by_participant(), Vec::<usize>::new());
    }
}
