//! The files in which a publisher corrects imports: `<name>.fix.toml` beside a source, and `people.toml` for a library.

use std::ops::Range;
use std::path::{Path, PathBuf};

use formats::{Corrections, Imported, NoticeKind, PersonCorrection};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::report::{self, Level};
use crate::{Failure, config, files};

/// The end of the name of a file with corrections.
const FIX: &str = "fix.toml";
/// The name of the file about the people of a library.
const PEOPLE: &str = "people.toml";
/// The ending of a folder's name that marks it as the pages of one record.
pub(crate) const PAGES: &str = ".pages";

/// The people of a library.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    people: Vec<PersonCorrection>,
}

/// A reason why corrections cannot be read.
pub(crate) enum Problem {
    /// The file itself cannot be read.
    File(Failure),
    /// The file is no TOML, or has fields that corrections do not have.
    Text { path: PathBuf, text: String, range: Range<usize>, message: String },
}

impl Problem {
    /// Prints the problem with its place, or returns the failure.
    pub(crate) fn tell(self) -> Result<(), Failure> {
        match self {
            Self::File(failure) => Err(failure),
            Self::Text { path, text, range, message } => {
                let advice = "`rostrum import --suggest` writes a file with every field";
                report::at(&path, &text, range, Level::Error, &message, Some(advice));
                Ok(())
            }
        }
    }
}

/// Tells whether a file holds corrections, and is no transcript.
pub(crate) fn is_file(path: &Path) -> bool {
    let name = files::name(path);
    name == PEOPLE || name.ends_with(&format!(".{FIX}"))
}

/// Returns the path of the corrections of a source, given by its files.
pub(crate) fn path_of(source: &[PathBuf]) -> Option<PathBuf> {
    let first = source.first()?;
    let folder = first.parent().filter(|folder| files::name(folder).ends_with(PAGES));
    Some(folder.unwrap_or(first).with_extension(FIX))
}

/// Returns the files with corrections of a source that exist: its own, and that of its library.
pub(crate) fn files_of(source: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    Ok(own_of(source)?.into_iter().chain(people_of(source)?).collect())
}

/// Returns the file with the corrections of a source, if there is one.
fn own_of(source: &[PathBuf]) -> Result<Option<PathBuf>, Failure> {
    let Some(path) = path_of(source) else { return Ok(None) };
    Ok(files::exists(&path)?.then_some(path))
}

/// Returns the file about the people of the library that a source belongs to, if there is one: in the folder of the source, or
/// in one above up to the one with the settings of the library.
fn people_of(source: &[PathBuf]) -> Result<Option<PathBuf>, Failure> {
    let path = source.first().and_then(|first| std::path::absolute(first).ok()).unwrap_or_default();
    let Some(folder) = path.parent() else { return Ok(None) };
    // The pages of one record are in a folder of their own.
    let is_record = files::name(folder).ends_with(PAGES);
    let mut nearest = None;
    for (index, folder) in folder.ancestors().skip(usize::from(is_record)).enumerate() {
        let people = folder.join(PEOPLE);
        if nearest.is_none() && files::exists(&people)? {
            nearest = Some((index, people));
        }
        if files::exists(&folder.join(config::FILE_NAME))? {
            return Ok(nearest.map(|(_, people)| people));
        }
    }
    // Without a library, only the folder of the source counts.
    Ok(nearest.filter(|(index, _)| *index == 0).map(|(_, people)| people))
}

/// Reads the corrections of a source.
pub(crate) fn read(source: &[PathBuf]) -> Result<Corrections, Problem> {
    let own: Corrections =
        own_of(source).map_err(Problem::File)?.map_or_else(|| Ok(Corrections::default()), |path| parse(&path))?;
    let people: People =
        people_of(source).map_err(Problem::File)?.map_or_else(|| Ok(People::default()), |path| parse(&path))?;
    Ok(formats::with_people(own, &people.people))
}

fn parse<T: DeserializeOwned>(path: &Path) -> Result<T, Problem> {
    let bytes = files::read(path).map_err(Problem::File)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    toml::from_str(&text).map_err(|error| {
        let (range, message) = (error.span().unwrap_or(0..0), error.message().to_owned());
        Problem::Text { path: path.to_owned(), text, range, message }
    })
}

/// Returns a draft of the corrections of an import, in which nothing applies yet: what is doubted, and everybody who speaks.
pub(crate) fn draft(source: &Path, imported: &Imported) -> String {
    let transcript = &imported.transcript;
    let doubted = imported.notices.iter().filter_map(|notice| match &notice.kind {
        NoticeKind::DoubtfulLabel(name) => Some(name.as_str()),
        _ => None,
    });
    let turns = transcript.turns_by_participant();
    let once =
        transcript.participants.iter().zip(turns).filter(|(_, turns)| *turns == 1).map(|(it, _)| it.name.as_str());
    let mut lines = vec![
        format!("# Corrections of {}. Take the # off a line to apply it.", files::name(source)),
        "# Every later import and build of that file applies them.".to_owned(),
        String::new(),
        format!("# title = {}", quoted(&transcript.title)),
        format!("# date = {}", quoted(transcript.date.as_deref().unwrap_or_default())),
        format!("# language = {}", quoted(&transcript.language)),
        String::new(),
        "# Names that begin turns, and were read as text:".to_owned(),
        format!("# labels = [{}]", list(doubted)),
        "# Names that are none; these speak only once:".to_owned(),
        format!("# not-labels = [{}]", list(once)),
    ];
    for participant in &transcript.participants {
        lines.extend([
            String::new(),
            "# [[people]]".to_owned(),
            format!("# name = {}", quoted(&participant.name)),
            "# also = []          # other names of theirs in the file".to_owned(),
            format!("# role = {}", quoted(participant.role.as_deref().unwrap_or_default())),
            "# kind = \"person\"    # or \"outlet\"".to_owned(),
            "# asks = true        # or false: what they say answers".to_owned(),
        ]);
    }
    lines.extend([
        String::new(),
        "# A turn that somebody else speaks than its label says:".to_owned(),
        "# [[turns]]".to_owned(),
        "# begins = \"\"        # the words with which it begins".to_owned(),
        "# name = \"\"          # the speaker".to_owned(),
    ]);
    lines.push(String::new());
    lines.join("\n")
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut names: Vec<String> = names.map(quoted).collect();
    names.sort_unstable();
    names.dedup();
    names.join(", ")
}

/// Writes a text as a string of TOML, whose escapes are those of JSON (TOML 1.0, String).
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
