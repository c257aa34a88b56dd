//! Takes a reader who opens a link with a query to the first match.

use address::Pagination;
use leptos::prelude::*;

use crate::browser::scroll;
use crate::find::reveal::element_and_text;
use crate::reader::state::Reading;

/// The distance, in CSS pixels, beyond which the reader has begun to read while find was loading.
const SCROLLED: f64 = 40.0;

/// Goes to the first match of the page that the address names, once it is found, unless it is in view. The address must name no
/// exchange and no paragraph, since these are where the reader wants to go.
pub(crate) fn use_first_match(reading: Reading) {
    let has_query = reading.here.with_untracked(|here| here.target.is_none() && !here.query.is_empty());
    let is_wanted = StoredValue::new(has_query && reading.is_new_arrival());
    Effect::new(move |_| {
        let is_found = reading.finding.deferred.with(|search| !search.matches().is_empty());
        if is_found && is_wanted.try_update_value(std::mem::take) == Some(true) && scroll::top() < SCROLLED {
            request_animation_frame(move || {
                if is_in_view(reading) == Some(false) {
                    reading.step(true);
                }
            });
        }
    });
}

/// Tells whether the text with the first match of the page begins in the window; `None` if there is no match any more.
fn is_in_view(reading: Reading) -> Option<bool> {
    let transcript = reading.try_transcript()?;
    let page = reading.pagination.with_untracked(Pagination::span);
    let found = reading.finding.search.with_untracked(|search| {
        let (number, _) = search.matches().step(None, true, page)?;
        search.matches().get(number)
    })?;
    let element = element_and_text(&transcript, &found);
    Some(element.is_some_and(|(element, _)| element.get_bounding_client_rect().top() < scroll::height() * 0.8))
}
