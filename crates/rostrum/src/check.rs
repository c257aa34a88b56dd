//! `rostrum check`: checks files and reports their problems.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, iter};

use clap::Args;
use formats::{Given, Verdict};
use transcript::{Catalog, Entry, Transcript, catalog};

use crate::import::Shown;
use crate::library::{self, Source};
use crate::report::{self, FileReport, Level, plural};
use crate::{Failure, Outcome, console, files, import, json_place, own_json};

/// Check a library, transcripts, catalogs and files in any format that can be imported
///
/// Reports every problem with its file, line and column. In a folder, checks what `rostrum build` would read. Checks
/// catalog.json as a catalog, and Rostrum's own JSON as a transcript. Reads any other file as `rostrum import` does; one that
/// is doubtful as a whole is never OK. Writes no files.
#[derive(Args)]
pub(crate) struct Options {
    /// Check these files, or all files of these libraries
    #[arg(required = true, value_name = "FILE OR FOLDER")]
    paths: Vec<PathBuf>,
    /// Count files whose import is not clear as problems
    #[arg(long)]
    strict: bool,
    /// Print nothing about files without problems
    #[arg(short, long)]
    quiet: bool,
    /// Show every problem, also where a file has many of one kind
    #[arg(long)]
    all: bool,
}

/// Checks each file and reports all problems of all files.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let mut outcome = Outcome::Done;
    for (path, checked) in options.paths.iter().flat_map(|path| check_path(path, options)) {
        match checked? {
            Checked::Sound(size) if !options.quiet => console::print_line(&format!("{}: OK, {size}", path.display()))?,
            Checked::Sound(_) => {}
            Checked::Unsure(verdict, size) => {
                console::print_line(&format!("{}: {verdict}; {size}", path.display()))?;
                if options.strict || matches!(verdict, Verdict::Doubtful(_)) {
                    outcome = Outcome::Problems;
                }
            }
            Checked::Broken => outcome = Outcome::Problems,
        }
    }
    Ok(outcome)
}

/// Checks a file, or one after the other the files of a library, each with its path.
fn check_path<'a>(
    path: &'a Path,
    options: &'a Options,
) -> Box<dyn Iterator<Item = (PathBuf, Result<Checked, Failure>)> + 'a> {
    if !path.is_dir() {
        return Box::new(iter::once((path.to_owned(), check(path, options))));
    }
    match library::sources(path, None) {
        Ok(sources) => {
            Box::new(sources.into_iter().map(|source| (source.path().to_owned(), check_source(&source, options))))
        }
        Err(failure) => Box::new(iter::once((path.to_owned(), Err(failure)))),
    }
}

/// Checks a source of a library, which may have several pages.
fn check_source(source: &Source, options: &Options) -> Result<Checked, Failure> {
    match source.paths() {
        _ if source.is_unreadable() => {
            source.tell();
            Ok(Checked::Broken)
        }
        [path] => check(path, options),
        pages => check_import(pages, options.all),
    }
}

/// The result for a file.
enum Checked {
    /// It has no problems. Holds its size in words.
    Sound(String),
    /// It can be imported, but not without a doubt. Holds its size in words.
    Unsure(Verdict, String),
    /// It has problems. They have been reported.
    Broken,
}

impl Checked {
    fn of(size: Option<String>) -> Self {
        size.map_or(Self::Broken, Self::Sound)
    }
}

/// Checks a file by the format that its name and its bytes say.
fn check(path: &Path, options: &Options) -> Result<Checked, Failure> {
    if files::name(path) == catalog::FILE_NAME {
        return check_catalog(path, options.all).map(Checked::of);
    }
    if own_json::is_transcript(path, &files::read(path)?) {
        let transcript = own_json::transcript_file(path, options.all)?;
        return Ok(Checked::of(transcript.map(|(transcript, _)| size(&transcript))));
    }
    check_import(&[path.to_owned()], options.all)
}

fn size(transcript: &Transcript) -> String {
    let turns: usize = transcript.exchanges.iter().map(|exchange| exchange.turns.len()).sum();
    format!(
        "{}, {}, {}",
        plural(transcript.exchanges.len(), "exchange"),
        plural(turns, "turn"),
        plural(transcript.participants.len(), "participant")
    )
}

