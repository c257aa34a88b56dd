//! Serves libraries as publishers do while they write, and asks for pages meanwhile: no change of the library breaks what is
//! served, and no folder is left behind.
//!
//! Limits of time only end a test that hangs.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use transcript::{Catalog, json};

mod app;

/// The time after which a test is taken to hang.
const LIMIT: Duration = Duration::from_secs(120);

/// A folder with a library, an app, and the folder for temporary files of the servers.
struct Press {
    folder: TempDir,
}

impl Press {
    /// Creates a folder with the app and a library of these transcripts.
    fn new(names: &[&str]) -> Self {
        let press = Self { folder: TempDir::new().unwrap() };
        app::write(&press.path("app"));
        for folder in ["library", "temp"] {
            fs::create_dir(press.path(folder)).unwrap();
        }
        for name in names {
            press.put(name, &briefing(name, "the first day"));
        }
        press
    }

    /// Creates a library that takes seconds to read.
    fn large() -> Self {
        let press = Self::new(&[]);
        let text = long_briefing(2_000);
        for number in 0..40 {
            press.put(&format!("large-{number}"), &text);
        }
        press
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn transcript(&self, name: &str) -> PathBuf {
        self.path(&format!("library/{name}.md"))
    }

    fn put(&self, name: &str, text: &str) {
        fs::write(self.transcript(name), text).unwrap();
    }

    /// Lists what is in the folder for temporary files.
    fn temporary(&self) -> Vec<PathBuf> {
        fs::read_dir(self.path("temp")).unwrap().map(|entry| entry.unwrap().path()).collect()
    }

    /// Waits until a site is in the making.
    fn wait_for_making(&self) {
        wait_until("a site is in the making", || is_below(&self.path("temp"), ".new"));
    }
}

/// Tells whether a folder, or one inside of it, has a name with this ending.
fn is_below(folder: &Path, ending: &str) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    let mut folders = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir());
    folders.any(|path| path.to_string_lossy().ends_with(ending) || is_below(&path, ending))
}

/// A server that runs.
struct Server {
    process: Child,
    /// The lines that it prints.
    printed: Receiver<String>,
}

impl Server {
    /// Starts a server of the library, which makes its first site before it serves.
    fn start(press: &Press) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
        command.current_dir(press.folder.path()).env("TMPDIR", press.path("temp"));
        command.args(["serve", "library", "--app", "app", "--address", "127.0.0.1:0"]);
        let errors = fs::File::create(press.path("errors.txt")).unwrap();
        let mut process = command.stdout(Stdio::piped()).stderr(errors).spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let (print, printed) = channel();
        thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| print.send(line)));
        Self { process, printed }
    }

    /// Starts a server, and waits until it serves.
    fn ready(press: &Press) -> (Self, Site) {
        let server = Self::start(press);
        let line = server.printed.recv_timeout(LIMIT).unwrap();
        let (_, address) = line.split_once("http://").unwrap();
        let site = Site(address.split_once('/').unwrap().0.to_owned());
        (server, site)
    }

    fn send(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.process), signal).unwrap();
    }

    /// Sends a signal, and waits until the process has ended. Returns its status and the lines that it had still to print.
    fn end(mut self, signal: Signal) -> (ExitStatus, Vec<String>) {
        self.send(signal);
        let mut status = None;
        wait_until("the process has ended", || {
            status = self.process.try_wait().unwrap();
            status.is_some()
        });
        (status.unwrap(), self.printed.iter().collect())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has ended already, unless the test has failed.
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// The address of a site, with what is asked of it.
struct Site(String);

impl Site {
    /// Asks for a file. Returns the number of the status and the body.
    fn get(&self, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.0).unwrap();
        stream.set_read_timeout(Some(LIMIT)).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.0);
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        assert_eq!(length.parse(), Ok(body.len()), "{path} was cut off: {head}");
        (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
    }

    /// Asks for a file that must be there and whole: a page or a list.
    fn get_whole(&self, path: &str) -> String {
        let (status, body) = self.get(path);
        assert_eq!(status, 200, "{path}: {body}");
        check_whole(path, &body);
        body
    }

    /// Returns the ids of the transcripts that the catalog lists.
    fn ids(&self) -> Vec<String> {
        let body = self.get_whole("/library/catalog.json");
        let catalog: Catalog = json::read(body.as_bytes()).unwrap();
        let mut ids: Vec<String> = catalog.transcripts.into_iter().map(|it| it.id).collect();
        ids.sort();
        ids
    }
}

/// Checks that the beginning and the end of a page, or of JSON, are there.
fn check_whole(path: &str, body: &str) {
    if path.ends_with(".json") {
        assert!(serde_json::from_str::<serde_json::Value>(body).is_ok(), "{path}: {body}");
    } else {
        let is_whole = body.to_lowercase().starts_with("<!doctype html>") && body.trim_end().ends_with("</html>");
        assert!(is_whole, "{path}: {body}");
    }
}

fn wait_until(sentence: &str, mut is_true: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_true() {
        assert!(begun.elapsed() < LIMIT, "it never happened that {sentence}");
        thread::sleep(Duration::from_millis(2));
    }
}

/// Returns the labelled text of a transcript with this title and this answer.
fn briefing(title: &str, answer: &str) -> String {
    format!(
        "---\ntitle: {title}\ndate: 2024-05-02\nlanguage: en\n---\n\nThe Post:\n\nWhy?\n\nAda Berg:\n\nBecause of {answer}.\n"
    )
}

/// Returns the labelled text of a transcript with so many questions, and an answer to each.
fn long_briefing(questions: usize) -> String {
    let turns = "\nThe Post:\n\nWhy?\n\nAda Berg:\n\nBecause of the works.\n".repeat(questions);
    briefing("Long", "the works") + &turns
}

