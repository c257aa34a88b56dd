//! Draws the search of the library: the field, and below it the results, once search is loaded.

use address::{HitOrder, Place};
use leptos::html::Input;
use leptos::prelude::*;
use messages::search::{BEST_FIRST, LOADING, NEWEST_FIRST, OLDEST_FIRST, SEARCH_PART, SORT_BY, TITLE};

use crate::browser::title::use_title;
use crate::routing::address::{Address, use_address};
use crate::search::part::load_search;
use crate::search::place::{replace, search_place};
use crate::ui::late_status::LateStatus;
use crate::ui::select::Select;

/// The search of the library.
#[component]
pub(crate) fn SearchView() -> impl IntoView {
    let address = use_address();
    let part = load_search();
    let field = NodeRef::<Input>::new();
    use_title(move || match search_place(address).query {
        query if query.is_empty() => TITLE.get().to_owned(),
        query => query,
    });
    // A reader who comes without a query comes to type one.
    Effect::new(move |_| {
        if let Some(field) = field.get().filter(|_| untrack(|| search_place(address).query.is_empty())) {
            _ = field.focus();
        }
    });
    let values = vec![
        (HitOrder::Newest.as_str(), NEWEST_FIRST.get().to_owned()),
        (HitOrder::Oldest.as_str(), OLDEST_FIRST.get().to_owned()),
        (HitOrder::Relevance.as_str(), BEST_FIRST.get().to_owned()),
    ];
    let choose = move |value: String| {
        replace(address, &|place| place.order = HitOrder::parse(&value).unwrap_or_default());
    };
    view! {
        <nav class="back" lang=messages::tag() dir=messages::dir()>
            <a href=Address::href(&Place::library())>{messages::reader::BACK.get()}</a>
        </nav>
        <h1 id="search-title">{TITLE.get()}</h1>
        <search class="library-tools">
            <input
                id="search"
                type="search"
                dir=move || (!search_place(address).query.is_empty()).then_some("auto")
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                placeholder=messages::find::PLACEHOLDER.get()
                aria-labelledby="search-title"
                node_ref=field
                prop:value=move || search_place(address).query
                on:input:target=move |event| {
                    let query = event.target().value();
                    replace(address, &|place| place.query.clone_from(&query));
                }
            />
            <label>
                {SORT_BY.get()} <Select values chosen=move |()| search_place(address).order.as_str() choose/>
            </label>
        </search>
        {move || match part.get() {
            Some(views) => (views.results)(),
            None => {
                view! {
                    <p role="status"><LateStatus part waiting=LOADING.get() what=SEARCH_PART.get() field="#search"/></p>
                }
                    .into_any()
            }
        }}
    }
}
