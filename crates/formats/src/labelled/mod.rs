//! Labelled text: plain text or Markdown in which a *label* says who speaks, alone on a line or before the words.
//!
//! 1. [`front_matter`] reads the YAML at the top, if there is any.
//! 2. [`lines`] cuts the rest into lines. [`numbered`] takes the numbers of lines off, [`end_times`] the times at their ends, and
//!    [`inner`] cuts lines before labels inside of them. [`furniture`] finds those that belong to the page and not to the record.
//! 3. [`blocks`] joins lines to paragraphs and headings.
//! 4. [`label`] proposes labels, and [`evidence`] decides which proposals are labels. [`cut_page`] holds the result of
//!    these steps for one page.
//! 5. [`head`] reads the title, event, date and place above the first label into [`fields`].
//! 6. [`reader`] reads the rest as segments. [`inline`] takes Markdown's marks and HTML's [`tags`] off the text, and
//!    [`stage`](crate::record::stage) recognises stage directions.
//! 7. [`assemble`] runs these steps and makes the transcript, with [`record`](crate::record).
//!
//! [`label`] documents what a label is. The module [`record`](crate::record) documents what is inferred.

mod assemble;
mod blocks;
mod coverage;
mod cut_page;
mod dialect;
mod end_times;
mod evidence;
mod field_keys;
mod fields;
mod front_matter;
mod furniture;
mod head;
mod inline;
mod inner;
mod label;
mod lines;
mod numbered;
mod page_numbers;
mod pager;
mod reader;
mod tags;

use std::borrow::Cow;
use std::ops::Range;

use self::assemble::Source;
pub(crate) use self::evidence::{Decision, Line as SpokenLine, Proposal, decide, propose};
use crate::document::Document;
use crate::error::Error;
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::Imported;
use crate::locate::locate;
use crate::notices::Notices;
use crate::pages::decode_pages;
use crate::record::Fields;

/// The format of plain text and Markdown with labels.
#[derive(Debug, Clone, Copy)]
pub struct LabelledText;

impl Format for LabelledText {
    fn name(&self) -> &'static str {
        "labelled text"
    }

    fn short_name(&self) -> &'static str {
        "txt"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["txt", "md", "markdown"]
    }

    fn detect(&self, page: &Page<'_>) -> Confidence {
        if !page.is_text() {
            Confidence::No
        } else if page.has_extension(self.extensions()) {
            Confidence::Likely
        } else {
            Confidence::Possible
        }
    }

    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
        let mut notices = Notices::default();
        let texts = decode_pages(pages, |_| None, &mut notices)?;
        let names: Vec<&str> = pages.iter().map(|page| page.name).collect();
        let source =
            Source { names: &names, texts: &texts, is_markdown: false, originals: &texts, origin: &|_, range| range };
        read(&source, Fields::given(given), notices)
    }
}

/// Reads documents as labelled text. `originals` are the texts in which places are reported; without them, places are in the
/// documents' own texts. `fields` holds what is given, and what the files say outside of their text.
pub(crate) fn read_documents(
    pages: &[Page<'_>],
    documents: &[Document],
    originals: Option<&[Cow<'_, str>]>,
    fields: Fields,
    notices: Notices,
) -> Result<Imported, Error> {
    let names: Vec<&str> = pages.iter().map(|page| page.name).collect();
    let texts: Vec<Cow<'_, str>> = documents.iter().map(|document| Cow::Borrowed(document.text())).collect();
    // The files themselves are not these texts, so they are kept.
    let owned: Vec<Cow<'_, str>> = documents.iter().map(|document| Cow::Owned(document.text().to_owned())).collect();
    let origin = |page: usize, range: Range<usize>| match originals {
        Some(_) => documents[page].source(range),
        None => range,
    };
    let originals = originals.unwrap_or(&owned);
    read(&Source { names: &names, texts: &texts, is_markdown: true, originals, origin: &origin }, fields, notices)
}

/// Reads pages, and completes the place of an error.
fn read(source: &Source<'_>, fields: Fields, notices: Notices) -> Result<Imported, Error> {
    assemble::assemble(source, fields, notices).map_err(|mut error| {
        if let Some(place) = &mut error.place {
            place.range = (source.origin)(place.page, place.range.clone());
        }
        locate(&mut error.place, source.originals);
        error
    })
}
