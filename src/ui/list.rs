//! Draws long lists in parts.

use leptos::prelude::*;

/// The parts of a list, each as the indices of its items.
pub(crate) type Chunks = Memo<Vec<Vec<usize>>>;

/// Draws each part of a list once, and keeps it as long as it is in the list.
///
/// Wraps Leptos's `For` in one type for all lists, because each further type of `For` adds 2 kB to the first load.
#[component]
pub(crate) fn ChunkList(
    /// The parts.
    chunks: Chunks,
    /// Draws a part, given the indices of its items.
    #[prop(into)]
    draw: Callback<Vec<usize>, AnyView>,
) -> impl IntoView {
    view! { <For each=move || chunks.get() key=Clone::clone children=move |chunk| draw.run(chunk)/> }
}
