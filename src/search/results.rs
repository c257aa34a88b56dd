//! Draws the results of a search of the library.

use address::SearchPlace;
use leptos::prelude::*;
use messages::Text;
use messages::search::{HINT, HOW_TO, MORE, RESULTS, SEARCHING, SIGNS, TRY_AGAIN};

use crate::browser::scroll;
use crate::routing::address::{Address, Arrival, use_address};
use crate::search::download::DownloadHits;
use crate::search::hit::HitItem;
use crate::search::narrow::Narrow;
use crate::search::place::search_place;
use crate::search::saved::{KeepSearch, SavedList};
use crate::search::state::{Progress, Searching};
use crate::search::suggestions::Suggestions;
use crate::search::terms::TermCounts;
use crate::ui::spoken::Spoken;

/// The status, the counts of the terms, and the hits.
#[component]
pub(crate) fn Results() -> impl IntoView {
    let address = use_address();
    let searching = Searching::new();
    let place = Memo::new(move |_| search_place(address));
    Effect::new(move |_| searching.search(place.get()));
    scroll_on_arrival(address, searching);
    // A hit is drawn once, and stays when more of them or their counts come.
    let shown = Memo::new(move |_| {
        searching.found.with(|found| {
            let hits = found.iter().flat_map(|found| found.shown.iter().map(|hit| (found.number, hit.clone())));
            hits.collect::<Vec<_>>()
        })
    });
    let has_more =
        move || searching.found.with(|found| found.as_ref().is_some_and(|found| found.shown.len() < found.hits.len()));
    let status = Memo::new(move |_| status(searching, place));
    let more = move |_| searching.show_more(place.get_untracked());
    view! {
        <div class="search-told">
            <p class="search-count" aria-hidden="true">{status}</p>
            <Spoken text=status/>
            {move || {
                matches!(searching.progress.get(), Progress::Failed(_))
                    .then(|| {
                        view! {
                            <button type="button" on:click=move |_| searching.search(place.get_untracked())>
                                {TRY_AGAIN.get()}
                            </button>
                        }
                            .into_any()
                    })
            }}
            <TermCounts searching/>
            <KeepSearch searching/>
        </div>
        <Suggestions searching/>
        <Narrow searching place/>
        <ol
            class="hits"
            role="list"
            aria-label=RESULTS.get()
            aria-busy=move || is_stale(searching, place).to_string()
            hidden=move || shown.with(Vec::is_empty)
        >
            <For
                each=move || shown.get()
                key=|(number, hit)| (*number, hit.transcript.clone(), hit.exchange.clone())
                children=move |(_, hit)| {
                    let place = searching.found.with_untracked(|found| found.as_ref().map(|found| found.place.clone()));
                    view! { <HitItem hit place=place.unwrap_or_default()/> }
                }
            />
        </ol>
        {move || {
            has_more()
                .then(|| view! { <button type="button" disabled=searching.adds on:click=more>{MORE.get()}</button> }.into_any())
        }}
        <DownloadHits searching/>
        {move || {
            place
                .with(|place| place.query.is_empty())
                .then(|| view! { <SavedList searching/> {how_to()} }.into_any())
        }}
    }
}

/// Tells whether the results are those of another search than the one in the address.
fn is_stale(searching: Searching, place: Memo<SearchPlace>) -> bool {
    searching.found.with(|found| found.as_ref().is_some_and(|found| place.with(|place| found.place != *place)))
}

/// Says what was found, or what the search is doing.
fn status(searching: Searching, place: Memo<SearchPlace>) -> String {
    let problem = place.with(|place| search::parse(&place.query).problem().map(messages::find::problem));
    let said = match searching.progress.get() {
        Progress::Failed(error) => Some(messages::search::failed(&error.message())),
        Progress::Reading(done, all) => Some(messages::search::reading(done, all)),
        Progress::Searching => Some(SEARCHING.get().to_owned()),
        Progress::Idle => None,
    };
    let counted = searching.found.with(|found| {
        let found = found.as_ref().filter(|_| said.is_none())?;
        let count = messages::search::found(found.hits.len(), found.hits.transcripts());
        let near = found.near.first().map(|(_, near)| messages::search::did_you_mean(&near[0].0));
        let searched = found.searched.map(|(searched, all)| messages::search::searched_saved(searched, all));
        Some([Some(count), near, searched].into_iter().flatten().collect::<Vec<_>>().join(" "))
    });
    let said = [said, counted].into_iter().flatten().collect::<Vec<_>>().join(" ");
    match problem {
        Some(problem) => messages::search::with_problem(&said, &problem),
        None => said,
    }
}

/// Scrolls to the top, or back to the hit where the reader was, once it is there.
fn scroll_on_arrival(address: Address, searching: Searching) {
    Effect::new(move |_| {
        let arrival = address.arrival().get();
        let is_here = searching.found.with(Option::is_some);
        match arrival {
            Arrival::Followed if address.arrived() => scroll::to_top(),
            Arrival::Returned(anchor) if is_here && address.arrived() => anchor.restore(),
            _ => {}
        }
    });
}

/// Draws the signs of the query language.
fn how_to() -> AnyView {
    // The first says that find looks inside words, too, which this search does not.
    let signs = messages::find::SIGNS.into_iter().skip(1).chain(SIGNS);
    let entry = |(sign, what): (Text, Text)| {
        view! { <dt><code dir="auto">{sign.get()}</code></dt> <dd>{what.get()}</dd> }.into_any()
    };
    view! {
        <section class="search-hints">
            <p>{HINT.get()}</p>
            <h2>{HOW_TO.get()}</h2>
            <dl>{signs.map(entry).collect_view()}</dl>
        </section>
    }
    .into_any()
}
