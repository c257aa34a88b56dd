//! Reads the blocks of pages as segments: headings, notes and speeches.

use std::ops::Range;

use super::cut_page::CutPage;
use super::evidence::{Decision, Proposal};
use super::inline;
use super::label::Form;
use super::lines::Line;
use crate::hyphens::Words;
use crate::imported::Counts;
use crate::joined::Joined;
use crate::notice::NoticeKind;
use crate::notices::Notices;
use crate::record::{LabelKind, Part, People, Segment, Speech, stage};

/// Text without a label before the first speech is an editor's note up to this many chars, and a statement above.
const MAX_NOTE: usize = 600;
/// The longest heading in capitals, in chars.
const MAX_HEADING: usize = 100;
/// A mark of emphasis that begins in a label is looked for in this many lines below.
const MAX_LINES_OF_EMPHASIS: usize = 20;

/// Reads the pages of a record, in their order.
pub(super) struct Reader<'a> {
    pub(super) notices: &'a mut Notices,
    pub(super) people: &'a mut People,
    /// The speaker of text without a label, if the record has only one speaker.
    pub(super) only_speaker: Option<usize>,
    /// True if all text is what the only speaker says.
    pub(super) is_monologue: bool,
    /// The words of the record, by which words that are broken at the end of a line are joined.
    pub(super) words: &'a Words,
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
    /// The page and the range of the last label.
    label: Option<(usize, Range<usize>)>,
    /// Who asks the questions whose labels name nobody.
    examiner: Option<usize>,
    /// Who has asked in bold, and who has answered, in the labels with names so far.
    asker: Option<usize>,
    answerer: Option<usize>,
    /// True while a question is open that is a paragraph of its own, so that the next paragraph answers it.
    asks: bool,
    /// The time of the last label with a time, in seconds.
    clock: f64,
    has_heading: bool,
    has_speech: bool,
    /// The length of all speeches, in bytes.
    length: usize,
    /// The length of speeches that nobody is named for, in bytes.
    nobodys: usize,
    /// The page and the range of the first paragraph of the last speech without a label.
    unlabelled_at: Option<(usize, Range<usize>)>,
    /// The page and the range of the first paragraph that nobody is named for.
    first_nobodys: Option<(usize, Range<usize>)>,
    /// True before the table of metadata, where nobody speaks.
    is_preface: bool,
    /// The speaker of the last label: none before a label, and `Some(None)` if it names nobody.
    last_speaker: Option<Option<usize>>,
}

