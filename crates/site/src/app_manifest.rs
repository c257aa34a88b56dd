//! The list of the built app's files: `app.json`, which `tools/build` writes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use transcript::json::Versioned;

/// Names the files of a built app that have a digest in their names. Paths are relative to the root of a site.
///
/// Read it with [`transcript::json::read`], which refuses other versions and unknown fields.
///
/// ```
/// use site::AppManifest;
///
/// let text = br#"{"version": 1, "script": "a.js", "wasm": "a_bg.wasm", "style": "a.css",
///                 "parts": {"find": {"wasm": "a_find.wasm", "preload_if": "[?&]q="}}}"#;
/// let manifest: AppManifest = transcript::json::read(text)?;
/// assert_eq!(manifest.parts["find"].wasm, "a_find.wasm");
/// # Ok::<(), transcript::json::ReadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppManifest {
    /// Version of the format: 1.
    pub version: u32,
    /// The app's script, a module.
    pub script: String,
    /// The app's WebAssembly, without its late parts.
    pub wasm: String,
    /// The app's style sheet.
    pub style: String,
    /// The parts of the app that are loaded after the rest, by their names (`late_part!` in the app).
    pub parts: BTreeMap<String, Part>,
    /// The importer, which reads the files of readers in a worker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub importer: Option<Importer>,
}

/// The files of the importer. They are loaded when a reader opens a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Importer {
    /// The script of the worker.
    pub script: String,
    /// The importer's WebAssembly.
    pub wasm: String,
}

/// A part of the app that is loaded after the rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The part's WebAssembly.
    pub wasm: String,
    /// A regular expression of JavaScript. Where it matches what follows `#` in the address, the page needs the part at once,
    /// so `boot.js` loads it beside the app.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preload_if: Option<String>,
    /// The parts that must be loaded before it: code that it shares with others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
}

impl Versioned for AppManifest {
    const NAME: &'static str = "list of the app's files";
    const VERSION: u32 = 1;
    fn version(&self) -> u32 {
        self.version
    }
}
