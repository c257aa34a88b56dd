//! Draws how many hits there are by year, part, speaker, newsroom, event and language, as links that narrow the search.

use address::{Place, SearchPlace};
use find::Part;
use leptos::ev::Event;
use leptos::prelude::*;
use messages::search::{
    BY_EVENT, BY_LANGUAGE, BY_OUTLET, BY_PART, BY_SPEAKER, BY_YEAR, IN_ANSWERS, IN_QUESTIONS, NARROW,
};
use search::{Facets, most_first, toggled, toggled_part, toggled_year, with_sign};

use crate::browser::scroll;
use crate::routing::address::Address;
use crate::search::narrowing::Narrowing;
use crate::search::state::Searching;
use crate::search::years::draw_years;

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
    // Each is drawn anew only when it changes, because that would take the focus from its links.
    let facets =
        Memo::new(move |_| searching.found.with(|found| found.as_ref().and_then(|found| found.facets.clone())));
    let people = Memo::new(move |_| searching.found.with(|found| found.as_ref().map(|found| found.people.clone())));
    let narrowing = Narrowing {
        query: Memo::new(move |_| place.with(|place| place.query.clone())),
        there: Callback::new(move |query| Place::Search(SearchPlace { query, ..place.get() })),
    };
    let parts = Memo::new(move |_| searching.found.with(|found| found.as_ref().map(|found| found.parts.clone())));
    let facets = move || facets.get().map(|facets| draw_facets(facets, narrowing));
    let parts = move || parts.get().and_then(|parts| draw_parts(parts, narrowing));
    let people = move || people.get().map(|people| draw_people(people, narrowing));
    let toggle = move |event: Event| {
        let details = event_target::<web_sys::HtmlDetailsElement>(&event);
        searching.show_facets(details.open());
    };
    view! {
        <details class="narrow" hidden=move || !has_hits.get() on:toggle=toggle>
            <summary>{NARROW.get()}</summary>
            <div class="narrow-lists">{facets} {parts} {people}</div>
        </details>
    }
}

/// Draws the facets that leave a choice, and those of the query.
pub(crate) fn draw_facets(facets: Facets, narrowing: Narrowing) -> AnyView {
    let Facets { years, mut events, languages } = facets;
    events.truncate(MOST_EVENTS);
    let names = years.iter().map(|(year, _)| year.clone()).collect();
    let years = list(BY_YEAR.get(), years, Facets::year_sign, toggled_year, narrowing);
    let years = draw_years(years, names, narrowing);
    let events = list(BY_EVENT.get(), events, Facets::event_sign, toggled, narrowing);
    let languages = list(BY_LANGUAGE.get(), languages, Facets::language_sign, toggled, narrowing);
    view! { {years} {events} {languages} }.into_any()
}

/// Draws those who speak and those who ask in the hits, those with the most hits first.
pub(crate) fn draw_people(people: [Vec<(String, u64)>; 2], narrowing: Narrowing) -> AnyView {
    let [speakers, outlets] = people.map(most_first);
    let speakers = list(BY_SPEAKER.get(), speakers, Facets::speaker_sign, toggled, narrowing);
    let outlets = list(BY_OUTLET.get(), outlets, Facets::outlet_sign, toggled, narrowing);
    view! { {speakers} {outlets} }.into_any()
}

/// Draws a list of values with their counts. `sign` returns the sign of a value, and `narrowed` puts that sign into a query or takes it
/// away.
fn list(
    title: &'static str,
    values: Vec<(String, u64)>,
    sign: fn(&str) -> String,
    narrowed: fn(&str, &str) -> String,
    narrowing: Narrowing,
) -> Option<AnyView> {
    let query = narrowing.query.get();
    let facet = |(name, count): (String, u64)| Facet {
        is_chosen: with_sign(&query, &sign(&name)) == query,
        query: narrowed(&query, &sign(&name)),
        name,
        count,
    };
    draw_list(title, values.into_iter().map(facet).collect(), narrowing)
}

/// Draws the choice between questions and answers.
fn draw_parts(parts: Vec<(Part, u64)>, narrowing: Narrowing) -> Option<AnyView> {
    let typed = narrowing.query.get();
    let facet = |(part, count): (Part, u64)| {
        let name = if part == Part::Questions { IN_QUESTIONS } else { IN_ANSWERS }.get().to_owned();
        toggled_part(&typed, part).map(|(query, is_chosen)| Facet { name, count, query, is_chosen })
    };
    draw_list(BY_PART.get(), parts.into_iter().filter_map(facet).collect(), narrowing)
}

/// A value of a facet: its name, the number of hits, the query that narrows to it or, where it is chosen, no longer does.
struct Facet {
    name: String,
    count: u64,
    query: String,
    is_chosen: bool,
}

/// Draws a facet, if it leaves a choice.
fn draw_list(title: &'static str, facets: Vec<Facet>, narrowing: Narrowing) -> Option<AnyView> {
    let most = facets.iter().map(|facet| facet.count).max().unwrap_or(1);
    let leaves_choice = facets.len() > 1 || facets.iter().any(|facet| facet.is_chosen);
    let item = |Facet { name, count, query, is_chosen }: Facet| {
        let href = Address::href(&narrowing.there.run(query));
        let (chosen, width) = (is_chosen.then_some("true"), format!("{}%", count * 100 / most));
        view! {
            <li>
                <a class="share" href=href aria-current=chosen on:click=|_| scroll::focus_on(".narrow > summary")>
                    <bdi>{name}</bdi>
                    <span class="share-count">{messages::number(count as usize)}</span>
                    <span class="share-bar" aria-hidden="true" style:inline-size=width></span>
                </a>
            </li>
        }
        .into_any()
    };
    leaves_choice.then(|| {
        let items = facets.into_iter().map(item).collect_view();
        view! { <section><h2>{title}</h2> <ul class="narrow-list" role="list">{items}</ul></section> }.into_any()
    })
}
