//! Writes the search index of a library, and takes from the last build what has not changed.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use rayon::prelude::*;
use search::{FileId, FileKind, ROOT, Tier, TierWriter};
use transcript::{Entry, Transcript, json};

use crate::Failure;
use crate::failure::Context;
use crate::file_stamp::FileStamp;
use crate::output::Output;
use crate::record::TierRecord;
use crate::report::progress;

/// The number of transcripts in one tier is a multiple of the first of these, in the next of the second; the rest is in the last.
/// A new transcript mostly changes only that.
const TIER_SIZES: [usize; 2] = [512, 32];
/// The number of bytes of text that a file of texts should have. A large library has larger files, since some hosts take no
/// more than 20,000 files.
const TEXT_SIZE: u64 = 8 << 10;
const TEXT_FILES: u64 = 12_000;
/// The number of transcripts that are read at once.
const READ_AT_ONCE: usize = 64;

/// The tiers of an earlier build, with the stamps of the files of its site.
pub(crate) struct OldTiers<'a> {
    pub(crate) records: &'a [TierRecord],
    pub(crate) stamps: &'a BTreeMap<String, FileStamp>,
}

/// A folder with transcripts, in `library/`, that gets an index. Paths are relative to it, with `/` between their parts.
pub(crate) trait Shelf: Sync {
    /// Reads a file.
    fn read(&self, path: &str) -> Result<Vec<u8>, Failure>;
    /// Writes a file.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Failure>;
    /// Takes a file of the last build, if it is there as it was, and tells whether it is.
    fn keep(&self, path: &str, stamp: FileStamp) -> Result<bool, Failure>;
    /// Tells whether a file of the last build is there as it was.
    fn has(&self, path: &str, stamp: FileStamp) -> bool;
    /// Reads a file of the last build.
    fn old_file(&self, path: &str) -> Option<Vec<u8>>;
    /// Returns the size of a file in bytes.
    fn size(&self, path: &str) -> Result<u64, Failure>;
}

impl Shelf for Output {
    fn read(&self, path: &str) -> Result<Vec<u8>, Failure> {
        self.read(path)
    }
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.write(path, bytes)
    }
    fn keep(&self, path: &str, stamp: FileStamp) -> Result<bool, Failure> {
        self.keep(path, stamp)
    }
    fn has(&self, path: &str, stamp: FileStamp) -> bool {
        self.has(path, stamp)
    }
    fn old_file(&self, path: &str) -> Option<Vec<u8>> {
        self.old_file(path)
    }
    fn size(&self, path: &str) -> Result<u64, Failure> {
        self.size(path)
    }
}

/// The files of an index. Several tiers may have the same file.
struct IndexFiles<'a> {
    output: &'a dyn Shelf,
    paths: RefCell<BTreeSet<String>>,
}

impl IndexFiles<'_> {
    /// Writes files on all cores, and returns their paths.
    fn write(&self, files: Vec<(FileId, Vec<u8>)>) -> Result<BTreeSet<String>, Failure> {
        let all = files.iter().map(|(file, _)| file.path()).collect();
        let mut paths = self.paths.borrow_mut();
        let new: Vec<_> = files.into_iter().filter(|(file, _)| paths.insert(file.path())).collect();
        new.par_iter().try_for_each(|(file, contents)| put(*file, contents, self.output))?;
        Ok(all)
    }

    /// Takes a file of the old site, and tells whether it is there.
    fn keep(&self, path: &str, stamp: FileStamp) -> Result<bool, Failure> {
        let is_there = self.paths.borrow().contains(path) || self.output.keep(path, stamp)?;
        if is_there {
            self.paths.borrow_mut().insert(path.to_owned());
        }
        Ok(is_there)
    }
}

