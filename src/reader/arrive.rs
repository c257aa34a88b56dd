//! Scrolls to the place that the address names when the reader arrives, and moves the focus there.

use address::{Resolved, Target};
use leptos::prelude::*;
use web_sys::Element;

use crate::browser::scroll;
use crate::reader::state::Reading;
use crate::routing::address::Arrival;
use crate::routing::takeover;

/// The attribute of a paragraph whose speaker's name does not fit into the window with it. paragraph.css shows it.
const SPEAKER: &str = "data-speaker";

/// Scrolls at each arrival, in the next frame.
pub(crate) fn use_arrival(reading: Reading) {
    let mut is_first = true;
    Effect::new(move |_| {
        let (arrival, is_first) = (reading.arrival(), std::mem::take(&mut is_first));
        let target = reading.target.get_untracked();
        let focused = document().active_element();
        request_animation_frame(move || {
            // On a plain page the reader may have scrolled before the app was there; the app keeps that position.
            // At the target of the address, where the browser itself has scrolled, they have not.
            let scrolled = takeover::finish().filter(|anchor| {
                reading.here.with_untracked(|here| here.target.as_ref().is_none_or(|it| it.to_string() != anchor.id))
            });
            let arrival = scrolled.map_or(arrival, Arrival::Returned);
            let moves_focus = scroll::has_focus_stayed(focused.as_ref());
            arrive(reading, &arrival, target, is_first, moves_focus);
        });
    });
}

/// Scrolls to the target of the address, back to the paragraph that was at the top of the window, or to the top of the page.
/// Moves the focus too, unless the reader has moved it meanwhile. At the start of the app, a page without a target leaves the focus
/// where the browser puts it.
fn arrive(reading: Reading, arrival: &Arrival, target: Option<Resolved>, is_first: bool, moves_focus: bool) {
    // By now the view may have been removed.
    let Some(transcript) = reading.try_transcript() else { return };
    let go_to = |element: &Element| {
        scroll::to_start(&with_speaker(element));
        if moves_focus {
            scroll::focus(element);
        }
    };
    reading.finding.forget_pending_jump();
    if let Ok(Some(old)) = document().query_selector(".target") {
        _ = old.class_list().remove_1("target");
        _ = old.remove_attribute(SPEAKER);
    }
    let element = target.and_then(|target| {
        let exchange = transcript.exchanges.get(target.exchange)?.id.clone();
        scroll::element(&Target { exchange, paragraph: target.paragraph }.to_string())
    });
    if let Some(element) = &element {
        _ = element.class_list().add_1("target");
        name_speaker(element);
    }
    match (arrival, element) {
        (Arrival::Returned(anchor), _) => anchor.restore(),
        (Arrival::Followed, Some(element)) => go_to(&element),
        (Arrival::Followed, None) if is_first => {
            scroll::to_top();
            // Screen readers say where the reader is.
            if moves_focus && reading.came_from_view() {
                scroll::focus_on("h1");
            }
        }
        (Arrival::Followed, None) => document().get_element_by_id("page").iter().for_each(go_to),
    }
    reading.arrived();
}

/// Returns what must be at the top of the window so that the reader sees an element and who speaks in it: the head of the turn if
/// both fit, or else the element.
fn with_speaker(element: &Element) -> Element {
    head_of(element).filter(|head| fits(head, element)).unwrap_or_else(|| element.clone())
}

/// Names the speaker above a paragraph if the head of its turn is too far above it to be visible with it.
fn name_speaker(element: &Element) {
    if let Some(head) = head_of(element).filter(|head| !fits(head, element))
        && let Ok(Some(name)) = head.query_selector(".speaker-name")
    {
        _ = element.set_attribute(SPEAKER, &name.text_content().unwrap_or_default());
    }
}

/// Returns the nearest head of a turn before a paragraph in its exchange. A turn that goes on after a note has none of its own.
fn head_of(element: &Element) -> Option<Element> {
    let mut turn = element.closest(".turn").ok().flatten();
    while let Some(it) = turn {
        if let Ok(Some(head)) = it.query_selector(".speaker") {
            return Some(head);
        }
        turn = turn_before(&it);
    }
    None
}

/// Returns the element before a turn in its exchange, which may be in an earlier part of the exchange.
fn turn_before(turn: &Element) -> Option<Element> {
    turn.previous_element_sibling().or_else(|| {
        let part = turn.closest(".goes-on").ok().flatten()?;
        let section_before = || part.closest("section").ok().flatten()?.previous_element_sibling();
        let part_before = part.previous_element_sibling().or_else(|| section_before()?.last_element_child());
        part_before?.last_element_child()
    })
}

/// Tells whether a head and the beginning of a paragraph fit into that part of the upper half of the window that nothing covers.
fn fits(head: &Element, paragraph: &Element) -> bool {
    let distance = paragraph.get_bounding_client_rect().top() - head.get_bounding_client_rect().top();
    distance < scroll::height() / 2.0 - scroll::start_padding()
}
