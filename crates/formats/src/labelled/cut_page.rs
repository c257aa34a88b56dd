//! Cuts a page into lines and blocks, and proposes labels in them.

use std::collections::HashSet;

use super::blocks::{Block, blocks};
use super::dialect::Dialect;
use super::evidence::{self, Proposal};
use super::label::{Candidate, Clock, Form, candidate};
use super::lines::{Flow, Line, lines};
use super::page_numbers::Numbers;
use super::{end_times, furniture, inline, inner, numbered};
use crate::notice::NoticeKind;
use crate::notices::Notices;
use crate::record::stage;

/// The number of letters that show whether a page is in capitals.
const SAMPLE: usize = 20_000;
/// A title before a colon is at most this long, in bytes of its line.
const MAX_TITLE: usize = 300;

/// A page, cut into blocks, with the labels that are proposed in it.
pub(super) struct CutPage<'a> {
    pub(super) index: usize,
    pub(super) dialect: Dialect,
    pub(super) lines: Vec<Line<'a>>,
    pub(super) blocks: Vec<Block>,
    /// For each line of each block, the label that it may begin with.
    pub(super) proposals: Vec<Vec<Option<Box<Proposal>>>>,
    /// The page numbers in the furniture.
    pub(super) numbers: Numbers,
    /// The indices of lines that are metadata, so that they hold no label.
    pub(super) metadata: HashSet<usize>,
    /// True if most letters are small, or in a script without capitals, so that capitals stand out.
    pub(super) has_small_letters: bool,
    /// The number of blocks before the table of metadata. Nobody speaks in them.
    pub(super) preface: usize,
}

impl<'a> CutPage<'a> {
    /// Cuts a page from the end of its front matter on, an offset in bytes.
    pub(super) fn new(text: &'a str, from: usize, dialect: Dialect, index: usize, notices: &mut Notices) -> Self {
        let mut lines = lines(text, from);
        if dialect == Dialect::Plain {
            numbered::read(&mut lines, index, notices);
        }
        end_times::read(&mut lines, index, notices);
        let mut lines = inner::cut(lines);
        let furniture = furniture::find(&mut lines, dialect, index, notices);
        let clock = Clock::of(lines.iter().map(|line| line.text));
        let mut candidates: Vec<Option<Box<Candidate>>> = lines
            .iter()
            .zip(&furniture.dropped)
            .map(|(line, dropped)| if *dropped { None } else { label(line.text, dialect, clock) })
            .collect();
        begin_at_labels(&mut lines, &candidates, dialect);
        let is_marked = |form: Form| matches!(form, Form::Dashed | Form::Point | Form::Marked);
        let is_label = |it: &Candidate| (it.form.is_sure() || is_marked(it.form)) && it.plausible;
        let begins: Vec<bool> = candidates.iter().map(|it| it.as_deref().is_some_and(is_label)).collect();
        let mut rules = Vec::new();
        let blocks = blocks(&lines, &furniture.dropped, &begins, dialect, &mut rules);
        for rule in rules {
            notices.add(index, lines[rule].start..lines[rule].end(), NoticeKind::Markup);
        }
        let proposals = blocks
            .iter()
            .enumerate()
            .map(|(number, block)| proposals(block, number == 0, &lines, &mut candidates))
            .collect();
        let numbers = furniture.numbers;
        let (mut large, mut other) = (0usize, 0usize);
        for character in lines.iter().flat_map(|line| line.text.chars()).filter(|c| c.is_alphabetic()).take(SAMPLE) {
            *(if character.is_uppercase() { &mut large } else { &mut other }) += 1;
        }
        let has_small_letters = other > large;
        Self {
            index,
            dialect,
            lines,
            blocks,
            proposals,
            numbers,
            metadata: HashSet::new(),
            has_small_letters,
            preface: 0,
        }
    }

    /// Sets the number of blocks in which nobody speaks, and takes the proposals off them.
    pub(super) fn set_preface(&mut self, blocks: usize) {
        self.preface = blocks;
        self.proposals[..blocks].iter_mut().flatten().for_each(|proposal| *proposal = None);
    }

