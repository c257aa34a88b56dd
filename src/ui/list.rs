//! Lists of which each part is drawn once.

use leptos::prelude::*;

/// The parts of a list: for each the indices of what it shows.
pub(crate) type Chunks = Memo<Vec<Vec<usize>>>;

/// Draws each part of a list once, for as long as it is there. It is of one type for all lists: each more would be 2 kB that a
/// reader loads.
#[component]
pub(crate) fn ChunkList(
    /// The parts.
    chunks: Chunks,
    /// Draws a part.
    #[prop(into)]
    draw: Callback<Vec<usize>, AnyView>,
) -> impl IntoView {
    view! { <For each=move || chunks.get() key=Clone::clone children=move |chunk| draw.run(chunk)/> }
}