impl Reader<'_> {
    /// Reads a page. `left` are the indices of lines that its head has left as text, for each of the head's blocks.
    pub(super) fn page(&mut self, page: &CutPage<'_>, left: &[Vec<usize>]) {
        for (number, block) in page.blocks.iter().enumerate() {
            self.state.is_preface = number < page.preface;
            let kept = left.get(number).unwrap_or(&block.lines);
            match (block.heading, kept.first()) {
                (Some(level), Some(&line)) if page.label(number, 0).is_none() => {
                    self.heading(page, &page.lines[line], level);
                }
                (None, Some(&line)) if kept.len() == 1 && self.is_capital_heading(page, number) => {
                    self.heading(page, &page.lines[line], 0);
                }
                _ => self.block(page, number, kept),
            }
        }
    }

    /// Tells whether a block is a heading in capitals between speeches, in a page that is not in capitals itself.
    fn is_capital_heading(&self, page: &CutPage<'_>, block: usize) -> bool {
        let text = page.lines[page.blocks[block].lines[0]].text;
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        let is_in_capitals = letters >= 6 && text.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
        let ends = text.trim_end_matches(['*', '_']).ends_with(['.', '?', '!', ':', ',', ';', '"', '”', ')']);
        let is_short = text.chars().count() <= MAX_HEADING && text.split_whitespace().count() >= 2;
        page.has_small_letters
            && self.state.last_speaker.is_some()
            && page.blocks[block].lines.len() == 1
            && page.label(block, 0).is_none()
            && is_in_capitals
            && is_short
            && !ends
    }

    /// Returns the segments and numbers, after the last page.
    pub(super) fn finish(mut self) -> Found {
        self.end_speech();
        if let Some((page, range)) =
            self.state.first_nobodys.take().filter(|_| self.state.nobodys * 2 > self.state.length)
        {
            self.notices.add(page, range, NoticeKind::MostlyNobodys);
        }
        self.found
    }

    fn heading(&mut self, page: &CutPage<'_>, line: &Line<'_>, level: usize) {
        // A heading that is underlined has no marks before it.
        let marks = if line.text.starts_with('#') { level } else { 0 };
        let text = line.text[marks..].trim_start();
        let joined = Joined::of(text.trim_end_matches('#').trim_end(), line.end() - text.len());
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
        let lines = &page.blocks[block].lines;
        if self.state.asks && page.label(block, 0).is_none() && !kept.is_empty() {
            self.answer();
        }
        for (position, index) in lines.iter().enumerate() {
            if kept.binary_search(index).is_err() || page.metadata.contains(index) {
                continue;
            }
            let line = &page.lines[*index];
            let proposal = page.proposals[block][position].as_deref();
            match proposal.map(|proposal| (proposal.decision(), proposal)) {
                Some((Decision::Label | Decision::Examiner, proposal)) => {
                    self.paragraph(page, &std::mem::take(&mut joined));
                    self.label(page, line, proposal);
                    let below = lines[position + 1..].iter().take(MAX_LINES_OF_EMPHASIS);
                    joined = after_label(line, proposal, below.map(|line| page.lines[*line].text));
                }
                Some((Decision::Section, _)) => {
                    self.paragraph(page, &std::mem::take(&mut joined));
                    self.clock_line(page, line);
                }
                Some((Decision::Time, _)) => self.notices.add(page.index, line.start..line.end(), NoticeKind::Time),
                _ if stage::is_clock(line.text) && !self.is_answer(proposal, &joined) => {
                    self.paragraph(page, &std::mem::take(&mut joined));
                    self.clock_line(page, line);
                }
                found => {
                    if let Some((Decision::Doubt, proposal)) = found {
                        self.report_doubt(page, line, proposal);
                    }
                    self.line(page, line, &mut joined);
                }
            }
            if let (Some(end), Some(_)) = (line.end_time, &self.state.open) {
                self.paragraph(page, &std::mem::take(&mut joined));
                self.end_time(end, page.index, line);
            }
        }
        self.paragraph(page, &joined);
    }

    /// Begins the answer to a question that was a paragraph of its own.
    fn answer(&mut self) {
        self.end_speech();
        self.state.asks = false;
        let speaker = self.state.answerer.or_else(|| self.people.only_with_role("Interviewee")).or(self.only_speaker);
        self.open(speaker, speaker.is_some(), LabelKind::Answer, None);
    }

    /// Begins a speech with a label.
    fn open(&mut self, speaker: Option<usize>, is_guessed: bool, label: LabelKind, start: Option<f64>) {
        self.found.counts.turns += 1;
        self.state.last_speaker = Some(speaker);
        // Most speeches have one part; an empty list makes room for four.
        let parts = Vec::with_capacity(1);
        self.state.open = Some(Speech { speaker, is_guessed, label, labelled: true, start, end: None, parts });
    }

    /// Tells whether the open speech has a label and no paragraph yet.
    fn is_unsaid(&self) -> bool {
        self.state.open.as_ref().is_some_and(|open| open.labelled && open.parts.is_empty())
    }

    /// Tells whether a line with only a time is what somebody says: a label stands above with no word after it yet.
    fn is_answer(&self, proposal: Option<&Proposal>, joined: &Joined) -> bool {
        self.is_unsaid() && joined.text.is_empty() && proposal.is_none_or(|it| it.candidate.form == Form::Time)
    }

    /// Adds a line of text to those of its paragraph.
    fn line(&mut self, page: &CutPage<'_>, line: &Line<'_>, joined: &mut Joined) {
        if let Some(hyphen) = joined.push(line.text, line.start, self.words) {
            self.notices.add(page.index, hyphen, NoticeKind::Markup);
        }
    }

    /// Ends the open turn at a time after its text.
    fn end_time(&mut self, end: f64, page: usize, line: &Line<'_>) {
        let Some(open) = &mut self.state.open else { return };
        if open.start.is_some_and(|start| end < start) || end < self.state.clock {
            self.notices.add(page, line.start..line.end(), NoticeKind::BackwardTime);
        } else {
            open.end = Some(end);
            self.state.clock = end;
        }
    }

    /// Reports a proposal that looks like a label but is read as text, once the first segment has been read.
    fn report_doubt(&mut self, page: &CutPage<'_>, line: &Line<'_>, proposal: &Proposal) {
        if !self.found.segments.is_empty() || self.state.open.is_some() {
            let kind = NoticeKind::DoubtfulLabel(proposal.name().to_owned());
            self.notices.add(page.index, label_range(line, proposal), kind);
        }
    }

    /// Reads a line that nobody says: a time of day, or the name of a part of the broadcast.
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
        if !range.is_empty() {
            self.notices.add(page.index, range.clone(), NoticeKind::Label);
        }
        if proposal.decision() == Decision::Examiner {
            self.state.examiner = Some(self.people.resolve(examiner(&candidate.name)).index);
            return;
        }
        self.state.asks = candidate.form.is_question();
        let resolved = match candidate.kind {
            LabelKind::Name => Some(self.people.resolve(&candidate.name)),
            LabelKind::Question | LabelKind::Answer => None,
        };
        let asker = if self.state.asks { self.state.asker } else { None };
        let speaker = match candidate.kind {
            LabelKind::Name => resolved.map(|resolved| resolved.index),
            LabelKind::Question => self.state.examiner.or(asker).or_else(|| self.people.only_with_role("Interviewer")),
            LabelKind::Answer => self.people.only_with_role("Interviewee"),
        };
        if candidate.opened.is_some() {
            self.state.asker = speaker;
        } else if candidate.kind == LabelKind::Name {
            self.state.answerer = speaker;
        }
        self.state.label = Some((page.index, range.clone()));
        let start = self.time(candidate.time, page.index, range);
        let is_guessed = resolved.map_or(speaker.is_some(), |resolved| resolved.is_guessed);
        self.open(speaker, is_guessed, candidate.kind, start);
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
        // Keeps such words as speech right after a label, because the chair opens a sitting with them.
        let is_note = stage::is_direction(&text) || !self.is_unsaid() && stage::is_scene(&text);
        let is_address = || !self.state.has_speech && is_only_address(&text);
        if self.state.open.is_none() && (is_note || self.state.is_preface || is_address()) {
            self.note(text);
            return;
        }
        let part = if is_note { Part::Note(text) } else { Part::Text(text) };
        let unlabelled = self.unlabelled();
        if self.state.open.is_none() {
            self.state.unlabelled_at = Some((page.index, joined.range(0..joined.text.len())));
        }
        self.state.open.get_or_insert(unlabelled).parts.push(part);
    }

    /// Returns a speech without a label. The last speaker continues it after a heading, or the only speaker gives it.
    fn unlabelled(&self) -> Speech {
        let speaker = match self.state.last_speaker {
            Some(speaker) => speaker,
            None if self.state.has_heading || self.is_monologue => self.only_speaker,
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
            if let Some((page, range)) = self.state.label.take().filter(|_| speech.labelled) {
                let name = speech.speaker.map_or("", |speaker| &self.people.list()[speaker].name);
                self.notices.add(page, range, NoticeKind::EmptyTurn(name.to_owned()));
                self.found.counts.turns -= 1;
            }
            return;
        }
        self.found.counts.notes += speech.notes();
        if !speech.labelled && self.is_editors_note(&speech) {
            for part in speech.parts {
                self.note(part.into_text());
            }
            return;
        }
        let length: usize = speech.texts().map(str::len).sum();
        self.state.length += length;
        if !speech.labelled {
            self.found.counts.unlabelled += 1;
            if speech.speaker.is_none() {
                self.state.nobodys += length;
                self.state.first_nobodys = self.state.first_nobodys.take().or(self.state.unlabelled_at.take());
            }
        }
        self.state.has_speech = true;
        self.found.segments.push(Segment::Speech(speech));
    }

    /// Tells whether text without a label is short and stands before any speech and heading.
    fn is_editors_note(&self, speech: &Speech) -> bool {
        let length: usize = speech.parts.iter().map(|part| part.text().chars().count()).sum();
        !self.state.has_heading && !self.state.has_speech && !self.is_monologue && length <= MAX_NOTE
    }
}

