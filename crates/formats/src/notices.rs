//! Notices while an import collects them.

use std::ops::Range;

use crate::locate::locate;
use crate::notice::{Notice, NoticeKind, SourcePlace};

/// Collects notices whose lines and columns are not known yet. Finding them at the end takes one walk over the pages.
#[derive(Default)]
pub(crate) struct Notices(Vec<Notice>);

impl Notices {
    /// Adds a notice about a range of bytes of a decoded page.
    pub(crate) fn add(&mut self, page: usize, range: Range<usize>, kind: NoticeKind) {
        self.0.push(Notice { place: SourcePlace { page, line: 0, column: 0, range }, kind });
    }

    /// Moves the ranges of all notices to another text. `to` takes a page and a range of its bytes, and returns the range there.
    pub(crate) fn moved(mut self, to: impl Fn(usize, Range<usize>) -> Range<usize>) -> Self {
        for notice in &mut self.0 {
            let SourcePlace { page, range, .. } = &mut notice.place;
            *range = to(*page, range.clone());
        }
        self
    }

    /// Adds all notices of another list.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// Returns the notices in the order of the source, with their lines and columns.
    pub(crate) fn finish(mut self, texts: &[impl AsRef<str>]) -> Vec<Notice> {
        self.0.sort_by_key(|notice| (notice.place.page, notice.place.range.start, notice.place.range.end));
        locate(self.0.iter_mut().map(|notice| &mut notice.place), texts);
        self.0
    }
}
