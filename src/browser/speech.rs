//! Says texts with the voices of the device (Web Speech API).

use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::prelude::*;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// A voice for a language.
pub(crate) enum Voice {
    /// This one.
    Found(SpeechSynthesisVoice),
    /// The device has voices, but none for the language.
    Missing,
    /// The browser does not say which voices there are, or not yet.
    Unknown,
}

/// A text that is being said. Dropping it ends that, without a call.
pub(crate) struct Speech {
    utterance: SpeechSynthesisUtterance,
    _on_end: Closure<dyn Fn(JsValue)>,
}

impl Drop for Speech {
    fn drop(&mut self) {
        self.utterance.set_onend(None);
        self.utterance.set_onerror(None);
        if let Some(synthesis) = synthesis() {
            synthesis.cancel();
        }
    }
}

/// Tells whether this browser can read aloud.
pub(crate) fn is_offered() -> bool {
    synthesis().is_some() && Reflect::has(&window(), &JsValue::from_str("SpeechSynthesisUtterance")) == Ok(true)
}

/// Returns the voice for a language, given by its BCP 47 tag: one for the same country if there is one.
pub(crate) fn voice(language: &str) -> Voice {
    let voices = synthesis().map(|it| it.get_voices()).unwrap_or_default();
    let voices: Vec<SpeechSynthesisVoice> = voices.iter().map(JsCast::unchecked_into).collect();
    // Android writes `en_US`.
    let tag = |voice: &SpeechSynthesisVoice| voice.lang().replace('_', "-").to_ascii_lowercase();
    let wanted = language.to_ascii_lowercase();
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let same = voices.iter().find(|voice| tag(voice) == wanted);
    match same.or_else(|| voices.iter().find(|voice| primary(&tag(voice)) == primary(&wanted))) {
        Some(voice) => Voice::Found(voice.clone()),
        None if voices.is_empty() => Voice::Unknown,
        None => Voice::Missing,
    }
}

/// Says a text in a language, at a speed of which 1 is the usual one. Calls back with whether it was said to its end.
pub(crate) fn say(
    text: &str,
    language: &str,
    voice: &Voice,
    speed: f32,
    ended: impl Fn(bool) + 'static,
) -> Option<Speech> {
    let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    utterance.set_lang(language);
    utterance.set_rate(speed);
    if let Voice::Found(voice) = voice {
        utterance.set_voice(Some(voice));
    }
    let on_end = Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
        let kind = Reflect::get(&event, &JsValue::from_str("type")).ok().and_then(|kind| kind.as_string());
        ended(kind.as_deref() != Some("error"));
    });
    utterance.set_onend(Some(on_end.as_ref().unchecked_ref()));
    utterance.set_onerror(Some(on_end.as_ref().unchecked_ref()));
    synthesis()?.speak(&utterance);
    Some(Speech { utterance, _on_end: on_end })
}

fn synthesis() -> Option<SpeechSynthesis> {
    window().speech_synthesis().ok().filter(|it| !it.is_undefined() && !it.is_null())
}