/// The remedy for a catalog that is not right.
const MAKE_AGAIN: &str = "make the catalog again: `rostrum build`, or `rostrum index` on the folder";

/// Checks a catalog, its blocks and its files by id against the transcripts beside it, and the files by id against the others.
fn check_catalog(path: &Path, all: bool) -> Result<Option<String>, Failure> {
    let Some((catalog, mut is_ok)) = check_entries(path, path, all)? else { return Ok(None) };
    let folder = path.with_file_name(catalog::FOLDER);
    let mut ids = |files: &mut dyn Iterator<Item = &String>| -> Result<BTreeSet<String>, Failure> {
        let mut ids = BTreeSet::new();
        for file in files.map(|name| folder.join(name)) {
            if !file.is_file() {
                is_ok = false;
                let message = format!("the catalog names {}, which is not there", files::name(&file));
                report::whole(path, Level::Error, &format!("{message}; {MAKE_AGAIN}"));
            } else if let Some((entries, is_sound)) = check_entries(&file, path, all)? {
                is_ok &= is_sound;
                ids.extend(entries.transcripts.into_iter().map(|entry| entry.id));
            } else {
                is_ok = false;
            }
        }
        Ok(ids)
    };
    let in_blocks = ids(&mut catalog.blocks.iter().map(|block| &block.file))?;
    let by_id = ids(&mut catalog.by_id.iter())?;
    let listed: BTreeSet<String> = catalog.transcripts.iter().map(|entry| entry.id.clone()).chain(in_blocks).collect();
    if is_ok && !catalog.by_id.is_empty() && by_id != listed {
        is_ok = false;
        let count = listed.symmetric_difference(&by_id).count();
        let message = format!("its list and its files by id differ in {}", plural(count, "transcript"));
        report::whole(path, Level::Error, &format!("{message}; {MAKE_AGAIN}"));
    }
    Ok(is_ok.then(|| plural(catalog.count(), "transcript")))
}

/// Checks the entries in a file of a catalog. Returns them, and whether all are as they should be; nothing if the file cannot be read.
fn check_entries(file: &Path, catalog: &Path, all: bool) -> Result<Option<(Catalog, bool)>, Failure> {
    let bytes = files::read(file)?;
    let Some(entries) = own_json::parse::<Catalog>(file, &bytes) else { return Ok(None) };
    let text = String::from_utf8_lossy(&bytes);
    let mut is_ok = true;
    let mut report = FileReport::new(file, &text, all);
    for (index, entry) in entries.transcripts.iter().enumerate() {
        let Some(message) = entry_problem(catalog, entry) else { continue };
        is_ok = false;
        let range = json_place::find(&text, &format!("/transcripts/{index}/id"));
        report.at((), range, Level::Error, &message, Some(MAKE_AGAIN));
    }
    report.finish();
    Ok(Some((entries, is_ok)))
}

/// Returns the difference between an entry of a catalog and its file, if there is one.
fn entry_problem(catalog: &Path, entry: &Entry) -> Option<String> {
    let file = catalog.with_file_name(format!("{}.json", entry.id));
    let name = files::name(&file);
    match fs::metadata(&file) {
        Err(_) => Some(format!("there is no {name} beside the catalog")),
        Ok(metadata) if metadata.len() != entry.bytes => {
            Some(format!("{name} has {} bytes, not {}", metadata.len(), entry.bytes))
        }
        Ok(_) => None,
    }
}

fn check_import(pages: &[PathBuf], all: bool) -> Result<Checked, Failure> {
    let shown = Shown { routine: false, all };
    let Some(imported) = import::read(pages, &Given::default(), shown)? else {
        return Ok(Checked::Broken);
    };
    if !import::validate(&pages[0], &imported.transcript, all) {
        return Ok(Checked::Broken);
    }
    let size = size(&imported.transcript);
    Ok(match imported.verdict() {
        Verdict::Clear => Checked::Sound(size),
        verdict => Checked::Unsure(verdict, size),
    })
}
