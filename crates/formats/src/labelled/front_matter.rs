//! Reads the front matter: metadata in YAML at the top of a file, between two lines of `---`.
//!
//! Aliases are not followed, because with them a small file could stand for huge values. Values that are nested deeper
//! than a transcript needs are refused.

use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use crate::error::{Error, ErrorKind};
use crate::notice::{NoticeKind, SourcePlace};
use crate::notices::Notices;

/// The greatest number of lists and maps that may be open inside each other.
const MAX_DEPTH: usize = 16;

/// A value in YAML.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Text(String),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
    /// An alias, which is not followed.
    Alias,
}

impl Value {
    /// Returns a text without white space around it, also if it is the only item of a list. Returns none if it is
    /// empty.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            Self::List(values) => values.first().filter(|_| values.len() == 1).and_then(Self::text),
            _ => None,
        }
    }

    /// Returns the value of a key of a map. Ignores the case of ASCII letters.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => {
                entries.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value)
            }
            _ => None,
        }
    }
}

/// A key of the front matter with its value.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) value: Value,
    /// The place of the key and the value together, in bytes of the page.
    pub(super) range: Range<usize>,
}

/// The front matter.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct FrontMatter {
    pub(super) entries: Vec<Entry>,
    /// The start of the text after the front matter, in bytes of the page.
    pub(super) end: usize,
}

/// Reads the front matter of a page, if it has any.
///
/// # Errors
/// [`ErrorKind::OpenFrontMatter`] if it has no end, [`ErrorKind::FrontMatter`] if it is not YAML with keys and values.
pub(super) fn read(text: &str, page: usize, notices: &mut Notices) -> Result<FrontMatter, Error> {
    let start = text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').len();
    let Some(first) = text[start..].lines().next().filter(|line| line.trim_end() == "---") else {
        return Ok(FrontMatter::default());
    };
    let body = start + first.len();
    let Some(close) = closing_line(text, body) else {
        let next = text[body..].lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        // If no key follows, the `---` opens no front matter: it is a horizontal rule at the top of the text.
        return if begins_with_key(next) {
            Err(error(page, start..start + 3, ErrorKind::OpenFrontMatter))
        } else {
            Ok(FrontMatter::default())
        };
    };
    let entries = parse(&text[body..close.start], body, page)?;
    notices.add(page, start..start + 3, NoticeKind::Markup);
    notices.add(page, close.start..close.start + 3, NoticeKind::Markup);
    Ok(FrontMatter { entries, end: close.end })
}

/// Finds the line that closes the front matter, and returns its range in bytes. `body` is the offset at which the
/// opening line ends.
fn closing_line(text: &str, body: usize) -> Option<Range<usize>> {
    let mut start = body;
    for (index, line) in text[body..].split_inclusive('\n').enumerate() {
        let end = start + line.len();
        if index > 0 && matches!(line.trim_end(), "---" | "...") {
            return Some(start..end);
        }
        start = end;
    }
    None
}

