//! `rostrum licences`: prints the licences of what others have made.

use clap::Args;

use crate::app::{App, AppOptions, NOTICES};
use crate::{Failure, Outcome, console};

/// Print the licences of everything from others that is inside of this command and of the sites it makes
///
/// Each site has the same text, as third-party.txt.
#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    app: AppOptions,
}

/// Prints the licences.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    console::print_line(App::load(&options.app)?.text(NOTICES)?)?;
    Ok(Outcome::Done)
}
