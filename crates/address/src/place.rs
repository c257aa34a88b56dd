//! Converts between places and addresses: the part of a URL that starts with `#`.
//!
//! ```text
//! #/                                the library
//! #/search                          a search of the library
//! #/t/<transcript>                  the first page of a transcript
//! #/t/<transcript>/<exchange>       the page with an exchange; .p<n> after it names a paragraph
//! ?q=…&page=…&per=…&sort=…          query, page and options, in this order, without default values
//! ```
//!
//! The options of a transcript are:
//! - `per`: the number of exchanges on a page;
//! - `match`: a list of the options `case`, `accents` and `words` that are set;
//! - `show`: `any` or `all`;
//! - `off`: a list of the numbers of the terms whose marks are switched off;
//! - `list`: the order of the list of matches.
//!
//! The library and the search have the option `sort`.
//!
//! On the plain page of a transcript, `t/<transcript>/`, the path names the transcript. The address there has only the
//! rest: `#/` or `#/<exchange>`, with the same options. The element of an exchange or a paragraph has this rest, without
//! `#`, as its id, so that such a link also works without scripts.
//!
//! Segments and values are percent-encoded UTF-8 (RFC 3986). A place has only one address, and the address parses back to
//! the place. Any text parses to a place: to [`Place::Unknown`] if it has another form.

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use transcript::{Sort, is_paragraph_id};

use crate::choices::{HitOrder, ListOrder, MatchOptions, PageSize, Show};

/// A place that the app shows: the library or a place in a transcript. Its `Display` text is its address, with `#`.
///
/// ```
/// use address::{Place, TranscriptPlace};
///
/// let Place::Transcript(place) = Place::parse("#/t/harbour?q=old%20quay&page=2") else { panic!() };
/// assert_eq!((place.transcript.as_str(), place.query.as_str(), place.page), ("harbour", "old quay", 2));
///
/// let linked = Place::Transcript(place.at_target("e3", Some("p2")));
/// assert_eq!(linked.to_string(), "#/t/harbour/e3.p2?q=old%20quay");
/// // On the plain page t/harbour/, the path already names the transcript.
/// assert_eq!(linked.address_on(Some("harbour")), "#/e3.p2?q=old%20quay");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Place {
    /// The list of transcripts.
    Library(LibraryPlace),
    /// A search of all transcripts.
    Search(SearchPlace),
    /// A page of a transcript.
    Transcript(TranscriptPlace),
    /// An address of another form: the text after `#`.
    Unknown(String),
}

/// The list of transcripts, with its options.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct LibraryPlace {
    /// The query that the listed transcripts match; empty for all transcripts.
    pub query: String,
    /// The order of the list.
    pub sort: Sort,
}

/// A search of all transcripts, with its options.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct SearchPlace {
    /// The query; empty for none.
    pub query: String,
    /// The order of what is found.
    pub order: HitOrder,
}

/// A page of a transcript, with the options of the reader.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct TranscriptPlace {
    /// The id of the transcript.
    pub transcript: String,
    /// The exchange or paragraph to go to. If there is a target, it determines the page, and the address has no
    /// [`page`](Self::page).
    pub target: Option<Target>,
    /// The query; empty for none.
    pub query: String,
    /// The number of the page, from 1.
    pub page: usize,
    /// The number of exchanges on a page.
    pub size: PageSize,
    /// The options that compare terms with the text.
    pub options: MatchOptions,
    /// The exchanges that are shown.
    pub show: Show,
    /// The numbers, from 1, of the terms whose marks are switched off, ascending.
    pub off: Vec<usize>,
    /// The order of the list of matches, if the list is open.
    pub list: Option<ListOrder>,
}

/// An exchange or a paragraph that an address names. Its `Display` text is `<exchange>` or `<exchange>.p<n>`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Target {
    /// The id of the exchange.
    pub exchange: String,
    /// The id of the paragraph, `p` and a number; `None` for the whole exchange.
    pub paragraph: Option<String>,
}

impl Target {
    /// Reads `<exchange>` or `<exchange>.p<n>`. The id of the exchange is percent-decoded.
    pub fn parse(text: &str) -> Self {
        let paragraph = text.rsplit_once('.').filter(|(_, id)| is_paragraph_id(id));
        let (exchange, paragraph) = paragraph.map_or((text, None), |(exchange, id)| (exchange, Some(id)));
        Self { exchange: decode(exchange), paragraph: paragraph.map(str::to_owned) }
    }

    /// Returns the id of the element that shows the exchange or paragraph: [`ANCHOR_PREFIX`] and the target.
    pub fn anchor(&self) -> String {
        format!("{ANCHOR_PREFIX}{self}")
    }
}

