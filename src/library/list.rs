//! Draws the list of transcripts, filtered and sorted.

use address::LibraryPlace;
use find::{Filtered, FoldedEntries};
use leptos::prelude::*;
use transcript::{Listing, Sort, catalog};

use crate::browser::events::use_event;
use crate::browser::frame::after_frame;
use crate::browser::scroll::{self, Anchor};
use crate::find::engine::use_find;
use crate::library::additions::LibraryAdditions;
use crate::library::card::Card;
use crate::library::state::{LibraryList, library_place};
use crate::library::tools::ListTools;
use crate::library::window::Window;
use crate::routing::address::{Address, Arrival, use_address};
use crate::ui::list::ChunkList;

/// The transcripts that match the query, in the chosen order.
#[component]
pub(crate) fn TranscriptList(
    /// The list of the library.
    list: LibraryList,
    /// The additions of other features.
    additions: LibraryAdditions,
    /// How much of the list is drawn. It stays when the catalog changes, and so does the place of the reader.
    window: Window,
) -> impl IntoView {
    let (address, late) = (use_address(), use_find());
    let folded = StoredValue::new(FoldedEntries::default());
    let filtered = Memo::new(move |_| {
        list.listing.with(|listing| match late.get() {
            Some(part) => {
                let place = library_place(address);
                folded.try_update_value(|folded| (part.filtered)(listing.entries(), &place, folded)).unwrap_or_default()
            }
            None => {
                let order = catalog::sorted(listing.entries(), &|_| true, Sort::Date, str::to_owned);
                Filtered { order, problem: None }
            }
        })
    });
    let shown = Memo::new(move |_| filtered.with(|it| it.order.iter().map(|&index| vec![index]).collect::<Vec<_>>()));
    let cards = move |indices: Vec<usize>| {
        let entries = indices
            .into_iter()
            .filter_map(|index| list.listing.with_untracked(|listing| listing.entries().get(index).cloned()));
        entries.map(|entry| view! { <Card entry additions/> }.into_any()).collect_view().into_any()
    };
    let drawn = window.of(shown);
    // A query and another order need all entries, and the newest first as many as are drawn.
    Effect::new(move |_| {
        let is_plain = library_place(address) == LibraryPlace::default();
        list.reach(if is_plain { window.wanted() } else { usize::MAX });
    });
    // A list of what the reader types begins anew.
    Effect::new(move |last: Option<String>| {
        let query = library_place(address).query;
        if last.is_some_and(|last| last != query) {
            window.reset();
        }
        query
    });
    scroll_on_arrival(address, list, filtered, window);
    view! {
        <ListTools filtered list search=additions.search/>
        {additions.narrow.run((list, shown))}
        {additions.panel.run((list, shown))}
        {additions.files.run(())}
        <ul class="shelf" role="list"><ChunkList chunks=drawn draw=cards/></ul>
        {(list.listing.with_untracked(Listing::count) == 0).then(how_to_fill)}
    }
}

/// Scrolls to the top, or back to the card where the reader was, once it is here and drawn, unless the reader goes somewhere else
/// meanwhile. Only an arrival scrolls; a change of the list does not.
fn scroll_on_arrival(address: Address, list: LibraryList, filtered: Memo<Filtered>, window: Window) {
    let awaited = RwSignal::new(None::<Anchor>);
    for act in ["wheel", "touchmove", "pointerdown", "keydown"] {
        use_event(act, move |_| {
            if awaited.with_untracked(Option::is_some) {
                awaited.set(None);
            }
        });
    }
    Effect::new(move |_| {
        let arrival = address.arrival().get();
        if address.arrived() {
            match arrival {
                Arrival::Followed => {
                    scroll::to_top();
                    // Screen readers say where the reader is.
                    if address.has_moved() && scroll::has_focus_stayed(None) {
                        scroll::focus_on("h1");
                    }
                }
                Arrival::Returned(anchor) => awaited.set(Some(anchor)),
            }
        }
    });
    Effect::new(move |_| {
        let Some(anchor) = awaited.get() else { return };
        let place = list.listing.with(|listing| {
            filtered.with(|it| it.order.iter().position(|&index| listing.entries()[index].id == anchor.id))
        });
        if place.is_none() && !anchor.id.is_empty() && !list.is_complete() && list.error.with(Option::is_none) {
            list.reach(list.listing.with_untracked(|listing| listing.entries().len()) + 1);
            return;
        }
        place.into_iter().for_each(|at| window.reach(at));
        awaited.set(None);
        after_frame(move || anchor.restore());
    });
}

fn how_to_fill() -> AnyView {
    let (before, after) = messages::library::how_to_fill();
    view! { <p>{before} <code dir="ltr">"rostrum import"</code> {after}</p> }.into_any()
}