/// Writes the index of transcripts, which are on the shelf already.
pub(crate) fn write(
    entries: &[Entry],
    old: Option<&OldTiers<'_>>,
    output: &dyn Shelf,
) -> Result<Vec<TierRecord>, Failure> {
    let mut entries: Vec<&Entry> = entries.iter().collect();
    entries.sort_by(|a, b| (&a.date, &a.id).cmp(&(&b.date, &b.id)));
    // About a quarter of a transcript's JSON is no text.
    let bytes: u64 = entries.iter().map(|entry| entry.bytes).sum::<u64>() / 4 * 3;
    // Rounded, so that a library that grows a little keeps its files.
    let text_size = TEXT_SIZE.max(bytes / TEXT_FILES).next_multiple_of(TEXT_SIZE / 4);
    let old_roots = old.and_then(|_| output.old_file(ROOT)).and_then(|root| search::read_root(&root).ok());
    let files = IndexFiles { output, paths: RefCell::default() };
    let bar = progress(entries.len(), "transcripts in the search index");
    let mut records = Vec::new();
    let mut tiers = Vec::new();
    for entries in split(&entries) {
        let digest = |entry: &&Entry| (entry.id.clone(), entry.integrity.clone().unwrap_or_default());
        let key = (text_size, entries.iter().map(digest).collect());
        let kept = old.zip(old_roots.as_deref()).map(|(old, roots)| keep(&key, old, roots, &files)).transpose()?;
        let (tier, files) = match kept.flatten() {
            Some(kept) => kept,
            None => make(entries, text_size, &files, &|count| bar.inc(count))?,
        };
        tiers.push(tier);
        records.push(TierRecord { key, files });
    }
    bar.finish_and_clear();
    let root = search::write_root(&tiers);
    output.write(ROOT, &root)?;
    let paths: Vec<String> = files.paths.into_inner().into_iter().collect();
    let bytes = paths.iter().map(|path| output.size(path)).sum::<Result<u64, _>>()?;
    for (path, text) in site::index_lists(&paths, bytes, site::integrity::short(&root)) {
        output.write(path, text.as_bytes())?;
    }
    Ok(records)
}

/// Splits transcripts, the oldest first, into tiers.
fn split<T>(mut rest: &[T]) -> Vec<&[T]> {
    let mut tiers: Vec<&[T]> = Vec::new();
    for size in TIER_SIZES {
        let (tier, others) = rest.split_at(rest.len() / size * size);
        tiers.push(tier);
        rest = others;
    }
    tiers.push(rest);
    tiers.retain(|tier| !tier.is_empty());
    tiers
}

/// Takes a tier with its files from the old site, if it is there.
fn keep(
    key: &(u64, Vec<(String, String)>),
    old: &OldTiers<'_>,
    roots: &[Tier],
    index: &IndexFiles<'_>,
) -> Result<Option<(Tier, Vec<String>)>, Failure> {
    let Some(at) = old.records.iter().position(|record| record.key == *key) else { return Ok(None) };
    let (Some(tier), files) = (roots.get(at), &old.records[at].files) else { return Ok(None) };
    let stamps: Option<Vec<FileStamp>> = files.iter().map(|path| old.stamps.get(path).copied()).collect();
    let Some(stamps) = stamps.filter(|_| roots.len() == old.records.len()) else { return Ok(None) };
    if !files.iter().zip(&stamps).all(|(path, stamp)| index.output.has(path, *stamp)) {
        return Ok(None);
    }
    for (path, stamp) in files.iter().zip(stamps) {
        if !index.keep(path, stamp)? {
            return Ok(None);
        }
    }
    Ok(Some((tier.clone(), files.clone())))
}

/// Makes a tier of the transcripts in the new site.
fn make(
    entries: &[&Entry],
    text_size: u64,
    index: &IndexFiles<'_>,
    count: &dyn Fn(u64),
) -> Result<(Tier, Vec<String>), Failure> {
    // The files that were made and are not yet written.
    let made = RefCell::new(Vec::new());
    let mut emit = |file: FileId, contents: Vec<u8>| made.borrow_mut().push((file, contents));
    let mut paths = BTreeSet::new();
    let mut write = || index.write(made.take()).map(|written| paths.extend(written));
    let mut writer = TierWriter::new(text_size as usize, &mut emit);
    for some in entries.chunks(READ_AT_ONCE) {
        let transcripts = some.par_iter().map(|entry| read(entry, index.output)).collect::<Result<Vec<_>, _>>()?;
        for transcript in transcripts {
            writer.add(transcript);
            count(1);
        }
        write()?;
    }
    let tier = writer.finish();
    write()?;
    Ok((tier, paths.into_iter().collect()))
}

fn read(entry: &Entry, output: &dyn Shelf) -> Result<Transcript, Failure> {
    let path = format!("library/{}.json", entry.id);
    json::read(&output.read(&path)?).context(|| format!("cannot read {path} again"))
}

fn put(file: FileId, contents: &[u8], output: &dyn Shelf) -> Result<(), Failure> {
    let path = file.path();
    match file.kind() {
        FileKind::Index => output.write(&path, contents),
        FileKind::Text => {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
            let packed = encoder.write_all(contents).and_then(|()| encoder.finish());
            output.write(&path, &packed.context(|| format!("cannot compress {path}"))?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_transcript_changes_only_the_last_tier_until_that_is_full() {
        let lengths = |count: usize| split(&vec![(); count]).into_iter().map(<[()]>::len).collect::<Vec<_>>();
        assert_eq!(lengths(0), [0; 0]);
        assert_eq!(lengths(7), [7]);
        assert_eq!(lengths(32), [32]);
        assert_eq!(lengths(600), [512, 64, 24]);
        assert_eq!(lengths(2085), [2048, 32, 5]);
    }
}
