//! Reads the index of a site from a disk, as the app does from a host, and counts what that costs.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use address::HitOrder;
use find::Query;
use harness::page::Outcome;
use search::{Answer, DamagedFile, FileId, FileKind, Index, ROOT};

use crate::first_hits::Fetched;

/// The figures of a search.
pub(crate) struct Figures {
    /// The number of exchanges that it finds.
    pub(crate) hits: usize,
    /// The files that it fetches until ten hits can be shown, the root included.
    pub(crate) cold: Fetched,
    /// The bytes of texts among that.
    pub(crate) texts: u64,
    /// The time of the same search with all files there, with ten hits and all counts, in milliseconds.
    pub(crate) warm: f64,
}

/// Searches a site twice.
pub(crate) fn search(site: &Path, typed: &str) -> Outcome<Figures> {
    let query = Arc::new(search::parse(typed));
    let root = fs::read(site.join(ROOT)).map_err(|error| error.to_string())?;
    let index = Index::open(&root).map_err(|error| error.to_string())?;
    let mut reader =
        Reader { site, index, fetched: Fetched { bytes: root.len() as u64, files: 1, steps: 1 }, texts: 0 };
    let hits = reader.search(&query)?;
    let (cold, texts) = (reader.fetched, reader.texts);
    reader.ask(|index| index.occurrences(&query))?;
    let start = Instant::now();
    reader.search(&query)?;
    reader.ask(|index| index.occurrences(&query))?;
    Ok(Figures { hits, cold, texts, warm: start.elapsed().as_secs_f64() * 1e3 })
}

struct Reader<'a> {
    site: &'a Path,
    index: Index,
    fetched: Fetched,
    texts: u64,
}

impl Reader<'_> {
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
                    self.fetched.steps += 1;
                    files.into_iter().try_for_each(|file| self.add(file))?;
                }
            }
        }
    }

    fn add(&mut self, file: FileId) -> Outcome {
        let bytes = fs::read(self.site.join(file.path())).map_err(|error| error.to_string())?;
        self.fetched.bytes += bytes.len() as u64;
        self.fetched.files += 1;
        let contents = match file.kind() {
            FileKind::Index => bytes,
            FileKind::Text => {
                self.texts += bytes.len() as u64;
                let mut contents = Vec::new();
                std::io::Read::read_to_end(&mut flate2::read::DeflateDecoder::new(&bytes[..]), &mut contents)
                    .map_err(|error| error.to_string())?;
                contents
            }
        };
        self.index.add(file, contents).map_err(|error| error.to_string())
    }
}
