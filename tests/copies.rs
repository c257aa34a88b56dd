//! Values that stand both in Rust and in CSS: neither language can read the other, so that these tests compare the copies.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use harness::project;

/// Lists the files below a folder with one of these endings, in order.
fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let ending = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if endings.contains(&ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &str) -> String {
    fs::read_to_string(project(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Reads all files of the app with this ending as one text.
fn read_all(ending: &str) -> String {
    let paths = [files(&project("src"), &[ending]), files(&project("style"), &[ending])].concat();
    paths.iter().map(|path| fs::read_to_string(path).unwrap() + "\n").collect()
}

/// Returns the value of a constant in Rust code, without quotes.
fn constant(code: &str, name: &str) -> String {
    let start = code.find(&format!("const {name}:")).unwrap_or_else(|| panic!("there is no constant {name}"));
    let (value, _) = code[start..].split_once(";\n").unwrap();
    let (_, value) = value.split_once('=').unwrap();
    value.trim().trim_matches('"').to_owned()
}

/// Removes the comments from CSS.
fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, after)| after))
}

/// A rule of CSS: the media query around it (empty when there is none), its selectors and its declarations.
struct Rule {
    media: String,
    selectors: Vec<String>,
    declarations: String,
}

impl Rule {
    /// Returns the value of a property.
    fn value(&self, property: &str) -> Option<&str> {
        let declarations = self.declarations.split(';').filter_map(|it| it.split_once(':'));
        declarations.map(|(name, value)| (name.trim(), value.trim())).find(|(name, _)| *name == property).map(|it| it.1)
    }

    fn has_selector(&self, selector: &str) -> bool {
        self.selectors.iter().any(|it| it == selector)
    }
}

/// Reads the rules of CSS. It knows rules, and media queries around them; the app's sheets nest no deeper.
fn rules(css: &str) -> Vec<Rule> {
    let css = without_comments(css);
    let (mut rules, mut media, mut rest) = (Vec::new(), String::new(), css.as_str());
    while let Some(end) = rest.find(['{', '}']) {
        let before = rest[..end].trim();
        let opens = rest[end..].starts_with('{');
        rest = &rest[end + 1..];
        if !opens {
            media.clear();
        } else if let Some(query) = before.strip_prefix("@media") {
            query.trim().clone_into(&mut media);
        } else {
            let (declarations, after) = rest.split_once('}').expect("a rule ends");
            let selectors = before.split(',').map(|it| it.trim().to_owned()).collect();
            rules.push(Rule { media: media.clone(), selectors, declarations: declarations.to_owned() });
            rest = after;
        }
    }
    rules
}

/// Returns the media queries around the rules of this selector that set a property to a value.
fn media_of<'a>(rules: &'a [Rule], selector: &str, property: &str, value: &str) -> Vec<&'a str> {
    let is_meant = |rule: &&Rule| rule.has_selector(selector) && rule.value(property) == Some(value);
    rules.iter().filter(is_meant).map(|rule| rule.media.as_str()).collect()
}

#[test]
fn contents_open_by_themselves_in_the_windows_that_have_room_for_them() {
    let wide = constant(&read("src/reader/contents_sheet.rs"), "WIDE");
    let rules = rules(&read_all("css"));
    assert_eq!(media_of(&rules, ".contents", "grid-area", "contents"), [wide.as_str()]);
    assert_eq!(media_of(&rules, ".reading", "grid-area", "reading"), [wide.as_str()]);
    assert_eq!(media_of(&rules, ".contents", "position", "sticky"), [wide.as_str()]);
}

#[test]
fn marks_count_the_find_bar_and_the_list_as_covers_in_the_windows_in_which_they_stay() {
    let low = constant(&read("src/find/reveal.rs"), "LOW_WINDOW");
    let rules = rules(&read_all("css"));
    assert_eq!(media_of(&rules, ".find-bar", "position", "sticky"), [""]);
    assert_eq!(media_of(&rules, ".find-bar", "position", "relative"), [low.as_str()]);
    assert_eq!(media_of(&rules, ".concordance", "position", "fixed"), [""]);
    assert_eq!(media_of(&rules, ".concordance", "position", "static"), [low.as_str()]);
}

#[test]
fn each_width_and_height_that_rust_asks_for_is_a_breakpoint_of_the_style() {
    let queries: BTreeSet<String> = rules(&read_all("css")).into_iter().map(|rule| rule.media).collect();
    let code = read_all("rs");
    let literals = code.split('"').filter(|it| it.starts_with("(min-") || it.starts_with("(max-"));
    let literals: BTreeSet<&str> = literals.collect();
    assert!(literals.len() >= 2, "the code asks only for {literals:?}");
    for literal in literals {
        assert!(queries.contains(literal), "no sheet has @media {literal}");
    }
}

