//! Draws words of the library that the reader may have meant.

use leptos::prelude::*;
use messages::search::{DID_YOU_MEAN, IN_THE_LIBRARY};
use search::{Suggestion, typed_word};

use crate::routing::address::use_address;
use crate::search::place::{replace, search_place};
use crate::search::state::Searching;

/// The forms of the word that is being typed, and near spellings of words that stand nowhere. Each is a button that puts it into
/// the query.
#[component]
pub(crate) fn Suggestions(
    /// The search.
    searching: Searching,
) -> impl IntoView {
    let address = use_address();
    let choose = Callback::new(move |(from, to): (Option<String>, String)| {
        replace(address, &|place| {
            place.query = match &from {
                Some(from) => place.query.replacen(from, &to, 1),
                None => typed_word(&place.query).map_or(to.clone(), |(at, _)| format!("{}{to}", &place.query[..at])),
            };
        });
    });
    let forms = move || {
        let forms = searching.forms.get();
        let typed = typed_word(&search_place(address).query).map(|(_, word)| word);
        // The word itself is no suggestion.
        let others = forms.iter().any(|(word, _)| Some(word) != typed.as_ref());
        others.then(|| buttons(IN_THE_LIBRARY, None, forms, choose))
    };
    let near = move || {
        let near = searching.found.with(|found| found.as_ref().map(|found| found.near.clone()).unwrap_or_default());
        near.into_iter().map(|(word, near)| buttons(DID_YOU_MEAN, Some(word), near, choose)).collect_view()
    };
    view! {
        <div class="suggestions">{forms}</div>
        // The element is always there: screen readers read only changes of an element that they know.
        <div class="suggestions" role="status">{near}</div>
    }
}

/// Draws words with their counts. `from` is the part of the query that one replaces; without it that is the word that is being
/// typed.
fn buttons(
    label: &'static str,
    from: Option<String>,
    words: Vec<Suggestion>,
    choose: Callback<(Option<String>, String)>,
) -> AnyView {
    let button = |(word, count): Suggestion| {
        let (from, to, count) = (from.clone(), word.clone(), messages::number(count as usize));
        view! {
            <li>
                <button type="button" on:click=move |_| choose.run((from.clone(), to.clone()))>
                    <bdi>{word}</bdi> " " <span class="share-count">{count}</span>
                </button>
            </li>
        }
        .into_any()
    };
    let buttons = words.into_iter().map(button).collect_view();
    view! { <p>{label}</p> <ul role="list">{buttons}</ul> }.into_any()
}
