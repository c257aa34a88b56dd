//! Makes the report of an import.

use desk::{DoubtfulPlace, Failure, Report, Saying, SpeakerFound, Trust};
use formats::{Error, Imported, Notice, NoticeKind, Verdict, Weight};
use transcript::measure::Length;

use crate::saying;

/// The greatest number of places that a report lists. A reader looks at the first, and corrects what they have in common.
const MOST_PLACES: usize = 200;
/// The greatest length of an excerpt, in chars.
const EXCERPT: usize = 160;

/// Reports an import of a file, given by its name and its bytes.
pub(crate) fn report(file: &str, format: &str, imported: &Imported, bytes: &[u8]) -> Report {
    let transcript = &imported.transcript;
    let (trust, doubts) = match imported.verdict() {
        Verdict::Clear => (Trust::Clear, Vec::new()),
        Verdict::Check(_) => (Trust::Check, Vec::new()),
        Verdict::Doubtful(doubts) => (Trust::Doubtful, doubts.into_iter().map(Saying::Whole).collect()),
    };
    let weighing = |weight: Weight| imported.notices.iter().filter(move |notice| notice.kind.weight() == weight);
    let text = imported.text(0, bytes);
    let places = weighing(Weight::Doubtful).take(MOST_PLACES).map(|notice| place(notice, &text)).collect();
    let turns = transcript.turns_by_participant();
    let mut speakers: Vec<SpeakerFound> = transcript
        .participants
        .iter()
        .zip(turns)
        .map(|(it, turns)| SpeakerFound { name: it.name.clone(), turns })
        .collect();
    speakers.sort_by_key(|speaker| std::cmp::Reverse(speaker.turns));
    Report {
        file: file.to_owned(),
        title: transcript.title.clone(),
        language: transcript.language.clone(),
        format: format.to_owned(),
        trust,
        doubts,
        places,
        left_out: weighing(Weight::Dropped).count(),
        speakers,
        exchanges: transcript.exchanges.len(),
        minutes: Length::of_transcript(transcript).minutes(&transcript.language),
    }
}

fn place(notice: &Notice, text: &str) -> DoubtfulPlace {
    let range = notice.place.range.clone();
    let line = text.get(range.start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let name = match &notice.kind {
        NoticeKind::DoubtfulLabel(name) => Some(name.clone()),
        _ => None,
    };
    DoubtfulPlace {
        line: notice.place.line,
        message: saying::of_notice(&notice.kind),
        excerpt: line.trim().chars().take(EXCERPT).collect(),
        name,
    }
}

/// Reports why a file cannot be read.
pub(crate) fn failure(error: &Error) -> Failure {
    let line = error.place.as_ref().map(|place| place.line).filter(|line| *line > 0);
    Failure { message: saying::of_error(&error.kind), line }
}
