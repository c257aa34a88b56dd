//! `rostrum formats`: lists the formats that can be read.

use clap::Args;
use formats::FORMATS;

use crate::{Failure, Outcome, console};

/// List the formats that `import`, `check` and `build` read
///
/// A file's format is found by its bytes first, and by its name second.
#[derive(Args)]
pub(crate) struct Options {}

/// Prints a row for each format: its name and its extensions.
pub(crate) fn run(_: &Options) -> Result<Outcome, Failure> {
    for format in FORMATS {
        let extensions: Vec<String> = format.extensions().iter().map(|extension| format!(".{extension}")).collect();
        console::print_line(&format!("{:<50}{}", format.name(), extensions.join(" ")))?;
    }
    Ok(Outcome::Done)
}
