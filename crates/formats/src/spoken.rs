//! Finds speakers in the words of captions and of other files that keep no list of speakers.
//!
//! The signs are those of captioning: `>>` and a dash at the start of a line say that somebody else speaks, and a label such
//! as `ANN LEE:` says who. Labels are weighed as in labelled text, with all of the file in view.

use crate::labelled::{Evidence, Proposal, propose};
use crate::notice::NoticeKind;
use crate::notices::Notices;
use crate::record::{LabelKind, People, Speaker, Utterance};

/// Sets the speakers of utterances whose text says who speaks, and takes the signs off the text. Leaves utterances with a
/// named speaker as they are.
pub(crate) fn find_speakers(utterances: &mut [Utterance], people: &People, notices: &mut Notices) {
    let dashes = has_dialogue_dashes(utterances);
    let mut proposals: Vec<Option<Proposal>> = Vec::with_capacity(utterances.len());
    let mut is_sentence_begun = false;
    for utterance in utterances.iter_mut() {
        if matches!(utterance.speaker, Speaker::Named(_)) {
            proposals.push(None);
            continue;
        }
        let has_sign = take_sign(utterance, dashes);
        proposals.push(propose(&utterance.text, has_sign || !is_sentence_begun));
        is_sentence_begun = !utterance.text.ends_with(['.', '?', '!', '。', '？', '！', '…', '؟', '।', ']', ')', '♪']);
    }
    let evidence = Evidence::weigh(proposals.iter().flatten(), |name| people.knows(name));
    for (utterance, proposal) in utterances.iter_mut().zip(&proposals) {
        let Some(proposal) = proposal else { continue };
        let kind = if evidence.accepts(proposal) {
            take_label(utterance, proposal);
            NoticeKind::Label
        } else if evidence.doubts(proposal) {
            NoticeKind::DoubtfulLabel(proposal.name().to_owned())
        } else {
            continue;
        };
        notices.add(utterance.page, utterance.range.clone(), kind);
    }
}

/// Tells whether a dash at the start of a line means that another person speaks: at least three lines begin with one, and
/// nearly none of those ends a word that was cut.
fn has_dialogue_dashes(utterances: &[Utterance]) -> bool {
    utterances.iter().filter(|utterance| without_dash(&utterance.text).is_some()).count() >= 3
}

/// Takes the sign of another speaker off an utterance. Tells whether there was one.
fn take_sign(utterance: &mut Utterance, dashes: bool) -> bool {
    let text = utterance.text.as_str();
    let rest = text.trim_start_matches(['>', '»']);
    let is_arrow = text.starts_with(">>") || text.starts_with('»');
    let rest = if is_arrow { Some(rest) } else { without_dash(text).filter(|_| dashes) };
    let Some(rest) = rest else { return false };
    utterance.text = rest.trim_start().to_owned();
    utterance.speaker = Speaker::Other;
    true
}

/// Returns a text without the dash of a dialogue at its start, if it has one.
fn without_dash(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(['-', '–', '—', '‐'])?;
    (!rest.starts_with(['-', '–', '—']) && rest.chars().any(char::is_alphanumeric)).then_some(rest)
}

fn take_label(utterance: &mut Utterance, proposal: &Proposal) {
    let label = match proposal.kind() {
        LabelKind::Name => Speaker::Named(proposal.name().to_owned()),
        LabelKind::Question | LabelKind::Answer => Speaker::Other,
    };
    utterance.text = proposal.rest(&utterance.text).to_owned();
    utterance.speaker = label;
}
