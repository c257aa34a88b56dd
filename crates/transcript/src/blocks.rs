//! Splits the catalog of a large library into files, so that a reader loads only what is shown.
//!
//! Every entry is in two files. For the list, blocks hold the entries by date: the newest stay in the catalog itself. For a single
//! transcript, other files hold the entries by id. Each of these files is a catalog of version 1, in the folder
//! [`FOLDER`](crate::catalog::FOLDER) beside the catalog, and its name changes with its contents. The sizes of the blocks count from
//! the oldest entry, so that a new transcript changes few files.

use crate::catalog::{Block, Catalog, Entry};
use crate::json::{self, Versioned as _};

/// A catalog of no more transcripts than this is one file.
const WHOLE: usize = 512;
/// The number of entries in a block: as many as possible have the first of these, of the others the second, and so on.
const BLOCKS: [usize; 3] = [2048, 512, 64];
/// At least so many entries stay in the catalog, so that the list begins with them.
const NEWEST: usize = 64;
/// At most so many entries by id are in one file, on average.
const BY_ID: usize = 64;

impl Catalog {
    /// Returns the number of all transcripts.
    pub fn count(&self) -> usize {
        self.transcripts.len() + self.blocks.iter().map(|block| block.transcripts as usize).sum::<usize>()
    }

    /// Returns the name of the file in the [folder](crate::catalog::FOLDER) that holds an id, if there is such a transcript; nothing
    /// where the catalog has no such files. The service worker (public/worker.js) knows the same rule.
    pub fn file_of(&self, id: &str) -> Option<&str> {
        let number = number_of(id) as usize;
        self.by_id.get(number & self.by_id.len().wrapping_sub(1)).map(String::as_str)
    }

    /// Splits the catalog of a large library, which has no blocks yet. Returns the catalog, and the names and texts of the other
    /// files. `name` makes the name of a file of its text.
    ///
    /// ```
    /// # use transcript::{Catalog, Transcript, Entry, json};
    /// # let text = r#"{"version":1,"id":"a","title":"A","language":"en","participants":[],"exchanges":[]}"#;
    /// # let one: Transcript = json::read(text.as_bytes()).unwrap();
    /// # let entry = |n: usize| Entry { id: n.to_string(), ..Entry::new(&one, 1, String::new()) };
    /// let entries: Vec<Entry> = (0..1000).map(entry).collect();
    /// let (catalog, files) = Catalog::new(&entries).split(&|text| format!("{}.json", text.len()));
    /// assert_eq!((catalog.count(), catalog.transcripts.len()), (1000, 104));
    /// let older: Vec<u32> = catalog.blocks.iter().map(|block| block.transcripts).collect();
    /// assert_eq!(older, [64, 64, 64, 64, 64, 64, 512]);
    /// let file = catalog.file_of("7").unwrap();
    /// assert!(files.iter().any(|(name, text)| name == file && text.contains(r#""id": "7""#)));
    /// ```
    pub fn split(self, name: &dyn Fn(&str) -> String) -> (Self, Vec<(String, String)>) {
        if self.transcripts.len() <= WHOLE {
            return (self, Vec::new());
        }
        let mut files = Vec::new();
        let mut put = |entries: &[Entry]| {
            let of_file = Self { version: Self::OLDEST, transcripts: entries.to_vec(), blocks: vec![], by_id: vec![] };
            let text = json::write(&of_file);
            let file = name(&text);
            files.push((file.clone(), text));
            file
        };
        let parts = (self.transcripts.len() / BY_ID).next_power_of_two();
        let mut by_id = vec![Vec::new(); parts];
        for entry in &self.transcripts {
            by_id[number_of(&entry.id) as usize & (parts - 1)].push(entry.clone());
        }
        let by_id = by_id.iter().map(|entries| put(entries)).collect();
        let (newest, mut older) = self.transcripts.split_at(self.transcripts.len() - in_blocks(self.transcripts.len()));
        let mut blocks = Vec::new();
        for size in BLOCKS {
            while older.len() >= size {
                let (rest, block) = older.split_at(older.len() - size);
                let bytes = block.iter().map(|entry| entry.bytes).sum();
                blocks.push(Block { file: put(block), transcripts: size as u32, bytes });
                older = rest;
            }
        }
        blocks.reverse();
        (Self { version: Self::VERSION, transcripts: newest.to_vec(), blocks, by_id }, files)
    }
}

/// Returns how many of so many entries are in blocks: all but the newest, in whole blocks.
fn in_blocks(all: usize) -> usize {
    let [.., smallest] = BLOCKS;
    (all - NEWEST) / smallest * smallest
}

/// Returns a number for an id that is the same everywhere: FNV-1a of 32 bits.
fn number_of(id: &str) -> u32 {
    id.bytes().fold(0x811c_9dc5, |number, byte| (number ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn catalog(count: usize) -> Catalog {
        let entry = |number: usize| Entry {
            date: Some(format!("{:04}", 9999 - number)),
            bytes: number as u64,
            ..Entry::of_test(&format!("id-{number}"))
        };
        Catalog::new(&(0..count).map(entry).collect::<Vec<_>>())
    }

    fn split(count: usize) -> (Catalog, Vec<(String, String)>) {
        catalog(count).split(&|text| format!("{:08x}", number_of(text)))
    }

    fn entries(files: &[(String, String)], file: &str) -> Vec<Entry> {
        let (_, text) = files.iter().find(|(name, _)| name == file).unwrap();
        json::read::<Catalog>(text.as_bytes()).unwrap().transcripts
    }

    #[test]
    fn a_small_catalog_stays_whole() {
        let (whole, files) = split(WHOLE);
        assert_eq!((&whole, files.len()), (&catalog(WHOLE), 0));
        assert_eq!(whole.file_of("id-1"), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]

        #[test]
        fn blocks_hold_all_entries_in_order_and_each_id_is_in_its_file(count in WHOLE + 1..4000) {
            let whole = catalog(count);
            let (head, files) = split(count);
            prop_assert!((NEWEST..NEWEST + BLOCKS[2]).contains(&head.transcripts.len()));
            let mut all = head.transcripts.clone();
            for block in &head.blocks {
                let of_block = entries(&files, &block.file);
                prop_assert_eq!(of_block.len(), block.transcripts as usize);
                prop_assert_eq!(of_block.iter().map(|entry| entry.bytes).sum::<u64>(), block.bytes);
                all.extend(of_block);
            }
            prop_assert_eq!(&all, &whole.transcripts);
            prop_assert_eq!(head.count(), whole.count());
            for entry in &whole.transcripts {
                prop_assert!(entries(&files, head.file_of(&entry.id).unwrap()).contains(entry));
            }
            prop_assert_eq!(&json::read::<Catalog>(json::write(&head).as_bytes()).unwrap(), &head);
        }

        #[test]
        fn a_new_transcript_changes_few_files(count in 1000..4000_usize) {
            let (_, old) = split(count);
            let mut more = catalog(count);
            let newest = Entry { id: "new".into(), date: Some("9999-12-31".into()), ..more.transcripts[0].clone() };
            more.transcripts.insert(0, newest);
            let (_, new) = more.split(&|text| format!("{:08x}", number_of(text)));
            let changed = new.iter().filter(|file| !old.contains(file)).count();
            // One file by id, unless their number doubles, and the block of the newest, which may fill the next one.
            let doubles = (count / BY_ID).next_power_of_two() != ((count + 1) / BY_ID).next_power_of_two();
            prop_assert!(doubles || changed <= 3, "{} files", changed);
        }
    }
}
