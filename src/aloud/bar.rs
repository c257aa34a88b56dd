//! Draws the bar of reading aloud.

use leptos::prelude::*;
use messages::aloud::{FAILED, NEXT, PAUSE, PLAY, PREVIOUS, READ_ALOUD, SPEED, STOP, no_voice};

use crate::aloud::player::{Player, Saying};
use crate::reader::state::Reading;
use crate::ui::select::Select;

/// The speeds, as the reader sees them.
const SPEEDS: [&str; 6] = ["0.75", "1", "1.25", "1.5", "1.75", "2"];

/// The buttons, the speed, and why nothing is said. Begins to read as soon as it is there.
#[component]
pub(crate) fn AloudBar(
    /// The state of the transcript's page.
    reading: Reading,
) -> impl IntoView {
    let player = Player::start(reading);
    let is_on = Memo::new(move |_| player.saying.get() == Saying::On);
    let toggle = move |_| if is_on.get_untracked() { player.pause() } else { player.play() };
    let speeds: Vec<_> = SPEEDS.iter().map(|speed| (*speed, (*speed).to_owned())).collect();
    let chosen = move |()| SPEEDS[index_of(player.speed.get())];
    let choose = move |speed: String| {
        player.speed.set(value_of(SPEEDS.iter().position(|it| *it == speed).unwrap_or(1)));
        if is_on.get_untracked() {
            player.play();
        }
    };
    let problem = move || match player.saying.get() {
        Saying::NoVoice(language) => no_voice(&language),
        Saying::Failed => FAILED.get().to_owned(),
        Saying::On | Saying::Off => String::new(),
    };
    view! {
        <div class="aloud" role="region" aria-label=READ_ALOUD.get() lang=messages::tag() dir=messages::dir()>
            <button type="button" class="aloud-step" title=PREVIOUS.get() aria-label=PREVIOUS.get() on:click=move |_| player.step(false)>"⏮\u{fe0e}"</button>
            <button type="button" class="aloud-toggle" on:click=toggle>{move || if is_on.get() { PAUSE.get() } else { PLAY.get() }}</button>
            <button type="button" class="aloud-step" title=NEXT.get() aria-label=NEXT.get() on:click=move |_| player.step(true)>"⏭\u{fe0e}"</button>
            <label>{SPEED.get()} " " <Select values=speeds chosen choose/></label>
            <button type="button" on:click=move |_| reading.is_aloud.set(false)>{STOP.get()}</button>
            <p role="status">{problem}</p>
        </div>
    }
}

/// Returns the speed at an index of [`SPEEDS`]. Calculates it: reading a float would add 10 kB to the download.
fn value_of(index: usize) -> f32 {
    0.75 + 0.25 * index as f32
}

fn index_of(speed: f32) -> usize {
    (0..SPEEDS.len()).find(|index| value_of(*index) >= speed).unwrap_or(1)
}
