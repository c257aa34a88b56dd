//! What can be read without a network, what has become new meanwhile, and what is still on its way to the device.

use leptos::prelude::*;
use leptos::task::spawn_local;
use transcript::{Catalog, Entry, Ids};

use crate::browser::events::use_event;
use crate::net::fetch::{self, Abort, LoadError};
use crate::offline::shelf::{self, Space};
use crate::offline::worker::{self, WorkerEvent};
use crate::storage::{self, StorageError};

/// Whether there is a new version of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NewVersion {
    /// It is here, and waits for the reader's word.
    Waits,
    /// It took over at the word of another tab.
    Elsewhere,
}

/// What is being kept.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Job {
    /// What is still to be kept, each once.
    pub(crate) left: Vec<Entry>,
    /// What could not be kept, and why.
    pub(crate) failed: Vec<(Entry, String)>,
    /// How many are kept of this job, and their bytes.
    pub(crate) done: (usize, u64),
    /// Whether it goes on.
    pub(crate) runs: bool,
    /// Why it does not.
    pub(crate) stopped: Option<String>,
}

impl Job {
    /// Whether there is nothing to do, and nothing to tell.
    pub(crate) fn is_idle(&self) -> bool {
        self.left.is_empty() && self.failed.is_empty()
    }

    /// How many bytes are still to be kept.
    pub(crate) fn left_bytes(&self) -> u64 {
        self.left.iter().map(|entry| entry.bytes).sum()
    }

    /// Adds a transcript to what is to be kept.
    fn want(&mut self, entry: Entry) {
        if !self.wants(&entry.id) {
            self.left.push(entry);
        }
    }

    fn wants(&self, id: &str) -> bool {
        self.left.iter().any(|entry| entry.id == id)
    }

    /// Takes a transcript out of what is to be kept.
    fn forget(&mut self, id: &str) {
        self.left.retain(|entry| entry.id != id);
    }

    /// Goes on, with what could not be kept before, too.
    fn go_on(&mut self) {
        std::mem::take(&mut self.failed).into_iter().for_each(|(entry, _)| self.want(entry));
        self.runs = true;
        self.stopped = None;
    }
}

/// What can be read without a network; to be had from the context by [`use_offline`].
#[derive(Clone, Copy)]
pub(crate) struct Offline {
    /// Whether the app can be opened without a network; nothing as long as that is not known.
    pub(crate) ready: RwSignal<Option<bool>>,
    /// Whether there is a network.
    pub(crate) online: RwSignal<bool>,
    /// Whether the host answered when it was last asked; a network may be there, and lead nowhere.
    pub(crate) reached: RwSignal<bool>,
    /// A new version of the app.
    pub(crate) new_version: RwSignal<Option<NewVersion>>,
    /// How often the catalog has changed.
    pub(crate) catalog: RwSignal<u32>,
    /// Transcripts whose text has changed since they were opened.
    pub(crate) changed: RwSignal<Ids>,
    /// The ids of the transcripts on this device.
    pub(crate) kept: RwSignal<Ids>,
    /// What is being kept.
    pub(crate) job: RwSignal<Job>,
    /// Space on the device.
    pub(crate) space: RwSignal<Option<Space>>,
    /// Whether this page asked for the new version.
    asked: StoredValue<bool>,
    /// The request that runs.
    running: StoredValue<Option<Abort>, LocalStorage>,
}

/// What can be read without a network, as the app provides it.
pub(crate) fn use_offline() -> Offline {
    expect_context()
}

impl Offline {
    /// Begins the worker, and follows what it says and whether there is a network.
    pub(crate) fn provide(on_full: impl Fn() + Copy + 'static) {
        let offline = Self {
            ready: RwSignal::new(None),
            online: RwSignal::new(window().navigator().on_line()),
            reached: RwSignal::new(true),
            new_version: RwSignal::new(None),
            catalog: RwSignal::new(0),
            changed: RwSignal::default(),
            kept: RwSignal::default(),
            job: RwSignal::default(),
            space: RwSignal::new(None),
            asked: StoredValue::new(false),
            running: StoredValue::new_local(None),
        };
        provide_context(offline);
        for name in ["online", "offline"] {
            use_event(name, move |_| {
                offline.online.set(window().navigator().on_line());
                offline.go_on_if_cut_off();
            });
        }
        // Another tab may have kept or removed something, or the browser thrown it away; and there may be a new version.
        use_event("visibilitychange", move |_| {
            if !document().hidden() {
                offline.look();
                worker::update(move |word| offline.hear(word, on_full));
            }
        });
        worker::begin(move |word| offline.hear(word, on_full));
        offline.look();
        offline.work();
    }

    /// Lets the new version of the app take over, and loads the page anew when it has.
    pub(crate) fn take_over(self) {
        match self.new_version.get_untracked() {
            Some(NewVersion::Elsewhere) => reload(),
            _ => {
                self.asked.set_value(true);
                worker::take_over();
            }
        }
    }

    /// Keeps transcripts, one after the other.
    pub(crate) fn keep(self, entries: &[Entry]) {
        self.job.update(|job| {
            if job.is_idle() {
                job.done = (0, 0);
            }
            self.kept.with_untracked(|kept| {
                entries.iter().filter(|entry| !kept.contains(&entry.id)).for_each(|entry| job.want(entry.clone()));
            });
            job.go_on();
        });
        spawn_local(async {
            shelf::persist().await;
        });
    }

    /// Takes up again what was still to be kept when the page was left.
    pub(crate) fn resume(self, catalog: &Catalog) {
        let (ids, runs) = storage::wanted();
        let left: Vec<Entry> = catalog.transcripts.iter().filter(|entry| ids.contains(&entry.id)).cloned().collect();
        if !left.is_empty() && self.job.with_untracked(Job::is_idle) {
            self.job.set(Job { left, runs, ..Job::default() });
        }
    }

