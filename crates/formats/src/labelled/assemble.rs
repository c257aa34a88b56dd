//! The transcript, put together.

use std::collections::HashSet;
use std::ops::Range;

use transcript::{Coverage, Exchange, Inferred, Paragraph, Transcript, Turn, TurnKind};

use super::blocks::{Block, blocks};
use super::evidence::{Evidence, Proposal};
use super::furniture::{self, Numbers};
use super::head::Fields;
use super::infer::{self, Event, Group, Item, Part, Speech};
use super::inline::{self, Joined};
use super::label::{self, Form, Role, candidate};
use super::lines::{Line, lines};
use super::people::People;
use super::{Dialect, Notices, front_matter, stage};
use crate::error::{Error, ErrorKind};
use crate::given::Given;
use crate::imported::{Counts, Imported};
use crate::language;
use crate::notice::{Field, Furniture, NoticeKind, SourcePlace};

/// A page, cut into blocks, with the labels proposed in it.
struct Cut<'a> {
    index: usize,
    dialect: Dialect,
    lines: Vec<Line<'a>>,
    blocks: Vec<Block>,
    /// One for each line of each block, where there is one.
    proposals: Vec<Vec<Option<Proposal>>>,
}

/// Text without a label above which it stands: at most so many characters are an editor's note, more are a statement.
const MAX_NOTE: usize = 600;
/// How many blocks a head may have, and how many lines of metadata one of them.
const MAX_HEAD: usize = 40;

pub(super) fn assemble(pages: &[(&str, &str)], given: &Given) -> Result<Imported, Error> {
    let mut notices = Notices::default();
    let mut fields = Fields::given(given);
    let mut people = People::default();
    let mut cuts = Vec::new();
    let mut numbers = Vec::new();
    for (index, (name, text)) in pages.iter().enumerate() {
        let whole = |kind| Error { place: Some(SourcePlace { page: index, ..SourcePlace::default() }), kind };
        if text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty() {
            return Err(whole(ErrorKind::Empty));
        }
        let matter = front_matter::read(text, index, &mut notices)?;
        fields.front_matter(&matter.entries, &mut people, index, &mut notices);
        let dialect = Dialect::of(name, text);
        let (cut, told) = cut(text, matter.end, dialect, index, &mut notices);
        cuts.push(cut);
        numbers.push(told);
    }
    // Participants that the head names are known before labels are weighed.
    let mut claimed = vec![HashSet::new(); cuts.len()];
    for cut in &cuts {
        head_keys(cut, &mut fields, &mut people, &mut claimed[cut.index], &mut notices);
    }
    let evidence = {
        let skip = |cut: &Cut<'_>, line: usize| claimed[cut.index].contains(&line);
        let proposals = cuts.iter().flat_map(|cut| {
            cut.blocks.iter().zip(&cut.proposals).flat_map(move |(block, proposals)| {
                block
                    .lines
                    .iter()
                    .zip(proposals)
                    .filter(move |(line, _)| !skip(cut, **line))
                    .filter_map(|(_, proposal)| proposal.as_ref())
            })
        });
        Evidence::weigh(proposals, |name| people.knows(name))
    };
    let alone = speaks_alone(&cuts, &evidence, &people);
    let mut reader = Reader {
        notices,
        fields,
        people,
        evidence,
        events: Vec::new(),
        open: None,
        first_head: HashSet::new(),
        counts: Counts::default(),
        clock: 0.0,
        has_heading: false,
        has_speech: false,
        last_speaker: None,
        alone,
    };
    for cut in &cuts {
        reader.page(cut, &claimed[cut.index]);
    }
    reader.end_speech();
    reader.finish(pages, &numbers)
}

