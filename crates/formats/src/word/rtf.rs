//! Rich Text Format, version 1.9.1.

use std::collections::HashMap;

use encoding_rs::Encoding;

use super::Properties;
use super::flow::{Flow, Look};
use super::rtf_tokens::{Token, Tokens};
use crate::document::{Block, Document};
use crate::error::{Error, ErrorKind};
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::Imported;
use crate::labelled::read_documents;
use crate::notice::SourcePlace;
use crate::notices::Notices;
use crate::record::Fields;

/// The format of RTF files.
#[derive(Debug, Clone, Copy)]
pub struct Rtf;

/// The greatest depth of groups.
const MAX_DEPTH: usize = 1_000;

impl Format for Rtf {
    fn name(&self) -> &'static str {
        "Rich Text Format (RTF)"
    }

    fn short_name(&self) -> &'static str {
        "rtf"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["rtf"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        if page.bytes.trim_ascii_start().starts_with(b"{\\rtf") { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        let mut notices = Notices::default();
        let mut fields = Fields::given(given);
        let mut documents = Vec::with_capacity(pages.len());
        for (index, page) in pages.iter().enumerate() {
            let (document, properties) = document(page.bytes, index, &mut notices)?;
            properties.set(&mut fields);
            documents.push(document);
        }
        read_documents(pages, &documents, None, fields, notices)
    }
}

/// Where the text of a group goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Destination {
    Text,
    /// It is not text: fonts, pictures, headers, and everything unknown that begins with `\*`.
    Nothing,
    Title,
    /// The date on which the file was made.
    Created,
    Footnote,
    Comment,
    Deleted,
    /// The instructions of a field, such as a link.
    Instructions,
    Fonts,
}

/// The state of a group, which its end restores.
#[derive(Debug, Clone)]
struct State {
    destination: Destination,
    look: Look,
    /// The number of fallback characters after a character in Unicode.
    fallback: usize,
    encoding: &'static Encoding,
    link: Option<String>,
}

struct Reader<'a> {
    flow: Flow<'a>,
    state: State,
    stack: Vec<State>,
    properties: Properties,
    /// The encodings of fonts by their numbers.
    fonts: HashMap<i32, &'static Encoding>,
    /// The font that is being defined.
    font: i32,
    code_page: &'static Encoding,
    /// Bytes in the current encoding that are not decoded yet.
    bytes: Vec<u8>,
    /// The first half of a pair of surrogates.
    surrogate: Option<u16>,
    /// The number of fallback characters that are still to be skipped.
    skip: usize,
    /// True right after the start of a group.
    is_group_start: bool,
    /// The text of a destination other than the main text.
    aside: String,
    level: Option<usize>,
    is_in_table: bool,
    cells: usize,
}

fn document(bytes: &[u8], page: usize, notices: &mut Notices) -> Result<(Document, Properties), Error> {
    let latin = encoding_rs::WINDOWS_1252;
    let state =
        State { destination: Destination::Text, look: Look::default(), fallback: 1, encoding: latin, link: None };
    let mut reader = Reader {
        flow: Flow::new(notices, page),
        state,
        stack: Vec::new(),
        properties: Properties::default(),
        fonts: HashMap::new(),
        font: 0,
        code_page: latin,
        bytes: Vec::new(),
        surrogate: None,
        skip: 0,
        is_group_start: false,
        aside: String::new(),
        level: None,
        is_in_table: false,
        cells: 0,
    };
    let mut tokens = Tokens::new(bytes);
    while let Some(token) = tokens.next() {
        if reader.stack.len() > MAX_DEPTH {
            let place = SourcePlace { page, ..SourcePlace::default() };
            return Err(Error {
                place: Some(place),
                kind: ErrorKind::Excessive("the file is nested deeper than 1,000 groups"),
            });
        }
        if let Token::Word("bin", Some(count)) = token {
            tokens.advance(usize::try_from(count).unwrap_or_default());
            continue;
        }
        reader.token(token);
    }
    reader.flush();
    reader.end_paragraph();
    Ok((reader.flow.document, reader.properties))
}

