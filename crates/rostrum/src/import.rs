//! `rostrum import`: reads files as they were published and writes them as one transcript.

use std::borrow::Cow;
use std::fs;
use std::mem::{Discriminant, discriminant};
use std::path::{Path, PathBuf};

use clap::Args;
use formats::{Corrections, Error, Given, Imported, Notice, NoticeKind, Page, Verdict, Weight};
use transcript::{Transcript, json};

use crate::failure::Context;
use crate::report::{self, FileReport, Level};
use crate::{Failure, Outcome, console, corrections, files, summary};

/// Read a file in any format, and write it as a transcript
///
/// `rostrum formats` lists the formats. Writes the transcript as `<id>.json`. Reports what was left out and what needs a
/// review, with file, line and column, and ends with a verdict: clear, check these places, or doubtful as a whole. Marks
/// inferred values as inferred in the transcript. Corrections in <name>.fix.toml beside the file, and in the people.toml of
/// its library, are applied.
#[derive(Args)]
pub(crate) struct Options {
    /// Read these files: the pages of one record, in order
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Write to this folder; create it if it does not exist
    #[arg(short, long, value_name = "DIR", default_value = ".")]
    output: PathBuf,
    /// Replace an existing transcript
    #[arg(long)]
    force: bool,
    /// Write nothing unless the verdict is clear
    #[arg(long)]
    strict: bool,
    /// Report only; write nothing
    #[arg(long)]
    dry_run: bool,
    /// Write a draft of corrections beside the file instead: <name>.fix.toml, with what is doubted and everybody who speaks
    #[arg(long)]
    suggest: bool,
    /// Report labels, fields and markup too
    #[arg(short, long)]
    verbose: bool,
    /// Show every notice, also where a file has many of one kind
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    given: GivenOptions,
}

#[derive(Args)]
#[command(next_help_heading = "Details of the transcript (they override the files)")]
struct GivenOptions {
    /// Set the id: its name in the library and in URLs (ASCII letters, digits, - and _)
    #[arg(long)]
    id: Option<String>,
    /// Set the title
    #[arg(long)]
    title: Option<String>,
    /// Set the event or the series
    #[arg(long)]
    event: Option<String>,
    /// Set the day of the event: YYYY-MM-DD, YYYY-MM or YYYY
    #[arg(long)]
    date: Option<String>,
    /// Set the place of the event
    #[arg(long)]
    place: Option<String>,
    /// Set the language of the text: a BCP 47 tag such as en, zh-Hans or ar
    #[arg(long)]
    language: Option<String>,
    /// Set the terms of use: an SPDX expression, or a sentence
    #[arg(long)]
    licence: Option<String>,
    /// Set a note to the reader about the record
    #[arg(long)]
    description: Option<String>,
    /// Set the name of the original publisher
    #[arg(long)]
    source: Option<String>,
    /// Set the address of the original
    #[arg(long, value_name = "URL")]
    source_url: Option<String>,
    /// Set the day when the original was retrieved
    #[arg(long, value_name = "DATE")]
    retrieved: Option<String>,
}

impl GivenOptions {
    fn given(&self) -> Given {
        Given {
            id: self.id.clone(),
            title: self.title.clone(),
            event: self.event.clone(),
            date: self.date.clone(),
            place: self.place.clone(),
            language: self.language.clone(),
            licence: self.licence.clone(),
            description: self.description.clone(),
            source: self.source.clone(),
            source_url: self.source_url.clone(),
            retrieved: self.retrieved.clone(),
            // They are read from files, by [`read`].
            corrections: Corrections::default(),
        }
    }
}

/// Reads the files, prints a summary and writes the transcript.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let shown = Shown { routine: options.verbose, all: options.all };
    let Some(imported) = read(&options.files, &options.given.given(), shown)? else {
        return Ok(Outcome::Problems);
    };
    let transcript = &imported.transcript;
    let is_valid = validate(&options.files[0], transcript, options.all);
    console::print_line(&summary::summary(&imported, options.files.len()))?;
    if !is_valid {
        return Ok(Outcome::Problems);
    }
    let verdict = imported.verdict();
    if options.strict && verdict != Verdict::Clear {
        let message = format!("nothing was written, because --strict asks for a clear import; it is {verdict}");
        report::whole(&options.files[0], Level::Error, &message);
        return Ok(Outcome::Problems);
    }
    if options.dry_run {
        return Ok(Outcome::Done);
    }
    if options.suggest {
        return suggest(&options.files, &imported, options.force);
    }
    let path = options.output.join(format!("{}.json", transcript.id));
    if path.exists() && !options.force {
        let message =
            "it exists already and was left as it was; use --force to replace it, or --id to choose another name";
        report::whole(&path, Level::Error, message);
        return Ok(Outcome::Problems);
    }
    fs::create_dir_all(&options.output).context(|| format!("cannot create the folder {}", options.output.display()))?;
    files::write(&path, json::write(transcript))?;
    console::print_line(&summary::row("wrote", &path.display().to_string()))?;
    Ok(Outcome::Done)
}

