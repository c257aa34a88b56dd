//! `rostrum index`: writes the catalog of a library.

use std::path::PathBuf;

use clap::Args;
use transcript::{Catalog, catalog, json};

use crate::report::{self, Level, plural};
use crate::{Failure, Outcome, check, console, files, library};

/// Write the catalog of a library: catalog.json, beside its transcripts
///
/// Checks every .json file of the folder. If a file has problems or is not named after its id, reports it and leaves
/// the catalog as it was, so that no transcript disappears unnoticed.
#[derive(Args)]
pub(crate) struct Options {
    /// Read the transcripts of this folder
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// Writes the catalog.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let mut entries = Vec::new();
    let mut broken = 0;
    for path in files::json_files(&options.folder)? {
        let name = files::name(&path);
        if name == catalog::FILE_NAME {
            continue;
        }
        match check::transcript_file(&path, false)? {
            Some((transcript, _)) if format!("{}.json", transcript.id) != name => {
                let message =
                    format!("it is not named after its id; rename it to {}.json, or change the id", transcript.id);
                report::whole(&path, Level::Error, &message);
                broken += 1;
            }
            Some((transcript, bytes)) => entries.push(library::entry(&transcript, &bytes)),
            None => broken += 1,
        }
    }
    let path = options.folder.join(catalog::FILE_NAME);
    if broken > 0 {
        let message = format!(
            "it was left as it was, because {broken} of {} transcripts cannot be published",
            broken + entries.len()
        );
        report::whole(&path, Level::Error, &message);
        return Ok(Outcome::Problems);
    }
    let count = entries.len();
    files::write(&path, json::write(&Catalog::new(&entries)))?;
    console::print_line(&format!("wrote {}: {}", path.display(), plural(count, "transcript")))?;
    Ok(Outcome::Done)
}
