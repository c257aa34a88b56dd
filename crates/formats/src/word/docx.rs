//! Word files: Office Open XML (ECMA-376), `word/document.xml` in a ZIP archive.

use std::collections::HashMap;

use super::Properties;
use super::archive::{Archive, holds};
use super::docx_styles::{Styles, outline, switch};
use super::flow::{Flow, Look};
use crate::document::{Block, Document};
use crate::error::Error;
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::Imported;
use crate::labelled::read_documents;
use crate::notices::Notices;
use crate::record::Fields;
use crate::xml::{self, Element};

/// The format of Word files.
#[derive(Debug, Clone, Copy)]
pub struct Docx;

/// The name of the format in messages.
const NAME: &str = "a Word file";

impl Format for Docx {
    fn name(&self) -> &'static str {
        "Word files (DOCX)"
    }

    fn short_name(&self) -> &'static str {
        "docx"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["docx"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        if holds(page.bytes, "word/document.xml") { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        let mut notices = Notices::default();
        let mut fields = Fields::given(given);
        let mut documents = Vec::with_capacity(pages.len());
        for (index, page) in pages.iter().enumerate() {
            documents.push(document(page.bytes, index, &mut fields, &mut notices)?);
        }
        read_documents(pages, &documents, None, fields, notices)
    }
}

fn document(bytes: &[u8], page: usize, fields: &mut Fields, notices: &mut Notices) -> Result<Document, Error> {
    let mut archive = Archive::open(bytes, NAME, page)?;
    let body = xml::parse(&archive.needed("word/document.xml")?, NAME, page)?.root;
    let mut part = |name: &str| -> Result<Option<Element>, Error> {
        let text = archive.text(name)?;
        text.map(|text| xml::parse(&text, NAME, page).map(|xml| xml.root)).transpose()
    };
    let styles = part("word/styles.xml")?;
    properties(part("docProps/core.xml")?.as_ref(), styles.as_ref()).set(fields);
    let mut walk = Walk {
        flow: Flow::new(notices, page),
        styles: styles.as_ref().map(Styles::read).unwrap_or_default(),
        links: links(part("word/_rels/document.xml.rels")?.as_ref()),
        footnotes: notes(part("word/footnotes.xml")?.as_ref(), part("word/endnotes.xml")?.as_ref()),
        field: FieldState::default(),
    };
    walk.blocks(body.first("body").unwrap_or(&body));
    Ok(walk.flow.document)
}

fn properties(core: Option<&Element>, styles: Option<&Element>) -> Properties {
    let text = |name: &str| core.and_then(|core| core.first(name)).map(Element::text);
    let language = styles.and_then(|styles| styles.first("docDefaults")).and_then(|defaults| defaults.first("lang"));
    Properties {
        title: text("title"),
        date: text("created"),
        language: text("language")
            .filter(|it| !it.is_empty())
            .or_else(|| language?.attribute("val").map(str::to_owned)),
    }
}

/// Returns the addresses of links by the ids of their relationships.
fn links(relationships: Option<&Element>) -> HashMap<String, String> {
    let all = relationships.map(|root| root.all("Relationship")).unwrap_or_default();
    let external = all.into_iter().filter(|it| it.attribute("TargetMode") == Some("External"));
    external.filter_map(|it| Some((it.attribute("Id")?.to_owned(), it.attribute("Target")?.to_owned()))).collect()
}

/// Returns the texts of footnotes and endnotes by `f` or `e` and their ids.
fn notes(footnotes: Option<&Element>, endnotes: Option<&Element>) -> HashMap<String, String> {
    let mut notes = HashMap::new();
    for (letter, name, root) in [("f", "footnote", footnotes), ("e", "endnote", endnotes)] {
        for note in root.map(|root| root.all(name)).unwrap_or_default() {
            // Separators between the text and the notes have a type.
            if let Some(id) = note.attribute("id").filter(|_| note.attribute("type").is_none()) {
                notes.insert(format!("{letter}{id}"), note.text());
            }
        }
    }
    notes
}

/// The state of a field, such as a link that is written as instructions.
#[derive(Debug, Default)]
struct FieldState {
    instructions: String,
    is_open: bool,
    link: Option<String>,
}

struct Walk<'a> {
    flow: Flow<'a>,
    styles: Styles,
    links: HashMap<String, String>,
    footnotes: HashMap<String, String>,
    field: FieldState,
}

