//! Sites and packed files as publishers make them: what is written, what is left alone, and what is told.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

/// Stands in for the built app.
const MANIFEST: &str = r#"{"version": 1, "script": "app.js", "wasm": "app_bg.wasm", "style": "rostrum-1.css",
    "parts": {"find": {"wasm": "app_find.wasm", "preload_if": "[?&]q="}}}"#;
const APP: [(&str, &str); 12] = [
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
    ("worker.js", "worker"),
    ("classic.js", "classic"),
];

/// A library, an app, and where a site shall stand.
struct Press {
    folder: TempDir,
}

/// What a run of the command gave: exit code, standard output, standard error.
struct Run {
    code: i32,
    out: String,
    err: String,
}

impl Press {
    /// A press with a library of these files.
    fn new(files: &[(&str, &str)]) -> Self {
        let press = Self { folder: TempDir::new().unwrap() };
        for (name, text) in APP {
            press.put(&format!("app/{name}"), text);
        }
        for (name, text) in files {
            press.put(&format!("library/{name}"), text);
        }
        press
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
        command.current_dir(self.folder.path()).args(arguments).args(["--app", "app"]);
        command
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let output = self.command(arguments).output().unwrap();
        Run {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn build(&self, more: &[&str]) -> Run {
        self.run(&[&["build", "library", "-o", "site"], more].concat())
    }

    /// Every file of the site, less the record.
    fn site(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.all("site");
        files.remove(".rostrum-build");
        files
    }

    fn all(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        read_all(&self.path(folder), "", &mut files);
        files
    }

    /// What stands beside the site and is hidden, but for its twin: nothing, after a run that ended.
    fn hidden(&self) -> Vec<String> {
        if self.path(".site.twin").exists() {
            assert_eq!(self.all(".site.twin"), self.all("site"), "the twin is not equal to the site");
        }
        let names = fs::read_dir(self.folder.path()).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.starts_with('.') && name != ".site.twin").collect()
    }
}

fn read_all(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        match entry.file_type().unwrap().is_dir() {
            true => read_all(&entry.path(), &format!("{name}/"), files),
            false => _ = files.insert(name, fs::read(entry.path()).unwrap()),
        }
    }
}

/// Labelled text of a transcript with this title.
fn briefing(title: &str) -> String {
    format!(
        "---\ntitle: {title}\ndate: 2024-05-02\nlanguage: en\n---\n\nThe Post:\n\nWhy?\n\nAda Berg:\n\nBecause of {title}.\n"
    )
}

fn two() -> Press {
    Press::new(&[("bridge.md", &briefing("The bridge")), ("2023/tram.md", &briefing("The tram"))])
}

