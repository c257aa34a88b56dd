//! What is said when a transcript is read aloud.

use crate::cut::cut;
use crate::model::{Transcript, TurnKind};
use crate::speakers::Speakers;

/// The greatest length of what is said at once, in chars. Some voices stop in the middle of more.
const LONGEST: usize = 240;

/// A stretch of text that is said at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spoken<'t> {
    /// The id of the paragraph to which it belongs; `None` for a heading.
    pub paragraph: Option<&'t str>,
    /// The language of the text, as a BCP 47 tag.
    pub language: &'t str,
    /// The text.
    pub text: &'t str,
}

impl Transcript {
    /// Returns what is said when an exchange, given by its index, is read aloud: its heading, and its paragraphs in pieces, each turn
    /// after the name of its speaker. Empty if there is no such exchange.
    pub fn spoken(&self, exchange: usize) -> Vec<Spoken<'_>> {
        let Some(exchange) = self.exchanges.get(exchange) else { return Vec::new() };
        let mut spoken = Vec::new();
        let speakers = Speakers::of(&self.participants);
        let own = self.language.as_str();
        spoken.extend(exchange.heading.iter().map(|text| Spoken { paragraph: None, language: own, text }));
        for turn in &exchange.turns {
            let name = speakers.of_turn(turn).filter(|_| turn.kind != TurnKind::Note);
            let first = turn.paragraphs.first().map(|it| it.id.as_str());
            spoken.extend(name.map(|it| Spoken { paragraph: first, language: own, text: &it.name }));
            let language = turn.language.as_deref().unwrap_or(own);
            for paragraph in &turn.paragraphs {
                let pieces = cut(&paragraph.text, |_| LONGEST).into_iter().filter(|text| !text.trim().is_empty());
                spoken.extend(pieces.map(|text| Spoken { paragraph: Some(&paragraph.id), language, text }));
            }
        }
        spoken
    }
}

#[cfg(test)]
mod tests {
    use crate::json;
    use crate::model::Transcript;

    #[test]
    fn names_are_said_before_turns_and_each_text_in_its_language() {
        let json = r#"{"version":1,"id":"a","title":"T","language":"en","participants":[{"id":"ann","name":"Ann Lee","kind":"person"}],
            "exchanges":[{"id":"e1","kind":"statement","heading":"Opening","turns":[
            {"participant":"ann","kind":"statement","language":"fr","paragraphs":[{"id":"p1","text":"Bonjour."},{"id":"p2","text":"Merci."}]},
            {"kind":"note","paragraphs":[{"id":"p3","text":"(Applause.)"}]}]}]}"#;
        let transcript: Transcript = json::read(json.as_bytes()).unwrap();
        let said: Vec<_> = transcript.spoken(0).iter().map(|it| (it.paragraph, it.language, it.text)).collect();
        assert_eq!(
            said,
            [
                (None, "en", "Opening"),
                (Some("p1"), "en", "Ann Lee"),
                (Some("p1"), "fr", "Bonjour."),
                (Some("p2"), "fr", "Merci."),
                (Some("p3"), "en", "(Applause.)"),
            ]
        );
        assert!(transcript.spoken(1).is_empty());
    }
}