impl Walk<'_> {
    /// Reads paragraphs and tables.
    fn blocks(&mut self, parent: &Element) {
        for element in parent.elements() {
            match element.name.as_str() {
                "p" => self.paragraph(element),
                "tbl" => element.named("tr").for_each(|row| self.row(row)),
                "sectPr" | "tblPr" | "tcPr" => {}
                "AlternateContent" => chosen(element).into_iter().for_each(|chosen| self.blocks(chosen)),
                "del" | "moveFrom" => self.flow.left_out("deleted words", &element.text()),
                _ => self.blocks(element),
            }
        }
    }

    fn row(&mut self, row: &Element) {
        let cells: Vec<&Element> = row.named("tc").collect();
        let first = cells.first().map(|cell| cell.text()).unwrap_or_default();
        let is_labelled = self.flow.begin_row(&first, cells.len());
        for (index, cell) in cells.iter().enumerate() {
            self.blocks(cell);
            if index == 0 && is_labelled {
                self.flow.end_label();
            }
        }
        self.flow.end_paragraph(Block::Paragraph);
    }

    fn paragraph(&mut self, paragraph: &Element) {
        let properties = paragraph.named("pPr").next();
        let style = properties.and_then(|it| it.named("pStyle").next()).and_then(|style| style.attribute("val"));
        let level = properties.and_then(outline).or_else(|| self.styles.heading(style?));
        let look = style.map(|style| self.styles.look(style)).unwrap_or_default();
        self.runs(paragraph, look, None);
        self.flow.end_paragraph(level.map_or(Block::Paragraph, Block::Heading));
    }

    fn runs(&mut self, parent: &Element, look: Look, link: Option<&str>) {
        for element in parent.elements() {
            match element.name.as_str() {
                "r" => self.run(element, look, link),
                "hyperlink" => {
                    let url = element.attribute("id").and_then(|id| self.links.get(id)).cloned();
                    self.runs(element, look, url.as_deref().or(link));
                }
                "AlternateContent" => chosen(element).into_iter().for_each(|chosen| self.runs(chosen, look, link)),
                "del" | "moveFrom" => self.flow.left_out("deleted words", &element.text()),
                "pPr" | "rPr" => {}
                _ => self.runs(element, look, link),
            }
        }
    }

    fn run(&mut self, run: &Element, paragraph: Look, link: Option<&str>) {
        let look = self.look(run, paragraph);
        for element in run.elements() {
            match element.name.as_str() {
                "t" => self.text(&raw_text(element), look, link),
                "tab" | "ptab" => self.text(" ", look, link),
                "noBreakHyphen" => self.text("\u{2011}", look, link),
                "cr" => self.text("\n", look, link),
                "br" if matches!(element.attribute("type"), None | Some("textWrapping")) => self.text("\n", look, link),
                "delText" => self.flow.left_out("deleted words", &element.text()),
                "instrText" => self.field.instructions.push_str(&raw_text(element)),
                "fldChar" => self.field_mark(element.attribute("fldCharType").unwrap_or_default()),
                "footnoteReference" => self.note("f", element),
                "endnoteReference" => self.note("e", element),
                "AlternateContent" => chosen(element).into_iter().for_each(|chosen| self.runs(chosen, look, link)),
                "drawing" | "pict" => {
                    element.all("txbxContent").into_iter().take(1).for_each(|text| self.runs(text, look, link));
                }
                _ => {}
            }
        }
    }

    fn look(&self, run: &Element, paragraph: Look) -> Look {
        let Some(properties) = run.named("rPr").next() else { return paragraph };
        let style = properties.named("rStyle").next().and_then(|style| style.attribute("val"));
        let style = style.map(|style| self.styles.look(style)).unwrap_or_default();
        Look {
            is_bold: switch(properties, "b").unwrap_or(style.is_bold || paragraph.is_bold),
            is_hidden: switch(properties, "vanish").unwrap_or(style.is_hidden || paragraph.is_hidden),
            is_struck: switch(properties, "strike").or_else(|| switch(properties, "dstrike")).unwrap_or_default(),
        }
    }

    fn text(&mut self, text: &str, look: Look, link: Option<&str>) {
        let of_field = self.field.link.clone();
        self.flow.words(text, look, link.or(of_field.as_deref()));
    }

    fn field_mark(&mut self, kind: &str) {
        match kind {
            "begin" => self.field = FieldState { is_open: true, ..FieldState::default() },
            "separate" if self.field.is_open => self.field.link = linked(&self.field.instructions),
            "end" => self.field = FieldState::default(),
            _ => {}
        }
    }

    fn note(&mut self, letter: &str, reference: &Element) {
        let id = reference.attribute("id").unwrap_or_default();
        if let Some(text) = self.footnotes.get(&format!("{letter}{id}")).cloned() {
            self.flow.footnote(&text);
        }
    }
}

/// Returns the first alternative that is written for newer programs, or the one for older programs.
fn chosen(element: &Element) -> Option<&Element> {
    element.named("Choice").next().or_else(|| element.named("Fallback").next())
}

/// Returns the address in the instructions of a field, as in `HYPERLINK "https://example.org/"`.
fn linked(instructions: &str) -> Option<String> {
    let rest = instructions.trim().strip_prefix("HYPERLINK")?;
    let url = rest.split('"').nth(1)?;
    url.starts_with("http").then(|| url.to_owned())
}

/// Returns the text of an element with its white space.
fn raw_text(element: &Element) -> String {
    element
        .children
        .iter()
        .map(|child| match child {
            xml::Node::Text(text) => text.replace(['\n', '\r', '\t'], " "),
            xml::Node::Element(_) => String::new(),
        })
        .collect()
}
