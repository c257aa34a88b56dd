//! Transcripts in the styles of many publishers and languages, which were written to be read by an importer that had not seen them.
//!
//! Beside each file, `<file>.turns` lists the turns that a person reads in it: the speaker, the first words and the last words,
//! with tabs in between. `?` is a speaker who is not named; `Q` and `A` are questions and answers without names. Lines that begin
//! with `#` state a field. `SCORES` holds the number of turns that are read right in each file.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use formats::{Given, Page, import};
use transcript::{Transcript, TurnKind};

/// Words of titles, which do not tell people apart.
const TITLES: [&str; 24] = [
    "mr", "mrs", "ms", "dr", "sir", "the", "herr", "frau", "m", "mme", "sr", "sra", "señor", "señora", "el", "la",
    "le", "o", "a", "on", "pan", "pani", "heer", "de",
];

/// A turn as it was read, or as it is expected.
struct Said {
    speaker: String,
    kind: Option<TurnKind>,
    /// The letters and digits of the text without what stands in brackets, and those of the whole text.
    texts: [String; 2],
}

/// Returns the letters and digits of a text in lower case.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns a text without what stands in brackets, which may be a stage direction.
fn without_brackets(text: &str) -> String {
    let mut depth = 0usize;
    let outside = text.chars().filter(|c| {
        match c {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => {
                depth = depth.saturating_sub(1);
                return false;
            }
            _ => {}
        }
        depth == 0
    });
    outside.collect()
}

/// Returns the words of a name without titles.
fn words(name: &str) -> Vec<String> {
    let lower = name.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.filter(|word| !TITLES.contains(word)).map(str::to_owned).collect()
}

/// Returns the turns of a transcript. A turn that goes on after a note is one.
fn turns(transcript: &Transcript) -> Vec<Said> {
    let mut found: Vec<Said> = Vec::new();
    let mut after_note = false;
    for turn in transcript.exchanges.iter().flat_map(|exchange| &exchange.turns) {
        if turn.kind == TurnKind::Note {
            after_note = true;
            continue;
        }
        let name = turn.participant.as_deref().and_then(|id| transcript.participant(id)).map(|it| it.name.clone());
        let text: String = turn.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
        let texts = [letters(&without_brackets(&text)), letters(&text)];
        let speaker = name.unwrap_or_default();
        match found.last_mut().filter(|last| after_note && last.speaker == speaker && last.kind == Some(turn.kind)) {
            Some(last) => last.texts.iter_mut().zip(texts).for_each(|(all, text)| all.push_str(&text)),
            None => found.push(Said { speaker, kind: Some(turn.kind), texts }),
        }
        after_note = false;
    }
    found
}

/// Tells whether a turn has the speaker, the first words and the last words of a line.
fn is_expected(said: &Said, line: &str) -> bool {
    let mut fields = line.split('\t');
    let (speaker, first, last) = (fields.next().unwrap(), fields.next().unwrap(), fields.next().unwrap());
    let has_words = said.texts.iter().any(|text| {
        let (first, last) = (letters(first), letters(last));
        text.starts_with(&first) && text.ends_with(&last)
    }) || said.texts[0].starts_with(&letters(&without_brackets(first)))
        && said.texts[0].ends_with(&letters(&without_brackets(last)));
    let (expected, found) = (words(speaker), words(&said.speaker));
    let within = |some: &[String], all: &[String]| !some.is_empty() && some.iter().all(|word| all.contains(word));
    let initials: String = expected.iter().filter_map(|word| word.chars().next()).collect();
    let is_speaker = match speaker {
        "?" => said.speaker.is_empty(),
        "Q" => said.speaker.is_empty() || said.kind == Some(TurnKind::Question),
        "A" => said.speaker.is_empty() || said.kind == Some(TurnKind::Answer),
        _ => {
            within(&expected, &found)
                || within(&found, &expected)
                || letters(&said.speaker) == initials
                || speaker.chars().all(|c| !c.is_ascii()) && letters(speaker).contains(&letters(&said.speaker))
        }
    };
    has_words && is_speaker
}

/// Returns the number of expected turns that are read right, in their order, and the number of all.
fn score(path: &Path) -> (usize, usize) {
    let name = path.file_name().unwrap().to_str().unwrap();
    let spec = fs::read_to_string(path.with_file_name(format!("{name}.turns"))).unwrap();
    let expected: Vec<&str> = spec.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let bytes = fs::read(path).unwrap();
    let Ok(imported) = import(&[Page { name, bytes: &bytes }], &Given::default()) else { return (0, expected.len()) };
    let found = turns(&imported.transcript);
    let (mut at, mut right) = (0, 0);
    for line in &expected {
        if let Some(offset) = found[at..].iter().position(|said| is_expected(said, line)) {
            at += offset + 1;
            right += 1;
        }
    }
    (right, expected.len())
}

#[test]
fn most_turns_of_unseen_styles_are_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/styles");
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.with_file_name(format!("{}.turns", path.file_name().unwrap().display())).exists());
    files.sort();
    let mut scores = String::new();
    let (mut right, mut all) = (0, 0);
    for path in &files {
        let (of_file, expected) = score(path);
        writeln!(scores, "{of_file}/{expected} {}", path.file_name().unwrap().display()).unwrap();
        right += of_file;
        all += expected;
    }
    writeln!(scores, "{right}/{all} all").unwrap();
    let golden = folder.join("SCORES");
    if std::env::var_os("ROSTRUM_GOLDEN").is_some() {
        fs::write(&golden, &scores).unwrap();
    }
    assert_eq!(scores, fs::read_to_string(&golden).unwrap_or_default(), "run `make golden` and check the difference");
    assert!(right * 100 >= all * 90, "{right} of {all}");
}
