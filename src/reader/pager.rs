//! Draws the pager: links to the pages, and the choice of page size.

use address::{PageSize, PagerItem, Place};
use leptos::prelude::*;
use messages::LIST_MARK;
use messages::reader::{ALL, FIRST_PAGE, LAST_PAGE, NEXT_PAGE, PAGE, PER_PAGE, PREVIOUS_PAGE, matches};

use crate::reader::state::Reading;
use crate::routing::address::{Address, use_address};
use crate::ui::select::Select;
use crate::ui::show::ShowIf;

/// Links to the first, previous, next and last page, and to the pages by number; nothing if there is one page.
#[component]
pub(crate) fn Pager(
    /// The state of the transcript's page.
    reading: Reading,
    /// The name of this pager, since a page has two.
    label: &'static str,
    /// The class of this pager.
    class: &'static str,
) -> impl IntoView {
    let items = move || reading.pagination.with(|it| it.pages.pager(it.page));
    let numbers = move || items().into_iter().map(|item| number(reading, item)).collect_view();
    let links = move || {
        let (count, page) = reading.pagination.with(|it| (it.pages.count(), it.page));
        (count > 1).then(|| {
            view! {
                <nav class=class aria-label=label lang=messages::tag()>
                    {step(reading, FIRST_PAGE.get(), "«", 1)}
                    {step(reading, PREVIOUS_PAGE.get(), "‹", page - 1)}
                    <ol role="list">{move || numbers()}</ol>
                    {step(reading, NEXT_PAGE.get(), "›", page + 1)}
                    {step(reading, LAST_PAGE.get(), "»", count)}
                </nav>
            }
            .into_any()
        })
    };
    view! { {move || links()} }
}

fn href(reading: Reading, page: usize) -> String {
    reading.deferred_place.with(|place| Address::href(&Place::Transcript(place.at_page(page))))
}

/// Draws a link with a sign; only the sign if the page is the current one or does not exist.
fn step(reading: Reading, label: &'static str, sign: &'static str, page: usize) -> AnyView {
    let (count, current) = reading.pagination.with(|it| (it.pages.count(), it.page));
    if page == current || page < 1 || page > count {
        return view! { <span class="pager-step" aria-hidden="true">{sign}</span> }.into_any();
    }
    view! { <a class="pager-step" href=move || href(reading, page) aria-label=label title=label>{sign}</a> }.into_any()
}

/// Draws the link to a page by its number, or a gap.
fn number(reading: Reading, item: PagerItem) -> AnyView {
    let PagerItem::Page(page) = item else {
        return view! { <li class="pager-gap" aria-hidden="true">"…"</li> }.into_any();
    };
    let current = (page == reading.pagination.with(|it| it.page)).then_some("page");
    view! {
        <li>
            <a href=move || href(reading, page) aria-current=current>
                <span class="visually-hidden">{PAGE.get()} " "</span>
                <span class="pager-number">{page}</span>
                {move || match_count(reading, page)}
            </a>
        </li>
    }
    .into_any()
}

/// Draws the number of matches on a page, if there are any.
fn match_count(reading: Reading, page: usize) -> Option<AnyView> {
    // The span may contain exchanges that are not shown. They have no matches, so counting the whole span is correct.
    let span = reading.pagination.with(|it| it.pages.span(page));
    let count = reading.finding.deferred.with(|search| search.matches().in_exchanges(span));
    (count > 0).then(|| {
        view! {
            <span class="pager-count">
                <span aria-hidden="true">{messages::number(count)}</span>
                <span class="visually-hidden">{LIST_MARK.get()} {matches(count)}</span>
            </span>
        }
        .into_any()
    })
}

/// The choice of the number of exchanges on a page, unless all are on one page without it. After a change, the first exchange of
/// the page is on the new page too.
#[component]
pub(crate) fn PageSizeChoice(
    /// The state of the transcript's page.
    reading: Reading,
) -> impl IntoView {
    let address = use_address();
    let choose = move |value: String| {
        let size = PageSize::parse(&value).unwrap_or_default();
        let here = reading.here.get_untracked();
        let page = reading.pagination.with_untracked(|it| it.pages.resized(size).page_of(it.span().start));
        let mut place = here.at_page(page);
        place.size = size;
        address.go(&Place::Transcript(place));
    };
    let label = |size: PageSize| if size == PageSize::All { ALL.get() } else { size.as_str() };
    let values = PageSize::CHOICES.map(|size| (size.as_str(), label(size).to_owned())).to_vec();
    let is_useful = move |()| {
        reading.pagination.with(|it| it.pages.count() > 1) || reading.choices.get().size != PageSize::default()
    };
    view! {
        <ShowIf when=is_useful>
            <label class="page-size" lang=messages::tag() dir=messages::dir()>
                {PER_PAGE.get()} " " <Select values=values.clone() chosen=move |()| reading.choices.get().size.as_str() choose/>
            </label>
        </ShowIf>
    }
}
