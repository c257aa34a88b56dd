//! Holds the state of saving: the saved transcripts, the running job, the network, and new versions of the app.

use leptos::prelude::*;
use leptos::task::spawn_local;
use transcript::{Catalog, Entry, Ids};

use crate::browser::events::use_event;
use crate::net::fetch::{self, Abort, LoadError};
use crate::offline::job::{Job, SaveError, StopReason};
use crate::offline::shelf::{self, Space};
use crate::offline::worker::{self, WorkerEvent};
use crate::storage::{self, StorageError};

/// A new version of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NewVersion {
    /// The version is on the device, and waits until the reader takes it.
    Waits,
    /// The version took over because the reader took it in another tab.
    Elsewhere,
}

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
    /// The ids of the saved transcripts.
    pub(crate) saved: RwSignal<Ids>,
    /// The job that saves transcripts.
    pub(crate) job: RwSignal<Job>,
    /// The space of the site on the device.
    pub(crate) space: RwSignal<Option<Space>>,
    /// Tells whether the reader took the new version in this page.
    took_version: StoredValue<bool>,
    /// The running request of the job.
    running: StoredValue<Option<Abort>, LocalStorage>,
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
            space: RwSignal::new(None),
            took_version: StoredValue::new(false),
            running: StoredValue::new_local(None),
        };
        provide_context(offline);
        for name in ["online", "offline"] {
            use_event(name, move |_| {
                offline.online.set(window().navigator().on_line());
                offline.resume_after_stop();
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
            Some(NewVersion::Elsewhere) => reload(),
            _ => {
                self.took_version.set_value(true);
                worker::take_over();
            }
        }
    }

    /// Saves transcripts, one after the other.
    pub(crate) fn save(self, entries: &[Entry]) {
        self.job.update(|job| {
            if job.is_idle() {
                job.done = (0, 0);
            }
            self.saved.with_untracked(|saved| {
                entries.iter().filter(|entry| !saved.contains(&entry.id)).for_each(|entry| job.add(entry.clone()));
            });
            job.resume();
        });
        spawn_local(async {
            shelf::persist().await;
        });
    }

    /// Restores the job that an earlier visit left.
    pub(crate) fn restore_job(self, catalog: &Catalog) {
        let (ids, runs) = storage::wanted();
        let left: Vec<Entry> = catalog.transcripts.iter().filter(|entry| ids.contains(&entry.id)).cloned().collect();
        if !left.is_empty() && self.job.with_untracked(Job::is_idle) {
            self.job.set(Job { left, runs, ..Job::default() });
        }
    }

    /// Pauses the job, or continues it.
    pub(crate) fn pause(self, paused: bool) {
        self.job.update(|job| if paused { job.runs = false } else { job.resume() });
        self.running.set_value(None);
    }

    /// Cancels the job. Transcripts that it has saved stay.
    pub(crate) fn cancel(self) {
        self.job.set(Job::default());
        self.running.set_value(None);
        _ = storage::store_wanted(&[], false);
    }

    /// Removes transcripts from the device.
    pub(crate) fn remove(self, ids: Vec<String>) {
        spawn_local(async move {
            for id in ids {
                if shelf::remove(&id).await.is_ok() {
                    self.saved.update(|saved| _ = saved.remove(&id));
                }
            }
            self.refresh_space().await;
        });
    }

    /// Saves one transcript after the other while the job runs, and stores the rest of the job for a later visit.
    fn run_job(self) {
        let next = Memo::new(move |_| self.job.with(|job| job.left.first().filter(|_| job.runs).cloned()));
        let mut is_first = true;
        Effect::new(move |_| {
            self.job.with(|job| {
                // The first run must not store the empty job over the one that `restore_job` is about to read.
                if std::mem::take(&mut is_first) {
                    return;
                }
                let runs = job.runs || job.stopped.is_some() || job.left.is_empty();
                _ = storage::store_wanted(&job.wanted_ids(), runs);
            });
        });
        Effect::new(move |_| {
            if let Some(entry) = next.get() {
                spawn_local(self.save_next(entry));
            }
        });
    }

    /// Saves a transcript of the job.
    async fn save_next(self, entry: Entry) {
        let outcome = self.save_one(&entry).await;
        // Meanwhile the reader may have paused or cancelled the job.
        if self.job.try_with_untracked(|job| job.runs && job.wants(&entry.id)) == Some(true) {
            self.note_outcome(&entry, outcome);
        }
    }

    async fn save_one(self, entry: &Entry) -> Result<(), SaveError> {
        let abort = Abort::new();
        let signal = abort.signal();
        self.running.set_value(Some(abort));
        let response = fetch::fetch_to_save(entry, signal).await.map_err(SaveError::Load)?;
        shelf::save(&entry.id, &response).await.map_err(SaveError::Storage)
    }

    fn note_outcome(self, entry: &Entry, outcome: Result<(), SaveError>) {
        match outcome {
            Ok(()) => {
                self.saved.update(|saved| saved.insert(entry.id.clone()));
                self.job.update(|job| {
                    job.forget(&entry.id);
                    job.done = (job.done.0 + 1, job.done.1 + entry.bytes);
                });
                spawn_local(self.refresh_space());
            }
            Err(SaveError::Load(LoadError::Network)) => self.stop(StopReason::Network),
            // The other transcripts may load although this one does not.
            Err(SaveError::Load(error)) => self.job.update(|job| {
                job.forget(&entry.id);
                job.failed.push((entry.clone(), error));
            }),
            Err(SaveError::Storage(StorageError::Denied)) => self.stop(StopReason::Denied),
            Err(SaveError::Storage(StorageError::Full)) => self.stop(StopReason::Full {
                left: self.job.with_untracked(Job::left_bytes),
                free: self.space.get_untracked().map(|space| space.free),
            }),
        }
    }

    /// Stops the job for a reason.
    fn stop(self, reason: StopReason) {
        self.job.update(|job| {
            job.runs = false;
            job.stopped = Some(reason);
        });
    }

    /// Continues a stopped job when the network is back.
    fn resume_after_stop(self) {
        if self.online.get_untracked() && self.job.with_untracked(|job| job.stopped.is_some()) {
            self.pause(false);
        }
    }

    /// Reads again which transcripts are saved, and the space.
    fn refresh_saved(self) {
        spawn_local(async move {
            if let Ok(ids) = shelf::ids().await
                && self.saved.with_untracked(|saved| *saved != ids)
            {
                self.saved.set(ids);
            }
            self.refresh_space().await;
        });
    }

    async fn refresh_space(self) {
        self.space.set(shelf::space().await);
    }

    fn on_worker_event(self, event: WorkerEvent, on_full: impl Fn()) {
        match event {
            WorkerEvent::Ready => {
                self.ready.set(Some(true));
                self.refresh_saved();
            }
            WorkerEvent::Unavailable => self.ready.set(Some(false)),
            // The browser may send this event twice; the notice must not be announced twice.
            WorkerEvent::Waits if matches!(self.new_version.get_untracked(), Some(NewVersion::Waits)) => {}
            WorkerEvent::Waits => self.new_version.set(Some(NewVersion::Waits)),
            WorkerEvent::TookOver if self.took_version.get_value() => reload(),
            WorkerEvent::TookOver => self.new_version.set(Some(NewVersion::Elsewhere)),
            WorkerEvent::CatalogChanged => self.catalog.update(|count| *count += 1),
            WorkerEvent::TranscriptChanged(id) => self.changed.update(|changed| changed.insert(id)),
            WorkerEvent::Full => on_full(),
            WorkerEvent::Reached(reached) => self.reached.set(reached),
        }
    }
}

fn reload() {
    _ = window().location().reload();
}
