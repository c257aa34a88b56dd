//! Shows a view only while a condition holds.

use leptos::prelude::*;

/// Shows its children while a condition holds, and otherwise the fallback.
///
/// Replaces Leptos's `Show`, which has another type for each use; each type adds 0.4 kB to the first load.
#[component]
pub(crate) fn ShowIf(
    /// The condition.
    #[prop(into)]
    when: Callback<(), bool>,
    /// The view to show while the condition does not hold; by default nothing.
    #[prop(optional, into)]
    fallback: ViewFn,
    /// The view to show while the condition holds.
    children: ChildrenFn,
) -> impl IntoView {
    let holds = Memo::new(move |_| when.run(()));
    view! { {move || if holds.get() { children() } else { fallback.run() }} }
}
