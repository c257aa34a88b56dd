//! Leads from places in the folded text back to the original.

/// Maps offsets in the folded text to offsets in the original. Both are bytes, held in 32 bits: a transcript of 4 GB
/// does not fit into a browser.
#[derive(Default)]
pub(crate) struct OffsetMap {
    /// Ascending.
    breakpoints: Vec<Breakpoint>,
    /// The places inside the fold of one character, ascending.
    inner: Vec<u32>,
}

/// A place from which on the distance between folded and original offsets is another than before.
#[derive(Clone, Copy)]
struct Breakpoint {
    folded: u32,
    /// `None` inside the fold of one character.
    original: Option<u32>,
}

impl OffsetMap {
    /// Records that the folded text runs beside the original from these two places on.
    pub(super) fn align(&mut self, folded: usize, original: usize) {
        self.breakpoints.push(Breakpoint { folded: folded as u32, original: Some(original as u32) });
    }

    /// Records a place that is inside the fold of one character.
    pub(super) fn add_inner(&mut self, folded: usize) {
        self.breakpoints.push(Breakpoint { folded: folded as u32, original: None });
        self.inner.push(folded as u32);
    }

    /// Records a place between the two letters of a flag, which a reader sees as one character.
    pub(super) fn add_half(&mut self, folded: usize) {
        self.inner.push(folded as u32);
    }

    /// Tells whether a place in the folded text lies between characters of the original, and not inside the fold of
    /// one.
    pub(crate) fn is_between_characters(&self, folded: usize) -> bool {
        self.inner.is_empty() || self.inner.binary_search(&(folded as u32)).is_err()
    }

    /// Returns the place in the original of a place in the folded text, in bytes from the start of the text that
    /// the folder was given; `None` inside the fold of one character.
    pub(crate) fn original(&self, folded: u32) -> Option<usize> {
        let count = self.breakpoints.partition_point(|breakpoint| breakpoint.folded <= folded);
        let breakpoint = self.breakpoints[..count].last()?;
        Some((breakpoint.original? + folded - breakpoint.folded) as usize)
    }
}
