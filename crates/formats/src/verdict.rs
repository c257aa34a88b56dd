//! Judges an import as a whole.

use std::collections::HashMap;
use std::fmt;

use desk::Doubt;
use transcript::measure::Length;
use transcript::{Transcript, Turn, TurnKind};

use crate::imported::Imported;
use crate::notice::{NoticeKind, Weight};

/// How far an import can be trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing in it is in doubt.
    Clear,
    /// Some places need a look. Holds their number.
    Check(usize),
    /// It may be wrong as a whole, for these reasons.
    Doubtful(Vec<Doubt>),
}

/// The share of words from which a doubt arises, in percent.
const MOST_UNSAID: usize = 50;
const ALL_BY_ONE: usize = 90;
/// A text with fewer words than this is too short for shares to mean much.
const SHORT: usize = 150;

/// Names that are headings of records, in lower case.
const HEADINGS: [&str; 22] = [
    "prepared remarks",
    "question and answer",
    "questions and answers",
    "question-and-answer session",
    "q&a",
    "introduction",
    "contents",
    "table of contents",
    "summary",
    "abstract",
    "agenda",
    "chapters",
    "timestamps",
    "highlights",
    "transcript",
    "opening remarks",
    "closing remarks",
    "presentation",
    "participants",
    "conclusion",
    "disclaimer",
    "key takeaways",
];

impl Imported {
    /// Judges the import. Reasons to doubt all of it win over single places.
    pub fn verdict(&self) -> Verdict {
        let doubts = doubts(self);
        if !doubts.is_empty() {
            return Verdict::Doubtful(doubts);
        }
        match self.notices.iter().filter(|notice| notice.kind.weight() == Weight::Doubtful).count() {
            0 => Verdict::Clear,
            places => Verdict::Check(places),
        }
    }
}

fn doubts(imported: &Imported) -> Vec<Doubt> {
    let transcript = &imported.transcript;
    let unread_labels =
        imported.notices.iter().filter(|notice| matches!(notice.kind, NoticeKind::DoubtfulLabel(_))).count();
    let words = Words::of(transcript);
    let mut doubts = Vec::new();
    if words.total > 0 && words.nobodys * 100 > words.total * MOST_UNSAID {
        doubts.push(Doubt::NobodySpeaks(words.nobodys * 100 / words.total));
    }
    if let Some((name, share)) = words.main_speaker(transcript)
        && words.total >= SHORT
        && share >= ALL_BY_ONE
        && (transcript.participants.len() > 1 && imported.counts.turns > 3 || unread_labels > 0)
    {
        doubts.push(Doubt::OneSpeaksAll(name, share));
    }
    if unread_labels >= 3 && unread_labels * 10 >= imported.counts.turns {
        doubts.push(Doubt::LabelsAsText(unread_labels));
    }
    let timed = paragraphs(transcript).filter(|text| has_time(text)).count();
    if timed >= 3 || timed > 0 && timed * 4 >= paragraphs(transcript).count() {
        doubts.push(Doubt::TimesInText(timed));
    }
    let once = words.turns.values().filter(|turns| **turns == 1).count();
    if words.turns.len() >= 6 && once * 3 >= words.turns.len() * 2 {
        doubts.push(Doubt::SpeakersOnce(once, words.turns.len()));
    }
    let heading = transcript.participants.iter().find(|it| HEADINGS.contains(&it.name.to_lowercase().as_str()));
    doubts.extend(heading.map(|participant| Doubt::HeadingAsName(participant.name.clone())));
    doubts
}

fn turns(transcript: &Transcript) -> impl Iterator<Item = &Turn> {
    transcript.exchanges.iter().flat_map(|exchange| &exchange.turns).filter(|turn| turn.kind != TurnKind::Note)
}

fn paragraphs(transcript: &Transcript) -> impl Iterator<Item = &str> {
    turns(transcript).flat_map(|turn| &turn.paragraphs).map(|paragraph| paragraph.text.as_str())
}

/// The numbers of words and of turns by speaker.
#[derive(Default)]
struct Words<'a> {
    total: usize,
    /// Words of turns that nothing says who speaks: no participant, and no label such as `Q`.
    nobodys: usize,
    by_speaker: HashMap<&'a str, usize>,
    turns: HashMap<&'a str, usize>,
}

impl<'a> Words<'a> {
    fn of(transcript: &'a Transcript) -> Self {
        let mut words = Self::default();
        for turn in turns(transcript) {
            let count: usize = turn.paragraphs.iter().map(|paragraph| count(&paragraph.text)).sum();
            words.total += count;
            match turn.participant.as_deref() {
                Some(id) => {
                    *words.by_speaker.entry(id).or_default() += count;
                    *words.turns.entry(id).or_default() += 1;
                }
                None if turn.inferred.contains(&transcript::Inferred::Kind) => words.nobodys += count,
                None => {}
            }
        }
        words
    }

    /// Returns the name of the participant with the most words, and their share in percent.
    fn main_speaker(&self, transcript: &Transcript) -> Option<(String, usize)> {
        let (id, count) = self.by_speaker.iter().max_by_key(|(_, count)| **count)?;
        Some((transcript.participant(id)?.name.clone(), count * 100 / self.total.max(1)))
    }
}

fn count(text: &str) -> usize {
    let length = Length::of(text);
    (length.words + length.characters.div_ceil(2)) as usize
}

/// Tells whether a paragraph holds the times of a caption, or begins with a time that is no word of it.
fn has_time(text: &str) -> bool {
    if text.contains("-->") {
        return true;
    }
    let start = text.trim_start_matches(['[', '(', '#']);
    let end = start.find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.' | ','))).unwrap_or(start.len());
    start[..end].split(':').count() >= 3 && start[..end].len() >= 7
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Clear => write!(f, "clear"),
            Self::Check(1) => write!(f, "check 1 place"),
            Self::Check(places) => write!(f, "check {places} places"),
            Self::Doubtful(doubts) => {
                let doubts: Vec<String> = doubts.iter().map(ToString::to_string).collect();
                write!(f, "doubtful as a whole: {}", doubts.join("; "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Given, Page, import};

    fn verdict(name: &str, text: &str) -> String {
        import(&[Page { name, bytes: text.as_bytes() }], &Given::default()).unwrap().verdict().to_string()
    }

    #[test]
    fn an_import_is_clear_to_be_checked_or_doubtful() {
        assert_eq!(verdict("a.md", "Ann Lee: When?\n\nBo Roe: In May.\n\nAnn Lee: Why?\n\nBo Roe: So."), "clear");
        let captions = "WEBVTT\n\n00:01.000 --> 00:02.000\nThe gate opens in May.\n";
        assert_eq!(verdict("a.vtt", captions), "doubtful as a whole: 100 % of the words have no speaker");
        let heading =
            "Prepared Remarks:\n\nGood morning.\n\nAnn Lee: Hi.\n\nPrepared Remarks:\n\nMore.\n\nAnn Lee: Yes.";
        assert!(verdict("a.md", heading).contains("looks like a heading"), "{}", verdict("a.md", heading));
        let times =
            "Ann Lee: Hi.\n\n00:00:01 so\n\n00:00:02 it\n\n00:00:03 is\n\nBo Roe: Yes.\n\nAnn Lee: No.\n\nBo Roe: So.";
        assert!(verdict("a.md", times).contains("times or numbers"), "{}", verdict("a.md", times));
    }
}
