//! Holds the state of a search of the library, and makes one whenever the query changes.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use address::{HitOrder, SearchPlace};
use find::fold::fold;
use find::{Part, Query};
use futures::lock::Mutex;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use leptos::task::spawn_local;
use search::{Facets, Hit, Hits, SavedSearches, Suggestion, typed_word};

use crate::offline::state::{Offline, use_offline};
use crate::search::source::{SearchError, Source};

/// The number of hits that are shown at first, and that are added at once.
const STEP: usize = 10;

/// The source of answers, once it is open. The first search opens it and holds the lock, and the others wait.
type Opened = Rc<Mutex<Option<Rc<Source>>>>;

thread_local! {
    /// The source of answers. It outlives the view, so that a reader who comes back need not wait.
    static SOURCE: RefCell<Opened> = RefCell::default();
    /// The last search, and how many of its hits were shown, for a reader who comes back to it.
    static LAST: Cell<(SearchPlace, usize)> = Cell::default();
}

/// The progress of a search.
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
    /// The place of the search.
    pub(crate) place: SearchPlace,
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
    /// How many hits there are with those who speak in the shown hits, and with those who ask in them, once somebody has asked.
    pub(crate) people: [Vec<(String, u64)>; 2],
    /// The hits with what is looked for in questions, and in answers; nothing where the query does not leave that open.
    pub(crate) parts: Vec<(Part, u64)>,
    /// For words that stand nowhere, words of the library that are spelled nearly so.
    pub(crate) near: Vec<(String, Vec<Suggestion>)>,
}

/// The state of a search. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Searching {
    /// The last results. They stay while the next search runs.
    pub(crate) found: RwSignal<Option<Found>>,
    /// The progress of the last search.
    pub(crate) progress: RwSignal<Progress>,
    /// The words of the library that begin with the word that is being typed.
    pub(crate) forms: RwSignal<Vec<Suggestion>>,
    /// Tells whether the reader has asked for the facets.
    pub(crate) wants_facets: RwSignal<bool>,
    /// Tells whether more hits are on their way.
    pub(crate) adds: RwSignal<bool>,
    /// The searches that the reader keeps.
    pub(crate) saved: RwSignal<SavedSearches>,
    /// The source of the last results. Their hits mean something only there.
    answered: StoredValue<Option<Rc<Source>>, LocalStorage>,
    offline: Offline,
    /// The number of searches so far. An older one than the last shows nothing any more.
    run: StoredValue<u32>,
}

impl Searching {
    /// Begins without results.
    pub(crate) fn new() -> Self {
        let offline = use_offline();
        // With another connection, another source may answer.
        Effect::new(move |last: Option<bool>| {
            let online = offline.online.get();
            if last.is_some_and(|last| last != online) {
                forget_source();
            }
            online
        });
        // While the reader types, the index opens.
        spawn_local(open_early());
        Self {
            found: RwSignal::new(None),
            progress: RwSignal::new(Progress::Idle),
            forms: RwSignal::default(),
            wants_facets: RwSignal::new(false),
            adds: RwSignal::new(false),
            saved: RwSignal::default(),
            answered: StoredValue::new_local(None),
            offline,
            run: StoredValue::new(0),
        }
    }

