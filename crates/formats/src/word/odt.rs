//! OpenDocument text files (ISO/IEC 26300): `content.xml` in a ZIP archive, or a flat file (FODT).

use std::collections::HashMap;

use super::Properties;
use super::archive::{Archive, holds};
use super::flow::{Flow, Look};
use crate::document::{Block, Document};
use crate::error::Error;
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::Imported;
use crate::labelled::read_documents;
use crate::notices::Notices;
use crate::pages::decode_pages;
use crate::record::Fields;
use crate::xml::{self, Element, Node};

/// The format of OpenDocument text files.
#[derive(Debug, Clone, Copy)]
pub struct Odt;

/// The name of the format in messages.
const NAME: &str = "an OpenDocument file";

impl Format for Odt {
    fn name(&self) -> &'static str {
        "OpenDocument text (ODT)"
    }

    fn short_name(&self) -> &'static str {
        "odt"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["odt", "fodt"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        let is_flat = page.bytes.starts_with(b"<?xml") && page.start().contains("<office:document ");
        if is_flat || holds(page.bytes, "application/vnd.oasis.opendocument.text") {
            Confidence::Certain
        } else {
            Confidence::No
        }
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        let mut notices = Notices::default();
        let mut fields = Fields::given(given);
        let mut documents = Vec::with_capacity(pages.len());
        for (index, page) in pages.iter().enumerate() {
            let parts = parts(page, index)?;
            properties(&parts).set(&mut fields);
            documents.push(document(&parts, index, &mut notices));
        }
        read_documents(pages, &documents, None, fields, notices)
    }
}

/// Returns the parts of a file: the contents first, then the styles and the properties, where there are any.
fn parts(page: &Page<'_>, index: usize) -> Result<Vec<Element>, Error> {
    if !page.bytes.starts_with(b"PK") {
        let texts = decode_pages(std::slice::from_ref(page), |_| None, &mut Notices::default())?;
        return Ok(vec![xml::parse(&texts[0], NAME, index)?.root]);
    }
    let mut archive = Archive::open(page.bytes, NAME, index)?;
    let mut parts = vec![xml::parse(&archive.needed("content.xml")?, NAME, index)?.root];
    for name in ["styles.xml", "meta.xml"] {
        if let Some(text) = archive.text(name)? {
            parts.push(xml::parse(&text, NAME, index)?.root);
        }
    }
    Ok(parts)
}

fn properties(parts: &[Element]) -> Properties {
    let meta =
        parts.iter().find_map(|part| part.first("meta").or(Some(part).filter(|part| part.name == "document-meta")));
    let text = |name: &str| meta.and_then(|meta| meta.first(name)).map(Element::text).filter(|text| !text.is_empty());
    Properties {
        title: text("title"),
        date: text("creation-date").or_else(|| text("date")),
        language: text("language").or_else(|| default_language(parts)),
    }
}

/// Returns the language of the default style of paragraphs.
fn default_language(parts: &[Element]) -> Option<String> {
    let styles = parts.iter().flat_map(|part| part.all("default-style"));
    let paragraph = styles.into_iter().find(|style| style.attribute("family") == Some("paragraph"))?;
    let properties = paragraph.first("text-properties")?;
    let language = properties.attribute("language").filter(|it| !matches!(*it, "none" | "zxx"))?;
    let country = properties.attribute("country").filter(|it| !matches!(*it, "none" | "zxx"));
    Some(country.map_or_else(|| language.to_owned(), |country| format!("{language}-{country}")))
}

/// A style, without what it takes from its parent.
#[derive(Debug, Default, Clone)]
struct Style {
    parent: Option<String>,
    is_bold: Option<bool>,
    is_hidden: Option<bool>,
    is_struck: Option<bool>,
    level: Option<usize>,
}

/// Styles have at most this many parents. It ends a circle.
const MAX_CHAIN: usize = 20;

struct Walk<'a> {
    flow: Flow<'a>,
    styles: HashMap<String, Style>,
    /// The text of each deletion by its id.
    deletions: HashMap<String, String>,
}

fn document(parts: &[Element], page: usize, notices: &mut Notices) -> Document {
    let mut styles = HashMap::new();
    for element in parts.iter().flat_map(|part| part.all("style")) {
        if let Some(name) = element.attribute("name") {
            styles.insert(name.to_owned(), style(element));
        }
    }
    let regions = parts[0].all("changed-region").into_iter();
    let deletions =
        regions.filter_map(|region| Some((region.attribute("id")?.to_owned(), region.first("deletion")?.text())));
    let mut walk = Walk { flow: Flow::new(notices, page), styles, deletions: deletions.collect() };
    let body = parts[0].first("body").and_then(|body| body.first("text")).unwrap_or(&parts[0]);
    walk.blocks(body);
    walk.flow.document
}

