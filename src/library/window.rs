//! Draws only as much of a long list as the reader has come to.

use leptos::prelude::*;

use crate::browser::events::use_event;
use crate::browser::frame::{after_frame, once_a_frame};
use crate::browser::scroll;
use crate::ui::list::Chunks;

/// The number of cards that are drawn at first: more than a window shows, and few enough to follow what the reader types.
const FIRST: usize = 12;
/// The number of cards that are added at once.
const STEP: usize = 48;
/// More cards are drawn when the end of the page is nearer than this many heights of the window.
const NEAR: f64 = 2.0;

/// The start of a list, which grows as the reader scrolls to its end.
#[derive(Clone, Copy)]
pub(crate) struct Window {
    count: RwSignal<usize>,
    /// Tells whether the list goes on.
    has_more: StoredValue<bool>,
}

impl Window {
    /// Begins with the first cards, and follows the reader.
    pub(crate) fn new() -> Self {
        let window = Self { count: RwSignal::new(FIRST), has_more: StoredValue::new(false) };
        let grow = once_a_frame(move || window.grow_if_near());
        use_event("scroll", move |_| grow());
        use_event("resize", move |_| grow());
        // Paper has room for all.
        use_event("beforeprint", move |_| window.count.set(usize::MAX));
        window
    }

    /// Returns the start of a list that is drawn.
    pub(crate) fn of(self, list: Chunks) -> Chunks {
        let drawn = Memo::new(move |_| list.with(|list| list[..self.count.get().min(list.len())].to_vec()));
        // A tall window may show the end at once, and a shorter list may bring it nearer.
        Effect::new(move |_| {
            let has_more = drawn.with(Vec::len) < list.with(Vec::len);
            self.has_more.set_value(has_more);
            if has_more {
                after_frame(move || self.grow_if_near());
            }
        });
        drawn
    }

    /// Returns how many items the list should have for what is drawn and what comes next.
    pub(crate) fn wanted(self) -> usize {
        self.count.get().saturating_add(STEP)
    }

    /// Goes back to the first cards, as for another list.
    pub(crate) fn reset(self) {
        self.count.set(FIRST);
    }

    /// Draws the list as far as an item, given by its index.
    pub(crate) fn reach(self, index: usize) {
        if self.count.get_untracked() <= index {
            self.count.set(index + STEP);
        }
    }

    fn grow_if_near(self) {
        let has_more = self.has_more.try_get_value() == Some(true);
        if has_more && scroll::left_below() < NEAR * scroll::height() {
            _ = self.count.try_update(|count| *count = count.saturating_add(STEP));
        }
    }
}
