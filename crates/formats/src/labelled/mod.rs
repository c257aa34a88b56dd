//! Labelled text: plain text or Markdown in which a *label* says who speaks, alone on a line or before the words.
//!
//! 1. [`front_matter`] reads the YAML at the top, if there is any.
//! 2. [`lines`] cuts the rest into lines. [`furniture`] finds those that belong to the page and not to the record.
//! 3. [`blocks`] joins lines to paragraphs and headings.
//! 4. [`label`] proposes labels, and [`evidence`] decides which proposals are labels. [`cut_page`] holds the result of
//!    these steps for one page.
//! 5. [`head`] reads the title, event, date and place above the first label into [`fields`].
//! 6. [`reader`] reads the rest as segments. [`inline`] takes Markdown's marks off the text, and
//!    [`stage`](crate::record::stage) recognises stage directions.
//! 7. [`assemble`] runs these steps and makes the transcript, with [`record`](crate::record).
//!
//! [`label`] documents what a label is. The module [`record`](crate::record) documents what is inferred.

mod assemble;
mod blocks;
mod coverage;
mod cut_page;
mod dialect;
mod evidence;
mod field_keys;
mod fields;
mod front_matter;
mod furniture;
mod head;
mod inline;
mod label;
mod label_name;
mod label_time;
mod lines;
mod page_numbers;
mod pager;
mod reader;

pub(crate) use self::evidence::{Evidence, Proposal, propose};
use crate::error::Error;
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::imported::Imported;
use crate::locate::locate;
use crate::notices::Notices;
use crate::pages::decode_pages;

/// The format of plain text and Markdown with labels.
#[derive(Debug, Clone, Copy)]
pub struct LabelledText;

impl Format for LabelledText {
    fn name(&self) -> &'static str {
        "labelled text"
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
        assemble::assemble(&names, &texts, given, notices).map_err(|mut error| {
            locate(&mut error.place, &texts);
            error
        })
    }
}
