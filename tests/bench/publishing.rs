//! The publisher's command: it builds two thousand transcripts as a site, twice, and packs three hundred into one file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use harness::page::{Outcome, Page};
use transcript::{Transcript, json};

/// The number of transcripts in a large library, and in a packed file.
const LARGE: usize = 2000;
const STICK: usize = 300;
/// The factor by which a build after a change of one file must be faster than the first one.
const QUICKER: f64 = 10.0;

/// Measures the command with copies of the transcript `of`.
pub(crate) async fn measure(page: &Page<'_>, of: &Transcript) -> Outcome {
    let folder = std::env::temp_dir().join(format!("rostrum-bench-{}", std::process::id()));
    let outcome = in_folder(&folder, page, of).await;
    _ = fs::remove_dir_all(&folder);
    outcome
}

async fn in_folder(folder: &Path, page: &Page<'_>, of: &Transcript) -> Outcome {
    let library = folder.join("library");
    let bytes = fill(&library, LARGE, of)?;
    println!("\nrostrum build of {LARGE} transcripts, {:.0} MB of JSON", bytes as f64 / 1e6);
    let site = folder.join("site");
    let whole = run(&["build"], &library, &site)?;
    println!(
        "  the first build          {:>7.2} s, {:.0} transcripts and {:.0} MB of JSON a second, {:.0} MB of memory",
        whole.seconds,
        LARGE as f64 / whole.seconds,
        bytes as f64 / 1e6 / whole.seconds,
        whole.memory as f64 / 1e6
    );
    // Waits until the clock of the file system has moved on, because a build reads files again that were just written.
    tokio::time::sleep(Duration::from_millis(2100)).await;
    run(&["build"], &library, &site)?;
    write(&library, 7, &Transcript { title: "Corrected".into(), ..of.clone() })?;
    let again = run(&["build"], &library, &site)?;
    println!(
        "  with one file changed    {:>7.2} s, {:.0} times quicker, to reach {QUICKER}",
        again.seconds,
        whole.seconds / again.seconds
    );
    let small = folder.join("small");
    fill(&small, STICK, of)?;
    let file = folder.join("room.html");
    let packed = run(&["pack"], &small, &file)?;
    let size = fs::metadata(&file).map_err(|error| error.to_string())?.len();
    println!("\nrostrum pack of {STICK} transcripts: {:.2} s, {:.1} MB", packed.seconds, size as f64 / 1e6);
    let url = url::Url::from_file_path(&file).map_err(|()| "no URL for the file")?;
    page.client.goto(&format!("{url}#/t/n7")).await.map_err(|error| error.to_string())?;
    page.until("the text is there", "window.textAt").await?;
    println!(
        "  opened from the disk     text after {:.0} ms",
        page.eval("window.textAt").await?.as_f64().unwrap_or_default()
    );
    Ok(())
}

/// Writes a library of this many transcripts, and returns their size in bytes.
fn fill(library: &Path, count: usize, of: &Transcript) -> Outcome<usize> {
    fs::create_dir_all(library).map_err(|error| error.to_string())?;
    (0..count).map(|number| write(library, number, of)).sum()
}

fn write(library: &Path, number: usize, of: &Transcript) -> Outcome<usize> {
    let title = format!("{}, {number}", of.title);
    let text = json::write(&Transcript { id: format!("n{number}"), title, ..of.clone() });
    let path: PathBuf = library.join(format!("n{number}.json"));
    fs::write(&path, &text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text.len())
}

/// The time of a run, and its largest memory in bytes (known on Linux only).
pub(crate) struct Run {
    pub(crate) seconds: f64,
    pub(crate) memory: u64,
}

/// Runs the command, and measures it.
pub(crate) fn run(task: &[&str], library: &Path, target: &Path) -> Outcome<Run> {
    let mut command = Command::new(harness::project("target/release/rostrum"));
    command.args(task).arg(library).args([
        Path::new("--app"),
        &harness::project("target/app"),
        Path::new("-o"),
        target,
    ]);
    measured(&mut command).map_err(|error| format!("{error}; run `make build`"))
}

/// Runs a command without its output, and measures it.
pub(crate) fn measured(command: &mut Command) -> Outcome<Run> {
    let name = command.get_program().display().to_string();
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn().map_err(|error| format!("{name}: {error}"))?;
    let mut memory = 0;
    let status = loop {
        memory = memory.max(peak(child.id()));
        match child.try_wait().map_err(|error| error.to_string())? {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let seconds = start.elapsed().as_secs_f64();
    if status.success() { Ok(Run { seconds, memory }) } else { Err(format!("{name} ended with {status}")) }
}

/// Returns the largest memory of a process so far, in bytes.
fn peak(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or_default() * 1024
}
