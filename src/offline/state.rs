//! Holds the state of saving: the saved transcripts, the running job, the network, and new versions of the app.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use transcript::{Entry, Ids, Shelf};

use crate::browser::events::use_event;
use crate::browser::lock;
use crate::library::state::LibraryList;
use crate::net::fetch::{self, Abort, LoadError};
use crate::offline::job::{Job, SaveError, StopReason};
use crate::offline::shelf::{self, Space};
use crate::offline::worker::{self, SavedIndex, WorkerEvent};
use crate::routing::address;
use crate::storage::{self, StorageError};

/// Something else than this version of the app, now or after a reload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NewVersion {
    /// The version is on the device, and waits until the reader takes it.
    Waits,
    /// The version took over because the reader took it in another tab.
    Elsewhere,
    /// The site is no longer at this address, and the worker has let go.
    Gone,
    /// Something else answers at this address, perhaps for a while.
    Doubtful,
}

/// A reason why the app was not saved on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotSaved {
    /// The device has no space left.
    Full,
    /// Something between the site and the reader changes the files.
    Altered,
}

/// The time after which progress is shown, so that thousands of small transcripts cost little.
const REPORT_DELAY: Duration = Duration::from_millis(200);
/// The time after which the shelf is read again when the worker has renewed a transcript.
const REFRESH_DELAY: Duration = Duration::from_secs(2);

/// The state of saving. Cheap to copy. [`use_offline`] returns it from the context.
#[derive(Clone, Copy)]
pub(crate) struct Offline {
    /// Tells whether the app can be opened without a network. Nothing while that is unknown.
    pub(crate) ready: RwSignal<Option<bool>>,
    /// Tells whether the browser says that there is a network.
    pub(crate) online: RwSignal<bool>,
    /// Tells whether the host answered the last request. It may not answer although there is a network.
    pub(crate) reached: RwSignal<bool>,
    /// A new version of the app.
    pub(crate) new_version: RwSignal<Option<NewVersion>>,
    /// The number of times that the catalog has changed.
    pub(crate) catalog: RwSignal<u32>,
    /// The ids of the transcripts whose text has changed since the reader opened them.
    pub(crate) changed: RwSignal<Ids>,
    /// The saved transcripts.
    pub(crate) saved: RwSignal<Shelf>,
    /// The job that saves transcripts.
    pub(crate) job: RwSignal<Job>,
    /// Tells whether another tab saves, and this one waits for it.
    pub(crate) waits: RwSignal<bool>,
    /// The reason why the app was not saved on the device, if the worker told it.
    pub(crate) not_saved: RwSignal<Option<NotSaved>>,
    /// The search index on the device, once the worker has told it.
    pub(crate) index: RwSignal<SavedIndex>,
    /// The space of the site on the device.
    pub(crate) space: RwSignal<Option<Space>>,
    /// Tells whether the reader took the new version in this page.
    took_version: StoredValue<bool>,
    /// The running request of the job.
    running: StoredValue<Option<Abort>, LocalStorage>,
    /// Tells whether this tab works on the job, or waits to do so.
    works: StoredValue<bool>,
    /// Tells whether progress waits to be shown.
    reports: StoredValue<bool>,
    /// Tells whether the shelf is about to be read again.
    refreshes: StoredValue<bool>,
}

/// Returns the state of saving, as [`Offline::provide`] provides it.
pub(crate) fn use_offline() -> Offline {
    expect_context()
}

impl Offline {
    /// Registers the service worker, follows its events and those of the network, and provides the state. `on_full` is called
    /// when the worker finds the device full.
    pub(crate) fn provide(on_full: impl Fn() + Copy + 'static) {
        let offline = Self {
            ready: RwSignal::new(None),
            online: RwSignal::new(window().navigator().on_line()),
            reached: RwSignal::new(true),
            new_version: RwSignal::new(None),
            catalog: RwSignal::new(0),
            changed: RwSignal::default(),
            saved: RwSignal::default(),
            job: RwSignal::default(),
            waits: RwSignal::new(false),
            not_saved: RwSignal::new(None),
            index: RwSignal::default(),
            space: RwSignal::new(None),
            took_version: StoredValue::new(false),
            running: StoredValue::new_local(None),
            works: StoredValue::new(false),
            reports: StoredValue::new(false),
            refreshes: StoredValue::new(false),
        };
        provide_context(offline);
        for name in ["online", "offline"] {
            use_event(name, move |_| {
                offline.online.set(window().navigator().on_line());
                offline.resume_after_stop();
                worker::tell("go on");
            });
        }
        // While the page was hidden, another tab may have saved or removed transcripts, the browser may have evicted some, and
        // a new version may have been published.
        use_event("visibilitychange", move |_| {
            if !document().hidden() {
                offline.refresh_saved();
                worker::update(move |event| offline.on_worker_event(event, on_full));
            }
        });
        worker::begin(move |event| offline.on_worker_event(event, on_full));
        offline.refresh_saved();
        offline.run_job();
    }