/// The first character of the ids of elements that a target names. The target follows it.
pub const ANCHOR_PREFIX: char = '/';

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", encode(&self.exchange))?;
        match &self.paragraph {
            Some(paragraph) => write!(f, ".{paragraph}"),
            None => Ok(()),
        }
    }
}

/// The characters to encode in a segment: all but the unreserved characters of RFC 3986. The dot, also unreserved, is
/// encoded, because it separates the exchange from the paragraph.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'~');

/// The characters to encode in the value of an option: as in a segment, but not the comma, which separates the items of a
/// list.
const ENCODED_IN_VALUE: &AsciiSet = &ENCODED.remove(b',');

fn encode(text: &str) -> impl fmt::Display {
    utf8_percent_encode(text, ENCODED)
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

impl Place {
    /// Returns the place of the whole library.
    pub fn library() -> Self {
        Self::Library(LibraryPlace::default())
    }

    /// Returns the place of the first page of a transcript.
    pub fn transcript(id: &str) -> Self {
        Self::Transcript(TranscriptPlace::new(id))
    }

    /// Reads an address, with or without its `#`. Ignores unknown options and invalid values.
    pub fn parse(hash: &str) -> Self {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        let (segments, options) = split_options(hash);
        match segments.as_slice() {
            [] => Self::Library(LibraryPlace {
                query: option(options, "q").unwrap_or_default(),
                sort: option(options, "sort").and_then(|text| Sort::parse(&text)).unwrap_or_default(),
            }),
            ["search"] => Self::Search(SearchPlace {
                query: option(options, "q").unwrap_or_default(),
                order: option(options, "sort").and_then(|text| HitOrder::parse(&text)).unwrap_or_default(),
            }),
            ["t", transcript, rest @ ..] if rest.len() < 2 => {
                Self::Transcript(TranscriptPlace::parse(decode(transcript), rest.first().copied(), options))
            }
            _ => Self::Unknown(hash.to_owned()),
        }
    }

    /// Reads an address on a page. `page` is the id of the transcript if this is its plain page, otherwise `None`. On a plain
    /// page, reads both the short form and the form of other pages.
    pub fn parse_on(page: Option<&str>, hash: &str) -> Self {
        let (segments, options) = split_options(hash.strip_prefix('#').unwrap_or(hash));
        match (page, segments.as_slice()) {
            (Some(transcript), [] | [_]) => {
                Self::Transcript(TranscriptPlace::parse(transcript.to_owned(), segments.first().copied(), options))
            }
            _ => Self::parse(hash),
        }
    }

    /// Returns the address for a link on a page, with its `#`. `page` is the id of the transcript if this is its plain page,
    /// otherwise `None`.
    pub fn address_on(&self, page: Option<&str>) -> String {
        match self {
            Self::Transcript(place) if page == Some(&place.transcript) => format!("#{}", place.rest()),
            _ => self.to_string(),
        }
    }
}

/// Splits an address without `#` into the segments before `?` and the options after it.
fn split_options(hash: &str) -> (Vec<&str>, &str) {
    let (path, options) = hash.split_once('?').unwrap_or((hash, ""));
    (path.split('/').filter(|segment| !segment.is_empty()).collect(), options)
}

impl TranscriptPlace {
    /// Returns the first page of a transcript, with default options.
    pub fn new(transcript: &str) -> Self {
        Self { transcript: transcript.to_owned(), page: 1, ..Self::default() }
    }

    /// Reads a place from the id of the transcript, the segment after it and the options.
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

    /// Returns the address without `#` and the transcript: `/<exchange>?<options>`, or `/?<options>` without a target.
    pub fn rest(&self) -> String {
        let page = (self.page > 1 && self.target.is_none()).then(|| self.page.to_string());
        let size = (self.size != PageSize::default()).then_some(self.size.as_str());
        let off = self.off.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
        let matching = format_match(self.options);
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
        // Writing to a string cannot fail.
        _ = write_options(&mut rest, &options);
        rest
    }

    /// Returns this place on another page, without a target.
    pub fn at_page(&self, page: usize) -> Self {
        Self { target: None, page, ..self.clone() }
    }

    /// Returns this place with an exchange or a paragraph as its target.
    pub fn at_target(&self, exchange: &str, paragraph: Option<&str>) -> Self {
        let target = Target { exchange: exchange.to_owned(), paragraph: paragraph.map(str::to_owned) };
        Self { target: Some(target), page: 1, ..self.clone() }
    }
}

/// Returns the value of an option, percent-decoded. If an option is given twice, takes the first. A `+` is not decoded to
/// a space.
fn option(options: &str, name: &str) -> Option<String> {
    options.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).map(decode)
}

