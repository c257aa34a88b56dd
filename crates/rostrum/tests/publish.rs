//! Makes sites and packed files as publishers do, and checks which files are written, which are kept, and the messages.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

mod app;

/// A folder with a library, an app, and room for a site.
struct Press {
    folder: TempDir,
}

/// The result of a run of the command: exit code, standard output, standard error.
struct Run {
    code: i32,
    out: String,
    err: String,
}

impl Press {
    /// Creates a folder with the app and a library of these files.
    fn new(files: &[(&str, &str)]) -> Self {
        let press = Self { folder: TempDir::new().unwrap() };
        app::write(&press.path("app"));
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

    /// Checks a file. Returns the exit code, and all that was told.
    fn check(&self, file: &str) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
        let output = command.current_dir(self.folder.path()).args(["check", file]).output().unwrap();
        let told = [output.stdout, output.stderr].concat();
        (output.status.code().unwrap(), String::from_utf8(told).unwrap())
    }

    fn build(&self, more: &[&str]) -> Run {
        self.run(&[&["build", "library", "-o", "site"], more].concat())
    }

    /// Reads every file of the site except the build's record.
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

    /// Lists the hidden files beside the site. After a run that ended there are none.
    fn hidden(&self) -> Vec<String> {
        let names = fs::read_dir(self.folder.path()).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.starts_with('.')).collect()
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

/// Returns the labelled text of a transcript with this title.
fn briefing(title: &str) -> String {
    format!(
        "---\ntitle: {title}\ndate: 2024-05-02\nlanguage: en\n---\n\nThe Post:\n\nWhy?\n\nAda Berg:\n\nBecause of {title}.\n"
    )
}

fn two() -> Press {
    Press::new(&[("bridge.md", &briefing("The bridge")), ("2023/tram.md", &briefing("The tram"))])
}

#[test]
fn licences_prints_the_works_of_others_which_each_site_has_too() {
    let press = two();
    let run = press.run(&["licences"]);
    assert_eq!((run.code, run.out.trim()), (0, "the licences of others"), "{}", run.err);
    assert_eq!(press.build(&[]).code, 0);
    assert_eq!(press.read("site/third-party.txt"), "the licences of others");
}

#[test]
fn a_site_has_a_page_and_a_file_for_each_transcript_and_a_sitemap_and_a_feed() {
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
        assert!(!files.contains_key(own), "{own} is in the site but not used there");
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
    assert!(!page.contains("modulepreload"), "the page loads the app before its text");
    let app = press.read("site/index.html");
    for piece in [
        "modulepreload",
        "data-js=\"app.js\" data-wasm=\"app_bg.wasm\"",
        "data-parts=\"{&quot;find&quot;:{&quot;wasm&quot;:&quot;app_find.wasm&quot;,&quot;preload_if&quot;:&quot;[?&amp;]q=&quot;}}\"",
        "data-worker=\"sw.js\"",
        "script-src 'self' 'wasm-unsafe-eval' 'sha256-",
        "style-src 'self';",
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
fn a_build_makes_only_changed_pages_again() {
    let press = two();
    assert_eq!(press.build(&[]).code, 0);
    // The stamp of a file that was written within the last two seconds is not trusted, because some clocks are coarse.
    std::thread::sleep(Duration::from_millis(2100));
    assert_eq!(press.build(&[]).code, 0);
    let run = press.build(&[]);
    assert!(run.out.contains(" 0 of them read anew;") && run.out.contains(" 0 of them written;"), "{}", run.out);
    let before = press.site();
    press.put("library/bridge.md", &briefing("The bridge, corrected"));
    let run = press.build(&[]);
    assert!(run.out.contains(" 1 of them read anew;"), "{}", run.out);
    let written: Vec<String> =
        press.site().into_iter().filter(|it| before.get(&it.0) != Some(&it.1)).map(|it| it.0).collect();
    let (index, pages): (Vec<_>, Vec<_>) =
        written.iter().map(String::as_str).partition(|path| path.starts_with("search/"));
    assert_eq!(pages, ["library/bridge.json", "library/catalog.json", "t/bridge/index.html", "t/index.html"]);
    assert!(index.contains(&"search/root.bin"), "{index:?}");
    assert!(run.out.contains(&format!(" {} of them written;", written.len())), "{}", run.out);
    assert!(press.read("site/library/catalog.json").contains("The bridge, corrected"));
    fs::remove_file(press.path("library/bridge.md")).unwrap();
    assert_eq!(press.build(&[]).code, 0);
    assert!(!press.path("site/t/bridge").exists());
    assert_eq!(press.hidden(), [""; 0]);
    // A file that was removed from the site comes back.
    fs::remove_file(press.path("site/t/tram/index.html")).unwrap();
    assert_eq!(press.build(&[]).code, 0);
    assert!(press.path("site/t/tram/index.html").exists());
}

#[test]
fn a_new_transcript_changes_only_the_last_tier_of_the_search_index_and_lost_files_come_back() {
    let named = |number: usize| (format!("b{number:02}.md"), briefing(&format!("Bridge {number:02}")));
    let first: Vec<(String, String)> = (0..33).map(named).collect();
    let press = Press::new(&first.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>());
    assert_eq!(press.build(&[]).code, 0);
    std::thread::sleep(Duration::from_millis(2100));
    assert_eq!(press.build(&[]).code, 0);
    let index = |press: &Press| -> BTreeMap<String, Vec<u8>> {
        press.site().into_iter().filter(|(path, _)| path.starts_with("search/")).collect()
    };
    let before = index(&press);
    let (name, text) = named(33);
    press.put(&format!("library/{name}"), &text);
    assert_eq!(press.build(&[]).code, 0);
    let after = index(&press);
    // The files of the first tier, with 32 transcripts, are the same.
    let kept = before.keys().filter(|path| after.contains_key(*path)).count();
    assert!(kept > before.len() / 2 && kept < before.len(), "{kept} of {}", before.len());
    assert_ne!(before["search/root.bin"], after["search/root.bin"]);
    // The same library gives the same index, however it came about.
    fs::remove_dir_all(press.path("site")).unwrap();
    assert_eq!(press.build(&[]).code, 0);
    assert_eq!(index(&press), after);
    let lost = after.keys().find(|path| !path.ends_with("root.bin")).unwrap();
    fs::remove_file(press.path("site").join(lost)).unwrap();
    assert_eq!(press.build(&[]).code, 0);
    assert_eq!(index(&press), after);
}

#[test]
fn another_version_of_the_command_makes_all_pages_again() {
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
fn a_broken_transcript_keeps_the_old_site_or_is_left_out_with_keep_going() {
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
        assert!(run.err.contains(piece), "{piece} is not reported: {}", run.err);
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
fn two_transcripts_with_the_same_id_in_any_case_are_reported() {
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
    // The first by name is published, although another one was written last.
    assert!(press.read("site/library/bridge.json").contains("Another"));
    assert!(press.read("site/t/bridge/index.html").contains("Because of Another."));
}

#[test]
fn an_unreadable_source_is_reported_and_the_others_are_published() {
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
fn a_folder_of_pages_becomes_one_transcript() {
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
fn a_folder_with_other_files_is_refused_and_files_that_a_host_added_to_a_site_are_kept() {
    let press = two();
    press.put("site/thesis.txt", "dear");
    let run = press.build(&[]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("holds files that `rostrum build` did not write"), "{}", run.err);
    assert_eq!(press.read("site/thesis.txt"), "dear");
    assert_eq!(press.hidden(), [""; 0], "files are left beside the refused folder");
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
fn a_killed_build_leaves_the_old_site_complete_and_the_next_build_succeeds() {
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
        assert!(site == good || site.len() > 300, "after {wait} ms the site is neither the old nor the new one");
    }
    // A kill at the moment in which the build looks whether the folder is writable.
    fs::create_dir_all(press.path(".site.probe")).unwrap();
    let run = press.build(&[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(press.hidden(), [""; 0]);
    // A kill between the two renames, on a disk that cannot swap folders in one step, leaves the good site here.
    fs::rename(press.path("site"), press.path(".site.old")).unwrap();
    assert_eq!(press.build(&[]).code, 0);
    assert!(press.path("site/t/n149/index.html").exists());
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_old_site() {
    let press = two();
    assert_eq!(press.build(&[]).code, 0);
    let good = press.site();
    press.put("library/long.md", &(briefing("Long") + &"And so on. ".repeat(20_000)));
    let script =
        format!("trap '' XFSZ; ulimit -f 64; exec '{}' build library -o site --app app", env!("CARGO_BIN_EXE_rostrum"));
    let run = Command::new("bash").current_dir(press.folder.path()).args(["-c", &script]).output().unwrap();
    assert_eq!(run.status.code(), Some(2));
    let err = String::from_utf8_lossy(&run.stderr);
    assert!(err.contains("the site was left as it was") && err.contains("long"), "{err}");
    assert_eq!(press.site(), good);
}

#[test]
fn a_packed_library_is_one_file_whose_policy_allows_only_its_own_scripts() {
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
    assert!(!page.contains("src=\""), "the packed file loads another file");
    press.put("library/bad.json", "{}");
    assert_eq!(press.run(&["pack", "library", "-o", "room.html"]).code, 1);
    assert_eq!(press.read("room.html"), page);
    assert_eq!(press.run(&["pack", "library", "-o", "room.html", "-k"]).code, 1);
}

#[test]
fn a_new_library_can_be_built_without_changes() {
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
fn without_an_app_the_command_tells_how_to_get_it() {
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

#[test]
fn two_sources_of_one_id_give_the_same_site_at_every_build() {
    let press = Press::new(&[("a/x.md", &briefing("The first")), ("b/x.md", &briefing("The second"))]);
    for _ in 0..5 {
        assert_eq!(press.build(&["-k"]).code, 1);
        assert!(press.read("site/library/x.json").contains("The first"));
        assert!(press.read("site/t/x/index.html").contains("Because of The first."));
    }
}

#[test]
fn a_file_that_was_damaged_in_the_site_is_replaced_and_stays_so() {
    let press = two();
    assert_eq!(press.build(&[]).code, 0);
    let good = press.site();
    std::thread::sleep(Duration::from_millis(2100));
    assert_eq!(press.build(&[]).code, 0);
    fs::remove_file(press.path("site/library/tram.json")).unwrap();
    press.put("site/library/tram.json", "damaged");
    for _ in 0..3 {
        assert_eq!(press.build(&[]).code, 0);
        assert_eq!(press.site(), good);
    }
}

#[test]
fn a_source_that_was_changed_in_place_with_its_old_time_is_read_again() {
    let press = two();
    assert_eq!(press.build(&[]).code, 0);
    std::thread::sleep(Duration::from_millis(2100));
    assert_eq!(press.build(&[]).code, 0);
    let path = press.path("library/bridge.md");
    let time = fs::metadata(&path).unwrap().modified().unwrap();
    let text = fs::read_to_string(&path).unwrap().replace("Why?", "Who?");
    fs::write(&path, text).unwrap();
    fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
    assert_eq!(press.build(&[]).code, 0);
    assert!(press.read("site/library/bridge.json").contains("Who?"));
}

#[test]
fn a_build_of_everything_reads_all_sources_anew() {
    let press = two();
    std::thread::sleep(Duration::from_millis(2100));
    assert_eq!(press.run(&["build", "library"]).code, 0);
    let again = press.run(&["build", "library"]);
    assert!(again.out.contains(" 0 of them read anew"), "{}", again.out);
    let all = press.run(&["build", "library", "--all"]);
    assert!(all.out.contains("2 of them read anew"), "{}", all.out);
}

#[test]
fn a_transcript_never_takes_the_name_of_the_catalog_or_of_a_device() {
    let press = two();
    press.put("library/catalog.md", &briefing("Catalogue of gates"));
    press.put("library/nul.md", &briefing("Nothing"));
    let run = press.run(&["build", "library"]);
    assert_eq!(run.code, 0, "{}", run.err);
    for id in ["catalog-transcript", "nul-transcript"] {
        assert!(press.path(&format!("site/library/{id}.json")).exists(), "{id}");
    }
    let catalog = press.read("site/library/catalog.json");
    assert!(catalog.contains("\"catalog-transcript\"") && catalog.contains("\"transcripts\""), "{catalog}");
    let text = press.read("site/library/nul-transcript.json").replace("nul-transcript", "Catalog");
    press.put("library/x.json", &text);
    let run = press.run(&["build", "library"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("the id \"Catalog\" is reserved"), "{}", run.err);
}

#[test]
fn a_site_inside_its_library_is_no_part_of_it() {
    let press = two();
    for _ in 0..2 {
        let run = press.run(&["build", "library", "--output", "library/site"]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(run.out.contains("2 transcripts"), "{}", run.out);
    }
    let elsewhere = press.run(&["build", "library", "--output", "other"]);
    assert!(elsewhere.out.contains("2 transcripts"), "{} {}", elsewhere.out, elsewhere.err);
    let packed = press.run(&["pack", "library", "--output", "all.html"]);
    assert_eq!(packed.code, 0, "{}", packed.err);
}

#[test]
fn doubtful_imports_are_listed_at_every_build_and_refused_when_strict() {
    let press = two();
    press.put("library/talk.vtt", "WEBVTT\n\n00:01.000 --> 00:04.000\nThe gate opens in May.\n");
    for _ in 0..2 {
        let run = press.run(&["build", "library"]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(run.err.contains("talk.vtt: doubtful as a whole"), "{}", run.err);
    }
    let strict = press.run(&["build", "library", "--strict"]);
    assert_eq!(strict.code, 1);
    assert!(strict.err.contains("talk.vtt: --strict refuses it: doubtful as a whole"), "{}", strict.err);
    assert!(press.path("site/library/talk.json").exists());
    assert_eq!(press.run(&["build", "library", "--strict", "--keep-going"]).code, 1);
    assert!(!press.path("site/library/talk.json").exists());
}

#[test]
fn corrections_beside_a_file_and_in_its_library_apply_to_every_build() {
    let works = "---\ntitle: On the works\ndate: 2024-05-02\nlanguage: en\n---\n\nBrandt: The works begin.\n\nThe Post: And when?\n\n\
        The Minister: In May.\n";
    let press = Press::new(&[("2024/works.md", works), ("bridge.md", &briefing("The bridge"))]);
    press.put("library/rostrum.toml", "title = \"Works\"\n");
    press.put("library/people.toml", "[[people]]\nname = \"Ada Berg\"\nrole = \"Engineer\"\n");
    press.put(
        "library/2024/works.fix.toml",
        "title = \"On the harbour works\"\n[[people]]\nname = \"Olga Brandt\"\nalso = [\"Brandt\", \"The Minister\"]\nrole = \"Minister\"\n",
    );
    let run = press.build(&[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let works = press.read("site/library/works.json");
    for piece in ["On the harbour works", "Olga Brandt", "\"Minister\""] {
        assert!(works.contains(piece), "{piece} is missing in {works}");
    }
    assert!(!works.contains("The Minister"), "{works}");
    assert!(press.read("site/library/bridge.json").contains("Engineer"));
    // A change of the corrections is a change of the source.
    std::thread::sleep(Duration::from_millis(2100));
    assert_eq!(press.build(&[]).code, 0);
    press.put("library/2024/works.fix.toml", "[[people]]\nname = \"O. Brandt\"\nalso = [\"Brandt\"]\n");
    let run = press.build(&[]);
    assert!(run.out.contains(" 1 of them read anew;"), "{}", run.out);
    assert!(press.read("site/library/works.json").contains("O. Brandt"));
    // Corrections that cannot be read are reported with their place, and stop nothing else.
    press.put("library/2024/works.fix.toml", "[[people]]\nnames = \"O. Brandt\"\n");
    let run = press.build(&["--keep-going"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("works.fix.toml:2:1") && run.err.contains("names"), "{}", run.err);
    assert!(press.path("site/library/bridge.json").exists());
}

#[test]
fn an_empty_library_leaves_the_old_site() {
    let press = two();
    assert_eq!(press.build(&[]).code, 0);
    let good = press.site();
    fs::remove_dir_all(press.path("library")).unwrap();
    fs::create_dir(press.path("library")).unwrap();
    let run = press.build(&[]);
    assert!(run.code == 2 && run.err.contains("holds no transcripts"), "{}", run.err);
    assert_eq!(press.site(), good);
}

#[cfg(unix)]
#[test]
fn pipes_devices_empty_records_and_broken_json_are_reported_and_stop_nothing_else() {
    let press = two();
    assert!(Command::new("mkfifo").arg(press.path("library/pipe.md")).status().unwrap().success());
    std::os::unix::fs::symlink("/dev/zero", press.path("library/endless.json")).unwrap();
    fs::create_dir(press.path("library/empty.pages")).unwrap();
    press.put("library/cut.json", "{\"é");
    let run = press.build(&["-k"]);
    assert_eq!(run.code, 1, "{}", run.err);
    for piece in ["pipe.md: it is not a regular file", "endless.json", "holds no pages", "cut.json"] {
        assert!(run.err.contains(piece), "{piece} is missing: {}", run.err);
    }
    assert!(run.err.contains("4 transcripts"), "{}", run.err);
    assert!(press.path("site/t/tram/index.html").exists());
}

#[test]
fn a_name_that_the_site_needs_and_others_have_taken_is_an_error_and_loses_nothing() {
    let press = two();
    assert_eq!(press.build(&[]).code, 0);
    let good = press.site();
    press.put("site/library/third.json", "theirs");
    press.put("library/third.md", &briefing("The third"));
    for options in [&[][..], &["--in-place"]] {
        let run = press.build(options);
        assert!(run.code == 2 && run.err.contains("third.json"), "{}", run.err);
        assert_eq!(press.read("site/library/third.json"), "theirs");
        assert_eq!(press.read("site/library/tram.json").as_bytes(), good["library/tram.json"]);
    }
    fs::remove_file(press.path("site/library/third.json")).unwrap();
    assert_eq!(press.build(&[]).code, 0);
}

#[test]
fn a_file_beyond_the_largest_size_is_refused() {
    let press = two();
    press.put("library/large.md", &"x".repeat(1_000_001));
    let run = press.build(&["--max-size", "1"]);
    assert!(run.code == 1 && run.err.contains("--max-size"), "{}", run.err);
}

#[test]
fn the_catalog_of_a_large_library_is_in_several_files_which_check_follows() {
    let press = Press::new(&[]);
    for number in 0..600 {
        press.put(&format!("library/n{number}.md"), &briefing(&format!("Number {number}")));
    }
    let run = press.build(&[]);
    assert_eq!(run.code, 0, "{}", run.err);
    let first = press.all("site/library/catalog");
    assert!(first.len() > 8, "{} files", first.len());
    let catalog = press.read("site/library/catalog.json");
    assert!(catalog.contains("\"version\": 2") && first.keys().all(|name| catalog.contains(name.as_str())));
    let (code, told) = press.check("site/library/catalog.json");
    assert!(code == 0 && told.contains("600 transcripts"), "{code} {told}");

    // A correction changes the file by id and the block, if it is in one; the others stay.
    press.put("library/n5.md", &briefing("Number five"));
    assert_eq!(press.build(&[]).code, 0);
    let second = press.all("site/library/catalog");
    let changed = second.keys().filter(|name| !first.contains_key(*name)).count();
    assert!((1..=2).contains(&changed), "{changed} files changed");
    assert_eq!(first.len(), second.len());

    fs::remove_file(press.path("site/library/n7.json")).unwrap();
    let (code, told) = press.check("site/library/catalog.json");
    assert!(code == 1 && told.contains("there is no n7.json"), "{code} {told}");
}

#[test]
fn check_names_the_files_of_a_catalog_that_are_missing_or_know_other_transcripts() {
    let press = Press::new(&[]);
    for number in 0..600 {
        press.put(&format!("library/n{number}.md"), &briefing(&format!("Number {number}")));
    }
    assert_eq!(press.build(&[]).code, 0);
    let folder = press.path("site/library/catalog");
    let holds = |name: &str| fs::read_to_string(folder.join(name)).unwrap().matches("\"id\"").count();
    let mut files: Vec<String> = press.all("site/library/catalog").keys().map(ToString::to_string).collect();
    files.sort_by_key(|name| holds(name));
    let (small, large) = (files[0].clone(), files[files.len() - 1].clone());
    // The smallest is one of those by id. Without its entries, the list knows more.
    let text = fs::read_to_string(folder.join(&small)).unwrap();
    let empty = r#"{"version":1,"transcripts":[]}"#;
    fs::write(folder.join(&small), empty).unwrap();
    let (code, told) = press.check("site/library/catalog.json");
    assert!(code == 1 && told.contains("its list and its files by id differ in"), "{code} {told}");
    fs::write(folder.join(&small), text).unwrap();
    for name in [small, large] {
        fs::rename(folder.join(&name), folder.join("away")).unwrap();
        let (code, told) = press.check("site/library/catalog.json");
        assert!(code == 1 && told.contains(&format!("the catalog names {name}")), "{code} {told}");
        fs::rename(folder.join("away"), folder.join(&name)).unwrap();
    }
    assert_eq!(press.check("site/library/catalog.json").0, 0);
}
