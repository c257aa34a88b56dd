//! Implements [`Transcript::validate`].

use crate::date::Date;
use crate::id::{is_id, is_reserved_id};
use crate::ids::Ids;
use crate::language;
use crate::model::{Coverage, Exchange, Participant, Source, Transcript, Turn, TurnKind, is_paragraph_id};
use crate::order;
use crate::problem::{Problem, ProblemKind};
use crate::web_address::is_web_address;

impl Transcript {
    /// Returns all problems of the transcript in the order of the file. Returns an empty list for a valid transcript.
    pub fn validate(&self) -> Vec<Problem> {
        let mut validator = Validator::default();
        validator.transcript(self);
        validator.problems
    }
}

/// Formats a number of seconds as JSON does. `Display` would add the standard library's code for floats to the app, which
/// formats them with the browser's JSON instead.
fn json_number(seconds: f64) -> String {
    serde_json::to_string(&seconds).unwrap_or_default()
}

/// Tells whether a character is an explicit embedding, override or isolate (UAX #9, table 4). These change the direction
/// of the text after them.
fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Collects the problems of a transcript. Its methods take the JSON pointer to the value that they check.
#[derive(Default)]
struct Validator {
    problems: Vec<Problem>,
}

impl Validator {
    fn add(&mut self, pointer: &str, kind: ProblemKind) {
        self.problems.push(Problem { pointer: pointer.to_owned(), kind });
    }

    fn transcript(&mut self, transcript: &Transcript) {
        self.id("/id", &transcript.id);
        if is_reserved_id(&transcript.id) {
            self.add("/id", ProblemKind::ReservedId(transcript.id.clone()));
        }
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
        let is_consistent = (1..=coverage.pages).contains(&coverage.held)
            && numbers.len() <= coverage.held as usize
            && numbers.iter().all(|number| (1..=coverage.pages).contains(number))
            && numbers.is_sorted_by(|a, b| a < b);
        if !is_consistent {
            self.add("/coverage", ProblemKind::ImpossibleCoverage);
        }
    }

    fn participants(&mut self, participants: &[Participant]) {
        let firsts = first_uses(&participants.iter().map(|it| it.id.as_str()).collect::<Vec<_>>());
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
        let participants: Ids = transcript.participants.iter().map(|it| it.id.clone()).collect();
        let firsts = first_uses(&transcript.exchanges.iter().map(|it| it.id.as_str()).collect::<Vec<_>>());
        let mut latest_start = 0.0;
        for (index, exchange) in transcript.exchanges.iter().enumerate() {
            let pointer = format!("/exchanges/{index}");
            self.id(&format!("{pointer}/id"), &exchange.id);
            self.unique((index, firsts[index]), &exchange.id, &|index| format!("/exchanges/{index}/id"));
            self.optional_text(&format!("{pointer}/heading"), exchange.heading.as_deref());
            self.turns(&pointer, exchange, &participants, &mut latest_start);
        }
    }

    fn turns(&mut self, pointer: &str, exchange: &Exchange, participants: &Ids, latest_start: &mut f64) {
        if exchange.turns.is_empty() {
            self.add(&format!("{pointer}/turns"), ProblemKind::NoTurns);
        }
        let places = paragraph_places(exchange);
        let firsts = first_uses(&exchange.paragraphs().map(|it| it.id.as_str()).collect::<Vec<_>>());
        let id_pointer = |position: usize| {
            let (turn, paragraph) = places[position];
            format!("{pointer}/turns/{turn}/paragraphs/{paragraph}/id")
        };
        // The position of the paragraph among all paragraphs of the exchange.
        let mut positions = 0..;
        for (index, turn) in exchange.turns.iter().enumerate() {
            let pointer = format!("{pointer}/turns/{index}");
            self.speaker(&pointer, turn, participants);
            self.language(&format!("{pointer}/language"), turn.language.as_deref());
            self.times(&pointer, turn, latest_start);
            if turn.paragraphs.is_empty() {
                self.add(&format!("{pointer}/paragraphs"), ProblemKind::NoParagraphs);
            }
            for ((index, paragraph), position) in turn.paragraphs.iter().enumerate().zip(&mut positions) {
                let pointer = format!("{pointer}/paragraphs/{index}");
                if !is_paragraph_id(&paragraph.id) {
                    self.add(&format!("{pointer}/id"), ProblemKind::BadParagraphId(paragraph.id.clone()));
                }
                self.unique((position, firsts[position]), &paragraph.id, &id_pointer);
                self.text(&format!("{pointer}/text"), &paragraph.text);
            }
        }
    }

