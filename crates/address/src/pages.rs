//! Divides the exchanges of a transcript into pages.

use std::ops::Range;
use std::sync::Arc;

use crate::choices::PageSize;

/// The pages of a transcript, or of the exchanges of it that are shown. A page is a run of whole exchanges. Pages are
/// numbered from 1. There is always at least one page, which may be empty.
///
/// ```
/// use address::{PageSize, PagerItem, Pages};
///
/// let pages = Pages::new(12, PageSize::Five);
/// assert_eq!(pages.count(), 3);
/// assert_eq!(pages.exchanges(3), [10, 11]);
/// assert_eq!(pages.page_of(7), 2);
///
/// let items = Pages::new(12, PageSize::One).pager(1);
/// assert_eq!(items, [PagerItem::Page(1), PagerItem::Page(2), PagerItem::Gap, PagerItem::Page(12)]);
///
/// let found = Pages::of(vec![1, 4, 9], PageSize::One);
/// assert_eq!(found.exchanges(2), [4]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    shown: ShownExchanges,
    size: PageSize,
}

/// The exchanges that the pages contain.
#[derive(Debug, Clone, PartialEq, Eq)]
enum ShownExchanges {
    /// All exchanges of a transcript, given by their number.
    All(usize),
    /// Some exchanges of a transcript, given by their indices, ascending.
    Only(Arc<[usize]>),
}

impl Pages {
    /// Makes the pages of a transcript with this number of exchanges.
    pub fn new(exchanges: usize, size: PageSize) -> Self {
        Self { shown: ShownExchanges::All(exchanges), size }
    }

    /// Makes the pages of some exchanges of a transcript, given by their indices, ascending.
    pub fn of(shown: Vec<usize>, size: PageSize) -> Self {
        Self { shown: ShownExchanges::Only(shown.into()), size }
    }

    /// Returns the pages of the same exchanges with another size.
    pub fn resized(&self, size: PageSize) -> Self {
        Self { shown: self.shown.clone(), size }
    }

    /// Returns the number of exchanges on all pages.
    pub fn shown(&self) -> usize {
        match &self.shown {
            ShownExchanges::All(count) => *count,
            ShownExchanges::Only(shown) => shown.len(),
        }
    }

    /// Returns the number of pages, at least 1.
    pub fn count(&self) -> usize {
        self.shown().div_ceil(self.size.limit()).max(1)
    }

    /// Returns the indices of the exchanges on a page. If there is no page with this number, takes the nearest page.
    pub fn exchanges(&self, page: usize) -> Vec<usize> {
        let positions = self.positions(page);
        match &self.shown {
            ShownExchanges::All(_) => positions.collect(),
            ShownExchanges::Only(shown) => shown[positions].to_vec(),
        }
    }

    /// Returns the range of indices from the first exchange on a page to the last. It includes the exchanges between them
    /// that are not shown.
    pub fn span(&self, page: usize) -> Range<usize> {
        let positions = self.positions(page);
        match &self.shown {
            ShownExchanges::All(_) => positions,
            ShownExchanges::Only(shown) => match &shown[positions] {
                [] => 0..0,
                [first, .., last] => *first..last + 1,
                [only] => *only..only + 1,
            },
        }
    }

    /// Returns the positions of the exchanges of a page among the shown exchanges.
    fn positions(&self, page: usize) -> Range<usize> {
        let first = (self.clamp(page) - 1).saturating_mul(self.size.limit());
        first..first.saturating_add(self.size.limit()).min(self.shown())
    }

    /// Returns the number of the page with the exchange of this index. If the exchange is not shown, takes the next shown
    /// exchange, or else the last page.
    pub fn page_of(&self, exchange: usize) -> usize {
        let position = match &self.shown {
            ShownExchanges::All(_) => exchange,
            ShownExchanges::Only(shown) => shown.partition_point(|&it| it < exchange),
        };
        self.clamp(position / self.size.limit() + 1)
    }

    /// Tells whether the exchange of this index is shown.
    pub fn shows(&self, exchange: usize) -> bool {
        match &self.shown {
            ShownExchanges::All(count) => exchange < *count,
            ShownExchanges::Only(shown) => shown.binary_search(&exchange).is_ok(),
        }
    }

    /// Returns the page number nearest to this number.
    pub fn clamp(&self, page: usize) -> usize {
        page.clamp(1, self.count())
    }

