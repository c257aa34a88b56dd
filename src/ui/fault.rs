//! Reports something that went wrong: the error, the things that still work, and a way on.

use leptos::prelude::*;

use crate::net::fetch::LoadError;

/// Shows an error of loading, with a button that tries again.
#[component]
pub(crate) fn Fault(
    /// Names the thing that cannot be shown.
    title: &'static str,
    /// Makes the title the main heading, for a view that has no other.
    #[prop(optional)]
    alone: bool,
    /// The error.
    error: LoadError,
    /// Loads again.
    #[prop(into)]
    retry: Callback<()>,
    /// The things that still work, and other ways on.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="fault" role="alert">
            {if alone { view! { <h1>{title}</h1> }.into_any() } else { view! { <h2>{title}</h2> }.into_any() }}
            <p class="fault-what" dir="auto">{error.message()}</p>
            {children()}
            <p><button type="button" on:click=move |_| retry.run(())>{messages::app::TRY_AGAIN.get()}</button></p>
        </section>
    }
}
