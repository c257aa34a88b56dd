//! Checks which modules import which: no cycles in any crate, and the layers of the app (ARCHITECTURE.md).
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The modules of a crate, by path ("find::state"), each with the modules of the same crate that it names.
type Imports = BTreeMap<String, BTreeSet<String>>;

/// The folders of the app that hold features.
const FEATURES: [&str; 9] = ["aloud", "charts", "find", "library", "offline", "own", "reader", "search", "settings"];
/// The modules of a feature that other features may use: they draw nothing.
const STATE: [&str; 5] = ["state", "engine", "views", "mark_style", "worker"];
/// The modules that compose components of several features.
const COMPOSERS: [&str; 2] = ["app", "reader::view"];

#[test]
fn no_crate_has_an_import_cycle() {
    let mut sources: Vec<PathBuf> = vec![project("src")];
    let crates = fs::read_dir(project("crates")).expect("crates/ is readable");
    sources.extend(crates.map(|entry| entry.expect("crates/ is readable").path().join("src")));
    for source in sources {
        let cycle = cycle(&imports(&source));
        assert!(cycle.is_empty(), "{}: {}", source.display(), cycle.join(" → "));
    }
}

#[test]
fn features_of_the_app_use_only_the_state_of_other_features() {
    let mut wrong = Vec::new();
    for (module, imported) in imports(&project("src")) {
        let folder = folder(&module);
        let is_checked = !COMPOSERS.contains(&module.as_str());
        for other in imported.iter().filter(|_| is_checked) {
            let is_foreign = FEATURES.contains(&self::folder(other)) && self::folder(other) != folder;
            let is_state = other.rsplit("::").next().is_some_and(|name| STATE.contains(&name));
            // Charts are drawn by the features that count.
            let is_chart = self::folder(other) == "charts";
            if is_foreign && !is_state && !is_chart {
                wrong.push(format!("{module} uses {other}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn state_of_the_app_names_no_component() {
    let components = components(&project("src"));
    for (module, imported) in imports(&project("src")) {
        if module.ends_with("::state") || module.ends_with("::engine") {
            let named: Vec<&String> = imported.iter().filter(|other| components.contains(*other)).collect();
            assert!(named.is_empty(), "{module} uses {named:?}");
        }
    }
}

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn folder(module: &str) -> &str {
    module.split("::").next().unwrap_or(module)
}

/// Reads every module below a source folder.
fn modules(source: &Path) -> BTreeMap<String, String> {
    let mut modules = BTreeMap::new();
    let mut folders = vec![source.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the sources are readable") {
            let path = entry.expect("the sources are readable").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(source).expect("it is below the folder").with_extension("");
                let name = name.to_string_lossy().replace(['/', '\\'], "::");
                let name = name.strip_suffix("::mod").unwrap_or(&name).to_owned();
                modules.insert(name, fs::read_to_string(&path).expect("a module is readable"));
            }
        }
    }
    modules
}

/// Finds the modules whose files declare a component.
fn components(source: &Path) -> BTreeSet<String> {
    let is_component = |(_, text): &(String, String)| text.contains("#[component]");
    modules(source).into_iter().filter(is_component).map(|(name, _)| name).collect()
}

fn imports(source: &Path) -> Imports {
    let modules = modules(source);
    let named = |(name, text): (&String, &String)| {
        let found = paths(text).into_iter().filter_map(|path| module_of(&path, &modules));
        // A module may name its own items and those of the module that declares it.
        let found = found.filter(|other| other != name && !name.starts_with(&format!("{other}::"))).collect();
        (name.clone(), found)
    };
    modules.iter().map(named).collect()
}

/// Finds the paths that start with `crate::` or `super::` outside of comments and tests, with the names in braces.
fn paths(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let code: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut paths = Vec::new();
    for piece in code.split("crate::").skip(1) {
        let end =
            piece.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':' || c == '{')).unwrap_or(piece.len());
        match piece[..end].split_once('{') {
            Some((start, _)) => {
                let names = piece[start.len() + 1..].split('}').next().unwrap_or_default();
                paths.extend(names.split(',').map(|name| format!("{start}{}", name.trim())));
            }
            None => paths.push(piece[..end].to_owned()),
        }
    }
    paths
}

/// Returns the longest beginning of a path that is a module.
fn module_of(path: &str, modules: &BTreeMap<String, String>) -> Option<String> {
    let parts: Vec<&str> = path.split("::").collect();
    (1..=parts.len()).rev().map(|count| parts[..count].join("::")).find(|name| modules.contains_key(name))
}

/// Returns the modules of one cycle; none if there is none.
fn cycle(imports: &Imports) -> Vec<String> {
    let mut left: Imports = imports.clone();
    // Takes away, again and again, what imports nothing that is left. A rest is a cycle, or leads to one.
    loop {
        let leaves: Vec<String> = left
            .iter()
            .filter(|(_, to)| !to.iter().any(|it| left.contains_key(it)))
            .map(|(name, _)| name.clone())
            .collect();
        if leaves.is_empty() {
            break;
        }
        leaves.iter().for_each(|leaf| _ = left.remove(leaf));
    }
    let Some(start) = left.keys().next() else { return Vec::new() };
    let mut way = vec![start.clone()];
    loop {
        let last = &way[way.len() - 1];
        let Some(next) = left[last].iter().find(|it| left.contains_key(*it)).cloned() else { return way };
        if let Some(at) = way.iter().position(|it| *it == next) {
            way.push(next);
            return way.split_off(at);
        }
        way.push(next);
    }
}

#[test]
fn a_cycle_is_found_with_its_way() {
    let one = |name: &str, to: &[&str]| (name.to_owned(), to.iter().map(ToString::to_string).collect());
    let tree = Imports::from([one("a", &["b", "c"]), one("b", &["c"]), one("c", &[])]);
    assert!(cycle(&tree).is_empty());
    let ring = Imports::from([one("a", &["b"]), one("b", &["c"]), one("c", &["d", "b"]), one("d", &[])]);
    assert_eq!(cycle(&ring), ["b", "c", "b"]);
}
