//! A word where not all exchanges are shown, and the way back to all.

use address::Show;
use leptos::prelude::*;

use crate::browser::scroll;
use crate::reader::state::Reading;

/// How many exchanges are shown, and why; nothing where all are.
#[component]
pub(crate) fn FilterNotice(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let words = Memo::new(move |_| {
        let what = match reading.choices.get().show {
            Show::Everything => return None,
            Show::Any => "with any of what is looked for",
            Show::All => "with all of what is looked for",
        };
        // Nothing is left out where nothing is looked for.
        reading.finding.search.with(|search| !search.query().is_empty()).then(|| {
            let (shown, all) =
                (reading.pagination.with(|open| open.pages.shown()), reading.transcript().exchanges.len());
            let (shown, all) = (messages::number(shown), messages::number(all));
            format!("Shown are {shown} of {all} exchanges, those {what}. ")
        })
    });
    let everything = move |_| {
        reading.finding.change(|place| place.show = Show::Everything);
        // What was pressed goes away.
        scroll::focus_on("#page");
    };
    // What is said stands in a place that is always there, or nobody would be told.
    let button = move || {
        words.with(Option::is_some).then(|| view! { <button type="button" class="show-everything" on:click=everything>"Show all exchanges"</button> }.into_any())
    };
    let class = move || if words.with(Option::is_some) { "filter-notice" } else { "" };
    view! { <div class=move || class() lang="en" dir="ltr"><p class="filter-words" role="status">{move || words.get()}</p> {move || button()}</div> }
}