#[test]
fn a_site_has_a_page_and_a_file_of_each_transcript_and_what_hosts_and_feeds_look_for() {
    let press = two();
    press.put("library/rostrum.toml", "title = \"Press & Co\"\nbase = \"https://example.org/room\"\n");
    let run = press.build(&[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("site: 2 transcripts, 2 of them read anew;"), "{}", run.out);
    let files = press.site();
    for name in ["index.html", "sw.js", "manifest.webmanifest", "library/catalog.json", "library/bridge.json"] {
        assert!(files.contains_key(name), "{name}");
    }
    for own in ["app.json", "transcript.css", "languages.css", "list.css", "worker.js", "classic.js"] {
        assert!(!files.contains_key(own), "{own} is of no use in a site");
    }
    let page = press.read("site/t/bridge/index.html");
    for piece in [
        "data-root=\"../../\"",
        "<title>The bridge – Press &amp; Co</title>",
        "<link rel=\"canonical\" href=\"https://example.org/room/t/bridge/\">",
        "href=\"../../feed.xml\"",
        "Because of The bridge.",
        "<link rel=\"stylesheet\" href=\"../../rostrum-1.css\" media=\"print\">",
        "<style>.plain,.page{margin:0 auto;color:red}:lang(en){color:green}</style>",
        "src=\"../../boot.js\"",
    ] {
        assert!(page.contains(piece), "{piece} is missing in {page}");
    }
    assert!(!page.contains("modulepreload"), "the text must not wait for the app");
    let app = press.read("site/index.html");
    for piece in [
        "modulepreload",
        "data-js=\"app.js\" data-wasm=\"app_bg.wasm\"",
        "data-parts=\"{&quot;find&quot;:{&quot;wasm&quot;:&quot;app_find.wasm&quot;,&quot;preload_if&quot;:&quot;[?&amp;]q=&quot;}}\"",
        "data-worker=\"sw.js\"",
        "script-src 'self' 'wasm-unsafe-eval'; style-src 'self';",
    ] {
        assert!(app.contains(piece), "{piece} is missing in {app}");
    }
    assert!(press.read("site/sitemap.xml").contains("https://example.org/room/t/tram/"));
    assert!(press.read("site/feed.xml").contains("Press &amp; Co"));
    let worker = press.read("site/sw.js");
    assert!(worker.contains("\"t/shell.html\": \"sha256-") && worker.ends_with("worker"), "{worker}");
    assert_eq!(press.hidden(), [""; 0]);
}

#[test]
fn only_what_changed_is_made_anew() {
    let press = two();
    assert_eq!(press.build(&[]).code, 0);
    // A file that was written within the last tick of a coarse clock proves nothing.
    std::thread::sleep(Duration::from_millis(2100));
    assert_eq!(press.build(&[]).code, 0);
    let run = press.build(&[]);
    assert!(run.out.contains(" 0 of them read anew;") && run.out.contains(" 0 of them written;"), "{}", run.out);
    press.put("library/bridge.md", &briefing("The bridge, corrected"));
    let run = press.build(&[]);
    assert!(run.out.contains(" 1 of them read anew;"), "{}", run.out);
    // The transcript, its page, the catalog and the list.
    assert!(run.out.contains(" 4 of them written;"), "{}", run.out);
    assert!(press.read("site/library/catalog.json").contains("The bridge, corrected"));
    fs::remove_file(press.path("library/bridge.md")).unwrap();
    assert_eq!(press.build(&[]).code, 0);
    assert!(!press.path("site/t/bridge").exists());
    assert!(!press.path(".site.twin/library/bridge.json").exists(), "what was withdrawn is still on the disk");
    assert_eq!(press.hidden(), [""; 0]);
    // What somebody removed from the site comes back.
    fs::remove_file(press.path("site/t/tram/index.html")).unwrap();
    assert_eq!(press.build(&[]).code, 0);
    assert!(press.path("site/t/tram/index.html").exists());
}

#[test]
fn another_command_makes_all_pages_anew_since_it_may_write_them_otherwise() {
    let press = two();
    assert_eq!(press.build(&[]).code, 0);
    std::thread::sleep(Duration::from_millis(2100));
    assert_eq!(press.build(&[]).code, 0);
    assert!(press.build(&[]).out.contains(" 0 of them read anew;"));
    let other = press.path("rostrum-of-tomorrow");
    fs::copy(env!("CARGO_BIN_EXE_rostrum"), &other).unwrap();
    let mut build = Command::new(&other);
    build.current_dir(press.folder.path()).args(["build", "library", "-o", "site", "--app", "app"]);
    let out = String::from_utf8(build.output().unwrap().stdout).unwrap();
    assert!(out.contains(" 2 of them read anew;"), "{out}");
}

#[test]
fn a_broken_transcript_leaves_the_old_site_or_is_left_out() {
    let press = two();
    assert_eq!(press.build(&[]).code, 0);
    let good = press.site();
    press.put("library/bad.json", "{\"version\": 1,\n \"title\": 5}");
    press.put(
        "library/outside.json",
        &include_str!("../../transcript/tests/fixtures/sound.json").replace("\"id\": \"", "\"id\": \"../../"),
    );
    let run = press.build(&[]);
    assert_eq!(run.code, 1);
    for piece in ["bad.json", "outside.json", "the site was left as it was, because 2 of 4", "--keep-going"] {
        assert!(run.err.contains(piece), "{piece} is not told: {}", run.err);
    }
    assert_eq!(press.site(), good);
    press.put("library/third.md", &briefing("The third"));
    let run = press.build(&["--keep-going"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("2 transcripts left out"), "{}", run.err);
    assert!(press.read("site/library/catalog.json").contains("The third"));
    assert_eq!(press.hidden(), [""; 0]);
}

#[test]
fn two_transcripts_of_one_id_are_told_also_where_only_the_case_differs() {
    let press = two();
    press.put("library/2024/bridge.md", &briefing("Another"));
    press.put("library/TRAM.md", &briefing("A third"));
    let run = press.build(&[]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("its id, bridge, is that of 2024/bridge.md"), "{}", run.err);
    assert!(run.err.contains("left as it was, because 2 of 4"), "{}", run.err);
    assert!(!press.path("site").exists());
    let run = press.build(&["--keep-going"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("2 transcripts left out"), "{}", run.err);
    // The first by name is published, whoever was written last.
    assert!(press.read("site/library/bridge.json").contains("Another"));
    assert!(press.read("site/t/bridge/index.html").contains("Because of Another."));
}

#[test]
fn what_cannot_be_read_is_told_and_does_not_keep_the_others_back() {
    let press = two();
    #[cfg(unix)]
    std::os::unix::fs::symlink("nowhere", press.path("library/lost.json")).unwrap();
    #[cfg(not(unix))]
    press.put("library/lost.json", "");
    let run = press.build(&["-k"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("lost.json"), "{}", run.err);
    assert!(press.path("site/t/tram/index.html").exists());
}

#[test]
fn pages_of_one_record_stand_in_a_folder_of_their_own() {
    let page = |n: u32| format!("The Post:\n\nQuestion {n}?\n\nAda Berg:\n\nAnswer {n}.\n");
    let press = Press::new(&[]);
    for n in [1, 2, 10] {
        press.put(&format!("library/budget.pages/page {n}.md"), &page(n));
    }
    let run = press.build(&[]);
    assert_eq!(run.code, 0, "{}", run.err);
    let files = press.site();
    let page = files.iter().find(|(name, _)| name.starts_with("t/") && name.matches('/').count() == 2).unwrap().1;
    let page = String::from_utf8_lossy(page);
    let at = |text: &str| page.find(text).unwrap();
    assert!(at("Answer 1.") < at("Answer 2.") && at("Answer 2.") < at("Answer 10."));
}

#[test]
fn a_folder_with_other_files_is_no_place_for_a_site_and_what_a_host_put_into_one_stays() {
    let press = two();
    press.put("site/thesis.txt", "dear");
    let run = press.build(&[]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("holds files that `rostrum build` did not write"), "{}", run.err);
    assert_eq!(press.read("site/thesis.txt"), "dear");
    assert_eq!(press.hidden(), [""; 0], "what is left beside a folder that was refused");
    fs::remove_file(press.path("site/thesis.txt")).unwrap();
    assert_eq!(press.build(&[]).code, 0);
    press.put("site/CNAME", "example.org");
    press.put("site/.git/HEAD", "ref");
    press.put("site/library/extra.pdf", "pdf");
    press.put("library/third.md", &briefing("The third"));
    assert_eq!(press.build(&[]).code, 0);
    for (name, text) in [("CNAME", "example.org"), (".git/HEAD", "ref"), ("library/extra.pdf", "pdf")] {
        assert_eq!(press.read(&format!("site/{name}")), text);
    }
    assert!(press.path("site/t/third/index.html").exists());
    let run = press.run(&["build", "library", "-o", "."]);
    assert!(run.code == 2 && run.err.contains("holds the library itself"), "{}", run.err);
}

#[test]
fn a_build_that_is_killed_leaves_the_old_site_whole_and_the_next_one_goes_through() {
    let press = two();
    assert_eq!(press.build(&[]).code, 0);
    for n in 0..150 {
        press.put(&format!("library/more/n{n}.md"), &briefing(&format!("Number {n}")));
    }
    let good = press.site();
    for wait in [1, 5, 10, 15, 20, 25] {
        let mut build = press.command(&["build", "library", "-o", "site"]);
        let mut build = build.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        build.kill().unwrap();
        build.wait().unwrap();
        let site = press.site();
        assert!(site == good || site.len() > 300, "after {wait} ms the site is neither the old one nor the new one");
    }
    let run = press.build(&[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(press.hidden(), [""; 0]);
    // A kill between two steps, where a disk cannot do both at once, leaves the good site beside its place.
    fs::rename(press.path("site"), press.path(".site.old")).unwrap();
    assert_eq!(press.build(&[]).code, 0);
    assert!(press.path("site/t/n149/index.html").exists());
}

#[cfg(unix)]
#[test]
fn a_disk_that_takes_no_more_leaves_the_old_site() {
    let press = two();
    assert_eq!(press.build(&[]).code, 0);
    let good = press.site();
    press.put("library/long.md", &(briefing("Long") + &"And so on. ".repeat(20_000)));
    let script =
        format!("trap '' XFSZ; ulimit -f 64; exec '{}' build library -o site --app app", env!("CARGO_BIN_EXE_rostrum"));
    let run = Command::new("bash").current_dir(press.folder.path()).args(["-c", &script]).output().unwrap();
    assert_eq!(run.status.code(), Some(2));
    let err = String::from_utf8_lossy(&run.stderr);
    assert!(err.contains("The site was left as it was") && err.contains("long"), "{err}");
    assert_eq!(press.site(), good);
}

#[test]
fn a_library_is_packed_into_one_file_whose_policy_names_digests_only() {
    let press = two();
    let run = press.run(&["pack", "library", "-o", "room.html"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("room.html: 2 transcripts, "), "{}", run.out);
    let page = press.read("room.html");
    let policy = page.split("content=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(
        policy.contains("script-src 'sha256-") && !policy.contains("'self'") && !policy.contains("unsafe-inline"),
        "{policy}"
    );
    for piece in ["<script>classic</script>", "<script>boot</script>"] {
        assert!(page.contains(piece), "{piece}");
    }
    for id in ["library/bridge.json", "_bg.wasm", "_find.wasm"] {
        assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
    }
    assert!(!page.contains("src=\""), "it needs no other file");
    press.put("library/bad.json", "{}");
    assert_eq!(press.run(&["pack", "library", "-o", "room.html"]).code, 1);
    assert_eq!(press.read("room.html"), page);
    assert_eq!(press.run(&["pack", "library", "-o", "room.html", "-k"]).code, 1);
}

#[test]
fn a_new_library_can_be_built_at_once() {
    let press = Press::new(&[]);
    let new = || {
        Command::new(env!("CARGO_BIN_EXE_rostrum")).current_dir(press.folder.path()).args(["new", "library"]).output()
    };
    assert!(new().unwrap().status.success());
    let again = new().unwrap();
    assert!(!again.status.success() && String::from_utf8_lossy(&again.stderr).contains("is not empty"));
    let run = press.build(&[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.is_empty(), "{}", run.err);
    assert!(press.read("site/t/footbridge/index.html").contains("Because the town has wood"));
}

#[test]
fn without_an_app_the_command_says_how_one_is_had() {
    let press = two();
    let output = Command::new(env!("CARGO_BIN_EXE_rostrum"))
        .current_dir(press.folder.path())
        .args(["build", "library", "-o", "site"])
        .output()
        .unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    let has_app = output.status.success();
    assert!(has_app || err.contains("`make release` builds one with it inside"), "{err}");
}
