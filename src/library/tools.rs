//! Draws the search field, the choice of order and the count above the list of transcripts.

use address::{LibraryPlace, Place};
use find::Filtered;
use leptos::prelude::*;
use messages::app::TRY_AGAIN;
use messages::library::{LOADING_SEARCH, NEWEST_FIRST, SEARCH, SEARCH_PART, SORT_BY, TITLE};
use transcript::Sort;

use crate::browser::scroll;
use crate::find::engine::use_find;
use crate::library::state::{LibraryList, library_place};
use crate::routing::address::{Address, use_address};
use crate::ui::late_part::PartState;
use crate::ui::late_status::LateStatus;
use crate::ui::select::Select;
use crate::ui::spoken::Spoken;

/// The search field, the choice of order and the count.
#[component]
pub(crate) fn ListTools(
    /// The transcripts in the list.
    filtered: Memo<Filtered>,
    /// The list of the library.
    list: LibraryList,
    /// Draws the way to the search of what was said.
    search: Callback<(), AnyView>,
) -> impl IntoView {
    let address = use_address();
    let values =
        vec![(Sort::Date.as_str(), NEWEST_FIRST.get().to_owned()), (Sort::Title.as_str(), TITLE.get().to_owned())];
    let choose = move |value: String| {
        let sort = Sort::parse(&value).unwrap_or_default();
        replace(address, &|place| place.sort = sort);
    };
    view! {
        <search class="library-tools">
            <label>
                {SEARCH.get()}
                <input
                    type="search"
                    class="filter"
                    autocomplete="off"
                    prop:value=move || library_place(address).query
                    on:input:target=move |event| {
                        let query = event.target().value();
                        replace(address, &|place| place.query.clone_from(&query));
                    }
                />
            </label>
            <label>
                {SORT_BY.get()} <Select values chosen=move |()| library_place(address).sort.as_str() choose/>
            </label>
            {search.run(())}
            <Count filtered list/>
        </search>
    }
}

/// The number of transcripts in the list, the problem of the query, and the state of the code that filters.
#[component]
fn Count(
    /// The transcripts in the list.
    filtered: Memo<Filtered>,
    /// The list of the library.
    list: LibraryList,
) -> impl IntoView {
    let (address, late) = (use_address(), use_find());
    let status = Memo::new(move |_| status(&library_place(address), filtered, list));
    // Filtering and sorting need the part with find, which may still be loading.
    let is_missing = Memo::new(move |_| {
        library_place(address) != LibraryPlace::default() && !matches!(late.state(), PartState::Ready(_))
    });
    let missing = move || {
        let late_status = || view! { ". " <LateStatus part=late waiting=LOADING_SEARCH.get() what=SEARCH_PART.get() field=".filter"/> };
        is_missing.get().then(|| late_status().into_any())
    };
    let retry = move || {
        // The pressed button goes away, so the focus moves to the field.
        let again = move |_| {
            scroll::focus_on(".filter");
            list.reach(0);
        };
        let button = || view! { " " <button type="button" on:click=again>{TRY_AGAIN.get()}</button> };
        list.error.with(Option::is_some).then(|| button().into_any())
    };
    view! {
        <p class="library-count">
            <span aria-hidden="true">{status}</span> <span role="status">{move || missing()}</span> {move || retry()}
        </p>
        <Spoken text=status/>
    }
}

/// Counts the transcripts that are shown. As long as the list is not complete, its count would be wrong for any query; then it says how
/// much of the list is here, or why there is not more.
fn status(place: &LibraryPlace, filtered: Memo<Filtered>, list: LibraryList) -> String {
    let (here, total) = list.listing.with(|listing| (listing.entries().len(), listing.count()));
    if let Some(error) = list.error.get() {
        return error.message();
    }
    if *place == LibraryPlace::default() {
        return messages::library::status(total, total, None);
    }
    if here < total {
        return messages::search::reading(here, total);
    }
    filtered.with(|it| messages::library::status(it.order.len(), total, it.problem.as_ref()))
}

/// Changes the query or the order in the address.
fn replace(address: Address, change: &dyn Fn(&mut LibraryPlace)) {
    let mut place = untrack(|| library_place(address));
    change(&mut place);
    address.replace(Place::Library(place));
}
