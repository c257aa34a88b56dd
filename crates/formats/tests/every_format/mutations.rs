//! Fixtures that were damaged in many ways: each is read or refused, without a panic, and what is read is valid.

use std::fs;
use std::path::{Path, PathBuf};

use formats::{Given, Page, import};

/// The number of damaged copies of each fixture.
const COPIES: u64 = 30;

/// Bytes that mean something in one format or another.
const TELLING: [&[u8]; 20] = [
    b"\0",
    b"\xff\xfe",
    b"\xc3",
    b"\r",
    b"\x0c",
    b":",
    b"\n\n",
    b"<",
    b"]]>",
    b"&#x10FFFF;",
    b"-->",
    b"00:00:01",
    b"\"",
    b"{",
    b"}",
    b"\\",
    b"99999999999999999999",
    b"**",
    b"\n---\n",
    "\u{202e}".as_bytes(),
];

/// A generator of numbers that look random and are the same in each run (xorshift, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit.max(1) as u64).unwrap_or_default()
    }
}

/// Returns all fixtures: the files below the folder of fixtures that are no goldens.
fn fixtures() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // The styles are many, and no format of their own.
                folders.extend(Some(path).filter(|path| !path.ends_with("styles")));
            } else if path.extension().is_none_or(|it| it != "expected" && it != "notices" && it != "golden") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Damages bytes in one to four places: cuts, repeats, replaces or inserts a stretch, or ends there.
fn damaged(bytes: &[u8], other: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(bytes.len());
        let end = (at + 1 + numbers.below(40)).min(bytes.len());
        match numbers.below(7) {
            0 => drop(bytes.drain(at..end)),
            1 => {
                let stretch = bytes[at..end].to_vec();
                for _ in 0..numbers.below(30) {
                    bytes.splice(at..at, stretch.iter().copied());
                }
            }
            2 => bytes.truncate(at),
            3 => {
                let from = numbers.below(other.len());
                let stretch = &other[from..(from + 60).min(other.len())];
                bytes.splice(at..at, stretch.iter().copied());
            }
            4 if at < end => bytes[at] ^= 1 << numbers.below(8),
            _ => {
                let telling = TELLING[numbers.below(TELLING.len())];
                bytes.splice(at..at, telling.iter().copied());
            }
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

#[test]
fn damaged_files_are_read_or_refused() {
    let files: Vec<(String, Vec<u8>)> = fixtures()
        .into_iter()
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap()))
        .collect();
    assert!(files.len() > 80, "{}", files.len());
    let mut read = 0;
    for (index, (name, bytes)) in files.iter().enumerate() {
        for copy in 0..COPIES {
            let mut numbers = Numbers((index as u64 + 1) * 0x9e37_79b9 + copy);
            let (_, other) = &files[numbers.below(files.len())];
            let bytes = damaged(bytes, other, &mut numbers);
            // A panic names the copy.
            println!("{name}, copy {copy}");
            if let Ok(imported) = import(&[Page { name, bytes: &bytes }], &Given::default()) {
                // A transcript in Rostrum's own format stays as it is. Its faults are reported by whoever uses it.
                let is_own = name.ends_with(".json") && String::from_utf8_lossy(&bytes).contains("\"exchanges\"");
                let problems = if is_own { vec![] } else { imported.transcript.validate() };
                assert_eq!(problems, vec![], "{name}, copy {copy}");
                read += 1;
            }
        }
    }
    // Most kinds of damage leave a file readable, so the test reaches more than the first check of each format.
    assert!(read * 4 > files.len() as u64 * COPIES, "{read} of {}", files.len() as u64 * COPIES);
}
