//! Collects segments from a format that states who speaks.

use super::segment::{LabelKind, Part, Segment, Speech};
use crate::imported::Counts;
use crate::invisible::visible;

/// Segments while a format collects them.
#[derive(Default)]
pub(crate) struct Speeches {
    segments: Vec<Segment>,
    counts: Counts,
    open: Option<Speech>,
}

impl Speeches {
    /// Adds a heading, which ends the open speech.
    pub(crate) fn heading(&mut self, text: &str) {
        self.end();
        let text = visible(text);
        if !text.is_empty() {
            self.segments.push(Segment::Heading(text));
        }
    }

    /// Adds a stage direction: to the open speech, or by itself.
    pub(crate) fn note(&mut self, text: &str) {
        let text = visible(text);
        if text.is_empty() {
            return;
        }
        self.counts.notes += 1;
        match &mut self.open {
            Some(speech) => speech.parts.push(Part::Note(text)),
            None => self.segments.push(Segment::Note(text)),
        }
    }

    /// Begins a speech. `speaker` is an index into the list of participants.
    pub(crate) fn begin(&mut self, speaker: Option<usize>, label: LabelKind, is_guessed: bool) {
        self.end();
        let parts = Vec::new();
        self.open = Some(Speech { speaker, is_guessed, label, labelled: true, start: None, end: None, parts });
    }

    /// Adds a paragraph to the open speech.
    pub(crate) fn paragraph(&mut self, text: &str) {
        let text = visible(text);
        if let Some(speech) = self.open.as_mut().filter(|_| !text.is_empty()) {
            speech.parts.push(Part::Text(text));
        }
    }

    /// Ends the open speech.
    pub(crate) fn end(&mut self) {
        let Some(mut speech) = self.open.take().filter(|speech| !speech.parts.is_empty()) else { return };
        if speech.texts().next().is_none() {
            // A speech without words holds only directions. They become notes, whoever is named above them.
            self.segments.extend(speech.parts.drain(..).map(|part| Segment::Note(part.into_text())));
            return;
        }
        self.counts.turns += 1;
        self.segments.push(Segment::Speech(speech));
    }

    /// Returns the segments and numbers.
    pub(crate) fn finish(mut self) -> (Vec<Segment>, Counts) {
        self.end();
        (self.segments, self.counts)
    }
}