/// Writes a draft of the corrections of an import beside its source.
fn suggest(source: &[PathBuf], imported: &Imported, force: bool) -> Result<Outcome, Failure> {
    let Some(path) = corrections::path_of(source) else { return Ok(Outcome::Problems) };
    if path.exists() && !force {
        report::whole(&path, Level::Error, "it exists already and was left as it was; use --force to replace it");
        return Ok(Outcome::Problems);
    }
    files::write(&path, corrections::draft(&source[0], imported))?;
    console::print_line(&summary::row("wrote", &path.display().to_string()))?;
    Ok(Outcome::Done)
}

/// The notices that are printed.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Shown {
    /// Labels, fields and markup too.
    pub(crate) routine: bool,
    /// All, even if there are many of one kind.
    pub(crate) all: bool,
}

/// Reads pages with their corrections, and reports their notices. Returns nothing if they cannot be read, after reporting the
/// error.
pub(crate) fn read(paths: &[PathBuf], given: &Given, shown: Shown) -> Result<Option<Imported>, Failure> {
    let corrections = match corrections::read(paths) {
        Ok(corrections) => corrections,
        Err(problem) => return problem.tell().map(|()| None),
    };
    let given = &Given { corrections, ..given.clone() };
    let contents = paths.iter().map(|path| files::read(path)).collect::<Result<Vec<_>, _>>()?;
    let names: Vec<String> = paths.iter().map(|path| files::name(path)).collect();
    let pages: Vec<Page<'_>> = names.iter().zip(&contents).map(|(name, bytes)| Page { name, bytes }).collect();
    match formats::import(&pages, given) {
        Ok(imported) => {
            report_notices(&imported, paths, &contents, shown);
            Ok(Some(imported))
        }
        Err(error) => {
            report_error(&error, paths, &contents);
            Ok(None)
        }
    }
}

/// Tells whether an imported transcript is valid. Reports its problems as problems of the file that it was read from.
pub(crate) fn validate(path: &Path, transcript: &Transcript, all: bool) -> bool {
    let problems = transcript.validate();
    let mut report = FileReport::new(path, "", all);
    for problem in &problems {
        let message = format!("the transcript is not valid: {problem}");
        report.whole(discriminant(&problem.kind), Level::Error, &message);
    }
    report.finish();
    problems.is_empty()
}

fn report_error(error: &Error, paths: &[PathBuf], contents: &[Vec<u8>]) {
    let message = error.kind.to_string();
    let advice = error.kind.mend();
    let page = error.place.as_ref().map_or(0, |place| place.page);
    match error.place.as_ref().filter(|place| place.line > 0 && !place.range.is_empty()) {
        Some(place) => {
            let text = String::from_utf8_lossy(&contents[page]);
            report::at(&paths[page], &text, place.range.clone(), Level::Error, &message, Some(advice));
        }
        None => report::whole(&paths[page], Level::Error, &format!("{message}; {advice}")),
    }
}

fn report_notices(imported: &Imported, paths: &[PathBuf], contents: &[Vec<u8>], shown: Shown) {
    let texts: Vec<Cow<'_, str>> =
        contents.iter().enumerate().map(|(page, bytes)| imported.text(page, bytes)).collect();
    // The notices are sorted by page.
    for of_page in imported.notices.chunk_by(|a, b| a.place.page == b.place.page) {
        let page = of_page[0].place.page;
        let mut report = FileReport::new(&paths[page], &texts[page], shown.all);
        for notice in of_page {
            report_notice(notice, &paths[page], &texts[page], shown, &mut report);
        }
        report.finish();
    }
}

fn report_notice(
    notice: &Notice,
    path: &Path,
    text: &str,
    shown: Shown,
    report: &mut FileReport<'_, Discriminant<NoticeKind>>,
) {
    let (kind, message) = (discriminant(&notice.kind), notice.kind.to_string());
    match notice.kind.weight() {
        Weight::Doubtful => report.at(kind, notice.place.range.clone(), Level::Warning, &message, None),
        Weight::Routine if !shown.routine => {}
        Weight::Dropped | Weight::Routine => report.line(kind, &message, || notice_line(notice, path, text)),
    }
}

/// The longest excerpt of a source in a notice, in chars.
const MAX_EXCERPT: usize = 72;

/// Returns the place and the kind of a notice, and its stretch of the source on a second line.
fn notice_line(notice: &Notice, path: &Path, text: &str) -> String {
    let place = &notice.place;
    let stretch = text.get(place.range.clone()).unwrap_or_default();
    let words = stretch.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut excerpt: String = words.chars().take(MAX_EXCERPT).collect();
    if excerpt.len() < words.len() {
        excerpt.push('…');
    }
    format!("{}:{}:{}: {}\n  | {excerpt}", path.display(), place.line, place.column, notice.kind)
}
