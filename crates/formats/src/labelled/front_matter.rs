//! The YAML at the top of a file: metadata, between two lines of `---`.
//!
//! Aliases are not followed, so that a small file stays small; nesting deeper than a transcript needs is refused.

use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use super::Notices;
use crate::error::{Error, ErrorKind};
use crate::notice::{NoticeKind, SourcePlace};

/// The deepest nesting.
const MAX_DEPTH: usize = 16;

/// A value of YAML, as far as metadata goes.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Text(String),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
    /// An alias, which is not followed.
    Alias,
}

impl Value {
    /// The text, of a list of one text too.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            Self::List(values) => values.first().filter(|_| values.len() == 1).and_then(Self::text),
            _ => None,
        }
    }

    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => {
                entries.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value)
            }
            _ => None,
        }
    }
}

/// One key of the front matter, with its value and the place of both.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) value: Value,
    pub(super) range: Range<usize>,
}

/// The front matter.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct FrontMatter {
    pub(super) entries: Vec<Entry>,
    /// Where the text after it begins, in bytes.
    pub(super) end: usize,
}

/// Reads the front matter of a page, if it has one.
pub(super) fn read(text: &str, page: usize, notices: &mut Notices) -> Result<FrontMatter, Error> {
    let start = text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').len();
    let Some(first) = text[start..].lines().next().filter(|line| line.trim_end() == "---") else {
        return Ok(FrontMatter { entries: Vec::new(), end: 0 });
    };
    let mut at = start + first.len();
    let body = start + first.len();
    let mut close = None;
    for line in text[body..].split_inclusive('\n').skip(1) {
        at = line.as_ptr() as usize - text.as_ptr() as usize;
        if matches!(line.trim_end(), "---" | "...") {
            close = Some(at..at + line.len());
            break;
        }
    }
    let Some(close) = close else {
        let next = text[body..].lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        // A rule at the top of a text is no front matter.
        let is_key = next
            .split_once(':')
            .is_some_and(|(key, _)| !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_'));
        if is_key {
            return Err(error(page, start..start + 3, ErrorKind::OpenFrontMatter));
        }
        let _ = at;
        return Ok(FrontMatter { entries: Vec::new(), end: 0 });
    };
    let yaml = &text[body..close.start];
    let entries = parse(yaml, body, page)?;
    notices.add(page, start..start + 3, NoticeKind::Markup);
    notices.add(page, close.start..close.start + 3, NoticeKind::Markup);
    Ok(FrontMatter { entries, end: close.end })
}

fn error(page: usize, range: Range<usize>, kind: ErrorKind) -> Error {
    Error { place: Some(SourcePlace { page, range, ..SourcePlace::default() }), kind }
}

/// An open list or map.
enum Open {
    List(Vec<Value>),
    /// The entries, and the key that waits for its value.
    Map(Vec<(String, Value)>, Option<String>),
}

fn parse(yaml: &str, base: usize, page: usize) -> Result<Vec<Entry>, Error> {
    // The parser counts characters.
    let offsets: Vec<usize> = yaml.char_indices().map(|(at, _)| at).chain([yaml.len()]).collect();
    let offset = |index: usize| base + offsets[index.min(offsets.len() - 1)];
    let fail = |index: usize, message: &str| {
        let at = offset(index).min(base + yaml.len().saturating_sub(1));
        error(page, at..at + 1, ErrorKind::FrontMatter(message.to_owned()))
    };
    let mut stack: Vec<Open> = Vec::new();
    let mut starts: Vec<usize> = Vec::new();
    let mut root = None;
    for event in Parser::new_from_str(yaml) {
        let (event, span): (Event<'_>, Span) = event.map_err(|error| fail(error.marker().index(), error.info()))?;
        let index = span.start.index();
        let value = match event {
            Event::Scalar(text, ..) => {
                if stack.len() == 1 && matches!(&stack[0], Open::Map(_, None)) {
                    starts.push(offset(index));
                }
                Value::Text(text.into_owned())
            }
            Event::Alias(_) => Value::Alias,
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                if stack.len() >= MAX_DEPTH {
                    return Err(fail(index, "it is nested too deeply"));
                }
                if stack.len() == 1 && matches!(&stack[0], Open::Map(_, None)) {
                    return Err(fail(index, "a key must be a text"));
                }
                stack.push(if matches!(event, Event::SequenceStart(..)) {
                    Open::List(Vec::new())
                } else {
                    Open::Map(Vec::new(), None)
                });
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match stack.pop() {
                Some(Open::List(values)) => Value::List(values),
                Some(Open::Map(entries, _)) => Value::Map(entries),
                None => continue,
            },
            Event::DocumentEnd => break,
            _ => continue,
        };
        match stack.last_mut() {
            None => root = Some(value),
            Some(Open::List(values)) => values.push(value),
            Some(Open::Map(entries, key)) => match key.take() {
                Some(key) => entries.push((key, value)),
                None => *key = Some(if let Value::Text(text) = value { text } else { String::new() }),
            },
        }
    }
    let entries = match root {
        Some(Value::Map(entries)) => entries,
        None => Vec::new(),
        Some(Value::Text(text)) if text.trim().is_empty() => Vec::new(),
        Some(_) => return Err(fail(0, "it is not a list of keys and values")),
    };
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
    fn what_is_no_front_matter_is_left_alone() {
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
