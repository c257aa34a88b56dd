//! Cuts a transcript into cues for captions, and gives each its times.

use transcript::{Transcript, Turn, cut};

use crate::language::{Script, script};

/// The longest text of a cue, in chars: two lines of captions.
const MAX: usize = 84;
/// The same in scripts without spaces between words.
const MAX_UNSPACED: usize = 36;
/// The number of chars that are said in a second, where a turn has no times.
const CHARS_PER_SECOND: f64 = 15.0;
/// The shortest cue, in seconds.
const SHORTEST: f64 = 0.001;

/// A cue: a piece of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cue<'t> {
    /// The indices of the exchange, of the turn in it, and of the paragraph in that.
    pub(super) place: (usize, usize, usize),
    /// The number of the piece, from 1.
    pub(super) piece: usize,
    /// The number of pieces of the paragraph.
    pub(super) pieces: usize,
    /// The start and the end, in seconds.
    pub(super) start: f64,
    pub(super) end: f64,
    pub(super) text: &'t str,
}

/// Returns the cues of a transcript, in their order. Starts never go back. Where turns have no times, the length of the text
/// gives them.
pub(super) fn cues(transcript: &Transcript) -> Vec<Cue<'_>> {
    let turns: Vec<(usize, usize, &Turn)> = transcript
        .exchanges
        .iter()
        .enumerate()
        .flat_map(|(exchange, it)| it.turns.iter().enumerate().map(move |(turn, it)| (exchange, turn, it)))
        .collect();
    // The next known start after each turn, from the last turn to the first.
    let mut next_starts = vec![None; turns.len()];
    for index in (1..turns.len()).rev() {
        next_starts[index - 1] = turns[index].2.start.or(next_starts[index]);
    }
    let mut cues = Vec::new();
    let mut clock = 0.0f64;
    for (index, (exchange, turn, it)) in turns.iter().enumerate() {
        let start = it.start.unwrap_or(clock).max(clock);
        let length: usize = it.paragraphs.iter().map(|paragraph| paragraph.text.chars().count()).sum();
        let estimated = start + (length as f64 / CHARS_PER_SECOND).max(1.0);
        // Ends an estimate before the next known start.
        let known = next_starts[index].map_or(estimated, |next| estimated.min(next)).max(start + SHORTEST);
        let end = it.end.filter(|end| *end > start).unwrap_or(known);
        let pieces: Vec<(usize, usize, usize, &str)> = it
            .paragraphs
            .iter()
            .enumerate()
            .flat_map(|(paragraph, it)| {
                let pieces = cut(&it.text, longest);
                let count = pieces.len();
                pieces.into_iter().enumerate().map(move |(piece, text)| (paragraph, piece + 1, count, text))
            })
            .collect();
        let mut said = 0usize;
        let total = length.max(1) as f64;
        for (paragraph, piece, pieces, text) in pieces {
            let from = start + (end - start) * said as f64 / total;
            said += text.chars().count();
            let to = start + (end - start) * said as f64 / total;
            let place = (*exchange, *turn, paragraph);
            cues.push(Cue { place, piece, pieces, start: from, end: to.max(from + SHORTEST), text });
        }
        clock = end;
    }
    cues
}

/// Returns the greatest length of a cue that begins with a text, in chars.
fn longest(text: &str) -> usize {
    if is_unspaced(text) { MAX_UNSPACED } else { MAX }
}

/// Tells whether a text begins in a script without spaces between words.
fn is_unspaced(text: &str) -> bool {
    let scripts = || text.chars().take(MAX).filter(|c| c.is_alphabetic()).map(script);
    let unspaced = scripts().filter(|it| matches!(it, Some(Script::Han | Script::Kana | Script::Thai)));
    unspaced.count() * 2 > scripts().count()
}

/// Returns a time as captions have it: `00:01:02.345`, with the mark before the thousandths.
pub(super) fn timestamp(seconds: f64, mark: char) -> String {
    let thousandths = (seconds.max(0.0) * 1000.0).round() as u64;
    let whole = thousandths / 1000;
    format!("{:02}:{:02}:{:02}{mark}{:03}", whole / 3600, whole / 60 % 60, whole % 60, thousandths % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cues_of_scripts_without_spaces_are_shorter() {
        let text = "我们明天去看海，".repeat(20);
        let pieces = cut(&text, longest);
        assert!(pieces.len() > 3 && pieces.iter().all(|piece| piece.chars().count() <= MAX_UNSPACED), "{pieces:?}");
    }
}
