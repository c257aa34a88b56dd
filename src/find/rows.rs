//! Draws the rows of the list of matches. Only those in sight are drawn, in a box that is as high as all of them.

use find::Concordance;
use leptos::prelude::*;

use crate::browser::events::use_event;
use crate::find::row::{row, row_id};
use crate::find::rows_state::RowsState;
use crate::reader::state::Reading;

/// Shows the rows in sight.
#[component]
pub(crate) fn Rows(
    /// The transcript's page.
    reading: Reading,
    /// All rows.
    lines: Memo<Concordance>,
) -> impl IntoView {
    let rows = RowsState::new(reading, lines);
    let RowsState { list, active, .. } = rows;
    Effect::new(move |_| {
        list.track();
        rows.measure();
    });
    use_event("resize", move |_| rows.measure());
    Effect::new(move |_| {
        lines.track();
        rows.return_to_first();
    });
    let first = Memo::new(move |_| rows.first_in_sight());
    let drawn = Memo::new(move |_| rows.drawn_from(first.get()));
    let draw = move || {
        // Tracked before `drawn`, because other rows with the same indices must be drawn again.
        lines.track();
        drawn.get().filter_map(|index| row(rows, index)).collect_view()
    };
    view! {
        <div
            class="rows"
            node_ref=list
            role="listbox"
            tabindex="0"
            aria-label=messages::find::MATCHES.get()
            aria-activedescendant=move || row_id(active.get())
            on:scroll:target=move |event| rows.set_scrolled(event.target().scroll_top())
            on:keydown=move |event| rows.handle_key(&event)
        >
            <div class="rows-box" style:height=move || format!("{}px", rows.box_height() as i32)>
                {move || draw()}
            </div>
        </div>
    }
}
