//! A list of which one thing is chosen.

use leptos::prelude::*;

/// A list of values, of which one is chosen. Its callbacks are of one type for all lists: each more would be code that a reader
/// loads.
#[component]
pub(crate) fn Select(
    /// The values, each with its label.
    values: Vec<(&'static str, &'static str)>,
    /// Tells the value that is chosen.
    #[prop(into)]
    chosen: Callback<(), &'static str>,
    /// Is told the value that the reader chooses.
    #[prop(into)]
    choose: Callback<String>,
) -> impl IntoView {
    let option = |(value, label): (&'static str, &'static str)| {
        view! { <option value=value prop:selected=move || chosen.run(()) == value>{label}</option> }.into_any()
    };
    let options = values.into_iter().map(option).collect_view();
    view! { <select on:change:target=move |event| choose.run(event.target().value())>{options}</select> }
}
