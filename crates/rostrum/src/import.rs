//! `rostrum import`: files as they were published, read as one transcript.

use std::path::{Path, PathBuf};

use clap::Args;
use formats::{Error, Given, Imported, Notice, NoticeKind, Page, Weight};
use transcript::{ExchangeKind, Inferred, Transcript, TurnKind, json};

use crate::failure::Context;
use crate::report::{self, Level, plural};
use crate::{Failure, Outcome, console, files};

/// Read pages of labelled text, plain or Markdown, as one transcript
///
/// Several files are the pages of one record, in their order. The transcript is written as <id>.json. What was dropped,
/// and what wants a look, is told with its place; what was inferred is marked so in the transcript.
#[derive(Args)]
pub(crate) struct Options {
    /// The pages of one record, in their order
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The folder to write to; it is made if it is not there
    #[arg(short, long, value_name = "DIR", default_value = ".")]
    output: PathBuf,
    /// Write over a transcript that is there already
    #[arg(long)]
    force: bool,
    /// Write nothing; only tell what would be read
    #[arg(long)]
    dry_run: bool,
    /// Tell everything that is no word of a paragraph, labels and fields too
    #[arg(short, long)]
    verbose: bool,
    #[command(flatten)]
    given: GivenOptions,
}

#[derive(Args)]
#[command(next_help_heading = "What the files do not say (each goes before what they say)")]
struct GivenOptions {
    /// The name of the transcript in its library and in URLs: ASCII letters, digits, - and _
    #[arg(long)]
    id: Option<String>,
    /// The title
    #[arg(long)]
    title: Option<String>,
    /// The event or the series
    #[arg(long)]
    event: Option<String>,
    /// The day of the event: YYYY-MM-DD, YYYY-MM or YYYY
    #[arg(long)]
    date: Option<String>,
    /// Where it took place
    #[arg(long)]
    place: Option<String>,
    /// The language of the text, a BCP 47 tag such as en, zh-Hans or ar
    #[arg(long)]
    language: Option<String>,
    /// The terms of use: an SPDX expression, or a sentence
    #[arg(long)]
    licence: Option<String>,
    /// A word to the reader about the record
    #[arg(long)]
    description: Option<String>,
    /// Who published it
    #[arg(long)]
    source: Option<String>,
    /// The address of the original
    #[arg(long, value_name = "URL")]
    source_url: Option<String>,
    /// The day on which it was taken from there
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
        }
    }
}

/// Imports.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let Some(imported) = read(&options.files, &options.given.given(), options.verbose)? else {
        return Ok(Outcome::Problems);
    };
    let transcript = &imported.transcript;
    let problems = transcript.validate();
    for problem in &problems {
        report::whole(&options.files[0], Level::Error, &format!("the transcript would not be sound: {problem}"));
    }
    console::print_line(&summary(&imported, &options.files))?;
    if !problems.is_empty() {
        return Ok(Outcome::Problems);
    }
    if options.dry_run {
        return Ok(Outcome::Done);
    }
    let path = options.output.join(format!("{}.json", transcript.id));
    if path.exists() && !options.force {
        report::whole(
            &path,
            Level::Error,
            "it is there already, and was left as it is; --force writes over it, --id gives another name",
        );
        return Ok(Outcome::Problems);
    }
    std::fs::create_dir_all(&options.output)
        .context(|| format!("cannot create the folder {}", options.output.display()))?;
    files::write(&path, &json::write(transcript))?;
    console::print_line(&format!("wrote        {}", path.display()))?;
    Ok(Outcome::Done)
}

/// Reads pages and tells what is to be told about them; nothing where they cannot be read.
pub(crate) fn read(paths: &[PathBuf], given: &Given, verbose: bool) -> Result<Option<Imported>, Failure> {
    let contents = paths.iter().map(|path| files::read(path)).collect::<Result<Vec<_>, _>>()?;
    let names: Vec<String> = paths.iter().map(|path| files::name(path)).collect();
    let pages: Vec<Page<'_>> =
        names.iter().zip(&contents).map(|(name, bytes)| Page { name, bytes: bytes.as_slice() }).collect();
    match formats::import(&pages, given) {
        Ok(imported) => {
            tell_notices(&imported.notices, paths, &contents, verbose);
            Ok(Some(imported))
        }
        Err(error) => {
            tell_error(&error, paths, &contents);
            Ok(None)
        }
    }
}

fn tell_error(error: &Error, paths: &[PathBuf], contents: &[Vec<u8>]) {
    let message = error.kind.to_string();
    let place = error.place.as_ref();
    let page = place.map_or(0, |place| place.page);
    match place.filter(|place| place.line > 0 && !place.range.is_empty()) {
        Some(place) => {
            let text = String::from_utf8_lossy(&contents[page]);
            report::at(&paths[page], &text, place.range.clone(), Level::Error, &message, Some(error.kind.mend()));
        }
        None => report::whole(&paths[page], Level::Error, &format!("{message}; {}", error.kind.mend())),
    }
}

fn tell_notices(notices: &[Notice], paths: &[PathBuf], contents: &[Vec<u8>], verbose: bool) {
    let texts: Vec<_> =
        contents.iter().enumerate().map(|(page, bytes)| formats::decode(bytes, page).unwrap_or_default()).collect();
    for notice in notices {
        let path = &paths[notice.place.page];
        match notice.kind.weight() {
            Weight::Doubtful => {
                let text = &texts[notice.place.page];
                report::at(path, text, notice.place.range.clone(), Level::Warning, &notice.kind.to_string(), None);
            }
            Weight::Dropped => console::print_error_line(&line(notice, path, &texts[notice.place.page])),
            Weight::Routine if verbose => console::print_error_line(&line(notice, path, &texts[notice.place.page])),
            Weight::Routine => {}
        }
    }
}

