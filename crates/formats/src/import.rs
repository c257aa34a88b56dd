//! The entry point: takes pages in any known format.

use crate::captions::{SubRip, WebVtt};
use crate::corrections;
use crate::error::{Error, ErrorKind};
use crate::format::{Confidence, Format, Page};
use crate::given::Given;
use crate::html::WebPage;
use crate::imported::Imported;
use crate::labelled::LabelledText;
use crate::notice::SourcePlace;
use crate::own::Exported;
use crate::parliament::{AkomaNtoso, Tei};
use crate::speech_json::SpeechJson;
use crate::table::Table;
use crate::transcript_json::TranscriptJson;
use crate::unread;
use crate::word::{Docx, Odt, Rtf};

/// All formats, one line each. If none recognises a page, [`import()`] reads it as labelled text, since the errors of
/// that format (such as bytes that are not text) explain why the page cannot be read.
pub const FORMATS: &[&dyn Format] = &[
    &Exported,
    &LabelledText,
    &TranscriptJson,
    &WebVtt,
    &SubRip,
    &SpeechJson,
    &Table,
    &WebPage,
    &Tei,
    &AkomaNtoso,
    &Docx,
    &Odt,
    &Rtf,
];

/// Reads pages, in their order, as one transcript. Finds out their format by itself.
///
/// # Errors
/// [`Error`], with the first place that makes the pages unreadable.
///
/// # Examples
/// ```
/// use formats::{Furniture, Given, NoticeKind, Page, import};
///
/// let text = "Quay conference\nOctober 14, 2022\n\nReuters:\n\nWhen?\n\nAnn Lee:\n\nIn May.\n\n< 1 2 3 >\n";
/// let pages = [Page { name: "quay.txt", bytes: text.as_bytes() }];
/// let given = Given { place: Some("Tarn".into()), ..Given::default() };
/// let imported = import(&pages, &given)?;
///
/// let transcript = &imported.transcript;
/// assert_eq!(transcript.title, "Quay conference");
/// assert_eq!(transcript.date.as_deref(), Some("2022-10-14"));
/// assert_eq!(transcript.place.as_deref(), Some("Tarn"));
/// assert_eq!(transcript.exchanges[0].turns[1].paragraphs[0].text, "In May.");
///
/// let pager = &imported.notices[4];
/// assert_eq!(pager.kind, NoticeKind::Furniture(Furniture::Pager));
/// assert_eq!((pager.place.line, pager.place.column), (12, 1));
/// # Ok::<(), formats::Error>(())
/// ```
pub fn import(pages: &[Page<'_>], given: &Given) -> Result<Imported, Error> {
    if pages.is_empty() {
        return Err(Error { place: None, kind: ErrorKind::NoPages });
    }
    for (index, page) in pages.iter().enumerate() {
        if let Some(kind) = unread::reason(page) {
            let place = SourcePlace { page: index, ..SourcePlace::default() };
            return Err(Error { place: Some(place), kind });
        }
    }
    let mut imported = most_confident(FORMATS, pages).unwrap_or(&LabelledText).read(pages, &given.completed())?;
    corrections::apply(&given.corrections, &mut imported);
    Ok(imported)
}

/// Returns the format that [`import()`] reads pages in, or none if no format recognizes them.
pub fn detect(pages: &[Page<'_>]) -> Option<&'static dyn Format> {
    most_confident(FORMATS, pages)
}

/// Returns the format that is surest of all pages: the earlier of two that are equally sure, and none where every
/// format says no.
fn most_confident<'a>(formats: &[&'a dyn Format], pages: &[Page<'_>]) -> Option<&'a dyn Format> {
    let mut best = None;
    let mut best_confidence = Confidence::No;
    for format in formats {
        let confidence = pages.iter().map(|page| format.detect(page)).min().unwrap_or(Confidence::No);
        if confidence > best_confidence {
            best = Some(*format);
            best_confidence = confidence;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A format that cannot be read. Its only extension is also its signature: the first bytes of every file.
    struct Signed(&'static [&'static str]);

    impl Format for Signed {
        fn name(&self) -> &'static str {
            self.0[0]
        }

        fn short_name(&self) -> &'static str {
            self.0[0]
        }

        fn extensions(&self) -> &'static [&'static str] {
            self.0
        }

        fn detect(&self, page: &Page<'_>) -> Confidence {
            if page.bytes.starts_with(self.name().as_bytes()) {
                Confidence::Certain
            } else if page.has_extension(self.0) {
                Confidence::Likely
            } else {
                Confidence::No
            }
        }

        fn read(&self, _: &[Page<'_>], _: &Given) -> Result<Imported, Error> {
            Err(Error { place: None, kind: ErrorKind::NothingSaid })
        }
    }

    fn chosen(pages: &[(&str, &str)]) -> Option<&'static str> {
        const SIGNED: &[&dyn Format] = &[&LabelledText, &Signed(&["vtt"]), &Signed(&["srt"])];
        let pages: Vec<Page<'_>> = pages.iter().map(|(name, text)| Page { name, bytes: text.as_bytes() }).collect();
        most_confident(SIGNED, &pages).map(Format::name)
    }

    #[test]
    fn the_bytes_count_more_than_the_file_name() {
        assert_eq!(chosen(&[("a.srt", "vtt")]), Some("vtt"));
        assert_eq!(chosen(&[("a.txt", "vtt")]), Some("vtt"));
        assert_eq!(chosen(&[("a.SRT", "x")]), Some("srt"));
        assert_eq!(chosen(&[("a.md", "x")]), Some("labelled text"));
        assert_eq!(chosen(&[("a", "x")]), Some("labelled text"));
    }

    #[test]
    fn one_format_must_read_all_pages() {
        assert_eq!(chosen(&[("a.srt", "srt"), ("b.srt", "x")]), Some("srt"));
        assert_eq!(chosen(&[("a.srt", "srt"), ("b.vtt", "x")]), Some("labelled text"));
    }

    #[test]
    fn bytes_in_no_known_format_get_an_error_from_labelled_text() {
        let page = Page { name: "a.bin", bytes: b"\x01\x02a\0\0\0\xE9" };
        assert_eq!(LabelledText.detect(&page), Confidence::No);
        let error = import(&[page], &Given::default()).unwrap_err();
        assert_eq!(error.kind, ErrorKind::NotText);
    }
}
