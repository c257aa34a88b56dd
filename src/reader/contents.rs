//! Draws the table of contents. Each exchange has a line with its number, the name of the participant who asks or
//! speaks first, and the first words.

use address::Place;
use leptos::html::Details;
use leptos::prelude::*;
use messages::reader::{CONTENTS, FOUND};
use transcript::Transcript;

use crate::browser::media_query;
use crate::reader::contents_counts::{CHUNK, LIST, use_counts};
use crate::reader::contents_current::use_current_line;
use crate::reader::contents_sheet::{WIDE, close_on_escape, close_on_leave};
use crate::reader::position::use_position;
use crate::reader::state::Reading;
use crate::routing::address::Address;
use crate::ui::gradual::use_gradual;
use crate::ui::list::{ChunkList, Chunks};

/// The greatest length of the first words of an exchange, in chars.
const MAX_WORDS: usize = 90;

/// A list of all exchanges, which the reader can open and close. It opens itself in a wide window. Its lines are drawn
/// when it is first opened, so that the text comes before them.
#[component]
pub(crate) fn Contents(
    /// The state of the transcript's page.
    reading: Reading,
    /// The element of the contents. The reading keys need it, because one of them opens the contents.
    node_ref: NodeRef<Details>,
) -> impl IntoView {
    let (was_opened, set_was_opened) = signal(false);
    Effect::new(move |_| {
        if let Some(details) = node_ref.get()
            && media_query::matches(WIDE)
        {
            request_animation_frame(move || details.set_open(true));
        }
    });
    let chunks = Memo::new(move |_| {
        let count = if was_opened.get() { reading.transcript().exchanges.len() } else { 0 };
        (0..count).step_by(CHUNK).map(|start| (start..count.min(start + CHUNK)).collect()).collect::<Vec<_>>()
    });
    let drawn: Chunks = use_gradual(chunks, || 1);
    use_counts(reading, drawn);
    use_current_line(use_position(reading), node_ref, drawn);
    view! {
        <details
            class="contents"
            node_ref=node_ref
            on:toggle=move |_| set_was_opened.set(true)
            on:keydown=move |event| close_on_escape(node_ref, &event)
            on:focusout=move |event| close_on_leave(node_ref, &event)
        >
            <summary lang=messages::tag()>{CONTENTS.get()}</summary>
            // It scrolls, and browsers would stop at it as well as at its lines.
            <nav tabindex="-1" aria-label=CONTENTS.get()>
                <div role="list" id=LIST><ChunkList chunks=drawn draw=move |lines| part(reading, lines)/></div>
            </nav>
        </details>
    }
}

/// Draws some lines as one part. The browser skips a whole part while it is out of view. If it had to check each of
/// thousands of lines instead, every frame would be delayed.
fn part(reading: Reading, lines: Vec<usize>) -> AnyView {
    let transcript = reading.transcript();
    let count = {
        let lines = lines.clone();
        move || reading.pagination.with(|it| lines.iter().filter(|&&index| it.pages.shows(index)).count())
    };
    let is_empty = {
        let count = count.clone();
        move || count() == 0
    };
    view! {
        <div
            class="contents-part"
            hidden=move || is_empty()
            style:contain-intrinsic-block-size=move || format!("auto calc({} * var(--contents-line))", count())
        >
            {lines.into_iter().map(|index| line(reading, &transcript, index)).collect_view()}
        </div>
    }
    .into_any()
}

/// Draws the line of one exchange.
fn line(reading: Reading, transcript: &Transcript, index: usize) -> AnyView {
    let exchange = &transcript.exchanges[index];
    let place = Place::Transcript(reading.start().at_target(&exchange.id, None));
    let name = transcript.lead_participant(exchange).map(|participant| participant.name.clone());
    let is_hidden = move || reading.pagination.with(|it| !it.pages.shows(index));
    view! {
        <div role="listitem" hidden=move || is_hidden()>
            <a href=Address::href(&place)>
                <span class="contents-number">{index + 1}</span>
                {name.map(|name| view! { <bdi class="contents-name">{name}</bdi> }.into_any())}
                <span class="contents-words">{exchange.first_words(MAX_WORDS)}</span>
                <span class="contents-count" lang=messages::tag() hidden=true>
                    <span class="contents-matches"></span>
                    <span class="visually-hidden">" " {FOUND.get()}</span>
                </span>
            </a>
        </div>
    }
    .into_any()
}
