//! The seeds of the fuzzer, and damaged copies of them: nothing panics. A file that the fuzzer found is one more seed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::fs;
use std::path::Path;

use foreign::TARGETS;

/// The number of damaged copies of each seed.
const COPIES: u64 = 60;

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

/// Damages bytes in up to four places: drops, repeats or changes some, or takes some of another seed.
fn damaged(bytes: &[u8], other: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=numbers.below(4) {
        let at = numbers.below(bytes.len() + 1);
        let end = (at + 1 + numbers.below(20)).min(bytes.len());
        match numbers.below(5) {
            0 if at < end => drop(bytes.drain(at..end)),
            1 if at < end => {
                let stretch = bytes[at..end].repeat(1 + numbers.below(20));
                bytes.splice(at..at, stretch);
            }
            2 if at < end => bytes[at] ^= 1 << numbers.below(8),
            3 => bytes.insert(at, u8::try_from(numbers.below(256)).unwrap_or_default()),
            _ => {
                let from = numbers.below(other.len());
                let stretch = other[from..(from + 30).min(other.len())].to_vec();
                bytes.splice(at..at, stretch);
            }
        }
    }
    bytes
}

#[test]
fn nothing_that_reads_foreign_input_panics() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds");
    for target in TARGETS {
        let folder = root.join(target.name);
        let mut paths: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        assert!(!paths.is_empty(), "{} has no seeds", target.name);
        let seeds: Vec<Vec<u8>> = paths.iter().map(|path| fs::read(path).unwrap()).collect();
        for (path, seed) in paths.iter().zip(&seeds) {
            let name = path.file_name().unwrap().to_string_lossy();
            println!("{}/{name}", target.name);
            (target.read)(seed);
            for copy in 0..COPIES {
                let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15 ^ (copy << 20) ^ seed.len() as u64);
                let other = &seeds[numbers.below(seeds.len())];
                // A panic names the copy.
                println!("{}/{name}, copy {copy}", target.name);
                (target.read)(&damaged(seed, other, &mut numbers));
            }
        }
    }
}
