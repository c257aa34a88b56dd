//! `rostrum export`: writes transcripts in the formats that people work with.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;
use formats::{Given, Target, export, export_book, losses};
use transcript::Transcript;

use crate::failure::Context;
use crate::import::{self, Shown};
use crate::report::{self, Level, plural};
use crate::{Failure, Outcome, console, files, library, own_json};

/// Write transcripts as Word files, web pages, books, captions, tables and more
///
/// Takes files, as `rostrum import` reads them, and folders of a library. Writes a file for each transcript and each format, and says
/// what a format cannot hold. `rostrum import` reads json, md, vtt, csv, tei and akn back as they were.
#[derive(Args)]
pub(crate) struct Options {
    /// Export these files, and the transcripts of these folders
    #[arg(required = true, value_name = "FILE|DIR")]
    paths: Vec<PathBuf>,
    /// Write this format; may be given more than once
    #[arg(long, required_unless_present = "book", value_name = "FORMAT")]
    #[arg(value_parser = PossibleValuesParser::new(Target::ALL.map(Target::name)))]
    to: Vec<String>,
    /// Write one book (EPUB) of all transcripts, by date, with this title
    #[arg(long, value_name = "TITLE")]
    book: Option<String>,
    /// Write to this folder; create it if it does not exist
    #[arg(short, long, value_name = "DIR", default_value = ".")]
    output: PathBuf,
    /// Replace existing files
    #[arg(long)]
    force: bool,
}

/// Writes the files. Reports each transcript that cannot be read, and goes on.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let targets: Vec<Target> = options.to.iter().filter_map(|name| Target::from_name(name)).collect();
    fs::create_dir_all(&options.output).context(|| format!("cannot create the folder {}", options.output.display()))?;
    let mut outcome = Outcome::Done;
    let mut written = 0;
    let mut of_book = Vec::new();
    for path in &options.paths {
        let transcripts = if path.is_dir() { of_folder(path)? } else { vec![of_file(path)?] };
        for transcript in transcripts {
            let Some(transcript) = transcript else {
                outcome = Outcome::Problems;
                continue;
            };
            for target in &targets {
                if write(&transcript, *target, options)? { written += 1 } else { outcome = Outcome::Problems }
            }
            if options.book.is_some() {
                of_book.push(transcript);
            }
        }
    }
    if let Some(title) = options.book.as_ref().filter(|_| !of_book.is_empty()) {
        if write_book(title, of_book, options)? { written += 1 } else { outcome = Outcome::Problems }
    }
    console::print_line(&format!("wrote {} to {}", plural(written, "file"), options.output.display()))?;
    Ok(outcome)
}

/// Reads the transcripts of a library's folder. None stands for one that cannot be read, which has been reported.
fn of_folder(folder: &Path) -> Result<Vec<Option<Transcript>>, Failure> {
    let sources = library::sources(folder, None)?;
    let read = sources.iter().map(|source| {
        let read = source.read();
        if read.is_none() {
            source.tell();
        }
        read.map(|read| read.transcript)
    });
    Ok(read.collect())
}

/// Reads a file as one transcript. Returns none if it cannot be read or is not valid, which has been reported.
fn of_file(path: &Path) -> Result<Option<Transcript>, Failure> {
    if own_json::is_transcript(path, &files::read(path)?) {
        return Ok(own_json::transcript_file(path, false)?.map(|(transcript, _)| transcript));
    }
    let imported = import::read(&[path.to_owned()], &Given::default(), Shown::default())?;
    Ok(imported.map(|imported| imported.transcript).filter(|transcript| import::validate(path, transcript, false)))
}

/// Writes a transcript in a format, and says what the format cannot hold. Returns false if the file exists already.
fn write(transcript: &Transcript, target: Target, options: &Options) -> Result<bool, Failure> {
    let path = options.output.join(format!("{}.{}", transcript.id, target.extension()));
    if !write_new(&path, || export(transcript, target), options)? {
        return Ok(false);
    }
    let lost: Vec<String> = losses(transcript, target).iter().map(ToString::to_string).collect();
    if !lost.is_empty() {
        let what = lost.join("; ");
        console::print_error_line(&format!("{}: the format has no place for {what}", path.display()));
    }
    Ok(true)
}

/// Writes `book.epub` with the transcripts, the earliest first. Returns false if the file exists already.
fn write_book(title: &str, mut transcripts: Vec<Transcript>, options: &Options) -> Result<bool, Failure> {
    transcripts.sort_by(|one, other| (&one.date, &one.id).cmp(&(&other.date, &other.id)));
    let transcripts: Vec<&Transcript> = transcripts.iter().collect();
    write_new(&options.output.join("book.epub"), || export_book(title, title, &transcripts), options)
}

/// Writes a file. Returns false if it exists already and is not to be replaced.
fn write_new(path: &Path, bytes: impl FnOnce() -> Vec<u8>, options: &Options) -> Result<bool, Failure> {
    if path.exists() && !options.force {
        report::whole(path, Level::Error, "it exists already and was left as it was; use --force to replace it");
        return Ok(false);
    }
    files::write(path, bytes())?;
    Ok(true)
}
