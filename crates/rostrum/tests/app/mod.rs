//! A stand-in for the app.

use std::fs;
use std::path::Path;

/// The list of the files.
const MANIFEST: &str = r#"{"version": 1, "script": "app.js", "wasm": "app_bg.wasm", "style": "rostrum-1.css",
    "parts": {"find": {"wasm": "app_find.wasm", "preload_if": "[?&]q="}}}"#;
/// The files of an app, with short texts in place of their contents.
pub(crate) const APP: [(&str, &str); 14] = [
    ("app.json", MANIFEST),
    ("boot.js", "boot"),
    ("app.js", "app"),
    ("app_bg.wasm", "wasm"),
    ("app_find.wasm", "find"),
    ("rostrum-1.css", ".app {}"),
    ("icon.svg", "<svg/>"),
    ("transcript.css", ".plain,.page{margin:0 auto;color:red}\n"),
    ("languages.css", ":lang(ja),:lang(zh-Hant){color:blue}:lang(en){color:green}\n"),
    ("list.css", ".card{color:red}\n"),
    ("opendyslexic.woff2", "typeface"),
    ("third-party.txt", "the licences of others"),
    ("worker.js", "worker"),
    ("classic.js", "classic"),
];

/// Writes the files of the app into a folder.
pub(crate) fn write(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    for (name, text) in APP {
        fs::write(folder.join(name), text).unwrap();
    }
}
