//! Draws a turn: its head, and its paragraphs.

use std::sync::Arc;

use leptos::prelude::*;
use transcript::{Transcript, TurnInPart, clock, language};

use crate::reader::number::Number;
use crate::reader::paragraph::ParagraphView;
use crate::reader::permalink::Permalink;
use crate::reader::state::Reading;

/// A turn of an exchange, or those paragraphs of it that are drawn together.
#[component]
pub(crate) fn TurnView(
    /// The state of the transcript's page.
    reading: Reading,
    /// The transcript.
    transcript: Arc<Transcript>,
    /// The index of the exchange.
    exchange: usize,
    /// The turn and its paragraphs.
    here: TurnInPart,
) -> impl IntoView {
    let (value, turn) = (&transcript.exchanges[exchange], here.turn);
    let spoken = &value.turns[turn];
    let head = here.has_head(value).then(|| {
        let head = head(reading, &transcript, exchange, turn);
        if value.opening() == Some(turn) {
            view! { <h2 class="speaker"><Number reading index=exchange/> " " {head}</h2> }.into_any()
        } else {
            view! { <h3 class="speaker">{head}</h3> }.into_any()
        }
    });
    let language = spoken.language.clone();
    let direction = language.as_deref().map(|tag| language::direction(tag).as_str());
    let paragraphs = (here.first..)
        .zip(here.paragraphs)
        .map(|(index, paragraph)| {
            let transcript = Arc::clone(&transcript);
            view! { <ParagraphView reading transcript exchange turn paragraph index/> }.into_any()
        })
        .collect_view();
    view! { <div class=messages::turn_class(spoken) lang=language dir=direction>{head} {paragraphs}</div> }
}

/// Draws the head of a turn: the name of the speaker, "Question" beside those who ask, the role of a speaker who is new, and the
/// time, which is a link.
fn head(reading: Reading, transcript: &Transcript, exchange: usize, turn: usize) -> AnyView {
    let value = &transcript.exchanges[exchange];
    let spoken = &value.turns[turn];
    let badge = messages::question_badge(value, turn);
    let name = match messages::speaker(transcript, spoken) {
        Some(name) => Some(view! { <bdi class="speaker-name">{name.to_owned()}</bdi> }.into_any()),
        None if badge.is_none() => Some(
            view! { <bdi class="speaker-name" lang=messages::tag()>{messages::find::UNNAMED_SPEAKER.get()}</bdi> }
                .into_any(),
        ),
        None => None,
    };
    let badge = badge.map(|badge| view! { " " <span class="turn-kind" lang=messages::tag()>{badge}</span> }.into_any());
    let role = messages::introduced_role(transcript, value, turn)
        .map(|role| view! { " " <bdi class="speaker-role">{role.to_owned()}</bdi> }.into_any());
    let time = spoken.start.zip(spoken.paragraphs.first()).map(|(start, paragraph)| {
        let (text, paragraph) = (clock(start), Some(paragraph.id.clone()));
        let label = messages::time_link(&text);
        view! { " " <Permalink reading exchange=value.id.clone() paragraph text label/> }.into_any()
    });
    view! { {name} {badge} {role} {time} }.into_any()
}
