//! Holds the entries of a library as far as they have been loaded.

use crate::catalog::{Block, Catalog, Entry};
use crate::ids::Ids;
use crate::shelf::Shelf;

/// The entries of a library that are here: the newest without gaps, and others that were looked up by id.
///
/// ```
/// use transcript::{Catalog, Listing, Shelf};
///
/// let saved: Shelf = [("gone".to_owned(), String::new())].into_iter().collect();
/// let mut listing = Listing::new(Catalog::new(&[]));
/// // A catalog in one file says at once that the library does not have an id.
/// assert!(listing.files_for(saved.ids()).is_empty());
/// assert_eq!(listing.withdrawn(&saved), ["gone"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// The catalog, whose entries are in `entries`.
    catalog: Catalog,
    /// The newest entries first, those of the blocks that are here among them.
    entries: Vec<Entry>,
    /// The number of blocks that are here.
    blocks: usize,
    /// The entries in the files by id that were read, but for those of these blocks.
    others: Vec<Entry>,
    /// The files by id that were read.
    read: Ids,
}

impl Listing {
    /// Begins with what the catalog itself holds.
    pub fn new(mut catalog: Catalog) -> Self {
        let entries = std::mem::take(&mut catalog.transcripts);
        Self { catalog, entries, blocks: 0, others: Vec::new(), read: Ids::default() }
    }

    /// Returns the newest entries, as many as are here without gaps.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Tells whether all entries are here.
    pub fn is_complete(&self) -> bool {
        self.blocks == self.catalog.blocks.len()
    }

    /// Returns the number of all transcripts.
    pub fn count(&self) -> usize {
        self.entries.len() + self.left().iter().map(|block| block.transcripts as usize).sum::<usize>()
    }

    /// Returns the blocks that are not here, the next one first.
    fn left(&self) -> &[Block] {
        &self.catalog.blocks[self.blocks..]
    }

    /// Returns the file of the next block, if fewer than `wanted` entries are here.
    pub fn next_block(&self, wanted: usize) -> Option<&str> {
        let next = self.left().first().filter(|_| self.entries.len() < wanted);
        next.map(|block| block.file.as_str())
    }

    /// Adds the entries of the next block.
    pub fn add_block(&mut self, entries: Vec<Entry>) {
        let ids: Ids = entries.iter().map(|entry| entry.id.clone()).collect();
        self.others.retain(|entry| !ids.contains(&entry.id));
        self.entries.extend(entries);
        self.blocks += 1;
    }