    /// Lets the new version of the app take over, and reloads the page when it has.
    pub(crate) fn take_over(self) {
        match self.new_version.get_untracked() {
            Some(NewVersion::Elsewhere | NewVersion::Gone) => reload(),
            Some(NewVersion::Doubtful) => worker::tell("let go"),
            _ => {
                self.took_version.set_value(true);
                worker::take_over();
            }
        }
    }

    /// Saves transcripts, one after the other. Those that are saved with the text that the catalog names stay as they are.
    pub(crate) fn save(self, entries: &[Entry]) {
        let missing = self.saved.with_untracked(|saved| {
            entries.iter().filter(|entry| !entry.is_saved_in(saved)).cloned().collect::<Vec<_>>()
        });
        self.job.update(|job| job.add(missing.into_iter()));
        self.store_job();
        spawn_local(async {
            shelf::persist().await;
        });
    }

    /// Restores the job that an earlier visit left, without what is saved meanwhile.
    pub(crate) fn restore_job(self, list: LibraryList) {
        let (ids, runs) = storage::wanted();
        if ids.is_empty() {
            return;
        }
        spawn_local(async move {
            let shelf = shelf::texts().await.unwrap_or_default();
            list.look_up(ids.clone()).await;
            let ids: Shelf = ids.into_iter().map(|id| (id, String::new())).collect();
            let Some(wanted) =
                list.listing.try_with_untracked(|listing| listing.entries_of(&ids).cloned().collect::<Vec<Entry>>())
            else {
                return;
            };
            if self.job.with_untracked(Job::is_idle) {
                self.job.set(Job::left_over(wanted.into_iter().filter(|entry| !entry.is_saved_in(&shelf)), runs));
            }
        });
    }

    /// Pauses the job, or continues it.
    pub(crate) fn pause(self, paused: bool) {
        self.job.update(|job| if paused { job.runs = false } else { job.resume() });
        self.running.set_value(None);
        self.store_job();
    }

    /// Cancels the job. Transcripts that it has saved stay.
    pub(crate) fn cancel(self) {
        self.job.set(Job::default());
        self.running.set_value(None);
        self.store_job();
    }

    /// Removes transcripts from the device.
    pub(crate) fn remove(self, ids: Vec<String>) {
        spawn_local(async move {
            for id in ids {
                let Some(digest) = self.saved.with_untracked(|saved| saved.digest(&id).map(str::to_owned)) else {
                    continue;
                };
                if shelf::remove(&id, &digest).await.is_ok() {
                    self.saved.update_untracked(|saved| _ = saved.remove(&id));
                    self.report();
                }
            }
        });
    }

    /// Stores what is still wanted, for a later visit. Called when the reader's wish changes, and not for each transcript: a later
    /// visit finds on the shelf what has been saved.
    fn store_job(self) {
        self.job.with_untracked(|job| {
            let runs = job.runs || job.stopped.is_some() || job.is_idle();
            _ = storage::store_wanted(&job.wanted_ids(), runs);
        });
    }

    /// Works on the job whenever it runs.
    fn run_job(self) {
        let is_running = Memo::new(move |_| self.job.with(Job::is_running));
        Effect::new(move |_| {
            if is_running.get() && !self.works.get_value() {
                self.works.set_value(true);
                spawn_local(async move {
                    // The reader may continue the job after its last transcript.
                    while self.job.with_untracked(Job::is_running) {
                        self.work().await;
                    }
                    self.works.set_value(false);
                });
            }
        });
    }

    /// Saves one transcript after the other until the job ends or stops. Of all tabs of the site one works, and the others wait.
    async fn work(self) {
        self.waits.set(true);
        lock::hold(&format!("rostrum-save {}", address::root_path()), async move {
            self.waits.set(false);
            let shelf = shelf::texts().await.unwrap_or_default();
            self.job.update(|job| job.skip_saved(&shelf));
            self.saved.set(shelf);
            while let Some(entry) = self.job.with_untracked(|job| job.next().filter(|_| job.runs).cloned()) {
                let outcome = self.save_one(&entry).await;
                // Meanwhile the reader may have paused or cancelled the job.
                let is_wanted = |job: &Job| job.runs && job.next().is_some_and(|next| next.id == entry.id);
                if self.job.try_with_untracked(is_wanted) == Some(true) {
                    self.note_outcome(&entry, outcome);
                }
            }
            self.job.notify();
            if self.job.with_untracked(|job| job.next().is_none()) {
                self.store_job();
            }
        })
        .await;
    }

    async fn save_one(self, entry: &Entry) -> Result<(), SaveError> {
        let abort = Abort::new();
        let signal = abort.signal();
        self.running.set_value(Some(abort));
        let response = fetch::fetch_to_save(entry, signal).await.map_err(SaveError::Load)?;
        let digest = entry.integrity.as_deref().unwrap_or_default();
        let old = self.saved.with_untracked(|saved| saved.digest(&entry.id).map(str::to_owned));
        shelf::save(&entry.id, digest, &response).await.map_err(SaveError::Storage)?;
        if let Some(old) = old.filter(|old| old != digest) {
            _ = shelf::remove(&entry.id, &old).await;
        }
        Ok(())
    }

