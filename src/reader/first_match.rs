//! Takes a reader who opens a link with a query to the first match.

use leptos::prelude::*;

use crate::browser::scroll;
use crate::reader::state::Reading;

/// The distance, in CSS pixels, beyond which the reader has begun to read while find was loading.
const SCROLLED: f64 = 40.0;

/// Goes to the first match of the page that the address names, once it is found. The address must name no exchange and no
/// paragraph, since these are where the reader wants to go.
pub(crate) fn use_first_match(reading: Reading) {
    let has_query = reading.here.with_untracked(|here| here.target.is_none() && !here.query.is_empty());
    let is_wanted = StoredValue::new(has_query && reading.is_new_arrival());
    Effect::new(move |_| {
        let is_found = reading.finding.deferred.with(|search| !search.matches().is_empty());
        if is_found && is_wanted.try_update_value(std::mem::take) == Some(true) && scroll::top() < SCROLLED {
            reading.step(true);
        }
    });
}