    /// Returns the items of the pager on a page: the first and the last number, the page's own number with its neighbours,
    /// and a gap in place of two or more numbers.
    pub fn pager(&self, page: usize) -> Vec<PagerItem> {
        let (page, count) = (self.clamp(page), self.count());
        let mut items = Vec::new();
        let mut previous = 0;
        let is_shown = |number: usize| number == 1 || number == count || number.abs_diff(page) <= 1;
        for number in (1..=count).filter(|&number| is_shown(number)) {
            match number - previous {
                1 => {}
                // The gap would take the place of a single number, so the number is shown.
                2 => items.push(PagerItem::Page(number - 1)),
                _ => items.push(PagerItem::Gap),
            }
            items.push(PagerItem::Page(number));
            previous = number;
        }
        items
    }
}

/// An item of the pager.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PagerItem {
    /// The number of a page.
    Page(usize),
    /// A gap in place of two or more numbers.
    Gap,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Formats the pager on a page of a transcript with `count` pages.
    fn pager(page: usize, count: usize) -> String {
        let items = Pages::new(count, PageSize::One).pager(page);
        let words = items.iter().map(|item| match item {
            PagerItem::Page(number) => number.to_string(),
            PagerItem::Gap => "…".into(),
        });
        words.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_pager_has_a_gap_only_in_place_of_two_or_more_numbers() {
        assert_eq!(pager(1, 12), "1 2 … 12");
        assert_eq!(pager(3, 12), "1 2 3 4 … 12");
        assert_eq!(pager(4, 12), "1 2 3 4 5 … 12");
        assert_eq!(pager(6, 12), "1 … 5 6 7 … 12");
        assert_eq!(pager(12, 12), "1 … 11 12");
        assert_eq!(pager(1, 1), "1");
        assert_eq!(pager(2, 4), "1 2 3 4");
    }

    #[test]
    fn pages_of_some_exchanges_contain_only_these() {
        let pages = Pages::of(vec![1, 4, 5, 9, 12, 30], PageSize::Five);
        assert_eq!((pages.count(), pages.shown()), (2, 6));
        assert_eq!(pages.exchanges(1), [1, 4, 5, 9, 12]);
        assert_eq!(pages.exchanges(2), [30]);
        assert_eq!(pages.span(1), 1..13);
        assert_eq!([0, 4, 12, 13, 30, 31].map(|exchange| pages.page_of(exchange)), [1, 1, 1, 2, 2, 2]);
        assert!(pages.shows(9) && !pages.shows(10));
        assert_eq!(Pages::of(Vec::new(), PageSize::One).exchanges(1), Vec::<usize>::new());
    }

    fn size() -> impl Strategy<Value = PageSize> {
        prop::sample::select(PageSize::CHOICES.to_vec())
    }

    proptest! {
        #[test]
        fn pages_contain_every_exchange_once_and_in_order(exchanges in 0usize..400, size in size()) {
            let pages = Pages::new(exchanges, size);
            let all: Vec<usize> = (1..=pages.count()).flat_map(|page| pages.exchanges(page)).collect();
            prop_assert_eq!(all, (0..exchanges).collect::<Vec<_>>());
            for exchange in 0..exchanges {
                prop_assert!(pages.exchanges(pages.page_of(exchange)).contains(&exchange));
            }
        }

        #[test]
        fn a_page_number_out_of_bounds_means_the_nearest_page(exchanges in 0usize..400, size in size(), page in 0usize..1000) {
            let pages = Pages::new(exchanges, size);
            prop_assert!((1..=pages.count()).contains(&pages.clamp(page)));
            prop_assert_eq!(pages.exchanges(page), pages.exchanges(pages.clamp(page)));
        }

        #[test]
        fn a_pager_shows_the_first_last_and_current_page_and_no_number_twice(exchanges in 0usize..4000, size in size(), page in 0usize..5000) {
            let pages = Pages::new(exchanges, size);
            let items = pages.pager(page);
            let numbers: Vec<usize> = items.iter().filter_map(|item| match item { PagerItem::Page(n) => Some(*n), PagerItem::Gap => None }).collect();
            prop_assert!(numbers.is_sorted_by(|a, b| a < b));
            for expected in [1, pages.clamp(page), pages.count()] {
                prop_assert!(numbers.contains(&expected));
            }
            prop_assert!(items.len() <= 7);
        }
    }
}
