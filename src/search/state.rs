//! Holds the state of a search of the library, and makes one whenever the query changes.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use address::SearchPlace;
use find::Query;
use find::fold::fold;
use leptos::prelude::*;
use leptos::task::spawn_local;
use search::{Facets, Hit, Hits, Suggestion, typed_word};

use crate::offline::state::{Offline, use_offline};
use crate::search::source::{SearchError, Source};

/// The number of hits that are shown at first, and that are added at once.
const STEP: usize = 10;

thread_local! {
    /// The last search, and how many of its hits were shown, for a reader who comes back to it.
    static LAST: Cell<(SearchPlace, usize)> = Cell::default();
}

/// What a search is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Progress {
    /// It has ended, or there is none.
    Idle,
    /// It runs.
    Searching,
    /// It reads so many texts, out of so many.
    Reading(usize, usize),
    /// It has failed.
    Failed(SearchError),
}

/// The results of a search.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    /// The number of the search, which tells its hits from those of another.
    pub(crate) number: u32,
    /// The query.
    pub(crate) query: Arc<Query>,
    /// The exchanges that it keeps.
    pub(crate) hits: Hits,
    /// The first of them.
    pub(crate) shown: Vec<Hit>,
    /// How often each term stands in the library, once that is known.
    pub(crate) occurrences: Option<Vec<u64>>,
    /// The number of transcripts that were searched and of all, if these differ.
    pub(crate) searched: Option<(usize, usize)>,
    /// How many hits there are by year, event and language, once somebody has asked.
    pub(crate) facets: Option<Facets>,
    /// For terms that stand nowhere, words of the library that are spelled nearly so.
    pub(crate) near: Vec<(String, Vec<Suggestion>)>,
}

/// The state of a search. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Searching {
    /// The last results. They stay while the next search runs.
    pub(crate) found: RwSignal<Option<Found>>,
    /// What the last search is doing.
    pub(crate) progress: RwSignal<Progress>,
    /// The words of the library that begin with the word that is being typed.
    pub(crate) forms: RwSignal<Vec<Suggestion>>,
    /// Tells whether the reader has asked for the facets.
    pub(crate) wants_facets: RwSignal<bool>,
    source: StoredValue<Option<Rc<Source>>, LocalStorage>,
    offline: Offline,
    /// The number of searches so far. An older one than the last shows nothing any more.
    run: StoredValue<u32>,
}

impl Searching {
    /// Begins without results.
    pub(crate) fn new() -> Self {
        Self {
            found: RwSignal::new(None),
            progress: RwSignal::new(Progress::Idle),
            forms: RwSignal::default(),
            wants_facets: RwSignal::new(false),
            source: StoredValue::new_local(None),
            offline: use_offline(),
            run: StoredValue::new(0),
        }
    }

    /// Searches.
    pub(crate) fn search(self, place: SearchPlace) {
        let run = self.begin();
        let query = Arc::new(search::parse(&place.query));
        if query.is_empty() {
            self.found.set(None);
            self.forms.set(Vec::new());
            self.progress.set(Progress::Idle);
            return;
        }
        self.progress.set(Progress::Searching);
        spawn_local(async move {
            let mut result = self.make(run, &place, &query).await;
            // After a new version of the site, the old root names files that are gone.
            if matches!(result, Err(SearchError::Outdated(_))) {
                self.forget_source();
                result = self.make(run, &place, &query).await;
            }
            if !self.is_last(run) {
                return;
            }
            self.progress.set(match result {
                Ok(()) => Progress::Idle,
                Err(error) => {
                    // The next search begins anew, since the reason may be gone by then.
                    self.forget_source();
                    Progress::Failed(error)
                }
            });
        });
    }

    /// Shows more hits.
    pub(crate) fn show_more(self, place: SearchPlace) {
        let Some(Found { query, hits, shown, .. }) = self.found.get_untracked() else { return };
        let run = self.begin();
        self.progress.set(Progress::Searching);
        spawn_local(async move {
            let more = match self.open(run).await {
                Ok(source) => source.show(&query, &hits, shown.len()..shown.len() + STEP).await,
                Err(error) => Err(error),
            };
            if !self.is_last(run) {
                return;
            }
            self.progress.set(match more {
                Ok(more) => {
                    LAST.set((place, shown.len() + more.len()));
                    self.change(|found| found.shown.extend(more));
                    Progress::Idle
                }
                Err(error) => Progress::Failed(error),
            });
        });
    }

