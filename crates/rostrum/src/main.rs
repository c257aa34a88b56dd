//! The publisher's command: files as they were published in, a library or a whole site out.
//!
//! Exit codes: 0 done, 1 the input has problems, 2 the command failed. What was found goes to standard output, what is
//! wrong to standard error.

mod app;
mod build;
mod check;
mod config;
mod files;
mod import;
mod index;
mod json_place;
mod library;
mod new;
mod output;
mod pack;
mod preview;
mod publish;
mod record;
mod report;
mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Turn transcripts into a site that any web host can serve.
#[derive(Parser)]
#[command(
    version,
    about,
    propagate_version = true,
    after_help = "Exit codes: 0 done, 1 the input has problems, 2 the command failed."
)]
struct Command {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    Build(build::Options),
    Import(Box<import::Options>),
    Check(check::Options),
    Index(index::Options),
    New(new::Options),
    Pack(pack::Options),
    Serve(serve::Options),
}

/// How a task ended, other than by failing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// All is done.
    Done,
    /// The input has problems, which have been told.
    Problems,
}

/// Why a task failed, in one sentence.
type Failure = String;

fn main() -> ExitCode {
    let result = match Command::parse().task {
        Task::Build(options) => build::run(&options),
        Task::Import(options) => import::run(&options),
        Task::Check(options) => check::run(&options),
        Task::Index(options) => index::run(&options),
        Task::New(options) => new::run(&options),
        Task::Pack(options) => pack::run(&options),
        Task::Serve(options) => serve::run(&options),
    };
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Problems) => ExitCode::from(1),
        Err(failure) => {
            report::failure(&failure);
            ExitCode::from(2)
        }
    }
}
