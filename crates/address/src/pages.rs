//! Pages: runs of whole exchanges, as the pager shows them.

use std::ops::Range;
use std::sync::Arc;

use crate::choices::PageSize;

/// The pages of a transcript, or of those of its exchanges that are shown. Pages are numbered from 1; there is always at
/// least one, if an empty one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    shown: Shown,
    size: PageSize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Shown {
    All(usize),
    /// The indices of these, ascending.
    Some(Arc<[usize]>),
}

impl Pages {
    /// The pages of a transcript with that many exchanges.
    pub fn new(exchanges: usize, size: PageSize) -> Self {
        Self { shown: Shown::All(exchanges), size }
    }

    /// The pages of the exchanges of these indices, ascending.
    pub fn of(shown: Vec<usize>, size: PageSize) -> Self {
        Self { shown: Shown::Some(shown.into()), size }
    }

    /// The same exchanges on pages of another size.
    pub fn resized(&self, size: PageSize) -> Self {
        Self { shown: self.shown.clone(), size }
    }

    /// How many exchanges are shown.
    pub fn shown(&self) -> usize {
        match &self.shown {
            Shown::All(count) => *count,
            Shown::Some(shown) => shown.len(),
        }
    }

    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.shown().div_ceil(self.size.limit()).max(1)
    }

    /// The indices of the exchanges on a page; of the nearest page where there is none of that number.
    pub fn exchanges(&self, page: usize) -> Vec<usize> {
        let positions = self.positions(page);
        match &self.shown {
            Shown::All(_) => positions.collect(),
            Shown::Some(shown) => shown[positions].to_vec(),
        }
    }

    /// The run of exchanges from the first to the last on a page; what lies between and is not shown is in it too.
    pub fn span(&self, page: usize) -> Range<usize> {
        let positions = self.positions(page);
        match &self.shown {
            Shown::All(_) => positions,
            Shown::Some(shown) => match &shown[positions] {
                [] => 0..0,
                [first, .., last] => *first..last + 1,
                [only] => *only..only + 1,
            },
        }
    }

    /// The places of the exchanges on a page among those that are shown.
    fn positions(&self, page: usize) -> Range<usize> {
        let first = (self.clamp(page) - 1).saturating_mul(self.size.limit());
        first..first.saturating_add(self.size.limit()).min(self.shown())
    }

    /// The page that holds the exchange of that index; or the next one that is shown.
    pub fn page_of(&self, exchange: usize) -> usize {
        let position = match &self.shown {
            Shown::All(_) => exchange,
            Shown::Some(shown) => shown.partition_point(|&it| it < exchange),
        };
        self.clamp(position / self.size.limit() + 1)
    }

    /// Whether the exchange of that index is shown.
    pub fn shows(&self, exchange: usize) -> bool {
        match &self.shown {
            Shown::All(count) => exchange < *count,
            Shown::Some(shown) => shown.binary_search(&exchange).is_ok(),
        }
    }

    /// The number of the page that is nearest to that number.
    pub fn clamp(&self, page: usize) -> usize {
        page.clamp(1, self.count())
    }

    /// What the pager shows on a page: the first and the last number, the current one with its neighbours, and a gap
    /// wherever two or more numbers are left out.
    pub fn pager(&self, page: usize) -> Vec<PagerItem> {
        let (page, count) = (self.clamp(page), self.count());
        let mut items = Vec::new();
        let mut previous = 0;
        let shown = |number: usize| number == 1 || number == count || number.abs_diff(page) <= 1;
        for number in (1..=count).filter(|&number| shown(number)) {
            match number - previous {
                1 => {}
                2 => items.push(PagerItem::Page(number - 1)),
                _ => items.push(PagerItem::Gap),
            }
            items.push(PagerItem::Page(number));
            previous = number;
        }
        items
    }
}

/// One item of the pager.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PagerItem {
    /// A page's number.
    Page(usize),
    /// Numbers left out.
    Gap,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(page: usize, count: usize) -> String {
        let items = Pages::new(count, PageSize::One).pager(page);
        let words = items.iter().map(|item| match item {
            PagerItem::Page(number) => number.to_string(),
            PagerItem::Gap => "…".into(),
        });
        words.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_pager_leaves_out_only_what_is_longer_than_the_gap() {
        assert_eq!(shown(1, 12), "1 2 … 12");
        assert_eq!(shown(3, 12), "1 2 3 4 … 12");
        assert_eq!(shown(4, 12), "1 2 3 4 5 … 12");
        assert_eq!(shown(6, 12), "1 … 5 6 7 … 12");
        assert_eq!(shown(12, 12), "1 … 11 12");
        assert_eq!(shown(1, 1), "1");
        assert_eq!(shown(2, 4), "1 2 3 4");
    }

    #[test]
    fn pages_of_some_exchanges_hold_only_those() {
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
        fn pages_hold_every_exchange_once_and_in_order(exchanges in 0usize..400, size in size()) {
            let pages = Pages::new(exchanges, size);
            let all: Vec<usize> = (1..=pages.count()).flat_map(|page| pages.exchanges(page)).collect();
            prop_assert_eq!(all, (0..exchanges).collect::<Vec<_>>());
            for exchange in 0..exchanges {
                prop_assert!(pages.exchanges(pages.page_of(exchange)).contains(&exchange));
            }
        }

        #[test]
        fn a_page_out_of_bounds_is_the_nearest(exchanges in 0usize..400, size in size(), page in 0usize..1000) {
            let pages = Pages::new(exchanges, size);
            prop_assert!((1..=pages.count()).contains(&pages.clamp(page)));
            prop_assert_eq!(pages.exchanges(page), pages.exchanges(pages.clamp(page)));
        }

        #[test]
        fn a_pager_shows_the_ends_the_current_page_and_no_number_twice(exchanges in 0usize..4000, size in size(), page in 0usize..5000) {
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
