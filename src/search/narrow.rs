//! Draws how many hits there are by year, event and language, as links that narrow the search.

use address::{Place, SearchPlace};
use leptos::ev::Event;
use leptos::prelude::*;
use messages::search::{BY_EVENT, BY_LANGUAGE, BY_YEAR, NARROW};
use search::{Facets, toggled};

use crate::browser::scroll;
use crate::routing::address::Address;
use crate::search::state::Searching;

/// The greatest number of events that are listed.
const MOST_EVENTS: usize = 12;

/// The facets, which are counted once the reader opens them. A link adds a sign to the query, or takes it away again. The
/// lists are drawn anew then, so the focus moves to their title.
#[component]
pub(crate) fn Narrow(
    /// The search.
    searching: Searching,
    /// The place of the search.
    place: Memo<SearchPlace>,
) -> impl IntoView {
    let has_hits =
        Memo::new(move |_| searching.found.with(|found| found.as_ref().is_some_and(|found| !found.hits.is_empty())));
    let facets = move || {
        let facets = searching.found.with(|found| found.as_ref().and_then(|found| found.facets.clone()));
        facets.map(|facets| lists(facets, place))
    };
    let toggle = move |event: Event| {
        let details = event_target::<web_sys::HtmlDetailsElement>(&event);
        searching.show_facets(details.open());
    };
    view! {
        <details class="narrow" hidden=move || !has_hits.get() on:toggle=toggle>
            <summary>{NARROW.get()}</summary>
            <div class="narrow-lists">{facets}</div>
        </details>
    }
}

/// Draws the facets that leave a choice, and those of the query.
fn lists(facets: Facets, place: Memo<SearchPlace>) -> AnyView {
    let Facets { years, mut events, languages } = facets;
    events.truncate(MOST_EVENTS);
    let years = list(BY_YEAR.get(), years, Facets::year_sign, place);
    let events = list(BY_EVENT.get(), events, Facets::event_sign, place);
    let languages = list(BY_LANGUAGE.get(), languages, Facets::language_sign, place);
    view! { {years} {events} {languages} }.into_any()
}

/// Draws a list of values with their counts.
fn list(
    title: &'static str,
    values: Vec<(String, u64)>,
    sign: fn(&str) -> String,
    place: Memo<SearchPlace>,
) -> Option<AnyView> {
    let most = values.iter().map(|(_, count)| *count).max().unwrap_or(1);
    let query = place.with(|place| place.query.clone());
    let is_chosen = |value: &str| toggled(&query, &sign(value)).len() < query.trim().len();
    let leaves_choice = values.len() > 1 || values.iter().any(|(value, _)| is_chosen(value));
    let item = |(value, count): (String, u64)| {
        let there = SearchPlace { query: toggled(&query, &sign(&value)), ..place.get() };
        let href = Address::href(&Place::Search(there));
        let (chosen, width) = (is_chosen(&value).then_some("true"), format!("{}%", count * 100 / most));
        view! {
            <li>
                <a class="share" href=href aria-current=chosen on:click=|_| scroll::focus_on(".narrow > summary")>
                    <bdi>{value}</bdi>
                    <span class="share-count">{messages::number(count as usize)}</span>
                    <span class="share-bar" aria-hidden="true" style:inline-size=width></span>
                </a>
            </li>
        }
        .into_any()
    };
    leaves_choice.then(|| {
        let items = values.into_iter().map(item).collect_view();
        view! { <section><h2>{title}</h2> <ul class="narrow-list" role="list">{items}</ul></section> }.into_any()
    })
}
