//! Reads the head of a page: the lines above its first label.
//!
//! A head has lines such as `Date: 14 October 2022`, a title, a line of event and date with `|` in between, a date, or
//! a place above a time of day.

use std::collections::HashSet;

use super::cut_page::CutPage;
use super::evidence::Proposal;
use super::field_keys::names_field;
use super::inline;
use super::label::{Candidate, Form};
use crate::notice::{Field, Furniture, NoticeKind};
use crate::notices::Notices;
use crate::prose_date::whole_date;
use crate::record::fields::Fields;
use crate::record::{LabelKind, People, stage};

/// The most blocks that a head has, and the most lines of metadata in one of them.
const MAX_HEAD: usize = 40;
/// The most blocks that a head has if no label ends it.
const MAX_HEAD_WITHOUT_LABEL: usize = 12;
/// The most blocks without metadata among the blocks with metadata.
const MAX_MISSES: usize = 3;
/// The most lines of a block that may hold a title or a date.
const MAX_HEAD_LINES: usize = 8;
/// The longest line that may hold metadata, in bytes.
const MAX_LINE: usize = 1000;
/// The most lines of a place.
const MAX_PLACE_LINES: usize = 4;
/// The longest line of a place, in chars.
const MAX_PLACE_LINE: usize = 80;

/// Reads the `Key: value` lines of a page: those at the top, up to the first blocks that have none, or a table of them further down
/// before anybody speaks.
pub(super) fn read_keys(page: &mut CutPage<'_>, fields: &mut Fields, people: &mut People, notices: &mut Notices) {
    if let Some(table) = table_of_keys(page) {
        page.set_preface(table);
    }
    page.metadata = keys_of_head(page, fields, people, notices);
}

/// Returns the index of the first block that is a table of two or more keys with their values, if other text stands above it and no
/// question does.
fn table_of_keys(page: &CutPage<'_>) -> Option<usize> {
    let is_question = |proposal: &Option<Box<Proposal>>| {
        proposal.as_ref().is_some_and(|it| it.kind() == LabelKind::Question && it.candidate.form == Form::Letter)
    };
    let end =
        page.proposals.iter().position(|proposals| proposals.iter().any(is_question)).unwrap_or(page.blocks.len());
    let is_table = |block: &usize| {
        let lines = &page.blocks[*block].lines;
        let is_key = |line: &usize| {
            let text = page.lines[*line].text;
            text.len() < MAX_LINE
                && text
                    .split_once([':', '：'])
                    .is_some_and(|(name, value)| names_field(name) && !value.trim().is_empty())
        };
        (2..=MAX_HEAD).contains(&lines.len()) && lines.iter().all(is_key)
    };
    let table = (0..end.min(MAX_HEAD)).find(is_table)?;
    let has_speech_above = page.proposals[..table].iter().flatten().flatten().any(|it| is_probable_label(it));
    (table > MAX_MISSES || has_speech_above).then_some(table)
}

/// Reads the `Key: value` lines at the top of a page, from the end of its preface up to the first blocks that have none. Returns
/// their indices.
fn keys_of_head(page: &CutPage<'_>, fields: &mut Fields, people: &mut People, notices: &mut Notices) -> HashSet<usize> {
    let mut metadata = HashSet::new();
    let mut misses = 0;
    for (block, proposals) in page.blocks.iter().zip(&page.proposals).skip(page.preface).take(MAX_HEAD) {
        let before = metadata.len();
        for &index in block.lines.iter().take(MAX_HEAD) {
            let line = &page.lines[index];
            if line.text.len() >= MAX_LINE {
                break;
            }
            let Some(kind) = fields.line(line.text, people) else { break };
            metadata.insert(index);
            notices.add(page.index, line.start..line.end(), kind);
        }
        if metadata.len() > before {
            continue;
        }
        misses += 1;
        // Text after the first label is speech and not metadata.
        let begins_speech = proposals.first().and_then(Option::as_deref).is_some_and(is_probable_label);
        if misses > MAX_MISSES || begins_speech {
            break;
        }
    }
    metadata
}

fn is_probable_label(proposal: &Proposal) -> bool {
    let Candidate { form, plausible, .. } = proposal.candidate;
    form.is_sure() && plausible && !proposal.entitles
}

/// Reads the heads of the pages of a record, in their order.
pub(super) struct HeadReader<'a> {
    pub(super) fields: &'a mut Fields,
    pub(super) notices: &'a mut Notices,
    /// The lines of the first page's head.
    pub(super) first_head: HashSet<String>,
}

