//! A paragraph; with elements where the query stands, if marks cannot be painted over the text.

use std::sync::Arc;

use find::{Match, pieces};
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
    let text = value.turns[turn].paragraphs[paragraph].text.clone();
    // Marks that are painted over the text leave it as it is.
    let text = match reading.marks_are_elements {
        false => text.into_any(),
        true => view! { {move || marked(reading, (exchange, index), &text)} }.into_any(),
    };
    view! { <p class="paragraph" id=target.anchor()>{text} {permalink}</p> }
}

/// The text of a paragraph, given by the indices of its exchange and its own in it, with an element for each mark.
fn marked(reading: Reading, (exchange, index): (usize, usize), text: &str) -> Vec<AnyView> {
    reading.finding.search.with(|search| {
        let matches = search.matches();
        let numbers = matches.of_paragraph(exchange, index);
        let found: Vec<Match> = numbers.clone().filter_map(|number| matches.get(number)).collect();
        let piece = |piece: find::Piece<'_>| match piece.of {
            None => piece.text.to_owned().into_any(),
            Some(of) => {
                let (id, class) = (match_id(numbers.start + of), style_of(found[of].term));
                view! { <mark id=id class=class>{piece.text.to_owned()}</mark> }.into_any()
            }
        };
        pieces(text, &found).map(piece).collect()
    })
}
