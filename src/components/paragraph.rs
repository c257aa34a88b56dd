//! A paragraph; with elements where the query stands, if marks cannot be painted over the text.

use std::sync::Arc;

use leptos::prelude::*;
use transcript::{Target, Transcript, words};

use crate::components::permalink::Permalink;
use crate::reading::Reading;

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
        true => {
            let marked = move || match reading.finding.late.get() {
                Some(part) => (part.marked)(reading, (exchange, index), &text),
                None => vec![text.clone().into_any()],
            };
            view! { {move || marked()} }.into_any()
        }
    };
    view! { <p class="paragraph" id=target.anchor()>{text} {permalink}</p> }
}
