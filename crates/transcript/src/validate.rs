//! The checks behind [`Transcript::validate`].

use crate::date::Date;
use crate::ids::Ids;
use crate::language;
use crate::model::{Coverage, Exchange, Participant, Source, Transcript, Turn, TurnKind, is_paragraph_id};
use crate::order;
use crate::problem::{Problem, ProblemKind};

/// The longest id, in characters.
const MAX_ID: usize = 120;

impl Transcript {
    /// All problems at once, in the order of the file; none for a sound transcript.
    pub fn validate(&self) -> Vec<Problem> {
        let mut check = Check::default();
        check.transcript(self);
        check.problems
    }
}

/// Whether an id may stand in a URL and a file name: ASCII letters, digits, `-` and `_`, 1 to 120 of them.
pub(crate) fn is_id(id: &str) -> bool {
    (1..=MAX_ID).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Whether a link may be followed: `http` or `https`, and a host after it.
pub(crate) fn is_web_address(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_alphanumeric() || first == '['))
        && !url.chars().any(|character| character.is_whitespace() || character.is_control())
}

/// A number of seconds as it stands in a file. `Display` would bring the code for floats to readers, JSON has its own there.
fn written(seconds: f64) -> String {
    serde_json::to_string(&seconds).unwrap_or_default()
}

/// Explicit embeddings, overrides and isolates (UAX #9, table 4), which reach beyond their own place.
fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[derive(Default)]
struct Check {
    problems: Vec<Problem>,
}

impl Check {
    fn add(&mut self, pointer: &str, kind: ProblemKind) {
        self.problems.push(Problem { pointer: pointer.to_owned(), kind });
    }

    fn transcript(&mut self, transcript: &Transcript) {
        self.id("/id", &transcript.id);
        self.text("/title", &transcript.title);
        self.optional_text("/event", transcript.event.as_deref());
        self.date("/date", transcript.date.as_deref());
        self.optional_text("/place", transcript.place.as_deref());
        self.language("/language", Some(&transcript.language));
        self.optional_text("/description", transcript.description.as_deref());
        if let Some(source) = &transcript.source {
            self.source(source);
        }
        self.optional_text("/licence", transcript.licence.as_deref());
        if let Some(coverage) = &transcript.coverage {
            self.coverage(coverage);
        }
        self.participants(&transcript.participants);
        self.exchanges(transcript);
    }

    fn source(&mut self, source: &Source) {
        self.text("/source/name", &source.name);
        if let Some(url) = source.url.as_deref().filter(|url| !is_web_address(url)) {
            self.add("/source/url", ProblemKind::DangerousLink(url.to_owned()));
        }
        self.date("/source/retrieved", source.retrieved.as_deref());
    }

    fn coverage(&mut self, coverage: &Coverage) {
        let numbers = &coverage.numbers;
        let sound = (1..=coverage.pages).contains(&coverage.held)
            && numbers.len() <= coverage.held as usize
            && numbers.iter().all(|number| (1..=coverage.pages).contains(number))
            && numbers.is_sorted_by(|a, b| a < b);
        if !sound {
            self.add("/coverage", ProblemKind::ImpossibleCoverage);
        }
    }

    fn participants(&mut self, participants: &[Participant]) {
        let firsts = firsts(&participants.iter().map(|it| it.id.as_str()).collect::<Vec<_>>());
        for (index, participant) in participants.iter().enumerate() {
            let pointer = format!("/participants/{index}");
            self.id(&format!("{pointer}/id"), &participant.id);
            self.unique((index, firsts[index]), &participant.id, &|index| format!("/participants/{index}/id"));
            self.text(&format!("{pointer}/name"), &participant.name);
            self.optional_text(&format!("{pointer}/role"), participant.role.as_deref());
            self.optional_text(&format!("{pointer}/affiliation"), participant.affiliation.as_deref());
        }
    }

