//! Writes paragraphs and tables of a word processor into a document.

use crate::document::{Block, Document};
use crate::notice::NoticeKind;
use crate::notices::Notices;

/// The longest cell that can be a name, in chars.
const MAX_NAME: usize = 80;

/// How words look.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) is_bold: bool,
    pub(super) is_hidden: bool,
    pub(super) is_struck: bool,
}

/// A document while a format writes it.
pub(super) struct Flow<'a> {
    pub(super) document: Document,
    notices: &'a mut Notices,
    page: usize,
    /// The texts of footnotes that the open paragraph refers to.
    footnotes: Vec<String>,
    /// True in a cell of a table whose text is a label.
    is_label: bool,
}

impl<'a> Flow<'a> {
    pub(super) fn new(notices: &'a mut Notices, page: usize) -> Self {
        Self { document: Document::default(), notices, page, footnotes: Vec::new(), is_label: false }
    }

    /// Adds words to the open paragraph.
    pub(super) fn words(&mut self, text: &str, look: Look, link: Option<&str>) {
        if look.is_hidden {
            self.left_out("hidden words", text);
        } else if look.is_struck {
            self.left_out("struck-out words", text);
        } else if let Some(url) = link.filter(|_| !text.trim().is_empty()) {
            self.document.push_link(text, url, look.is_bold, 0..0);
        } else {
            self.document.push(text, look.is_bold, 0..0);
        }
    }

    /// Reports words that are left out at this place.
    pub(super) fn left_out(&mut self, what: &'static str, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            let at = self.document.text().len();
            self.notices.add(self.page, at..at, NoticeKind::LeftOut(what, text));
        }
    }

    /// Adds a footnote, which follows the paragraph.
    pub(super) fn footnote(&mut self, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            self.footnotes.push(text);
        }
    }

    /// Ends the open paragraph. In a cell that is a label, the words of the next cell follow in the same paragraph.
    pub(super) fn end_paragraph(&mut self, block: Block) {
        if self.is_label {
            self.document.push(" ", false, 0..0);
            return;
        }
        self.document.end_block(block);
        for footnote in std::mem::take(&mut self.footnotes) {
            self.document.push(&format!("[{footnote}]"), false, 0..0);
            self.document.end_block(Block::Paragraph);
        }
    }

    /// Begins a row of a table, given the text of its first cell and the number of its cells. Tells whether that cell is the
    /// label of the others.
    pub(super) fn begin_row(&mut self, first_cell: &str, cells: usize) -> bool {
        let first = first_cell.trim();
        let is_name = !first.is_empty()
            && first.chars().count() <= MAX_NAME
            && first.chars().any(char::is_alphabetic)
            && !first.ends_with(['.', '?', '!', '。', '？', '！']);
        self.is_label = (2..=3).contains(&cells) && is_name;
        self.is_label
    }

    /// Ends the cell that is a label.
    pub(super) fn end_label(&mut self) {
        self.is_label = false;
        self.document.make_label();
        self.document.push(" ", false, 0..0);
    }
}
