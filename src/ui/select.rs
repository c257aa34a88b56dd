//! Draws a list from which the reader chooses a value.

use leptos::prelude::*;

/// Shows a list of values, from which the reader chooses one.
///
/// Replaces `<select>` written in each view: its callbacks have one type for all lists, so each further list adds little to
/// the first load.
#[component]
pub(crate) fn Select(
    /// The values, each with its label.
    values: Vec<(&'static str, String)>,
    /// Returns the chosen value.
    #[prop(into)]
    chosen: Callback<(), &'static str>,
    /// Receives the value that the reader chooses.
    #[prop(into)]
    choose: Callback<String>,
) -> impl IntoView {
    let option = |(value, label): (&'static str, String)| {
        view! { <option value=value prop:selected=move || chosen.run(()) == value>{label}</option> }.into_any()
    };
    let options = values.into_iter().map(option).collect_view();
    view! { <select on:change:target=move |event| choose.run(event.target().value())>{options}</select> }
}
