//! Draws the line under a title: event, date and place.

use leptos::prelude::*;
use transcript::Date;

/// Shows the event, the date, and the place, as far as they are known.
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
    let date = date.map(|date| time(&date));
    let place = place.map(|place| view! { <bdi>{place}</bdi> }.into_any());
    let parts = [event, date, place].into_iter().flatten().enumerate();
    let parts = parts.map(|(index, part)| view! { {(index > 0).then_some(" | ")} {part} }.into_any()).collect_view();
    view! { <p class="event-line">{parts}</p> }
}

/// Draws a date. A text that is no date stays as it is, in an unknown language.
pub(crate) fn time(text: &str) -> AnyView {
    let (shown, language, direction) = match Date::parse(text) {
        Some(date) => (messages::date(date), messages::tag(), messages::dir()),
        None => (text.to_owned(), "", "auto"),
    };
    view! { <time datetime=text.to_owned() lang=language dir=direction>{shown}</time> }.into_any()
}
