//! Says how often the terms of a search are found, as numbers; `messages` puts them into words.

use std::ops::Range;

use crate::search::Search;

/// How often the terms of a search are found, and at which match the reader is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The query has no terms.
    Empty,
    /// The reader is at a match.
    At {
        /// Its number, from 1.
        number: usize,
        /// How many matches are shown.
        shown: usize,
        /// Whether the last step went on from the other end of the transcript.
        wrapped: bool,
    },
    /// No term stands in the transcript.
    NotFound,
    /// The marks of every term are switched off.
    AllHidden,
    /// Of the terms, only those whose marks are switched off may stand in the transcript.
    NotFoundButHidden,
    /// There are matches, and the reader is at none of them.
    Counts {
        /// How many stand on the page.
        on_page: usize,
        /// How many stand in the exchanges that are shown.
        shown: usize,
        /// How many stand in the transcript.
        total: usize,
    },
}

impl Search {
    /// Counts the matches on a page, given as the run of its exchanges, in what is shown and in the transcript.
    ///
    /// `current` is the match that the reader is at: its number from 0, and whether the way there went round from the other
    /// end.
    pub fn status(&self, current: Option<(usize, bool)>, page: Range<usize>) -> Status {
        if self.query().terms().is_empty() {
            return Status::Empty;
        }
        let (shown, total) = (self.matches().len(), self.everywhere());
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
