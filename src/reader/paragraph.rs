//! Draws a paragraph, with its marks if they are elements.

use std::sync::Arc;

use address::Target;
use leptos::prelude::*;
use transcript::Transcript;

use crate::find::views::use_find_views;
use crate::reader::permalink::Permalink;
use crate::reader::state::Reading;

/// One paragraph.
#[component]
pub(crate) fn ParagraphView(
    /// The state of the transcript's page.
    reading: Reading,
    /// The transcript.
    transcript: Arc<Transcript>,
    /// The index of the exchange.
    exchange: usize,
    /// The index of the turn in the exchange.
    turn: usize,
    /// The index of the paragraph in the turn.
    paragraph: usize,
    /// The index of the paragraph among all paragraphs of the exchange.
    index: usize,
) -> impl IntoView {
    let value = &transcript.exchanges[exchange];
    let id = value.turns[turn].paragraphs[paragraph].id.clone();
    let target = Target { exchange: value.id.clone(), paragraph: Some(id.clone()) };
    let label = messages::paragraph_link(index, (exchange, value));
    let permalink = view! {
        <Permalink reading exchange=value.id.clone() paragraph=Some(id) text="¶".into() label/>
    };
    let in_exchange = value.text_of_paragraph(index);
    let text = text(reading, (exchange, in_exchange), value.turns[turn].paragraphs[paragraph].text.clone());
    view! { <p class="paragraph" id=target.anchor()>{text} {permalink}</p> }
}

/// Draws a text of an exchange. `indices` are those of the exchange and of the text in it. The matches are elements if the
/// browser cannot paint marks over the text.
pub(crate) fn text(reading: Reading, indices: (usize, usize), text: String) -> AnyView {
    // Painted marks do not change the text.
    if !reading.marks_are_elements {
        return text.into_any();
    }
    let views = use_find_views();
    let marked = move || match views.get() {
        Some(views) => (views.marked)(reading, indices, &text),
        None => vec![text.clone().into_any()],
    };
    view! { {move || marked()} }.into_any()
}
