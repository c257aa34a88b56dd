//! Counts how often the terms of a search are found; `messages` puts the counts into words.

use std::ops::Range;

use crate::search::Search;

/// The counts of a search, and the match that the reader is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The query asks for nothing that can be counted.
    Empty,
    /// The query has no terms, but says who speaks or what is left out.
    Kept {
        /// The number of exchanges that it keeps.
        exchanges: usize,
    },
    /// The reader is at a match.
    At {
        /// Its number, from 1.
        number: usize,
        /// The number of matches that are shown.
        shown: usize,
        /// `true` if the last step wrapped around to the other end of the transcript.
        wrapped: bool,
    },
    /// No term stands in the transcript.
    NotFound,
    /// The marks of every term are switched off.
    AllHidden,
    /// No term stands in the transcript, except perhaps those whose marks are switched off.
    NotFoundButHidden,
    /// There are matches, and the reader is at none of them.
    Counts {
        /// The number of matches on the page.
        on_page: usize,
        /// The number of matches in the exchanges that are shown.
        shown: usize,
        /// The number of matches in the transcript.
        total: usize,
    },
}

impl Search {
    /// Counts the matches on a page, given as the run of its exchanges, in what is shown and in the transcript.
    ///
    /// `current` is the match that the reader is at: its number from 0, and whether the last step wrapped around to the
    /// other end.
    pub fn status(&self, current: Option<(usize, bool)>, page: Range<usize>) -> Status {
        if self.query().terms().is_empty() {
            return self.kept_count().map_or(Status::Empty, |exchanges| Status::Kept { exchanges });
        }
        let (shown, total) = (self.matches().len(), self.total());
        if let Some((index, wrapped)) = current {
            return Status::At { number: index + 1, shown, wrapped };
        }
        if total > 0 {
            return Status::Counts { on_page: self.matches().in_exchanges(page), shown, total };
        }
        match self.off().len() {
            0 => Status::NotFound,
            off if off >= self.query().terms().len() => Status::AllHidden,
            _ => Status::NotFoundButHidden,
        }
    }
}
