//! Akoma Ntoso, versions 2 and 3: debates with speeches, questions and answers.

use std::collections::HashMap;

use super::label::{self, Label};
use super::language_codes::two_letters;
use super::{detect_root, report_entities};
use crate::error::Error;
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::Imported;
use crate::locate::locate;
use crate::notice::{Field, NoticeKind};
use crate::notices::Notices;
use crate::pages::decode_pages;
use crate::record::{Fields, LabelKind, People, Record, Speeches, finish};
use crate::xml::{self, Element, Node, Xml};

/// The format of Akoma Ntoso.
#[derive(Debug, Clone, Copy)]
pub struct AkomaNtoso;

impl Format for AkomaNtoso {
    fn name(&self) -> &'static str {
        "Akoma Ntoso 2 and 3"
    }

    fn short_name(&self) -> &'static str {
        "akn"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["xml", "akn"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        detect_root(page, &["akomaNtoso"], self.extensions())
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        let mut notices = Notices::default();
        let texts = decode_pages(pages, |_| None, &mut notices)?;
        let mut fields = Fields::given(given);
        let mut people = People::default();
        let mut speeches = Speeches::default();
        for (page, text) in texts.iter().enumerate() {
            let file: Xml = xml::parse(text, "Akoma Ntoso", page).map_err(|mut error| {
                locate(&mut error.place, &texts);
                error
            })?;
            report_entities(&file, page, &mut notices);
            let names = Names::read(&file.root);
            read_fields(&file.root, &names, &mut fields);
            let body = file.root.first("debateBody").or_else(|| file.root.first("body")).unwrap_or(&file.root);
            let mut reader =
                Reader { names, people: &mut people, speeches: &mut speeches, notices: &mut notices, page };
            reader.container(body);
        }
        let (segments, counts) = speeches.finish();
        let name = pages.first().map_or("", |page| page.name);
        finish(Record { name, fields, coverage: None, people, segments, counts, notices, texts: &texts })
    }
}

/// The names of persons, roles and organisations by their ids.
struct Names(HashMap<String, String>);

impl Names {
    fn read(root: &Element) -> Self {
        let mut names = HashMap::new();
        for kind in ["TLCPerson", "TLCRole", "TLCOrganization"] {
            for element in root.all(kind) {
                let id = element.attribute("eId").or_else(|| element.attribute("id"));
                if let (Some(id), Some(name)) = (id, element.attribute("showAs").filter(|name| !name.trim().is_empty()))
                {
                    names.insert(id.to_owned(), name.trim().to_owned());
                }
            }
        }
        Self(names)
    }

    /// Returns the name for a pointer such as `#vane`.
    fn get(&self, pointer: &str) -> Option<&String> {
        self.0.get(pointer.trim_start_matches('#'))
    }
}

/// Reads the title, the date, the language and the source.
fn read_fields(root: &Element, names: &Names, fields: &mut Fields) {
    let work = root.first("FRBRWork");
    let date = root.first("docDate").and_then(|date| date.attribute("date"));
    let work_date = work.and_then(|work| work.first("FRBRdate")).and_then(|date| date.attribute("date"));
    let author = work.and_then(|work| work.first("FRBRauthor")).and_then(|author| author.attribute("href"));
    let language = root.first("FRBRlanguage").and_then(|it| it.attribute("language"));
    let link = root.first("preface").and_then(|preface| preface.first("link")).and_then(|link| link.attribute("href"));
    let stated = [
        (Field::Title, root.first("docTitle").map(Element::text)),
        (Field::Date, date.or(work_date).and_then(|date| date.get(..10)).map(str::to_owned)),
        (Field::Language, language.and_then(two_letters).map(str::to_owned)),
        (Field::Source, author.and_then(|author| names.get(author)).cloned()),
    ];
    for (field, value) in stated {
        if let Some(value) =
            value.filter(|value| !value.is_empty() && fields.slot(field).is_some_and(|slot| slot.is_none()))
        {
            fields.set(field, &value);
        }
    }
    if fields.source_url.is_none() {
        fields.source_url = link.map(str::to_owned).filter(|link| crate::record::fields::is_address(link));
    }
}

struct Reader<'a> {
    names: Names,
    people: &'a mut People,
    speeches: &'a mut Speeches,
    notices: &'a mut Notices,
    page: usize,
}

