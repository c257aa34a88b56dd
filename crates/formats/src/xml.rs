//! XML as a tree.
//!
//! Names are local, without prefixes, because files of the same standard use different ones. Entities that a file declares
//! are never expanded, so that no file can grow; a reference to one stays as it is written.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::entity::{decoded, entity};
use crate::error::{Error, ErrorKind};
use crate::notice::SourcePlace;

/// The greatest depth of elements.
const MAX_DEPTH: usize = 256;

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
    /// The start tag, in bytes of the file.
    pub(crate) tag: Range<usize>,
    /// The whole element, in bytes of the file.
    pub(crate) range: Range<usize>,
}

/// A child of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// Returns an attribute by its local name.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Iterates over the child elements.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Iterates over the child elements with a name.
    pub(crate) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements().filter(move |element| element.name == name)
    }

    /// Returns all elements inside of this one with a name, in the order of the file.
    pub(crate) fn all<'a>(&'a self, name: &str) -> Vec<&'a Element> {
        let mut found = Vec::new();
        let mut left: Vec<&Element> = vec![self];
        while let Some(element) = left.pop() {
            if element.name == name && !std::ptr::eq(element, self) {
                found.push(element);
            }
            let children: Vec<&Element> = element.elements().collect();
            left.extend(children.into_iter().rev());
        }
        found
    }

    /// Returns the first element inside of this one with a name.
    pub(crate) fn first<'a>(&'a self, name: &str) -> Option<&'a Element> {
        self.elements().find_map(|child| if child.name == name { Some(child) } else { child.first(name) })
    }

    /// Returns all text inside, with single spaces.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        self.collect(&mut text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn collect(&self, text: &mut String) {
        for child in &self.children {
            match child {
                Node::Text(words) => text.push_str(words),
                Node::Element(element) => element.collect(text),
            }
        }
    }
}

/// The root of a file, and the references to entities that are not resolved.
#[derive(Debug)]
pub(crate) struct Xml {
    pub(crate) root: Element,
    /// The name of each, with its place in bytes.
    pub(crate) unresolved: Vec<(String, Range<usize>)>,
}

/// Parses a file. `format` is its name in messages, `page` its index.
///
/// # Errors
/// [`ErrorKind::Malformed`] or [`ErrorKind::Excessive`], with the place in bytes.
pub(crate) fn parse(text: &str, format: &'static str, page: usize) -> Result<Xml, Error> {
    let error = |at: usize, kind: ErrorKind| {
        let at = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let end = text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
        Error { place: Some(SourcePlace { page, range: at..end, ..SourcePlace::default() }), kind }
    };
    let body = text.trim_start_matches('\u{feff}');
    let offset = text.len() - body.len();
    let mut reader = Reader::from_str(body);
    let mut open: Vec<Element> = vec![element("", Vec::new(), 0..0)];
    let mut unresolved = Vec::new();
    loop {
        let start = offset + reader.buffer_position() as usize;
        let event = reader.read_event().map_err(|fault| {
            error(offset + reader.error_position() as usize, ErrorKind::Malformed(format, fault.to_string()))
        })?;
        let end = offset + reader.buffer_position() as usize;
        match event {
            Event::Start(tag) if open.len() > MAX_DEPTH => {
                drop(tag);
                return Err(error(start, ErrorKind::Excessive("the file is nested deeper than 256 elements")));
            }
            Event::Start(tag) => open.push(element(tag.local_name().as_ref(), attributes(&tag), start..end)),
            Event::Empty(tag) => {
                add(&mut open, Node::Element(element(tag.local_name().as_ref(), attributes(&tag), start..end)));
            }
            Event::End(_) => {
                if let Some(mut closed) = open.pop() {
                    closed.range.end = end;
                    add(&mut open, Node::Element(closed));
                }
            }
            Event::Text(text) => add(&mut open, Node::Text(text.into_inner().into_owned())),
            Event::CData(text) => add(&mut open, Node::Text(text.into_inner().into_owned())),
            Event::GeneralRef(reference) => {
                let written = format!("&{};", reference.into_inner());
                match entity(&written) {
                    Some((character, _)) => add(&mut open, Node::Text(character.to_string())),
                    None => {
                        unresolved.push((written.trim_matches(['&', ';']).to_owned(), start..end));
                        add(&mut open, Node::Text(written));
                    }
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let unclosed = || error(text.len(), ErrorKind::Malformed(format, "an element is not closed".to_owned()));
    let document = open.pop().filter(|_| open.is_empty()).ok_or_else(unclosed)?;
    let root = document.children.into_iter().find_map(|child| match child {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    });
    let root = root.ok_or_else(|| error(0, ErrorKind::Malformed(format, "there is no element".to_owned())))?;
    Ok(Xml { root, unresolved })
}

fn element(name: &str, attributes: Vec<(String, String)>, tag: Range<usize>) -> Element {
    Element { name: name.to_owned(), attributes, children: Vec::new(), range: tag.clone(), tag }
}

/// Adds a node to the innermost open element. Text joins the text before.
fn add(open: &mut [Element], node: Node) {
    let Some(parent) = open.last_mut() else { return };
    match (parent.children.last_mut(), node) {
        (Some(Node::Text(before)), Node::Text(text)) => before.push_str(&text),
        (_, node) => parent.children.push(node),
    }
}

/// Returns the attributes of a tag that can be read.
fn attributes(tag: &BytesStart<'_>) -> Vec<(String, String)> {
    let attributes = tag.html_attributes().flatten();
    attributes.map(|it| (it.key.local_name().as_ref().to_owned(), decoded(&it.value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_have_local_names_and_declared_entities_stay_as_they_are() {
        let text = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"y\">]>\n<p:a><b n='1 &amp; 2'>one &x; &#233;</b><b/></p:a>";
        let xml = parse(text, "XML", 0).unwrap();
        assert_eq!(xml.root.name, "a");
        let inner = xml.root.first("b").unwrap();
        assert_eq!((inner.attribute("n"), inner.text().as_str()), (Some("1 & 2"), "one &x; é"));
        assert_eq!(&text[inner.range.clone()], "<b n='1 &amp; 2'>one &x; &#233;</b>");
        assert_eq!(xml.unresolved.len(), 1);
        assert_eq!(xml.root.all("b").len(), 2);
    }

    #[test]
    fn broken_and_deep_files_are_refused() {
        for text in ["", "text", "<a>", "<a></b>", "<a", &"<a>".repeat(300)] {
            assert!(parse(text, "XML", 0).is_err(), "{text:.20}");
        }
    }
}
