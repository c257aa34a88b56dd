//! The interface that every format implements.

use std::borrow::Cow;

use crate::decode::decode;
use crate::error::{Error, ErrorKind};
use crate::given::Given;
use crate::imported::Imported;

/// The number of bytes of a file that are read to recognise its format.
const START: usize = 65_536;

/// A file as it was published.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// The file's name without folders. Used for the transcript's id if nothing else gives one.
    pub name: &'a str,
    /// The file's contents.
    pub bytes: &'a [u8],
}

impl<'a> Page<'a> {
    /// Returns about the first 64 kB of the page as text, for recognising its format. Bytes that cannot be decoded become
    /// U+FFFD.
    pub fn start(&self) -> Cow<'a, str> {
        let bytes = &self.bytes[..self.bytes.len().min(START)];
        match decode(bytes, 0) {
            Ok(decoded) => decoded.text,
            Err(_) => String::from_utf8_lossy(bytes),
        }
    }

    /// Tells whether the page is text in some encoding, by its first 64 kB.
    pub fn is_text(&self) -> bool {
        let bytes = &self.bytes[..self.bytes.len().min(START)];
        // Cut at the start, a file may end inside a character.
        !matches!(decode(bytes, 0), Err(Error { kind: ErrorKind::NotText, .. }))
    }

    /// Tells whether the file's name ends in one of these extensions, in any case. They are given in lower case and
    /// without a full stop.
    pub fn has_extension(&self, extensions: &[&str]) -> bool {
        self.name
            .rsplit_once('.')
            .is_some_and(|(_, extension)| extensions.iter().any(|known| extension.eq_ignore_ascii_case(known)))
    }
}

/// A way of writing a record of speech in files.
///
/// A format is pure: it reads bytes and uses no disk, clock or network, so that it also runs in the browser. The
/// command shares formats between threads, hence `Sync`.
pub trait Format: Sync {
    /// Returns the name of the format in plain words, such as `labelled text`. A format with versions names the version
    /// that it reads.
    fn name(&self) -> &'static str;

    /// Returns the short name of the format, which stays the same: that of its [`Target`](crate::Target) where Rostrum also writes it.
    fn short_name(&self) -> &'static str;

    /// Returns the usual file name extensions, in lower case and without a full stop. The command picks the files of a
    /// library by them.
    fn extensions(&self) -> &'static [&'static str];

    /// Returns how sure the format is that a page is written in it.
    ///
    /// Looks at the bytes first and at the file name second, because names are often wrong. Must be cheap compared to
    /// [`read`](Self::read), since every format is asked about every page.
    fn detect(&self, page: &Page<'_>) -> Confidence;

    /// Reads pages, in their order, as one transcript.
    ///
    /// There is at least one page, and all pages are given to one format. Every notice has its line and column.
    ///
    /// # Errors
    /// [`Error`], with the first place that makes the pages unreadable. A format that is recognised but cannot be read
    /// returns an error whose [`mend`](crate::ErrorKind::mend) says what to do instead.
    fn read(&self, pages: &[Page<'_>], given: &Given) -> Result<Imported, Error>;
}

/// The certainty that a page is written in a format, from the lowest to the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// The page is not in this format.
    No,
    /// The page can be read, but may be in a more specific format.
    Possible,
    /// The page looks like this format: by its file name, or by contents that are typical but not unique.
    Likely,
    /// The page has a signature that no other format has.
    Certain,
}