impl Reader<'_> {
    /// Reads an element that holds speeches, sections and directions.
    fn container(&mut self, container: &Element) {
        let title: Vec<String> = container.elements().filter(|it| is_title(it)).map(Element::text).collect();
        let joined = match title.split_first() {
            Some((number, rest)) if container.named("num").next().is_some() => format!("{number} {}", rest.join(" – ")),
            _ => title.join(" – "),
        };
        self.speeches.heading(&joined);
        for element in container.elements().filter(|element| !is_title(element)) {
            match element.name.as_str() {
                "speech" => self.speech(element, LabelKind::Name),
                "question" => self.speech(element, LabelKind::Question),
                "answer" => self.speech(element, LabelKind::Answer),
                "meta" | "coverPage" | "preface" | "toc" | "conclusions" => {}
                _ if has_parts(element) => self.container(element),
                _ => self.direction(element),
            }
        }
    }

    /// Reads an element whose words nobody says: each paragraph is a note.
    fn direction(&mut self, element: &Element) {
        self.speeches.end();
        let paragraphs = element.all("p");
        if paragraphs.is_empty() {
            self.speeches.note(&words(element));
        }
        for paragraph in paragraphs {
            self.speeches.note(&words(paragraph));
        }
    }

    fn speech(&mut self, element: &Element, kind: LabelKind) {
        self.notices.add(self.page, element.tag.clone(), NoticeKind::Label);
        let from = element.named("from").next();
        let mut paragraphs = Vec::new();
        collect(element, &mut paragraphs);
        let mut label = from.map(|from| label::read(&from.text())).unwrap_or_default();
        if let Some(from) = from {
            self.notices.add(self.page, from.range.clone(), NoticeKind::Label);
        } else if let Some(Part::Text(first)) = paragraphs.first_mut()
            && let Some((name, rest)) = label::leading(first)
        {
            label = label::read(name);
            *first = rest.to_owned();
        }
        let speaker = self.speaker(element, label);
        self.speeches.begin(speaker, kind, false);
        for part in paragraphs {
            match part {
                Part::Text(text) => self.speeches.paragraph(&text),
                Part::Note(text) => self.speeches.note(&text),
            }
        }
        self.speeches.end();
    }

    /// Returns the participant who speaks: the person whom the speech points to, or whom its label names.
    fn speaker(&mut self, element: &Element, label: Label) -> Option<usize> {
        let by = element.attribute("by");
        let listed = by.and_then(|by| self.names.get(by)).cloned();
        let named = Some(label.name).filter(|name| !name.is_empty());
        let name = listed.or(named).or_else(|| by.map(label::from_id))?;
        let role = element.attribute("as").and_then(|role| self.names.get(role)).cloned().or(label.role);
        self.people.add_known(&name, role, None, None);
        Some(self.people.resolve(&name).index)
    }
}

/// A paragraph of a speech, or a direction in it.
enum Part {
    Text(String),
    Note(String),
}

/// Collects the paragraphs of a speech from the elements in it, at any depth.
fn collect(element: &Element, parts: &mut Vec<Part>) {
    let mut loose = String::new();
    for child in &element.children {
        match child {
            Node::Text(text) => loose.push_str(text),
            Node::Element(child) => match child.name.as_str() {
                "from" => {}
                "scene" | "narrative" | "summary" | "other" => parts.push(Part::Note(words(child))),
                "p" => parts.push(Part::Text(words(child))),
                _ if child.first("p").is_some() => collect(child, parts),
                "li" | "item" | "block" => parts.push(Part::Text(words(child))),
                _ if !child.elements().any(|it| it.name == "li") => loose.push_str(&words(child)),
                _ => collect(child, parts),
            },
        }
    }
    let loose = loose.split_whitespace().collect::<Vec<_>>().join(" ");
    if !loose.is_empty() {
        parts.push(Part::Text(loose));
    }
}

/// Returns the words of a paragraph. A line break is a space; the mark of a footnote is no word.
fn words(element: &Element) -> String {
    fn collect(element: &Element, words: &mut String) {
        for child in &element.children {
            match child {
                Node::Text(text) => words.push_str(text),
                Node::Element(child) if matches!(child.name.as_str(), "noteRef" | "authorialNote") => {}
                Node::Element(child) if matches!(child.name.as_str(), "eol" | "br") => words.push(' '),
                Node::Element(child) => collect(child, words),
            }
        }
    }
    let mut words = String::new();
    collect(element, &mut words);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_title(element: &Element) -> bool {
    matches!(element.name.as_str(), "num" | "heading" | "subheading")
}

/// Tells whether an element holds speeches or sections, so that it is no direction by itself.
fn has_parts(element: &Element) -> bool {
    ["speech", "question", "answer", "heading", "scene", "narrative", "summary"]
        .iter()
        .any(|name| element.first(name).is_some())
}
