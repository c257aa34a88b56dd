//! Draws the line under a title: event, date and place.

use leptos::prelude::*;

/// Shows the event, the date in the reader's locale, and the place, as far as they are known.
#[component]
pub(crate) fn EventLine(
    /// The event or the series.
    event: Option<String>,
    /// The date: ISO 8601.
    date: Option<String>,
    /// The place.
    place: Option<String>,
) -> impl IntoView {
    // Each part has a text direction of its own, so the bars between them stay outside of the parts.
    let event = event.map(|event| view! { <bdi>{event}</bdi> }.into_any());
    let date = date.map(|date| {
        let shown = messages::date_text(&date);
        view! { <time datetime=date lang="" dir="auto">{shown}</time> }.into_any()
    });
    let place = place.map(|place| view! { <bdi>{place}</bdi> }.into_any());
    let parts = [event, date, place].into_iter().flatten().enumerate();
    let parts = parts.map(|(index, part)| view! { {(index > 0).then_some(" | ")} {part} }.into_any()).collect_view();
    view! { <p class="event-line">{parts}</p> }
}
