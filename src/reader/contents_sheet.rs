//! Opens and closes the contents. In a wide window they stand beside the text; in others they are a sheet over it.

use leptos::ev::FocusEvent;
use leptos::html::Details;
use leptos::prelude::*;
use messages::reader::CONTENTS;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDetailsElement, KeyboardEvent, Node};

use crate::browser::{media_query, scroll};

/// The media query for a window that has space for the contents beside the text. contents.css and view.css use the same
/// width.
pub(crate) const WIDE: &str = "(min-width: 72rem)";

/// The button in the bar that opens the contents where they are a sheet.
#[component]
pub(crate) fn ContentsButton(
    /// The contents.
    contents: NodeRef<Details>,
) -> impl IntoView {
    let open = move |_| contents.get_untracked().iter().for_each(|it| toggle(it));
    view! {
        <button type="button" class="contents-button" on:click=open><span class="contents-label">{CONTENTS.get()}</span></button>
    }
}

/// Opens the contents and moves the focus there, or closes them.
pub(crate) fn toggle(contents: &HtmlDetailsElement) {
    if contents.open() && !media_query::matches(WIDE) {
        return close(contents);
    }
    contents.set_open(!contents.open());
    if let Ok(Some(summary)) = contents.query_selector("summary") {
        scroll::focus(&summary);
        if media_query::matches(WIDE) {
            scroll::to_start(contents);
        }
    }
}

/// Closes the contents where they are a sheet, and leaves the focus where it is.
pub(crate) fn close_sheet(contents: NodeRef<Details>) {
    if let Some(contents) = contents.get_untracked().filter(|it| it.open() && !media_query::matches(WIDE)) {
        contents.set_open(false);
    }
}

/// Closes the sheet on Escape.
pub(crate) fn close_on_escape(contents: NodeRef<Details>, event: &KeyboardEvent) {
    if event.key() == "Escape" && !media_query::matches(WIDE) {
        contents.get_untracked().iter().for_each(|it| close(it));
    }
}

/// Closes the sheet when the focus leaves it, since it covers where the focus goes.
pub(crate) fn close_on_leave(contents: NodeRef<Details>, event: &FocusEvent) {
    let next = event.related_target().and_then(|next| next.dyn_into::<Node>().ok());
    let is_outside = |element: HtmlDetailsElement| next.is_some_and(|next| !element.contains(Some(&next)));
    if contents.get_untracked().is_some_and(is_outside) {
        close_sheet(contents);
    }
}

fn close(contents: &HtmlDetailsElement) {
    contents.set_open(false);
    scroll::focus_on(".contents-button");
}
