//! The table of contents: who asked, and the first words.

use address::Place;
use leptos::html::Details;
use leptos::prelude::*;
use transcript::Transcript;
use web_sys::Element;

use crate::browser::media_query;
use crate::reader::state::Reading;
use crate::routing::address::Address;
use crate::ui::gradual::use_gradual;
use crate::ui::list::{ChunkList, Chunks};

/// How many characters of a question stand in the contents.
const WORDS: usize = 90;
/// How many lines are drawn at once.
const CHUNK: usize = 40;
/// The id of the list of lines.
const LIST: &str = "contents-list";
/// In how many lines counts are written after a frame.
const COUNTED: usize = 150;
/// The windows with room for the contents beside the text: the same width as in contents.css and view.css.
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
    Effect::new(move |_| {
        if let Some(details) = node_ref.get()
            && media_query::matches(WIDE)
        {
            request_animation_frame(move || details.set_open(true));
        }
    });
    let chunks = Memo::new(move |_| {
        let count = if wanted.get() { reading.transcript().exchanges.len() } else { 0 };
        (0..count).step_by(CHUNK).map(|start| (start..count.min(start + CHUNK)).collect()).collect::<Vec<_>>()
    });
    let drawn = use_gradual(chunks, || 1);
    use_counts(reading, drawn);
    view! {
        <details
            class="contents"
            node_ref=node_ref
            on:toggle=move |_| set_wanted.set(true)
        >
            <summary lang="en" dir="ltr">"Contents"</summary>
            <nav aria-label="Contents">
                <div role="list" id=LIST><ChunkList chunks=drawn draw=move |lines| part(reading, lines)/></div>
            </nav>
        </details>
    }
}

/// Writes into each line how many matches its exchange holds: some lines after each frame, since there can be thousands,
/// and from the first again when there are other matches.
fn use_counts(reading: Reading, drawn: Chunks) {
    let told = StoredValue::new(Vec::<usize>::new());
    let round = StoredValue::new(0usize);
    Effect::new(move |_| {
        reading.finding.deferred.track();
        drawn.track();
        round.update_value(|round| *round += 1);
        tell_from(reading, told, (round, round.get_value()), 0);
    });
}

fn tell_from(reading: Reading, told: StoredValue<Vec<usize>>, round: (StoredValue<usize>, usize), first: usize) {
    request_animation_frame(move || {
        // The view may have left, or there may be other matches.
        if round.0.try_get_value() != Some(round.1) {
            return;
        }
        let Some(parts) = document().get_element_by_id(LIST).map(|list| list.children()) else { return };
        let count = reading.transcript().exchanges.len().min(parts.length() as usize * CHUNK);
        let lines = first..count.min(first + COUNTED);
        reading.finding.deferred.with_untracked(|search| {
            told.update_value(|told| {
                told.resize(told.len().max(lines.end), 0);
                for index in lines.clone() {
                    let count = search.matches().in_exchange(index);
                    if told[index] != count {
                        told[index] = count;
                        let part = parts.item((index / CHUNK) as u32);
                        let line = part.and_then(|part| part.children().item((index % CHUNK) as u32));
                        line.into_iter().for_each(|line| tell(&line, count));
                    }
                }
            });
        });
        if lines.len() == COUNTED {
            tell_from(reading, told, round, lines.end);
        }
    });
}

/// Writes a count into a line.
fn tell(line: &Element, count: usize) {
    let counts = line.get_elements_by_class_name("contents-count");
    if let Some(element) = counts.item(0) {
        _ = element.toggle_attribute_with_force("hidden", count == 0);
        if let Some(number) = element.first_element_child() {
            number.set_text_content(Some(&messages::number(count)));
        }
    }
}

/// Lines that are drawn together when they are looked at: with thousands of lines, a browser that asks each by itself
/// whether it is in sight is late with every frame.
fn part(reading: Reading, lines: Vec<usize>) -> AnyView {
    let transcript = reading.transcript();
    let count = {
        let lines = lines.clone();
        move || reading.pagination.with(|open| lines.iter().filter(|&&index| open.pages.shows(index)).count())
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

fn line(reading: Reading, transcript: &Transcript, index: usize) -> AnyView {
    let exchange = &transcript.exchanges[index];
    let place = Place::Transcript(reading.start().at_target(&exchange.id, None));
    let name = transcript.lead_participant(exchange).map(|participant| participant.name.clone());
    let current = move || {
        reading
            .pagination
            .with(|open| open.pages.shows(index) && open.pages.page_of(index) == open.page)
            .then_some("true")
    };
    let is_hidden = move || reading.pagination.with(|open| !open.pages.shows(index));
    view! {
        <div role="listitem" hidden=move || is_hidden()>
            <a href=Address::href(&place) aria-current=move || current()>
                <span class="contents-number">{index + 1}</span>
                {name.map(|name| view! { <bdi class="contents-name">{name}</bdi> }.into_any())}
                <span class="contents-words">{exchange.first_words(WORDS)}</span>
                <span class="contents-count" lang="en" hidden=true>
                    <span class="contents-matches"></span>
                    <span class="visually-hidden">" found"</span>
                </span>
            </a>
        </div>
    }
    .into_any()
}
