//! Names the parts of a transcript.

use transcript::{Coverage, Exchange, ExchangeKind, Participant, Transcript, Turn, TurnKind};

use crate::text::shared;
use crate::{list, number};

/// The number of names that a list of transcripts shows for each transcript. The other names are only counted.
pub const LISTED_NAMES: usize = 6;

/// Returns the name of the exchange with that index: "question 3, The Post".
pub fn exchange_label(transcript: &Transcript, index: usize, exchange: &Exchange) -> String {
    let number = exchange_number(index, exchange);
    match transcript.lead_participant(exchange) {
        Some(participant) => list([number, participant.name.clone()]),
        None => number,
    }
}

/// Returns the number of the exchange with that index: "question 3".
fn exchange_number(index: usize, exchange: &Exchange) -> String {
    let number = (index + 1).to_string();
    match exchange.kind {
        ExchangeKind::Question => shared::question_number(&number),
        ExchangeKind::Statement => shared::statement_number(&number),
    }
}

/// Returns what stands beside the speaker of a question: "Question", or "Follow-up" if it is not the first of its exchange.
/// Nothing stands beside others.
pub fn question_badge(exchange: &Exchange, turn: usize) -> Option<&'static str> {
    let is_question = exchange.turns.get(turn).is_some_and(|turn| turn.kind == TurnKind::Question);
    let badge = if exchange.is_follow_up(turn) { shared::FOLLOW_UP } else { shared::QUESTION };
    is_question.then(|| badge.get())
}

/// Returns the CSS classes of the element of a turn.
pub fn turn_class(turn: &Turn) -> &'static str {
    match turn.kind {
        TurnKind::Question => "turn question",
        TurnKind::Answer => "turn answer",
        TurnKind::Statement => "turn statement",
        TurnKind::Note => "turn note",
    }
}

/// Returns the name of the link to the exchange with that index. The name of the speaker stands beside it.
pub fn exchange_link(index: usize, exchange: &Exchange) -> String {
    shared::link_to(&exchange_number(index, exchange))
}

/// Returns the name of the link to a turn from its time, as [`transcript::clock`] writes it.
pub fn time_link(clock: &str) -> String {
    shared::link_to(clock)
}

/// Returns the name of the link to a paragraph, from its index among all paragraphs of its exchange, and the exchange with its index. It
/// names nobody, because who asks is often not who speaks.
pub fn paragraph_link(paragraph: usize, (index, exchange): (usize, &Exchange)) -> String {
    shared::link_to_paragraph(&(paragraph + 1).to_string(), &exchange_number(index, exchange))
}

/// Returns the name of the speaker of a turn, or the id if the transcript does not list that participant.
pub fn speaker<'a>(transcript: &'a Transcript, turn: &'a Turn) -> Option<&'a str> {
    speaker_of(transcript.participant(turn.participant.as_deref()?), turn)
}

/// Returns the name of this participant, who speaks in a turn, or the id if the transcript does not list them.
pub fn speaker_of<'a>(participant: Option<&'a Participant>, turn: &'a Turn) -> Option<&'a str> {
    participant.map(|it| it.name.as_str()).or(turn.participant.as_deref())
}

/// Returns the role of the speaker of the turn with that index, if it is their first turn in the exchange.
pub fn introduced_role<'a>(transcript: &'a Transcript, exchange: &Exchange, index: usize) -> Option<&'a str> {
    let id = exchange.turns.get(index)?.participant.as_deref()?;
    introduced_role_of(transcript.participant(id), exchange, index)
}

/// Returns the role of this participant, who speaks in the turn with that index, if it is their first turn in the exchange.
pub fn introduced_role_of<'a>(
    participant: Option<&'a Participant>,
    exchange: &Exchange,
    index: usize,
) -> Option<&'a str> {
    participant?.role.as_deref().filter(|_| exchange.introduces(index))
}

/// Returns the notice that only a part of the published record is here: "Incomplete: 1 of 12 published pages (page 3)."
pub fn covered(coverage: &Coverage) -> String {
    let Coverage { pages, held, numbers } = coverage;
    let held = number(*held as usize);
    if numbers.is_empty() {
        return shared::covered(*pages as usize, &held);
    }
    let pages_held = list(numbers.iter().map(u32::to_string));
    shared::covered_pages(numbers.len(), &held, &number(*pages as usize), &pages_held)
}

/// Returns the number of exchanges, which readers call questions: "12 questions". Statements are counted too, because the
/// catalog has only the sum.
pub fn exchanges(count: u32) -> String {
    shared::exchanges(count as usize)
}

/// Returns the time that reading takes: "10 min".
pub fn minutes(count: u32) -> String {
    shared::minutes(&number(count as usize))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coverage_names_the_pages_that_are_known() {
        let covered_with = |held, numbers: &[u32]| covered(&Coverage { pages: 12, held, numbers: numbers.to_vec() });
        assert_eq!(covered_with(1, &[]), "Incomplete: 1 of 12 published pages.");
        assert_eq!(covered_with(1, &[3]), "Incomplete: 1 of 12 published pages (page 3).");
        assert_eq!(covered_with(2, &[3, 5]), "Incomplete: 2 of 12 published pages (pages 3, 5).");
    }
}