/// Tells whether a line begins with a key of small ASCII letters and `_`, as in `title: x`.
fn begins_with_key(line: &str) -> bool {
    line.split_once(':')
        .is_some_and(|(key, _)| !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
}

fn error(page: usize, range: Range<usize>, kind: ErrorKind) -> Error {
    Error { place: Some(SourcePlace { page, range, ..SourcePlace::default() }), kind }
}

/// A list or map that is not closed yet.
enum Open {
    List(Vec<Value>),
    /// Holds the entries, and the key that has no value yet.
    Map(Vec<(String, Value)>, Option<String>),
}

/// Parses the YAML of a front matter that begins at the offset `base` of the page.
fn parse(yaml: &str, base: usize, page: usize) -> Result<Vec<Entry>, Error> {
    let positions = Positions::new(yaml, base, page);
    let mut tree = Tree::default();
    for event in Parser::new_from_str(yaml) {
        let (event, span): (Event<'_>, Span) =
            event.map_err(|error| positions.error(error.marker().index(), error.info()))?;
        let index = span.start.index();
        match event {
            Event::Scalar(text, ..) => {
                if tree.awaits_key_of_root() {
                    tree.key_starts.push(positions.offset(index));
                }
                tree.add(Value::Text(text.into_owned()));
            }
            Event::Alias(_) => tree.add(Value::Alias),
            Event::SequenceStart(..) => tree.open(Open::List(Vec::new()), index, &positions)?,
            Event::MappingStart(..) => tree.open(Open::Map(Vec::new(), None), index, &positions)?,
            Event::SequenceEnd | Event::MappingEnd => tree.close(),
            Event::DocumentEnd => break,
            _ => {}
        }
    }
    let entries = match tree.root {
        Some(Value::Map(entries)) => entries,
        None => Vec::new(),
        Some(Value::Text(text)) if text.trim().is_empty() => Vec::new(),
        Some(_) => return Err(positions.error(0, "it is not a list of keys and values")),
    };
    let starts = tree.key_starts;
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([base + yaml.len()]).collect();
    Ok(entries
        .into_iter()
        .zip(starts.iter().zip(ends))
        .map(|((key, value), (&start, end))| {
            let length = yaml[start - base..end - base].trim_end().len();
            Entry { key, value, range: start..start + length }
        })
        .collect())
}

/// Converts the positions of the parser to bytes of the page. The parser counts in chars of the YAML.
struct Positions {
    /// The offset of each char of the YAML, and then the offset of its end, in bytes of the page.
    offsets: Vec<usize>,
    page: usize,
}

impl Positions {
    fn new(yaml: &str, base: usize, page: usize) -> Self {
        let offsets = yaml.char_indices().map(|(at, _)| base + at).chain([base + yaml.len()]).collect();
        Self { offsets, page }
    }

    fn offset(&self, index: usize) -> usize {
        self.offsets[index.min(self.offsets.len() - 1)]
    }

    fn error(&self, index: usize, message: &str) -> Error {
        let (base, end) = (self.offset(0), self.offset(usize::MAX));
        let at = self.offset(index).min(base + (end - base).saturating_sub(1));
        error(self.page, at..at + 1, ErrorKind::FrontMatter(message.to_owned()))
    }
}

/// The values that have been parsed so far.
#[derive(Default)]
struct Tree {
    /// The open lists and maps, the innermost last.
    stack: Vec<Open>,
    /// The starts of the keys of the outermost map, in bytes of the page.
    key_starts: Vec<usize>,
    root: Option<Value>,
}

impl Tree {
    /// Tells whether the next value is a key of the outermost map.
    fn awaits_key_of_root(&self) -> bool {
        matches!(self.stack.as_slice(), [Open::Map(_, None)])
    }

    fn open(&mut self, open: Open, index: usize, positions: &Positions) -> Result<(), Error> {
        if self.stack.len() >= MAX_DEPTH {
            return Err(positions.error(index, "it is nested too deeply"));
        }
        if self.awaits_key_of_root() {
            return Err(positions.error(index, "a key must be a text"));
        }
        self.stack.push(open);
        Ok(())
    }

    fn close(&mut self) {
        match self.stack.pop() {
            Some(Open::List(values)) => self.add(Value::List(values)),
            Some(Open::Map(entries, _)) => self.add(Value::Map(entries)),
            None => {}
        }
    }

    fn add(&mut self, value: Value) {
        match self.stack.last_mut() {
            None => self.root = Some(value),
            Some(Open::List(values)) => values.push(value),
            Some(Open::Map(entries, key)) => match key.take() {
                Some(key) => entries.push((key, value)),
                None => *key = Some(if let Value::Text(text) = value { text } else { String::new() }),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(text: &str) -> Result<Vec<(String, Value)>, ErrorKind> {
        read(text, 0, &mut Notices::default())
            .map(|found| found.entries.into_iter().map(|entry| (entry.key, entry.value)).collect())
            .map_err(|error| error.kind)
    }

    #[test]
    fn keys_have_values_and_places() {
        let text = "\u{feff}---\ntitle: \"Grüße\\_Griner\"\ndate: 2014-10-08\nspeakers:\n  - Ann\n  - {name: Bo, role: Chair}\n---\nText";
        let found = read(text, 0, &mut Notices::default()).unwrap();
        let shown: Vec<&str> = found.entries.iter().map(|entry| &text[entry.range.clone()]).collect();
        assert_eq!(
            shown,
            ["title: \"Grüße\\_Griner\"", "date: 2014-10-08", "speakers:\n  - Ann\n  - {name: Bo, role: Chair}"]
        );
        assert_eq!(found.entries[0].value.text(), Some("Grüße\u{a0}Griner"));
        assert_eq!(&text[found.end..], "Text");
    }

    #[test]
    fn text_without_front_matter_is_left_alone() {
        assert_eq!(entries("Ann: Yes\n---\nBo: No"), Ok(vec![]));
        assert_eq!(entries("---\n\nAnn: Yes"), Ok(vec![]));
        assert_eq!(entries("---\ntitle: x\n\nAnn: Yes"), Err(ErrorKind::OpenFrontMatter));
        assert_eq!(entries("---\n---\n"), Ok(vec![]));
    }

    #[test]
    fn hostile_yaml_is_refused_or_stays_small() {
        assert!(matches!(entries("---\ntitle: \"open\n---\n"), Err(ErrorKind::FrontMatter(_))));
        assert!(matches!(entries("---\n- a\n---\n"), Err(ErrorKind::FrontMatter(_))));
        let deep = format!("---\ntitle: {}{}\n---\n", "[".repeat(200), "]".repeat(200));
        assert!(matches!(entries(&deep), Err(ErrorKind::FrontMatter(_))));
        let bomb = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n";
        assert_eq!(entries(bomb).unwrap()[2].1, Value::List(vec![Value::Alias, Value::Alias]));
    }
}