impl HeadReader<'_> {
    /// Reads the head of a page. Returns the indices of the lines that are left as text, for each of the head's blocks.
    pub(super) fn read(&mut self, page: &CutPage<'_>) -> Vec<Vec<usize>> {
        let end = (0..page.blocks.len())
            .find(|block| page.is_labelled(*block))
            .unwrap_or(page.blocks.len().min(MAX_HEAD_WITHOUT_LABEL))
            .min(MAX_HEAD);
        let mut left: Vec<Vec<usize>> = Vec::new();
        // Below a heading stands text, but perhaps the date above it.
        let mut after_heading = false;
        for block in 0..end {
            let is_empty_so_far = left.iter().all(Vec::is_empty);
            if after_heading {
                left.push(self.dates(page, block));
                continue;
            }
            let kept = self.block(page, block, is_empty_so_far);
            after_heading = page.blocks[block].heading.is_some() && !kept.is_empty();
            left.push(kept);
        }
        if page.index == 0 {
            self.place_above_time(page, &mut left);
        }
        left
    }

    /// Reads the lines of a block that are nothing but a date. Returns the indices of the others.
    fn dates(&mut self, page: &CutPage<'_>, block: usize) -> Vec<usize> {
        let lines = page.blocks[block].lines.iter().copied().filter(|line| !page.metadata.contains(line));
        let is_heading = page.blocks[block].heading.is_some();
        let mut kept = Vec::new();
        for index in lines {
            let line = &page.lines[index];
            let is_short = line.text.len() <= MAX_PLACE_LINE && !is_heading;
            match whole_date(&inline::plain(line.text, page.dialect)).filter(|_| is_short && self.fields.date.is_none())
            {
                Some(date) => {
                    let kind = self.fields.set(Field::Date, &date.to_string());
                    self.notices.add(page.index, line.start..line.end(), kind);
                }
                None => kept.push(index),
            }
        }
        kept
    }

    /// Reads a block of the head. Returns the indices of its lines that are left as text.
    fn block(&mut self, page: &CutPage<'_>, block: usize, is_empty_so_far: bool) -> Vec<usize> {
        let is_heading = page.blocks[block].heading.is_some();
        let is_long = page.blocks[block].lines.len() > MAX_HEAD_LINES;
        let mut kept = Vec::new();
        for &index in &page.blocks[block].lines {
            let line = &page.lines[index];
            if page.metadata.contains(&index) {
                continue;
            }
            if is_long || line.text.len() > MAX_LINE {
                kept.push(index);
                continue;
            }
            let raw = if is_heading { line.text.trim_start_matches('#').trim() } else { line.text };
            let text = inline::plain(raw, page.dialect);
            let range = line.start..line.end();
            if page.index > 0 && self.first_head.contains(&text) {
                self.notices.add(page.index, range, NoticeKind::Furniture(Furniture::RepeatedHead));
                continue;
            }
            let is_first = page.index == 0 && is_empty_so_far && kept.is_empty();
            let may_be_title = is_first && begins_with_title(page, block) && has_letters(&text);
            let kind = if self.is_title(&text) || may_be_title && self.fields.title_line(&text, is_heading) {
                Some(NoticeKind::Field(Field::Title))
            } else if is_heading {
                None
            } else {
                self.fields.dateline(&text)
            };
            self.fields.date_in_line(&text);
            let Some(kind) = kind else {
                kept.push(index);
                continue;
            };
            self.notices.add(page.index, range, kind);
            if page.index == 0 {
                self.first_head.insert(text);
            }
        }
        kept
    }

    fn is_title(&self, text: &str) -> bool {
        self.fields.title.as_deref() == Some(text)
    }

    /// Takes short lines above a time of day as the place. Above the place may be the title, and above that the letterhead.
    fn place_above_time(&mut self, page: &CutPage<'_>, left: &mut [Vec<usize>]) {
        let has_clock = |lines: &Vec<usize>| lines.iter().any(|line| stage::is_clock(page.lines[*line].text));
        let Some(clock) = left.iter().position(has_clock) else { return };
        let above: Vec<usize> = left[..clock].iter().flatten().copied().collect();
        let are_short = above.iter().all(|line| may_be_place(page.lines[*line].text));
        if above.is_empty() || above.len() > MAX_PLACE_LINES || !are_short || self.fields.place.is_some() {
            return;
        }
        let texts: Vec<String> = above.iter().map(|line| inline::plain(page.lines[*line].text, page.dialect)).collect();
        let titles = texts.iter().take_while(|text| is_title_above_place(text)).count().min(texts.len() - 1);
        let place = self.fields.place_lines(&texts[titles..].join(", "));
        let is_retitled = titles > 0 && self.fields.replace_inferred_title(&texts[..titles].join(" "));
        for (index, line) in above.iter().map(|line| &page.lines[*line]).enumerate() {
            let kind = if index >= titles { Field::Place } else { Field::Title };
            if index >= titles && place || index < titles && is_retitled {
                self.notices.add(page.index, line.start..line.end(), NoticeKind::Field(kind));
            }
        }
        let is_taken = |line: &usize| {
            let index = above.iter().position(|above| above == line);
            index.is_some_and(|index| index >= titles && place || index < titles && is_retitled)
        };
        left[..clock].iter_mut().for_each(|lines| lines.retain(|line| !is_taken(line)));
    }
}

/// Tells whether a line above a place is the title: it is in capitals, or begins as titles of records do.
fn is_title_above_place(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let is_capitals = letters.clone().count() >= 8 && letters.clone().all(char::is_uppercase);
    let first = text.split_whitespace().next().unwrap_or_default().to_lowercase();
    is_capitals || matches!(first.as_str(), "remarks" | "press" | "statement" | "readout" | "briefing" | "transcript")
}

/// Tells whether a line may be a line of a place: it is short and not a sentence.
fn may_be_place(text: &str) -> bool {
    text.chars().count() <= MAX_PLACE_LINE && !text.ends_with(['.', '?', ':'])
}

/// Tells whether a block may begin with a title: it is one line, or few lines without a sentence.
fn begins_with_title(page: &CutPage<'_>, block: usize) -> bool {
    let lines = &page.blocks[block].lines;
    let is_sentence = |line: &usize| page.lines[*line].text.ends_with(['.', '?', '!', '。', '？', '！', ',', ';']);
    lines.len() == 1 || lines.len() <= 4 && !lines.iter().any(is_sentence)
}

/// Tells whether a text is more than a number or a sign.
fn has_letters(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() >= 2
}