    /// Searches.
    pub(crate) fn search(self, place: SearchPlace) {
        self.run.update_value(|run| *run += 1);
        let run = self.run.get_value();
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
                forget_source();
                result = self.make(run, &place, &query).await;
            }
            if !self.is_last(run) {
                return;
            }
            match result {
                Ok(source) => {
                    self.progress.set(Progress::Idle);
                    self.complete(run, &source, &place, &query).await;
                }
                Err(error) => {
                    // The next search begins anew, since the reason may be gone by then.
                    forget_source();
                    self.found.set(None);
                    self.progress.set(Progress::Failed(error));
                }
            }
        });
    }

    /// Shows more hits, unless another search runs.
    pub(crate) fn show_more(self, place: SearchPlace) {
        let run = self.run.get_value();
        let found = self.found.get_untracked().filter(|found| found.place == place);
        let (Some(found), Some(source)) = (found, self.answered.get_value()) else { return };
        if self.adds.get_untracked() {
            return;
        }
        self.adds.set(true);
        spawn_local(async move {
            let from = found.shown.len();
            let more = source.show(&found.query, &found.hits, from..from + STEP).await;
            self.adds.try_set(false);
            if !self.is_last(run) {
                return;
            }
            match more {
                Ok(more) => {
                    LAST.set((place, from + more.len()));
                    self.change(|found| found.shown.extend(more));
                }
                Err(error) => self.progress.set(Progress::Failed(error)),
            }
        });
    }

    /// Returns the number of exchanges that a search finds now; `None` if it cannot be made.
    pub(crate) async fn count(self, place: &SearchPlace) -> Option<usize> {
        let source = self.open().await.ok()?;
        Some(source.hits(&Arc::new(search::parse(&place.query)), place.order).await.ok()?.len())
    }

    /// Returns the first hits of a search, and tells how many are there already.
    ///
    /// # Errors
    /// If a text does not load.
    pub(crate) async fn collect(
        self,
        found: &Found,
        count: usize,
        progress: impl Fn(usize),
    ) -> Result<Vec<Hit>, SearchError> {
        let mut hits = Vec::new();
        let Some(source) = self.answered.try_get_value().flatten() else { return Ok(hits) };
        while hits.len() < count {
            let from = hits.len();
            hits.extend(source.show(&found.query, &found.hits, from..(from + 10 * STEP).min(count)).await?);
            if hits.len() == from {
                break;
            }
            progress(hits.len());
        }
        Ok(hits)
    }

    /// Shows how many hits there are by year, event and language, or not any more.
    pub(crate) fn show_facets(self, wants: bool) {
        self.wants_facets.set(wants);
        let run = self.run.get_value();
        if let Some(source) = self.answered.get_value() {
            spawn_local(async move { self.count_facets(run, &source).await });
        }
    }

    /// Makes a search, and shows its hits. Returns what has answered.
    async fn make(self, run: u32, place: &SearchPlace, query: &Arc<Query>) -> Result<Rc<Source>, SearchError> {
        let source = self.open().await?;
        let hits = source.hits(query, place.order).await?;
        if !self.is_last(run) {
            return Ok(source);
        }
        let count = match LAST.take() {
            (last, shown) if last == *place => shown,
            _ => STEP,
        };
        LAST.set((place.clone(), count));
        let shown = source.show(query, &hits, 0..count).await?;
        if self.is_last(run) {
            self.answered.set_value(Some(Rc::clone(&source)));
            self.found.set(Some(Found {
                number: run,
                place: place.clone(),
                query: Arc::clone(query),
                hits,
                shown,
                occurrences: None,
                searched: source.searched(),
                facets: None,
                people: Default::default(),
                parts: Vec::new(),
                near: Vec::new(),
            }));
        }
        Ok(source)
    }

    /// Adds to the hits what a reader may want to know beside them. What does not load is left out.
    async fn complete(self, run: u32, source: &Source, place: &SearchPlace, query: &Query) {
        let query = Arc::new(query.clone());
        if let Ok(occurrences) = source.occurrences(&query).await
            && self.is_last(run)
        {
            self.change(|found| found.occurrences = Some(occurrences));
        }
        let forms = match typed_word(&place.query) {
            Some((_, word)) => source.forms(&word).await.unwrap_or_default(),
            None => Vec::new(),
        };
        if self.is_last(run) {
            self.forms.set(forms);
        }
        if self.found.try_with_untracked(|found| found.as_ref().is_some_and(|it| it.hits.is_empty())) == Some(true) {
            self.look_for_near(run, source, &query).await;
        }
        self.count_facets(run, source).await;
    }

    /// Looks for words that are spelled nearly like those of the query that stand nowhere in the library.
    async fn look_for_near(self, run: u32, source: &Source, query: &Query) {
        for term in query.terms().iter().filter(|term| term.words().count() == 1 && !term.is_prefix()) {
            let word = term.words().next().map(fold).unwrap_or_default();
            let is_there = source.forms(&word).await.unwrap_or_default().iter().any(|(form, _)| *form == word);
            let near = if is_there { Vec::new() } else { source.near(&word).await.unwrap_or_default() };
            if self.is_last(run) && !near.is_empty() {
                self.change(|found| found.near.push((term.text().to_owned(), near)));
            }
        }
    }

    /// Counts the hits by year, event and language, if the reader has asked for that.
    async fn count_facets(self, run: u32, source: &Source) {
        let hits = self.found.try_with_untracked(|found| found.as_ref().map(|found| found.hits.clone())).flatten();
        if let Some(hits) = hits.filter(|_| self.wants_facets.try_get_untracked() == Some(true))
            && let Ok(facets) = source.facets(&hits).await
            && self.is_last(run)
        {
            self.change(|found| found.facets = Some(facets));
            self.count_parts(run, source).await;
            self.count_people(run, source).await;
        }
    }

    /// Counts the hits with what is looked for in questions, and in answers.
    async fn count_parts(self, run: u32, source: &Source) {
        let mut parts = Vec::new();
        for part in [Part::Questions, Part::Answers] {
            let query = self.found.try_with_untracked(|found| found.as_ref().map(|found| found.place.query.clone()));
            let narrowed = query.flatten().and_then(|query| Some((search::toggled_part(&query, part)?, query)));
            let Some(((narrowed, is_chosen), query)) = narrowed else { return };
            let query = Arc::new(search::parse(if is_chosen { &query } else { &narrowed }));
            if let Ok(hits) = source.hits(&query, HitOrder::Newest).await
                && !hits.is_empty()
            {
                parts.push((part, hits.len() as u64));
            }
        }
        if self.is_last(run) {
            self.change(|found| found.parts = parts);
        }
    }

    /// Counts what is said by the people of the shown hits.
    async fn count_people(self, run: u32, source: &Source) {
        let found = self.found.try_with_untracked(|found| {
            found.as_ref().map(|found| (found.place.query.clone(), search::people(&found.shown, &found.place.query)))
        });
        let Some((query, [speakers, outlets])) = found.flatten() else { return };
        for (group, names, sign) in
            [(0, speakers, Facets::speaker_sign as fn(&str) -> String), (1, outlets, Facets::outlet_sign)]
        {
            let mut counted = Vec::new();
            for name in names {
                // Gives the page time for other things, and asks nothing for a search that is not the last any more.
                TimeoutFuture::new(0).await;
                if !self.is_last(run) {
                    return;
                }
                let narrowed = Arc::new(search::parse(&search::with_sign(&query, &sign(&name))));
                let Ok(hits) = source.hits(&narrowed, HitOrder::Newest).await else { continue };
                if !hits.is_empty() && self.is_last(run) {
                    counted.push((name, hits.len() as u64));
                    self.change(|found| found.people[group].clone_from(&counted));
                }
            }
        }
    }

    fn change(self, change: impl FnOnce(&mut Found)) {
        self.found.try_update(|found| found.as_mut().map(change));
    }

    /// Returns what answers searches, and opens it first if it is not open.
    async fn open(self) -> Result<Rc<Source>, SearchError> {
        let opened = SOURCE.with_borrow(Rc::clone);
        let mut source = opened.lock().await;
        if let Some(source) = &*source {
            return Ok(Rc::clone(source));
        }
        let progress = |done, all| _ = self.progress.try_set(Progress::Reading(done, all));
        let made = Rc::new(Source::open(self.offline, progress).await?);
        *source = Some(Rc::clone(&made));
        Ok(made)
    }

    /// Tells whether a search is the last one. It is not if another has begun, or the view was removed.
    fn is_last(self, run: u32) -> bool {
        self.run.try_get_value() == Some(run)
    }
}

/// Opens the index, if the site has one, before anybody searches. The first search says what is wrong with it.
async fn open_early() {
    let opened = SOURCE.with_borrow(Rc::clone);
    let mut source = opened.lock().await;
    if source.is_none() {
        *source = Source::open_index().await.ok().flatten().map(Rc::new);
    }
}

/// Lets the next search open anew what answers it.
fn forget_source() {
    SOURCE.with_borrow_mut(|source| *source = Opened::default());
}