/// A notice on one line, with the stretch that it is about.
fn line(notice: &Notice, path: &Path, text: &str) -> String {
    let place = &notice.place;
    let stretch = text.get(place.range.clone()).unwrap_or_default();
    let words: Vec<&str> = stretch.split_whitespace().collect();
    let mut shown: String = words.join(" ").chars().take(72).collect();
    if shown.len() < words.join(" ").len() {
        shown.push('…');
    }
    format!("{}:{}:{}: {}\n  | {shown}", path.display(), place.line, place.column, notice.kind)
}

/// What was found, a line for each thing.
pub(crate) fn summary(imported: &Imported, paths: &[PathBuf]) -> String {
    let Imported { transcript, notices, counts } = imported;
    let mut lines = Vec::new();
    let mut line = |name: &str, value: String| lines.push(format!("{name:<13}{value}"));
    let marked = |field: Inferred| if transcript.inferred.contains(&field) { " (inferred)" } else { "" };
    line("id", transcript.id.clone());
    line("title", format!("{}{}", transcript.title, marked(Inferred::Title)));
    for (name, value, field) in [
        ("event", &transcript.event, Inferred::Event),
        ("date", &transcript.date, Inferred::Date),
        ("place", &transcript.place, Inferred::Place),
    ] {
        if let Some(value) = value {
            line(name, format!("{value}{}", marked(field)));
        }
    }
    line("language", format!("{}{}", transcript.language, marked(Inferred::Language)));
    if let Some(coverage) = &transcript.coverage {
        let numbers: Vec<String> = coverage.numbers.iter().map(u32::to_string).collect();
        let which = if numbers.len() < coverage.held as usize {
            "which of them is not known".into()
        } else {
            format!("number {}", numbers.join(", "))
        };
        line("pages", format!("{} of {}, {which}", coverage.held, coverage.pages));
    } else if paths.len() > 1 {
        line("pages", paths.len().to_string());
    }
    let unlabelled = match counts.unlabelled {
        0 => String::new(),
        count => format!(", and {count} without a label"),
    };
    line("turns", format!("{}{unlabelled}; {}", counts.turns, plural(counts.notes, "stage direction")));
    let questions = transcript.exchanges.iter().filter(|exchange| exchange.kind == ExchangeKind::Question).count();
    let statements = transcript.exchanges.len() - questions;
    line(
        "exchanges",
        format!(
            "{}: {} and {}",
            transcript.exchanges.len(),
            plural(questions, "question"),
            plural(statements, "statement")
        ),
    );
    line("participants", transcript.participants.len().to_string());
    for participant in &transcript.participants {
        line("", speaker(transcript, &participant.id));
    }
    let turns = || transcript.exchanges.iter().flat_map(|exchange| &exchange.turns);
    let inferred = |mark: Inferred| turns().filter(|turn| turn.inferred.contains(&mark)).count();
    for (mark, what) in [
        (Inferred::Kind, "question, answer or statement"),
        (Inferred::Participant, "who speaks"),
        (Inferred::Language, "the language"),
    ] {
        if inferred(mark) > 0 {
            line("inferred", format!("{what}, of {}", plural(inferred(mark), "turn")));
        }
    }
    let of = |test: &dyn Fn(&NoticeKind) -> bool| notices.iter().filter(|notice| test(&notice.kind)).count();
    let dropped = of(&|kind| matches!(kind, NoticeKind::Furniture(_)));
    let other = of(&|kind| kind.weight() == Weight::Dropped) - dropped;
    let doubtful = of(&|kind| kind.weight() == Weight::Doubtful);
    line(
        "dropped",
        format!(
            "{} of furniture, {}",
            plural(dropped, "piece"),
            if other == 1 { "1 field or address".into() } else { format!("{other} fields or addresses") }
        ),
    );
    if doubtful > 0 {
        line("to look at", plural(doubtful, "place"));
    }
    lines.join("\n")
}

fn speaker(transcript: &Transcript, id: &str) -> String {
    let Some(participant) = transcript.participant(id) else { return id.to_owned() };
    let turns = transcript.exchanges.iter().flat_map(|exchange| &exchange.turns);
    let own: Vec<TurnKind> =
        turns.filter(|turn| turn.participant.as_deref() == Some(id)).map(|turn| turn.kind).collect();
    let count = |kind| own.iter().filter(|own| **own == kind).count();
    let counts = [(TurnKind::Question, "question"), (TurnKind::Answer, "answer"), (TurnKind::Statement, "statement")]
        .into_iter()
        .filter(|(kind, _)| count(*kind) > 0)
        .map(|(kind, name)| plural(count(kind), name))
        .collect::<Vec<_>>()
        .join(", ");
    let about: Vec<&str> =
        [participant.role.as_deref(), participant.affiliation.as_deref()].into_iter().flatten().collect();
    let about = if about.is_empty() { String::new() } else { format!(", {}", about.join(", ")) };
    let kind = match participant.kind {
        transcript::ParticipantKind::Outlet => " [outlet]",
        transcript::ParticipantKind::Person => "",
    };
    let silent = if counts.is_empty() { "says nothing" } else { &counts };
    format!("{}{about}{kind}: {silent}", participant.name)
}
