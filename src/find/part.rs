//! Declares find as a part of the app that is loaded after the rest.

use address::LibraryPlace;
use find::{Filtered, FoldedEntries, Search};
use leptos::prelude::*;
use transcript::{Entry, Sort};

use crate::browser::collate;
use crate::find::controls::FindControls;
use crate::find::engine::{FindEngine, LateFind};
use crate::find::legend::Legend;
use crate::find::list::MatchList;
use crate::find::marks::{marked, use_marks};
use crate::find::status::{FindStatus, count};
use crate::find::views::FindViews;
use crate::late_part;
use crate::ui::late_part::{PartState, settle};

late_part!(
    find,
    preload_if = "[?&](q|sort)=",
    find_part: (FindEngine, FindViews) = (
        FindEngine { next: Search::next, off_in: Search::off_in, filtered },
        FindViews {
            controls: |reading, field| view! { <FindControls reading field/> }.into_any(),
            count,
            legend: |reading| view! { <Legend finding=reading.finding/> }.into_any(),
            status: |reading| view! { <FindStatus reading/> }.into_any(),
            list: |reading| view! { <MatchList reading/> }.into_any(),
            use_marks,
            marked,
        },
    )
);

/// Begins to load find, and provides it: its functions as [`LateFind`], its views as a signal.
pub(crate) fn provide_find() {
    provide_context(RwSignal::new(None::<FindViews>));
    provide_context(LateFind::new(load));
}

/// Filters and sorts the list of a library. Titles are sorted by the rules of the language of the interface.
fn filtered(entries: &[Entry], place: &LibraryPlace, folded: &mut FoldedEntries) -> Filtered {
    let mut filtered = find::filtered(entries, place, folded);
    if place.sort == Sort::Title {
        collate::sort(&mut filtered.order, messages::tag(), |index| entries[index].title.clone());
    }
    filtered
}

fn load(state: RwSignal<PartState<FindEngine>>, attempts: u32) {
    let views: RwSignal<Option<FindViews>> = expect_context();
    settle(state, attempts, async move {
        let loaded = find_part().await;
        loaded.map(|(engine, drawn)| {
            views.set(Some(drawn));
            engine
        })
    });
}
