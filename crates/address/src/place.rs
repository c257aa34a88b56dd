//! Places: what the reading room shows, and its address after `#`.
//!
//! ```text
//! #/                                the library
//! #/t/<transcript>                  its first page
//! #/t/<transcript>/<exchange>       the page that holds that exchange; .p<n> names a paragraph
//! ?q=…&page=…&per=…&sort=…          query, page and options, in that order, defaults left out
//! ```
//!
//! The options of a transcript: `per`, exchanges on a page; `match`, of `case`, `accents` and `words` those that are set;
//! `show`, `any` or `all`; `off`, the numbers of terms switched off; `list`, the order of the list of matches. Those of
//! the library: `sort`.
//!
//! On the plain page of a transcript, `t/<transcript>/`, the path is the transcript's address, and what follows `#` is the
//! rest: `#/`, `#/<exchange>`, with the same options. The element of an exchange or a paragraph has that rest as its id,
//! so that such a link lands without scripts too.
//!
//! Segments and values are percent-encoded UTF-8 (RFC 3986). A place formats to one address, and that address
//! parses back to the place; any text parses to some place, if to [`Place::Unknown`].

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use transcript::{Sort, is_paragraph_id};

use crate::choices::{ListOrder, MatchOptions, PageSize, Show};

/// What the reading room shows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// The library.
    Library(LibraryPlace),
    /// A transcript.
    Transcript(TranscriptPlace),
    /// An address that names nothing here; the text after `#`.
    Unknown(String),
}

/// The library, with its options.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct LibraryPlace {
    /// Only transcripts in which this is found; empty for all.
    pub query: String,
    /// The order.
    pub sort: Sort,
}

/// A place in a transcript.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct TranscriptPlace {
    /// The transcript's id.
    pub transcript: String,
    /// Where in it. A target decides the page, and [`page`](Self::page) is then left out.
    pub target: Option<Target>,
    /// What is highlighted; empty for nothing.
    pub query: String,
    /// The page, from 1.
    pub page: usize,
    /// How many exchanges a page holds.
    pub size: PageSize,
    /// How terms are compared with the text.
    pub options: MatchOptions,
    /// Which exchanges are shown.
    pub show: Show,
    /// The numbers, from 1, of the terms whose marks are switched off; ascending.
    pub off: Vec<usize>,
    /// The order of the list of matches, where it is open.
    pub list: Option<ListOrder>,
}

/// An exchange, or a paragraph in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Target {
    /// The exchange's id.
    pub exchange: String,
    /// The paragraph's id: `p` and a number.
    pub paragraph: Option<String>,
}

impl Target {
    /// Reads `<exchange>` or `<exchange>.p<n>`, as [`fmt::Display`] writes it.
    pub fn parse(text: &str) -> Self {
        let paragraph = text.rsplit_once('.').filter(|(_, id)| is_paragraph_id(id));
        let (exchange, paragraph) = paragraph.map_or((text, None), |(exchange, id)| (exchange, Some(id)));
        Self { exchange: decode(exchange), paragraph: paragraph.map(str::to_owned) }
    }

    /// The id of the element that shows it.
    pub fn anchor(&self) -> String {
        format!("{ANCHOR}{self}")
    }
}

/// What the ids of elements that a target names begin with: the rest of the id is the target.
pub const ANCHOR: char = '/';

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", encode(&self.exchange))?;
        match &self.paragraph {
            Some(paragraph) => write!(f, ".{paragraph}"),
            None => Ok(()),
        }
    }
}

/// What stands in a segment or a value as it is: RFC 3986's unreserved characters less the dot, which parts the
/// exchange from the paragraph.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'~');

/// What stands in a value as it is: a comma too, which parts the items of a list.
const VALUE: &AsciiSet = &ENCODED.remove(b',');

