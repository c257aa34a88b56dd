//! Scrolls the window, remembers its position, and moves the focus.
//!
//! A position is kept as the element at the top of the window and its distance, not as pixels from the start of the page,
//! because texts that are not drawn yet have only an estimated height.

use std::fmt;

use address::ANCHOR_PREFIX;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{
    DomRect, Element, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, SvgElement,
};

/// The number of frames in which scrolling is repeated, until texts that were never drawn have their height.
const REPEATS: u32 = 2;
/// The highest number of frames in which a position is looked for.
const MAX_FRAMES: u32 = 12;

/// An element, and its position in the window.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Anchor {
    /// The element's id without [`ANCHOR_PREFIX`]; empty for the top of the page.
    pub(crate) id: String,
    /// The distance of its top from the top of the window, in CSS pixels.
    pub(crate) distance: f64,
}

impl Anchor {
    /// Reads the form that [`fmt::Display`] writes.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (distance, id) = text.split_once(' ')?;
        Some(Self { id: id.to_owned(), distance: distance.parse::<i32>().ok()?.into() })
    }

    /// Scrolls back to the element, or to the top of the page if it is not there.
    pub(crate) fn restore(&self) {
        match element(&self.id).filter(|_| !self.id.is_empty()) {
            Some(element) => {
                let distance = self.distance;
                let step = move || {
                    if let Some(section) = skipped_section(&element) {
                        section.scroll_into_view();
                        return false;
                    }
                    let left = element.get_bounding_client_rect().top() - distance;
                    window().scroll_by_with_x_and_y(0.0, left);
                    left.abs() < 1.0
                };
                repeat_until_done(Box::new(step), REPEATS + 1, MAX_FRAMES);
            }
            None => to_top(),
        }
    }
}

/// Returns the section of an element if the browser skips it (CSS Containment 2, 4.1), so that its box has only an estimated height,
/// and does not reach as far as what is in it. Scrolling to the element would not draw it.
fn skipped_section(element: &Element) -> Option<Element> {
    let rect = element.get_bounding_client_rect();
    let section = element.closest("section").ok().flatten()?;
    (rect.height() == 0.0 || rect.bottom() > section.get_bounding_client_rect().bottom() + 1.0).then_some(section)
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.distance.round() as i32, self.id)
    }
}

/// Returns the element at the top of the window; the top of the page if the window is not scrolled.
pub(crate) fn anchor() -> Option<Anchor> {
    let middle = document().document_element()?.client_width() as f32 / 2.0;
    // A point may lie in the margin between two paragraphs or cards, so several points are tried, lower and to the side.
    let mut points = (0..12).flat_map(|step| [middle, middle / 2.0].map(|across| (across, 4.0 + 16.0 * step as f32)));
    let found = points.find_map(|(across, down)| {
        let at = document().element_from_point(across, down)?;
        at.closest(&format!("[id^='{ANCHOR_PREFIX}']")).ok().flatten()
    });
    let scrolled = top() > 0.0;
    Some(match found.filter(|_| scrolled) {
        Some(element) => Anchor {
            id: element.id().trim_start_matches(ANCHOR_PREFIX).to_owned(),
            distance: element.get_bounding_client_rect().top(),
        },
        None => Anchor { id: String::new(), distance: 0.0 },
    })
}

/// Returns the element of an exchange or a paragraph, given by its id.
pub(crate) fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(&format!("{ANCHOR_PREFIX}{id}"))
}

/// Scrolls to the top of the page.
pub(crate) fn to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Scrolls a place in an element to the middle of the visible part of the window, without animation. Does not scroll if the
/// place is visible already, so that the text does not move while the reader reads.
///
/// `place` measures the place again in each frame, until it stays visible. `covered` returns the heights, in CSS pixels, that
/// are covered at the top and at the bottom of the window.
pub(crate) fn to_view(
    element: Element,
    place: impl Fn() -> DomRect + 'static,
    covered: impl Fn() -> (f64, f64) + 'static,
) {
    let step = move || step_to_view(&element, &place(), covered());
    repeat_until_done(Box::new(step), REPEATS + 1, MAX_FRAMES);
}

