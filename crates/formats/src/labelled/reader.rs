//! Reads the blocks of pages as segments: headings, notes and speeches.

use std::ops::Range;

use super::cut_page::CutPage;
use super::evidence::{Evidence, Proposal};
use super::inline;
use super::lines::Line;
use crate::imported::Counts;
use crate::joined::Joined;
use crate::notice::NoticeKind;
use crate::notices::Notices;
use crate::record::{LabelKind, Part, People, Segment, Speech, stage};

/// Text without a label before the first speech is an editor's note up to this many chars, and a statement above.
const MAX_NOTE: usize = 600;

/// Reads the pages of a record, in their order.
pub(super) struct Reader<'a> {
    pub(super) evidence: &'a Evidence,
    pub(super) notices: &'a mut Notices,
    pub(super) people: &'a mut People,
    /// The speaker of text without a label, if the record has only one speaker.
    pub(super) only_speaker: Option<usize>,
    pub(super) found: Found,
    pub(super) state: State,
}

/// The segments and numbers that a reader has found.
#[derive(Default)]
pub(super) struct Found {
    pub(super) segments: Vec<Segment>,
    pub(super) counts: Counts,
}

/// The state of a reader between two lines.
#[derive(Default)]
pub(super) struct State {
    open: Option<Speech>,
    /// The time of the last label with a time, in seconds.
    clock: f64,
    has_heading: bool,
    has_speech: bool,
    /// The speaker of the last label: none before a label, and `Some(None)` if it names nobody.
    last_speaker: Option<Option<usize>>,
}

