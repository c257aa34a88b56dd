//! Faults at every change of the disk: a build that fails or is killed there leaves a whole site, with all that others put
//! into it, and the next build goes through.
//!
//! Each fifth change is tried; `ROSTRUM_CRASH=all` (`make crash-test`) tries each.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

#[path = "app/mod.rs"]
mod app;

/// Files and links by their path.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// How a change fails.
const FAULTS: [&str; 3] = ["EIO", "ENOSPC", "KILL"];

/// The change between the build that made the old site and the one that fails.
#[derive(Clone, Copy, PartialEq)]
enum Case {
    First,
    Changed,
    Removed,
}

#[test]
fn a_fault_at_any_change_of_the_disk_loses_nothing() {
    for case in [Case::First, Case::Changed, Case::Removed] {
        try_all(case, &[]);
    }
}

#[test]
fn a_fault_at_any_change_loses_nothing_where_files_move_one_by_one() {
    for case in [Case::First, Case::Changed, Case::Removed] {
        try_all(case, &["--in-place"]);
    }
}

/// A build that cannot read something says so and leaves the old site, or has not needed it and makes the new one.
#[test]
fn a_fault_at_any_read_is_reported_and_leaves_a_whole_site() {
    for (case, options) in [(Case::First, &[][..]), (Case::Changed, &[]), (Case::Removed, &["--in-place"])] {
        let start = Press::new(case, options);
        start.put("library/rostrum.toml", "title = \"Press\"\n");
        start.put("library/people.toml", "[[people]]\nname = \"Ada Berg\"\nrole = \"Mayor\"\n");
        start.put("library/bridge.fix.toml", "title = \"Bridge, corrected\"\n");
        let old = start.own();
        let good = start.copy();
        let counted = good.build(options, Some("0:COUNT"));
        assert!(counted.status.success(), "{}", text(&counted.stderr));
        let new = good.own();
        let err = text(&counted.stderr);
        let count: usize = err.lines().find_map(|line| line.strip_prefix("reads: ")).unwrap().parse().unwrap();
        let step = if std::env::var_os("ROSTRUM_CRASH").is_some_and(|it| it == "all") { 1 } else { 7 };
        for number in (1..=count).step_by(step) {
            let press = start.copy();
            let run = press.command(options).env("ROSTRUM_READ_FAULT", number.to_string()).output().unwrap();
            let context = format!("read {number} of {count}, {}", text(&run.stderr));
            let own = press.own();
            press.check_foreign(case, &context);
            if run.status.success() {
                assert!(own == new, "a fault was passed over: {context}");
            } else {
                assert!(context.contains("a read fault of a test"), "another reason is given: {context}");
                let may_be_mixed = !options.is_empty();
                assert!(may_be_mixed || own == old || own == new, "neither the old site nor the new one: {context}");
            }
            let again = press.build(options, None);
            assert!(again.status.success() && press.own() == new, "{context}; then {}", text(&again.stderr));
            press.check_tidy(&context);
        }
    }
}

fn try_all(case: Case, options: &[&str]) {
    let start = Press::new(case, options);
    let old = start.own();
    // The result of a build without faults, and its number of changes.
    let good = start.copy();
    let counted = good.build(options, Some("0:COUNT"));
    assert!(counted.status.success(), "{}", text(&counted.stderr));
    let new = good.own();
    let err = text(&counted.stderr);
    let count: usize = err.lines().find_map(|line| line.strip_prefix("changes: ")).unwrap().parse().unwrap();
    let step = if std::env::var_os("ROSTRUM_CRASH").is_some_and(|it| it == "all") { 1 } else { 5 };
    for number in (1..=count).step_by(step) {
        for fault in FAULTS {
            let press = start.copy();
            let plan = format!("{number}:{fault}");
            let run = press.build(options, Some(&plan));
            let context = format!("{plan} of {count}, {}", text(&run.stderr));
            press.check_foreign(case, &context);
            let own = press.own();
            let may_be_mixed = !options.is_empty();
            assert!(may_be_mixed || own == old || own == new, "neither the old site nor the new one: {context}");
            assert!(!run.status.success(), "a fault was passed over: {context}");
            let again = press.build(options, None);
            assert!(again.status.success(), "{context}; then {}", text(&again.stderr));
            assert_eq!(names(&press.own()), names(&new), "{context}");
            assert!(press.own() == new, "{context}");
            press.check_foreign(case, &context);
            press.check_tidy(&context);
        }
    }
}

struct Press {
    folder: TempDir,
}

