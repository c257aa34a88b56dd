//! Lists the terms of the query: the mark of each, its number of matches, and a switch that hides its marks.

use ::find::Search;
use leptos::prelude::*;

use crate::find::mark_style::style_of;
use crate::find::state::Finding;

/// Shows the terms of the query.
#[component]
pub(crate) fn Legend(
    /// The state of find.
    finding: Finding,
) -> impl IntoView {
    let terms = Memo::new(move |_| {
        finding.search.with(|search| search.query().terms().iter().map(ToString::to_string).collect::<Vec<_>>())
    });
    let phrase = Memo::new(move |_| finding.deferred.with(Search::phrase));
    let all =
        move || terms.get().into_iter().enumerate().map(|(index, text)| term(finding, index, text)).collect_view();
    view! { <ul class="legend" role="list" aria-label=messages::find::TERMS.get()>{move || phrase.get().map(|phrase| offer(finding, phrase))} {move || all()}</ul> }
}

/// Draws the offer to find the words as a phrase, with its number of matches.
fn offer(finding: Finding, (phrase, count): (String, usize)) -> AnyView {
    let text = phrase.clone();
    view! {
        <li>
            <button
                type="button"
                class="legend-phrase"
                title=messages::find::AS_PHRASE.get()
                on:click=move |_| finding.look_for(phrase.clone())
            >
                <bdi class="legend-mark">{text}</bdi>
                <span class="legend-count">{messages::number(count)}</span>
            </button>
        </li>
    }
    .into_any()
}

/// Draws a term, given by its index and its text.
fn term(finding: Finding, index: usize, text: String) -> AnyView {
    let style = format!("legend-mark {}", style_of(index));
    let count =
        move || finding.search.with(|search| search.matches().counts().get(index).copied()).map(messages::number);
    view! {
        <li>
            <button
                type="button"
                aria-pressed=move || (!finding.is_off(index)).to_string()
                title=messages::find::TOGGLE_TERM.get()
                on:click=move |_| finding.toggle(index)
            >
                <bdi class=style>{text}</bdi>
                <span class="legend-count">{move || count()}</span>
            </button>
        </li>
    }
    .into_any()
}
