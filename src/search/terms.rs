//! Draws how often each term of a search stands in the library.

use leptos::prelude::*;

use crate::find::mark_style::style_of;
use crate::search::state::Searching;

/// The terms with their counts, in the colours of their marks.
#[component]
pub(crate) fn TermCounts(
    /// The search.
    searching: Searching,
) -> impl IntoView {
    let terms = move || {
        searching.found.with(|found| {
            let found = found.as_ref()?;
            let counts = found.occurrences.as_ref()?;
            let term = |(index, (term, count)): (usize, (&find::Term, &u64))| {
                let (text, count) = (term.to_string(), messages::number(*count as usize));
                view! { <li><mark class=style_of(index)><bdi>{text}</bdi></mark> " " {count}</li> }.into_any()
            };
            Some(found.query.terms().iter().zip(counts).enumerate().map(term).collect_view().into_any())
        })
    };
    view! { <ul class="search-terms" role="list" aria-label=messages::search::TERMS.get()>{terms}</ul> }
}