    fn exchanges(&mut self, transcript: &Transcript) {
        if transcript.exchanges.is_empty() {
            self.add("/exchanges", ProblemKind::NoExchanges);
        }
        let known: Ids = transcript.participants.iter().map(|it| it.id.clone()).collect();
        let firsts = firsts(&transcript.exchanges.iter().map(|it| it.id.as_str()).collect::<Vec<_>>());
        let mut clock = 0.0;
        for (index, exchange) in transcript.exchanges.iter().enumerate() {
            let pointer = format!("/exchanges/{index}");
            self.id(&format!("{pointer}/id"), &exchange.id);
            self.unique((index, firsts[index]), &exchange.id, &|index| format!("/exchanges/{index}/id"));
            self.optional_text(&format!("{pointer}/heading"), exchange.heading.as_deref());
            self.turns(&pointer, exchange, &known, &mut clock);
        }
    }

    fn turns(&mut self, pointer: &str, exchange: &Exchange, known: &Ids, clock: &mut f64) {
        if exchange.turns.is_empty() {
            self.add(&format!("{pointer}/turns"), ProblemKind::NoTurns);
        }
        let in_turn = |(turn, it): (usize, &Turn)| (0..it.paragraphs.len()).map(move |paragraph| (turn, paragraph));
        let places: Vec<(usize, usize)> = exchange.turns.iter().enumerate().flat_map(in_turn).collect();
        let firsts = firsts(&exchange.paragraphs().map(|it| it.id.as_str()).collect::<Vec<_>>());
        let mut numbers = 0..;
        let id_pointer = |number: usize| {
            let (turn, paragraph) = places[number];
            format!("{pointer}/turns/{turn}/paragraphs/{paragraph}/id")
        };
        for (index, turn) in exchange.turns.iter().enumerate() {
            let pointer = format!("{pointer}/turns/{index}");
            self.speaker(&pointer, turn, known);
            self.language(&format!("{pointer}/language"), turn.language.as_deref());
            self.times(&pointer, turn, clock);
            if turn.paragraphs.is_empty() {
                self.add(&format!("{pointer}/paragraphs"), ProblemKind::NoParagraphs);
            }
            for ((index, paragraph), number) in turn.paragraphs.iter().enumerate().zip(&mut numbers) {
                let pointer = format!("{pointer}/paragraphs/{index}");
                if !is_paragraph_id(&paragraph.id) {
                    self.add(&format!("{pointer}/id"), ProblemKind::BadParagraphId(paragraph.id.clone()));
                }
                self.unique((number, firsts[number]), &paragraph.id, &id_pointer);
                self.text(&format!("{pointer}/text"), &paragraph.text);
            }
        }
    }

    fn speaker(&mut self, pointer: &str, turn: &Turn, known: &Ids) {
        let Some(id) = turn.participant.as_deref() else { return };
        let pointer = format!("{pointer}/participant");
        if turn.kind == TurnKind::Note {
            self.add(&pointer, ProblemKind::NoteWithParticipant);
        }
        if !known.contains(id) {
            self.add(&pointer, ProblemKind::UnknownParticipant(id.to_owned()));
        }
    }

    fn times(&mut self, pointer: &str, turn: &Turn, clock: &mut f64) {
        for (field, time) in [("start", turn.start), ("end", turn.end)] {
            if let Some(time) = time.filter(|time| !time.is_finite() || *time < 0.0) {
                self.add(&format!("{pointer}/{field}"), ProblemKind::ImpossibleTime(written(time)));
            }
        }
        if let (Some(start), Some(end)) = (turn.start, turn.end)
            && end < start
        {
            self.add(&format!("{pointer}/end"), ProblemKind::EndBeforeStart);
        }
        if let Some(start) = turn.start {
            if start < *clock {
                self.add(&format!("{pointer}/start"), ProblemKind::TimeRunsBackwards);
            }
            *clock = clock.max(start);
        }
    }

    fn id(&mut self, pointer: &str, id: &str) {
        if !is_id(id) {
            self.add(pointer, ProblemKind::BadId(id.to_owned()));
        }
    }