    /// Pauses, or goes on.
    pub(crate) fn pause(self, paused: bool) {
        self.job.update(|job| if paused { job.runs = false } else { job.go_on() });
        self.running.set_value(None);
    }

    /// Gives up what is still to be kept; what is kept stays.
    pub(crate) fn cancel(self) {
        self.job.set(Job::default());
        self.running.set_value(None);
        _ = storage::keep_wanted(&[], false);
    }

    /// Removes transcripts from the device.
    pub(crate) fn remove(self, ids: Vec<String>) {
        spawn_local(async move {
            for id in ids {
                if shelf::remove(&id).await.is_ok() {
                    self.kept.update(|kept| _ = kept.remove(&id));
                }
            }
            self.space.set(shelf::space().await);
        });
    }

    /// Keeps one transcript after the other for as long as the job runs.
    fn work(self) {
        let next = Memo::new(move |_| self.job.with(|job| job.left.first().filter(|_| job.runs).cloned()));
        let mut is_first = true;
        Effect::new(move |_| {
            // What an earlier visit left is not forgotten before it was looked at.
            self.job.with(|job| {
                if std::mem::take(&mut is_first) {
                    return;
                }
                let failed = job.failed.iter().map(|(entry, _)| entry);
                let left: Vec<String> = job.left.iter().chain(failed).map(|entry| entry.id.clone()).collect();
                _ = storage::keep_wanted(&left, job.runs || job.stopped.is_some() || job.left.is_empty());
            });
        });
        Effect::new(move |_| {
            let Some(entry) = next.get() else { return };
            spawn_local(async move {
                let outcome = self.keep_one(&entry).await;
                // It may have been paused or given up meanwhile.
                if self.job.try_with_untracked(|job| job.runs && job.wants(&entry.id)) == Some(true) {
                    self.note(&entry, outcome);
                }
            });
        });
    }

    async fn keep_one(self, entry: &Entry) -> Result<(), SaveError> {
        let abort = Abort::new();
        let signal = abort.signal();
        self.running.set_value(Some(abort));
        let response = fetch::for_keeping(entry, signal).await.map_err(SaveError::Load)?;
        shelf::keep(&entry.id, &response).await.map_err(SaveError::Storage)
    }

    fn note(self, entry: &Entry, outcome: Result<(), SaveError>) {
        match outcome {
            Ok(()) => {
                self.kept.update(|kept| kept.insert(entry.id.clone()));
                self.job.update(|job| {
                    job.forget(&entry.id);
                    job.done = (job.done.0 + 1, job.done.1 + entry.bytes);
                });
                spawn_local(async move { self.space.set(shelf::space().await) });
            }
            Err(SaveError::Load(LoadError::Network)) => self
                .stop(|_| "The host does not answer. What was kept stays; it goes on when the network is back.".into()),
            // The others may be had all the same.
            Err(SaveError::Load(error)) => self.job.update(|job| {
                job.forget(&entry.id);
                job.failed.push((entry.clone(), error.to_string()));
            }),
            Err(SaveError::Storage(StorageError::Denied)) => {
                self.stop(|_| "This browser keeps nothing for this site.".into());
            }
            Err(SaveError::Storage(StorageError::Full)) => {
                let space = self.space.get_untracked();
                self.stop(|job| full(job, space));
            }
        }
    }

    /// Stops the job, and tells why.
    fn stop(self, why: impl FnOnce(&Job) -> String) {
        self.job.update(|job| {
            job.runs = false;
            job.stopped = Some(why(job));
        });
    }

    /// A job that the network cut off goes on when it is back.
    fn go_on_if_cut_off(self) {
        if self.online.get_untracked() && self.job.with_untracked(|job| job.stopped.is_some()) {
            self.pause(false);
        }
    }

    /// Looks what is on the device.
    fn look(self) {
        spawn_local(async move {
            if let Ok(ids) = shelf::ids().await
                && self.kept.with_untracked(|kept| *kept != ids)
            {
                self.kept.set(ids);
            }
            self.space.set(shelf::space().await);
        });
    }

    fn hear(self, word: WorkerEvent, on_full: impl Fn()) {
        match word {
            WorkerEvent::Ready => {
                self.ready.set(Some(true));
                self.look();
            }
            WorkerEvent::None => self.ready.set(Some(false)),
            // It may be told twice, and is said once.
            WorkerEvent::Waits if matches!(self.new_version.get_untracked(), Some(NewVersion::Waits)) => {}
            WorkerEvent::Waits => self.new_version.set(Some(NewVersion::Waits)),
            WorkerEvent::TookOver if self.asked.get_value() => reload(),
            WorkerEvent::TookOver => self.new_version.set(Some(NewVersion::Elsewhere)),
            WorkerEvent::Catalog => self.catalog.update(|count| *count += 1),
            WorkerEvent::Changed(id) => self.changed.update(|changed| changed.insert(id)),
            WorkerEvent::Full => on_full(),
            WorkerEvent::Reached(reached) => self.reached.set(reached),
        }
    }
}

/// Why a transcript could not be kept.
enum SaveError {
    Load(LoadError),
    Storage(StorageError),
}

/// What to do on a full device, and what would fit.
fn full(job: &Job, space: Option<Space>) -> String {
    let left = job.left_bytes();
    let free =
        space.map(|space| format!(", and this browser gives about {}", messages::size(space.free))).unwrap_or_default();
    format!(
        "The device is full. What was kept stays; what is left needs {}{free}. Remove something, or keep fewer.",
        messages::size(left)
    )
}

fn reload() {
    _ = window().location().reload();
}
