//! `rostrum farewell`: prints a worker that lets go of the readers of a withdrawn site.

use clap::Args;

use crate::{Failure, Outcome, console};

/// Print a service worker that lets go of the readers of a withdrawn site
///
/// Readers keep a site on their devices, and no browser lets go of it by itself. Where a site was withdrawn or has moved, put this
/// in the place of its sw.js, and keep it there: rostrum farewell > sw.js
#[derive(Args)]
pub(crate) struct Options {}

/// Prints the worker.
pub(crate) fn run(_: &Options) -> Result<Outcome, Failure> {
    console::print_line(site::FAREWELL.trim_end())?;
    Ok(Outcome::Done)
}
