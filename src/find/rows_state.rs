//! Keeps the state of the rows of the list of matches: which of them are in sight, and which one keys act on.

use std::ops::Range;

use find::Concordance;
use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;

use crate::browser::media_query;
use crate::find::state::Jump;
use crate::reader::state::Reading;

/// The height of a row, in rem; the same as in list.css.
const ROW: f64 = 3.25;
/// A height that every browser can give an element, in CSS pixels, with much to spare.
const TALLEST: f64 = 8_000_000.0;
/// The number of rows that are drawn above and below those in sight.
const MORE: usize = 6;

/// The state of the rows. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct RowsState {
    /// The transcript's page.
    pub(crate) reading: Reading,
    /// All rows.
    pub(crate) lines: Memo<Concordance>,
    /// The index of the row that keys act on.
    pub(crate) active: RwSignal<usize>,
    /// The element that scrolls.
    pub(crate) list: NodeRef<Div>,
    /// The distance that it is scrolled, in CSS pixels.
    scrolled: RwSignal<f64>,
    /// Its visible height, in CSS pixels. Kept, because an engine lays out the page before it answers, and every row asks.
    visible_height: RwSignal<i32>,
    /// The height of a row, in CSS pixels.
    row_height: f64,
}

impl RowsState {
    pub(crate) fn new(reading: Reading, lines: Memo<Concordance>) -> Self {
        let row_height = ROW * media_query::rem();
        Self {
            reading,
            lines,
            active: RwSignal::new(0),
            list: NodeRef::new(),
            scrolled: RwSignal::new(0.0),
            visible_height: RwSignal::new(10 * row_height as i32),
            row_height,
        }
    }

    /// Goes to the match of a row.
    pub(crate) fn go(self, index: usize, jump: Jump) {
        self.active.set(index);
        if let Some(number) = self.lines.with_untracked(|lines| lines.row(index).map(|row| row.number)) {
            self.reading.go_to_match(number, jump);
        }
    }

    /// Returns the top of a row in the box, in CSS pixels.
    pub(crate) fn top_of(self, index: usize) -> i32 {
        (index as f64 * self.row_height - self.scrolled.get() * (self.scale() - 1.0)) as i32
    }

    /// Returns the height of all rows together, in CSS pixels.
    pub(crate) fn full_height(self) -> f64 {
        self.lines.with(Concordance::len) as f64 * self.row_height
    }

    /// Returns the height of the box, in CSS pixels. It is lower than all rows together where a browser could not draw that.
    pub(crate) fn box_height(self) -> f64 {
        self.full_height().min(TALLEST)
    }

    /// Returns the number of CSS pixels of the rows that one pixel of the box stands for.
    pub(crate) fn scale(self) -> f64 {
        let visible = f64::from(self.visible_height.get());
        (self.full_height() - visible).max(1.0) / (self.box_height() - visible).max(1.0)
    }

    /// Returns the index of the first row in sight.
    pub(crate) fn first_in_sight(self) -> usize {
        (self.scrolled.get() * self.scale() / self.row_height) as usize
    }

    /// Returns the indices of the rows to draw, where `first` is the first in sight.
    pub(crate) fn drawn_from(self, first: usize) -> Range<usize> {
        let in_sight = (f64::from(self.visible_height.get()) / self.row_height).ceil() as usize;
        first.saturating_sub(MORE)..(first + in_sight + MORE).min(self.lines.with(Concordance::len))
    }

    /// Measures the visible height again.
    pub(crate) fn measure(self) {
        if let Some(height) = self.list.try_get_untracked().flatten().map(|list| list.client_height())
            && height != self.visible_height.get_untracked()
        {
            self.visible_height.set(height);
        }
    }

    pub(crate) fn set_scrolled(self, top: i32) {
        self.measure();
        self.scrolled.set(f64::from(top));
    }

    /// Makes the first row the active one, and scrolls there.
    pub(crate) fn return_to_first(self) {
        self.active.set(0);
        if let Some(list) = self.list.get() {
            list.set_scroll_top(0);
        }
    }

    /// Makes a row the active one, and scrolls it into sight.
    pub(crate) fn activate(self, index: usize) {
        let index = index.min(self.last());
        self.active.set(index);
        untrack(|| self.reveal(index));
    }

    /// Scrolls as little as it takes to see a row.
    pub(crate) fn reveal(self, index: usize) {
        if let Some(list) = self.list.get() {
            let (top, visible) = (index as f64 * self.row_height, f64::from(self.visible_height.get()));
            let (from, scale) = (self.scrolled.get() * self.scale(), self.scale());
            if top < from {
                list.set_scroll_top((top / scale).ceil() as i32);
            } else if top + self.row_height > from + visible {
                list.set_scroll_top(((top + self.row_height - visible) / scale).ceil() as i32);
            }
        }
    }

    /// Returns the index of the last row.
    pub(crate) fn last(self) -> usize {
        self.lines.with_untracked(Concordance::len).saturating_sub(1)
    }

    pub(crate) fn handle_key(self, event: &KeyboardEvent) {
        let page = (f64::from(self.visible_height.get_untracked()) / self.row_height) as usize;
        let active = self.active.get_untracked();
        match event.key().as_str() {
            "ArrowUp" => self.activate(active.saturating_sub(1)),
            "ArrowDown" => self.activate(active + 1),
            "PageUp" => self.activate(active.saturating_sub(page)),
            "PageDown" => self.activate(active + page),
            "Home" => self.activate(0),
            "End" => self.activate(self.last()),
            "Enter" => self.go(active, Jump::ScrollAndFocus),
            " " => self.go(active, Jump::Scroll),
            "Escape" => self.reading.hide_list(),
            _ => return,
        }
        event.prevent_default();
    }
}
