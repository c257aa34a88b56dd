//! What is at the top of the window, and how to get there.
//!
//! A place in a page is kept as the element at the top and its distance, not as pixels from the start: texts that are
//! not drawn yet have no height of their own.

use std::fmt;

use address::ANCHOR_PREFIX;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{
    DomRect, Element, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, SvgElement,
};

/// In how many frames more a place is sought again, until texts that were never drawn have their height.
const FRAMES: u32 = 2;
/// In how many frames it is sought at most: then it is as it is.
const MOST_FRAMES: u32 = 12;

/// An element, and where it stood.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Anchor {
    /// The element's id without [`ANCHOR_PREFIX`]; empty for the top of the page.
    pub(crate) id: String,
    /// The distance of its top from the top of the window, in CSS pixels.
    pub(crate) distance: f64,
}

impl Anchor {
    /// Reads what [`fmt::Display`] writes.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (distance, id) = text.split_once(' ')?;
        Some(Self { id: id.to_owned(), distance: distance.parse::<i32>().ok()?.into() })
    }

    /// Scrolls back to it; to the top of the page where it is not there.
    pub(crate) fn restore(&self) {
        match element(&self.id).filter(|_| !self.id.is_empty()) {
            Some(element) => {
                let distance = self.distance;
                settle(FRAMES, move || {
                    window().scroll_by_with_x_and_y(0.0, element.get_bounding_client_rect().top() - distance);
                });
            }
            None => to_top(),
        }
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.distance.round() as i32, self.id)
    }
}

/// What is at the top of the window; the top of the page itself where the reader has not scrolled past its head.
pub(crate) fn anchor() -> Option<Anchor> {
    let middle = document().document_element()?.client_width() as f32 / 2.0;
    // Margins between paragraphs belong to none, nor do those between cards; a little lower or beside there is one.
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

/// The element of a place in the transcript.
pub(crate) fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(&format!("{ANCHOR_PREFIX}{id}"))
}

/// Scrolls to the top of the page.
pub(crate) fn to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Scrolls something in an element to the middle of what one sees of the window, at once, unless one sees it already:
/// nothing moves while one reads. Its place is asked for again after each step, until it stays in sight; `covered` tells how
/// much at the top and at the bottom of the window something else may cover, in CSS pixels.
pub(crate) fn to_view(
    element: Element,
    place: impl Fn() -> DomRect + 'static,
    covered: impl Fn() -> (f64, f64) + 'static,
) {
    let is_seen = move || {
        let (whole, rect, height, (top, bottom)) = (element.get_bounding_client_rect(), place(), height(), covered());
        let bottom = height - bottom;
        // An element that was never drawn has no places inside yet.
        let is_drawn = rect.height() > 0.0 && whole.bottom() >= 0.0 && whole.top() <= height;
        match is_drawn {
            false => element.scroll_into_view(),
            true if rect.top() >= top && rect.bottom() <= bottom => return true,
            true => window().scroll_by_with_x_and_y(0.0, (rect.top() - f64::midpoint(top, bottom)).round()),
        }
        false
    };
    stay_seen(Box::new(is_seen), FRAMES + 1, MOST_FRAMES);
}

/// Asks in each frame whether something is seen, which brings it into view where it is not: until it was in so many frames,
/// one after the other, or the most of frames have gone by.
fn stay_seen(is_seen: Box<dyn Fn() -> bool>, quiet: u32, most: u32) {
    let quiet = if is_seen() { quiet - 1 } else { FRAMES + 1 };
    if quiet > 0 && most > 0 {
        request_animation_frame(move || stay_seen(is_seen, quiet, most - 1));
    }
}

/// How far the window is scrolled, in CSS pixels.
pub(crate) fn top() -> f64 {
    window().scroll_y().unwrap_or_default()
}

/// The height of the window, in CSS pixels.
pub(crate) fn height() -> f64 {
    window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default()
}

/// Scrolls an element to the top of the window.
pub(crate) fn to_start(element: &Element) {
    into_view(element.clone(), ScrollLogicalPosition::Start);
}

/// Scrolls as little as it takes to see an element.
pub(crate) fn to_nearest(element: Element) {
    into_view(element, ScrollLogicalPosition::Nearest);
}

/// Scrolls now and in the next frames: what comes into view on the way had only an estimated height.
fn settle(frames: u32, scroll: impl Fn() + 'static) {
    scroll();
    if frames > 0 {
        request_animation_frame(move || settle(frames - 1, scroll));
    }
}

fn into_view(element: Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    options.set_behavior(ScrollBehavior::Instant);
    settle(FRAMES, move || element.scroll_into_view_with_scroll_into_view_options(&options));
}

/// Whether the reader has not moved the focus since it was on an element; that may have gone with what was there before.
pub(crate) fn has_focus_stayed(on: Option<&Element>) -> bool {
    document().active_element().is_none_or(|now| Some(&now) == on || now.matches("body") == Ok(true))
}

/// Moves the focus to what a selector finds first, without scrolling.
pub(crate) fn focus_on(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        focus(&element);
    }
}

/// Moves the focus without scrolling, also to what is not a control.
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
