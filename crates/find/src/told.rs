//! How often it is found, in words.

use std::ops::Range;

use transcript::words;

use crate::search::Search;

impl Search {
    /// How often it is found, in words: on the page, given as the run of its exchanges; in what is shown, where that is not
    /// all; and in the transcript. For a reader who is at a match, given by its number from 0 and whether the way there went
    /// round from the other end: which one it is. Nothing where no words are looked for.
    pub fn told(&self, current: Option<(usize, bool)>, page: Range<usize>) -> String {
        let (shown, all) = (self.matches().len(), self.everywhere());
        let all_words = words::number(all);
        match current {
            _ if self.query().terms().is_empty() => String::new(),
            Some((current, wrapped)) => {
                let way = if wrapped { ", round from the other end" } else { "" };
                format!("{} of {}{way}", words::number(current + 1), words::number(shown))
            }
            None if all == 0 => match (self.off().len(), self.query().terms().len()) {
                (0, _) => "Not found in this transcript".into(),
                (off, terms) if off >= terms => "All of it is switched off".into(),
                _ => "Not found in this transcript, but for what is switched off".into(),
            },
            None if shown == 0 => format!("None shown, {all_words} in the transcript"),
            None => {
                let here = words::number(self.matches().in_exchanges(page));
                let shown = match shown {
                    shown if shown == all => String::new(),
                    shown => format!("{} shown, ", words::number(shown)),
                };
                format!("{here} on this page, {shown}{all_words} in the transcript")
            }
        }
    }
}