    fn note_outcome(self, entry: &Entry, outcome: Result<(), SaveError>) {
        match outcome {
            Ok(()) => {
                let digest = entry.integrity.clone().unwrap_or_default();
                self.saved.update_untracked(|saved| saved.insert(entry.id.clone(), digest));
                self.job.update_untracked(Job::note_saved);
                self.report();
            }
            Err(SaveError::Load(LoadError::Network)) => self.stop(StopReason::Network),
            // The other transcripts may load although this one does not.
            Err(SaveError::Load(error)) => {
                self.job.update(|job| job.note_failed(error));
                self.store_job();
            }
            Err(SaveError::Storage(StorageError::Denied)) => self.stop(StopReason::Denied),
            Err(SaveError::Storage(StorageError::Failed)) => {
                self.job.update(|job| job.note_failed(LoadError::Other));
                self.store_job();
            }
            Err(SaveError::Storage(StorageError::Full)) => self.stop(StopReason::Full {
                left: self.job.with_untracked(Job::left_bytes),
                free: self.space.get_untracked().map(|space| space.free),
            }),
        }
    }

    /// Shows what has been saved or removed, a moment later and once for all of that moment.
    fn report(self) {
        if self.reports.get_value() {
            return;
        }
        self.reports.set_value(true);
        let show = move || {
            self.reports.set_value(false);
            self.saved.notify();
            self.job.notify();
            spawn_local(self.refresh_space());
        };
        set_timeout(show, REPORT_DELAY);
    }

    /// Stops the job for a reason.
    fn stop(self, reason: StopReason) {
        self.job.update(|job| job.stop(reason));
        self.store_job();
    }

    /// Continues a stopped job when the network is back.
    fn resume_after_stop(self) {
        if self.online.get_untracked() && self.job.with_untracked(|job| job.stopped.is_some()) {
            self.pause(false);
        }
    }

    /// Reads which transcripts are saved at this moment; none if the browser stores nothing.
    pub(crate) async fn read_saved(self) -> Shelf {
        shelf::texts().await.unwrap_or_default()
    }

    /// Reads again which transcripts are saved, and the space.
    fn refresh_saved(self) {
        spawn_local(async move {
            if let Ok(texts) = shelf::texts().await
                && self.saved.with_untracked(|saved| *saved != texts)
            {
                self.saved.set(texts);
            }
            self.refresh_space().await;
        });
    }

    /// Does the same a moment later, and once for all that the worker renews in that moment: reading the shelf is slow.
    fn refresh_saved_later(self) {
        if self.refreshes.get_value() {
            return;
        }
        self.refreshes.set_value(true);
        let refresh = move || {
            self.refreshes.set_value(false);
            self.refresh_saved();
        };
        set_timeout(refresh, REFRESH_DELAY);
    }

    async fn refresh_space(self) {
        self.space.set(shelf::space().await);
    }

    fn on_worker_event(self, event: WorkerEvent, on_full: impl Fn()) {
        match event {
            WorkerEvent::Ready => {
                self.ready.set(Some(true));
                self.refresh_saved();
                worker::tell("go on");
            }
            WorkerEvent::Unavailable => self.ready.set(Some(false)),
            // The browser may send this event twice; the notice must not be announced twice.
            WorkerEvent::Waits if matches!(self.new_version.get_untracked(), Some(NewVersion::Waits)) => {}
            WorkerEvent::Waits => self.new_version.set(Some(NewVersion::Waits)),
            WorkerEvent::TookOver if self.took_version.get_value() => reload(),
            WorkerEvent::TookOver => self.new_version.set(Some(NewVersion::Elsewhere)),
            WorkerEvent::CatalogChanged => self.catalog.update(|count| *count += 1),
            WorkerEvent::TranscriptChanged(id) => {
                self.changed.update(|changed| changed.insert(id));
                self.refresh_saved_later();
            }
            // The worker saves the index a part at a time. What has failed is tried again at the next visit.
            WorkerEvent::Index(index) => {
                if index.is_wanted && index.left > 0 && !index.has_failed {
                    worker::tell("go on");
                }
                self.index.set(index);
                spawn_local(self.refresh_space());
            }
            WorkerEvent::Full => {
                self.not_saved.set(Some(NotSaved::Full));
                on_full();
            }
            WorkerEvent::Altered => self.not_saved.set(Some(NotSaved::Altered)),
            WorkerEvent::Gone if self.new_version.get_untracked() == Some(NewVersion::Doubtful) => reload(),
            WorkerEvent::Gone => self.new_version.set(Some(NewVersion::Gone)),
            WorkerEvent::Doubtful => self.new_version.set(Some(NewVersion::Doubtful)),
            WorkerEvent::Reached(reached) => self.reached.set(reached),
        }
    }
}

fn reload() {
    _ = window().location().reload();
}
