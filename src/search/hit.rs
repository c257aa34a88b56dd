//! Draws one hit of a search of the library.

use address::{ANCHOR_PREFIX, Place, SearchPlace, TranscriptPlace};
use find::PassagePiece;
use leptos::prelude::*;
use messages::search::{ANSWERED_BY, ASKED_BY, SAID_BY, UNNAMED_SPEAKER};
use search::{Hit, HitPassage, OPTIONS};
use transcript::language;

use crate::find::mark_style::style_of;
use crate::routing::address::Address;
use crate::ui::event_line::time;
use crate::ui::names::names;

/// The greatest number of names of those who ask, and of those who answer.
const NAMES: usize = 3;

/// A hit: the transcript, who asks and who answers, and the passage with its marks.
#[component]
pub(crate) fn HitItem(
    /// The hit.
    hit: Hit,
    /// The search that found it.
    place: SearchPlace,
) -> impl IntoView {
    let id = format!("{ANCHOR_PREFIX}{}/{}", hit.transcript, hit.exchange);
    let direction = language::direction(&hit.language).as_str();
    let date = hit.date.as_deref().map(time);
    let link = Address::href(&place_of(&hit, &place));
    let who = who(&hit);
    // Several hits of a transcript have the same title.
    let about = format!("about-{id}");
    view! {
        <li class="hit" id=id>
            <h2 lang=hit.language dir=direction><a href=link aria-describedby=about.clone()>{hit.title}</a></h2>
            <p class="hit-about" id=about lang=messages::tag() dir=messages::dir()>{date} " " {who}</p>
            {hit.passages.into_iter().map(passage).collect_view()}
        </li>
    }
}

/// Returns the place of a hit, in the words of the search.
pub(crate) fn place_of(hit: &Hit, search: &SearchPlace) -> Place {
    let paragraph = hit.passages.first().map(|it| it.paragraph.as_str()).filter(|id| !id.is_empty());
    let place =
        TranscriptPlace { query: search.query.clone(), options: OPTIONS, ..TranscriptPlace::new(&hit.transcript) };
    Place::Transcript(place.at_target(&hit.exchange, paragraph))
}

/// Draws who asks and who answers, or who speaks.
fn who(hit: &Hit) -> AnyView {
    let part = |(label, people): (&'static str, &[String])| {
        view! { <span>{label} " " {names(people.iter().map(String::as_str), NAMES)}</span> " " }.into_any()
    };
    let parts = match (hit.asks.as_slice(), hit.answers.as_slice()) {
        ([], answers) => vec![(SAID_BY.get(), answers)],
        (asks, answers) => vec![(ASKED_BY.get(), asks), (ANSWERED_BY.get(), answers)],
    };
    parts.into_iter().filter(|(_, names)| !names.is_empty()).map(part).collect_view().into_any()
}

/// Draws a passage.
fn passage(passage: HitPassage) -> AnyView {
    let direction = language::direction(&passage.language).as_str();
    let speaker = match passage.speaker {
        Some(name) => view! { <bdi>{name}</bdi> }.into_any(),
        None => view! { <bdi lang=messages::tag()>{UNNAMED_SPEAKER.get()}</bdi> }.into_any(),
    };
    let piece = |PassagePiece { text, term }: PassagePiece| match term {
        Some(term) => view! { <mark class=style_of(term)>{text}</mark> }.into_any(),
        None => text.into_any(),
    };
    let is_heading = passage.paragraph.is_empty();
    let speaker = (!is_heading).then(|| view! { <b class="hit-speaker">{speaker}</b> " " }.into_any());
    let pieces = passage.pieces.into_iter().map(piece).collect_view();
    view! { <p class="hit-passage" lang=passage.language dir=direction>{speaker} {pieces}</p> }.into_any()
}
