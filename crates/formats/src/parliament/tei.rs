//! TEI records of parliaments: `ParlaMint` and Parla-CLARIN, and other TEI with utterances (`u`) or speeches (`sp`).
//!
//! The lists of persons may be in files of their own, which are given as further pages.

use super::label::{self, Label};
use super::tei_people::Register;
use super::{detect_root, report_entities};
use crate::error::Error;
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::Imported;
use crate::locate::locate;
use crate::notice::{Field, Furniture, NoticeKind};
use crate::notices::Notices;
use crate::pages::decode_pages;
use crate::record::{Fields, LabelKind, People, Record, Speeches, finish};
use crate::xml::{self, Element, Node, Xml};

/// The format of TEI.
#[derive(Debug, Clone, Copy)]
pub struct Tei;

impl Format for Tei {
    fn name(&self) -> &'static str {
        "TEI (ParlaMint, Parla-CLARIN)"
    }

    fn short_name(&self) -> &'static str {
        "tei"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["xml", "tei"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        detect_root(page, &["TEI", "TEI.2", "teiCorpus", "listPerson", "listOrg"], self.extensions())
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        let mut notices = Notices::default();
        let texts = decode_pages(pages, |_| None, &mut notices)?;
        let mut files: Vec<Xml> = Vec::with_capacity(texts.len());
        for (page, text) in texts.iter().enumerate() {
            let file = xml::parse(text, "TEI", page).map_err(|mut error| {
                locate(&mut error.place, &texts);
                error
            })?;
            report_entities(&file, page, &mut notices);
            files.push(file);
        }
        let roots: Vec<&Element> = files.iter().map(|file| &file.root).collect();
        let mut fields = Fields::given(given);
        roots.iter().filter_map(|root| root.first("teiHeader")).for_each(|header| read_header(header, &mut fields));
        let language = roots.iter().find_map(|root| root.attribute("lang"));
        if let Some(language) = language.filter(|_| fields.language.is_none()) {
            fields.set(Field::Language, language);
        }
        let register = Register::read(&roots, fields.date.as_deref(), language);
        let mut reader = Reader {
            register,
            people: People::default(),
            speeches: Speeches::default(),
            notices: &mut notices,
            page: 0,
            label: None,
        };
        for (page, root) in roots.iter().enumerate() {
            reader.page = page;
            root.first("text").into_iter().for_each(|text| reader.division(text));
        }
        let Reader { people, speeches, .. } = reader;
        let (segments, counts) = speeches.finish();
        let name = pages.first().map_or("", |page| page.name);
        finish(Record { name, fields, coverage: None, people, segments, counts, notices, texts: &texts })
    }
}

/// Reads the title, the event, the date, the place, the source and the licence. Fields that are given stay.
fn read_header(header: &Element, fields: &mut Fields) {
    let language = header.attribute("lang").map(str::to_owned);
    let statement = header.first("titleStmt");
    let titles: Vec<&Element> = statement.map(|it| it.named("title").collect()).unwrap_or_default();
    let bibliography = header.first("sourceDesc").and_then(|it| it.first("bibl"));
    let source = bibliography.and_then(|it| it.first("title")).map(Element::text);
    let sub = titles.iter().find(|title| title.attribute("type") == Some("sub"));
    let title = match sub {
        Some(sub) => Some(sub.text()),
        None => Some(titles.iter().map(|title| title.text()).collect::<Vec<_>>().join(", ")),
    };
    let setting = header.first("setting");
    let when = |element: Option<&Element>| {
        element
            .and_then(|it| it.first("date"))
            .and_then(|date| date.attribute("when").or(date.attribute("from")).map(str::to_owned))
    };
    let city = setting.and_then(|it| it.named("name").find(|name| name.attribute("type") == Some("city")));
    let address = bibliography.and_then(|it| it.first("idno")).map(Element::text);
    let licence = header.first("licence");
    let licence = licence.map(|it| it.attribute("target").map_or_else(|| it.text(), str::to_owned));
    let stated = [
        (Field::Title, title.filter(|title| !title.is_empty())),
        (Field::Event, source.clone().filter(|_| sub.is_some())),
        (Field::Date, when(setting).or_else(|| when(bibliography))),
        (Field::Place, city.map(Element::text)),
        (Field::Source, source),
        (Field::Licence, licence),
        (Field::Language, language),
    ];
    for (field, value) in stated {
        if let Some(value) =
            value.filter(|value| !value.is_empty() && fields.slot(field).is_some_and(|slot| slot.is_none()))
        {
            fields.set(field, &value);
        }
    }
    if fields.source_url.is_none() {
        fields.source_url = address.filter(|address| crate::record::fields::is_address(address));
    }
}

/// Reads the divisions of a text.
struct Reader<'a> {
    register: Register,
    people: People,
    speeches: Speeches,
    notices: &'a mut Notices,
    page: usize,
    /// The label before the next utterance.
    label: Option<Label>,
}

