//! Draws how many hits there are by year, event and language, as links that narrow the search.

use address::{Place, SearchPlace};
use leptos::ev::Event;
use leptos::prelude::*;
use messages::search::{BY_EVENT, BY_LANGUAGE, BY_OUTLET, BY_SPEAKER, BY_YEAR, FROM_YEAR, NARROW, TO_YEAR};
use search::{Facets, toggled, within_years, years_of};

use crate::browser::scroll;
use crate::routing::address::{Address, use_address};
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
    let Facets { years, mut events, languages, speakers, outlets } = facets;
    events.truncate(MOST_EVENTS);
    let times = times(&years, place);
    let years = list(BY_YEAR.get(), years, Facets::year_sign, place);
    let events = list(BY_EVENT.get(), events, Facets::event_sign, place);
    let languages = list(BY_LANGUAGE.get(), languages, Facets::language_sign, place);
    let speakers = list(BY_SPEAKER.get(), speakers, Facets::speaker_sign, place);
    let outlets = list(BY_OUTLET.get(), outlets, Facets::outlet_sign, place);
    view! { <div>{years} {times}</div> {speakers} {outlets} {events} {languages} }.into_any()
}

/// Draws the choice of a time by its first and its last year, if there are several.
fn times(years: &[(String, u64)], place: Memo<SearchPlace>) -> Option<AnyView> {
    let query = place.with(|place| place.query.clone());
    let (from, to) = years_of(&query);
    if years.len() < 2 && from.is_empty() && to.is_empty() {
        return None;
    }
    let (from, to) = (from.to_owned(), to.to_owned());
    let address = use_address();
    let choice = |label: &'static str, chosen: &str, sign: Box<dyn Fn(&str) -> String>| {
        let mut known: Vec<&str> = years.iter().map(|(year, _)| year.as_str()).chain([chosen]).collect();
        known.sort_unstable();
        known.dedup();
        let option = |year: &str| view! { <option prop:selected=year == chosen>{year.to_owned()}</option> }.into_any();
        let empty = (!known.contains(&"")).then(|| view! { <option></option> }.into_any());
        let options = known.into_iter().map(option).collect_view();
        let choose = move |event: Event| {
            let there = SearchPlace { query: sign(&event_target_value(&event)), ..place.get_untracked() };
            scroll::focus_on(".narrow > summary");
            address.go(&Place::Search(there));
        };
        view! { <label>{label} " " <select on:change=choose>{empty} {options}</select></label> }.into_any()
    };
    let [first, second] = [(); 2].map(|()| (query.clone(), from.clone(), to.clone()));
    let from = choice(FROM_YEAR.get(), &from, Box::new(move |year| within_years(&first.0, year, &first.2)));
    let to = choice(TO_YEAR.get(), &to, Box::new(move |year| within_years(&second.0, &second.1, year)));
    Some(view! { <p class="narrow-times">{from} " " {to}</p> }.into_any())
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
