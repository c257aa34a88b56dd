//! A paragraph, with marks where the query stands.

use std::sync::Arc;

use find::pieces;
use leptos::either::Either;
use leptos::prelude::*;
use transcript::{Target, Transcript};

use crate::components::permalink::Permalink;
use crate::hooks::scroll::ANCHOR_PREFIX;
use crate::views::transcript::Reading;

/// The id of the element that shows a match, by its number among all of the transcript.
pub(crate) fn match_id(number: usize) -> String {
    format!("match-{number}")
}

/// One paragraph.
#[component]
pub(crate) fn ParagraphView(
    /// The transcript's page.
    reading: Reading,
    /// The transcript.
    transcript: Arc<Transcript>,
    /// The index of the exchange.
    exchange: usize,
    /// The index of the turn in the exchange.
    turn: usize,
    /// The index of the paragraph in the turn.
    paragraph: usize,
    /// The index of the paragraph among all of the exchange.
    index: usize,
) -> impl IntoView {
    let value = &transcript.exchanges[exchange];
    let id = value.turns[turn].paragraphs[paragraph].id.clone();
    let target = Target { exchange: value.id.clone(), paragraph: Some(id.clone()) };
    let label = format!("Link to paragraph {} of {}", index + 1, reading.exchange_label(exchange));
    let permalink = view! {
        <Permalink reading exchange=value.id.clone() paragraph=Some(id) text="¶".into() label/>
    };
    let text = move || {
        let text = transcript.exchanges[exchange].turns[turn].paragraphs[paragraph].text.as_str();
        reading.matches.with(|matches| {
            let (first, found) = matches.numbered(exchange, index);
            if found.is_empty() {
                return Either::Left(text.to_owned());
            }
            let mut number = first;
            let mark = |piece: find::Piece<'_>| {
                if !piece.is_match {
                    return Either::Left(piece.text.to_owned());
                }
                number += 1;
                Either::Right(view! { <mark id=match_id(number - 1)>{piece.text.to_owned()}</mark> })
            };
            Either::Right(pieces(text, found).map(mark).collect_view())
        })
    };
    view! { <p class="paragraph" id=format!("{ANCHOR_PREFIX}{target}")>{text} {permalink}</p> }
}