fn parse_match(text: &str) -> MatchOptions {
    let has = |name| text.split(',').any(|word| word == name);
    MatchOptions { case: has("case"), accents: has("accents"), words: has("words") }
}

/// Reads a list of numbers. Ignores invalid numbers and 0, and removes duplicates.
fn parse_off(text: &str) -> Vec<usize> {
    let mut off = Vec::new();
    for number in text.split(',').filter_map(|number| number.parse().ok()).filter(|&number| number > 0) {
        if let Err(index) = off.binary_search(&number) {
            off.insert(index, number);
        }
    }
    off
}

fn format_match(options: MatchOptions) -> String {
    let names = [(options.case, "case"), (options.accents, "accents"), (options.words, "words")];
    names.into_iter().filter(|(set, _)| *set).map(|(_, name)| name).collect::<Vec<_>>().join(",")
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Library(place) => {
                let sort = (place.sort != Sort::default()).then_some(place.sort.as_str());
                write!(f, "#/")?;
                write_options(f, &[("q", non_empty(&place.query)), ("sort", sort)])
            }
            Self::Search(place) => {
                let sort = (place.order != HitOrder::default()).then_some(place.order.as_str());
                write!(f, "#/search")?;
                write_options(f, &[("q", non_empty(&place.query)), ("sort", sort)])
            }
            Self::Transcript(place) => {
                let rest = place.rest();
                write!(f, "#/t/{}", encode(&place.transcript))?;
                // Without a target, the slash has nothing after it and is left out.
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
    let mut separator = '?';
    for (name, value) in options {
        if let Some(value) = value {
            write!(f, "{separator}{name}={}", utf8_percent_encode(value, ENCODED_IN_VALUE))?;
            separator = '&';
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn places_have_the_documented_addresses() {
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
            (Place::Search(SearchPlace::default()), "#/search"),
            (
                Place::Search(SearchPlace { query: "été".into(), order: HitOrder::Oldest }),
                "#/search?q=%C3%A9t%C3%A9&sort=oldest",
            ),
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
    fn an_address_of_another_form_is_unknown_and_unchanged() {
        for hash in ["#/nowhere", "#/t", "#/t/a/b/c", "#/search/a", "#/t/a/b/c?q=x"] {
            assert_eq!(Place::parse(hash), Place::Unknown(hash[1..].into()), "{hash}");
        }
    }

    #[test]
    fn on_a_plain_page_the_path_names_the_transcript() {
        let place = TranscriptPlace::new("a");
        let found = TranscriptPlace { query: "tax".into(), ..place.clone() };
        for (place, address) in [
            (place.clone(), "#/"),
            (place.at_page(2), "#/?page=2"),
            (found.at_target("e3", Some("p2")), "#/e3.p2?q=tax"),
            // The id of an exchange can equal the first segment of the other form.
            (place.at_target("t", None), "#/t"),
        ] {
            let place = Place::Transcript(place);
            assert_eq!(place.address_on(Some("a")), address);
            assert_eq!(Place::parse_on(Some("a"), address), place);
            assert_eq!(Place::parse_on(Some("a"), &place.to_string()), place);
            assert_eq!(Place::parse_on(Some("b"), &place.address_on(Some("b"))), place);
        }
        assert_eq!(Place::parse_on(Some("a"), ""), Place::transcript("a"));
        assert_eq!(Place::parse_on(None, "#/"), Place::Library(LibraryPlace::default()));
        assert_eq!(Target { exchange: "e3".into(), paragraph: Some("p2".into()) }.anchor(), "/e3.p2");
    }

    #[test]
    fn unknown_options_and_invalid_values_are_ignored() {
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

    /// Generates places with random options only.
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
        let search = (".{0,12}", prop::sample::select(HitOrder::CHOICES.to_vec()))
            .prop_map(|(query, order)| Place::Search(SearchPlace { query, order }));
        prop_oneof![library, search, transcript]
    }

    proptest! {
        #[test]
        fn an_address_parses_back_to_its_place(place in place()) {
            let address = place.to_string();
            prop_assert!(address.is_ascii(), "{}", address);
            prop_assert_eq!(Place::parse(&address), place);
        }

        #[test]
        fn an_address_on_any_plain_page_parses_back_to_its_place(place in place(), page in ".{1,12}") {
            if matches!(place, Place::Transcript(_)) {
                prop_assert_eq!(Place::parse_on(Some(&page), &place.address_on(Some(&page))), place);
            }
        }

        #[test]
        fn any_text_parses_to_a_place_whose_address_parses_back(hash in "\\PC{0,40}|#?/t/[a-z/.?&=%0-9]{0,30}") {
            let place = Place::parse(&hash);
            prop_assert_eq!(Place::parse(&place.to_string()), place);
        }
    }
}