    /// Iterates over the lines outside of metadata, with the labels that are proposed in them.
    pub(super) fn open_lines(&mut self) -> impl Iterator<Item = evidence::Line<'_>> {
        let Self { blocks, proposals, lines, metadata, .. } = self;
        let (lines, metadata) = (&*lines, &*metadata);
        blocks.iter().zip(proposals).flat_map(move |(block, proposals)| {
            let open = block.lines.iter().zip(proposals).filter(|(line, _)| !metadata.contains(line));
            open.map(|(line, proposal)| evidence::Line { text: lines[*line].text, proposal: proposal.as_deref_mut() })
        })
    }

    /// Iterates over the labels.
    pub(super) fn labels(&self) -> impl Iterator<Item = &Proposal> {
        self.labelled_lines().map(|(_, proposal)| proposal)
    }

    /// Iterates over the lines that begin with a label.
    pub(super) fn labelled_lines(&self) -> impl Iterator<Item = (&Line<'a>, &Proposal)> {
        self.proposed_lines().filter(|(_, proposal)| proposal.is_label())
    }

    /// Iterates over the lines that may begin with a label.
    pub(super) fn proposed_lines(&self) -> impl Iterator<Item = (&Line<'a>, &Proposal)> {
        self.blocks.iter().zip(&self.proposals).flat_map(|(block, proposals)| {
            let open = block.lines.iter().zip(proposals).filter(|(line, _)| !self.metadata.contains(line));
            open.filter_map(|(line, proposal)| Some((&self.lines[*line], proposal.as_deref()?)))
        })
    }

    /// Returns the label of a line of a block, if it has one.
    pub(super) fn label(&self, block: usize, position: usize) -> Option<&Proposal> {
        self.proposals[block][position].as_deref().filter(|proposal| proposal.is_label())
    }

    /// Tells whether a block has a label outside of metadata.
    pub(super) fn is_labelled(&self, block: usize) -> bool {
        let mut lines = self.blocks[block].lines.iter().enumerate();
        lines.any(|(position, line)| !self.metadata.contains(line) && self.label(block, position).is_some())
    }
}

/// Begins a paragraph at each label before text, if half of the lines begin so. In Markdown only labels without a colon do, since
/// those with a colon may stand inside of a paragraph.
fn begin_at_labels(lines: &mut [Line<'_>], candidates: &[Option<Box<Candidate>>], dialect: Dialect) {
    let kept = lines.iter().filter(|line| !line.text.is_empty()).count();
    let is_label = |it: &Option<Box<Candidate>>| {
        let may_begin = |form: Form| form.is_before_text() && (dialect == Dialect::Plain || form.needs_habit());
        it.as_ref().is_some_and(|it| it.plausible && may_begin(it.form))
    };
    if candidates.iter().filter(|it| is_label(it)).count() * 2 >= kept {
        for (line, _) in lines.iter_mut().zip(candidates).filter(|(_, it)| is_label(it)) {
            line.flow = Some(Flow::Begins);
        }
    }
}

/// Returns the label that a line may begin with. A stage direction such as `(Mr Tamm: No!)` has none.
fn label(text: &str, dialect: Dialect, clock: Clock) -> Option<Box<Candidate>> {
    let found = candidate(text, dialect, clock)?;
    let is_direction = text.starts_with(['(', '[', '\\', '（', '【', '{'])
        && found.form != Form::Time
        && stage::is_direction(&inline::plain(text, dialect));
    (!is_direction).then(|| Box::new(found))
}

/// Returns the labels that the lines of a block may begin with.
fn proposals(
    block: &Block,
    is_first_block: bool,
    lines: &[Line<'_>],
    candidates: &mut [Option<Box<Candidate>>],
) -> Vec<Option<Box<Proposal>>> {
    let mut after_label = false;
    let mut proposals = Vec::with_capacity(block.lines.len());
    for (position, index) in block.lines.iter().enumerate() {
        let text = lines[*index].text;
        let Some(candidate) = candidates[*index].take() else {
            proposals.push(None);
            continue;
        };
        let first = position == 0;
        let begins = first || after_label || ends_sentence(lines[block.lines[position - 1]].text);
        after_label = candidate.rest == text.len() && !candidate.form.needs_habit();
        let top = is_first_block && first;
        let next = block.lines.get(position + 1).map(|next| lines[*next].text);
        let entitles = top && may_be_title(text, candidate.rest) && !goes_on(text, next);
        proposals.push(Some(Box::new(Proposal { first, entitles, top, ..Proposal::new(*candidate, begins) })));
    }
    proposals
}

/// Tells whether the sentence of a line goes on in the next line.
fn goes_on(line: &str, next: Option<&str>) -> bool {
    line.ends_with(['-', ',', '\u{ad}']) || next.is_some_and(|next| next.starts_with(char::is_lowercase))
}

/// Tells whether a line ends a sentence or a clause, apart from quotation marks, brackets and marks of emphasis.
fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(['"', '”', '’', ')', '）', ']', '*', '_', '\\'])
        .ends_with(['.', '?', '!', '。', '？', '！', '…', ':', '：', '؟', '—', '-', '।'])
}

/// Tells whether a line with a colon may be a title: it is short, has text after the colon, and is not a sentence.
/// `rest` is the start of that text in bytes.
fn may_be_title(line: &str, rest: usize) -> bool {
    line.len() <= MAX_TITLE && rest < line.len() && !line.ends_with(['.', '?', '!', '。', '？', '！', '؟'])
}
