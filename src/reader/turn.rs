//! Draws a turn: the speaker, the kind of turn, and the paragraphs.

use std::sync::Arc;

use leptos::prelude::*;
use transcript::{Transcript, TurnKind, language};

use crate::reader::paragraph::ParagraphView;
use crate::reader::state::Reading;

/// One turn of an exchange.
#[component]
pub(crate) fn TurnView(
    /// The state of the transcript's page.
    reading: Reading,
    /// The transcript.
    transcript: Arc<Transcript>,
    /// The index of the exchange.
    exchange: usize,
    /// The index of the turn in the exchange.
    turn: usize,
) -> impl IntoView {
    let value = &transcript.exchanges[exchange];
    let spoken = &value.turns[turn];
    let kind = messages::turn_kind(value, turn, spoken);
    let speaker = messages::speaker(&transcript, spoken);
    let role = messages::introduced_role(&transcript, value, turn).map(str::to_owned);
    let head = (spoken.kind != TurnKind::Note).then(|| {
        view! {
            <h3 class="speaker">
                {speaker.map(|name| view! { <bdi class="speaker-name">{name.to_owned()}</bdi> " " }.into_any())}
                <span class="turn-kind" lang="en">{kind}</span>
                {role.map(|role| view! { " " <bdi class="speaker-role">{role}</bdi> }.into_any())}
            </h3>
        }
        .into_any()
    });
    let paragraphs_before: usize = value.turns[..turn].iter().map(|turn| turn.paragraphs.len()).sum();
    let language = spoken.language.clone();
    let direction = language.as_deref().map(|tag| language::direction(tag).as_str());
    let paragraphs = (0..spoken.paragraphs.len())
        .map(|paragraph| {
            let transcript = Arc::clone(&transcript);
            view! { <ParagraphView reading transcript exchange turn paragraph index=paragraphs_before + paragraph/> }
                .into_any()
        })
        .collect_view();
    view! { <div class=messages::turn_class(spoken) lang=language dir=direction>{head} {paragraphs}</div> }
}