    fn speaker(&mut self, pointer: &str, turn: &Turn, participants: &Ids) {
        let Some(id) = turn.participant.as_deref() else { return };
        let pointer = format!("{pointer}/participant");
        if turn.kind == TurnKind::Note {
            self.add(&pointer, ProblemKind::NoteWithParticipant);
        }
        if !participants.contains(id) {
            self.add(&pointer, ProblemKind::UnknownParticipant(id.to_owned()));
        }
    }

    /// Checks the times of a turn. `latest_start` is the latest start of the turns before it, in seconds.
    fn times(&mut self, pointer: &str, turn: &Turn, latest_start: &mut f64) {
        for (field, time) in [("start", turn.start), ("end", turn.end)] {
            if let Some(time) = time.filter(|time| !time.is_finite() || *time < 0.0) {
                self.add(&format!("{pointer}/{field}"), ProblemKind::ImpossibleTime(json_number(time)));
            }
        }
        if let (Some(start), Some(end)) = (turn.start, turn.end)
            && end < start
        {
            self.add(&format!("{pointer}/end"), ProblemKind::EndBeforeStart);
        }
        if let Some(start) = turn.start {
            if start < *latest_start {
                self.add(&format!("{pointer}/start"), ProblemKind::TimeRunsBackwards);
            }
            *latest_start = latest_start.max(start);
        }
    }

    fn id(&mut self, pointer: &str, id: &str) {
        if !is_id(id) {
            self.add(pointer, ProblemKind::BadId(id.to_owned()));
        }
    }

    /// Checks that an id is not used before. Takes its index in a list of ids, the index of the first equal id there, and
    /// a function that returns the JSON pointer to the id at an index.
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

    /// Checks that a text is not empty, and contains no control character and no character that changes the direction of
    /// the text after it. Reports each such character once in a text.
    fn text(&mut self, pointer: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(pointer, ProblemKind::EmptyText);
        }
        let mut reported = Vec::new();
        for character in text.chars().filter(|&c| is_bidi_control(c) || (c.is_control() && c != '\n' && c != '\t')) {
            if !reported.contains(&character) {
                reported.push(character);
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

/// Returns the turn and the paragraph, as indices, of each paragraph of an exchange.
fn paragraph_places(exchange: &Exchange) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    for (turn, it) in exchange.turns.iter().enumerate() {
        places.extend((0..it.paragraphs.len()).map(|paragraph| (turn, paragraph)));
    }
    places
}

/// Returns for each id the index of the first equal id. It sorts because a hash map would add to the size of the app.
fn first_uses(ids: &[&str]) -> Vec<usize> {
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

    fn problems(text: &str) -> Vec<String> {
        read(text).validate().iter().map(ToString::to_string).collect()
    }

    proptest! {
        #[test]
        fn each_id_maps_to_its_first_use(ids in prop::collection::vec("[ab]{0,2}", 0..20)) {
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            let naive: Vec<usize> = ids.iter().filter_map(|id| ids.iter().position(|it| it == id)).collect();
            prop_assert_eq!(first_uses(&ids), naive);
        }
    }

    #[test]
    fn a_valid_transcript_has_no_problems() {
        let text = include_str!("../tests/fixtures/sound.json");
        assert_eq!(problems(text), Vec::<String>::new());
    }

    #[test]
    fn all_problems_are_reported_with_pointer_and_remedy() {
        let reported = problems(include_str!("../tests/fixtures/problems.json")).join("\n") + "\n";
        let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/problems.txt");
        if std::env::var_os("ROSTRUM_GOLDEN").is_some() {
            std::fs::write(golden, &reported).unwrap();
        }
        assert_eq!(reported, std::fs::read_to_string(golden).unwrap(), "run `make golden` and read the difference");
    }
}
