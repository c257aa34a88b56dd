//! Cuts a page into lines and blocks, and proposes labels in them.

use std::collections::HashSet;

use super::blocks::{Block, blocks};
use super::dialect::Dialect;
use super::evidence::{Evidence, Proposal};
use super::furniture;
use super::label::candidate;
use super::lines::{Line, lines};
use super::page_numbers::Numbers;
use crate::notice::NoticeKind;
use crate::notices::Notices;
use crate::record::people::key;

/// A title before a colon is at most this long, in bytes of its line.
const MAX_TITLE: usize = 300;

/// A page, cut into blocks, with the labels that are proposed in it.
pub(super) struct CutPage<'a> {
    pub(super) index: usize,
    pub(super) dialect: Dialect,
    pub(super) lines: Vec<Line<'a>>,
    pub(super) blocks: Vec<Block>,
    /// For each line of each block, the label that it may begin with.
    pub(super) proposals: Vec<Vec<Option<Proposal>>>,
    /// The page numbers in the furniture.
    pub(super) numbers: Numbers,
    /// The indices of lines that are metadata, so that they hold no label.
    pub(super) metadata: HashSet<usize>,
}

impl<'a> CutPage<'a> {
    /// Cuts a page from the end of its front matter on, an offset in bytes.
    pub(super) fn new(text: &'a str, from: usize, dialect: Dialect, index: usize, notices: &mut Notices) -> Self {
        let mut lines = lines(text, from);
        let furniture = furniture::find(&mut lines, dialect, index, notices);
        let mut rules = Vec::new();
        let blocks = blocks(&lines, &furniture.dropped, dialect, &mut rules);
        for rule in rules {
            notices.add(index, lines[rule].start..lines[rule].end(), NoticeKind::Markup);
        }
        let proposals =
            blocks.iter().enumerate().map(|(number, block)| proposals(block, number == 0, &lines, dialect)).collect();
        let numbers = furniture.numbers;
        Self { index, dialect, lines, blocks, proposals, numbers, metadata: HashSet::new() }
    }

    /// Iterates over the proposals outside of metadata.
    pub(super) fn open_proposals(&self) -> impl Iterator<Item = &Proposal> + Clone {
        self.blocks.iter().zip(&self.proposals).flat_map(|(block, proposals)| {
            let open = block.lines.iter().zip(proposals).filter(|(line, _)| !self.metadata.contains(line));
            open.filter_map(|(_, proposal)| proposal.as_ref())
        })
    }

    /// Returns the label of a line of a block, if its proposal is accepted.
    pub(super) fn label(&self, block: usize, position: usize, evidence: &Evidence) -> Option<&Proposal> {
        self.proposals[block][position].as_ref().filter(|proposal| evidence.accepts(proposal))
    }

    /// Tells whether a block has a label outside of metadata.
    pub(super) fn is_labelled(&self, block: usize, evidence: &Evidence) -> bool {
        self.blocks[block]
            .lines
            .iter()
            .enumerate()
            .any(|(position, line)| !self.metadata.contains(line) && self.label(block, position, evidence).is_some())
    }
}

/// Returns the labels that the lines of a block may begin with.
fn proposals(block: &Block, is_first_block: bool, lines: &[Line<'_>], dialect: Dialect) -> Vec<Option<Proposal>> {
    let mut after_label = false;
    let mut proposals = Vec::with_capacity(block.lines.len());
    for (position, index) in block.lines.iter().enumerate() {
        let text = lines[*index].text;
        let Some(candidate) = candidate(text, dialect) else {
            proposals.push(None);
            continue;
        };
        let first = position == 0;
        let begins = first || after_label || ends_sentence(lines[block.lines[position - 1]].text);
        after_label = candidate.rest == text.len();
        let top = is_first_block && first;
        let entitles = top && may_be_title(text, candidate.rest);
        proposals.push(Some(Proposal { key: key(&candidate.name), candidate, begins, first, entitles, top }));
    }
    proposals
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
