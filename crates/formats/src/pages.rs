//! Decodes the pages of a record.

use std::borrow::Cow;

use crate::decode::decode_as;
use crate::error::Error;
use crate::format::Page;
use crate::notice::NoticeKind;
use crate::notices::Notices;

/// Returns the texts of pages, and reports encodings other than Unicode. `label` returns the label of the encoding that a
/// file names, if it names one.
///
/// # Errors
/// If a page is not text.
pub(crate) fn decode_pages<'a>(
    pages: &[Page<'a>],
    label: impl Fn(&[u8]) -> Option<String>,
    notices: &mut Notices,
) -> Result<Vec<Cow<'a, str>>, Error> {
    let mut texts = Vec::with_capacity(pages.len());
    for (index, page) in pages.iter().enumerate() {
        let decoded = decode_as(page.bytes, label(page.bytes).as_deref(), index)?;
        if let Some(legacy) = decoded.legacy {
            notices.add(index, 0..0, NoticeKind::Encoding(legacy));
        }
        texts.push(decoded.text);
    }
    Ok(texts)
}
