//! Answers searches: from the index of the site, or from the texts where there is none.

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use address::HitOrder;
use find::Query;
use futures::future::join_all;
use search::{Answer, DamagedFile, Facets, FileId, FileKind, Hit, Hits, Index, ROOT, Suggestion, Texts};
use transcript::{Entry, Listing, Shelf};

use crate::net::fetch::{self, LoadError};
use crate::offline::state::Offline;

/// A reason why a search could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SearchError {
    /// A file did not load.
    Load(LoadError),
    /// The index names a file that is gone or another one, as after a new version of the site.
    Outdated(String),
    /// A file of the index is not what its writer wrote.
    Damaged(DamagedFile),
}

impl SearchError {
    /// Returns the sentence that a reader sees.
    pub(crate) fn message(&self) -> String {
        match self {
            Self::Load(error) => error.message(),
            Self::Outdated(path) => messages::search::damaged(path),
            Self::Damaged(file) => messages::search::damaged(&file.path),
        }
    }
}

/// The index or the texts, which answer searches.
pub(crate) enum Source {
    /// The index of the site.
    Index(Box<RefCell<Index>>),
    /// The texts, out of so many in the library.
    Texts(Texts, usize),
}

impl Source {
    /// Opens the index. A packed file and a site without an index are searched by reading all texts, and without a connection
    /// those that are saved are. `progress` is told how many texts were read, and out of how many.
    pub(crate) async fn open(offline: Offline, progress: impl Fn(usize, usize)) -> Result<Self, SearchError> {
        match Self::open_index().await {
            Ok(Some(index)) => Ok(index),
            Ok(None) => Self::read(None, progress).await,
            Err(SearchError::Load(LoadError::Network)) => Self::read(Some(&offline.read_saved().await), progress).await,
            Err(error) => Err(error),
        }
    }

    /// Opens the index; `None` if the site has none.
    ///
    /// # Errors
    /// If it does not arrive, or is damaged.
    pub(crate) async fn open_index() -> Result<Option<Self>, SearchError> {
        if fetch::is_packed() {
            return Ok(None);
        }
        let root = match fetch::fetch_file(ROOT, None, true).await {
            Err(LoadError::NotFound) => return Ok(None),
            root => root.map_err(SearchError::Load)?,
        };
        match Index::open(&root) {
            Ok(index) => Ok(Some(Self::Index(Box::new(RefCell::new(index))))),
            // A host may answer with a page of its own where there is no such file.
            Err(_) if root.starts_with(b"<") => Ok(None),
            Err(damaged) => Err(SearchError::Damaged(damaged)),
        }
    }

    /// Reads all transcripts, or only those that are saved. Leaves out saved ones that do not load.
    async fn read(saved: Option<&Shelf>, progress: impl Fn(usize, usize)) -> Result<Self, SearchError> {
        let listing = listing(saved).await.map_err(SearchError::Load)?;
        let entries: Vec<&Entry> = match saved {
            Some(saved) => listing.entries_of(saved).collect(),
            None => listing.entries().iter().collect(),
        };
        // Told in tenths, because screen readers read each.
        let tenth = entries.len().div_ceil(10).max(1);
        let mut transcripts = Vec::new();
        for (number, entry) in entries.iter().enumerate() {
            if number.is_multiple_of(tenth) {
                progress(number, entries.len());
            }
            match fetch::fetch_transcript(&entry.id).await {
                Ok(transcript) => transcripts.push(Arc::new(transcript)),
                Err(error) if saved.is_none() => return Err(SearchError::Load(error)),
                Err(_) => {}
            }
        }
        Ok(Self::Texts(Texts::new(transcripts), listing.count()))
    }

    /// Returns the number of transcripts that are searched and of all, if these differ.
    pub(crate) fn searched(&self) -> Option<(usize, usize)> {
        match self {
            Self::Index(_) => None,
            Self::Texts(texts, all) => Some((texts.len(), *all)).filter(|(searched, all)| searched < all),
        }
    }

    /// Returns the exchanges that a query keeps.
    pub(crate) async fn hits(&self, query: &Arc<Query>, order: HitOrder) -> Result<Hits, SearchError> {
        match self {
            Self::Index(index) => {
                index.borrow_mut().trim();
                ask(index, |index| index.hits(query, order)).await
            }
            Self::Texts(texts, _) => Ok(texts.hits(query, order)),
        }
    }

