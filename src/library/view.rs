//! The library: every transcript, sorted and filtered as the reader likes.

use std::sync::Arc;

use address::{LibraryPlace, Place};
use find::Filtered;
use leptos::prelude::*;
use transcript::{Catalog, Sort, catalog};

use crate::browser::scroll;
use crate::browser::title::use_title;
use crate::find::engine::use_find;
use crate::library::card::Card;
use crate::net::fetch::{Load, use_catalog};
use crate::offline::state::use_offline;
use crate::routing::address::{Arrival, file, use_address};
use crate::site::site;
use crate::ui::fault::Fault;
use crate::ui::late_part::PartState;
use crate::ui::late_status::LateStatus;
use crate::ui::list::{ChunkList, Chunks};
use crate::ui::select::Select;
use crate::ui::waiting::Waiting;

/// Draws what other features add to the list, such as saving it offline: given the catalog and the indices of the transcripts
/// that are shown, each in a list of its own.
pub(crate) type LibraryTools = Callback<(Arc<Catalog>, Chunks), AnyView>;

/// The library.
#[component]
pub(crate) fn LibraryView(
    /// Draws the tools of other features.
    tools: LibraryTools,
) -> impl IntoView {
    use_title(String::new);
    let (loader, site) = (use_catalog(), site());
    let offline = use_offline();
    let place = use_address().place();
    let is_awaited = use_find().use_awaited(move || place.with(|place| *place != Place::library()));
    // What is new is here already.
    let mut before = None;
    Effect::new(move |_| {
        let count = offline.catalog.get();
        if before.replace(count).is_some_and(|before| before != count) {
            loader.refresh();
        }
    });
    view! {
        <header class="library-head" lang=site.language.as_str()>
            {site.logo.as_deref().map(|logo| view! { <img class="logo" src=file(logo) alt=""/> }.into_any())}
            <h1>{site.title.as_str()}</h1>
            <p>{site.description.as_str()}</p>
        </header>
        {move || match loader.state.get() {
            Load::Waiting(progress) => {
                view! { <Waiting what="the list of transcripts" progress retry=move |()| loader.retry()/> }.into_any()
            }
            Load::Failed(error) => {
                view! {
                    <Fault title="The library cannot be shown" error retry=move |()| loader.retry()>
                        <p>"A transcript whose address you have can still be opened."</p>
                    </Fault>
                }
                    .into_any()
            }
            Load::Done(_) if is_awaited.get() => {
                view! { <p class="late" role="status">"Loading the filter…"</p> }.into_any()
            }
            Load::Done(catalog) => view! { <TranscriptList catalog tools/> }.into_any(),
        }}
    }
}

/// The transcripts that the place asks for.
#[component]
fn TranscriptList(
    /// All transcripts.
    catalog: Arc<Catalog>,
    /// Draws the tools of other features.
    tools: LibraryTools,
) -> impl IntoView {
    let address = use_address();
    let here = move || {
        address.place().with(|place| match place {
            Place::Library(here) => here.clone(),
            _ => LibraryPlace::default(),
        })
    };
    let total = catalog.transcripts.len();
    let (catalog_for_tools, cards) = (Arc::clone(&catalog), Arc::clone(&catalog));
    let late = use_find();
    let filtered = Memo::new(move |_| match late.get() {
        Some(part) => (part.filtered)(&catalog.transcripts, &here()),
        None => {
            let order = catalog::sorted(&catalog.transcripts, &|_| true, Sort::Date, str::to_owned);
            Filtered { order, problem: None }
        }
    });
    let shown = Memo::new(move |_| filtered.with(|it| it.order.iter().map(|&index| vec![index]).collect::<Vec<_>>()));
    let card = move |indices: Vec<usize>| {
        let cards = indices.into_iter().filter_map(|index| cards.transcripts.get(index).cloned());
        cards.map(|entry| view! { <Card entry/> }.into_any()).collect_view().into_any()
    };
    let count = move || match (shown.with(Vec::len), total) {
        (_, 0) => "The library is empty.".to_owned(),
        (0, _) => "No transcript has all of these words in its title, event, date, place or names.".to_owned(),
        (1, 1) => "1 transcript".to_owned(),
        (shown, total) if shown == total => format!("{} transcripts", messages::number(total)),
        (shown, total) => format!("{} of {} transcripts", messages::number(shown), messages::number(total)),
    };
    let problem = move || {
        filtered.with(|it| it.problem.as_ref().map(|problem| format!(" Not all of it can be read: {problem}.")))
    };
    // The filter and the order are find's.
    let is_missed =
        Memo::new(move |_| here() != LibraryPlace::default() && !matches!(late.state(), PartState::Ready(_)));
    let missed = move || {
        let status =
            || view! { ". " <LateStatus part=late waiting="Loading the filter…" what="The filter" field=".filter"/> };
        is_missed.get().then(|| status().into_any())
    };
    let replace = move |change: &dyn Fn(&mut LibraryPlace)| {
        let mut place = untrack(here);
        change(&mut place);
        address.replace(Place::Library(place));
    };
    let values = vec![(Sort::Date.as_str(), "Date, newest first"), (Sort::Title.as_str(), "Title")];
    let choose = move |value: String| {
        let sort = Sort::parse(&value).unwrap_or_default();
        replace(&|place| place.sort = sort);
    };
    Effect::new(move |_| {
        let arrival = address.arrival().get();
        // Other transcripts in the list move nobody.
        if address.arrived() {
            match arrival {
                Arrival::Followed => scroll::to_top(),
                Arrival::Returned(anchor) => anchor.restore(),
            }
        }
    });
    view! {
        <search class="library-tools">
            <label>
                "Filter"
                <input
                    type="search"
                    class="filter"
                    autocomplete="off"
                    prop:value=move || here().query
                    on:input:target=move |event| {
                        let query = event.target().value();
                        replace(&|place| place.query.clone_from(&query));
                    }
                />
            </label>
            <label>
                "Sort by" <Select values chosen=move |()| here().sort.as_str() choose/>
            </label>
            <p class="library-count" role="status">{move || count()} {move || problem()} {move || missed()}</p>
        </search>
        {tools.run((catalog_for_tools, shown))}
        <ul class="shelf" role="list"><ChunkList chunks=shown draw=card/></ul>
        {(total == 0)
            .then(|| {
                view! {
                    <p>
                        "Transcripts are added by the one who publishes this site, with the command "
                        <code>"rostrum import"</code> "."
                    </p>
                }
            })}
    }
}
