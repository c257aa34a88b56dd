//! The publisher's command. It reads files as they were published, and writes a library or a whole site.
//!
//! Exit codes: 0 done, 1 the input has problems, 2 the command failed. Results go to standard output, problems to
//! standard error.

// These macros panic when a pipe is closed; `console` does not.
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod app;
mod build;
mod check;
mod config;
mod console;
mod corrections;
mod disk;
mod ending;
mod export;
mod failure;
mod farewell;
mod file_stamp;
mod files;
mod formats_list;
mod import;
mod index;
mod json_place;
mod library;
mod licences;
mod lock;
mod new;
mod output;
mod own_json;
mod pack;
mod preview;
mod preview_folder;
mod publish;
mod record;
mod report;
mod search_index;
mod serve;
mod server;
mod site_mark;
mod summary;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use failure::Failure;

/// Turn transcripts into a site that any web host can serve
#[derive(Parser)]
#[command(
    version,
    propagate_version = true,
    after_help = "Exit codes: 0 done, 1 the input has problems, 2 the command failed."
)]
struct Command {
    /// Refuse to read a file that is larger than this
    #[arg(long, global = true, value_name = "MB", default_value_t = 256)]
    max_size: u64,
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    Build(build::Options),
    Import(Box<import::Options>),
    Check(check::Options),
    Export(export::Options),
    Farewell(farewell::Options),
    Formats(formats_list::Options),
    Licences(licences::Options),
    Index(index::Options),
    New(new::Options),
    Pack(pack::Options),
    Serve(serve::Options),
}

/// The result of a task that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// The task is done.
    Done,
    /// The input has problems. They have been reported.
    Problems,
}

fn main() -> ExitCode {
    let command = Command::parse();
    files::set_max_size(command.max_size);
    let result = match command.task {
        Task::Build(options) => build::run(&options),
        Task::Import(options) => import::run(&options),
        Task::Check(options) => check::run(&options),
        Task::Export(options) => export::run(&options),
        Task::Farewell(options) => farewell::run(&options),
        Task::Formats(options) => formats_list::run(&options),
        Task::Licences(options) => licences::run(&options),
        Task::Index(options) => index::run(&options),
        Task::New(options) => new::run(&options),
        Task::Pack(options) => pack::run(&options),
        Task::Serve(options) => serve::run(&options),
    };
    #[cfg(feature = "faults")]
    disk::report_faults();
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Problems) => ExitCode::from(1),
        Err(failure) => {
            report::failure(&failure);
            ExitCode::from(2)
        }
    }
}
