//! Which mark is which term, how often it stands there, and a switch for each.

use leptos::prelude::*;

use crate::find::mark_style::style_of;
use crate::find::state::Finding;

/// The terms of the query.
#[component]
pub(crate) fn Legend(
    /// What is looked for.
    finding: Finding,
) -> impl IntoView {
    let terms = Memo::new(move |_| {
        finding.search.with(|search| search.query().terms().iter().map(ToString::to_string).collect::<Vec<_>>())
    });
    let count = move |index: usize| {
        finding.search.with(|search| search.matches().counts().get(index).copied()).map(messages::number)
    };
    let term = move |(index, text): (usize, String)| {
        let style = format!("legend-mark {}", style_of(index));
        view! {
            <li>
                <button
                    type="button"
                    aria-pressed=move || (!finding.is_off(index)).to_string()
                    title="Show or hide these marks"
                    on:click=move |_| finding.toggle(index)
                >
                    <bdi class=style>{text}</bdi>
                    <span class="legend-count">{move || count(index)}</span>
                </button>
            </li>
        }
        .into_any()
    };
    let all = move || terms.get().into_iter().enumerate().map(term).collect_view();
    view! { <ul class="legend" role="list" aria-label="Terms">{move || all()}</ul> }
}
