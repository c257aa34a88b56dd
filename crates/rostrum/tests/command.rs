//! The command as publishers run it: exit codes, messages, files.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

const BRIEFING: &str =
    "Guo Yezhou:\n\nGood morning.\n\nGlobal Times:\n\nWhat is it that we see?\n\nGuo Yezhou:\n\nNow.\n";

/// What a run of the command gave: exit code, standard output, standard error.
struct Run {
    code: i32,
    out: String,
    err: String,
}

fn rostrum(folder: &Path, arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_rostrum")).current_dir(folder).args(arguments).output().unwrap();
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, contents) in files {
        fs::write(folder.path().join(name), contents).unwrap();
    }
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_file_is_imported_and_what_was_found_is_told() {
    let folder = folder(&[("briefing.txt", BRIEFING.as_bytes())]);
    let run = rostrum(
        folder.path(),
        &["import", "briefing.txt", "-o", "out", "--title", "A briefing", "--date", "2022-10-14"],
    );
    assert_eq!(run.code, 0, "{}", run.err);
    for line in [
        "id           briefing\n",
        "title        A briefing\n",
        "date         2022-10-14\n",
        "language     en (inferred)\n",
        "turns        3; 0 stage directions\n",
        "exchanges    2: 1 question and 1 statement\n",
        "             Global Times [outlet]: 1 question\n",
        "             Guo Yezhou: 1 answer, 1 statement\n",
    ] {
        assert!(run.out.contains(line), "{line}{}", run.out);
    }
    assert_eq!(names(&folder.path().join("out")), ["briefing.json"]);
    assert_eq!(rostrum(folder.path(), &["check", "out/briefing.json"]).code, 0);
}

