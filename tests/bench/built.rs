//! A library as a site with the index of the reading room and with that of Pagefind.

use std::fs;
use std::path::{Path, PathBuf};

use harness::page::Outcome;
use transcript::{Transcript, json};

use crate::corpus::Corpus;
use crate::peers;
use crate::publishing::{Run, run};

/// The number of transcripts in the invented library.
const SIZE: usize = 2085;

/// A site with both indexes, and what they took to make.
pub(crate) struct Built {
    /// The folder of the site.
    pub(crate) site: PathBuf,
    own: Run,
    peer: Option<Run>,
}

impl Built {
    /// Makes both indexes, or the own one alone if there is no program of Pagefind's.
    pub(crate) fn new(library: &Path, site: PathBuf, pagefind: Option<&Path>) -> Outcome<Self> {
        let own = run(&["build"], library, &site)?;
        let peer = pagefind.map(|program| peers::index_with_pagefind(program, &site)).transpose()?;
        Ok(Self { site, own, peer })
    }

    /// Prints what the indexes took to make, and their sizes.
    pub(crate) fn print(&self) {
        let Self { site, own, peer } = self;
        println!("  rostrum build, all of the site: {:.1} s, {:.0} MB of memory", own.seconds, own.memory as f64 / 1e6);
        if let Some(peer) = peer {
            println!(
                "  Pagefind, its index alone: {:.1} s, {:.0} MB; ratios {:.2} and {:.2}, to reach 0.6",
                peer.seconds,
                peer.memory as f64 / 1e6,
                own.seconds / peer.seconds,
                own.memory as f64 / peer.memory as f64
            );
        }
        for (name, folders) in [
            ("index", vec!["search"]),
            ("texts of the index", vec!["search/text"]),
            ("Pagefind", vec!["pagefind/index", "pagefind/fragment"]),
        ] {
            let sizes: Vec<u64> = folders.iter().flat_map(|it| sizes(&site.join(it))).collect();
            if sizes.is_empty() {
                continue;
            }
            println!("  {name}: {:.1} MB in {} files", sizes.iter().sum::<u64>() as f64 / 1e6, sizes.len());
        }
    }
}

/// Writes an invented library into a folder, and returns the folder.
pub(crate) fn invent(library: &Path) -> Outcome<PathBuf> {
    let corpus = Corpus::new();
    let transcripts: Vec<Transcript> = (0..SIZE).map(|number| corpus.transcript(number, SIZE)).collect();
    write(library, &transcripts)?;
    Ok(library.to_owned())
}

/// Writes a library into a folder.
pub(crate) fn write(library: &Path, transcripts: &[Transcript]) -> Outcome {
    fs::create_dir_all(library).map_err(|error| error.to_string())?;
    transcripts.iter().try_for_each(|transcript| {
        let path = library.join(format!("{}.json", transcript.id));
        fs::write(&path, json::write(transcript)).map_err(|error| format!("{}: {error}", path.display()))
    })
}

/// Returns all transcripts of a site.
pub(crate) fn texts(site: &Path) -> Outcome<Vec<Transcript>> {
    let files = fs::read_dir(site.join("library")).map_err(|error| error.to_string())?.flatten();
    let mut texts = Vec::new();
    for file in files.filter(|it| it.path().is_file()) {
        let bytes = fs::read(file.path()).map_err(|error| error.to_string())?;
        texts.extend(json::read::<Transcript>(&bytes));
    }
    texts.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(texts)
}

/// Returns the sizes of the files in a folder, in bytes.
fn sizes(folder: &Path) -> Vec<u64> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter_map(|file| file.metadata().ok()).filter(|it| it.is_file()).map(|it| it.len()).collect()
}
