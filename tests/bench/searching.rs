//! The index of a large library: how long it takes to make, and what a search fetches and costs.
//!
//! `ROSTRUM_CORPUS` names a folder of transcripts; otherwise a library is invented.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use address::HitOrder;
use find::Query;
use harness::page::Outcome;
use search::{Answer, DamagedFile, FileId, FileKind, Index, ROOT};
use transcript::{Transcript, json};

use crate::corpus::{Corpus, Random};
use crate::publishing::run;

/// The number of transcripts in a large library, and in one of a tenth of it.
const SIZES: [usize; 2] = [208, 2085];
/// The number of queries of each kind.
const OF_EACH_KIND: usize = 5;

/// Measures the index of an invented library of two sizes, or of the one that is named.
pub(crate) fn measure() -> Outcome {
    let folder = std::env::temp_dir().join(format!("rostrum-search-{}", std::process::id()));
    let outcome = match std::env::var_os("ROSTRUM_CORPUS") {
        Some(library) => of_library(&PathBuf::from(library), &folder.join("site")),
        None => SIZES.into_iter().try_for_each(|size| {
            let library = folder.join(format!("library-{size}"));
            invent(&library, size)?;
            of_library(&library, &folder.join(format!("site-{size}")))
        }),
    };
    _ = fs::remove_dir_all(&folder);
    outcome
}

fn invent(library: &Path, size: usize) -> Outcome {
    fs::create_dir_all(library).map_err(|error| error.to_string())?;
    let corpus = Corpus::new();
    for number in 0..size {
        let text = json::write(&corpus.transcript(number, size));
        fs::write(library.join(format!("c{number}.json")), text).map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn of_library(library: &Path, site: &Path) -> Outcome {
    let built = run(&["build"], library, site)?;
    let size = |folder: &str| -> (u64, usize) {
        let files = fs::read_dir(site.join(folder)).into_iter().flatten().flatten();
        let sizes: Vec<u64> =
            files.filter_map(|file| file.metadata().ok()).filter(|it| it.is_file()).map(|it| it.len()).collect();
        (sizes.iter().sum(), sizes.len())
    };
    let texts = texts(site)?;
    let said: usize =
        texts.iter().flat_map(|it| &it.exchanges).flat_map(|it| it.texts()).map(|(_, text)| text.len()).sum();
    let ((index, index_files), (chunks, chunk_files)) = (size("search"), size("search/text"));
    let root = fs::metadata(site.join(ROOT)).map_err(|error| error.to_string())?.len();
    println!(
        "\nrostrum build of {} transcripts, {:.0} MB of text, with the index: {:.1} s, {:.0} MB of memory",
        texts.len(),
        said as f64 / 1e6,
        built.seconds,
        built.memory as f64 / 1e6
    );
    println!(
        "  index {:.1} MB in {index_files} files (root {:.1} kB), texts {:.1} MB in {chunk_files} files",
        index as f64 / 1e6,
        root as f64 / 1e3,
        chunks as f64 / 1e6
    );
    let (mut bytes, mut requests, mut steps, mut warm) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    println!("  {:<44} {:>7} {:>8} {:>5} {:>5} {:>8}", "query", "hits", "cold kB", "files", "steps", "warm ms");
    for typed in queries(&texts) {
        let query = Arc::new(search::parse(&typed));
        let mut reader = Reader::open(site)?;
        let hits = reader.search(&query)?;
        let (cold, files, step) = (reader.bytes, reader.files, reader.steps);
        reader.ask(|index| index.occurrences(&query))?;
        let start = Instant::now();
        reader.search(&query)?;
        reader.ask(|index| index.occurrences(&query))?;
        let milliseconds = start.elapsed().as_secs_f64() * 1e3;
        println!("  {typed:<44} {hits:>7} {:>8.1} {files:>5} {step:>5} {milliseconds:>8.2}", cold as f64 / 1e3);
        bytes.push(cold as f64 / 1e3);
        requests.push(files as f64);
        steps.push(step as f64);
        warm.push(milliseconds);
    }
    for (name, values) in [("cold kB", bytes), ("files", requests), ("steps", steps), ("warm ms", warm)] {
        println!(
            "  {name:<10} p50 {:>8.2}   p95 {:>8.2}   max {:>8.2}",
            rank(&values, 0.5),
            rank(&values, 0.95),
            rank(&values, 1.0)
        );
    }
    Ok(())
}

fn rank(values: &[f64], share: f64) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    values[((values.len() - 1) as f64 * share).round() as usize]
}

/// Returns all transcripts of a site.
fn texts(site: &Path) -> Outcome<Vec<Transcript>> {
    let mut texts = Vec::new();
    for file in fs::read_dir(site.join("library")).map_err(|error| error.to_string())?.flatten() {
        let bytes = fs::read(file.path()).map_err(|error| error.to_string())?;
        texts.extend(json::read::<Transcript>(&bytes));
    }
    texts.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(texts)
}

/// Returns queries that find something: words, phrases and the like from random paragraphs.
fn queries(texts: &[Transcript]) -> Vec<String> {
    let mut random = Random::new(42);
    let mut queries = Vec::new();
    for kind in 0..9 {
        for _ in 0..OF_EACH_KIND {
            // A phrase needs a paragraph that is long enough.
            let (text, words) = loop {
                let text = &texts[random.below(texts.len())];
                let paragraphs: Vec<&str> =
                    text.exchanges.iter().flat_map(|it| it.texts()).map(|(_, text)| text).collect();
                let paragraph = paragraphs.get(random.below(paragraphs.len())).copied().unwrap_or_default();
                let words: Vec<&str> =
                    paragraph.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
                if words.len() > 12 {
                    break (text, words);
                }
            };
            let at = random.below(words.len() - 8);
            let long = |from: usize| {
                words[from..].iter().chain(&words).find(|it| it.len() > 5).copied().unwrap_or(words[from])
            };
            queries.push(match kind {
                0 => long(at).to_owned(),
                1 => words[at].to_owned(),
                2 => format!("{} {}", long(at), long(at + 4)),
                3 => format!("\"{}\"", words[at..at + 3].join(" ")),
                4 => format!("\"{}\"", words[at..at + 6].join(" ")),
                5 => format!("{}*", long(at).chars().take(4).collect::<String>()),
                6 => format!("q:{}", long(at)),
                7 => format!("{} speaker:\"{}\"", long(at), text.participants[0].name),
                _ => format!("{} NEAR/5 {}", words[at], words[at + 3]),
            });
        }
    }
    queries
}

/// An index that is read from a disk, with what that costs.
struct Reader<'a> {
    site: &'a Path,
    index: Index,
    bytes: u64,
    files: usize,
    steps: usize,
}