impl Reader<'_> {
    /// Reads a page. `left` are the indices of lines that its head has left as text, for each of the head's blocks.
    pub(super) fn page(&mut self, page: &CutPage<'_>, left: &[Vec<usize>]) {
        for (number, block) in page.blocks.iter().enumerate() {
            let kept = left.get(number).unwrap_or(&block.lines);
            match (block.heading, kept.first()) {
                (Some(level), Some(&line)) if page.label(number, 0, self.evidence).is_none() => {
                    self.heading(page, &page.lines[line], level);
                }
                _ => self.block(page, number, kept),
            }
        }
    }

    /// Returns the segments and numbers, after the last page.
    pub(super) fn finish(mut self) -> Found {
        self.end_speech();
        self.found
    }

    fn heading(&mut self, page: &CutPage<'_>, line: &Line<'_>, level: usize) {
        // A heading that is underlined has no marks before it.
        let marks = if line.text.starts_with('#') { level } else { 0 };
        let text = line.text[marks..].trim_start();
        let mut joined = Joined::default();
        joined.push(text.trim_end_matches('#').trim_end(), line.end() - text.len());
        let heading = inline::text(&joined, page.dialect, page.index, self.notices);
        if !heading.is_empty() {
            self.end_speech();
            self.state.has_heading = true;
            self.found.segments.push(Segment::Heading(heading));
        }
    }

    /// Reads a block that is not a heading. `kept` are the indices of its lines that are text, in ascending order.
    fn block(&mut self, page: &CutPage<'_>, block: usize, kept: &[usize]) {
        let mut joined = Joined::default();
        for (position, index) in page.blocks[block].lines.iter().enumerate() {
            if kept.binary_search(index).is_err() || page.metadata.contains(index) {
                continue;
            }
            let line = &page.lines[*index];
            let proposal = page.proposals[block][position].as_ref();
            match proposal {
                Some(proposal) if self.evidence.accepts(proposal) => {
                    self.paragraph(page, &std::mem::take(&mut joined));
                    self.label(page, line, proposal);
                    let rest = line.text[proposal.candidate.rest..].trim_start();
                    joined.push(rest, line.end() - rest.len());
                }
                Some(proposal) => {
                    self.report_doubt(page, line, proposal);
                    joined.push(line.text, line.start);
                }
                None if stage::is_clock(line.text) => {
                    self.paragraph(page, &std::mem::take(&mut joined));
                    self.clock_line(page, line);
                }
                None => joined.push(line.text, line.start),
            }
        }
        self.paragraph(page, &joined);
    }

    /// Reports a proposal that looks like a label but is read as text, once the first segment has been read.
    fn report_doubt(&mut self, page: &CutPage<'_>, line: &Line<'_>, proposal: &Proposal) {
        if self.evidence.doubts(proposal) && !self.found.segments.is_empty() {
            let kind = NoticeKind::DoubtfulLabel(proposal.candidate.name.clone());
            self.notices.add(page.index, label_range(line, proposal), kind);
        }
    }

    /// Reads a time of day that stands alone on a line. Nobody says it.
    fn clock_line(&mut self, page: &CutPage<'_>, line: &Line<'_>) {
        let text = inline::plain(line.text, page.dialect);
        self.end_speech();
        self.note(text);
    }

    fn note(&mut self, text: String) {
        self.found.counts.notes += 1;
        self.found.segments.push(Segment::Note(text));
    }

    fn label(&mut self, page: &CutPage<'_>, line: &Line<'_>, proposal: &Proposal) {
        self.end_speech();
        let candidate = &proposal.candidate;
        let range = label_range(line, proposal);
        self.notices.add(page.index, range.clone(), NoticeKind::Label);
        let resolved = match candidate.kind {
            LabelKind::Name => Some(self.people.resolve(&candidate.name)),
            LabelKind::Question | LabelKind::Answer => None,
        };
        let speaker = resolved.map(|resolved| resolved.index);
        let start = self.time(candidate.time, page.index, range);
        self.found.counts.turns += 1;
        self.state.last_speaker = Some(speaker);
        self.state.open = Some(Speech {
            speaker,
            is_guessed: resolved.is_some_and(|resolved| resolved.is_guessed),
            label: candidate.kind,
            labelled: true,
            start,
            end: None,
            parts: Vec::new(),
        });
    }

    /// Returns the time of a turn, unless it is earlier than the time before it.
    fn time(&mut self, time: Option<f64>, page: usize, range: Range<usize>) -> Option<f64> {
        let time = time?;
        if time < self.state.clock {
            self.notices.add(page, range, NoticeKind::BackwardTime);
            return None;
        }
        self.state.clock = time;
        Some(time)
    }

    fn paragraph(&mut self, page: &CutPage<'_>, joined: &Joined) {
        if joined.text.is_empty() {
            return;
        }
        let text = inline::text(joined, page.dialect, page.index, self.notices);
        if text.is_empty() {
            return;
        }
        let is_note = stage::is_direction(&text);
        if is_note && self.state.open.is_none() {
            self.note(text);
            return;
        }
        let part = if is_note { Part::Note(text) } else { Part::Text(text) };
        let unlabelled = self.unlabelled();
        self.state.open.get_or_insert(unlabelled).parts.push(part);
    }

    /// Returns a speech without a label. The last speaker continues it after a heading, or the only speaker gives it.
    fn unlabelled(&self) -> Speech {
        let speaker = match self.state.last_speaker {
            Some(speaker) => speaker,
            None if self.state.has_heading => self.only_speaker,
            None => None,
        };
        Speech {
            speaker,
            is_guessed: speaker.is_some(),
            label: LabelKind::Name,
            labelled: false,
            start: None,
            end: None,
            parts: Vec::new(),
        }
    }

    fn end_speech(&mut self) {
        let Some(mut speech) = self.state.open.take() else { return };
        if speech.texts().next().is_none() {
            // A label with brackets only says something about the speaker: "(Inaudible.)" is then text.
            speech.parts = speech.parts.into_iter().map(|part| Part::Text(part.into_text())).collect();
        }
        if speech.parts.is_empty() {
            return;
        }
        self.found.counts.notes += speech.notes();
        if !speech.labelled && self.is_editors_note(&speech) {
            for part in speech.parts {
                self.note(part.into_text());
            }
            return;
        }
        if !speech.labelled {
            self.found.counts.unlabelled += 1;
        }
        self.state.has_speech = true;
        self.found.segments.push(Segment::Speech(speech));
    }

    /// Tells whether text without a label is short and stands before any speech and heading.
    fn is_editors_note(&self, speech: &Speech) -> bool {
        let length: usize = speech.parts.iter().map(|part| part.text().chars().count()).sum();
        !self.state.has_heading && !self.state.has_speech && length <= MAX_NOTE
    }
}

/// Returns the range of a label, in bytes of the page.
fn label_range(line: &Line<'_>, proposal: &Proposal) -> Range<usize> {
    line.start..line.start + proposal.candidate.rest
}