/// Returns true if a place in an element is visible. Otherwise scrolls towards it, and returns false.
fn step_to_view(element: &Element, place: &DomRect, (top, bottom): (f64, f64)) -> bool {
    let (whole, height) = (element.get_bounding_client_rect(), height());
    let bottom = height - bottom;
    // Places in an element that was never drawn have no position yet.
    let is_drawn = place.height() > 0.0 && whole.bottom() >= 0.0 && whole.top() <= height;
    if !is_drawn {
        element.scroll_into_view();
        return false;
    }
    let is_visible = place.top() >= top && place.bottom() <= bottom;
    if !is_visible {
        window().scroll_by_with_x_and_y(0.0, (place.top() - f64::midpoint(top, bottom)).round());
    }
    is_visible
}

/// Repeats a step in each frame, until it has returned true in `needed` frames in a row, or `frames` more frames have passed.
fn repeat_until_done(step: Box<dyn Fn() -> bool>, needed: u32, frames: u32) {
    let needed = if step() { needed - 1 } else { REPEATS + 1 };
    if needed > 0 && frames > 0 {
        request_animation_frame(move || repeat_until_done(step, needed, frames - 1));
    }
}

/// Returns the distance that the window is scrolled, in CSS pixels.
pub(crate) fn top() -> f64 {
    window().scroll_y().unwrap_or_default()
}

/// Returns how much of the page is below the window, in CSS pixels.
pub(crate) fn left_below() -> f64 {
    let page = document().document_element().map_or(0, |page| page.scroll_height());
    f64::from(page) - top() - height()
}

/// Returns the height of the window, in CSS pixels.
pub(crate) fn height() -> f64 {
    window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default()
}

/// Returns how far below the top of the window an element is placed that is scrolled to the start, in CSS pixels, as the style of the
/// page says (`scroll-padding-block-start`, CSS Scroll Snap 1, 4.2).
pub(crate) fn start_padding() -> f64 {
    let root = document().document_element();
    let style = root.and_then(|root| window().get_computed_style(&root).ok().flatten());
    let value = style.and_then(|style| style.get_property_value("scroll-padding-top").ok());
    // Rust's own parser of floating-point numbers would add 15 kB to the first load. `auto` is no number.
    value.map(|value| js_sys::parse_float(&value)).filter(|pixels| pixels.is_finite()).unwrap_or_default()
}

/// Returns the width of the page, in CSS pixels.
pub(crate) fn width() -> f64 {
    document().document_element().map_or(0.0, |page| f64::from(page.client_width()))
}

/// Scrolls an element to the top of the window.
pub(crate) fn to_start(element: &Element) {
    into_view(element.clone(), ScrollLogicalPosition::Start);
}

/// Scrolls as little as possible until an element is visible.
pub(crate) fn to_nearest(element: Element) {
    into_view(element, ScrollLogicalPosition::Nearest);
}

/// Scrolls now and again in the next frames, because texts that come into view on the way had only an estimated height.
fn repeat(frames: u32, scroll: impl Fn() + 'static) {
    scroll();
    if frames > 0 {
        request_animation_frame(move || repeat(frames - 1, scroll));
    }
}

fn into_view(element: Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    options.set_behavior(ScrollBehavior::Instant);
    repeat(REPEATS, move || element.scroll_into_view_with_scroll_into_view_options(&options));
}

/// Tells whether the focus is still on an element, or on the page itself because that element was removed: then the reader has
/// not moved it.
pub(crate) fn has_focus_stayed(on: Option<&Element>) -> bool {
    document().active_element().is_none_or(|now| Some(&now) == on || now.matches("body") == Ok(true))
}

/// Moves the focus to the first element of a selector, without scrolling.
pub(crate) fn focus_on(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        focus(&element);
    }
}

/// Moves the focus to an element without scrolling, even if it is not a control.
pub(crate) fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<SvgElement>() {
        _ = element.focus();
    }
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        if !element.has_attribute("tabindex") {
            _ = element.set_attribute("tabindex", "-1");
        }
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        _ = element.focus_with_options(&options);
    }
}
