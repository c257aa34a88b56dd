//! Shows the results of find below the field: the number of matches, a problem of the query, and a picture of the matches.

use address::Pagination;
use find::{QueryProblem, Row};
use leptos::prelude::*;

use crate::charts::strip::StripView;
use crate::find::bar::PROBLEM;
use crate::reader::state::Reading;
use crate::ui::spoken::Spoken;

/// The number of chars that are shown before and after the wrong part of a query.
const CONTEXT: usize = 24;
/// The number of chars of the wrong part of a query that are shown.
const LONGEST_WRONG_PART: usize = 40;

/// Shows the problem of the query, if any, and the matches across the transcript. Screen readers also read the line of the
/// current match.
#[component]
pub(crate) fn FindStatus(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    view! {
        <ProblemView reading/>
        <CurrentLine reading/>
        <StripView reading/>
    }
}

/// Returns the number of matches, in words.
pub(crate) fn count(reading: Reading) -> String {
    let finding = reading.finding;
    // Read before `current`, which derives from it (see src/reader/state.rs).
    finding.search.track();
    let current = finding.current.get().map(|current| (current.number, current.wrapped));
    let on_page = reading.pagination.with(Pagination::span);
    messages::find::status(finding.search.with(|search| search.status(current, on_page)))
}

/// Announces the line of the current match and its speaker. A step leaves the focus in the field, so a screen reader would
/// otherwise read only the number of the match. It is one text in one element, because screen readers read only pieces of
/// several.
#[component]
fn CurrentLine(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let row = Memo::new(move |_| current_row(reading).unwrap_or_default());
    view! {
        <p class="find-line visually-hidden" aria-live="polite" aria-atomic="true" lang=move || row.with(|(language, _)| language.clone())>
            {move || row.with(|(_, line)| line.clone())}
        </p>
    }
}

/// Returns the language of the current match, and its line with its speaker.
fn current_row(reading: Reading) -> Option<(String, String)> {
    let finding = reading.finding;
    let number = finding.current_number()?;
    // Not tracked, because another search has no current match.
    finding.search.with_untracked(|search| {
        let row = search.matches().row(number)?;
        Some((row.language.to_owned(), spoken(&row)))
    })
}

/// Returns the text of a match for screen readers.
fn spoken(row: &Row<'_>) -> String {
    let source = messages::find::row_source(row.speaker_name(), row.is_heading());
    messages::find::spoken_row(source.as_deref(), &row.line())
}

/// Shows the part of the query that cannot be read, and says what to do. The element is always there, and empty without a problem.
#[component]
fn ProblemView(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let problem = move || reading.finding.deferred.with(|search| search.query().problem().cloned());
    let wrong_part = move || {
        let problem = problem()?;
        reading.here.with_untracked(|here| in_query(&here.query, &problem))
    };
    let words = Memo::new(move |_| problem().as_ref().map_or_else(String::new, messages::find::problem));
    view! {
        <p class="find-problem" aria-hidden="true" dir=messages::dir()>
            {move || wrong_part()} {move || words.with(|words| if words.is_empty() { String::new() } else { format!(" {words}") })}
        </p>
        <Spoken text=words id=PROBLEM/>
    }
}

/// Draws the wrong part of a query, with some of the query around it.
fn in_query(query: &str, problem: &QueryProblem) -> Option<AnyView> {
    let (before, rest) = query.split_at_checked(problem.at.start)?;
    let (wrong, after) = rest.split_at_checked(problem.at.len())?;
    let before: String = before.chars().rev().take(CONTEXT).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = after.chars().take(CONTEXT).collect();
    let wrong: String = wrong.chars().take(LONGEST_WRONG_PART).collect();
    Some(
        view! { <bdi class="find-problem-query" aria-hidden="true">{before}<strong>{wrong}</strong>{after}</bdi> }
            .into_any(),
    )
}
