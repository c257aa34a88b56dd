//! The work of an import grows with the size of the file, and no faster, whatever the file repeats.
//!
//! Work is counted, not timed: the importer runs as WebAssembly, as in the browser, in an interpreter that counts each
//! instruction. The number is the same in every run and on every computer; it covers the whole way from the bytes to the
//! transcript and the report, and it grows when code only looks, which a count of allocations would not show. A shape that is
//! four times as large may take [`MOST`] times as many instructions: a little more than four times, because of the sorts.
//!
//! A look through all names for each name costs so little beside the rest of an import that it shows in files of a megabyte
//! only, and those take too long to count. So a second test lets the command's own code read each shape at that size, within a
//! time that is far above what linear work takes, and far below the time of quadratic work.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

mod counter;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use counter::Counter;
use formats::Target;
use work::Shape;

/// The sizes that are compared, in bytes.
const SMALL: usize = 40_000;
const LARGE: usize = 4 * SMALL;
/// The greatest growth of the work between them.
const MOST: f64 = 4.5;

/// The size of the second test, in bytes, and the time for each shape: none needs three seconds, and quadratic work needs more.
const WHOLE: usize = 1_280_000;
const PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn the_work_of_an_import_grows_no_faster_than_the_file() {
    let counter = Counter::new();
    let complaints = complaints(&|shape| {
        let [small, large] = [SMALL, LARGE].map(|size| {
            let (bytes, corrections) = shape.file(size);
            counter.read(shape.file, &bytes, &corrections)
        });
        if large.texts.len() < 2 && !shape.is_refused {
            return Some(format!("{} is refused: {:?}", shape.name, large.texts));
        }
        too_much(shape.name, small.instructions, large.instructions)
    });
    assert!(complaints.is_empty(), "work grows faster than the file:\n{}", complaints.join("\n"));
}

#[test]
fn the_work_of_an_export_grows_no_faster_than_the_transcript() {
    let counter = Counter::new();
    let complaints = complaints(&|shape| {
        if !["distinct labels", "turns of a line", "own participants", "headings", "backward times"]
            .contains(&shape.name)
        {
            return None;
        }
        let [small, large] = [SMALL, LARGE].map(|size| {
            let (bytes, corrections) = shape.file(size);
            counter.read(shape.file, &bytes, &corrections).texts.remove(0)
        });
        Target::ALL.iter().find_map(|target| {
            let [small, large] = [&small, &large].map(|text| counter.write(text, target.name()).instructions);
            too_much(&format!("{} as {}", shape.name, target.name()), small, large)
        })
    });
    assert!(complaints.is_empty(), "work grows faster than the transcript:\n{}", complaints.join("\n"));
}

#[test]
fn no_shape_freezes_the_command() {
    let complaints = complaints(&|shape| {
        let start = Instant::now();
        work::read(shape, WHOLE);
        let time = start.elapsed();
        (time > PATIENCE).then(|| format!("{}: {time:?}", shape.name))
    });
    assert!(complaints.is_empty(), "these take too long:\n{}", complaints.join("\n"));
}

/// Returns a line if the work has grown too much. Prints each growth, for `--nocapture`.
fn too_much(name: &str, small: u64, large: u64) -> Option<String> {
    let growth = large as f64 / small as f64;
    let line = format!("{name:<40} {growth:>5.2} times, {:>6} a byte", large / LARGE as u64);
    println!("{line}");
    (growth > MOST).then_some(line)
}

/// Asks about each shape, on all processors, and returns what there is to complain of.
fn complaints(ask: &(dyn Fn(&Shape) -> Option<String> + Sync)) -> Vec<String> {
    let shapes = work::shapes();
    let next = AtomicUsize::new(0);
    let found = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(shape) = shapes.get(next.fetch_add(1, Ordering::Relaxed)) {
                    found.lock().unwrap().extend(ask(shape));
                }
            });
        }
    });
    found.into_inner().unwrap()
}
