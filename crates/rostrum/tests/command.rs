//! Runs the command as publishers do, and checks exit codes, messages and files.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

use tempfile::TempDir;

const BRIEFING: &str =
    "Guo Yezhou:\n\nGood morning.\n\nGlobal Times:\n\nWhat is it that we see?\n\nGuo Yezhou:\n\nNow.\n";

/// The result of a run of the command: exit code, standard output, standard error.
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
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
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
fn import_writes_a_transcript_and_prints_a_summary() {
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
        "left out     0 page numbers and headers, 0 fields, 0 links\n",
        "wrote        out/briefing.json\n",
    ] {
        assert!(run.out.contains(line), "{line}{}", run.out);
    }
    assert_eq!(names(&folder.path().join("out")), ["briefing.json"]);
    let run = rostrum(folder.path(), &["check", "out/briefing.json", "briefing.txt"]);
    assert_eq!(run.code, 0);
    let size = "OK, 2 exchanges, 3 turns, 2 participants";
    assert_eq!(run.out, format!("out/briefing.json: {size}\nbriefing.txt: {size}\n"));
}

#[test]
fn an_existing_transcript_is_replaced_only_with_force() {
    let folder = folder(&[("a.txt", BRIEFING.as_bytes()), ("a.json", b"mine")]);
    let run = rostrum(folder.path(), &["import", "a.txt"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("a.json: it exists already"), "{}", run.err);
    assert_eq!(fs::read(folder.path().join("a.json")).unwrap(), b"mine");
    assert_eq!(rostrum(folder.path(), &["import", "a.txt", "--force"]).code, 0);
    assert_eq!(names(folder.path()), ["a.json", "a.txt"]);
}

#[test]
fn a_draft_of_corrections_names_everybody_and_applies_once_its_lines_are_taken_in() {
    let text = b"---\ntitle: On the works\nlanguage: en\n---\n\nBrandt: They begin.\n\nThe Post: And when?\n\nBrandt: In May.\n";
    let folder = folder(&[("works.md", text)]);
    let run = rostrum(folder.path(), &["import", "works.md", "--suggest"]);
    assert_eq!((run.code, names(folder.path()).join(" ").as_str()), (0, "works.fix.toml works.md"), "{}", run.err);
    let path = folder.path().join("works.fix.toml");
    let draft = fs::read_to_string(&path).unwrap();
    for piece in ["# title = \"On the works\"", "# name = \"Brandt\"", "# name = \"The Post\"", "# asks = true"] {
        assert!(draft.contains(piece), "{piece} is missing in {draft}");
    }
    // It is not written over another.
    assert_eq!(rostrum(folder.path(), &["import", "works.md", "--suggest"]).code, 1);
    // Nothing of it applies until somebody takes the marks off.
    rostrum(folder.path(), &["import", "works.md"]);
    assert!(fs::read_to_string(folder.path().join("works.json")).unwrap().contains("\"Brandt\""));
    let taken = draft.replace("# title = \"On the works\"", "title = \"On the harbour works\"");
    fs::write(&path, taken).unwrap();
    rostrum(folder.path(), &["import", "works.md", "--force"]);
    assert!(fs::read_to_string(folder.path().join("works.json")).unwrap().contains("On the harbour works"));
    // With all marks taken off, it still is TOML that can be read.
    let all: Vec<&str> = draft
        .lines()
        .filter_map(|line| line.strip_prefix("# ").filter(|it| it.contains('=') || it.starts_with('[')))
        .collect();
    fs::write(&path, all.join("\n")).unwrap();
    let run = rostrum(folder.path(), &["import", "works.md", "--force"]);
    assert_eq!(run.code, 0, "{}", run.err);
}

#[test]
fn text_that_is_left_out_is_reported_with_file_line_column_and_excerpt() {
    let text =
        format!("← Back\n\n{BRIEFING}\nBut Remember: it is late.\n\nTomorrow Morning: it is.\n\n<  1  2  3  >\n");
    let folder = folder(&[("a.txt", text.as_bytes())]);
    let run = rostrum(folder.path(), &["import", "a.txt", "--dry-run"]);
    assert_eq!(run.code, 0);
    assert!(run.err.contains("a.txt:1:1: left out: back link\n  | ← Back\n"), "{}", run.err);
    assert!(run.err.contains(":19:1: left out: links to other pages\n"), "{}", run.err);
    assert!(run.out.contains("pages        1 of 3 (page numbers unknown)\n"), "{}", run.out);
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
    assert!(run.out.contains("pages        2 of 4 (numbers 1, 3)\n"), "{}", run.out);
    assert!(run.err.contains("p3.txt:1:1: left out: page header, the same as on the first page"), "{}", run.err);
    let text = fs::read_to_string(folder.path().join("quay.json")).unwrap();
    let quay: transcript::Transcript = transcript::json::read(text.as_bytes()).unwrap();
    assert_eq!(quay.exchanges.len(), 3);
}

#[test]
fn an_unreadable_file_is_reported_with_its_line_and_advice() {
    let folder = folder(&[
        ("damaged.txt", "Ann Lee:\n\nCafé, café, café, café, café, café, café, café, café, café, café.".as_bytes()),
        ("report.pdf", b"%PDF-1.7\n"),
        ("empty.txt", b""),
        ("yaml.md", b"---\ntitle: \"open\n---\nAnn: Yes\n"),
        ("nobody.txt", "Text that nobody says. ".repeat(40).as_bytes()),
    ]);
    let mut damaged = fs::read(folder.path().join("damaged.txt")).unwrap();
    damaged.extend(b"\n\xE9t");
    fs::write(folder.path().join("damaged.txt"), damaged).unwrap();
    for (file, place, message) in [
        ("damaged.txt", "damaged.txt:4:1", "the bytes at offset 87 are not UTF-8 text"),
        ("report.pdf", "report.pdf", "this is a PDF file, which cannot be read; open it in a word processor"),
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
fn every_import_ends_with_a_verdict_and_a_doubtful_one_is_never_ok() {
    let captions = "WEBVTT\n\n00:01.000 --> 00:04.000\nThe gate opens in May.\n";
    let folder = folder(&[
        ("clear.md", b"Ann Lee: When?\n\nBo Roe: In May.\n\nAnn Lee: Why?\n\nBo Roe: So.\n"),
        ("latin.txt", b"Ann Lee: Caf\xE9 or th\xE9?\n\nBo Roe: Caf\xE9.\n\nAnn Lee: Why?\n\nBo Roe: So.\n"),
        ("nobody.vtt", captions.as_bytes()),
    ]);
    let run = |arguments: &[&str]| rostrum(folder.path(), arguments);
    let clear = run(&["import", "clear.md"]);
    assert!(clear.out.contains("verdict      clear"), "{}", clear.out);
    assert!(run(&["check", "clear.md"]).out.contains("clear.md: OK"));
    let latin = run(&["check", "latin.txt"]);
    assert_eq!(latin.code, 0, "{}", latin.err);
    assert!(
        latin.out.contains("latin.txt: check 1 place;") && latin.err.contains("read as windows-1252"),
        "{}",
        latin.err
    );
    assert_eq!(run(&["check", "--strict", "latin.txt"]).code, 1);
    let library = run(&["check", "."]);
    assert_eq!(library.code, 1);
    for said in ["clear.md: OK", "latin.txt: check 1 place;", "nobody.vtt: doubtful as a whole"] {
        assert!(library.out.contains(said), "{}", library.out);
    }
    let nobody = run(&["check", "nobody.vtt"]);
    assert_eq!(nobody.code, 1);
    assert!(nobody.out.contains("doubtful as a whole: 100 % of the words have no speaker"), "{}", nobody.out);
    assert!(!nobody.out.contains("OK"));
    assert_eq!(run(&["import", "--strict", "nobody.vtt"]).code, 1);
    assert!(!folder.path().join("nobody.json").exists());
    assert_eq!(run(&["import", "nobody.vtt"]).code, 0);
}

#[test]
fn export_writes_files_that_import_reads_back() {
    let folder = folder(&[("briefing.txt", BRIEFING.as_bytes())]);
    let to = [
        "--to",
        "md",
        "--to",
        "vtt",
        "--to",
        "csv",
        "--to",
        "json",
        "--to",
        "txt",
        "--to",
        "srt",
        "--to",
        "docx",
        "--to",
        "html",
        "--to",
        "epub",
        "--to",
        "tei",
        "--to",
        "akn",
        "--book",
        "All of it",
    ];
    let run = rostrum(folder.path(), &[&["export", "briefing.txt", "-o", "out"], &to[..]].concat());
    assert_eq!((run.code, run.out.as_str()), (0, "wrote 12 files to out\n"), "{}", run.err);
    assert!(run.err.contains("briefing.txt: the format has no place for ids, kinds, languages"), "{}", run.err);
    let expected = fs::read_to_string(folder.path().join("out/briefing.json")).unwrap();
    assert!(folder.path().join("out/book.epub").exists());
    for format in ["md", "vtt", "tei.xml", "akn.xml"] {
        let file = format!("out/briefing.{format}");
        let run = rostrum(folder.path(), &["import", &file, "-o", format]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert_eq!(fs::read_to_string(folder.path().join(format).join("briefing.json")).unwrap(), expected, "{format}");
    }
    let again = rostrum(folder.path(), &["export", "briefing.txt", "--to", "md", "-o", "out"]);
    assert_eq!(again.code, 1);
    assert!(again.err.contains("it exists already and was left as it was; use --force"), "{}", again.err);
    assert_eq!(rostrum(folder.path(), &["export", "briefing.txt", "--to", "md", "-o", "out", "--force"]).code, 0);
}

#[test]
fn export_takes_the_transcripts_of_a_library() {
    let folder = folder(&[
        ("library/a.txt", BRIEFING.as_bytes()),
        ("library/b.txt", BRIEFING.as_bytes()),
        ("library/c.txt", b""),
    ]);
    let run = rostrum(folder.path(), &["export", "library", "--to", "txt", "-o", "out"]);
    assert_eq!(run.code, 1, "{}", run.out);
    assert!(run.err.contains("the file is empty"), "{}", run.err);
    assert_eq!(names(&folder.path().join("out")), ["a.txt", "b.txt"]);
}

#[test]
fn farewell_prints_a_worker_without_answers() {
    let run = rostrum(Path::new("."), &["farewell"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("registration.unregister()") && !run.out.contains("respondWith"), "{}", run.out);
}

#[test]
fn the_formats_that_can_be_read_are_listed() {
    let run = rostrum(Path::new("."), &["formats"]);
    for part in ["WebVTT captions", ".vtt", "Word files (DOCX)", ".docx", "Akoma Ntoso"] {
        assert!(run.out.contains(part), "{}", run.out);
    }
}

#[test]
fn every_problem_of_a_transcript_is_reported_at_its_place() {
    let text = "{\n  \"version\": 1,\n  \"id\": \"a b\",\n  \"title\": \"A\",\n  \"date\": \"2022-02-30\",\n  \"language\": \"en\",\n  \"participants\": [],\n  \"exchanges\": []\n}\n";
    let folder = folder(&[("a.json", text.as_bytes()), ("b.json", b"{\n  \"version\": 1,\n  \"colour\": 2\n}\n")]);
    let run = rostrum(folder.path(), &["check", "a.json", "b.json"]);
    assert_eq!(run.code, 1);
    for part in [
        "a.json:3:9",
        "cannot be used in a URL (/id)",
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
fn many_problems_of_one_kind_are_counted_and_all_are_shown_on_request() {
    let participants: Vec<String> =
        (0..1_284).map(|n| format!("{{ \"id\": \"{n} {n}\", \"name\": \"N\", \"kind\": \"person\" }}")).collect();
    let text = format!(
        "{{ \"version\": 1, \"id\": \"a\", \"title\": \"A\", \"language\": \"en\", \"participants\": [\n{}], \"exchanges\": [] }}",
        participants.join(",\n")
    );
    let lines = "9:30 Ann Lee: Now.\n\n9:20 Bo Roe: Before.\n\n".repeat(60);
    let folder = folder(&[("a.json", text.as_bytes()), ("b.md", lines.as_bytes())]);
    let shown = |run: &Run, message: &str| run.err.matches(message).count();
    let some = rostrum(folder.path(), &["check", "a.json", "b.md"]);
    // The line that counts the rest names the first problem once more.
    assert_eq!(shown(&some, "cannot be used in a URL"), 51, "{}", some.err);
    assert!(some.err.contains("a.json: and 1,234 more, such as"), "{}", some.err);
    assert_eq!(shown(&some, "add at least one exchange"), 1);
    assert_eq!(shown(&some, "earlier than the time"), 51);
    let all = rostrum(folder.path(), &["check", "--all", "a.json", "b.md"]);
    assert_eq!(shown(&all, "cannot be used in a URL"), 1_284);
    assert!(all.err.contains("a.json:1285:") && !all.err.contains(" more, such as"), "{}", all.err);
}

#[test]
fn index_writes_a_search_index_beside_the_folder_and_replaces_an_old_one() {
    let folder = folder(&[("a.txt", BRIEFING.as_bytes())]);
    assert_eq!(rostrum(folder.path(), &["import", "a.txt", "-o", "lib"]).code, 0);
    let search = folder.path().join("search");
    fs::create_dir(&search).unwrap();
    fs::write(search.join("old.bin"), "old").unwrap();
    let run = rostrum(folder.path(), &["index", "lib", "--search"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("search"), "{}", run.out);
    assert!(search::Index::open(&fs::read(folder.path().join(search::ROOT)).unwrap()).is_ok());
    assert!(!search.join("old.bin").exists());
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 3, "{names:?}");
}

#[test]
fn index_writes_a_catalog_only_if_every_transcript_is_valid() {
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
fn a_line_of_a_megabyte_is_read_and_its_diagnostics_stay_short() {
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
fn help_lists_the_commands_and_their_options() {
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

/// A library with a file of each kind that `rostrum check` reads.
fn mixed_library() -> TempDir {
    let folder = folder(&[("a.txt", format!("← Back\n\n{BRIEFING}").as_bytes()), ("bad.json", b"{")]);
    assert_eq!(rostrum(folder.path(), &["import", "a.txt", "-o", "lib"]).code, 0);
    assert_eq!(rostrum(folder.path(), &["index", "lib"]).code, 0);
    folder
}

/// A pipe to write to whose reader is closed already.
fn closed_pipe() -> io::PipeWriter {
    let (reader, writer) = io::pipe().unwrap();
    drop(reader);
    writer
}

#[test]
fn a_closed_pipe_ends_the_command_quietly_with_its_work_done() {
    for (arguments, code) in [
        (&["--help"][..], 0),
        (&["check", "lib/a.json", "lib/catalog.json", "a.txt"], 0),
        (&["check", "lib/a.json", "bad.json", "a.txt"], 1),
        (&["import", "a.txt", "--verbose"], 0),
        (&["index", "lib"], 0),
        (&["new", "begun"], 0),
        (&["check", "none.json"], 2),
    ] {
        let folder = mixed_library();
        let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
        command.current_dir(folder.path()).args(arguments);
        let run = command.stdout(closed_pipe()).stderr(Stdio::piped()).output().unwrap();
        let err = String::from_utf8_lossy(&run.stderr);
        assert_eq!(run.status.code(), Some(code), "{arguments:?}: {err}");
        assert!(!err.contains("panicked") && !err.contains("pipe"), "{arguments:?}: {err}");
        assert!(arguments[0] != "import" || folder.path().join("a.json").exists(), "the transcript is not written");
        assert!(arguments[0] != "new" || folder.path().join("begun/rostrum.toml").exists());

        // As in `rostrum check … 2>&1 | head -1`.
        let folder = mixed_library();
        let status = command.current_dir(folder.path()).stderr(closed_pipe()).status().unwrap();
        assert_eq!(status.code(), Some(code), "{arguments:?} with standard error closed too");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_under_standard_output_is_a_failure() {
    let folder = mixed_library();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
    let run = command.current_dir(folder.path()).args(["check", "a.txt"]).stdout(full).output().unwrap();
    let err = String::from_utf8_lossy(&run.stderr);
    assert_eq!(run.status.code(), Some(2), "{err}");
    assert!(err.contains("error: cannot write to standard output: No space left on device"), "{err}");
}

#[test]
fn a_failure_names_the_action_its_cause_and_what_to_do() {
    let folder = folder(&[("full/a.txt", b"")]);
    for (arguments, message) in [
        (&["check", "none.json"][..], "error: cannot read none.json: No such file or directory (os error 2)\n"),
        (&["index", "none"], "error: cannot read the folder none: No such file or directory (os error 2)\n"),
        (&["new", "full"], "error: full is not empty; give a new folder\n"),
        (&["serve", "none"], "error: cannot serve none: No such file or directory (os error 2)\n"),
    ] {
        let run = rostrum(folder.path(), arguments);
        assert_eq!(run.code, 2);
        if cfg!(unix) {
            assert_eq!(run.err, message);
        }
    }
}

/// Makes the bundled library again in another folder and compares every file.
#[test]
fn the_bundled_library_equals_the_import_of_its_sources() {
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
    assert_eq!(names(made.path()), names(&golden), "run `make golden` and review the difference");
    for name in names(made.path()) {
        let (new, old) = (fs::read_to_string(made.path().join(&name)), fs::read_to_string(golden.join(&name)));
        assert_eq!(new.unwrap(), old.unwrap(), "{name}: run `make golden` and review the difference");
    }
}