fn cut<'a>(text: &'a str, from: usize, dialect: Dialect, index: usize, notices: &mut Notices) -> (Cut<'a>, Numbers) {
    let mut lines = lines(text, from);
    let (dropped, numbers) = furniture::sort_out(&mut lines, dialect, index, notices);
    let mut rules = Vec::new();
    let blocks = blocks(&lines, &dropped, dialect, &mut rules);
    for rule in rules {
        notices.add(index, lines[rule].start..lines[rule].end(), NoticeKind::Markup);
    }
    let proposals = blocks
        .iter()
        .enumerate()
        .map(|(number, block)| {
            let ends = |line: usize| {
                lines[line]
                    .text
                    .trim_end_matches(['"', '”', '’', ')', '）', ']', '*', '_', '\\'])
                    .ends_with(['.', '?', '!', '。', '？', '！', '…', ':', '：', '؟', '—', '-', '।'])
            };
            let mut after_label = false;
            block
                .lines
                .iter()
                .enumerate()
                .map(|(position, line)| {
                    let found = candidate(lines[*line].text, dialect)?;
                    let begins = position == 0 || after_label || ends(block.lines[position - 1]);
                    after_label = found.rest == lines[*line].text.len();
                    let text = lines[*line].text;
                    let top = number == 0 && position == 0;
                    let entitles = top
                        && text.len() <= 300
                        && !text[found.rest..].is_empty()
                        && !text.ends_with(['.', '?', '!', '。', '？', '！', '؟']);
                    Some(Proposal { candidate: found, begins, first: position == 0, entitles, top })
                })
                .collect()
        })
        .collect();
    (Cut { index, dialect, lines, blocks, proposals }, numbers)
}

