//! Marks the matches on the page: as highlights over the text, or as elements in it.

use find::{Match, Piece, pieces};
use leptos::html::Div;
use leptos::prelude::*;

use crate::find::first_match::use_first_match;
use crate::find::mark_style::{match_class, style_of};
use crate::find::paint::use_painting;
use crate::find::reveal::reveal;
use crate::reader::state::Reading;
use crate::ui::list::Chunks;

/// Marks the matches in the sections of a page, unless the marks are elements, and brings the first or the current match into view. The
/// sections are the children of the page, given as the numbers of their parts.
pub(crate) fn use_marks(reading: Reading, page: NodeRef<Div>, sections: Chunks) {
    use_first_match(reading);
    if !reading.marks_are_elements {
        use_painting(reading, page, sections);
    }
    Effect::new(move |_| {
        reading.finding.track_jumps();
        let current = reading.finding.current_number();
        reading.pagination.track();
        request_animation_frame(move || reveal(reading, current));
    });
}

/// Cuts a text into pieces, with an element for each mark. The text is given by the indices of its exchange and its own in it
/// ([`Match::text`]).
pub(crate) fn marked(reading: Reading, (exchange, index): (usize, usize), text: &str) -> Vec<AnyView> {
    reading.finding.search.with(|search| {
        let matches = search.matches();
        let numbers = matches.of_text(exchange, index);
        let found: Vec<Match> = numbers.clone().filter_map(|number| matches.get(number)).collect();
        pieces(text, &found).map(|piece| draw(&piece, &found, numbers.start)).collect()
    })
}

/// Draws a piece of a text in which `found` stand. `first` is the number of the first of them.
fn draw(piece: &Piece<'_>, found: &[Match], first: usize) -> AnyView {
    let text = piece.text.to_owned();
    let Some(&last) = piece.of.last() else { return text.into_any() };
    let mut class = style_of(found[last].term).to_owned();
    for index in &piece.of {
        class = format!("{class} {}", match_class(first + index));
    }
    view! { <mark class=class>{text}</mark> }.into_any()
}
