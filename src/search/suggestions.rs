//! Draws words of the library that the reader may have meant.

use std::ops::Range;

use leptos::prelude::*;
use messages::search::IN_THE_LIBRARY;
use search::{Suggestion, typed_word};

use crate::browser::scroll;
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
        // The button leaves.
        scroll::focus_on("#search");
        replace(address, &|place| {
            let at = match &from {
                Some(from) => word_in(&place.query, from),
                None => typed_word(&place.query).map(|(at, _)| at..place.query.len()),
            };
            // The reader may have gone on typing.
            if let Some(at) = at {
                place.query.replace_range(at, &to);
            }
        });
    });
    let forms = move || {
        let forms = searching.forms.get();
        let typed = typed_word(&search_place(address).query).map(|(_, word)| word);
        // The word itself is no suggestion.
        let others = forms.iter().any(|(word, _)| Some(word) != typed.as_ref());
        others.then(|| buttons(IN_THE_LIBRARY.get().to_owned(), None, forms, choose))
    };
    let near = move || {
        let near = searching.found.with(|found| found.as_ref().map(|found| found.near.clone()).unwrap_or_default());
        near.into_iter()
            .map(|(word, near)| buttons(messages::search::instead_of(&word), Some(word), near, choose))
            .collect_view()
    };
    view! {
        <div class="suggestions">{forms}</div>
        <div class="suggestions">{near}</div>
    }
}

/// Draws words with their counts. `from` is the part of the query that one replaces; without it that is the word that is being
/// typed.
fn buttons(
    label: String,
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
    let name = label.clone();
    view! { <p>{label}</p> <ul role="list" aria-label=name>{buttons}</ul> }.into_any()
}

/// Returns the range of a word of a query, in bytes; not where it is a part of a longer one.
fn word_in(query: &str, word: &str) -> Option<Range<usize>> {
    let is_whole = |at: &usize| {
        let (before, after) = (&query[..*at], &query[at + word.len()..]);
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    };
    query.match_indices(word).map(|(at, _)| at).find(is_whole).map(|at| at..at + word.len())
}
