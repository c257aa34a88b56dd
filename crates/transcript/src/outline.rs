//! A transcript in outline: what stands for an exchange in a list, and the runs in which a long page is drawn.

use crate::model::{Exchange, Inferred, Participant, Transcript, Turn, TurnKind};

/// How many turns the first section of a page holds at least: about a window of text, since a section that is seen at
/// all is laid out as a whole.
const FIRST_TURNS: usize = 2;
/// How many turns a section holds at least, further on: enough to skip much, little enough to draw quickly.
const SECTION_TURNS: usize = 50;

impl Exchange {
    /// The beginning of what was asked or said: whole words, at most that many characters, and `…` where more follows.
    /// Text without spaces is cut between characters, never inside one that is put together of several.
    pub fn first_words(&self, max: usize) -> String {
        let text = self.lead().and_then(|turn| turn.paragraphs.first()).map_or("", |paragraph| paragraph.text.trim());
        let Some((cut, _)) = text.char_indices().nth(max) else { return text.to_owned() };
        let at_space = text[..cut].rfind(char::is_whitespace).filter(|&at| at > cut / 2);
        // One more than there is room for, to see whether it begins after the last.
        let with_next = &text[..cut + text[cut..].chars().next().map_or(0, char::len_utf8)];
        let pairs = with_next.char_indices().zip(with_next.char_indices().skip(1));
        let begun = pairs.filter(|((_, before), (_, next))| begins(*before, *next)).map(|(_, (at, _))| at);
        let end = at_space.or_else(|| begun.last()).unwrap_or(0);
        format!("{}…", text[..end].trim_end_matches(|c: char| c.is_whitespace() || c == ',' || c == '，' || c == '،'))
    }

    /// Whether the turn of that index asks again, after a question of the same exchange.
    pub fn is_follow_up(&self, turn: usize) -> bool {
        let asks = |turn: &Turn| turn.kind == TurnKind::Question;
        self.turns.get(turn).is_some_and(asks) && self.turns[..turn].iter().any(asks)
    }

    /// Whether the turn of that index is the first of its participant in the exchange.
    pub fn introduces(&self, turn: usize) -> bool {
        let speaker = self.turns.get(turn).and_then(|turn| turn.participant.as_deref());
        speaker.is_some() && !self.turns[..turn].iter().any(|turn| turn.participant.as_deref() == speaker)
    }
}

/// Whether a character is surely no part of what is read as one character with the one before: a narrow reading of
/// Grapheme_Cluster_Break (UAX #29), for the scripts that we know, which needs no table.
fn begins(before: char, character: char) -> bool {
    let is_indic = |character: char| ('\u{900}'..='\u{d7f}').contains(&character);
    // A virama joins the consonants around it (GB9c).
    let is_joined = before == '\u{200d}' || is_indic(before) && u32::from(before) % 0x80 == 0x4d;
    let is_sign = match character {
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}' => true,
        '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => true,
        // Devanagari and those that are laid out like it, 128 places each.
        '\u{a70}'..='\u{a71}' | '\u{a75}' | '\u{afa}'..='\u{aff}' | '\u{c04}' | '\u{cf3}' => true,
        _ if is_indic(character) => {
            matches!(u32::from(character) % 0x80, 0x00..=0x03 | 0x3a..=0x3c | 0x3e..=0x4f | 0x51..=0x57 | 0x62..=0x63)
        }
        '\u{e31}' | '\u{e33}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' => true,
        '\u{302a}'..='\u{302f}' | '\u{3099}'..='\u{309a}' | '\u{ff9e}'..='\u{ff9f}' => true,
        '\0'..='\u{6ff}' | '\u{e00}'..='\u{e7f}' | '\u{1e00}'..='\u{1fff}' | '\u{3000}'..='\u{9fff}' => false,
        '\u{ac00}'..='\u{d7a3}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}' => false,
        _ => true,
    };
    !is_joined
        && !is_sign
        && (character.is_alphanumeric() || character.is_whitespace() || character.is_ascii_punctuation())
}

impl Transcript {
    /// Who asks in an exchange, or speaks first in it.
    pub fn lead_participant(&self, exchange: &Exchange) -> Option<&Participant> {
        self.participant(exchange.lead()?.participant.as_deref()?)
    }