    /// An id, given by its index among its like and that of the first that is the same.
    fn unique(&mut self, (index, first): (usize, usize), id: &str, pointer: &dyn Fn(usize) -> String) {
        if first < index {
            self.add(&pointer(index), ProblemKind::DuplicateId(id.to_owned(), pointer(first)));
        }
    }

    fn date(&mut self, pointer: &str, date: Option<&str>) {
        if let Some(date) = date.filter(|date| Date::parse(date).is_none()) {
            self.add(pointer, ProblemKind::ImpossibleDate(date.to_owned()));
        }
    }

    fn language(&mut self, pointer: &str, tag: Option<&str>) {
        if let Some(tag) = tag.filter(|tag| !language::is_well_formed(tag)) {
            self.add(pointer, ProblemKind::BadLanguage(tag.to_owned()));
        }
    }

    fn optional_text(&mut self, pointer: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(pointer, text);
        }
    }

    /// A text has something to read, and no character that the reader cannot see and that changes what is seen. Each
    /// such character is told once for a text.
    fn text(&mut self, pointer: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(pointer, ProblemKind::EmptyText);
        }
        let mut told = Vec::new();
        for character in text.chars().filter(|&c| is_bidi_control(c) || (c.is_control() && c != '\n' && c != '\t')) {
            if !told.contains(&character) {
                told.push(character);
                self.add(
                    pointer,
                    if is_bidi_control(character) {
                        ProblemKind::BidiControl(character)
                    } else {
                        ProblemKind::ControlCharacter(character)
                    },
                );
            }
        }
    }
}

/// The index of the first that is the same, for each of some ids. A map would be another that a reader loads.
fn firsts(ids: &[&str]) -> Vec<usize> {
    let mut order: Vec<u32> = (0..ids.len() as u32).collect();
    order::sort(&mut order, &|a, b| ids[a as usize].cmp(ids[b as usize]));
    let mut firsts = vec![0; ids.len()];
    let mut first = None;
    for index in order.into_iter().map(|index| index as usize) {
        let same = first.filter(|&first: &usize| ids[first] == ids[index]).unwrap_or(index);
        (firsts[index], first) = (same, Some(same));
    }
    firsts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::json;

    fn read(text: &str) -> Transcript {
        json::read(text.as_bytes()).unwrap()
    }

    fn found(text: &str) -> Vec<String> {
        read(text).validate().iter().map(ToString::to_string).collect()
    }

    proptest! {
        #[test]
        fn the_first_of_equal_ids_is_told_for_each(ids in prop::collection::vec("[ab]{0,2}", 0..20)) {
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            let naive: Vec<usize> = ids.iter().filter_map(|id| ids.iter().position(|it| it == id)).collect();
            prop_assert_eq!(firsts(&ids), naive);
        }
    }

    #[test]
    fn a_sound_transcript_has_no_problems() {
        let text = include_str!("../tests/fixtures/sound.json");
        assert_eq!(found(text), Vec::<String>::new());
    }

    #[test]
    fn every_problem_is_told_at_once_with_its_pointer_and_its_mend() {
        let told = found(include_str!("../tests/fixtures/problems.json")).join("\n") + "\n";
        let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/problems.txt");
        if std::env::var_os("ROSTRUM_GOLDEN").is_some() {
            std::fs::write(golden, &told).unwrap();
        }
        assert_eq!(told, std::fs::read_to_string(golden).unwrap(), "run `make golden` and read the difference");
    }

    #[test]
    fn only_web_addresses_may_be_followed() {
        for url in ["https://example.org/a?b#c", "HTTP://example.org", "http://[::1]/", "https://例え.jp/"] {
            assert!(is_web_address(url), "{url}");
        }
        for url in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "//example.org",
            "https://",
            "https:///x",
            "ftp://x",
            "https://a b",
            "java\nscript:alert(1)",
            " https://example.org",
        ] {
            assert!(!is_web_address(url), "{url}");
        }
    }
}
