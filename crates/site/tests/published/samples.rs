//! The transcripts that are published in these tests.

use std::path::{Path, PathBuf};

use transcript::site::Link;
use transcript::{Catalog, Entry, Site, Transcript, json};

pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

pub(crate) fn read(path: &Path) -> Transcript {
    json::read(&std::fs::read(path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A transcript with everything that a transcript can have.
pub(crate) fn everything() -> Transcript {
    read(&fixtures().join("everything.json"))
}

/// One with as little as it can have.
pub(crate) fn bare() -> Transcript {
    let mut bare = everything();
    bare.exchanges.truncate(1);
    bare.exchanges[0].turns.truncate(1);
    bare.participants.truncate(1);
    bare.participants[0].role = None;
    bare.participants[0].affiliation = None;
    Transcript {
        id: "bare".into(),
        event: None,
        date: None,
        place: None,
        language: "fa".into(),
        description: None,
        source: None,
        licence: None,
        coverage: None,
        ..bare
    }
}

/// The transcripts of the bundled library.
pub(crate) fn bundled() -> Vec<Transcript> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/library");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.file_name().unwrap() != "catalog.json");
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

pub(crate) fn site() -> Site {
    Site {
        title: "Records & more".into(),
        description: "What was said.".into(),
        language: "en-GB".into(),
        base: Some("https://example.org/room/".into()),
        logo: Some("logo.svg".into()),
        links: vec![Link { text: "Imprint".into(), href: "https://example.org/imprint".into() }],
        pages: true,
        ..Site::default()
    }
}

pub(crate) fn catalog(transcripts: &[Transcript]) -> Catalog {
    Catalog::new(&transcripts.iter().map(|it| Entry::new(it, 1, "sha256-0".into())).collect::<Vec<_>>())
}
