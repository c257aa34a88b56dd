//! The peers of the library's search: Pagefind, whose index a browser reads in parts as it reads ours, and MiniSearch, whose
//! index is all in memory. `tools/setup bench` installs them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use harness::page::Outcome;
use serde_json::json;
use transcript::Transcript;

use crate::publishing::{Run, measured};

/// The folder of a site that holds Pagefind's index.
pub(crate) const PAGEFIND: &str = "pagefind";

/// Returns the folder of the peers' packages.
fn packages() -> PathBuf {
    harness::project("tools/bench/node_modules")
}

/// Finds Pagefind's program. There is none for some platforms.
pub(crate) fn pagefind() -> Option<PathBuf> {
    let platforms = fs::read_dir(packages().join("@pagefind")).into_iter().flatten().flatten();
    let programs =
        platforms.flat_map(|it| ["pagefind_extended", "pagefind"].map(|name| it.path().join("bin").join(name)));
    programs.into_iter().find(|program| program.is_file())
}

/// Indexes the plain pages of a site by Pagefind, as its publisher would, and measures that.
pub(crate) fn index_with_pagefind(program: &Path, site: &Path) -> Outcome<Run> {
    measured(Command::new(program).arg("--site").arg(site).args([
        "--glob",
        "t/*/index.html",
        "--output-subdir",
        PAGEFIND,
    ]))
}

/// The figures of MiniSearch.
pub(crate) struct MiniSearch {
    /// The time of each search in milliseconds, and the number of its results.
    pub(crate) found: Vec<(f64, usize)>,
    /// The time in which the index is made, which is anew on each visit, in seconds.
    pub(crate) seconds: f64,
    /// The memory of the index, in bytes.
    pub(crate) memory: f64,
}

/// Measures MiniSearch in Node, with the exchanges as documents. A query tells whether its word is a beginning. Uses files in `folder`.
///
/// # Errors
/// Returns a message when Node or MiniSearch is missing, or the memory does not suffice.
pub(crate) fn minisearch(texts: &[Transcript], queries: &[(&str, bool)], folder: &Path) -> Outcome<MiniSearch> {
    let (documents, asked) = (folder.join("documents"), folder.join("queries"));
    let mut lines = String::new();
    for (number, exchange) in texts.iter().flat_map(|it| &it.exchanges).enumerate() {
        let text: Vec<&str> = exchange.texts().map(|(_, text)| text).collect();
        lines += &json!({"id": number, "text": text.join("\n")}).to_string();
        lines.push('\n');
    }
    fs::write(&documents, lines)
        .and_then(|()| fs::write(&asked, json!(queries).to_string()))
        .map_err(|error| error.to_string())?;
    let output = Command::new("node")
        .args(["--expose-gc", "--max-old-space-size=8192"])
        .args([harness::project("tests/bench/minisearch.mjs"), packages(), documents, asked])
        .output()
        .map_err(|error| format!("node: {error}"))?;
    let (seconds, memory, found) = serde_json::from_slice(&output.stdout).map_err(|_| {
        format!("MiniSearch fails; run `tools/setup bench`: {}", String::from_utf8_lossy(&output.stderr))
    })?;
    Ok(MiniSearch { seconds, memory, found })
}