impl Reader<'_> {
    fn token(&mut self, token: Token<'_>) {
        if self.skip > 0 {
            match token {
                Token::Byte(_) | Token::Symbol(_) => {
                    self.skip -= 1;
                    return;
                }
                Token::Open | Token::Close => self.skip = 0,
                Token::Word(..) => {}
            }
        }
        if !matches!(token, Token::Byte(_)) {
            self.flush();
        }
        let is_group_start = std::mem::take(&mut self.is_group_start);
        match token {
            Token::Open => {
                self.stack.push(self.state.clone());
                self.is_group_start = true;
            }
            Token::Close => self.close(),
            Token::Word(word, number) => self.word(word, number),
            Token::Symbol(b'*') if is_group_start => {
                if self.state.destination == Destination::Text {
                    self.state.destination = Destination::Nothing;
                }
                self.is_group_start = true;
            }
            Token::Symbol(symbol) => self.symbol(symbol),
            Token::Byte(byte) => self.bytes.push(byte),
        }
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'\\' | b'{' | b'}' => self.text(char::from(symbol).encode_utf8(&mut [0; 4])),
            b'~' => self.text("\u{a0}"),
            b'_' => self.text("\u{2011}"),
            // `\-` allows a hyphen where a word is parted, and is no character.
            b'\n' | b'\r' => self.paragraph_mark(),
            _ => {}
        }
    }

    /// Decodes the bytes so far.
    fn flush(&mut self) {
        if self.bytes.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.bytes);
        let (text, _) = self.state.encoding.decode_without_bom_handling(&bytes);
        self.text(&text);
    }

    fn text(&mut self, text: &str) {
        match self.state.destination {
            Destination::Text => {
                let link = self.state.link.clone();
                self.flow.words(text, self.state.look, link.as_deref());
            }
            Destination::Nothing | Destination::Created | Destination::Fonts => {}
            _ => self.aside.push_str(text),
        }
    }

    /// Ends a group, and uses the text of a destination that ends with it.
    fn close(&mut self) {
        let Some(outer) = self.stack.pop() else { return };
        let inner = std::mem::replace(&mut self.state, outer);
        if inner.destination == self.state.destination {
            // A link that is found in a group of instructions belongs to the field around it.
            if inner.destination == Destination::Text {
                self.state.link = self.state.link.take();
            }
            return;
        }
        let text = std::mem::take(&mut self.aside);
        match inner.destination {
            Destination::Title => self.properties.title = Some(text),
            Destination::Footnote => self.flow.footnote(&text),
            Destination::Comment => self.flow.left_out("a comment", &text),
            Destination::Deleted => self.flow.left_out("deleted words", &text),
            Destination::Instructions => {
                let url = text.trim().strip_prefix("HYPERLINK").and_then(|rest| rest.split('"').nth(1));
                self.state.link = url.filter(|url| url.starts_with("http")).map(str::to_owned);
            }
            _ => {}
        }
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        let is_on = number != Some(0);
        match word {
            "fonttbl" => self.state.destination = Destination::Fonts,
            "colortbl" | "stylesheet" | "pict" | "header" | "headerl" | "headerr" | "headerf" | "footer"
            | "footerl" | "footerr" | "footerf" | "generator" | "listtable" | "listoverridetable" | "rsidtbl"
            | "themedata" | "nonshppict" | "datastore" | "xmlnstbl" | "object" | "bkmkstart" | "bkmkend" | "info"
            | "atnid" | "atnauthor" => {
                self.state.destination = Destination::Nothing;
            }
            "title" => self.state.destination = Destination::Title,
            "creatim" => self.state.destination = Destination::Created,
            "yr" | "mo" | "dy" if self.state.destination == Destination::Created => self.created(word, number),
            "footnote" => self.state.destination = Destination::Footnote,
            "annotation" => self.state.destination = Destination::Comment,
            "fldinst" => self.state.destination = Destination::Instructions,
            "deleted" if is_on && self.state.destination == Destination::Text => {
                self.state.destination = Destination::Deleted;
            }
            "shppict" => self.state.destination = Destination::Nothing,
            "shptxt" => self.state.destination = Destination::Text,
            "ansicpg" => self.set_code_page(number.unwrap_or_default()),
            "f" if self.state.destination == Destination::Fonts => self.font = number.unwrap_or_default(),
            "f" => {
                let font = self.fonts.get(&number.unwrap_or_default());
                self.state.encoding = font.copied().unwrap_or(self.code_page);
            }
            "fcharset" => {
                if let Some(encoding) = charset(number.unwrap_or_default()) {
                    self.fonts.insert(self.font, encoding);
                }
            }
            "b" => self.state.look.is_bold = is_on,
            "v" => self.state.look.is_hidden = is_on,
            "strike" | "striked" => self.state.look.is_struck = is_on,
            "plain" => {
                self.state.look = Look::default();
                self.state.encoding = self.code_page;
            }
            "pard" => {
                self.level = None;
                self.is_in_table = false;
            }
            "outlinelevel" => {
                self.level = number.and_then(|level| usize::try_from(level + 1).ok()).filter(|level| *level <= 6);
            }
            "uc" => self.state.fallback = usize::try_from(number.unwrap_or(1)).unwrap_or_default(),
            "u" => self.unicode(number.unwrap_or_default()),
            _ => self.paragraph_word(word),
        }
    }

    /// Reads control words that are characters, and those that end lines, cells and paragraphs.
    fn paragraph_word(&mut self, word: &str) {
        match word {
            "par" | "sect" => self.paragraph_mark(),
            "line" => self.text("\n"),
            "tab" => self.text(" "),
            "trowd" => self.cells = 0,
            "intbl" => self.is_in_table = true,
            "cell" | "nestcell" if self.state.destination == Destination::Text => self.end_cell(),
            "row" | "nestrow" => {
                self.cells = 0;
                self.end_paragraph();
            }
            "lquote" => self.text("‘"),
            "rquote" => self.text("’"),
            "ldblquote" => self.text("“"),
            "rdblquote" => self.text("”"),
            "emdash" => self.text("—"),
            "endash" => self.text("–"),
            "bullet" => self.text("•"),
            "emspace" | "enspace" | "qmspace" => self.text(" "),
            _ => {}
        }
    }

    /// Ends a cell. The first one is the label of the next if it holds a name.
    fn end_cell(&mut self) {
        self.cells += 1;
        let open = self.flow.document.open_text();
        if self.cells == 1 && self.flow.begin_row(&open, 2) {
            self.flow.end_label();
        } else {
            self.end_paragraph();
        }
    }

    fn paragraph_mark(&mut self) {
        match self.state.destination {
            Destination::Text => self.end_paragraph(),
            Destination::Nothing => {}
            _ => self.aside.push(' '),
        }
    }

    fn end_paragraph(&mut self) {
        let block = self.level.map_or(Block::Paragraph, Block::Heading);
        self.flow.end_paragraph(block);
    }

    fn created(&mut self, word: &str, number: Option<i32>) {
        let number = number.unwrap_or_default();
        let date = self.properties.date.get_or_insert_default();
        match word {
            "yr" => *date = format!("{number:04}"),
            _ => date.push_str(&format!("-{number:02}")),
        }
    }

    fn set_code_page(&mut self, number: i32) {
        if let Some(encoding) = code_page(number) {
            self.code_page = encoding;
            self.state.encoding = encoding;
        }
    }

    /// Reads a code unit of UTF-16, which is written as a signed number.
    fn unicode(&mut self, number: i32) {
        self.skip = self.state.fallback;
        let unit = (number & 0xFFFF) as u16;
        let high = self.surrogate.take();
        let units = match high {
            Some(high) => vec![high, unit],
            None if (0xD800..0xDC00).contains(&unit) => {
                self.surrogate = Some(unit);
                return;
            }
            None => vec![unit],
        };
        let text: String = char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        self.text(&text);
    }
}

/// Returns the encoding of a Windows code page.
fn code_page(number: i32) -> Option<&'static Encoding> {
    let label = match number {
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        65001 => "utf-8".to_owned(),
        10000 => "macintosh".to_owned(),
        number => format!("windows-{number}"),
    };
    Encoding::for_label(label.as_bytes())
}

/// Returns the encoding of a font's character set.
fn charset(number: i32) -> Option<&'static Encoding> {
    let page = match number {
        77 => 10000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => return None,
    };
    code_page(page)
}
