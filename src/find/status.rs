//! What was found, told below the field: how often, what cannot be read, and a picture.

use address::Pagination;
use find::QueryProblem;
use leptos::prelude::*;

use crate::charts::strip::StripView;
use crate::reader::state::Reading;

/// What cannot be read of what is looked for, where in the transcript the rest lies, and aloud the line that the reader is at.
#[component]
pub(crate) fn FindStatus(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    view! {
        <ProblemView reading/>
        <Line reading/>
        <StripView reading/>
    }
}

/// How often, in words.
pub(crate) fn count(reading: Reading) -> String {
    let finding = reading.finding;
    // Read before `current`, which derives from it (see reader/state.rs).
    finding.search.track();
    let current = finding.current.get().map(|current| (current.number, current.wrapped));
    let on_page = reading.pagination.with(Pagination::span);
    messages::find_status(finding.search.with(|search| search.status(current, on_page)))
}

/// The line of the match that the reader is at, and whose it is: a step leaves the focus in the field, and who does not see
/// the text would hear no more than a number. It is one text in one place: of anything more, screen readers told pieces.
#[component]
fn Line(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let finding = reading.finding;
    let row = move || {
        let number = finding.current_number()?;
        // Whatever else is looked for, the reader is at none of it.
        finding.search.with_untracked(|search| {
            let row = search.matches().row(number)?;
            let source = row.source().map_or_else(String::new, |source| format!("{source}: "));
            Some((row.language.to_owned(), source + &row.line()))
        })
    };
    let row = Memo::new(move |_| row().unwrap_or_default());
    view! {
        <p class="find-line visually-hidden" role="status" lang=move || row.with(|(language, _)| language.clone())>
            {move || row.with(|(_, line)| line.clone())}
        </p>
    }
}

/// What of the query cannot be read: to see, the place in it; and in words the place, and what to do. The words are a text
/// that is always there, and changes: of what is put in anew, screen readers told nothing.
#[component]
fn ProblemView(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let problem = move || {
        let problem = reading.finding.deferred.with(|search| search.query().problem().cloned())?;
        Some((reading.here.with_untracked(|here| here.query.clone()), problem))
    };
    let shown = move || problem().and_then(|(query, problem)| in_query(&query, &problem));
    let told = move || {
        let words = |(query, problem): (String, QueryProblem)| {
            let place = query.char_indices().take_while(|&(at, _)| at < problem.at.start).count() + 1;
            format!(" At character {place}: {problem}.")
        };
        problem().map(words).unwrap_or_default()
    };
    view! { <p class="find-problem" id="find-problem" role="status">{move || shown()} {move || told()}</p> }
}

/// The query around what cannot be read of it.
fn in_query(query: &str, problem: &QueryProblem) -> Option<AnyView> {
    let (before, rest) = query.split_at_checked(problem.at.start)?;
    let (wrong, after) = rest.split_at_checked(problem.at.len())?;
    let before: String = before.chars().rev().take(24).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = after.chars().take(24).collect();
    let wrong: String = wrong.chars().take(40).collect();
    Some(
        view! { <bdi class="find-problem-query" aria-hidden="true">{before}<strong>{wrong}</strong>{after}</bdi> }
            .into_any(),
    )
}
