//! How fast each format is read, beside plain JSON of the same transcript. Native code; the browser runs the same as WebAssembly.

use std::time::Instant;

use formats::{Given, Page, Target, export, import};
use harness::page::Outcome;
use transcript::{Transcript, json};

use crate::{ROUNDS, median};

/// Measures the formats that are both written and read, and prints. Others, such as speech JSON, cannot be made from the transcript.
///
/// # Errors
/// Returns a message when a file is not read as it was written.
pub(crate) fn measure(transcript: &Transcript) -> Outcome {
    let turns: usize = transcript.exchanges.iter().map(|it| it.turns.len()).sum();
    println!("\nImports of {turns} turns, median of {ROUNDS}; the peer is serde_json, which reads the same transcript");
    let plain = json::write(transcript);
    let peer = seconds(|| json::read::<Transcript>(plain.as_bytes()).map(drop).map_err(|error| error.to_string()))?;
    println!("  {:<10} {:>8} {:>9} {:>14}", "format", "MB", "MB/s", "time to peer's");
    println!(
        "  {:<10} {:>8.2} {:>9.1} {:>14.2}",
        "JSON",
        plain.len() as f64 / 1e6,
        plain.len() as f64 / 1e6 / peer,
        1.0
    );
    // Books are only written.
    for target in Target::ALL.into_iter().filter(|target| *target != Target::Epub) {
        let bytes = export(transcript, target);
        let name = format!("long.{}", target.extension());
        let page = Page { name: &name, bytes: &bytes };
        let read = || import(&[page], &Given::default()).map_err(|error| error.to_string());
        let back: usize = read()?.transcript.exchanges.iter().map(|it| it.turns.len()).sum();
        if back * 10 < turns * 9 {
            return Err(format!("{name}: {back} of {turns} turns came back"));
        }
        let seconds = seconds(|| read().map(drop))?;
        let megabytes = bytes.len() as f64 / 1e6;
        println!("  {:<10} {megabytes:>8.2} {:>9.1} {:>14.2}", target.name(), megabytes / seconds, seconds / peer);
    }
    Ok(())
}

/// Returns the median of the seconds that some work takes.
fn seconds(work: impl Fn() -> Outcome) -> Outcome<f64> {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        work()?;
        times.push(begun.elapsed().as_secs_f64());
    }
    Ok(median(times))
}
