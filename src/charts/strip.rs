//! Draws the transcript as a strip: its exchanges as wide as they are long, and the places in them where each term matches.

use std::fmt::Write;
use std::ops::Range;

use address::Place;
use find::{Segment, Strip};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use transcript::Direction;

use crate::browser::scroll;
use crate::find::mark_style::{STYLES, style_of};
use crate::reader::state::Reading;
use crate::routing::address::Address;

/// The least width of a segment, in CSS pixels. Each is a link, which needs 24 (WCAG 2.2, 2.5.8), and is drawn in whole units.
const SEGMENT_WIDTH: f64 = 25.0;
/// The width of the picture, in its own units.
const WIDTH: u32 = 1000;
/// The height of the lanes of all terms together, in the picture's own units.
const HEIGHT: u32 = 24;

/// Shows the strip. A segment, which is a run of exchanges, is a link; each term has a lane of its own.
#[component]
pub(crate) fn StripView(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let finding = reading.finding;
    // Laid out only once, because the text does not depend on the query.
    let strip = Memo::new(move |before: Option<&Option<Strip>>| {
        let least = SEGMENT_WIDTH / width_of_bar().max(SEGMENT_WIDTH);
        let lay_out = || finding.deferred.with(|search| search.text().map(|text| Strip::new(text, least)));
        before.cloned().flatten().or_else(lay_out)
    });
    // The Tab key stops at this segment alone; arrow keys go from segment to segment.
    let active = RwSignal::new(0usize);
    let on_key = move |event: KeyboardEvent| {
        let count = strip.with(|strip| strip.as_ref().map_or(0, |strip| strip.segments.len()));
        move_focus(&event, reading.transcript().direction(), active, count);
    };
    let segments = move || {
        let segments = strip.get().map(|strip| strip.segments).unwrap_or_default();
        segments.into_iter().enumerate().map(|(index, it)| segment(reading, active, index, it)).collect_view()
    };
    view! {
        <svg
            class="strip"
            viewBox=format!("0 0 {WIDTH} {}", HEIGHT + 8)
            preserveAspectRatio="none"
            role="group"
            aria-label=messages::find::ACROSS_TRANSCRIPT_CHART.get()
            on:keydown=on_key
        >
            {move || segments()}
            <g class="strip-lanes" aria-hidden="true">{move || lanes(reading)}</g>
        </svg>
    }
}

/// Returns the width of the bar of find, which the strip fills, in CSS pixels.
fn width_of_bar() -> f64 {
    let bar = document().query_selector(".find-bar").ok().flatten();
    bar.map_or_else(scroll::width, |bar| bar.get_bounding_client_rect().width())
}

/// Moves the focus to another of `count` segments, if the key says so.
fn move_focus(event: &KeyboardEvent, direction: Direction, active: RwSignal<usize>, count: usize) {
    let (back, forward) = match direction {
        Direction::Ltr => ("ArrowLeft", "ArrowRight"),
        Direction::Rtl => ("ArrowRight", "ArrowLeft"),
    };
    let next = match event.key().as_str() {
        key if key == back => active.get_untracked().saturating_sub(1),
        key if key == forward => active.get_untracked() + 1,
        "Home" => 0,
        "End" => usize::MAX,
        _ => return,
    };
    event.prevent_default();
    active.set(next.min(count.saturating_sub(1)));
    if let Some(link) = document().get_element_by_id(&segment_id(active.get_untracked())) {
        scroll::focus(&link);
    }
}

/// Draws the lanes of all terms.
fn lanes(reading: Reading) -> Vec<AnyView> {
    let columns = reading.finding.deferred.with(|search| search.matches().columns(WIDTH / 2));
    let count = columns.len().clamp(1, STYLES.len());
    columns.into_iter().enumerate().map(|(term, columns)| lane(term, &columns, count)).collect()
}

/// Draws the matches of a term, given as columns that are two units wide. More terms than `count` share lanes.
fn lane(term: usize, columns: &[u32], count: usize) -> AnyView {
    let height = HEIGHT / count as u32;
    let (top, bar) = ((term % count) as u32 * height, height - 1);
    let mut path = String::new();
    for column in columns {
        // Writing to a string does not fail.
        _ = write!(path, "M{} {top}v{bar}h2v-{bar}z", column * 2);
    }
    view! { <path class=style_of(term) d=path></path> }.into_any()
}

/// Returns the id of the element of a segment.
fn segment_id(index: usize) -> String {
    format!("strip-{index}")
}

/// Draws a segment, as a link to its first exchange that has a match, or else to its first exchange.
fn segment(reading: Reading, active: RwSignal<usize>, index: usize, segment: Segment) -> AnyView {
    let Segment { exchanges, span, questions } = segment;
    let (x, width) = (units(span.start), units(span.end) - units(span.start));
    let label = {
        let exchanges = exchanges.clone();
        move || segment_label(reading, exchanges.clone())
    };
    let href = move || segment_href(reading, &exchanges);
    let questions = questions.into_iter().map(question).collect_view();
    let tab = move || if active.get() == index { "0" } else { "-1" };
    view! {
        // The macro takes an `a` inside of a `g` for the SVG element.
        <g>
            <a
                id=segment_id(index)
                href=move || href()
                aria-label=move || label()
                tabindex=move || tab()
                on:focus=move |_| active.set(index)
            >
                <rect class="strip-segment" x=x y="0" width=width height=HEIGHT + 8></rect>
                {questions}
            </a>
        </g>
    }
    .into_any()
}

/// Draws the place of a question, given as shares of the width.
fn question(span: Range<f64>) -> AnyView {
    let (x, width) = (units(span.start), units(span.end) - units(span.start));
    view! { <rect class="strip-question" x=x y=HEIGHT width=width height="8"></rect> }.into_any()
}

/// Turns a share of the width into units of the picture.
fn units(share: f64) -> u32 {
    (share * f64::from(WIDTH)) as u32
}

/// Names the exchanges of a segment and counts the matches of each term in them.
fn segment_label(reading: Reading, exchanges: Range<usize>) -> String {
    let (first, last) = (exchanges.start + 1, exchanges.end);
    reading.finding.deferred.with(|search| {
        let counts = search.matches().counts_in(exchanges);
        let terms = search.query().terms().iter().map(ToString::to_string).zip(counts).filter(|(_, count)| *count > 0);
        messages::find::segment(first, last, terms)
    })
}

/// Returns the address of the first exchange of a segment that has a match, or else of its first exchange.
fn segment_href(reading: Reading, exchanges: &Range<usize>) -> String {
    let first = reading.finding.deferred.with(|search| {
        let matches = search.matches();
        let number = matches.from_exchange(exchanges.start);
        matches.get(number).map(|found| found.exchange).filter(|exchange| exchanges.contains(exchange))
    });
    let transcript = reading.transcript();
    let target = &transcript.exchanges[first.unwrap_or(exchanges.start)].id;
    Address::href(&Place::Transcript(reading.here.get_untracked().at_target(target, None)))
}
