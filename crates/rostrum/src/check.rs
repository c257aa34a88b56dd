//! `rostrum check`: is every file what it should be?

use std::path::{Path, PathBuf};

use clap::Args;
use formats::Given;
use transcript::{Catalog, Problem, ReadError, Transcript, catalog, json};

use crate::report::{self, Level};
use crate::{Failure, Outcome, console, files, import, json_place};

/// Check transcripts, catalogs and labelled text, and tell every problem with its place
///
/// A .json file is checked as a transcript, catalog.json as a catalog; any other file is read as `rostrum import` would
/// read it, and nothing is written.
#[derive(Args)]
pub(crate) struct Options {
    /// The files to check
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Say nothing about files without problems
    #[arg(short, long)]
    quiet: bool,
}

/// Checks each file; all problems of all files are told.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::Done;
    for path in &options.files {
        let is_json = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        let sound = match (is_json, files::name(path) == catalog::FILE_NAME) {
            (true, true) => catalog_file(path)?,
            (true, false) => transcript_file(path)?.map(|(transcript, _)| size(&transcript)),
            (false, _) => labelled_file(path)?,
        };
        match sound {
            Some(size) if !options.quiet => console::print_line(&format!("{}: sound, {size}", path.display()))?,
            Some(_) => {}
            None => outcome = Outcome::Problems,
        }
    }
    Ok(outcome)
}

fn size(transcript: &Transcript) -> String {
    let turns: usize = transcript.exchanges.iter().map(|exchange| exchange.turns.len()).sum();
    format!("{} exchanges, {turns} turns, {} participants", transcript.exchanges.len(), transcript.participants.len())
}

/// Reads a transcript and checks it; nothing where it has problems, which are then told. Gives the bytes of the file too.
pub(crate) fn transcript_file(path: &Path) -> Result<Option<(Transcript, Vec<u8>)>, Failure> {
    let bytes = files::read(path)?;
    let transcript: Transcript = match json::read(&bytes) {
        Ok(transcript) => transcript,
        Err(error) => {
            unreadable(path, &bytes, &error);
            return Ok(None);
        }
    };
    let problems = transcript.validate();
    let text = String::from_utf8_lossy(&bytes);
    for Problem { pointer, kind } in &problems {
        let range = json_place::find(&text, pointer);
        report::at(
            path,
            &text,
            range,
            Level::Error,
            &format!("{kind} ({})", if pointer.is_empty() { "/" } else { pointer }),
            Some(&kind.mend()),
        );
    }
    Ok(problems.is_empty().then_some((transcript, bytes)))
}

fn unreadable(path: &Path, bytes: &[u8], error: &ReadError) {
    let text = String::from_utf8_lossy(bytes);
    match error {
        ReadError::Json { format, message, line, column } => {
            let start = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
            let at = (start + column.saturating_sub(1)).min(text.len().saturating_sub(1));
            let message = format!("this is not a {format} that can be read: {message}");
            report::at(path, &text, at..at + 1, Level::Error, &message, None);
        }
        other => report::whole(path, Level::Error, &other.to_string()),
    }
}

/// Checks a catalog against the transcripts beside it.
fn catalog_file(path: &Path) -> Result<Option<String>, Failure> {
    let bytes = files::read(path)?;
    let catalog: Catalog = match json::read(&bytes) {
        Ok(catalog) => catalog,
        Err(error) => {
            unreadable(path, &bytes, &error);
            return Ok(None);
        }
    };
    let text = String::from_utf8_lossy(&bytes);
    let mut sound = true;
    for (index, entry) in catalog.transcripts.iter().enumerate() {
        let file = path.with_file_name(format!("{}.json", entry.id));
        let size = std::fs::metadata(&file).map(|metadata| metadata.len());
        let message = match size {
            Err(_) => format!("there is no {} beside the catalog", files::name(&file)),
            Ok(size) if size != entry.bytes => format!("{} has {size} bytes, not {}", files::name(&file), entry.bytes),
            Ok(_) => continue,
        };
        sound = false;
        let range = json_place::find(&text, &format!("/transcripts/{index}/id"));
        report::at(path, &text, range, Level::Error, &message, Some("run `rostrum index` over the folder again"));
    }
    Ok(sound.then(|| format!("{} transcripts", catalog.transcripts.len())))
}

fn labelled_file(path: &Path) -> Result<Option<String>, Failure> {
    let Some(imported) = import::read(&[path.to_owned()], &Given::default(), false)? else { return Ok(None) };
    let problems = imported.transcript.validate();
    for problem in &problems {
        report::whole(path, Level::Error, &format!("the transcript would not be sound: {problem}"));
    }
    Ok(problems.is_empty().then(|| size(&imported.transcript)))
}