    /// Whether any turn's kind was inferred by an importer.
    pub fn has_inferred_kinds(&self) -> bool {
        self.exchanges.iter().flat_map(|exchange| &exchange.turns).any(|turn| turn.inferred.contains(&Inferred::Kind))
    }

    /// Cuts a list of exchanges, by their indices, into sections of whole exchanges: the first of a few turns, each of
    /// twice as many as the one before, up to about fifty turns.
    pub fn sections(&self, exchanges: &[usize]) -> Vec<Vec<usize>> {
        let mut sections = vec![Vec::new()];
        let (mut turns, mut enough) = (0, FIRST_TURNS);
        for &index in exchanges {
            if turns >= enough {
                sections.push(Vec::new());
                (turns, enough) = (0, SECTION_TURNS.min(2 * enough));
            }
            turns += self.exchanges.get(index).map_or(0, |exchange| exchange.turns.len());
            sections.last_mut().into_iter().for_each(|section| section.push(index));
        }
        sections.retain(|section| !section.is_empty());
        sections
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ExchangeKind, Paragraph};

    fn turn(participant: &str, kind: TurnKind, text: &str) -> Turn {
        Turn {
            participant: Some(participant.into()),
            kind,
            language: None,
            start: None,
            end: None,
            inferred: vec![],
            paragraphs: vec![Paragraph { id: "p1".into(), text: text.into() }],
        }
    }

    fn exchange(turns: Vec<Turn>) -> Exchange {
        Exchange { id: "e1".into(), kind: ExchangeKind::Question, heading: None, turns }
    }

    #[test]
    fn first_words_are_those_of_the_question_and_end_between_words() {
        let words = |text: &str, max| {
            exchange(vec![turn("a", TurnKind::Statement, "Next."), turn("b", TurnKind::Question, text)])
                .first_words(max)
        };
        assert_eq!(words("How much, and when?", 40), "How much, and when?");
        assert_eq!(words("How much, and when?", 10), "How much…");
        assert_eq!(words("请问党的对外工作在国家外交中的作用", 6), "请问党的对外…");
        assert_eq!(words("नमस्तेनमस्ते", 4), "नम…");
        assert_eq!(words("ที่นี่ที่นี่", 4), "ที่…");
        assert_eq!(words("👩‍👩‍👧👩‍👩‍👧", 2), "…");
        assert_eq!(words("", 5), "");
    }

    #[test]
    fn what_begins_a_character_is_no_part_of_the_one_before() {
        use unicode_segmentation::UnicodeSegmentation;
        let all = || '\0'..=char::MAX;
        for before in ['a', 'अ', '\u{94d}', '\u{bcd}', 'ก', 'か', '\u{200d}', '\u{1f469}'] {
            let joined = |next: &char| format!("{before}{next}").graphemes(true).count() == 1;
            let wrong: String = all().filter(|&next| begins(before, next)).filter(joined).collect();
            assert_eq!(wrong, "", "after {before:?}: {:?}", wrong.escape_unicode().to_string());
        }
        let known = "aé1 .ночьαשלוםسلامनमकขก漢字かな한국";
        assert!(known.chars().all(|next| begins('a', next)), "{known}");
    }

    #[test]
    fn follow_ups_and_introductions_are_told() {
        use TurnKind::{Answer, Question};
        let exchange = exchange(vec![turn("a", Question, "?"), turn("b", Answer, "."), turn("a", Question, "?")]);
        assert_eq!([0, 1, 2, 3].map(|index| exchange.is_follow_up(index)), [false, false, true, false]);
        assert_eq!([0, 1, 2, 3].map(|index| exchange.introduces(index)), [true, true, false, false]);
    }

    #[test]
    fn sections_hold_every_exchange_once() {
        let mut transcript: Transcript =
            crate::json::read(include_bytes!("../tests/fixtures/sound.json")).unwrap_or_else(|e| panic!("{e}"));
        transcript.exchanges = (0..100).map(|_| exchange(vec![turn("a", TurnKind::Question, "?"); 2])).collect();
        let sections = transcript.sections(&(0..100).collect::<Vec<_>>());
        assert_eq!(sections.concat(), (0..100).collect::<Vec<_>>());
        assert_eq!(sections.iter().map(Vec::len).collect::<Vec<_>>(), [1, 2, 4, 8, 16, 25, 25, 19]);
        assert_eq!(transcript.sections(&[]), Vec::<Vec<usize>>::new());
    }
}
