//! The service worker of a site: the app's `worker.js` with the list of the files that it keeps.

use std::collections::BTreeMap;

use transcript::json::Versioned;
use transcript::{Catalog, Transcript};

/// The name of the worker's file. It stands at the root of the site, because a worker serves only what is below it.
pub const WORKER: &str = "sw.js";

/// Puts the lists of the kept files before the worker's script: each file's path and its digest ([`crate::integrity::of`]). The
/// worker keeps `files` from the first visit on, and `later` once they are needed. A different list makes a different script, which
/// browsers take as a new version of the site.
///
/// The versions of the formats that the app reads go with it, so that the worker never replaces what the app can read by what it
/// cannot.
pub fn worker(script: &str, files: &BTreeMap<String, String>, later: &BTreeMap<String, String>) -> String {
    // Maps of strings are always valid JSON.
    let [files, later] = [files, later].map(|list| serde_json::to_string_pretty(list).unwrap_or_default());
    let (catalog, transcript) = (Catalog::VERSION, Transcript::VERSION);
    format!(
        "const FILES = {files};\nconst LATER = {later};\nconst VERSIONS = {{ catalog: {catalog}, transcript: {transcript} }};\n{script}"
    )
}

/// A worker that lets go of the readers of a site and of their saved transcripts. It stands in the place of [`WORKER`] where a site
/// was withdrawn.
pub const FAREWELL: &str = include_str!("farewell.js");
