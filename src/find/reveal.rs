//! Brings the current match into view.

use address::Target;
use find::{Match, utf16_ranges};
use leptos::prelude::*;
use transcript::Transcript;
use web_sys::{DomRect, Element, Range};

use crate::browser::{highlight, media_query, scroll};
use crate::find::mark_style::{CURRENT, match_class};
use crate::find::paint::{HEADING, text_of};
use crate::find::state::Jump;
use crate::reader::state::Reading;

/// Holds in a window so low that the bar and the list stand in the page and cover nothing; the same as in bar.css and list.css.
const LOW_WINDOW: &str = "(max-height: 26rem)";

/// Brings the current match into view if the reader is on the way to it, and marks its elements as current, if it has any.
pub(crate) fn reveal(reading: Reading, current: Option<usize>) {
    if reading.marks_are_elements {
        unmark_current();
    }
    let Some(number) = current else { return };
    let found = reading.finding.search.try_with_untracked(|search| search.matches().get(number)).flatten();
    let Some(found) = found else { return };
    let transcript = reading.transcript();
    let Some((element, value)) = element_and_text(&transcript, &found) else { return };
    let jump = reading.finding.take_pending_jump(number);
    let first_mark = mark_current(&element, number);
    if jump == Some(Jump::ScrollAndFocus) {
        scroll::focus(&element);
    }
    if jump.is_some() {
        let place: Box<dyn Fn() -> DomRect> = match first_mark {
            Some(mark) => Box::new(move || mark.get_bounding_client_rect()),
            None => place_in_text(element.clone(), value, &found),
        };
        scroll::to_view(element, place, covered);
    }
}

/// Returns the paragraph or heading that holds a match, as an element and as text.
pub(crate) fn element_and_text<'a>(transcript: &'a Transcript, found: &Match) -> Option<(Element, &'a str)> {
    let exchange = &transcript.exchanges[found.exchange];
    let (paragraph, text) = exchange.texts().nth(found.text)?;
    let target = Target { exchange: exchange.id.clone(), paragraph: paragraph.map(|it| it.id.clone()) };
    let element = scroll::element(&target.to_string())?;
    match paragraph {
        Some(_) => Some((element, text)),
        // A heading has no address of its own; it is in the element of its exchange.
        None => Some((element.get_elements_by_class_name(HEADING).item(0)?, text)),
    }
}

/// Takes the class of the current match from all elements.
fn unmark_current() {
    let marked = document().get_elements_by_class_name(CURRENT);
    // The collection is live: it loses each element that loses the class.
    while let Some(element) = marked.item(0) {
        _ = element.class_list().remove_1(CURRENT);
    }
}

/// Gives the elements that mark a match the class of the current match, and returns the first of them.
fn mark_current(element: &Element, number: usize) -> Option<Element> {
    let marks = element.get_elements_by_class_name(&match_class(number));
    for mark in (0..marks.length()).filter_map(|index| marks.item(index)) {
        _ = mark.class_list().add_1(CURRENT);
    }
    marks.item(0)
}

/// Returns a function that measures the place of a match in the text of an element; of the whole element if that fails.
fn place_in_text(element: Element, value: &str, found: &Match) -> Box<dyn Fn() -> DomRect> {
    let units = utf16_ranges(value, std::slice::from_ref(found)).pop();
    let range = units.zip(text_of(&element)).and_then(|(it, text)| highlight::range(&text, it.start, it.end));
    Box::new(move || range.as_ref().map_or_else(|| element.get_bounding_client_rect(), Range::get_bounding_client_rect))
}

/// Returns the heights, in CSS pixels, that the find bar covers at the top of the window and the list at its bottom.
fn covered() -> (f64, f64) {
    if media_query::matches(LOW_WINDOW) {
        return (0.0, 0.0);
    }
    (height_of("find-bar"), height_of("concordance"))
}

/// Returns the height of the first element of a class, in CSS pixels; 0 if there is none.
fn height_of(class: &str) -> f64 {
    let element = document().get_elements_by_class_name(class).item(0);
    element.map_or(0.0, |it| it.get_bounding_client_rect().height())
}