#[test]
fn a_transcript_that_is_there_is_not_written_over_unless_forced() {
    let folder = folder(&[("a.txt", BRIEFING.as_bytes()), ("a.json", b"mine")]);
    let run = rostrum(folder.path(), &["import", "a.txt"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("a.json: it is there already"), "{}", run.err);
    assert_eq!(fs::read(folder.path().join("a.json")).unwrap(), b"mine");
    assert_eq!(rostrum(folder.path(), &["import", "a.txt", "--force"]).code, 0);
    assert_eq!(names(folder.path()), ["a.json", "a.txt"]);
}

#[test]
fn furniture_and_doubts_are_told_with_file_line_column_and_line() {
    let text =
        format!("← Back\n\n{BRIEFING}\nBut Remember: it is late.\n\nTomorrow Morning: it is.\n\n<  1  2  3  >\n");
    let folder = folder(&[("a.txt", text.as_bytes())]);
    let run = rostrum(folder.path(), &["import", "a.txt", "--dry-run"]);
    assert_eq!(run.code, 0);
    assert!(run.err.contains("a.txt:1:1: left out: back link\n  | ← Back\n"), "{}", run.err);
    assert!(run.err.contains(":19:1: left out: links to other pages\n"), "{}", run.err);
    assert!(run.out.contains("pages        1 of 3, which of them is not known\n"), "{}", run.out);
    assert_eq!(names(folder.path()), ["a.txt"]);
}

#[test]
fn pages_of_one_record_become_one_transcript() {
    let page = |number: &str, text: &str| format!("Quay conference\n\n{text}\n<  {number}  4  >\n").into_bytes();
    let folder = folder(&[
        ("p1.txt", &page("[1]  2  3", BRIEFING)),
        ("p3.txt", &page("1  2  [3]", "Reuters:\n\nHow much?\n\nGuo Yezhou:\n\nNothing.\n")),
    ]);
    let run = rostrum(folder.path(), &["import", "p1.txt", "p3.txt", "--id", "quay"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("pages        2 of 4, number 1, 3\n"), "{}", run.out);
    assert!(run.err.contains("p3.txt:1:1: left out: page header, the same as on the first page"), "{}", run.err);
    let text = fs::read_to_string(folder.path().join("quay.json")).unwrap();
    let quay: transcript::Transcript = transcript::json::read(text.as_bytes()).unwrap();
    assert_eq!(quay.exchanges.len(), 3);
}

#[test]
fn what_cannot_be_read_is_shown_with_its_line_and_its_mend() {
    let folder = folder(&[
        ("latin.txt", b"Ann Lee:\n\nCaf\xE9.\n"),
        ("empty.txt", b""),
        ("yaml.md", b"---\ntitle: \"open\n---\nAnn: Yes\n"),
        ("nobody.txt", "Text that nobody says. ".repeat(40).as_bytes()),
    ]);
    for (file, place, message) in [
        ("latin.txt", "latin.txt:3:4", "the bytes at offset 13 are not UTF-8 text"),
        ("empty.txt", "empty.txt", "the file is empty"),
        ("yaml.md", "yaml.md:", "the front matter cannot be read"),
        ("nobody.txt", "nobody.txt", "nothing in the text says who speaks"),
    ] {
        let run = rostrum(folder.path(), &["import", file]);
        assert_eq!(run.code, 1, "{file}");
        assert!(run.err.contains(place) && run.err.contains(message), "{}", run.err);
        assert_eq!(rostrum(folder.path(), &["check", file]).code, 1);
    }
    assert_eq!(rostrum(folder.path(), &["import", "none.txt"]).code, 2);
    assert_eq!(rostrum(folder.path(), &["import"]).code, 2);
    assert_eq!(rostrum(folder.path(), &["index", "none"]).code, 2);
}

#[test]
fn every_problem_of_a_transcript_is_shown_where_it_stands() {
    let text = "{\n  \"version\": 1,\n  \"id\": \"a b\",\n  \"title\": \"A\",\n  \"date\": \"2022-02-30\",\n  \"language\": \"en\",\n  \"participants\": [],\n  \"exchanges\": []\n}\n";
    let folder = folder(&[("a.json", text.as_bytes()), ("b.json", b"{\n  \"version\": 1,\n  \"colour\": 2\n}\n")]);
    let run = rostrum(folder.path(), &["check", "a.json", "b.json"]);
    assert_eq!(run.code, 1);
    for part in [
        "a.json:3:9",
        "cannot stand in a URL (/id)",
        "\"id\": \"a b\"",
        "a.json:5:11",
        "a.json:8:16",
        "add at least one exchange",
        "b.json:3:",
        "unknown field `colour`",
    ] {
        assert!(run.err.contains(part), "{part}\n{}", run.err);
    }
}

#[test]
fn an_index_lists_every_transcript_or_is_not_written() {
    let folder = folder(&[("a.txt", BRIEFING.as_bytes())]);
    assert_eq!(rostrum(folder.path(), &["import", "a.txt", "-o", "lib"]).code, 0);
    let library = folder.path().join("lib");
    assert_eq!(rostrum(folder.path(), &["index", "lib"]).code, 0);
    let before = fs::read(library.join("catalog.json")).unwrap();
    assert_eq!(rostrum(folder.path(), &["check", "lib/catalog.json"]).code, 0);

    fs::write(library.join("broken.json"), "{").unwrap();
    fs::copy(library.join("a.json"), library.join("other.json")).unwrap();
    let run = rostrum(folder.path(), &["index", "lib"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("broken.json:1:"), "{}", run.err);
    assert!(run.err.contains("other.json: it is not named after its id"), "{}", run.err);
    assert!(run.err.contains("2 of 3 transcripts cannot be published"), "{}", run.err);
    assert_eq!(fs::read(library.join("catalog.json")).unwrap(), before);

    fs::remove_file(library.join("a.json")).unwrap();
    let run = rostrum(folder.path(), &["check", "lib/catalog.json"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("there is no a.json beside the catalog"), "{}", run.err);
}

#[test]
fn a_megabyte_on_one_line_is_read_and_its_diagnostics_stay_short() {
    let text = format!(
        "Ann Lee: {}\u{202e}{}\n\nBo Roe: Yes.\n\nAnn Lee: So.\n",
        "word ".repeat(100_000),
        "word ".repeat(100_000)
    );
    let folder = folder(&[("a.txt", text.as_bytes())]);
    let run = rostrum(folder.path(), &["import", "a.txt"]);
    assert_eq!(run.code, 0);
    assert!(run.err.contains("U+202E") && run.err.len() < 8000, "{}", run.err.len());
}

#[test]
fn help_says_what_each_command_does() {
    let folder = TempDir::new().unwrap();
    for (arguments, words) in [
        (vec!["--help"], ["import", "check", "index", "Exit codes"]),
        (vec!["import", "--help"], ["--id", "--licence", "--source-url", "--force"]),
    ] {
        let run = rostrum(folder.path(), &arguments);
        assert_eq!(run.code, 0);
        assert!(words.iter().all(|word| run.out.contains(word)), "{}", run.out);
    }
}

/// The bundled library, made again in another folder, file for file.
#[test]
fn the_bundled_library_is_what_the_importer_makes_of_its_sources() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let sources = root.join("tests/fixtures/library");
    let golden = root.join("public/library");
    let made = TempDir::new().unwrap();
    let output = made.path().to_str().unwrap();
    let mut files: Vec<PathBuf> = fs::read_dir(&sources).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let mut arguments = vec!["import", file.to_str().unwrap(), "-o", output];
        if file.ends_with("china-diplomacy-new-era.txt") {
            arguments.extend(["--source", "The State Council Information Office of China"]);
            arguments
                .extend(["--source-url", "http://english.scio.gov.cn/m/pressroom/2022-10/14/content_78466104_6.htm"]);
        }
        let run = rostrum(made.path(), &arguments);
        assert_eq!(run.code, 0, "{}", run.err);
    }
    assert_eq!(rostrum(made.path(), &["index", output]).code, 0);
    if std::env::var_os("ROSTRUM_GOLDEN").is_some() {
        for name in names(made.path()) {
            fs::copy(made.path().join(&name), golden.join(&name)).unwrap();
        }
    }
    assert_eq!(names(made.path()), names(&golden), "run `make golden` and read the difference");
    for name in names(made.path()) {
        let (new, old) = (fs::read_to_string(made.path().join(&name)), fs::read_to_string(golden.join(&name)));
        assert_eq!(new.unwrap(), old.unwrap(), "{name}: run `make golden` and read the difference");
    }
}