    /// Returns how often each term of a query stands in the library.
    pub(crate) async fn occurrences(&self, query: &Arc<Query>) -> Result<Vec<u64>, SearchError> {
        match self {
            Self::Index(index) => ask(index, |index| index.occurrences(query)).await,
            Self::Texts(texts, _) => Ok(texts.occurrences(query)),
        }
    }

    /// Counts hits by year, event and language.
    pub(crate) async fn facets(&self, hits: &Hits) -> Result<Facets, SearchError> {
        match self {
            Self::Index(index) => ask(index, |index| index.facets(hits)).await,
            Self::Texts(texts, _) => Ok(texts.facets(hits)),
        }
    }

    /// Returns the words of the library that begin with a folded text.
    pub(crate) async fn forms(&self, start: &str) -> Result<Vec<Suggestion>, SearchError> {
        match self {
            Self::Index(index) => ask(index, |index| index.forms(start)).await,
            Self::Texts(texts, _) => Ok(texts.forms(start)),
        }
    }

    /// Returns the words of the library that are spelled nearly like a folded word.
    pub(crate) async fn near(&self, word: &str) -> Result<Vec<Suggestion>, SearchError> {
        match self {
            Self::Index(index) => ask(index, |index| index.near(word)).await,
            Self::Texts(texts, _) => Ok(texts.near(word)),
        }
    }

    /// Returns some hits with their passages.
    pub(crate) async fn show(
        &self,
        query: &Arc<Query>,
        hits: &Hits,
        range: Range<usize>,
    ) -> Result<Vec<Hit>, SearchError> {
        match self {
            Self::Index(index) => ask(index, |index| index.show(query, hits, range.clone())).await,
            Self::Texts(texts, _) => Ok(texts.show(query, hits, range)),
        }
    }
}

/// Loads the entries of all transcripts, or of those that are saved as far as they are here.
async fn listing(saved: Option<&Shelf>) -> Result<Listing, LoadError> {
    let mut listing = Listing::new(fetch::fetch_catalog().await?);
    match saved {
        Some(saved) => {
            let files = listing.files_for(saved.ids());
            listing.add_by_id(fetch::fetch_some_entries(files).await);
        }
        None => {
            while let Some(file) = listing.next_block(usize::MAX).map(str::to_owned) {
                listing.add_block(fetch::fetch_entries(&file).await?);
            }
        }
    }
    Ok(listing)
}

/// Fetches the files that the index wants, all of a step at once, until it answers.
async fn ask<T>(
    index: &RefCell<Index>,
    ask: impl Fn(&Index) -> Result<Answer<T>, DamagedFile>,
) -> Result<T, SearchError> {
    loop {
        let answer = ask(&index.borrow()).map_err(SearchError::Damaged)?;
        match answer {
            Answer::Ready(answer) => return Ok(answer),
            Answer::Wanted(files) => {
                for added in join_all(files.into_iter().map(|file| add(index, file))).await {
                    added?;
                }
            }
        }
    }
}

/// Fetches a file and adds it to the index. If it arrives damaged, fetches it once more, from the host itself.
async fn add(index: &RefCell<Index>, file: FileId) -> Result<(), SearchError> {
    for bypasses_cache in [false, true] {
        match fetch_index_file(file, bypasses_cache).await {
            Ok(contents) => {
                if index.borrow_mut().add(file, contents).is_ok() {
                    return Ok(());
                }
            }
            // A compressed file that is damaged cannot be unpacked.
            Err(SearchError::Load(LoadError::Broken(_))) => {}
            Err(error) => return Err(error),
        }
    }
    Err(SearchError::Outdated(file.path()))
}

async fn fetch_index_file(file: FileId, bypasses_cache: bool) -> Result<Vec<u8>, SearchError> {
    let format = match file.kind() {
        FileKind::Index => None,
        FileKind::Text => Some("deflate-raw"),
    };
    fetch::fetch_file(&file.path(), format, bypasses_cache).await.map_err(|error| match error {
        LoadError::NotFound => SearchError::Outdated(file.path()),
        error => SearchError::Load(error),
    })
}
