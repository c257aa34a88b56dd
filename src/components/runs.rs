//! Runs of exchanges, one after the other.

use leptos::prelude::*;

/// Draws each run once, for as long as it is there. It is of one type for all lists: each more would be 2 kB that a reader
/// loads.
#[component]
pub(crate) fn Runs(
    /// The indices of the exchanges of each.
    runs: Memo<Vec<Vec<usize>>>,
    /// Draws one.
    #[prop(into)]
    draw: Callback<Vec<usize>, AnyView>,
) -> impl IntoView {
    view! { <For each=move || runs.get() key=Clone::clone children=move |run| draw.run(run)/> }
}
