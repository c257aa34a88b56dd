//! Tells the reader that some exchanges are not shown, and shows all of them again.

use address::Show;
use leptos::prelude::*;

use crate::browser::scroll;
use crate::reader::state::Reading;
use crate::ui::spoken::Spoken;

/// Shows how many exchanges are shown, with a button that shows all. Shows nothing where no exchange is filtered out.
#[component]
pub(crate) fn FilterNotice(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let words = Memo::new(move |_| {
        if reading.choices.get().show == Show::Everything {
            return None;
        }
        // Without a query, all exchanges are shown.
        reading.finding.search.with(|search| !search.query().is_empty()).then(|| {
            let shown = reading.pagination.with(|pagination| pagination.pages.shown());
            messages::find::showing(shown, reading.transcript().exchanges.len())
        })
    });
    let spoken = Memo::new(move |_| words.get().unwrap_or_default());
    let is_shown = move || words.with(Option::is_some);
    let show_all = move |_| {
        reading.finding.change(|place| place.show = Show::Everything);
        // The pressed button goes away, so the focus needs another place.
        scroll::focus_on("#page");
    };
    let button = move || {
        is_shown().then(|| {
            view! {
                <button type="button" class="show-everything" on:click=show_all>
                    {messages::find::SHOW_ALL.get()}
                </button>
            }
            .into_any()
        })
    };
    let class = move || if is_shown() { "filter-notice" } else { "" };
    view! {
        <div class=move || class() lang=messages::tag() dir=messages::dir()>
            <p class="filter-words" aria-hidden="true">{words}</p>
            <Spoken text=spoken/>
            {move || button()}
        </div>
    }
}
