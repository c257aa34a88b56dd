//! Something that went wrong: what happened, what still works, and a way on.

use leptos::prelude::*;

use crate::net::fetch::LoadError;

/// What could not be loaded, and why.
#[component]
pub(crate) fn Fault(
    /// What cannot be shown.
    title: &'static str,
    /// Whether the view has no other heading.
    #[prop(optional)]
    alone: bool,
    /// Why.
    error: LoadError,
    /// Begins anew.
    #[prop(into)]
    retry: Callback<()>,
    /// What still works, and other ways on.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="fault" role="alert">
            {if alone { view! { <h1>{title}</h1> }.into_any() } else { view! { <h2>{title}</h2> }.into_any() }}
            <p class="fault-what" dir="auto">{error.message()}</p>
            {children()}
            <p><button type="button" on:click=move |_| retry.run(())>"Try again"</button></p>
        </section>
    }
}
