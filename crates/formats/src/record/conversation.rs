//! Joins utterances with times, as captions and speech recognisers give them, to segments.
//!
//! Such files cut speech by time and by the width of a screen. Utterances by one speaker in a row become one speech. A
//! pause after a sentence begins a new paragraph, and so does a sentence in a paragraph that is long already.

use std::ops::Range;

use super::people::People;
use super::segment::{LabelKind, Part, Segment, Speech};
use super::stage;
use crate::imported::Counts;
use crate::invisible::{is_invisible, visible};
use crate::joined::join;
use crate::notice::NoticeKind;
use crate::notices::Notices;

/// A pause of this many seconds after a sentence begins a new paragraph.
const PAUSE: f64 = 2.5;
/// A sentence that follows this many bytes of a paragraph begins a new one.
const LONG: usize = 700;

/// The speaker of an utterance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Speaker {
    /// The speaker of the utterance before.
    Same,
    /// Somebody else, whom the file does not name.
    Other,
    Named(String),
}

/// A stretch of speech as a file gives it: a caption, a sentence, a word.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Utterance {
    /// The index of the page.
    pub(crate) page: usize,
    /// The stretch of the page, in bytes.
    pub(crate) range: Range<usize>,
    pub(crate) speaker: Speaker,
    /// The start in seconds.
    pub(crate) start: Option<f64>,
    /// The end in seconds.
    pub(crate) end: Option<f64>,
    pub(crate) text: String,
    /// True if the file begins a paragraph here.
    pub(crate) begins_paragraph: bool,
}

/// Makes segments of utterances, which are in the order of the file. Returns them with their numbers.
pub(crate) fn join_utterances(
    utterances: &[Utterance],
    people: &mut People,
    notices: &mut Notices,
) -> (Vec<Segment>, Counts) {
    let mut conversation = Conversation::new(people, notices);
    utterances.iter().for_each(|utterance| conversation.add(utterance));
    conversation.finish()
}

/// The segments that are made so far.
struct Conversation<'a> {
    people: &'a mut People,
    notices: &'a mut Notices,
    counts: Counts,
    segments: Vec<Segment>,
    open: Option<Speech>,
    /// The text of the open paragraph.
    paragraph: String,
    /// The start of the last speech, in seconds.
    clock: f64,
    /// The end of the last utterance, in seconds.
    last_end: Option<f64>,
}

impl<'a> Conversation<'a> {
    fn new(people: &'a mut People, notices: &'a mut Notices) -> Self {
        Self {
            people,
            notices,
            counts: Counts::default(),
            segments: Vec::new(),
            open: None,
            paragraph: String::new(),
            clock: 0.0,
            last_end: None,
        }
    }

    /// Adds the next utterance.
    fn add(&mut self, utterance: &Utterance) {
        let text = self.visible(utterance);
        if text.is_empty() {
            return;
        }
        if stage::is_direction(&text) || is_music(&text) {
            self.note(text);
            return;
        }
        self.speaker(utterance);
        if utterance.begins_paragraph || self.is_new_paragraph(utterance.start) {
            self.end_paragraph();
            if utterance.speaker == Speaker::Same && self.is_nobodys() {
                self.end_speech();
                self.speaker(utterance);
            }
        }
        join(&mut self.paragraph, &text);
        self.last_end = utterance.end.or(utterance.start).or(self.last_end);
        if let (Some(speech), Some(end)) = (&mut self.open, utterance.end)
            && end.is_finite()
            && speech.start.is_none_or(|start| start <= end)
        {
            speech.end = Some(speech.end.map_or(end, |known| known.max(end)));
        }
    }

    /// Returns the segments and numbers, after the last utterance.
    fn finish(mut self) -> (Vec<Segment>, Counts) {
        self.end_speech();
        (self.segments, self.counts)
    }

    /// Returns the text of an utterance without invisible characters, and reports those.
    fn visible(&mut self, utterance: &Utterance) -> String {
        for character in utterance.text.chars().filter(|c| is_invisible(*c) && *c != '\n' && *c != '\r') {
            self.notices.add(utterance.page, utterance.range.clone(), NoticeKind::Invisible(character));
        }
        visible(&utterance.text.replace(['\n', '\r'], " "))
    }

    fn note(&mut self, text: String) {
        self.counts.notes += 1;
        self.end_paragraph();
        match &mut self.open {
            Some(speech) => speech.parts.push(Part::Note(text)),
            None => self.segments.push(Segment::Note(text)),
        }
    }

