//! `rostrum build`: makes a site of a library.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Args;

use crate::app::{App, AppOptions};
use crate::failure::Context;
use crate::publish::Making;
use crate::report::plural;
use crate::{Failure, Outcome, console, publish};

/// Make a site of a library: a folder that any web host can serve
///
/// A library is a folder with transcripts: .json files as `rostrum import` writes them, or files in any format that it
/// reads (`rostrum formats` lists them), in whatever folders; a folder whose name ends in .pages holds the pages of one record. rostrum.toml says
/// what the site is called, and the like. Only what changed is made anew. The site is made beside the old one and takes
/// its place once it is whole; where a transcript cannot be published, or anything else goes wrong, the old one stays.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder of the library
    #[arg(value_name = "LIBRARY")]
    library: PathBuf,
    /// The folder of the site: new, empty, or made by this command before
    #[arg(short, long, value_name = "DIR", default_value = "site")]
    output: PathBuf,
    /// Publish what can be published, and list the rest; the exit code is still 1
    #[arg(short, long)]
    keep_going: bool,
    /// Refuse imports that are doubtful as a whole
    #[arg(long)]
    strict: bool,
    /// Make everything anew, whatever the last build has left
    #[arg(long)]
    all: bool,
    /// Move the files into the folder one by one, instead of letting the new site and the old one change places; this is
    /// slower, and is done anyway where the folder is a mount point
    #[arg(long)]
    in_place: bool,
    #[command(flatten)]
    app: AppOptions,
}

/// Makes the site.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let begun = Instant::now();
    refuse_overlap(&options.library, &options.output)?;
    let making = Making {
        library: &options.library,
        target: &options.output,
        app: &App::load(&options.app)?,
        keep_going: options.keep_going,
        all: options.all,
        strict: options.strict,
        in_place: options.in_place,
        offline: true,
        ending: None,
    };
    let Some(made) = publish::make(&making)? else { return Ok(Outcome::Problems) };
    console::print_line(&format!(
        "{}: {}, {} of them read anew; {}, {} of them written; {:.1} s",
        options.output.display(),
        plural(made.transcripts, "transcript"),
        made.read_anew,
        plural(made.change.files, "file"),
        made.change.written,
        begun.elapsed().as_secs_f64()
    ))?;
    if made.broken > 0 {
        console::print_error_line(&format!("{} left out; the lines above say why", plural(made.broken, "transcript")));
        return Ok(Outcome::Problems);
    }
    Ok(Outcome::Done)
}

/// Refuses a site that would stand around its library. A site inside of the library is allowed.
fn refuse_overlap(library: &Path, site: &Path) -> Result<(), Failure> {
    let library_path = library.canonicalize().context(|| format!("cannot read the library {}", library.display()))?;
    if !library_path.is_dir() {
        return Err(format!("{} is no folder; give the folder that holds the transcripts", library.display()).into());
    }
    match site.canonicalize() {
        Ok(site_path) if library_path.starts_with(&site_path) => {
            Err(format!("{} holds the library itself; give another folder for the site", site.display()).into())
        }
        _ => Ok(()),
    }
}
