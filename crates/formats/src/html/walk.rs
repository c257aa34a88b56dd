//! Writes the blocks of a page into a document.

use std::ops::Range;

use ego_tree::NodeId;
use scraper::{ElementRef, Html, Node};

use super::main_text::{self, is_around};
use super::metadata::Metadata;
use super::tags::{is_block, is_speaker_class};
use crate::document::{Block, Document};
use crate::notice::{Furniture, NoticeKind};
use crate::notices::Notices;
use crate::places::Places;

/// The longest name in a cell of a table, or in an element whose class says that it is a name, in chars.
const MAX_NAME: usize = 80;

/// Returns the document of a page's main text. Reports everything else.
pub(super) fn document(html: &Html, metadata: &Metadata, text: &str, page: usize, notices: &mut Notices) -> Document {
    let mut walk = Walk {
        main: main_text::find(html),
        title: metadata.title.as_deref(),
        document: Document::default(),
        places: Places::new(text),
        page,
        notices,
        is_inside: false,
        outside: String::new(),
    };
    walk.element(html.root_element(), Style::default());
    walk.end_block(Block::Paragraph);
    walk.report_outside();
    walk.document
}

/// How the words of an element look.
#[derive(Debug, Default, Clone, Copy)]
struct Style<'a> {
    is_bold: bool,
    /// True in preformatted text, whose line ends count.
    keeps_lines: bool,
    link: Option<&'a str>,
}

struct Walk<'a> {
    /// The element that holds the main text.
    main: NodeId,
    title: Option<&'a str>,
    document: Document,
    places: Places<'a>,
    page: usize,
    notices: &'a mut Notices,
    /// True inside of the main text.
    is_inside: bool,
    /// The words outside of the main text that are not reported yet.
    outside: String,
}

impl<'a> Walk<'a> {
    /// Walks over an element. The depth of a page is limited before it is parsed.
    fn element(&mut self, element: ElementRef<'a>, style: Style<'a>) {
        let name = element.value().name();
        if matches!(name, "script" | "style" | "template" | "head" | "svg") {
            return;
        }
        if element.id() == self.main {
            self.report_outside();
            self.is_inside = true;
            self.contents(element, style);
            self.end_block(Block::Paragraph);
            self.is_inside = false;
            return;
        }
        if !self.is_inside {
            return self.contents(element, style);
        }
        if is_around(element) {
            self.end_block(Block::Paragraph);
            self.is_inside = false;
            self.contents(element, style);
            self.report_outside();
            self.is_inside = true;
            return;
        }
        self.inside(element, name, style);
    }

    /// Walks over an element of the main text.
    fn inside(&mut self, element: ElementRef<'a>, name: &str, style: Style<'a>) {
        let bold = Style { is_bold: true, ..style };
        match name {
            "br" => self.push("\n", style),
            "hr" => self.end_block(Block::Paragraph),
            "b" | "strong" => self.contents(element, bold),
            "a" => self.contents(
                element,
                Style { link: element.value().attr("href").filter(|it| it.starts_with("http")), ..style },
            ),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(element, name, style),
            "dt" => self.label(element, style),
            // Inside of a sentence it is the title of a work.
            "cite" if self.document.is_blank() => self.label(element, style),
            "time" => self.time(element, style),
            "tr" => self.row(element, style),
            "pre" => self.block(element, Style { keeps_lines: true, ..style }),
            _ if element.value().attr("class").is_some_and(is_speaker_class) && is_name(element) => {
                self.label(element, style);
            }
            _ if is_block(name) => self.block(element, style),
            _ => self.contents(element, style),
        }
    }