    /// Begins a new speech if another speaker begins.
    fn speaker(&mut self, utterance: &Utterance) {
        let open = self.open.as_ref();
        let (speaker, is_guessed) = match &utterance.speaker {
            Speaker::Same if open.is_some() => return,
            Speaker::Same | Speaker::Other => (None, false),
            Speaker::Named(name) => {
                let resolved = self.people.resolve(name);
                (Some(resolved.index), resolved.is_guessed)
            }
        };
        if speaker.is_some() && open.is_some_and(|speech| speech.speaker == speaker) {
            return;
        }
        self.end_speech();
        let labelled = utterance.speaker != Speaker::Same;
        if labelled {
            self.counts.turns += 1;
        } else {
            self.counts.unlabelled += 1;
        }
        let start = self.start(utterance);
        self.open =
            Some(Speech { speaker, is_guessed, label: LabelKind::Name, labelled, start, end: None, parts: Vec::new() });
    }

    /// Tells whether nothing says who gives the open speech. Such a speech ends with each paragraph, so that times are kept
    /// and a whole record is not one turn.
    fn is_nobodys(&self) -> bool {
        self.open.as_ref().is_some_and(|speech| speech.speaker.is_none() && !speech.labelled)
    }

    /// Returns the start of a new speech, unless it is earlier than that of the speech before.
    fn start(&mut self, utterance: &Utterance) -> Option<f64> {
        let start = utterance.start.filter(|start| start.is_finite() && *start >= 0.0)?;
        if start < self.clock {
            self.notices.add(utterance.page, utterance.range.clone(), NoticeKind::BackwardTime);
            return None;
        }
        self.clock = start;
        Some(start)
    }

    /// Tells whether an utterance with this start begins a new paragraph.
    fn is_new_paragraph(&self, start: Option<f64>) -> bool {
        let pause = start.zip(self.last_end).is_some_and(|(start, end)| start - end >= PAUSE);
        (pause || self.paragraph.len() >= LONG) && ends_sentence(&self.paragraph)
    }

    fn end_paragraph(&mut self) {
        let text = std::mem::take(&mut self.paragraph);
        if let Some(speech) = self.open.as_mut().filter(|_| !text.is_empty()) {
            speech.parts.push(Part::Text(text));
        }
    }

    fn end_speech(&mut self) {
        self.end_paragraph();
        if let Some(speech) = self.open.take().filter(|speech| !speech.parts.is_empty()) {
            self.segments.push(Segment::Speech(speech));
        }
    }
}

/// Tells whether a caption stands for music: notes alone, or words between notes.
fn is_music(text: &str) -> bool {
    let is_note = |c: char| matches!(c, '♪' | '♫' | '♩' | '♬');
    text.starts_with(is_note) && (text.ends_with(is_note) || text.chars().all(|c| is_note(c) || c.is_whitespace()))
}

/// Tells whether a text ends a sentence, apart from quotation marks and brackets.
fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['"', '”', '’', '»', ')', '）', ']', '」'])
        .ends_with(['.', '?', '!', '。', '？', '！', '…', '؟', '।'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utterance(speaker: Speaker, start: f64, end: f64, text: &str) -> Utterance {
        let (start, end) = (Some(start), Some(end));
        Utterance { page: 0, range: 0..1, speaker, start, end, text: text.to_owned(), begins_paragraph: false }
    }

    fn named(name: &str) -> Speaker {
        Speaker::Named(name.to_owned())
    }

    #[test]
    fn utterances_of_one_speaker_become_one_speech_with_paragraphs_at_pauses() {
        let (mut people, mut notices) = (People::default(), Notices::default());
        let mut conversation = Conversation::new(&mut people, &mut notices);
        for (speaker, start, end, text) in [
            (named("Ann Lee"), 0.0, 1.0, "The gate"),
            (named("Ann Lee"), 1.0, 2.0, "opens in May."),
            (Speaker::Same, 6.0, 7.0, "It is new."),
            (Speaker::Same, 7.0, 8.0, "[Applause]"),
            (Speaker::Same, 8.0, 9.0, "Thank you."),
            (Speaker::Other, 9.5, 10.0, "Why?"),
            (named("Ann Lee"), 9.0, 11.0, "\u{202e}Because."),
        ] {
            conversation.add(&utterance(speaker, start, end, text));
        }
        let (segments, counts) = conversation.finish();
        let text = |text: &str| Part::Text(text.to_owned());
        let speeches: Vec<_> = segments.iter().filter_map(Segment::speech).collect();
        let parts =
            [text("The gate opens in May."), text("It is new."), Part::Note("[Applause]".into()), text("Thank you.")];
        assert_eq!(speeches[0].parts, parts);
        assert_eq!((speeches[0].start, speeches[0].end), (Some(0.0), Some(9.0)));
        assert_eq!((speeches[1].speaker, speeches[1].start), (None, Some(9.5)));
        assert_eq!((speeches[2].speaker, speeches[2].start, speeches[2].end), (Some(0), None, Some(11.0)));
        assert_eq!(speeches[2].parts, [text("Because.")]);
        assert_eq!((counts.turns, counts.notes), (3, 1));
        assert_eq!(notices.finish(&["x"]).len(), 2);
    }
}
