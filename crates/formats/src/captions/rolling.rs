//! Finds words that a cue repeats from the cue before.
//!
//! Live captions roll: a cue shows the last line once more above a new line, or the line so far with one more word.
//! Ordinary captions repeat a line only where somebody says it twice, so repeats are dropped only from files in which
//! many cues repeat.

use super::payload::Line;

/// The greatest number of lines of a cue that are looked at: captions show no more at once.
const MOST_LINES: usize = 20;

/// Marks the lines that repeat the cue before, or that the next cue begins with, if at least two fifths of the cues do so.
pub(super) fn without_repeats(mut cues: Vec<Vec<Line>>) -> Vec<Vec<Line>> {
    let repeats: Vec<usize> = (0..cues.len()).map(|index| repeated_lines(&cues, index)).collect();
    let shown = cues.iter().filter(|cue| !cue.is_empty()).count();
    let rolling = repeats.iter().filter(|count| **count > 0).count();
    if rolling * 5 >= shown * 2 && rolling >= 3 {
        for (cue, repeats) in cues.iter_mut().zip(repeats) {
            cue.iter_mut().take(repeats).for_each(|line| line.is_repeated = true);
        }
        return cues;
    }
    let grows: Vec<bool> = (0..cues.len()).map(|index| is_beginning_of_next(&cues, index)).collect();
    let growing = grows.iter().filter(|grows| **grows).count();
    if growing * 5 >= shown * 2 && growing >= 3 {
        for (cue, _) in cues.iter_mut().zip(grows).filter(|(_, grows)| *grows) {
            cue.iter_mut().for_each(|line| line.is_repeated = true);
        }
    }
    cues
}

/// Returns the number of lines at the start of a cue that are the last lines of the cue before.
fn repeated_lines(cues: &[Vec<Line>], index: usize) -> usize {
    let Some(before) = index.checked_sub(1).map(|before| &cues[before]) else { return 0 };
    let cue = &cues[index];
    let most = before.len().min(cue.len()).min(MOST_LINES);
    let same = |a: &[Line], b: &[Line]| a.iter().map(|line| &line.text).eq(b.iter().map(|line| &line.text));
    (1..=most).rev().find(|count| same(&before[before.len() - count..], &cue[..*count])).unwrap_or(0)
}

/// Tells whether all words of a cue are the first words of the next cue, which has more.
fn is_beginning_of_next(cues: &[Vec<Line>], index: usize) -> bool {
    let text = |cue: &Vec<Line>| cue.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    let Some(next) = cues.get(index + 1) else { return false };
    let (cue, next) = (text(&cues[index]), text(next));
    !cue.is_empty() && next.len() > cue.len() && next.starts_with(&cue)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Speaker;

    fn kept(cues: &[&[&str]]) -> Vec<String> {
        let line =
            |text: &&str| Line { text: (*text).to_owned(), speaker: Speaker::Same, range: 0..0, is_repeated: false };
        let cues = cues.iter().map(|cue| cue.iter().map(line).collect()).collect();
        let lines = without_repeats(cues).into_iter().flatten().filter(|line| !line.is_repeated);
        lines.map(|line| line.text).collect()
    }

    #[test]
    fn rolling_lines_and_growing_lines_are_kept_once() {
        let rolling: [&[&str]; 6] = [&["a"], &["a", "b"], &["b"], &["b", "c"], &["c"], &["c", "d"]];
        assert_eq!(kept(&rolling), ["a", "b", "c", "d"]);
        let growing: [&[&str]; 5] = [&["It"], &["It opens"], &["It opens in"], &["It opens in May."], &["Why?"]];
        assert_eq!(kept(&growing), ["It opens in May.", "Why?"]);
    }

    #[test]
    fn what_is_said_twice_stays_twice() {
        let cues: [&[&str]; 6] = [&["No."], &["No."], &["Why not?"], &["Because."], &["I see."], &["Good."]];
        assert_eq!(kept(&cues).len(), 6);
    }
}
