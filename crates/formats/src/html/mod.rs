//! Web pages.
//!
//! 1. [`limits`] refuses pages that are nested so deep that parsing would take long.
//! 2. [`metadata`] reads the title, the date, the address and the publisher.
//! 3. [`main_text`] finds the element that holds the text.
//! 4. [`walk`] writes its blocks into a [`Document`], which is then read as labelled text. Everything else is reported.

mod limits;
mod main_text;
mod metadata;
mod tags;
mod walk;

use scraper::Html;

use crate::document::Document;
use crate::error::Error;
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::Imported;
use crate::labelled::read_documents;
use crate::notices::Notices;
use crate::pages::decode_pages;
use crate::record::Fields;

/// The format of web pages.
#[derive(Debug, Clone, Copy)]
pub struct WebPage;

/// Elements that text has and that a page of plain text or Markdown does not begin with.
const BLOCKS: [&str; 14] = [
    "<html", "<head", "<body", "<div", "<p>", "<p ", "<cite", "<article", "<main", "<section", "<dl", "<table", "<h1",
    "<h2",
];

impl Format for WebPage {
    fn name(&self) -> &'static str {
        "web pages"
    }

    fn short_name(&self) -> &'static str {
        "html"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["html", "htm", "xhtml"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        let start = page.start().trim_start_matches('\u{feff}').trim_start().to_lowercase();
        let body =
            start.split_once("?>").filter(|(before, _)| before.starts_with("<?xml")).map_or(start.as_str(), |it| it.1);
        let body = without_comments(body.trim_start());
        let is_whole = body.starts_with("<!doctype html") || body.starts_with("<html");
        let is_part = BLOCKS.iter().any(|block| body.starts_with(block)) && start.matches("</").count() >= 2;
        if is_whole || is_part {
            Confidence::Certain
        } else if page.has_extension(self.extensions()) && start.contains('<') {
            Confidence::Likely
        } else {
            Confidence::No
        }
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        let mut notices = Notices::default();
        let texts = decode_pages(pages, declared_encoding, &mut notices)?;
        let mut fields = Fields::given(given);
        let mut documents: Vec<Document> = Vec::with_capacity(texts.len());
        for (page, text) in texts.iter().enumerate() {
            limits::check(text, page)?;
            let html = Html::parse_document(text);
            let metadata = metadata::read(&html);
            metadata::set(&metadata, &mut fields);
            documents.push(walk::document(&html, &metadata, text, page, &mut notices));
        }
        read_documents(pages, &documents, Some(&texts), fields, notices)
    }
}

/// Returns a text without the comments at its start.
fn without_comments(text: &str) -> &str {
    let mut rest = text;
    while let Some(end) = rest.strip_prefix("<!--").and_then(|inner| inner.find("-->")) {
        rest = rest["<!--".len() + end + "-->".len()..].trim_start();
    }
    rest
}

/// Returns the encoding that a page names in its first 1,024 bytes, as the HTML standard asks.
fn declared_encoding(bytes: &[u8]) -> Option<String> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).to_lowercase();
    let rest = &start[start.find("charset=").or_else(|| start.find("encoding="))?..];
    let value = rest.split_once('=')?.1.trim_start_matches(['"', '\'', ' ']);
    let end = value.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(value.len());
    (end > 0).then(|| value[..end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_recognized_by_its_bytes() {
        let detect = |name: &str, text: &str| WebPage.detect(&Page { name, bytes: text.as_bytes() });
        assert_eq!(detect("a.txt", "\u{feff}<!-- x --><!DOCTYPE html><p>Hi"), Confidence::Certain);
        assert_eq!(detect("a.txt", "<cite>Ann:</cite><p>Hi</p>"), Confidence::Certain);
        assert_eq!(detect("a.html", "Hi <b>there"), Confidence::Likely);
        assert_eq!(detect("a.md", "<p align=center> logo\n\n# A talk"), Confidence::No);
        assert_eq!(detect("a.txt", "Ann: a < b"), Confidence::No);
    }

    #[test]
    fn the_encoding_is_read_from_the_head() {
        assert_eq!(declared_encoding(b"<meta charset=\"ISO-8859-1\">").as_deref(), Some("iso-8859-1"));
        assert_eq!(declared_encoding(b"<?xml version='1.0' encoding='koi8-r'?>").as_deref(), Some("koi8-r"));
        assert_eq!(declared_encoding(b"<p>"), None);
    }
}
