//! Scrolls to the place that the address names when the reader arrives, and moves the focus there.

use address::{Resolved, Target};
use leptos::prelude::*;
use web_sys::Element;

use crate::browser::scroll;
use crate::reader::state::Reading;
use crate::routing::address::Arrival;
use crate::routing::takeover;

/// Scrolls at each arrival, in the next frame.
pub(crate) fn use_arrival(reading: Reading) {
    let mut is_first = true;
    Effect::new(move |_| {
        let (arrival, is_first) = (reading.arrival(), std::mem::take(&mut is_first));
        let target = reading.target.get_untracked();
        let focused = document().active_element();
        request_animation_frame(move || {
            // On a plain page the reader may have scrolled before the app was there; the app keeps that position.
            let arrival = takeover::finish().map_or(arrival, Arrival::Returned);
            let moves_focus = scroll::has_focus_stayed(focused.as_ref());
            arrive(reading, &arrival, target, is_first, moves_focus);
        });
    });
}

/// Scrolls to the target of the address, back to the paragraph that was at the top of the window, or to the top of the page.
/// Moves the focus too, unless the reader has moved it meanwhile. The first arrival at a page without a target leaves the focus
/// where the browser puts it.
fn arrive(reading: Reading, arrival: &Arrival, target: Option<Resolved>, is_first: bool, moves_focus: bool) {
    // By now the view may have been removed.
    let Some(transcript) = reading.try_transcript() else { return };
    let go_to = |element: &Element| {
        scroll::to_start(element);
        if moves_focus {
            scroll::focus(element);
        }
    };
    reading.finding.forget_pending_jump();
    if let Ok(Some(old)) = document().query_selector(".target") {
        _ = old.class_list().remove_1("target");
    }
    let element = target.and_then(|target| {
        let exchange = transcript.exchanges.get(target.exchange)?.id.clone();
        scroll::element(&Target { exchange, paragraph: target.paragraph }.to_string())
    });
    if let Some(element) = &element {
        _ = element.class_list().add_1("target");
    }
    match (arrival, element) {
        (Arrival::Returned(anchor), _) => anchor.restore(),
        (Arrival::Followed, Some(element)) => go_to(&element),
        (Arrival::Followed, None) if is_first => scroll::to_top(),
        (Arrival::Followed, None) => document().get_element_by_id("page").iter().for_each(go_to),
    }
    reading.arrived();
}
