//! Names the witness of a testimony, whose answers have labels without a name.

use super::people::People;
use super::segment::{LabelKind, Segment, Speech};

/// The label of a witness in court, as a key.
const WITNESS: &str = "the witness";

/// Questions for the witness's name, in lower case.
const QUESTIONS: &[&str] = &["your name", "your full name", "ihren namen", "votre nom", "su nombre"];

/// Gives all answers without a name to the witness, if one speaks under that name. A witness who is asked for the name and gives it
/// has it.
pub(crate) fn name_witness(segments: &mut [Segment], people: &mut People) {
    let Some(witness) = people.find(WITNESS) else { return };
    let has_answers = segments.iter().filter_map(Segment::speech).any(|speech| is_unnamed(speech, LabelKind::Answer));
    if !has_answers {
        return;
    }
    if let Some(name) = stated_name(segments) {
        people.rename(witness, &name);
    }
    for segment in segments {
        let Segment::Speech(speech) = segment else { continue };
        if is_unnamed(speech, LabelKind::Answer) {
            speech.speaker = Some(witness);
            speech.is_guessed = true;
        } else if speech.speaker == Some(witness) {
            speech.label = LabelKind::Answer;
        }
    }
}

fn is_unnamed(speech: &Speech, label: LabelKind) -> bool {
    speech.label == label && speech.labelled && speech.speaker.is_none()
}

/// Returns the name that the first sentence of an answer gives, right after a question for it.
fn stated_name(segments: &[Segment]) -> Option<String> {
    let mut speeches = segments.iter().filter_map(Segment::speech);
    let asks = |speech: &Speech| {
        let text = speech.texts().collect::<Vec<_>>().join(" ").to_lowercase();
        QUESTIONS.iter().any(|question| text.contains(question))
    };
    while let Some(question) = speeches.next() {
        if question.label != LabelKind::Question || !asks(question) {
            continue;
        }
        let answer = speeches.next().filter(|answer| answer.label == LabelKind::Answer)?;
        let first = answer.texts().next()?.trim_end_matches(['.', ' ']);
        let words: Vec<&str> = first.split_whitespace().collect();
        let is_name = (2..=5).contains(&words.len()) && words.iter().all(|word| word.starts_with(char::is_uppercase));
        return is_name.then(|| first.to_owned());
    }
    None
}
