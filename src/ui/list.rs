//! Lists of which each part is drawn once.

use leptos::prelude::*;

/// The parts of a list: for each the indices of what it shows.
pub(crate) type RunList = Memo<Vec<Vec<usize>>>;

/// Draws each part of a list once, for as long as it is there. It is of one type for all lists: each more would be 2 kB that a
/// reader loads.
#[component]
pub(crate) fn Runs(
    /// The parts.
    runs: RunList,
    /// Draws a part.
    #[prop(into)]
    draw: Callback<Vec<usize>, AnyView>,
) -> impl IntoView {
    view! { <For each=move || runs.get() key=Clone::clone children=move |run| draw.run(run)/> }
}
