//! Draws the ways to narrow the list of the library.

use leptos::ev::Event;
use leptos::prelude::*;
use messages::search::{LOADING, NARROW, SEARCH_PART};
use transcript::Listing;

use crate::library::state::LibraryList;
use crate::search::part::{SearchViews, load_search};
use crate::ui::late_part::LatePart;
use crate::ui::late_status::LateStatus;
use crate::ui::list::Chunks;

/// A list of no more transcripts than this is seen as a whole.
const FEW: usize = 12;

/// The numbers of transcripts by year, event, language and participant, as links that narrow the list. They are counted as long as the
/// reader has them open, and then the whole list is loaded.
#[component]
pub(crate) fn NarrowList(
    /// The list of the library.
    list: LibraryList,
    /// The indices of the transcripts that are shown, each in a chunk of its own.
    shown: Chunks,
) -> impl IntoView {
    let part = RwSignal::new(None::<LatePart<SearchViews>>);
    let is_open = RwSignal::new(false);
    let toggle = move |event: Event| {
        is_open.set(event_target::<web_sys::HtmlDetailsElement>(&event).open());
        if is_open.get_untracked() && part.with_untracked(Option::is_none) {
            list.reach(usize::MAX);
            part.set(Some(load_search()));
        }
    };
    let lists = move || {
        let part = part.get().filter(|_| is_open.get())?;
        Some(match part.get() {
            Some(views) => (views.narrow_list)(list, shown),
            None => view! { <p role="status"><LateStatus part waiting=LOADING.get() what=SEARCH_PART.get() field=".filter"/></p> }.into_any(),
        })
    };
    (list.listing.with_untracked(Listing::count) > FEW).then(|| {
        view! { <details class="narrow" on:toggle=toggle><summary>{NARROW.get()}</summary> {lists}</details> }
    })
}
