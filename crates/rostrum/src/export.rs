//! `rostrum export`: writes transcripts in the formats that people work with.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;
use formats::{Given, Target, export, losses};
use transcript::Transcript;

use crate::failure::Context;
use crate::import::{self, Shown};
use crate::report::{self, Level, plural};
use crate::{Failure, Outcome, check, console, files, library, own_json};

/// Write transcripts as Markdown, text, captions or a table
///
/// Takes files, as `rostrum import` reads them, and folders of a library. Writes `<id>.<format>` for each transcript and each format,
/// and says what a format cannot hold. `rostrum import` reads md, vtt, csv and json back as they were.
#[derive(Args)]
pub(crate) struct Options {
    /// Export these files, and the transcripts of these folders
    #[arg(required = true, value_name = "FILE|DIR")]
    paths: Vec<PathBuf>,
    /// Write this format; may be given more than once
    #[arg(long, required = true, value_name = "FORMAT", value_parser = PossibleValuesParser::new(Target::ALL.map(Target::extension)))]
    to: Vec<String>,
    /// Write to this folder; create it if it does not exist
    #[arg(short, long, value_name = "DIR", default_value = ".")]
    output: PathBuf,
    /// Replace existing files
    #[arg(long)]
    force: bool,
}

/// Writes the files. Reports each transcript that cannot be read, and goes on.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let targets: Vec<Target> = options.to.iter().filter_map(|name| Target::from_extension(name)).collect();
    fs::create_dir_all(&options.output).context(|| format!("cannot create the folder {}", options.output.display()))?;
    let mut outcome = Outcome::Done;
    let mut written = 0;
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
        }
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
        return Ok(check::transcript_file(path, false)?.map(|(transcript, _)| transcript));
    }
    let imported = import::read(&[path.to_owned()], &Given::default(), Shown::default())?;
    Ok(imported.map(|imported| imported.transcript).filter(|transcript| import::validate(path, transcript, false)))
}

/// Writes a transcript in a format, and says what the format cannot hold. Returns false if the file exists already.
fn write(transcript: &Transcript, target: Target, options: &Options) -> Result<bool, Failure> {
    let path = options.output.join(format!("{}.{}", transcript.id, target.extension()));
    if path.exists() && !options.force {
        report::whole(&path, Level::Error, "it exists already and was left as it was; use --force to replace it");
        return Ok(false);
    }
    files::write(&path, &export(transcript, target))?;
    let lost: Vec<String> = losses(transcript, target).iter().map(ToString::to_string).collect();
    if !lost.is_empty() {
        let what = lost.join("; ");
        console::print_error_line(&format!("{}: the format has no place for {what}", path.display()));
    }
    Ok(true)
}
