//! Holds the job of saving transcripts: which are still to be saved, and which failed.

use std::collections::VecDeque;

use transcript::{Entry, Ids, Shelf};

use crate::net::fetch::LoadError;
use crate::storage::StorageError;

/// A job that saves transcripts, one after the other. What it does for one transcript costs the same however many there are.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Job {
    /// The transcripts that are still to be saved, each once.
    left: VecDeque<Entry>,
    /// The size of these transcripts, in bytes.
    left_bytes: u64,
    /// The transcripts that failed to load, with the reasons.
    pub(crate) failed: Vec<(Entry, LoadError)>,
    /// The number of transcripts that failed one after the other until now.
    failed_in_row: usize,
    /// The number of transcripts that this job has saved, and their bytes.
    done: (usize, u64),
    /// Tells whether the job continues by itself.
    pub(crate) runs: bool,
    /// The reason why the job stopped, unless the reader paused it.
    pub(crate) stopped: Option<StopReason>,
}

/// A reason why a job stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StopReason {
    /// The site does not answer.
    Network,
    /// The site answers, but with something else, for one transcript after the other.
    Refused,
    /// The browser refuses to store anything.
    Denied,
    /// The device has no space left. Both numbers are bytes.
    Full {
        /// The size of the transcripts that are still to be saved.
        left: u64,
        /// The free space, if the browser tells it.
        free: Option<u64>,
    },
}

impl StopReason {
    /// Returns the sentence that a reader sees.
    pub(crate) fn message(self) -> String {
        match self {
            Self::Network => messages::offline::STOPPED_UNREACHABLE.get().into(),
            Self::Refused => messages::offline::STOPPED_REFUSED.get().into(),
            Self::Denied => messages::offline::STOPPED_DENIED.get().into(),
            Self::Full { left, free } => messages::offline::stopped_full(left, free),
        }
    }
}

/// A reason why one transcript was not saved.
pub(crate) enum SaveError {
    /// The transcript did not load.
    Load(LoadError),
    /// The transcript was not stored.
    Storage(StorageError),
}

/// After this many failures in a row a job stops. The others would most likely fail, too.
const MAX_FAILED_IN_ROW: usize = 5;

impl Job {
    /// Returns the job that an earlier visit left.
    pub(crate) fn left_over(entries: impl Iterator<Item = Entry>, runs: bool) -> Self {
        let left: VecDeque<Entry> = entries.collect();
        let left_bytes = left.iter().map(|entry| entry.bytes).sum();
        Self { left, left_bytes, runs, ..Self::default() }
    }

    /// Tells whether there is nothing to save and no failure to show.
    pub(crate) fn is_idle(&self) -> bool {
        self.left.is_empty() && self.failed.is_empty()
    }

    /// Tells whether the job continues by itself and has something to save.
    pub(crate) fn is_running(&self) -> bool {
        self.runs && !self.left.is_empty()
    }

    /// Returns the transcript that comes next.
    pub(crate) fn next(&self) -> Option<&Entry> {
        self.left.front()
    }

    /// Returns the size of the transcripts that are still to be saved, in bytes.
    pub(crate) fn left_bytes(&self) -> u64 {
        self.left_bytes
    }

    /// Returns the progress: transcripts saved, all transcripts, bytes saved, all bytes. The bytes of failed transcripts do not
    /// count.
    pub(crate) fn progress(&self) -> (usize, usize, u64, u64) {
        let (done, bytes) = self.done;
        (done, done + self.left.len() + self.failed.len(), bytes, bytes + self.left_bytes)
    }

    /// Returns the ids of the transcripts that are still to be saved, and of those that failed.
    pub(crate) fn wanted_ids(&self) -> Vec<String> {
        let failed = self.failed.iter().map(|(entry, _)| entry);
        self.left.iter().chain(failed).map(|entry| entry.id.clone()).collect()
    }

    /// Adds transcripts that are not there already, and continues. Tries the failed transcripts again.
    pub(crate) fn add(&mut self, entries: impl Iterator<Item = Entry>) {
        if self.is_idle() {
            self.done = (0, 0);
        }
        self.resume();
        let mut known: Ids = self.left.iter().map(|entry| entry.id.clone()).collect();
        for entry in entries {
            if !known.contains(&entry.id) {
                known.insert(entry.id.clone());
                self.left_bytes += entry.bytes;
                self.left.push_back(entry);
            }
        }
    }

    /// Leaves out the transcripts that another tab has saved meanwhile.
    pub(crate) fn skip_saved(&mut self, shelf: &Shelf) {
        self.left.retain(|entry| !entry.is_saved_in(shelf));
        self.left_bytes = self.left.iter().map(|entry| entry.bytes).sum();
    }

    /// Notes that the next transcript was saved.
    pub(crate) fn note_saved(&mut self) {
        if let Some(entry) = self.take_next() {
            self.done = (self.done.0 + 1, self.done.1 + entry.bytes);
            self.failed_in_row = 0;
        }
    }

    /// Notes that the next transcript failed to load. Stops after several failures in a row.
    pub(crate) fn note_failed(&mut self, error: LoadError) {
        if let Some(entry) = self.take_next() {
            self.failed.push((entry, error));
            self.failed_in_row += 1;
            if self.failed_in_row >= MAX_FAILED_IN_ROW {
                self.stop(StopReason::Refused);
            }
        }
    }

    fn take_next(&mut self) -> Option<Entry> {
        let entry = self.left.pop_front()?;
        self.left_bytes -= entry.bytes;
        Some(entry)
    }

    /// Stops for a reason.
    pub(crate) fn stop(&mut self, reason: StopReason) {
        self.runs = false;
        self.stopped = Some(reason);
    }

    /// Continues, and tries the failed transcripts again.
    pub(crate) fn resume(&mut self) {
        for (entry, _) in std::mem::take(&mut self.failed) {
            self.left_bytes += entry.bytes;
            self.left.push_back(entry);
        }
        self.failed_in_row = 0;
        self.runs = true;
        self.stopped = None;
    }
}
