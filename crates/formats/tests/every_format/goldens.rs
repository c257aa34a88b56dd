//! Compares the import of every fixture with what is expected.

use std::fs;
use std::path::{Path, PathBuf};

use formats::{Given, Page, import};

use crate::rendering::rendering;

/// Imports every file of a folder of fixtures, and compares the result with the expected one.
fn goldens(folder: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    let mut different = Vec::new();
    for path in files(&folder) {
        let bytes = fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap();
        let shown = match import(&[Page { name, bytes: &bytes }], &Given::default()) {
            Ok(imported) => {
                assert_eq!(imported.transcript.validate(), vec![], "{name}");
                rendering(&imported, &bytes)
            }
            Err(error) => format!("refused: {error}\n"),
        };
        let golden = path.with_file_name(format!("{name}.expected"));
        if std::env::var_os("ROSTRUM_GOLDEN").is_some() {
            fs::write(&golden, &shown).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        if shown != expected {
            different.push(format!("{}\n--- expected\n{expected}\n--- is\n{shown}", path.display()));
        }
    }
    assert!(different.is_empty(), "run `make golden` and check the difference\n{}", different.join("\n"));
}

/// Returns the fixtures of a folder, sorted by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.extension().is_none_or(|it| it != "expected")).collect();
    files.sort();
    assert!(!files.is_empty(), "{}", folder.display());
    files
}

#[test]
fn labels_of_every_kind_become_turns() {
    goldens("labelled");
}

#[test]
fn captions_become_turns_with_times() {
    goldens("captions");
}

#[test]
fn tables_become_turns_with_times() {
    goldens("tables");
}

#[test]
fn web_pages_become_turns_without_what_is_around() {
    goldens("web-pages");
}

#[test]
fn records_of_parliaments_keep_who_speaks_and_who_asks() {
    goldens("parliament");
}

#[test]
fn word_processors_become_turns_by_bold_names_and_tables() {
    goldens("word");
}

#[test]
fn json_of_every_shape_becomes_turns_with_times() {
    goldens("speech-json");
}

#[test]
fn text_that_begins_with_a_wide_character_is_not_taken_for_xml() {
    for name in ["x.md", "x.xml", "x"] {
        let text = "\u{80369}\n\nAnn Lee: When?\n\nBo Roe: Now.\n";
        assert_eq!(
            import(&[Page { name, bytes: text.as_bytes() }], &Given::default()).unwrap().counts.turns,
            2,
            "{name}"
        );
    }
}
