//! The files of a search index.

use std::collections::HashMap;
use std::sync::Arc;

use address::HitOrder;
use find::Query;
use search::{Answer, DamagedFile, FileId, FileKind, Index, TierWriter, write_root};
use transcript::{Transcript, json};

/// The most steps that an answer takes.
const STEPS: usize = 20;

/// Reads an index. The first byte says which file is damaged and how; the rest replaces its bytes from there on. Whoever changes a file can
/// name it by its new contents, too, so that its digest hides no damage.
pub(crate) fn index(bytes: &[u8]) {
    let [which, place, bytes @ ..] = bytes else { return };
    let (mut root, mut files) = library();
    let mut names: Vec<FileId> = files.keys().copied().collect();
    names.sort_unstable();
    match names.get(usize::from(*which)).copied() {
        Some(name) => {
            let mut contents = files.remove(&name).unwrap_or_default();
            replace(&mut contents, *place, bytes);
            rename(&mut root, &mut files, name, contents);
        }
        None => replace(&mut root, *place, bytes),
    }
    let Ok(mut index) = Index::open(&root) else { return };
    for text in ["quay", "qua* -river", "\"the quay\" OR said:ann"] {
        let query = Arc::new(Query::parse(text));
        if let Some(hits) = ask(&mut index, &files, |index| index.hits(&query, HitOrder::default())) {
            ask(&mut index, &files, |index| index.show(&query, &hits, 0..10));
            ask(&mut index, &files, |index| index.facets(&hits));
        }
        ask(&mut index, &files, |index| index.occurrences(&query));
        ask(&mut index, &files, |index| index.forms("qu"));
        ask(&mut index, &files, |index| index.near("quai"));
    }
}

/// Writes the index of one transcript.
fn library() -> (Vec<u8>, HashMap<FileId, Vec<u8>>) {
    let mut files = HashMap::new();
    let mut keep = |file, contents| drop(files.insert(file, contents));
    let mut writer = TierWriter::new(300, &mut keep);
    if let Ok(talk) = json::read::<Transcript>(include_bytes!("../../fuzz/seeds/transcript/talk.json")) {
        writer.add(talk);
    }
    let tier = writer.finish();
    (write_root(&[tier]), files)
}

/// Replaces bytes from a place on; after the end, adds them.
fn replace(contents: &mut Vec<u8>, place: u8, bytes: &[u8]) {
    let start = usize::from(place).min(contents.len());
    let end = (start + bytes.len()).min(contents.len());
    contents.splice(start..end, bytes.iter().copied());
}

/// Puts a file back under the name of its contents, in all files that name it, and in those that name these.
fn rename(root: &mut [u8], files: &mut HashMap<FileId, Vec<u8>>, old: FileId, contents: Vec<u8>) {
    let new = FileId::of(old.kind(), &contents);
    files.insert(new, contents);
    if old.kind() == FileKind::Text || old == new {
        return;
    }
    let (from, to) = (digest(old), digest(new));
    put(root, &from, &to);
    let naming: Vec<FileId> = files
        .iter()
        .filter(|(file, contents)| **file != new && contents.windows(from.len()).any(|it| it == from))
        .map(|(file, _)| *file)
        .collect();
    for file in naming {
        let mut contents = files.remove(&file).unwrap_or_default();
        put(&mut contents, &from, &to);
        rename(root, files, file, contents);
    }
}

/// Puts a digest in place of another.
fn put(contents: &mut [u8], from: &[u8], to: &[u8]) {
    let places: Vec<usize> = (0..contents.len()).filter(|at| contents[*at..].starts_with(from)).collect();
    for at in places {
        contents[at..at + to.len()].copy_from_slice(to);
    }
}

/// Returns the digest in the path of a file, as bytes.
fn digest(file: FileId) -> Vec<u8> {
    let path = file.path();
    let name = path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default();
    let pairs = name.as_bytes().chunks(2).filter_map(|pair| std::str::from_utf8(pair).ok());
    pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect()
}

/// Gives the index the files that it wants, until it answers or has what it cannot read.
fn ask<T>(
    index: &mut Index,
    files: &HashMap<FileId, Vec<u8>>,
    ask: impl Fn(&Index) -> Result<Answer<T>, DamagedFile>,
) -> Option<T> {
    for _ in 0..STEPS {
        match ask(index).ok()? {
            Answer::Ready(answer) => return Some(answer),
            Answer::Wanted(wanted) => {
                for file in wanted {
                    index.add(file, files.get(&file)?.clone()).ok()?;
                }
            }
        }
    }
    None
}