    fn contents(&mut self, element: ElementRef<'a>, style: Style<'a>) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) if self.is_inside => self.words(text, style),
                Node::Text(text) => self.outside.push_str(text),
                Node::Element(_) => {
                    if let Some(child) = ElementRef::wrap(child) {
                        self.element(child, style);
                    }
                }
                _ => {}
            }
        }
        if !self.is_inside {
            self.outside.push(' ');
        }
    }

    fn block(&mut self, element: ElementRef<'a>, style: Style<'a>) {
        self.end_block(Block::Paragraph);
        self.contents(element, style);
        self.end_block(Block::Paragraph);
    }

    fn heading(&mut self, element: ElementRef<'a>, name: &str, style: Style<'a>) {
        self.end_block(Block::Paragraph);
        self.contents(element, style);
        let level = name[1..].parse().unwrap_or(2);
        self.end_block(Block::Heading(level));
    }

    /// Reads an element that names a speaker. What follows in the same block are their words.
    fn label(&mut self, element: ElementRef<'a>, style: Style<'a>) {
        self.end_block(Block::Paragraph);
        self.contents(element, style);
        self.document.make_label();
        self.document.push(" ", false, 0..0);
    }

    /// Reads a time. After a label it is put into brackets, so that it is a time and no words.
    fn time(&mut self, element: ElementRef<'a>, style: Style<'a>) {
        let text: String = element.text().collect();
        let is_clock = text.trim().split(':').count() >= 2 && text.trim().starts_with(|c: char| c.is_ascii_digit());
        let follows_label = self.document.open_text().trim_end().ends_with([':', '：']);
        if is_clock && follows_label {
            self.push(&format!("[{}]", text.trim()), Style { link: None, ..style });
        } else {
            self.contents(element, style);
        }
    }

    /// Reads a row of a table. A short first cell is the label of the last one.
    fn row(&mut self, row: ElementRef<'a>, style: Style<'a>) {
        self.end_block(Block::Paragraph);
        let cells: Vec<ElementRef<'a>> = row.child_elements().collect();
        if cells.len() > 1 && cells.iter().all(|cell| cell.value().name() == "th") {
            self.is_inside = false;
            self.contents(row, style);
            self.report_outside();
            self.is_inside = true;
            return;
        }
        let is_labelled = (2..=3).contains(&cells.len()) && is_name(cells[0]);
        for (index, cell) in cells.iter().enumerate() {
            self.contents(*cell, style);
            if is_labelled && index == 0 {
                self.document.make_label();
                self.document.push(" ", false, 0..0);
            } else {
                self.end_block(Block::Paragraph);
            }
        }
    }

    fn words(&mut self, text: &str, style: Style<'a>) {
        let last = self.document.last_char();
        let is_start = last == Some('\n') || self.document.is_blank();
        let collapsed = if style.keeps_lines { text.to_owned() } else { collapsed(text, is_start) };
        let ends_in_space = last.is_none_or(|last| matches!(last, ' ' | '\n'));
        self.push(if ends_in_space { collapsed.trim_start_matches(' ') } else { &collapsed }, style);
    }

    fn push(&mut self, text: &str, style: Style<'a>) {
        let source = self.find(text);
        match style.link {
            Some(url) if !text.trim().is_empty() => self.document.push_link(text, url, style.is_bold, source),
            _ => self.document.push(text, style.is_bold, source),
        }
    }

    /// Returns the stretch of the page for words.
    fn find(&mut self, text: &str) -> Range<usize> {
        self.places.next(text.trim())
    }

    fn end_block(&mut self, block: Block) {
        let text = self.document.open_text();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        // The title stands in the metadata already; here it would be a heading.
        let block = if self.title.is_some_and(|title| title == text) { Block::Heading(1) } else { block };
        self.document.end_block(block);
    }

    /// Reports the words outside of the main text since the last report.
    fn report_outside(&mut self) {
        let words = std::mem::take(&mut self.outside);
        let words: Vec<&str> = words.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return };
        if Some(*first) == self.title {
            return;
        }
        let start = self.places.next(first);
        let end = if words.len() > 1 { self.places.next(last).end } else { start.end };
        self.notices.add(self.page, start.start..end.max(start.end), NoticeKind::Furniture(Furniture::PagePart));
    }
}

/// Tells whether an element holds a name only: a short text without blocks or a sentence.
fn is_name(element: ElementRef<'_>) -> bool {
    let text: String = element.text().collect();
    let text = text.trim();
    let has_blocks = element.descendent_elements().skip(1).any(|child| is_block(child.value().name()));
    !text.is_empty()
        && text.chars().count() <= MAX_NAME
        && text.chars().any(char::is_alphabetic)
        && !text.ends_with(['.', '?', '!', '。', '？', '！'])
        && !has_blocks
}

/// Returns words with single spaces. Two spaces after the letter Q or A at the start of a block stay, since they make it a
/// label.
fn collapsed(text: &str, is_start: bool) -> String {
    let mut collapsed = String::with_capacity(text.len());
    let mut space = String::new();
    for character in text.chars() {
        if character.is_whitespace() && character != '\u{a0}' {
            space.push(character);
            continue;
        }
        if !space.is_empty() {
            let is_letter =
                is_start && matches!(collapsed.trim_start(), "Q" | "A") && space.len() > 1 && !space.contains('\n');
            collapsed.push_str(if is_letter { "\u{a0} " } else { " " });
            space.clear();
        }
        collapsed.push(character);
    }
    if !space.is_empty() {
        collapsed.push(' ');
    }
    collapsed
}
