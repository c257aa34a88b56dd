//! A part of the app that could not be loaded.

use leptos::prelude::*;

use crate::erased::click;
use crate::parts::use_find;

/// Says in a line that find could not be loaded, and offers another attempt.
#[component]
pub(crate) fn PartFault(
    /// What it would do here: "Find".
    what: &'static str,
) -> impl IntoView {
    let late = use_find();
    view! {
        {what}
        " could not be loaded. "
        <button type="button" on:click=click(move |_| late.load())>"Try again"</button>
    }
}
