//! Writes books (EPUB 3.3) of one transcript or of several.

use transcript::{Direction, Exchange, Transcript, language};

use super::html::{STYLE, exchanges, header, lang};
use super::label::Labels;
use super::parts::{Part, archive};
use super::xml::{DECLARATION, attribute, element, escaped, name};

/// The number of bytes of text after which a new page begins. Reading devices are slow with long ones.
const PAGE: usize = 200_000;

/// Returns transcripts as a book with that identifier and title, in that order, with contents.
pub(super) fn write(identifier: &str, title: &str, transcripts: &[&Transcript]) -> Vec<u8> {
    let chapters: Vec<Chapter<'_>> =
        transcripts.iter().enumerate().map(|(index, it)| Chapter::new(index, it)).collect();
    let container = "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>\
        <rootfile full-path=\"book/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>";
    let mut parts: Vec<Part> = vec![
        ("mimetype".into(), "application/epub+zip".into()),
        ("META-INF/container.xml".into(), format!("{DECLARATION}{container}")),
        ("book/package.opf".into(), package(identifier, title, &chapters)),
        ("book/contents.xhtml".into(), contents(title, &chapters)),
        ("book/style.css".into(), STYLE.into()),
    ];
    for chapter in &chapters {
        for (number, body) in chapter.pages.iter().enumerate() {
            let transcript = chapter.transcript;
            parts.push((format!("book/{}", chapter.file(number)), page(&transcript.title, &transcript.language, body)));
        }
    }
    // The first part names the format, for programs that look at the first bytes (EPUB, OCF 3.3, "ZIP container requirements").
    archive(&parts, &["mimetype"])
}

/// A transcript of the book.
struct Chapter<'t> {
    index: usize,
    transcript: &'t Transcript,
    /// The pages, as XHTML.
    pages: Vec<String>,
    /// The page of each exchange.
    page_of: Vec<usize>,
}

impl<'t> Chapter<'t> {
    fn new(index: usize, transcript: &'t Transcript) -> Self {
        let mut labels = Labels::of(transcript);
        let mut pages = vec![header(transcript)];
        let mut page_of = Vec::new();
        for exchange in &transcript.exchanges {
            let text = exchanges(std::slice::from_ref(exchange), &mut labels);
            match pages.last_mut() {
                Some(page) if page.len() + text.len() <= PAGE || page_of.is_empty() => page.push_str(&text),
                _ => pages.push(text),
            }
            page_of.push(pages.len() - 1);
        }
        Self { index, transcript, pages, page_of }
    }

    /// Returns the name of the file of a page.
    fn file(&self, page: usize) -> String {
        format!("t{}-{}.xhtml", self.index + 1, page + 1)
    }

    /// Returns the exchanges with a heading of their own, with their addresses in the book.
    fn headings(&self) -> impl Iterator<Item = (&'t str, String)> {
        let listed = |(number, exchange): (usize, &'t Exchange)| {
            let heading = exchange.heading.as_deref()?;
            Some((heading, format!("{}#{}", self.file(self.page_of[number]), name(&exchange.id))))
        };
        self.transcript.exchanges.iter().enumerate().filter_map(listed)
    }
}

/// Returns a page of XHTML.
fn page(title: &str, tag: &str, body: &str) -> String {
    format!(
        "{DECLARATION}<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"{}{}>\n\
         <head>\n{}\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n{body}</body>\n</html>\n",
        attribute("xml:lang", Some(tag)),
        lang(tag),
        element("title", Some(title))
    )
}

/// Returns the contents: the transcripts, with the headings in each.
fn contents(title: &str, chapters: &[Chapter<'_>]) -> String {
    let mut list = String::new();
    for chapter in chapters {
        let transcript = chapter.transcript;
        let link = |href: &str, text: &str| format!("<a{}>{}</a>", attribute("href", Some(href)), escaped(text));
        let headings: String =
            chapter.headings().map(|(text, href)| format!("<li>{}</li>", link(&href, text))).collect();
        let inner = if headings.is_empty() { headings } else { format!("<ol>{headings}</ol>") };
        let chapter_link = link(&chapter.file(0), &transcript.title);
        list.push_str(&format!("<li{}>{chapter_link}{inner}</li>\n", lang(&transcript.language)));
    }
    let first = chapters.first().map_or("en", |chapter| chapter.transcript.language.as_str());
    let title_element = element("h1", Some(title));
    page(title, first, &format!("<nav epub:type=\"toc\">\n{title_element}\n<ol>\n{list}</ol>\n</nav>\n"))
}

fn package(identifier: &str, title: &str, chapters: &[Chapter<'_>]) -> String {
    let transcripts = || chapters.iter().map(|chapter| chapter.transcript);
    let mut languages: Vec<&str> = Vec::new();
    for tag in transcripts().map(|it| it.language.as_str()) {
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    let languages: String = languages.iter().map(|tag| element("dc:language", Some(tag))).collect();
    let one = transcripts().next().filter(|_| chapters.len() == 1);
    let source = one.and_then(|it| it.source.as_ref());
    let is_rtl = transcripts().all(|it| language::direction(&it.language) == Direction::Rtl);
    let direction = if is_rtl { " page-progression-direction=\"rtl\"" } else { "" };
    let pages =
        || chapters.iter().flat_map(|chapter| (0..chapter.pages.len()).map(|page| (chapter.index + 1, page + 1)));
    let items: String = pages()
        .map(|(chapter, page)| {
            format!("<item id=\"t{chapter}-{page}\" href=\"t{chapter}-{page}.xhtml\" media-type=\"application/xhtml+xml\"/>\n")
        })
        .collect();
    let spine: String = pages().map(|(chapter, page)| format!("<itemref idref=\"t{chapter}-{page}\"/>\n")).collect();
    format!(
        "{DECLARATION}<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\">\n\
         <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"id\">{}</dc:identifier>\n{}\n{languages}\n\
         {}{}{}{}<meta property=\"dcterms:modified\">{}</meta>\n</metadata>\n<manifest>\n\
         <item id=\"contents\" href=\"contents.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n\
         <item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n{items}</manifest>\n<spine{direction}>\n{spine}</spine>\n</package>\n",
        escaped(identifier),
        element("dc:title", Some(title)),
        element("dc:date", one.and_then(|it| it.date.as_deref())),
        element("dc:publisher", source.map(|source| source.name.as_str())),
        element("dc:rights", one.and_then(|it| it.licence.as_deref())),
        element("dc:description", one.and_then(|it| it.description.as_deref())),
        modified(transcripts()),
    )
}

/// Returns the time of the last change, which a book must state: the latest day on which a text was copied, or else that of an event.
fn modified<'t>(transcripts: impl Iterator<Item = &'t Transcript>) -> String {
    let day =
        |it: &'t Transcript| it.source.as_ref().and_then(|source| source.retrieved.as_deref()).or(it.date.as_deref());
    let latest = transcripts.filter_map(day).max().unwrap_or("2000");
    let rest = ["", "-01", "-01-01"][match latest.len() {
        4 => 2,
        7 => 1,
        _ => 0,
    }];
    format!("{latest}{rest}T00:00:00Z")
}
