//! Finds speakers in the words of captions and of other files that keep no list of speakers.
//!
//! The signs are those of captioning. `>>` says that somebody else speaks from here on. A dash says so for its caption only. A
//! label such as `ANN LEE:` or `[Ann Lee]` says who; labels are weighed as in labelled text, with all of the file in view.

use desk::Corrections;

use crate::corrections::Labels;
use crate::labelled::{Decision, Proposal, SpokenLine, decide, propose};
use crate::notice::NoticeKind;
use crate::notices::Notices;
use crate::record::{LabelKind, People, Speaker, Utterance};

/// Does the same as [`find_speakers`] in a file that names no speaker, and nothing in another.
pub(crate) fn find_speakers_if_unnamed(
    utterances: &mut [Utterance],
    people: &People,
    corrections: &Corrections,
    notices: &mut Notices,
) {
    if utterances.iter().all(|utterance| !matches!(utterance.speaker, Speaker::Named(_))) {
        find_speakers(utterances, people, corrections, notices);
    }
}

/// Sets the speakers of utterances whose text says who speaks, and takes the signs off the text. Leaves utterances with a
/// named speaker as they are. Utterances with the same times are one caption.
pub(crate) fn find_speakers(
    utterances: &mut [Utterance],
    people: &People,
    corrections: &Corrections,
    notices: &mut Notices,
) {
    let mut after_dash = false;
    for caption in utterances.chunk_by_mut(|a, b| a.page == b.page && a.start == b.start && a.end == b.end) {
        after_dash = take_signs(caption, after_dash);
    }
    let mut proposals: Vec<Option<Proposal>> = Vec::with_capacity(utterances.len());
    let mut first = true;
    let mut before: Option<&Utterance> = None;
    for utterance in utterances.iter() {
        first |= utterance.speaker != Speaker::Same;
        // A caption begins with a label even if the sentence before has not ended.
        let begins = first || before.is_none_or(|before| before.start != utterance.start);
        let is_named = matches!(utterance.speaker, Speaker::Named(_));
        proposals.push(if is_named { None } else { propose(&utterance.text, begins, first) });
        first = ends_sentence(&utterance.text);
        before = Some(utterance);
    }
    let mut lines: Vec<SpokenLine<'_>> = utterances
        .iter()
        .zip(&mut proposals)
        .map(|(utterance, proposal)| SpokenLine { text: &utterance.text, proposal: proposal.as_mut() })
        .collect();
    let labels = Labels::of(corrections);
    decide(&mut lines, &|name| people.knows(name), &|name| labels.say(name));
    let mut label_above = None;
    for (utterance, proposal) in utterances.iter_mut().zip(&proposals) {
        if let Some(speaker) = label_above.take().filter(|_| utterance.speaker == Speaker::Same) {
            utterance.speaker = speaker;
        }
        let Some(proposal) = proposal else { continue };
        let kind = match proposal.decision() {
            Decision::Label => {
                utterance.text = proposal.rest(&utterance.text).to_owned();
                utterance.speaker = match proposal.kind() {
                    LabelKind::Name => Speaker::Named(proposal.name().to_owned()),
                    LabelKind::Question | LabelKind::Answer => Speaker::Other,
                };
                // A label may stand alone on its line.
                label_above = utterance.text.is_empty().then(|| utterance.speaker.clone());
                NoticeKind::Label
            }
            Decision::Doubt => NoticeKind::DoubtfulLabel(proposal.name().to_owned()),
            Decision::Text | Decision::Time | Decision::Examiner | Decision::Section => continue,
        };
        notices.add(utterance.page, utterance.range.clone(), kind);
    }
}

/// Takes the signs of other speakers off the lines of a caption. `after_dash` tells whether the caption before has dashes, so
/// that nobody knows who goes on here. Tells the same of this caption.
fn take_signs(caption: &mut [Utterance], after_dash: bool) -> bool {
    if after_dash && caption[0].speaker == Speaker::Same {
        caption[0].speaker = Speaker::Other;
    }
    let begins_with_dash = without_dash(&caption[0].text).is_some();
    let mut has_dash = false;
    for index in 0..caption.len() {
        let before = index.checked_sub(1).map(|before| caption[before].text.clone());
        let line = &mut caption[index];
        if matches!(line.speaker, Speaker::Named(_)) {
            continue;
        }
        if let Some(rest) = without_arrows(&line.text) {
            line.text = rest.to_owned();
            line.speaker = Speaker::Other;
        } else if let Some(rest) = without_dash(&line.text) {
            let is_japanese = line.text.starts_with('―');
            if begins_with_dash || is_japanese || before.is_some_and(|before| ends_sentence(&before)) {
                line.text = rest.to_owned();
                line.speaker = Speaker::Other;
                has_dash = true;
            }
        }
    }
    has_dash
}

/// Returns the text after `>>` or `>>>`.
fn without_arrows(text: &str) -> Option<&str> {
    text.starts_with(">>").then(|| text.trim_start_matches('>').trim_start())
}

/// Returns a text without the dash of a dialogue at its start, if it has one.
fn without_dash(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(['-', '–', '—', '‐', '―'])?;
    (!rest.starts_with(['-', '–', '—', '―']) && rest.chars().any(char::is_alphanumeric)).then(|| rest.trim_start())
}

/// Tells whether a line ends a sentence, or a note in brackets.
fn ends_sentence(line: &str) -> bool {
    line.ends_with(['.', '?', '!', '。', '？', '！', '…', '؟', '।', ']', ')', '♪', '"', '”', '»'])
}
