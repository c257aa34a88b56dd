//! The table of contents: who asked, and the first words.

use std::ops::Range;

use leptos::html::Details;
use leptos::prelude::*;
use transcript::{Place, Transcript};

use crate::hooks::gradual::use_gradual;
use crate::hooks::{locale, media};
use crate::reading::Reading;

/// How many characters of a question stand in the contents.
const WORDS: usize = 90;
/// How many lines are drawn at once.
const CHUNK: usize = 40;
/// Where there is room for the contents beside the text; the same as in layout.css.
const WIDE: &str = "(min-width: 72rem)";

/// A list of all exchanges, which can be folded away.
#[component]
pub(crate) fn Contents(
    /// The transcript's page.
    reading: Reading,
    /// The element, for the key that opens it.
    node_ref: NodeRef<Details>,
) -> impl IntoView {
    // Drawn after the text itself, and only where it is looked at.
    let (wanted, set_wanted) = signal(false);
    Effect::new(move || {
        if let Some(details) = node_ref.get()
            && media::matches(WIDE)
        {
            request_animation_frame(move || details.set_open(true));
        }
    });
    let chunks = Memo::new(move |_| {
        let count = if wanted.get() { reading.transcript().exchanges.len() } else { 0 };
        (0..count).step_by(CHUNK).map(|start| start..count.min(start + CHUNK)).collect::<Vec<_>>()
    });
    let drawn = use_gradual(chunks, |_| 1);
    let lines = move |chunk: Range<usize>| {
        let transcript = reading.transcript();
        chunk.map(|index| line(reading, &transcript, index)).collect_view()
    };
    view! {
        <details
            class="contents"
            node_ref=node_ref
            on:toggle=move |_| set_wanted.set(true)
        >
            <summary lang="en" dir="ltr">"Contents"</summary>
            <nav aria-label="Contents"><ol role="list"><For each=move || drawn.get() key=Clone::clone children=lines/></ol></nav>
        </details>
    }
}

fn line(reading: Reading, transcript: &Transcript, index: usize) -> impl IntoView + use<> {
    let exchange = &transcript.exchanges[index];
    let place = Place::Transcript(reading.start().at_target(&exchange.id, None));
    let name = transcript.lead_participant(exchange).map(|participant| participant.name.clone());
    let current = move || {
        reading.pages.with(|pages| pages.shows(index) && pages.page_of(index) == reading.page.get()).then_some("true")
    };
    let is_hidden = move || reading.pages.with(|pages| !pages.shows(index));
    let count = move || {
        let count = reading.finding.matches.with(|matches| matches.in_exchange(index));
        (count > 0).then(|| {
            let label = if count == 1 { "match" } else { "matches" };
            view! { <span class="contents-count" lang="en">{locale::number(count)}<span class="visually-hidden">" "{label}</span></span> }
        })
    };
    view! {
        <li hidden=is_hidden>
            <a href=place.to_string() aria-current=current>
                <span class="contents-number">{index + 1}</span>
                {name.map(|name| view! { <bdi class="contents-name">{name}</bdi> })}
                <span class="contents-words">{exchange.first_words(WORDS)}</span>
                {count}
            </a>
        </li>
    }
}