fn style(element: &Element) -> Style {
    let properties = element.named("text-properties").next();
    let attribute = |name: &str| properties.and_then(|properties| properties.attribute(name));
    let is_bold = |weight: &str| weight == "bold" || weight.parse::<u32>().is_ok_and(|weight| weight >= 600);
    Style {
        parent: element.attribute("parent-style-name").map(str::to_owned),
        is_bold: attribute("font-weight").map(is_bold),
        is_hidden: attribute("display").map(|display| display == "none"),
        is_struck: attribute("text-line-through-style").map(|style| style != "none"),
        level: element.attribute("default-outline-level").and_then(|level| level.parse().ok()),
    }
}

impl Walk<'_> {
    /// Returns a property of a style, or of the nearest of its parents that has it.
    fn of_style<T>(&self, name: Option<&str>, property: impl Fn(&Style) -> Option<T>) -> Option<T> {
        let first = self.styles.get(name?);
        std::iter::successors(first, |style| self.styles.get(style.parent.as_deref()?))
            .take(MAX_CHAIN)
            .find_map(property)
    }

    fn look(&self, name: Option<&str>, around: Look) -> Look {
        Look {
            is_bold: self.of_style(name, |style| style.is_bold).unwrap_or(around.is_bold),
            is_hidden: self.of_style(name, |style| style.is_hidden).unwrap_or(around.is_hidden),
            is_struck: self.of_style(name, |style| style.is_struck).unwrap_or(around.is_struck),
        }
    }

    fn blocks(&mut self, parent: &Element) {
        for element in parent.elements() {
            match element.name.as_str() {
                "p" | "h" => self.paragraph(element),
                "table-row" => self.row(element),
                "tracked-changes" | "sequence-decls" | "variable-decls" | "forms" => {}
                "table-of-content" | "alphabetical-index" | "illustration-index" => {
                    self.flow.left_out("an index", &element.text());
                }
                "change" | "change-start" => self.change(element),
                _ => self.blocks(element),
            }
        }
    }

    fn row(&mut self, row: &Element) {
        let cells: Vec<&Element> = row.named("table-cell").collect();
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

    fn paragraph(&mut self, element: &Element) {
        let style = element.attribute("style-name");
        let own =
            element.attribute("outline-level").and_then(|level| level.parse().ok()).filter(|_| element.name == "h");
        let is_title =
            self.of_style(style, |style| style.parent.clone()).or(style.map(str::to_owned)).as_deref() == Some("Title");
        let level = own.or_else(|| self.of_style(style, |style| style.level)).or(is_title.then_some(1));
        let look = self.look(style, Look::default());
        self.inline(element, look, None);
        self.flow.end_paragraph(level.filter(|level| *level > 0).map_or(Block::Paragraph, Block::Heading));
    }

    fn inline(&mut self, parent: &Element, look: Look, link: Option<&str>) {
        for child in &parent.children {
            match child {
                Node::Text(text) => {
                    self.flow.words(&collapsed(text, self.flow.document.last_char() == Some(' ')), look, link);
                }
                Node::Element(element) => self.inline_element(element, look, link),
            }
        }
    }

    fn inline_element(&mut self, element: &Element, look: Look, link: Option<&str>) {
        match element.name.as_str() {
            "span" => {
                let look = self.look(element.attribute("style-name"), look);
                self.inline(element, look, link);
            }
            "s" => {
                let count = element.attribute("c").and_then(|count| count.parse().ok()).unwrap_or(1);
                self.flow.words(&" ".repeat(std::cmp::min(count, 100)), look, link);
            }
            "tab" => self.flow.words(" ", look, link),
            "line-break" => self.flow.words("\n", look, link),
            "a" => {
                let url = element.attribute("href").filter(|url| url.starts_with("http"));
                self.inline(element, look, url.or(link));
            }
            "note" => {
                let text = element.first("note-body").map(Element::text).unwrap_or_default();
                self.flow.footnote(&text);
            }
            "annotation" | "annotation-end" => {
                self.flow.left_out("a comment", &element.named("p").map(Element::text).collect::<String>());
            }
            "change" | "change-start" => self.change(element),
            "soft-page-break" | "bookmark" | "bookmark-start" | "bookmark-end" => {}
            "frame" => self.blocks(element),
            _ => self.inline(element, look, link),
        }
    }

    fn change(&mut self, element: &Element) {
        let id = element.attribute("change-id").unwrap_or_default();
        if let Some(text) = self.deletions.get(id).cloned() {
            self.flow.left_out("deleted words", &text);
        }
    }
}

/// Returns words with single spaces. OpenDocument writes further spaces as elements.
fn collapsed(text: &str, is_after_space: bool) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for character in text.chars() {
        let is_space = matches!(character, ' ' | '\n' | '\r' | '\t');
        let after_space = if collapsed.is_empty() { is_after_space } else { collapsed.ends_with(' ') };
        if !is_space {
            collapsed.push(character);
        } else if !after_space {
            collapsed.push(' ');
        }
    }
    collapsed
}
