//! Finds the page of a transcript that a place opens.

use std::ops::Range;

use crate::pages::Pages;
use crate::place::TranscriptPlace;

/// The pages of the shown exchanges, and the page that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pagination {
    /// The pages.
    pub pages: Pages,
    /// The number of the open page, from 1.
    pub page: usize,
}

impl Pagination {
    /// Opens the page that a place names, in a transcript with `exchanges` exchanges. If the place has a target, opens the
    /// page with the target, given as the index of its exchange; otherwise the page with the number in the place.
    ///
    /// `kept` has the indices of the exchanges to show, ascending; with `None` all are shown. The target is always shown,
    /// so that a link to it works even if a query leaves it out.
    pub fn new(place: &TranscriptPlace, exchanges: usize, target: Option<usize>, kept: Option<Vec<usize>>) -> Self {
        let pages = match kept {
            Some(mut kept) => {
                if let Some(target) = target
                    && let Err(position) = kept.binary_search(&target)
                {
                    kept.insert(position, target);
                }
                Pages::of(kept, place.size)
            }
            None => Pages::new(exchanges, place.size),
        };
        let page = target.map_or_else(|| pages.clamp(place.page), |target| pages.page_of(target));
        Self { pages, page }
    }

    /// Returns the indices of the exchanges on the open page.
    pub fn exchanges(&self) -> Vec<usize> {
        self.pages.exchanges(self.page)
    }

    /// Returns the range of indices from the first exchange on the open page to the last (see [`Pages::span`]).
    pub fn span(&self) -> Range<usize> {
        self.pages.span(self.page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::choices::PageSize;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_open_page_contains_the_target_or_has_the_number_in_the_place(
            exchanges in 1usize..60,
            kept in prop::option::of(prop::collection::btree_set(0usize..60, 0..60)),
            target in prop::option::of(0usize..60),
            size in prop::sample::select(PageSize::CHOICES.to_vec()),
            page in 0usize..30,
        ) {
            let target = target.filter(|target| *target < exchanges);
            let kept = kept.map(|kept| kept.into_iter().filter(|it| *it < exchanges).collect::<Vec<_>>());
            let place = TranscriptPlace { size, page, ..TranscriptPlace::new("t") };
            let open = Pagination::new(&place, exchanges, target, kept.clone());
            let shown = |it: &usize| kept.as_ref().is_none_or(|kept| kept.contains(it)) || target == Some(*it);
            let all: Vec<usize> = (1..=open.pages.count()).flat_map(|page| open.pages.exchanges(page)).collect();
            prop_assert_eq!(all, (0..exchanges).filter(shown).collect::<Vec<_>>());
            match target {
                Some(target) => prop_assert!(open.exchanges().contains(&target) && open.span().contains(&target)),
                None => prop_assert_eq!(open.page, open.pages.clamp(page)),
            }
        }
    }
}
