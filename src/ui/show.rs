//! What is shown only while something holds.

use leptos::prelude::*;

/// Shows its children while something holds, and else something else or nothing. Leptos's own `Show` is of another type for each
/// use of it, and each is code that a reader loads.
#[component]
pub(crate) fn ShowIf(
    /// Tells whether it holds.
    #[prop(into)]
    when: Callback<(), bool>,
    /// What is shown else.
    #[prop(optional, into)]
    fallback: ViewFn,
    /// What is shown.
    children: ChildrenFn,
) -> impl IntoView {
    let holds = Memo::new(move |_| when.run(()));
    view! { {move || if holds.get() { children() } else { fallback.run() }} }
}