/// Changes a library some hundred times: transcripts come, are written in parts, get other names, and go.
fn storm(press: &Press) {
    for round in 0..120 {
        let (text, name) = (briefing("Storm", &format!("round {round}")), format!("storm-{}", round % 7));
        let (begin, _) = text.split_at(text.len() * (round % 5) / 5);
        press.put(&name, begin);
        thread::sleep(Duration::from_millis(round as u64 % 30));
        press.put(&name, &text);
        fs::rename(press.transcript(&name), press.transcript(&format!("moved-{}", round % 3))).unwrap();
        let config = if round % 4 == 0 { "title = \"Half of a" } else { "title = \"Press\"\n" };
        fs::write(press.path("library/rostrum.toml"), config).unwrap();
        if round % 5 == 0 {
            fs::remove_file(press.transcript(&format!("moved-{}", round % 3))).unwrap();
        }
        press.put("calm", &briefing("calm", &format!("round {round}")));
    }
    for number in 0..3 {
        _ = fs::remove_file(press.transcript(&format!("moved-{number}")));
    }
    press.put("calm", &briefing("calm", "the last day"));
    press.put("late", &briefing("late", "the last day"));
}

#[test]
fn a_storm_of_changes_never_shows_a_broken_site_and_ends_in_the_last_state() {
    let press = Press::new(&["still", "calm"]);
    let (server, site) = Server::ready(&press);
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            storm(&press);
            is_over.store(true, Ordering::Relaxed);
        });
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                for path in ["/", "/t/still/", "/library/still.json", "/library/catalog.json"] {
                    site.get_whole(path);
                }
            }
        });
        while !is_over.load(Ordering::Relaxed) {
            for path in ["/t/moved-0/", "/library/moved-1.json", "/t/storm-1/", "/t/calm/"] {
                let (status, body) = site.get(path);
                match status {
                    200 => check_whole(path, &body),
                    _ => assert_eq!(status, 404, "{path}: {body}"),
                }
            }
        }
    });
    wait_until("the last state is served", || {
        site.ids() == ["calm", "late", "still"] && site.get("/t/calm/").1.contains("the last day")
    });
    assert!(site.get_whole("/t/late/").contains("the last day"));
    let (status, _) = server.end(Signal::TERM);
    let errors = fs::read_to_string(press.path("errors.txt")).unwrap();
    assert_eq!(status.code(), Some(0), "{errors}");
    assert!(!errors.contains("another build"), "two builds ran at once: {errors}");
    assert!(!errors.contains("panicked"), "{errors}");
    assert!(press.temporary().is_empty(), "{:?}", press.temporary());
}

#[test]
fn a_signal_ends_the_server_well_and_removes_the_preview() {
    for signal in [Signal::TERM, Signal::INT] {
        let press = Press::new(&["still"]);
        let (server, _) = Server::ready(&press);
        assert!(!press.temporary().is_empty());
        assert_eq!(server.end(signal).0.code(), Some(0));
        assert!(press.temporary().is_empty(), "{:?}", press.temporary());
    }
}

/// Ends a server during a build by a signal, and checks that it leaves nothing and says nothing.
fn ends_quietly(press: &Press, server: Server, signal: Signal) {
    press.wait_for_making();
    let (status, printed) = server.end(signal);
    assert_eq!((status.code(), printed), (Some(0), vec![]));
    assert!(press.temporary().is_empty(), "{:?}", press.temporary());
    assert_eq!(fs::read_to_string(press.path("errors.txt")).unwrap(), "");
}

#[test]
fn a_signal_while_the_first_site_is_made_ends_the_server_before_it_serves() {
    let press = Press::large();
    for signal in [Signal::TERM, Signal::INT] {
        ends_quietly(&press, Server::start(&press), signal);
    }
}

#[test]
fn a_signal_while_the_site_is_made_again_does_not_wait_for_it() {
    let press = Press::large();
    for (signal, title) in [(Signal::TERM, "One"), (Signal::INT, "Two")] {
        let (server, _) = Server::ready(&press);
        // Every page shows the title of the library.
        fs::write(press.path("library/rostrum.toml"), format!("title = \"{title}\"\n")).unwrap();
        ends_quietly(&press, server, signal);
    }
}

#[test]
fn a_server_removes_the_previews_of_servers_that_were_killed_and_no_others() {
    let press = Press::new(&["still"]);
    let running = Server::ready(&press);
    let alone = press.temporary().len();
    Server::ready(&press).0.end(Signal::KILL);
    assert!(press.temporary().len() > alone, "a server that was killed cannot tidy up");
    let next = Server::ready(&press);
    assert_eq!(press.temporary().len(), 2 * alone, "{:?}", press.temporary());
    for (server, site) in [running, next] {
        site.get_whole("/t/still/");
        assert_eq!(server.end(Signal::TERM).0.code(), Some(0));
    }
    assert!(press.temporary().is_empty(), "{:?}", press.temporary());
}

#[test]
fn a_second_signal_does_not_wait_for_a_long_transcript_and_the_next_server_tidies_up() {
    let press = Press::new(&[]);
    press.put("long", &long_briefing(100_000));
    let server = Server::start(&press);
    press.wait_for_making();
    server.send(Signal::TERM);
    assert_eq!(server.end(Signal::INT).0.code(), Some(130));
    assert!(!press.temporary().is_empty());
    press.put("long", &long_briefing(1));
    let (server, _) = Server::ready(&press);
    assert_eq!(server.end(Signal::TERM).0.code(), Some(0));
    assert!(press.temporary().is_empty(), "{:?}", press.temporary());
}