fn encode(text: &str) -> impl fmt::Display {
    utf8_percent_encode(text, ENCODED)
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

impl Place {
    /// The place of the whole library.
    pub fn library() -> Self {
        Self::Library(LibraryPlace::default())
    }

    /// The place of a transcript's first page.
    pub fn transcript(id: &str) -> Self {
        Self::Transcript(TranscriptPlace::new(id))
    }

    /// Reads what follows `#` in a URL; the `#` itself may stand there or not.
    pub fn parse(hash: &str) -> Self {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        let (segments, options) = parts(hash);
        match segments.as_slice() {
            [] => Self::Library(LibraryPlace {
                query: option(options, "q").unwrap_or_default(),
                sort: option(options, "sort").and_then(|text| Sort::parse(&text)).unwrap_or_default(),
            }),
            ["t", transcript, rest @ ..] if rest.len() < 2 => {
                Self::Transcript(TranscriptPlace::parse(decode(transcript), rest.first().copied(), options))
            }
            _ => Self::Unknown(hash.to_owned()),
        }
    }

    /// Reads what follows `#` on a page: the plain page of a transcript, or none. There the form of other pages is read
    /// too.
    pub fn parse_on(page: Option<&str>, hash: &str) -> Self {
        let (segments, options) = parts(hash.strip_prefix('#').unwrap_or(hash));
        match (page, segments.as_slice()) {
            (Some(transcript), [] | [_]) => {
                Self::Transcript(TranscriptPlace::parse(transcript.to_owned(), segments.first().copied(), options))
            }
            _ => Self::parse(hash),
        }
    }

    /// What a link on a page, the plain page of a transcript or none, has after `#`, with its `#`.
    pub fn on(&self, page: Option<&str>) -> String {
        match self {
            Self::Transcript(place) if page == Some(&place.transcript) => format!("#{}", place.rest()),
            _ => self.to_string(),
        }
    }
}

/// The segments before `?`, and the options behind it.
fn parts(hash: &str) -> (Vec<&str>, &str) {
    let (path, options) = hash.split_once('?').unwrap_or((hash, ""));
    (path.split('/').filter(|segment| !segment.is_empty()).collect(), options)
}

impl TranscriptPlace {
    /// The first page of a transcript.
    pub fn new(transcript: &str) -> Self {
        Self { transcript: transcript.to_owned(), page: 1, ..Self::default() }
    }

    fn parse(transcript: String, target: Option<&str>, options: &str) -> Self {
        let page = option(options, "page").and_then(|text| text.parse().ok()).unwrap_or(1);
        Self {
            transcript,
            page: if target.is_some() { 1 } else { page.max(1) },
            target: target.map(Target::parse),
            query: option(options, "q").unwrap_or_default(),
            size: option(options, "per").and_then(|text| PageSize::parse(&text)).unwrap_or_default(),
            options: parse_match(&option(options, "match").unwrap_or_default()),
            show: option(options, "show").and_then(|text| Show::parse(&text)).unwrap_or_default(),
            off: parse_off(&option(options, "off").unwrap_or_default()),
            list: option(options, "list").and_then(|text| ListOrder::parse(&text)),
        }
    }

    /// The address less the transcript: `/<exchange>?<options>`, or `/?<options>`.
    pub fn rest(&self) -> String {
        let page = (self.page > 1 && self.target.is_none()).then(|| self.page.to_string());
        let size = (self.size != PageSize::default()).then_some(self.size.as_str());
        let off = self.off.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
        let matching = print_match(self.options);
        let options = [
            ("q", non_empty(&self.query)),
            ("page", page.as_deref()),
            ("per", size),
            ("match", non_empty(&matching)),
            ("show", (self.show != Show::default()).then_some(self.show.as_str())),
            ("off", non_empty(&off)),
            ("list", self.list.map(ListOrder::as_str)),
        ];
        let mut rest = self.target.as_ref().map_or_else(|| "/".to_owned(), Target::anchor);
        // Writing to a string does not fail.
        _ = write_options(&mut rest, &options);
        rest
    }

    /// This place on another page, aimed at nothing.
    pub fn at_page(&self, page: usize) -> Self {
        Self { target: None, page, ..self.clone() }
    }

    /// This place aimed at an exchange or a paragraph.
    pub fn at_target(&self, exchange: &str, paragraph: Option<&str>) -> Self {
        let target = Target { exchange: exchange.to_owned(), paragraph: paragraph.map(str::to_owned) };
        Self { target: Some(target), page: 1, ..self.clone() }
    }
}

/// The value of an option: of its first mention, `+` standing for itself.
fn option(options: &str, name: &str) -> Option<String> {
    options.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).map(decode)
}

