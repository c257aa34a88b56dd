//! How fast each format is read, beside plain JSON of the same transcripts. Native code; the browser runs the same as WebAssembly.

use std::time::Instant;

use formats::{Given, Page, Target, export, import};
use harness::page::Outcome;
use transcript::{Transcript, json};

use crate::corpus::Corpus;
use crate::{ROUNDS, median};

/// The number of transcripts, which together have about 2 MB of text.
const COUNT: usize = 40;

/// Measures the formats that are both written and read, and prints. Others, such as speech JSON, cannot be made from a transcript.
///
/// # Errors
/// Returns a message when a file is not read as it was written.
pub(crate) fn measure() -> Outcome {
    let corpus = Corpus::new();
    let transcripts: Vec<Transcript> = (0..COUNT).map(|number| corpus.transcript(number, COUNT)).collect();
    println!(
        "\nImports of {COUNT} transcripts, median of {ROUNDS}; the peer is serde_json, which reads the same as JSON"
    );
    let plain: Vec<String> = transcripts.iter().map(json::write).collect();
    let read_plain = |text: &String| json::read::<Transcript>(text.as_bytes()).map(drop).map_err(|it| it.to_string());
    let peer = seconds(|| plain.iter().try_for_each(read_plain))?;
    println!("  {:<10} {:>8} {:>9} {:>14}", "format", "MB", "MB/s", "time to peer's");
    let print = |name: &str, bytes: usize, seconds: f64| {
        let megabytes = bytes as f64 / 1e6;
        println!("  {name:<10} {megabytes:>8.2} {:>9.1} {:>14.2}", megabytes / seconds, seconds / peer);
    };
    print("serde_json", plain.iter().map(String::len).sum(), peer);
    // Books are only written.
    for target in Target::ALL.into_iter().filter(|target| *target != Target::Epub) {
        let name = format!("transcript.{}", target.extension());
        let files: Vec<Vec<u8>> = transcripts.iter().map(|transcript| export(transcript, target)).collect();
        let read = |bytes: &Vec<u8>| {
            let page = Page { name: &name, bytes };
            import(&[page], &Given::default()).map_err(|error| format!("{name}: {error}"))
        };
        // Captions join turns of one speaker.
        for (file, transcript) in files.iter().zip(&transcripts) {
            let (back, all) = (turns(&read(file)?.transcript), turns(transcript));
            if back * 3 < all {
                return Err(format!("{name}: {back} of {all} turns came back"));
            }
        }
        let seconds = seconds(|| files.iter().try_for_each(|file| read(file).map(drop)))?;
        print(target.name(), files.iter().map(Vec::len).sum(), seconds);
    }
    Ok(())
}

fn turns(transcript: &Transcript) -> usize {
    transcript.exchanges.iter().map(|it| it.turns.len()).sum()
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
