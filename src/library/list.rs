//! Draws the list of transcripts, filtered and sorted.

use std::sync::Arc;

use find::Filtered;
use leptos::prelude::*;
use transcript::{Catalog, Sort, catalog};

use crate::browser::frame::after_frame;
use crate::browser::scroll;
use crate::find::engine::use_find;
use crate::library::additions::LibraryAdditions;
use crate::library::card::Card;
use crate::library::tools::{ListTools, library_place};
use crate::library::window::Window;
use crate::routing::address::{Address, Arrival, use_address};
use crate::ui::list::ChunkList;

/// The transcripts that match the query, in the chosen order.
#[component]
pub(crate) fn TranscriptList(
    /// All transcripts.
    catalog: Arc<Catalog>,
    /// The additions of other features.
    additions: LibraryAdditions,
    /// How much of the list is drawn. It stays when the catalog changes, and so does the place of the reader.
    window: Window,
) -> impl IntoView {
    let (address, late) = (use_address(), use_find());
    let total = catalog.transcripts.len();
    let [catalog_for_panel, catalog_for_cards, catalog_for_arrival] = [(); 3].map(|()| Arc::clone(&catalog));
    let filtered = Memo::new(move |_| match late.get() {
        Some(part) => (part.filtered)(&catalog.transcripts, &library_place(address)),
        None => {
            let order = catalog::sorted(&catalog.transcripts, &|_| true, Sort::Date, str::to_owned);
            Filtered { order, problem: None }
        }
    });
    let shown = Memo::new(move |_| filtered.with(|it| it.order.iter().map(|&index| vec![index]).collect::<Vec<_>>()));
    let cards = move |indices: Vec<usize>| {
        let entries = indices.into_iter().filter_map(|index| catalog_for_cards.transcripts.get(index).cloned());
        entries.map(|entry| view! { <Card entry additions/> }.into_any()).collect_view().into_any()
    };
    let drawn = window.of(shown);
    // A list of what the reader types begins anew.
    Effect::new(move |last: Option<String>| {
        let query = library_place(address).query;
        if last.is_some_and(|last| last != query) {
            window.reset();
        }
        query
    });
    scroll_on_arrival(address, move |id| {
        let at = filtered
            .with_untracked(|it| it.order.iter().position(|&index| catalog_for_arrival.transcripts[index].id == id));
        at.into_iter().for_each(|at| window.reach(at));
    });
    view! {
        <ListTools filtered total search=additions.search/>
        {additions.panel.run((catalog_for_panel, shown))}
        {additions.files.run(())}
        <ul class="shelf" role="list"><ChunkList chunks=drawn draw=cards/></ul>
        {(total == 0).then(how_to_fill)}
    }
}

/// Scrolls to the top, or back to the card where the reader was, after `reach` has drawn it. Only an arrival scrolls; a change of
/// the list does not.
fn scroll_on_arrival(address: Address, reach: impl Fn(&str) + 'static) {
    Effect::new(move |_| {
        let arrival = address.arrival().get();
        if address.arrived() {
            match arrival {
                Arrival::Followed => scroll::to_top(),
                Arrival::Returned(anchor) => {
                    reach(&anchor.id);
                    after_frame(move || anchor.restore());
                }
            }
        }
    });
}

fn how_to_fill() -> AnyView {
    let (before, after) = messages::library::how_to_fill();
    view! { <p>{before} <code dir="ltr">"rostrum import"</code> {after}</p> }.into_any()
}