/// The only one whom the front matter names, where hardly any label names somebody else: one in ten, at most. Words
/// that may be another's are better nobody's.
fn speaks_alone(cuts: &[Cut<'_>], evidence: &Evidence, people: &People) -> Option<usize> {
    let proposals = cuts.iter().flat_map(|cut| cut.proposals.iter().flatten().flatten());
    let (mut labels, mut others) = (0usize, 0usize);
    for proposal in proposals.filter(|proposal| evidence.accepts(proposal)) {
        labels += 1;
        others += usize::from(proposal.candidate.role == Role::Name && !people.knows(&proposal.candidate.name));
    }
    people.only_known().filter(|_| others * 10 <= labels)
}

/// Reads the `Key: value` lines at the top of a page, up to the first block that has none.
fn head_keys(
    cut: &Cut<'_>,
    fields: &mut Fields,
    people: &mut People,
    claimed: &mut HashSet<usize>,
    notices: &mut Notices,
) {
    let mut misses = 0;
    for (block, proposals) in cut.blocks.iter().zip(&cut.proposals).take(MAX_HEAD) {
        let before = claimed.len();
        for &index in block.lines.iter().take(MAX_HEAD) {
            let line = &cut.lines[index];
            match (line.text.len() < 1000).then(|| fields.line(line.text, people)).flatten() {
                Some(kind) => {
                    claimed.insert(index);
                    notices.add(cut.index, line.start..line.end(), kind);
                }
                None => break,
            }
        }
        let is_labelled = |proposal: &Proposal| proposal.candidate.form != Form::BareLetter && !proposal.entitles;
        if claimed.len() == before {
            misses += 1;
            // What follows the first label is said, and no metadata.
            if misses > 3 || proposals.first().is_some_and(|proposal| proposal.as_ref().is_some_and(is_labelled)) {
                break;
            }
        }
    }
}

struct Reader {
    notices: Notices,
    fields: Fields,
    people: People,
    evidence: Evidence,
    events: Vec<Event>,
    open: Option<Speech>,
    /// The lines of the first page's head.
    first_head: HashSet<String>,
    counts: Counts,
    clock: f64,
    has_heading: bool,
    has_speech: bool,
    /// Whom the last label names.
    last_speaker: Option<Option<usize>>,
    /// Who gives what no label stands before.
    alone: Option<usize>,
}

impl Reader {
    fn accepted<'a>(&self, cut: &'a Cut<'_>, block: usize, position: usize) -> Option<&'a Proposal> {
        cut.proposals[block][position].as_ref().filter(|proposal| self.evidence.accepts(proposal))
    }

    fn page(&mut self, cut: &Cut<'_>, claimed: &HashSet<usize>) {
        let body = self.head(cut, claimed);
        for block in 0..cut.blocks.len() {
            let start = if block < body.len() { body[block].clone() } else { cut.blocks[block].lines.clone() };
            self.block(cut, block, &start, claimed);
        }
    }

    /// Reads the head, and returns for each of its blocks the lines that are left to be read as text.
    fn head(&mut self, cut: &Cut<'_>, claimed: &HashSet<usize>) -> Vec<Vec<usize>> {
        let is_labelled = |reader: &Self, block: usize| {
            (0..cut.blocks[block].lines.len()).any(|position| {
                !claimed.contains(&cut.blocks[block].lines[position]) && reader.accepted(cut, block, position).is_some()
            })
        };
        let end = (0..cut.blocks.len())
            .find(|block| is_labelled(self, *block))
            .unwrap_or(cut.blocks.len().min(12))
            .min(MAX_HEAD);
        let mut left: Vec<Vec<usize>> = Vec::new();
        for block in 0..end {
            let heading = cut.blocks[block].heading.is_some();
            let mut kept = Vec::new();
            let is_long = cut.blocks[block].lines.len() > 8;
            for &index in &cut.blocks[block].lines {
                let line = &cut.lines[index];
                if claimed.contains(&index) {
                    continue;
                }
                if is_long || line.text.len() > 1000 {
                    kept.push(index);
                    continue;
                }
                let raw = if heading { line.text.trim_start_matches('#').trim() } else { line.text };
                let text = inline::plain(raw, cut.dialect);
                let range = line.start..line.end();
                if cut.index > 0 && self.first_head.contains(&text) {
                    self.notices.add(cut.index, range, NoticeKind::Furniture(Furniture::RepeatedHead));
                    continue;
                }
                let is_first = cut.index == 0 && left.iter().all(Vec::is_empty) && kept.is_empty();
                let is_title = self.fields.title.as_deref() == Some(text.as_str());
                let kind = if is_title
                    || is_first && is_head(cut, block) && whole(&text) && self.fields.title_line(&text, heading)
                {
                    Some(NoticeKind::Field(Field::Title))
                } else if heading {
                    None
                } else {
                    self.fields.dateline(&text)
                };
                match kind {
                    Some(kind) => {
                        self.notices.add(cut.index, range, kind);
                        if cut.index == 0 {
                            self.first_head.insert(text);
                        }
                    }
                    None => kept.push(index),
                }
            }
            let stops = heading && !kept.is_empty();
            left.push(kept);
            if stops {
                break;
            }
        }
        self.place_above_time(cut, &mut left);
        left
    }

    /// Short lines above a time of day are the place.
    fn place_above_time(&mut self, cut: &Cut<'_>, left: &mut [Vec<usize>]) {
        if cut.index > 0 {
            return;
        }
        let clock = left.iter().position(|lines| lines.iter().any(|line| stage::is_clock(cut.lines[*line].text)));
        let Some(clock) = clock else { return };
        let above: Vec<usize> = left[..clock].iter().flatten().copied().collect();
        let is_short = |line: &usize| {
            cut.lines[*line].text.chars().count() <= 80 && !cut.lines[*line].text.ends_with(['.', '?', ':'])
        };
        if above.is_empty() || above.len() > 4 || !above.iter().all(is_short) || self.fields.place.is_some() {
            return;
        }
        let text =
            above.iter().map(|line| inline::plain(cut.lines[*line].text, cut.dialect)).collect::<Vec<_>>().join(", ");
        if self.fields.place_lines(&text) {
            for &line in &above {
                self.notices.add(
                    cut.index,
                    cut.lines[line].start..cut.lines[line].end(),
                    NoticeKind::Field(Field::Place),
                );
            }
            left[..clock].iter_mut().for_each(Vec::clear);
        }
    }

    fn block(&mut self, cut: &Cut<'_>, block: usize, kept: &[usize], claimed: &HashSet<usize>) {
        let value = &cut.blocks[block];
        if let Some(level) = value.heading
            && let Some(&index) = kept.first()
            && self.accepted(cut, block, 0).is_none()
        {
            let line = &cut.lines[index];
            let marks = if line.text.starts_with('#') { level } else { 0 };
            let mut joined = Joined::default();
            let text = line.text[marks..].trim_start();
            let text = text.trim_end_matches('#').trim_end();
            joined.push(text, line.start + line.text[marks..].len() - line.text[marks..].trim_start().len() + marks);
            let heading = inline::text(&joined, cut.dialect, cut.index, &mut self.notices);
            if !heading.is_empty() {
                self.end_speech();
                self.has_heading = true;
                self.events.push(Event::Heading(heading));
            }
            return;
        }
        let mut joined = Joined::default();
        for (position, index) in value
            .lines
            .iter()
            .enumerate()
            .filter(|(_, index)| kept.binary_search(index).is_ok() && !claimed.contains(*index))
        {
            let line = &cut.lines[*index];
            let Some(proposal) = cut.proposals[block][position].as_ref() else {
                if stage::is_clock(line.text) {
                    self.paragraph(cut, &std::mem::take(&mut joined));
                    self.clock_line(cut, line);
                } else {
                    joined.push(line.text, line.start);
                }
                continue;
            };
            if self.evidence.accepts(proposal) {
                self.paragraph(cut, &std::mem::take(&mut joined));
                self.label(cut, line, proposal);
                let rest = line.text[proposal.candidate.rest..].trim_start();
                joined.push(rest, line.end() - rest.len());
            } else {
                if self.evidence.doubts(proposal) && !self.events.is_empty() {
                    let range = label::range(line.start, proposal.candidate.rest);
                    self.notices.add(cut.index, range, NoticeKind::DoubtfulLabel(proposal.candidate.name.clone()));
                }
                joined.push(line.text, line.start);
            }
        }
        self.paragraph(cut, &joined);
    }

    /// A time of day alone on a line is nobody's word.
    fn clock_line(&mut self, cut: &Cut<'_>, line: &Line<'_>) {
        let text = inline::plain(line.text, cut.dialect);
        self.end_speech();
        self.counts.notes += 1;
        self.events.push(Event::Note(text));
    }

    fn label(&mut self, cut: &Cut<'_>, line: &Line<'_>, proposal: &Proposal) {
        self.end_speech();
        let candidate = &proposal.candidate;
        let range = label::range(line.start, candidate.rest);
        self.notices.add(cut.index, range.clone(), NoticeKind::Label);
        let (speaker, is_guessed) = match candidate.role {
            Role::Name => {
                let (index, guessed) = self.people.resolve(&candidate.name);
                (Some(index), guessed)
            }
            _ => (None, false),
        };
        let start = self.time(candidate.time, cut.index, range);
        self.counts.turns += 1;
        self.last_speaker = Some(speaker);
        self.open =
            Some(Speech { speaker, is_guessed, role: candidate.role, labelled: true, start, parts: Vec::new() });
    }

    /// The time of a turn, unless time would run backwards.
    fn time(&mut self, time: Option<f64>, page: usize, range: Range<usize>) -> Option<f64> {
        let time = time?;
        if time < self.clock {
            self.notices.add(page, range, NoticeKind::BackwardTime);
            return None;
        }
        self.clock = time;
        Some(time)
    }

    fn paragraph(&mut self, cut: &Cut<'_>, joined: &Joined) {
        if joined.text.is_empty() {
            return;
        }
        let text = inline::text(joined, cut.dialect, cut.index, &mut self.notices);
        if text.is_empty() {
            return;
        }
        let part = if stage::is_direction(&text) { Part::Note(text) } else { Part::Text(text) };
        if self.open.is_none() {
            if let Part::Note(note) = part {
                self.counts.notes += 1;
                self.events.push(Event::Note(note));
                return;
            }
            self.open = Some(self.unlabelled());
        }
        if let Some(open) = &mut self.open {
            open.parts.push(part);
        }
    }

    /// A speech without a label: it goes on after a heading, or the only known speaker gives it.
    fn unlabelled(&mut self) -> Speech {
        let speaker = match self.last_speaker {
            Some(speaker) => speaker,
            None if self.has_heading => self.alone,
            None => None,
        };
        Speech {
            speaker,
            is_guessed: speaker.is_some(),
            role: Role::Name,
            labelled: false,
            start: None,
            parts: Vec::new(),
        }
    }

    fn end_speech(&mut self) {
        let Some(mut speech) = self.open.take() else { return };
        let has_text = speech.parts.iter().any(|part| matches!(part, Part::Text(_)));
        if !has_text {
            // What is in brackets is then what the label says of the speaker: "(Inaudible.)"
            speech.parts = speech
                .parts
                .into_iter()
                .map(|part| match part {
                    Part::Note(text) | Part::Text(text) => Part::Text(text),
                })
                .collect();
        }
        if speech.parts.is_empty() {
            return;
        }
        self.counts.notes += speech.parts.iter().filter(|part| matches!(part, Part::Note(_))).count();
        // Before anybody speaks and below no heading, little text is an editor's.
        let length: usize = speech
            .parts
            .iter()
            .map(|part| match part {
                Part::Text(text) | Part::Note(text) => text.chars().count(),
            })
            .sum();
        let is_first = !self.has_heading && !self.has_speech;
        if !speech.labelled && is_first && length <= MAX_NOTE {
            for part in speech.parts {
                let (Part::Text(text) | Part::Note(text)) = part;
                self.counts.notes += 1;
                self.events.push(Event::Note(text));
            }
            return;
        }
        if !speech.labelled {
            self.counts.unlabelled += 1;
        }
        self.has_speech = true;
        self.events.push(Event::Speech(speech));
    }

    fn finish(mut self, pages: &[(&str, &str)], numbers: &[Numbers]) -> Result<Imported, Error> {
        let speeches = || {
            self.events.iter().filter_map(|event| match event {
                Event::Speech(speech) => Some(speech),
                _ => None,
            })
        };
        if speeches().next().is_none() {
            return Err(Error { place: None, kind: ErrorKind::NothingSaid });
        }
        if !speeches().any(|speech| speech.labelled || speech.speaker.is_some()) {
            return Err(Error { place: None, kind: ErrorKind::NoLabels });
        }
        if self.fields.language.is_none() {
            let mut sample = String::new();
            for text in speeches().flat_map(|speech| &speech.parts).filter_map(|part| match part {
                Part::Text(text) => Some(text),
                Part::Note(_) => None,
            }) {
                sample.push_str(text);
                sample.push('\n');
                if sample.len() > 200_000 {
                    break;
                }
            }
            self.fields.language = Some(language::infer(&sample).to_owned());
            self.fields.inferred.push(Inferred::Language);
        }
        let name = pages.first().map_or("", |(name, _)| name);
        self.fields.file_name(name);
        let coverage = coverage(pages.len(), numbers, &mut self.notices);
        let language = self.fields.language.clone().unwrap_or_default();
        let source = self.fields.source();
        let groups = infer::exchanges(self.events, &self.people.list);
        let exchanges = groups
            .into_iter()
            .enumerate()
            .map(|(index, group)| exchange(index, group, &self.people, &language))
            .collect();
        let fields = self.fields;
        let transcript = Transcript {
            version: 1,
            id: fields.id.unwrap_or_default(),
            title: fields.title.unwrap_or_default(),
            event: fields.event,
            date: fields.date,
            place: fields.place,
            language,
            description: fields.description,
            source,
            licence: fields.licence,
            coverage,
            inferred: fields.inferred,
            participants: self.people.list,
            exchanges,
        };
        Ok(Imported { transcript, notices: self.notices.0, counts: self.counts })
    }
}

/// Whether a block may begin with a title: it is one line, or few lines without a sentence.
fn is_head(cut: &Cut<'_>, block: usize) -> bool {
    let lines = &cut.blocks[block].lines;
    let is_sentence = |line: &usize| cut.lines[*line].text.ends_with(['.', '?', '!', '。', '？', '！', ',', ';']);
    lines.len() == 1 || lines.len() <= 4 && !lines.iter().any(is_sentence)
}

/// Whether a text could be a title: it is more than a number or a sign.
fn whole(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() >= 2
}

/// What part of the published pages is here.
fn coverage(files: usize, numbers: &[Numbers], notices: &mut Notices) -> Option<Coverage> {
    let pages = numbers.iter().filter_map(|told| told.pages).max()?;
    let mut held: Vec<u32> = numbers.iter().flat_map(|told| told.held.iter().copied()).collect();
    held.sort_unstable();
    let before = held.len();
    held.dedup();
    let first = numbers.iter().position(|told| told.pages.is_some()).unwrap_or_default();
    let disagree = before != held.len()
        || numbers.iter().any(|told| told.disagree || told.pages.is_some_and(|other| other != pages));
    if disagree {
        notices.add(first, numbers[first].range.clone(), NoticeKind::PagesDisagree);
    }
    held.retain(|number| (1..=pages).contains(number));
    let count = u32::try_from(files.max(held.len())).unwrap_or(u32::MAX).min(pages);
    (count < pages).then_some(Coverage { pages, held: count, numbers: held })
}

fn exchange(index: usize, group: Group, people: &People, tag: &str) -> Exchange {
    let kind = group.kind();
    let mut turns = Vec::new();
    let mut number = 0;
    let mut paragraph = |text: String| {
        number += 1;
        Paragraph { id: format!("p{number}"), text }
    };
    for item in group.items {
        match item {
            Item::Note(text) => turns.push(note(paragraph(text))),
            Item::Turn { speech, kind, inferred } => {
                let all: String = speech
                    .parts
                    .iter()
                    .filter_map(|part| match part {
                        Part::Text(text) => Some(text.as_str()),
                        Part::Note(_) => None,
                    })
                    .collect();
                let other = language::other_than(tag, &all);
                let mut marks = Vec::new();
                if other.is_some() {
                    marks.push(Inferred::Language);
                }
                if inferred {
                    marks.push(Inferred::Kind);
                }
                if speech.is_guessed {
                    marks.push(Inferred::Participant);
                }
                let mut start = speech.start;
                let mut open = false;
                for part in speech.parts {
                    match part {
                        Part::Note(text) => {
                            turns.push(note(paragraph(text)));
                            open = false;
                        }
                        Part::Text(text) => {
                            if !open {
                                turns.push(Turn {
                                    participant: speech.speaker.map(|speaker| people.list[speaker].id.clone()),
                                    kind,
                                    language: other.map(str::to_owned),
                                    start: start.take(),
                                    end: None,
                                    inferred: marks.clone(),
                                    paragraphs: Vec::new(),
                                });
                                open = true;
                            }
                            if let Some(turn) = turns.last_mut() {
                                turn.paragraphs.push(paragraph(text));
                            }
                        }
                    }
                }
            }
        }
    }
    Exchange { id: format!("e{}", index + 1), kind, heading: group.heading, turns }
}

fn note(paragraph: Paragraph) -> Turn {
    Turn {
        participant: None,
        kind: TurnKind::Note,
        language: None,
        start: None,
        end: None,
        inferred: Vec::new(),
        paragraphs: vec![paragraph],
    }
}
