//! What was found, told below the field: how often, what cannot be read, and a picture.

use find::QueryProblem;
use leptos::prelude::*;
use transcript::Open;

use crate::components::strip::StripView;
use crate::reading::Reading;

/// What cannot be read of what is looked for, where in the transcript the rest lies, and aloud the line that the reader is at.
#[component]
pub(crate) fn FindTold(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    view! {
        <UnreadView reading/>
        <Line reading/>
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

/// The line of the match that the reader is at, and whose it is: a step leaves the focus in the field, and who does not see
/// the text would hear no more than a number. It is one text in one place: of anything more, screen readers told pieces.
#[component]
fn Line(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let finding = reading.finding;
    let row = move || {
        let number = finding.current.get()?;
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

/// What of the query cannot be read.
#[derive(Clone, Default, PartialEq)]
struct Unread {
    /// What stands before it, what it is, and what stands after it.
    query: (String, String, String),
    /// Where it is, and what to do.
    words: String,
}

impl Unread {
    fn of(query: &str, problem: &QueryProblem) -> Option<Self> {
        let (before, rest) = query.split_at_checked(problem.at.start)?;
        let (wrong, after) = rest.split_at_checked(problem.at.len())?;
        let place = before.chars().count() + 1;
        let before: String = before.chars().rev().take(24).collect::<Vec<_>>().into_iter().rev().collect();
        let after = after.chars().take(24).collect();
        let wrong = wrong.chars().take(40).collect();
        Some(Self { query: (before, wrong, after), words: format!(" At character {place}: {problem}.") })
    }
}

/// What of the query cannot be read: to see, the place in it; and the place in numbers, and what to do. Its texts are always there, and change: of what is put in
/// anew, screen readers told nothing.
#[component]
fn UnreadView(
    /// The transcript's page.
    reading: Reading,
) -> impl IntoView {
    let unread = move || {
        let problem = reading.finding.search.with(|search| search.query().problem().cloned())?;
        reading.here.with(|here| Unread::of(&here.query, &problem))
    };
    let unread = Memo::new(move |_| unread().unwrap_or_default());
    let part = move |of: fn(&Unread) -> &String| move || unread.with(|unread| of(unread).clone());
    view! {
        <p
            class="find-problem"
            class:find-problem-told=move || unread.with(|unread| !unread.words.is_empty())
            id="find-problem"
            role="status"
        >
            <bdi class="find-problem-query" aria-hidden="true">
                {part(|it| &it.query.0)}<strong>{part(|it| &it.query.1)}</strong>{part(|it| &it.query.2)}
            </bdi>
            {part(|it| &it.words)}
        </p>
    }
}
