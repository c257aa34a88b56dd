//! The pager: real links to the pages, and how much stands on each.

use address::{PageSize, PagerItem, Place};
use leptos::prelude::*;

use crate::reader::state::Reading;
use crate::routing::address::{Address, use_address};
use crate::ui::select::Select;

/// Links to the first, previous, next and last page, and to the pages by number.
#[component]
pub(crate) fn Pager(
    /// The transcript's page.
    reading: Reading,
    /// Which pager this is, where there are two: "above", "below".
    name: &'static str,
) -> impl IntoView {
    let href = move |page: usize| reading.here.with(|here| Address::href(&Place::Transcript(here.at_page(page))));
    let step = move |label: &'static str, sign: &'static str, page: usize| {
        let (count, current) = reading.pagination.with(|open| (open.pages.count(), open.page));
        if page == current || page < 1 || page > count {
            return view! { <span class="pager-step" aria-hidden="true">{sign}</span> }.into_any();
        }
        view! { <a class="pager-step" href=move || href(page) aria-label=label title=label>{sign}</a> }.into_any()
    };
    let number = move |item| match item {
        PagerItem::Gap => view! { <li class="pager-gap" aria-hidden="true">"…"</li> }.into_any(),
        PagerItem::Page(page) => {
            let current = (page == reading.pagination.with(|open| open.page)).then_some("page");
            let count = move || {
                // Matches lie only in exchanges that are shown: what is between them on the page holds none.
                let span = reading.pagination.with(|open| open.pages.span(page));
                reading.finding.deferred.with(|search| search.matches().in_exchanges(span))
            };
            let badge = move || {
                let (count, word) = match count() {
                    0 => return None,
                    1 => (1, " match"),
                    count => (count, " matches"),
                };
                Some(
                    view! {
                        <span class="pager-count">
                            <span class="visually-hidden">", "</span>
                            {messages::number(count)}
                            <span class="visually-hidden">{word}</span>
                        </span>
                    }
                    .into_any(),
                )
            };
            view! {
                <li>
                    <a href=move || href(page) aria-current=current>
                        <span class="visually-hidden">"Page "</span>
                        <span class="pager-number">{page}</span>
                        {move || badge()}
                    </a>
                </li>
            }
            .into_any()
        }
    };
    let items = move || reading.pagination.with(|open| open.pages.pager(open.page));
    let numbers = move || items().into_iter().map(number).collect_view();
    let links = move || {
        let (count, page) = reading.pagination.with(|open| (open.pages.count(), open.page));
        (count > 1).then(|| {
            view! {
                {step("First page", "«", 1)}
                {step("Previous page", "‹", page - 1)}
                <ol role="list">{move || numbers()}</ol>
                {step("Next page", "›", page + 1)}
                {step("Last page", "»", count)}
            }
            .into_any()
        })
    };
    view! {
        <nav class="pager" aria-label=format!("Pages, {name}")>
            {move || links()}
            <PageSizeChoice reading/>
        </nav>
    }
}

/// How many exchanges stand on a page. What the reader sees first stays on the page that follows.
#[component]
fn PageSizeChoice(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let address = use_address();
    let choose = move |value: String| {
        let size = PageSize::parse(&value).unwrap_or_default();
        let here = reading.here.get_untracked();
        let page = reading.pagination.with_untracked(|open| open.pages.resized(size).page_of(open.span().start));
        let mut place = here.at_page(page);
        place.size = size;
        address.go(&Place::Transcript(place));
    };
    let label = |size: PageSize| if size == PageSize::All { "all" } else { size.as_str() };
    let values = PageSize::CHOICES.map(|size| (size.as_str(), label(size))).to_vec();
    view! {
        <label class="page-size">
            "Exchanges per page " <Select values chosen=move |()| reading.choices.get().size.as_str() choose/>
        </label>
    }
}
