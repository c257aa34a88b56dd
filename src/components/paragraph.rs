//! A paragraph; with elements where the query stands, if marks cannot be painted over the text.

use std::sync::Arc;

use find::{Match, pieces};
use leptos::either::Either;
use leptos::prelude::*;
use transcript::{Target, Transcript, words};

use crate::components::permalink::Permalink;
use crate::finding::style_of;
use crate::reading::Reading;

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
    let label = words::paragraph_link(index, &reading.exchange_label(exchange));
    let permalink = view! {
        <Permalink reading exchange=value.id.clone() paragraph=Some(id) text="¶".into() label/>
    };
    let text = move || {
        let text = transcript.exchanges[exchange].turns[turn].paragraphs[paragraph].text.as_str();
        // Marks that are painted over the text leave it as it is.
        if !reading.marks_are_elements {
            return Either::Left(text.to_owned());
        }
        reading.finding.matches.with(|matches| {
            let numbers = matches.of_paragraph(exchange, index);
            let found: Vec<Match> = numbers.clone().filter_map(|number| matches.get(number)).collect();
            let piece = |piece: find::Piece<'_>| match piece.of {
                None => Either::Left(piece.text.to_owned()),
                Some(of) => {
                    let (id, class) = (match_id(numbers.start + of), style_of(found[of].term));
                    Either::Right(view! { <mark id=id class=class>{piece.text.to_owned()}</mark> })
                }
            };
            Either::Right(pieces(text, &found).map(piece).collect_view())
        })
    };
    view! { <p class="paragraph" id=target.anchor()>{text} {permalink}</p> }
}