fn parse_match(text: &str) -> MatchOptions {
    let has = |name| text.split(',').any(|word| word == name);
    MatchOptions { case: has("case"), accents: has("accents"), words: has("words") }
}

fn parse_off(text: &str) -> Vec<usize> {
    let mut off = Vec::new();
    for number in text.split(',').filter_map(|number| number.parse().ok()).filter(|&number| number > 0) {
        if let Err(at) = off.binary_search(&number) {
            off.insert(at, number);
        }
    }
    off
}

fn print_match(options: MatchOptions) -> String {
    let names = [(options.case, "case"), (options.accents, "accents"), (options.words, "words")];
    names.into_iter().filter(|(set, _)| *set).map(|(_, name)| name).collect::<Vec<_>>().join(",")
}

/// Writes the address, with its `#`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Library(place) => {
                let sort = (place.sort != Sort::default()).then_some(place.sort.as_str());
                write!(f, "#/")?;
                write_options(f, &[("q", non_empty(&place.query)), ("sort", sort)])
            }
            Self::Transcript(place) => {
                let rest = place.rest();
                write!(f, "#/t/{}", encode(&place.transcript))?;
                // A slash at the end says nothing.
                match rest.strip_prefix('/').filter(|_| place.target.is_none()) {
                    Some(options) => f.write_str(options),
                    None => f.write_str(&rest),
                }
            }
            Self::Unknown(hash) => write!(f, "#{hash}"),
        }
    }
}

