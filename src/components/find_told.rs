//! What was found, told below the field: how often, what cannot be read, and a picture.

use leptos::prelude::*;
use transcript::Open;

use crate::components::strip::StripView;
use crate::reading::Reading;

/// What cannot be read of what is looked for, and where in the transcript the rest lies.
#[component]
pub(crate) fn FindTold(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    view! {
        <p class="find-problem" id="find-problem" role="status">{move || problem(reading)}</p>
        <StripView reading/>
    }
}

/// How often, in words.
pub(crate) fn count(reading: Reading) -> String {
    let finding = reading.finding;
    let current = finding.current.get().map(|current| (current, finding.wrapped.get()));
    let on_page = reading.open.with(Open::span);
    finding.search.with(|search| search.told(current, on_page))
}

/// What of the query cannot be read: the place, and what to do.
fn problem(reading: Reading) -> Option<AnyView> {
    let problem = reading.finding.search.with(|search| search.query().problem().cloned())?;
    let query = reading.here.with(|here| here.query.clone());
    let (before, rest) = query.split_at_checked(problem.at.start)?;
    let (wrong, after) = rest.split_at_checked(problem.at.len())?;
    let place = query[..problem.at.start].chars().count() + 1;
    let before: String = before.chars().rev().take(24).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = after.chars().take(24).collect();
    let wrong: String = wrong.chars().take(40).collect();
    Some(
        view! {
            <bdi class="find-problem-query">{before}<strong>{wrong}</strong>{after}</bdi>
            {format!(" At character {place}: {problem}.")}
        }
        .into_any(),
    )
}
