//! What an import takes and gives.

use transcript::Transcript;

use crate::error::{Error, ErrorKind};
use crate::given::Given;
use crate::labelled;
use crate::notice::Notice;

/// A file as it was published.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// Its name, without folders; the transcript's id comes of it where nothing else says it.
    pub name: &'a str,
    /// Its contents.
    pub bytes: &'a [u8],
}

/// A transcript, and what became of everything in its source that is not in its paragraphs.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// The transcript.
    pub transcript: Transcript,
    /// The notices, in the order of the source.
    pub notices: Vec<Notice>,
    /// What was found.
    pub counts: Counts,
}

/// What was found in a source.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// How often a label says who speaks, asks or answers. A turn that goes on after a note counts once.
    pub turns: usize,
    /// Passages that no label stands before.
    pub unlabelled: usize,
    /// Stage directions.
    pub notes: usize,
}

/// Reads pages, in their order, as one transcript.
///
/// # Errors
/// [`Error`], with the first place that makes it impossible to read them.
pub fn import(pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
    let mut texts = Vec::with_capacity(pages.len());
    for (index, page) in pages.iter().enumerate() {
        texts.push((page.name, crate::decode(page.bytes, index)?));
    }
    let texts: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (*name, text.as_ref())).collect();
    if texts.is_empty() {
        return Err(Error { place: None, kind: ErrorKind::NoPages });
    }
    let mut imported = match labelled::read(&texts, given) {
        Ok(imported) => imported,
        Err(mut error) => {
            if let Some(place) = &mut error.place {
                let mut notice = Notice { place: place.clone(), kind: crate::NoticeKind::Markup };
                locate(std::slice::from_mut(&mut notice), &texts);
                *place = notice.place;
            }
            return Err(error);
        }
    };
    locate(&mut imported.notices, &texts);
    Ok(imported)
}

/// Gives every notice its line and column, in one walk over the pages.
fn locate(notices: &mut [Notice], texts: &[(&str, &str)]) {
    notices.sort_by_key(|notice| (notice.place.page, notice.place.range.start, notice.place.range.end));
    let (mut page, mut at, mut line, mut column) = (usize::MAX, 0, 1, 1);
    for notice in notices {
        let place = &mut notice.place;
        if place.page != page {
            (page, at, line, column) = (place.page, 0, 1, 1);
        }
        let text = texts.get(page).map_or("", |(_, text)| text);
        let between = text.get(at..place.range.start).unwrap_or_default();
        match between.rfind('\n') {
            Some(last) => {
                line += between.bytes().filter(|byte| *byte == b'\n').count();
                column = between[last + 1..].chars().count() + 1;
            }
            None => column += between.chars().filter(|c| *c != '\u{feff}').count(),
        }
        at = place.range.start.max(at);
        (place.line, place.column) = (line, column);
    }
}