fn non_empty(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

fn write_options(f: &mut impl fmt::Write, options: &[(&str, Option<&str>)]) -> fmt::Result {
    let mut mark = '?';
    for (name, value) in options {
        if let Some(value) = value {
            write!(f, "{mark}{name}={}", utf8_percent_encode(value, VALUE))?;
            mark = '&';
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses_are_as_the_plan_has_them() {
        let place = TranscriptPlace::new("briefing-1");
        let found = TranscriptPlace { query: "party \"work\"".into(), page: 3, size: PageSize::One, ..place.clone() };
        let listed = TranscriptPlace {
            query: "tax,dues".into(),
            options: MatchOptions { case: true, accents: false, words: true },
            show: Show::All,
            off: vec![1, 3],
            list: Some(ListOrder::Left),
            ..place.clone()
        };
        for (place, address) in [
            (Place::Library(LibraryPlace::default()), "#/"),
            (Place::Library(LibraryPlace { query: "été".into(), sort: Sort::Title }), "#/?q=%C3%A9t%C3%A9&sort=title"),
            (Place::Transcript(place.clone()), "#/t/briefing-1"),
            (Place::Transcript(place.at_page(2)), "#/t/briefing-1?page=2"),
            (Place::Transcript(place.at_target("e3", None)), "#/t/briefing-1/e3"),
            (Place::Transcript(place.at_target("e3", Some("p2"))), "#/t/briefing-1/e3.p2"),
            (Place::Transcript(listed), "#/t/briefing-1?q=tax,dues&match=case,words&show=all&off=1,3&list=left"),
            (Place::Transcript(found), "#/t/briefing-1?q=party%20%22work%22&page=3&per=1"),
        ] {
            assert_eq!(place.to_string(), address);
            assert_eq!(Place::parse(address), place);
        }
    }

    #[test]
    fn an_address_of_another_form_is_unknown_and_kept() {
        for hash in ["#/nowhere", "#/t", "#/t/a/b/c", "#search", "#/t/a/b/c?q=x"] {
            assert_eq!(Place::parse(hash), Place::Unknown(hash[1..].into()), "{hash}");
        }
    }

    #[test]
    fn on_its_plain_page_a_transcript_is_named_by_the_path() {
        let place = TranscriptPlace::new("a");
        let found = TranscriptPlace { query: "tax".into(), ..place.clone() };
        for (place, address) in [
            (place.clone(), "#/"),
            (place.at_page(2), "#/?page=2"),
            (found.at_target("e3", Some("p2")), "#/e3.p2?q=tax"),
            // An exchange may be called as a segment of the other form is.
            (place.at_target("t", None), "#/t"),
        ] {
            let place = Place::Transcript(place);
            assert_eq!(place.on(Some("a")), address);
            assert_eq!(Place::parse_on(Some("a"), address), place);
            assert_eq!(Place::parse_on(Some("a"), &place.to_string()), place);
            assert_eq!(Place::parse_on(Some("b"), &place.on(Some("b"))), place);
        }
        assert_eq!(Place::parse_on(Some("a"), ""), Place::transcript("a"));
        assert_eq!(Place::parse_on(None, "#/"), Place::Library(LibraryPlace::default()));
        assert_eq!(Target { exchange: "e3".into(), paragraph: Some("p2".into()) }.anchor(), "/e3.p2");
    }

    #[test]
    fn options_that_mean_nothing_are_passed_over() {
        let place = TranscriptPlace::new("a");
        for hash in ["#/t/a?page=0", "#/t/a?page=x&per=7", "#/t/a/?utm_source=mail", "t/a?page=-3", "#/t/a?&&=&q="] {
            assert_eq!(Place::parse(hash), Place::Transcript(place.clone()), "{hash}");
        }
    }

    fn target() -> impl Strategy<Value = Option<Target>> {
        proptest::option::of(
            (".{1,8}", proptest::option::of(1u32..999_999_999))
                .prop_map(|(exchange, number)| Target { exchange, paragraph: number.map(|n| format!("p{n}")) }),
        )
    }

    /// A place with options only.
    fn options() -> impl Strategy<Value = TranscriptPlace> {
        let show = prop::sample::select(Show::CHOICES.to_vec());
        let list = proptest::option::of(prop::sample::select(ListOrder::CHOICES.to_vec()));
        let off = proptest::collection::btree_set(1usize..600, 0..4);
        (any::<[bool; 3]>(), show, off, list).prop_map(|([case, accents, words], show, off, list)| TranscriptPlace {
            options: MatchOptions { case, accents, words },
            show,
            off: off.into_iter().collect(),
            list,
            ..TranscriptPlace::default()
        })
    }

    fn place() -> impl Strategy<Value = Place> {
        let library = (".{0,12}", prop::sample::select(Sort::CHOICES.to_vec()))
            .prop_map(|(query, sort)| Place::Library(LibraryPlace { query, sort }));
        let size = prop::sample::select(PageSize::CHOICES.to_vec());
        let transcript = (".{1,12}", target(), ".{0,12}", 1usize..10_000, size, options()).prop_map(
            |(transcript, target, query, page, size, found)| {
                let page = if target.is_some() { 1 } else { page };
                Place::Transcript(TranscriptPlace { transcript, target, query, page, size, ..found })
            },
        );
        prop_oneof![library, transcript]
    }

    proptest! {
        #[test]
        fn a_place_survives_its_address(place in place()) {
            let address = place.to_string();
            prop_assert!(address.is_ascii(), "{}", address);
            prop_assert_eq!(Place::parse(&address), place);
        }

        #[test]
        fn a_place_survives_its_address_on_any_plain_page(place in place(), page in ".{1,12}") {
            if matches!(place, Place::Transcript(_)) {
                prop_assert_eq!(Place::parse_on(Some(&page), &place.on(Some(&page))), place);
            }
        }

        #[test]
        fn any_text_names_some_place_and_its_address_names_the_same(hash in "\\PC{0,40}|#?/t/[a-z/.?&=%0-9]{0,30}") {
            let place = Place::parse(&hash);
            prop_assert_eq!(Place::parse(&place.to_string()), place);
        }
    }
}
