//! Reads the parts of a ZIP archive.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::error::{Error, ErrorKind};
use crate::notice::SourcePlace;

/// The greatest ratio of a part's size to that of the archive. Text in XML is packed to about a tenth.
const MAX_RATIO: u64 = 100;
/// A part of up to this many bytes is read whatever the ratio.
const SMALL: u64 = 4_000_000;

/// An archive.
pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    size: u64,
    format: &'static str,
    page: usize,
}

impl<'a> Archive<'a> {
    /// Opens an archive. `format` is the name of its format in messages.
    ///
    /// # Errors
    /// [`ErrorKind::Malformed`].
    pub(super) fn open(bytes: &'a [u8], format: &'static str, page: usize) -> Result<Self, Error> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|fault| malformed(format, page, &fault.to_string()))?;
        Ok(Self { zip, size: bytes.len() as u64, format, page })
    }

    /// Returns a part as text, or none if there is no such part.
    ///
    /// # Errors
    /// [`ErrorKind::Malformed`], or [`ErrorKind::Excessive`] for a part that grows more than text does.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, Error> {
        if self.zip.index_for_name(name).is_none() {
            return Ok(None);
        }
        let part = self.zip.by_name(name).map_err(|fault| malformed(self.format, self.page, &fault.to_string()))?;
        let limit = (self.size * MAX_RATIO).max(SMALL);
        let mut bytes = Vec::new();
        // The size in the archive may be wrong, so the bytes are counted.
        let read = part.take(limit + 1).read_to_end(&mut bytes);
        read.map_err(|fault| malformed(self.format, self.page, &fault.to_string()))?;
        if bytes.len() as u64 > limit {
            let place = SourcePlace { page: self.page, ..SourcePlace::default() };
            return Err(Error {
                place: Some(place),
                kind: ErrorKind::Excessive("a part of the file is packed a hundredfold"),
            });
        }
        let decoded = crate::decode::decode(&bytes, self.page)?;
        Ok(Some(decoded.text.into_owned()))
    }

    /// Returns a part as text.
    ///
    /// # Errors
    /// As [`text`](Self::text), and [`ErrorKind::Malformed`] if there is no such part.
    pub(super) fn needed(&mut self, name: &str) -> Result<String, Error> {
        let (format, page) = (self.format, self.page);
        self.text(name)?.ok_or_else(|| malformed(format, page, &format!("it has no {name}")))
    }
}

fn malformed(format: &'static str, page: usize, fault: &str) -> Error {
    let place = SourcePlace { page, ..SourcePlace::default() };
    Error { place: Some(place), kind: ErrorKind::Malformed(format, fault.to_owned()) }
}

/// Tells whether bytes are a ZIP archive that names a part. The names stand in it uncompressed.
pub(super) fn holds(bytes: &[u8], part: &str) -> bool {
    bytes.starts_with(b"PK\x03\x04") && bytes.windows(part.len()).any(|window| window == part.as_bytes())
}
