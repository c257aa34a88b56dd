//! Draws a row of the list of matches.

use find::Row;
use leptos::prelude::*;
use transcript::language;

use crate::find::mark_style::style_of;
use crate::find::rows_state::RowsState;
use crate::find::state::Jump;

/// Draws the row of that index, if there is one.
pub(crate) fn row(rows: RowsState, index: usize) -> Option<AnyView> {
    rows.lines.with(|lines| Some(draw(rows, index, lines.len(), lines.row(index)?)))
}

/// Returns the id of the element of a row.
pub(crate) fn row_id(index: usize) -> String {
    format!("row-{index}")
}

fn draw(rows: RowsState, index: usize, count: usize, row: Row<'_>) -> AnyView {
    let page = rows.reading.pagination.with(|pagination| pagination.pages.page_of(row.exchange));
    let source = messages::find::row_source(row.speaker_name(), row.is_heading());
    let source = source.map(|source| view! { <bdi class="row-source">{source}</bdi> }.into_any());
    view! {
        <div
            class="row"
            id=row_id(index)
            role="option"
            aria-posinset=(index + 1).to_string()
            aria-setsize=count.to_string()
            aria-selected=move || (rows.active.get() == index).to_string()
            style:top=move || format!("{}px", rows.top_of(index))
            on:click=move |_| rows.go(index, Jump::Scroll)
        >
            <span class="row-place">{source} " " <span class="row-page">{messages::find::row_page(page)}</span></span>
            // Screen readers get the line in one piece, because the mark is often only a part of a word.
            <span class="visually-hidden" lang=row.language.to_owned()>{row.line()}</span>
            {line(row)}
        </div>
    }
    .into_any()
}

/// Draws the line of a row, with its match in the middle.
fn line(row: Row<'_>) -> AnyView {
    // The direction of the paragraph, because the cut line may begin with a letter of the other direction.
    let direction = language::direction(row.language).as_str();
    let mark = format!("row-match {}", style_of(row.term));
    view! {
        <span class="row-line" lang=row.language.to_owned() dir=direction aria-hidden="true">
            <span class="row-left"><bdi dir=direction>{row.left}</bdi></span>
            <mark class=mark>{row.matched}</mark>
            <span class="row-right"><bdi dir=direction>{row.right}</bdi></span>
        </span>
    }
    .into_any()
}
