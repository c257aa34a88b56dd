//! A part of the app that could not be loaded.

use leptos::prelude::*;

use crate::erased::click;
use crate::hooks::scroll;
use crate::parts::use_find;

/// Says in a line that find could not be loaded, and offers another attempt; then a new page, for the site may be newer than
/// this one.
#[component]
pub(crate) fn PartFault(
    /// What it would do here: "Find".
    what: &'static str,
    /// Selects the field that it serves. What is pressed here goes away: the focus moves there.
    field: &'static str,
    /// How often it was tried.
    times: u32,
) -> impl IntoView {
    let late = use_find();
    let again = move |_| match times {
        1 => {
            scroll::focus_on(field);
            late.load();
        }
        _ => _ = window().location().reload(),
    };
    view! {
        {what}
        " could not be loaded. "
        <button type="button" on:click=click(again)>{if times == 1 { "Try again" } else { "Load the page anew" }}</button>
    }
}
