//! A stand-in for the app.

use std::fs;
use std::path::Path;

/// What stands for the app: the parts of its page that a site is made of, and its files.
const PAGE: &str = r#"<!doctype html>
<html lang="en" data-root="./"><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">
<!-- about --><title>Rostrum</title><!-- /about -->
<link rel="icon" href="./icon.svg">
<link rel="stylesheet" href="./rostrum-1.css">
<script type="module" src="./boot.js" data-js="app.js" data-wasm="app_bg.wasm"></script>
<link rel="modulepreload" href="./app.js"></head>
<body><!-- app --><div id="app"></div><!-- /app --></body></html>
"#;
pub(crate) const APP: [(&str, &str); 12] = [
    ("index.html", PAGE),
    ("boot.js", "boot"),
    ("app.js", "app"),
    ("app_bg.wasm", "wasm"),
    ("app_find.wasm", "find"),
    ("rostrum-1.css", ".app {}"),
    ("icon.svg", "<svg/>"),
    ("transcript.css", ".plain,.page{margin:0 auto;color:red}\n"),
    ("languages.css", ":lang(ja),:lang(zh-Hant){color:blue}:lang(en){color:green}\n"),
    ("list.css", ".card{color:red}\n"),
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
