//! A picture of the transcript: its exchanges as wide as they are long, and where in them each term lies.

use std::fmt::Write;

use address::Place;
use find::{Segment, Strip};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::browser::scroll;
use crate::find::mark_style::{STYLES, style_of};
use crate::reader::state::Reading;
use crate::routing::address::Address;

/// In how many parts the picture is cut at most: each is a link, wide enough for a finger on a wide screen.
const SEGMENTS: usize = 60;
/// The width of the picture in its own units, and the height of all terms together.
const WIDTH: u32 = 1000;
const HEIGHT: u32 = 24;

/// The picture.
#[component]
pub(crate) fn StripView(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let finding = reading.finding;
    // Laid out once: the text stays what it is, whatever is looked for in it.
    let strip = Memo::new(move |before: Option<&Option<Strip>>| {
        let lay_out = || finding.deferred.with(|search| search.text().map(|text| Strip::new(text, SEGMENTS)));
        before.cloned().flatten().or_else(lay_out)
    });
    // One stop for the Tab key; arrows lead from part to part.
    let active = RwSignal::new(0usize);
    let on_key = move |event: KeyboardEvent| {
        let count = strip.with(|strip| strip.as_ref().map_or(0, |strip| strip.segments.len()));
        let next = match event.key().as_str() {
            "ArrowLeft" => active.get_untracked().saturating_sub(1),
            "ArrowRight" => active.get_untracked() + 1,
            "Home" => 0,
            "End" => usize::MAX,
            _ => return,
        };
        event.prevent_default();
        active.set(next.min(count.saturating_sub(1)));
        if let Some(link) = document().get_element_by_id(&segment_id(active.get_untracked())) {
            scroll::focus(&link);
        }
    };
    let segments = move || {
        let segments = strip.get().map(|strip| strip.segments).unwrap_or_default();
        segments.into_iter().enumerate().map(|(index, it)| segment(reading, active, index, it)).collect_view()
    };
    let lanes = move || {
        let columns = finding.deferred.with(|search| search.matches().columns(WIDTH / 2));
        let lanes = columns.len().clamp(1, STYLES.len());
        let height = HEIGHT / lanes as u32;
        let lane = move |(term, columns): (usize, Vec<u32>)| {
            let (mut path, bar) = (String::new(), height - 1);
            for column in columns {
                // Writing to a string does not fail.
                _ = write!(path, "M{} {}v{bar}h2v-{bar}z", column * 2, (term % lanes) as u32 * height);
            }
            view! { <path class=style_of(term) d=path></path> }.into_any()
        };
        columns.into_iter().enumerate().map(lane).collect_view()
    };
    view! {
        <svg
            class="strip"
            viewBox=format!("0 0 {WIDTH} {}", HEIGHT + 8)
            preserveAspectRatio="none"
            role="group"
            aria-label="Where it lies in the transcript"
            on:keydown=on_key
        >
            {move || segments()}
            <g class="strip-lanes" aria-hidden="true">{move || lanes()}</g>
        </svg>
    }
}

fn segment_id(index: usize) -> String {
    format!("strip-{index}")
}

/// A run of exchanges: a link to the first of them that has a match, or else to the first.
fn segment(reading: Reading, active: RwSignal<usize>, index: usize, segment: Segment) -> AnyView {
    let Segment { exchanges, span, questions } = segment;
    let units = |part: f64| (part * f64::from(WIDTH)) as u32;
    let (x, width) = (units(span.start), units(span.end) - units(span.start));
    let label = {
        let exchanges = exchanges.clone();
        move || {
            let name = match exchanges.len() {
                1 => format!("Exchange {}", exchanges.start + 1),
                _ => format!("Exchanges {} to {}", exchanges.start + 1, exchanges.end),
            };
            reading.finding.deferred.with(|search| {
                let counts = search.matches().counts_in(exchanges.clone());
                let words = search
                    .query()
                    .terms()
                    .iter()
                    .zip(counts)
                    .filter(|(_, count)| *count > 0)
                    .map(|(term, count)| format!("{term} {}", messages::number(count)));
                format!("{name}: {}", words.reduce(|a, b| format!("{a}, {b}")).unwrap_or_else(|| "no match".into()))
            })
        }
    };
    let href = move || {
        let first = reading.finding.deferred.with(|search| {
            let matches = search.matches();
            let number = matches.from_exchange(exchanges.start);
            matches.get(number).map(|found| found.exchange).filter(|exchange| exchanges.contains(exchange))
        });
        let transcript = reading.transcript();
        let target = &transcript.exchanges[first.unwrap_or(exchanges.start)].id;
        Address::href(&Place::Transcript(reading.here.get_untracked().at_target(target, None)))
    };
    let questions = questions
        .into_iter()
        .map(|it| view! { <rect class="strip-question" x=units(it.start) y=HEIGHT width=units(it.end) - units(it.start) height="8"></rect> }.into_any())
        .collect_view();
    let tab = move || if active.get() == index { "0" } else { "-1" };
    view! {
        // Inside of a `g`, the macro knows that this is an `a` of SVG.
        <g>
            <a id=segment_id(index) href=move || href() aria-label=move || label() tabindex=move || tab() on:focus=move |_| active.set(index)>
                <rect class="strip-segment" x=x y="0" width=width height=HEIGHT + 8></rect>
                {questions}
            </a>
        </g>
    }
    .into_any()
}
