//! Writes SubRip captions.

use transcript::{Speakers, Transcript, TurnKind};

use super::cues::{cues, timestamp};
use super::label::speaker;

/// Returns a transcript as SubRip. The name of a speaker stands before the first words of each turn.
pub(super) fn write(transcript: &Transcript) -> String {
    let mut out = String::new();
    let mut last = None;
    let speakers = Speakers::of(&transcript.participants);
    for (number, cue) in cues(transcript).iter().enumerate() {
        let (exchange, turn, _) = cue.place;
        let said = &transcript.exchanges[exchange].turns[turn];
        let is_first = last != Some((exchange, turn));
        last = Some((exchange, turn));
        let name = speaker(speakers.of_turn(said), said).filter(|_| is_first && said.kind != TurnKind::Note);
        let label = name.map(|name| format!("{name}: ")).unwrap_or_default();
        // A blank line would end the cue.
        let lines: Vec<&str> = cue.text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        out.push_str(&format!(
            "{}\n{} --> {}\n{label}{}\n\n",
            number + 1,
            timestamp(cue.start, ','),
            timestamp(cue.end, ','),
            lines.join("\n").replace("-->", "–>")
        ));
    }
    out
}