impl Press {
    fn new(case: Case, options: &[&str]) -> Self {
        let press = Self { folder: tempfile::tempdir().unwrap() };
        app::write(&press.path("app"));
        for name in ["bridge", "tram", "harbour"] {
            press.put(format!("library/{name}.md"), &briefing(name));
        }
        if case != Case::First {
            assert!(press.build(options, None).status.success());
            press.put("site/CNAME", "example.org");
            press.put("site/.git/HEAD", "ref: refs/heads/main");
            press.put("site/.git/objects/ab/cd", "object");
            press.put("site/library/extra.pdf", "in a folder of ours");
            press.put(Path::new("site").join(OsStr::from_bytes(b"caf\xe9.pdf")), "not UTF-8");
            std::os::unix::fs::symlink("nowhere", press.path("site/link")).unwrap();
            press.put("library/bridge.md", &briefing("bridge, mended"));
        }
        if case == Case::Removed {
            fs::remove_file(press.path("library/tram.md")).unwrap();
        }
        press
    }

    fn path(&self, path: impl AsRef<Path>) -> PathBuf {
        self.folder.path().join(path)
    }

    fn put(&self, path: impl AsRef<Path>, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// A copy with the same times and links.
    fn copy(&self) -> Self {
        let copy = Self { folder: tempfile::tempdir().unwrap() };
        let from = self.path(".");
        assert!(Command::new("cp").arg("-a").arg(from).arg(copy.folder.path()).status().unwrap().success());
        copy
    }

    fn build(&self, options: &[&str], fault: Option<&str>) -> Output {
        self.command(options).envs(fault.map(|fault| ("ROSTRUM_FAULT", fault))).output().unwrap()
    }

    fn command(&self, options: &[&str]) -> Command {
        let mut build = Command::new(env!("CARGO_BIN_EXE_rostrum"));
        build.current_dir(self.folder.path()).args(["build", "library", "-o", "site", "--app", "app"]).args(options);
        // One at a time, so that the number of a change names the same change in every run.
        build.env("RAYON_NUM_THREADS", "1");
        build
    }

    fn files(&self) -> Files {
        let mut files = Files::new();
        if self.path("site").exists() {
            read_all(&self.path("site"), Path::new(""), &mut files);
        }
        files
    }

    /// The files that the build wrote.
    fn own(&self) -> Files {
        let is_foreign = |path: &Path| {
            let bytes = path.as_os_str().as_bytes();
            [&b"CNAME"[..], b".git", b"library/extra.pdf", b"caf", b"link", b".rostrum"]
                .iter()
                .any(|it| bytes.starts_with(it))
        };
        self.files().into_iter().filter(|(path, _)| !is_foreign(path)).collect()
    }

    fn check_foreign(&self, case: Case, context: &str) {
        if case == Case::First {
            return;
        }
        let files = self.files();
        let expected: [(&[u8], &[u8]); 6] = [
            (b"CNAME", b"example.org"),
            (b".git/HEAD", b"ref: refs/heads/main"),
            (b".git/objects/ab/cd", b"object"),
            (b"library/extra.pdf", b"in a folder of ours"),
            (b"caf\xe9.pdf", b"not UTF-8"),
            (b"link", b"nowhere"),
        ];
        for (path, bytes) in expected {
            let found = files.get(Path::new(OsStr::from_bytes(path))).map(Vec::as_slice);
            assert_eq!(found, Some(bytes), "{} is lost: {context}", String::from_utf8_lossy(path));
        }
    }

    /// Checks that a build that ended left nothing beside the site.
    fn check_tidy(&self, context: &str) {
        let names = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        let hidden: Vec<_> = names.filter(|name| name.as_bytes().starts_with(b".")).collect();
        assert!(hidden.is_empty(), "{hidden:?}: {context}");
        let inside = self.files().into_keys().filter(|path| path.starts_with(".rostrum-new"));
        assert_eq!(inside.count(), 0, "{context}");
    }
}

fn read_all(root: &Path, folder: &Path, files: &mut Files) {
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = folder.join(entry.file_name());
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            read_all(root, &path, files);
        } else if kind.is_symlink() {
            files.insert(path, fs::read_link(entry.path()).unwrap().into_os_string().as_bytes().to_vec());
        } else {
            files.insert(path, fs::read(entry.path()).unwrap());
        }
    }
}

fn names(files: &Files) -> Vec<&PathBuf> {
    files.keys().collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn briefing(title: &str) -> String {
    format!(
        "---\ntitle: {title}\ndate: 2024-05-02\nlanguage: en\n---\n\nThe Post:\n\nWhy?\n\nAda Berg:\n\nBecause of {title}.\n"
    )
}