impl<'a> Reader<'a> {
    fn open(site: &'a Path) -> Outcome<Self> {
        let root = fs::read(site.join(ROOT)).map_err(|error| error.to_string())?;
        let index = Index::open(&root).map_err(|error| error.to_string())?;
        Ok(Self { site, index, bytes: root.len() as u64, files: 1, steps: 1 })
    }

    /// Finds the hits of a query and shows ten of them.
    fn search(&mut self, query: &Arc<Query>) -> Outcome<usize> {
        let hits = self.ask(|index| index.hits(query, HitOrder::Newest))?;
        self.ask(|index| index.show(query, &hits, 0..10))?;
        Ok(hits.len())
    }

    fn ask<T>(&mut self, ask: impl Fn(&Index) -> Result<Answer<T>, DamagedFile>) -> Outcome<T> {
        loop {
            match ask(&self.index).map_err(|error| error.to_string())? {
                Answer::Ready(answer) => return Ok(answer),
                Answer::Wanted(files) => {
                    self.steps += 1;
                    files.into_iter().try_for_each(|file| self.add(file))?;
                }
            }
        }
    }

    fn add(&mut self, file: FileId) -> Outcome {
        let bytes = fs::read(self.site.join(file.path())).map_err(|error| error.to_string())?;
        self.bytes += bytes.len() as u64;
        self.files += 1;
        let contents = match file.kind() {
            FileKind::Index => bytes,
            FileKind::Text => {
                let mut contents = Vec::new();
                std::io::Read::read_to_end(&mut flate2::read::DeflateDecoder::new(&bytes[..]), &mut contents)
                    .map_err(|error| error.to_string())?;
                contents
            }
        };
        self.index.add(file, contents).map_err(|error| error.to_string())
    }
}