    /// Makes a search, and shows its results as they come.
    async fn make(self, run: u32, place: &SearchPlace, query: &Arc<Query>) -> Result<(), SearchError> {
        let source = self.open(run).await?;
        let hits = source.hits(query, place.order).await?;
        if !self.is_last(run) {
            return Ok(());
        }
        let count = match LAST.take() {
            (last, shown) if last == *place => shown,
            _ => STEP,
        };
        LAST.set((place.clone(), count));
        let shown = source.show(query, &hits, 0..count).await?;
        if !self.is_last(run) {
            return Ok(());
        }
        let is_empty = hits.is_empty();
        self.found.set(Some(Found {
            number: run,
            query: Arc::clone(query),
            hits,
            shown,
            occurrences: None,
            searched: source.searched(),
            facets: None,
            near: Vec::new(),
        }));
        let occurrences = source.occurrences(query).await?;
        if !self.is_last(run) {
            return Ok(());
        }
        let unknown: Vec<String> = unknown_words(query, &occurrences);
        self.change(|found| found.occurrences = Some(occurrences));
        let forms = match typed_word(&place.query) {
            Some((_, word)) => source.forms(&word).await?,
            None => Vec::new(),
        };
        if self.is_last(run) {
            self.forms.set(forms);
        }
        if is_empty {
            self.look_for_near(run, &source, unknown).await?;
        }
        self.count_facets(run, &source).await
    }

    /// Looks for words that are spelled nearly like some that stand nowhere.
    async fn look_for_near(self, run: u32, source: &Source, unknown: Vec<String>) -> Result<(), SearchError> {
        for word in unknown {
            let near = source.near(&fold(&word)).await?;
            if self.is_last(run) && !near.is_empty() {
                self.change(|found| found.near.push((word, near)));
            }
        }
        Ok(())
    }

    /// Counts the hits by year, event and language, if the reader has asked for that.
    async fn count_facets(self, run: u32, source: &Source) -> Result<(), SearchError> {
        let hits = self.found.try_with_untracked(|found| found.as_ref().map(|found| found.hits.clone())).flatten();
        if let Some(hits) = hits.filter(|_| self.wants_facets.try_get_untracked() == Some(true)) {
            let facets = source.facets(&hits).await?;
            if self.is_last(run) {
                self.change(|found| found.facets = Some(facets));
            }
        }
        Ok(())
    }

    /// Shows how many hits there are by year, event and language, or not any more.
    pub(crate) fn show_facets(self, wants: bool) {
        self.wants_facets.set(wants);
        let run = self.run.get_value();
        spawn_local(async move {
            if let Ok(source) = self.open(run).await
                && let Err(error) = self.count_facets(run, &source).await
                && self.is_last(run)
            {
                self.progress.set(Progress::Failed(error));
            }
        });
    }

    fn change(self, change: impl FnOnce(&mut Found)) {
        self.found.try_update(|found| found.as_mut().map(change));
    }

    /// Returns what answers searches, and opens it first if it is not open.
    async fn open(self, run: u32) -> Result<Rc<Source>, SearchError> {
        if let Some(source) = self.source.try_get_value().flatten() {
            return Ok(source);
        }
        let progress = |done, all| {
            if self.is_last(run) {
                self.progress.set(Progress::Reading(done, all));
            }
        };
        let source = Rc::new(Source::open(self.offline, progress).await?);
        self.source.try_set_value(Some(Rc::clone(&source)));
        Ok(source)
    }

    fn forget_source(self) {
        self.source.try_set_value(None);
    }

    fn begin(self) -> u32 {
        self.run.update_value(|run| *run += 1);
        self.run.get_value()
    }

    /// Tells whether a search is the last one. It is not if another has begun, or the view was removed.
    fn is_last(self, run: u32) -> bool {
        self.run.try_get_value() == Some(run)
    }
}

/// Returns the words of a query that stand nowhere in the library.
fn unknown_words(query: &Query, occurrences: &[u64]) -> Vec<String> {
    let is_word = |term: &&find::Term| term.words().count() == 1 && !term.is_prefix();
    let unknown = query.terms().iter().zip(occurrences).filter(|(_, count)| **count == 0).map(|(term, _)| term);
    unknown.filter(is_word).map(|term| term.text().to_owned()).collect()
}
