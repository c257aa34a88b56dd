//! Writes a table with a row for each paragraph (RFC 4180).

use transcript::{Exchange, Inferred, Paragraph, Participant, Speakers, Transcript, Turn};
use written::BYTE_ORDER_MARK;

/// The names of the columns, as the first line of a table that Rostrum wrote.
pub(crate) const HEADER: &str = "transcript,title,date,transcript_language,exchange,exchange_kind,heading,turn,kind,participant,name,role,\
    affiliation,participant_kind,participant_inferred,start,end,language,inferred,paragraph,text";

/// Returns a transcript as a table, with a mark by which spreadsheets know UTF-8. All columns repeat on each row, so that tables can be
/// filtered and joined.
pub(super) fn write(transcript: &Transcript) -> String {
    let mut out = format!("{BYTE_ORDER_MARK}{HEADER}\r\n");
    let speakers = Speakers::of(&transcript.participants);
    for exchange in &transcript.exchanges {
        for (index, turn) in exchange.turns.iter().enumerate() {
            let speaker = speakers.of_turn(turn);
            for paragraph in &turn.paragraphs {
                out.push_str(&written::row(&cells(transcript, exchange, (index + 1, turn, speaker), paragraph)));
            }
        }
    }
    out
}

/// Returns the cells of the row of a paragraph. Takes its turn with its number in the exchange and its speaker. An empty cell means that
/// there is no value.
fn cells(
    transcript: &Transcript,
    exchange: &Exchange,
    (number, turn, participant): (usize, &Turn, Option<&Participant>),
    paragraph: &Paragraph,
) -> [String; 21] {
    let of = |value: Option<&String>| value.cloned().unwrap_or_default();
    let time = |time: Option<f64>| time.map(|time| time.to_string()).unwrap_or_default();
    [
        transcript.id.clone(),
        transcript.title.clone(),
        of(transcript.date.as_ref()),
        transcript.language.clone(),
        exchange.id.clone(),
        word(&exchange.kind),
        of(exchange.heading.as_ref()),
        number.to_string(),
        word(&turn.kind),
        of(turn.participant.as_ref()),
        participant.map(|it| it.name.clone()).unwrap_or_default(),
        of(participant.and_then(|it| it.role.as_ref())),
        of(participant.and_then(|it| it.affiliation.as_ref())),
        participant.map(|it| word(&it.kind)).unwrap_or_default(),
        participant.map(|it| marks(&it.inferred)).unwrap_or_default(),
        time(turn.start),
        time(turn.end),
        of(turn.language.as_ref()),
        marks(&turn.inferred),
        paragraph.id.clone(),
        paragraph.text.clone(),
    ]
}

/// Returns the word for a value of the model, as its JSON has it.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn marks(inferred: &[Inferred]) -> String {
    inferred.iter().map(word).collect::<Vec<_>>().join(" ")
}