    /// Returns the files that tell about some ids and were not read yet. They are read even where a block with an entry is here:
    /// the device keeps what was read, and without a network needs the file that knows an id.
    pub fn files_for<'a>(&self, ids: impl Iterator<Item = &'a str>) -> Vec<String> {
        let files: Ids = ids.filter_map(|id| self.catalog.file_of(id)).map(str::to_owned).collect();
        files.iter().filter(|file| !self.read.contains(file)).map(str::to_owned).collect()
    }

    /// Adds files by id with their entries.
    pub fn add_by_id(&mut self, files: Vec<(String, Vec<Entry>)>) {
        let here: Ids = self.known().map(|entry| entry.id.clone()).collect();
        for (file, entries) in files {
            self.others.extend(entries.into_iter().filter(|entry| !here.contains(&entry.id)));
            self.read.insert(file);
        }
    }

    /// Returns all entries that are here.
    fn known(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().chain(&self.others)
    }

    /// Returns the entry of a transcript, if it is here.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.known().find(|entry| entry.id == id)
    }

    /// Returns the entries of the transcripts of a shelf, as far as they are here.
    pub fn entries_of<'a>(&'a self, shelf: &'a Shelf) -> impl Iterator<Item = &'a Entry> {
        self.known().filter(|entry| shelf.contains(&entry.id))
    }

    /// Returns the ids of saved transcripts that the library does not have, as far as that is known.
    pub fn withdrawn(&self, shelf: &Shelf) -> Vec<String> {
        let here: Ids = self.entries_of(shelf).map(|entry| entry.id.clone()).collect();
        let is_known = |id: &str| self.catalog.file_of(id).is_none_or(|file| self.read.contains(file));
        shelf.ids().filter(|id| is_known(id) && !here.contains(id)).map(str::to_owned).collect()
    }

    /// Returns the entries of saved transcripts whose text is another one in the library. A text of unknown digest counts as the same.
    pub fn outdated<'a>(&'a self, shelf: &'a Shelf) -> impl Iterator<Item = &'a Entry> {
        self.entries_of(shelf).filter(|entry| !entry.is_saved_in(shelf))
    }

    /// Returns how many of all transcripts are not saved, and their size in bytes.
    pub fn missing(&self, shelf: &Shelf) -> (usize, u64) {
        let left: u64 = self.left().iter().map(|block| block.bytes).sum();
        let all = (self.count(), self.entries.iter().map(|entry| entry.bytes).sum::<u64>() + left);
        let saved = self.entries_of(shelf).filter(|entry| entry.is_saved_in(shelf));
        saved.fold(all, |(count, bytes), entry| (count - 1, bytes - entry.bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn entry(number: usize) -> Entry {
        Entry {
            date: Some(format!("{:04}", 9999 - number)),
            bytes: 10,
            integrity: Some("new".into()),
            ..Entry::of_test(&format!("id-{number}"))
        }
    }

    fn shelf(texts: &[(&str, &str)]) -> Shelf {
        texts.iter().map(|&(id, digest)| (id.to_owned(), digest.to_owned())).collect()
    }

    fn ids<'a>(entries: impl Iterator<Item = &'a Entry>) -> Vec<&'a str> {
        entries.map(|entry| entry.id.as_str()).collect()
    }

    /// Returns a listing of 700 transcripts in blocks, and the entries in the files.
    fn in_blocks() -> (Listing, impl Fn(&str) -> Vec<Entry>) {
        let catalog = Catalog::new(&(0..700).map(entry).collect::<Vec<_>>());
        let number = std::cell::Cell::new(0);
        let name = |_: &str| {
            number.set(number.get() + 1);
            number.get().to_string()
        };
        let (catalog, files) = catalog.split(&name);
        let read = move |file: &str| {
            let (_, text) = files.iter().find(|(name, _)| name == file).unwrap();
            json::read::<Catalog>(text.as_bytes()).unwrap().transcripts
        };
        (Listing::new(catalog), read)
    }

    #[test]
    fn blocks_are_wanted_until_so_many_entries_are_here() {
        let (mut listing, read) = in_blocks();
        let here = listing.entries().len();
        assert_eq!(listing.next_block(here), None);
        assert!(listing.next_block(here + 1).is_some());
        while let Some(file) = listing.next_block(usize::MAX).map(str::to_owned) {
            assert_eq!(listing.count(), 700);
            assert!(!listing.is_complete());
            listing.add_block(read(&file));
        }
        assert!(listing.is_complete());
        assert!(listing.entries().iter().eq(&(0..700).map(entry).collect::<Vec<_>>()));
    }

    #[test]
    fn saved_transcripts_are_looked_up_by_id_in_a_large_library() {
        let (mut listing, read) = in_blocks();
        let shelf = shelf(&[("id-0", "new"), ("id-600", "old"), ("id-601", ""), ("gone", "old")]);
        assert_eq!((listing.missing(&shelf), listing.withdrawn(&shelf).len()), ((699, 6990), 0));
        let files = listing.files_for(shelf.ids());
        assert!((1..=4).contains(&files.len()));
        listing.add_by_id(files.into_iter().map(|file| (file.clone(), read(&file))).collect());
        assert!(listing.files_for(shelf.ids()).is_empty());
        assert_eq!(listing.withdrawn(&shelf), ["gone"]);
        assert_eq!(ids(listing.outdated(&shelf)), ["id-600"]);
        assert_eq!(listing.missing(&shelf), (698, 6980));
        assert_eq!(listing.entry("id-601").map(|entry| entry.bytes), Some(10));
        while let Some(file) = listing.next_block(usize::MAX).map(str::to_owned) {
            listing.add_block(read(&file));
        }
        assert_eq!(ids(listing.entries_of(&shelf)), ["id-0", "id-600", "id-601"], "each is there once");
        assert_eq!((listing.missing(&shelf), listing.count()), ((698, 6980), 700));
    }

    #[test]
    fn a_catalog_in_one_file_tells_all_at_once() {
        let listing = Listing::new(Catalog::new(&[entry(0), entry(1), entry(2)]));
        let shelf = shelf(&[("c", ""), ("id-1", "old"), ("id-2", "new"), ("0", "")]);
        assert_eq!(listing.withdrawn(&shelf), ["0", "c"]);
        assert_eq!(ids(listing.outdated(&shelf)), ["id-1"]);
        assert_eq!((listing.missing(&shelf), listing.is_complete(), listing.count()), ((2, 20), true, 3));
    }
}
