//! Names the turns of a speaker by the words with which they begin.

use transcript::order::sorted;
use transcript::{Ids, Transcript, Turn, TurnKind, beginning};

/// The lengths of a beginning that are tried, in chars.
const LENGTHS: [usize; 4] = [60, 120, 240, 480];

/// Returns the beginning of each turn of the speaker with this name, in order: as short as no turn of anybody else begins so. Turns of
/// the speaker that begin alike stand once. [`Corrections::give_turns`](crate::Corrections::give_turns) takes them.
///
/// ```
/// # let text = r#"{"version":1,"id":"a","title":"A","language":"en",
/// #   "participants":[{"id":"ann","name":"Ann","kind":"person"},{"id":"bo","name":"Bo","kind":"person"}],
/// #   "exchanges":[{"id":"e1","kind":"statement","turns":[
/// #     {"participant":"ann","kind":"statement","paragraphs":[{"id":"p1","text":"Yes."}]},
/// #     {"participant":"bo","kind":"statement","paragraphs":[{"id":"p2","text":"We open  the gate."}]},
/// #     {"participant":"ann","kind":"statement","paragraphs":[{"id":"p3","text":"Yes."}]}]}]}"#;
/// let transcript = transcript::json::read(text.as_bytes()).unwrap();
/// assert_eq!(desk::beginnings(&transcript, "Ann"), ["Yes."]);
/// assert_eq!(desk::beginnings(&transcript, "Bo"), ["We open the gate."]);
/// ```
pub fn beginnings(transcript: &Transcript, name: &str) -> Vec<String> {
    let id = transcript.participants.iter().find(|it| it.name == name).map(|it| it.id.as_str());
    let turns = transcript.exchanges.iter().flat_map(|it| &it.turns).filter(|turn| turn.kind != TurnKind::Note);
    let (own, others): (Vec<&Turn>, Vec<&Turn>) = turns.partition(|turn| turn.participant.as_deref() == id);
    // Sorted, because a file can have a hundred thousand turns: those that begin alike stand together.
    let others = sorted(others.into_iter().map(opening).collect(), &|one, other| one.cmp(other));
    let is_of_others = |begins: &str| {
        let first = others.partition_point(|other| other.as_str() < begins);
        others.get(first).is_some_and(|other| other.starts_with(begins))
    };
    let mut known = Ids::default();
    let mut found = Vec::new();
    for text in own.into_iter().map(opening).filter(|text| !text.is_empty()) {
        let is_theirs = |begins: &&str| !begins.is_empty() && !is_of_others(begins);
        let begins = LENGTHS.map(|length| beginning(&text, length)).into_iter().find(is_theirs).unwrap_or(&text);
        if !known.contains(begins) {
            known.insert(begins.to_owned());
            found.push(begins.to_owned());
        }
    }
    found
}

/// Returns the first paragraph of a turn, with [single spaces](single_spaced).
pub fn opening(turn: &Turn) -> String {
    single_spaced(turn.paragraphs.first().map_or("", |paragraph| paragraph.text.as_str()))
}

/// Returns a text with one space between words, as the words with which a turn begins are compared.
pub fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