/// Returns the text of a line after its label. A mark of emphasis that begins in the label goes before it, if it ends there or in one of
/// the lines below.
fn after_label<'a>(line: &Line<'a>, proposal: &Proposal, mut below: impl Iterator<Item = &'a str>) -> Joined {
    let is_heading = matches!(proposal.candidate.form, Form::Question(_));
    let rest = line.text[proposal.candidate.rest..].trim_start();
    let rest = if is_heading { rest.trim_start_matches('#').trim_start() } else { rest };
    let start = line.end() - rest.len();
    let rest = if is_heading { rest.trim_end_matches('#').trim_end() } else { rest };
    match proposal.candidate.opened {
        Some(mark) if rest.contains(mark) || below.any(|line| line.contains(mark)) => {
            let mut joined = Joined::of(mark, line.start);
            joined.append(rest, start);
            joined
        }
        _ => Joined::of(rest, start),
    }
}

/// Returns the name in `BY MR. HARROW`, which says who asks from there on.
fn examiner(name: &str) -> &str {
    name.split_once(' ').map_or(name, |(_, name)| name)
}

/// Tells whether a text is nothing but an address.
fn is_only_address(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://")) && !text.contains(char::is_whitespace)
}

/// Returns the range of a label, in bytes of the page.
fn label_range(line: &Line<'_>, proposal: &Proposal) -> Range<usize> {
    line.start..line.start + proposal.candidate.rest
}