#[test]
fn a_row_of_the_list_is_as_high_as_the_code_assumes() {
    let height = constant(&read("src/find/rows_state.rs"), "ROW");
    let rules = rules(&read_all("css"));
    let rows: Vec<&Rule> = rules.iter().filter(|rule| rule.has_selector(".row")).collect();
    let heights: Vec<&str> = rows.iter().filter_map(|rule| rule.value("block-size")).collect();
    assert_eq!(heights, [format!("{height}rem")]);
    let other = ["height", "min-block-size", "max-block-size", "margin-block"];
    assert!(
        rows.iter().all(|rule| other.iter().all(|it| rule.value(it).is_none())),
        "another property sets the height"
    );
}

#[test]
fn each_style_of_marks_has_a_class_and_a_highlight_also_in_forced_colours() {
    let styles = constant(&read("src/find/mark_style.rs"), "STYLES");
    let styles: BTreeSet<String> =
        styles.trim_matches(['[', ']']).split(',').map(|it| it.trim().trim_matches('"').to_owned()).collect();
    let rules = rules(&read("src/find/marks.css"));
    for media in ["", "(forced-colors: active)"] {
        let selectors = rules.iter().filter(|rule| rule.media == media).flat_map(|rule| &rule.selectors);
        let selectors: Vec<&str> = selectors.map(String::as_str).collect();
        let names = |start: &str, end: &str| -> BTreeSet<String> {
            let names = selectors.iter().filter_map(|it| it.strip_prefix(start)?.strip_suffix(end));
            names.filter(|name| name.starts_with("term-")).map(str::to_owned).collect()
        };
        assert_eq!(names(".", ""), styles, "the classes in @media {media:?}");
        assert_eq!(names("::highlight(", ")"), styles, "the highlights in @media {media:?}");
        for selector in [".current-match", "::highlight(current-match)"] {
            assert!(selectors.contains(&selector), "there is no {selector} in @media {media:?}");
        }
    }
}

#[test]
fn the_class_and_the_highlight_of_a_mark_look_the_same() {
    let rules = rules(&read("src/find/marks.css"));
    let rule = |selector: &str| rules.iter().find(|rule| rule.selectors == [selector] && rule.media.is_empty());
    for number in 1..=8 {
        let class = rule(&format!(".term-{number}")).unwrap();
        let highlight = rule(&format!("::highlight(term-{number})")).unwrap();
        assert_eq!(highlight.value("background-color"), class.value("--mark"), "the colour of term-{number}");
        let lines = [class.value("--mark-pattern").unwrap(), class.value("--mark-line").unwrap()].join(" ");
        assert_eq!(highlight.value("text-decoration"), Some(lines.as_str()), "the lines of term-{number}");
    }
}

#[test]
fn each_variable_that_rust_uses_is_set_in_the_style() {
    let (code, css) = (read_all("rs"), without_comments(&read_all("css")));
    let used: BTreeSet<&str> =
        code.split("var(").skip(1).filter_map(|it| it.split_once(')')).map(|(name, _)| name).collect();
    assert!(used.contains("--contents-line"), "the height of a line of the contents is not taken from the style");
    for name in used {
        assert!(css.contains(&format!("{name}:")), "no sheet sets {name}");
    }
}

#[test]
fn each_class_that_rust_sets_on_the_root_has_a_rule() {
    let (code, css) = (read_all("rs"), without_comments(&read_all("css")));
    let classes: Vec<&str> = code.split("use_root_class(\"").skip(1).filter_map(|it| it.split('"').next()).collect();
    assert!(!classes.is_empty(), "the code sets no class on the root");
    for class in classes {
        assert!(css.contains(&format!(".{class} {{")), "no sheet has a rule for .{class}");
    }
}

#[test]
fn files_named_in_comments_exist() {
    let paths = [files(&project("src"), &["rs", "css"]), files(&project("style"), &["css"])].concat();
    let names: BTreeSet<&str> = paths.iter().filter_map(|path| path.file_name()?.to_str()).collect();
    for path in &paths {
        let text = fs::read_to_string(path).unwrap();
        let is_css = path.extension().is_some_and(|it| it == "css");
        let comments: Vec<&str> = if is_css {
            text.split("/*").skip(1).filter_map(|it| it.split("*/").next()).collect()
        } else {
            text.lines().filter_map(|line| line.split_once("//")).map(|(_, comment)| comment).collect()
        };
        let words = comments.iter().flat_map(|it| it.split(|c: char| !(c.is_alphanumeric() || "._-/".contains(c))));
        for word in words.map(|it| it.trim_matches(['.', '/'])) {
            let is_file = word.ends_with(".rs") || word.ends_with(".css");
            // A path from the root of the project may name a file outside of these folders.
            let exists = names.contains(word) || project(word).is_file();
            assert!(!is_file || exists, "{} names {word}, which does not exist", path.display());
        }
    }
}

#[test]
fn every_fault_in_the_documents_has_its_scenario() {
    let scenarios: String =
        files(&project("tests/browsers"), &["rs"]).iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let table = read("docs/faults.md");
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
    assert!(rows.len() > 12, "{}", rows.len());
    for row in rows {
        let scenario = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        assert!(scenarios.contains(&format!("{scenario:?} =>")), "no scenario is named {scenario:?}");
    }
}
