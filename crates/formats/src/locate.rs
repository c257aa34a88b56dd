//! Lines and columns of places that are known by their ranges.

use crate::notice::SourcePlace;

/// Sets the line and the column of places, from their byte ranges in the decoded pages.
///
/// The places must be sorted by page and start. Then one walk over the pages is enough, which keeps the time linear.
pub(crate) fn locate<'a>(places: impl IntoIterator<Item = &'a mut SourcePlace>, texts: &[impl AsRef<str>]) {
    let (mut page, mut at, mut line, mut column) = (usize::MAX, 0, 1, 1);
    for place in places {
        if place.page != page {
            (page, at, line, column) = (place.page, 0, 1, 1);
        }
        let text = texts.get(page).map(AsRef::as_ref).unwrap_or_default();
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