impl Reader<'_> {
    fn division(&mut self, division: &Element) {
        for element in division.elements() {
            match element.name.as_str() {
                "head" => self.speeches.heading(&element.text()),
                "u" | "sp" => self.utterance(element),
                "note" if element.attribute("type") == Some("speaker") => {
                    self.report(element, NoticeKind::Label);
                    self.label = Some(label::read(&element.text()));
                }
                "pb" | "lb" | "fw" => self.page_break(element),
                "listEvent" | "docDate" | "docTitle" | "titlePage" => self.report(element, NoticeKind::Markup),
                "front" | "body" | "back" | "group" | "text" | "floatingText" => self.division(element),
                name if name.starts_with("div") => self.division(element),
                _ => {
                    self.speeches.end();
                    self.speeches.note(&direction(element));
                }
            }
        }
        self.speeches.end();
    }

    fn report(&mut self, element: &Element, kind: NoticeKind) {
        self.notices.add(self.page, element.range.clone(), kind);
    }

    fn page_break(&mut self, element: &Element) {
        if element.attribute("n").is_some() || !element.text().is_empty() {
            self.report(element, NoticeKind::Furniture(Furniture::PageNumber));
        }
    }

    fn utterance(&mut self, element: &Element) {
        self.notices.add(self.page, element.tag.clone(), NoticeKind::Label);
        let pointers = element.attribute("who").unwrap_or_default();
        let mut who = pointers.split_whitespace();
        let first = who.next();
        let is_chair = element.attribute("ana").is_some_and(|ana| ana.split_whitespace().any(|it| it == "#chair"));
        let mut label = self.label.take();
        if let Some(name) = element.first("speaker").filter(|_| element.name == "sp") {
            label = Some(label::read(&name.text()));
        }
        let speaker = self.speaker(first, label, is_chair);
        for other in who {
            let name = self.register.person(other).map_or_else(|| label::from_id(other), |person| person.name.clone());
            self.report(element, NoticeKind::OtherSpeaker(name));
        }
        self.speeches.begin(speaker, LabelKind::Name, false);
        let mut loose = String::new();
        self.contents(element, &mut loose);
        self.end_paragraph(&mut loose);
        self.speeches.end();
    }

    /// Returns the participant of an utterance: the person whom it points to, or whom the label before it names.
    fn speaker(&mut self, pointer: Option<&str>, label: Option<Label>, is_chair: bool) -> Option<usize> {
        let listed = pointer.and_then(|pointer| self.register.person(pointer)).cloned();
        let label = label.unwrap_or_default();
        let named = Some(label.name).filter(|name| !name.is_empty() && (pointer.is_none() || listed.is_none()));
        let name =
            listed.as_ref().map(|person| person.name.clone()).or(named).or_else(|| pointer.map(label::from_id))?;
        let chair = is_chair.then(|| "Chair".to_owned());
        let role = listed.as_ref().and_then(|person| person.role.clone()).or(label.role).or(chair);
        self.people.add_known(&name, role, listed.and_then(|person| person.party), None);
        Some(self.people.resolve(&name).index)
    }

    /// Reads the paragraphs of an utterance. Words outside of any are collected in `loose`.
    fn contents(&mut self, element: &Element, loose: &mut String) {
        for child in &element.children {
            match child {
                Node::Text(text) => loose.push_str(text),
                Node::Element(child) => match child.name.as_str() {
                    "speaker" => {}
                    "seg" | "p" | "l" | "ab" => {
                        self.end_paragraph(loose);
                        let text = self.words(child);
                        self.speeches.paragraph(&text);
                    }
                    "lg" | "quote" => self.contents(child, loose),
                    "note" | "kinesic" | "vocal" | "incident" | "writing" | "stage" => {
                        self.end_paragraph(loose);
                        self.speeches.note(&direction(child));
                    }
                    _ => loose.push_str(&self.inline(child)),
                },
            }
        }
    }

    fn end_paragraph(&mut self, loose: &mut String) {
        let text = std::mem::take(loose);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            self.speeches.paragraph(&text);
        }
    }

    /// Returns the words of a paragraph, with directions in brackets. Annotated words and sentences are separated by spaces.
    fn words(&mut self, element: &Element) -> String {
        let mut words = String::new();
        for child in &element.children {
            match child {
                Node::Text(text) => words.push_str(text),
                Node::Element(child) => words.push_str(&self.inline(child)),
            }
        }
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn inline(&mut self, element: &Element) -> String {
        match element.name.as_str() {
            "pb" | "fw" => {
                self.page_break(element);
                " ".to_owned()
            }
            "lb" => " ".to_owned(),
            "gap" => " […] ".to_owned(),
            "note" | "kinesic" | "vocal" | "incident" | "writing" | "stage" => format!(" {} ", direction(element)),
            // In annotated files every word is an element; `join="right"` says that no space follows.
            "w" | "pc" => {
                let space = if element.attribute("join") == Some("right") { "" } else { " " };
                format!("{}{space}", element.text())
            }
            _ => self.words(element),
        }
    }
}

/// Returns the text of a direction, in brackets unless it is a sentence of the record.
fn direction(element: &Element) -> String {
    let description = element.first("desc").map(Element::text);
    let text = description.clone().unwrap_or_else(|| element.text());
    let is_plain = text.starts_with(['(', '[']) || description.is_none() || text.ends_with(['.', '!', '?']);
    if text.is_empty() || is_plain && element.name != "incident" || text.starts_with(['(', '[']) {
        text
    } else {
        format!("({text})")
    }
}
