//! Says a transcript piece by piece, from where the reader is, and follows it in the text.

use address::{ANCHOR_PREFIX, Target};
use leptos::prelude::*;
use transcript::Spoken;

use crate::browser::scroll;
use crate::browser::speech::{self, Speech, Voice};
use crate::reader::state::Reading;

/// The class of the paragraph that is being said.
const SPOKEN: &str = "is-spoken";
/// The number of frames in which the paragraph is waited for, while its page is drawn.
const FRAMES: u32 = 60;

/// The state of reading aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Saying {
    /// It is going on.
    On,
    /// It stands still, or has come to the end.
    Off,
    /// The device has no voice for this language.
    NoVoice(String),
    /// The browser did not say the text.
    Failed,
}

/// What says the transcript. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Player {
    reading: Reading,
    /// The state.
    pub(crate) saying: RwSignal<Saying>,
    /// The speed; 1 is the usual one.
    pub(crate) speed: RwSignal<f32>,
    /// The indices of the exchange, and of the piece in it.
    at: RwSignal<(usize, usize)>,
    speech: StoredValue<Option<Speech>, LocalStorage>,
}

impl Player {
    /// Begins at the paragraph at the top of the window.
    pub(crate) fn start(reading: Reading) -> Self {
        let at = top_of_window(reading).unwrap_or_default();
        let player = Self {
            reading,
            saying: RwSignal::new(Saying::Off),
            speed: RwSignal::new(1.0),
            at: RwSignal::new(at),
            speech: StoredValue::new_local(None),
        };
        on_cleanup(unmark);
        player.play();
        player
    }

    /// Says the piece at hand, and then those after it.
    pub(crate) fn play(self) {
        let transcript = self.reading.transcript();
        let (exchange, piece) = self.at.get_untracked();
        let Some(spoken) = transcript.spoken(exchange).get(piece).copied() else {
            return self.stop(Saying::Off);
        };
        let voice = speech::voice(spoken.language);
        if matches!(voice, Voice::Missing) {
            return self.stop(Saying::NoVoice(spoken.language.to_owned()));
        }
        // Whatever is being said ends before this begins.
        self.speech.set_value(None);
        let ended = move |is_whole: bool| if is_whole { self.go_on() } else { self.stop(Saying::Failed) };
        let speech = speech::say(spoken.text, spoken.language, &voice, self.speed.get_untracked(), ended);
        self.saying.set(if speech.is_some() { Saying::On } else { Saying::Failed });
        self.speech.set_value(speech);
        self.show(exchange, spoken);
    }

    /// Stands still. [`play`](Self::play) begins the piece again.
    pub(crate) fn pause(self) {
        self.stop(Saying::Off);
    }

    /// Goes to the next paragraph, or to the one before.
    pub(crate) fn step(self, forward: bool) {
        let transcript = self.reading.transcript();
        let (exchange, piece) = self.at.get_untracked();
        let spoken = transcript.spoken(exchange);
        let here = spoken.get(piece).map(|it| it.paragraph);
        let target = if forward {
            spoken
                .iter()
                .enumerate()
                .skip(piece)
                .find(|(_, it)| Some(it.paragraph) != here)
                .map(|(index, _)| (exchange, index))
        } else {
            let start = |paragraph| spoken.iter().position(|it| it.paragraph == paragraph).unwrap_or(0);
            let before = here.map(start).and_then(|first| first.checked_sub(1));
            before.map(|index| (exchange, start(spoken[index].paragraph)))
        };
        let other = || match forward {
            true => Some((exchange + 1, 0)).filter(|(next, _)| *next < transcript.exchanges.len()),
            false => exchange.checked_sub(1).map(|before| (before, transcript.spoken(before).len().saturating_sub(1))),
        };
        if let Some(at) = target.or_else(other) {
            self.at.set(at);
            self.play();
        }
    }

    /// Goes to the piece after the one that was said.
    fn go_on(self) {
        let Some((exchange, piece)) = self.at.try_get_untracked() else { return };
        let transcript = self.reading.transcript();
        if piece + 1 < transcript.spoken(exchange).len() {
            self.at.set((exchange, piece + 1));
        } else if exchange + 1 < transcript.exchanges.len() {
            self.at.set((exchange + 1, 0));
        } else {
            self.at.set((0, 0));
            return self.stop(Saying::Off);
        }
        self.play();
    }

    fn stop(self, saying: Saying) {
        self.speech.try_set_value(None);
        self.saying.try_set(saying);
        unmark();
    }

    /// Marks the paragraph in the text, and brings it into view.
    fn show(self, exchange: usize, spoken: Spoken<'_>) {
        if self.reading.pagination.with_untracked(|it| !it.exchanges().contains(&exchange)) {
            self.reading.show_exchange(exchange);
        }
        let id = self.reading.transcript().exchanges[exchange].id.clone();
        let target = Target { exchange: id, paragraph: spoken.paragraph.map(str::to_owned) };
        mark_when_drawn(target.anchor(), FRAMES);
    }
}

/// Returns the exchange and the piece at the top of the window.
fn top_of_window(reading: Reading) -> Option<(usize, usize)> {
    let exchange = reading.exchange_at_top()?;
    let target = Target::parse(&scroll::anchor()?.id);
    let transcript = reading.transcript();
    let is_here = |it: &Spoken<'_>| target.paragraph.is_some() && it.paragraph == target.paragraph.as_deref();
    Some((exchange, transcript.spoken(exchange).iter().position(is_here).unwrap_or(0)))
}

/// Marks an element and brings it into view, once it is drawn.
fn mark_when_drawn(id: String, frames: u32) {
    unmark();
    match document().get_element_by_id(&id) {
        Some(element) => {
            _ = element.class_list().add_1(SPOKEN);
            let place = element.clone();
            scroll::to_view(element, move || place.get_bounding_client_rect(), || (96.0, 96.0));
        }
        None if frames > 0 => request_animation_frame(move || mark_when_drawn(id, frames - 1)),
        None => {}
    }
}

/// Takes the mark off the paragraph that has it.
fn unmark() {
    if let Ok(Some(element)) = document().query_selector(&format!("[id^='{ANCHOR_PREFIX}'].{SPOKEN}")) {
        _ = element.class_list().remove_1(SPOKEN);
    }
}
