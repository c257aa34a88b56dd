//! Holds the job of saving transcripts: which are still to be saved, and which failed.

use transcript::Entry;

use crate::net::fetch::LoadError;
use crate::storage::StorageError;

/// A job that saves transcripts, one after the other.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Job {
    /// The transcripts that are still to be saved, each once.
    pub(crate) left: Vec<Entry>,
    /// The transcripts that failed to load, with the reasons.
    pub(crate) failed: Vec<(Entry, LoadError)>,
    /// The number of transcripts that this job has saved, and their bytes.
    pub(crate) done: (usize, u64),
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
            Self::Network => messages::offline::STOPPED_UNREACHABLE.into(),
            Self::Denied => messages::offline::STOPPED_DENIED.into(),
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

impl Job {
    /// Tells whether there is nothing to save and no failure to show.
    pub(crate) fn is_idle(&self) -> bool {
        self.left.is_empty() && self.failed.is_empty()
    }

    /// Returns the size of the transcripts that are still to be saved, in bytes.
    pub(crate) fn left_bytes(&self) -> u64 {
        self.left.iter().map(|entry| entry.bytes).sum()
    }

    /// Returns the progress: transcripts saved, all transcripts, bytes saved, all bytes. The bytes of failed transcripts do not
    /// count.
    pub(crate) fn progress(&self) -> (usize, usize, u64, u64) {
        let (done, bytes) = self.done;
        (done, done + self.left.len() + self.failed.len(), bytes, bytes + self.left_bytes())
    }

    /// Returns the ids of the transcripts that are still to be saved, and of those that failed.
    pub(crate) fn wanted_ids(&self) -> Vec<String> {
        let failed = self.failed.iter().map(|(entry, _)| entry);
        self.left.iter().chain(failed).map(|entry| entry.id.clone()).collect()
    }

    /// Adds a transcript, unless it is there already.
    pub(crate) fn add(&mut self, entry: Entry) {
        if !self.wants(&entry.id) {
            self.left.push(entry);
        }
    }

    /// Tells whether this transcript is still to be saved.
    pub(crate) fn wants(&self, id: &str) -> bool {
        self.left.iter().any(|entry| entry.id == id)
    }

    /// Removes a transcript from those that are still to be saved.
    pub(crate) fn forget(&mut self, id: &str) {
        self.left.retain(|entry| entry.id != id);
    }

    /// Continues, and tries the failed transcripts again.
    pub(crate) fn resume(&mut self) {
        std::mem::take(&mut self.failed).into_iter().for_each(|(entry, _)| self.add(entry));
        self.runs = true;
        self.stopped = None;
    }
}
