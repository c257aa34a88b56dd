//! Holds the reader's settings, and the messages of the app to the reader.

use leptos::prelude::*;

use crate::storage::{self, StorageError};

/// The reader's settings, and the messages of the app to the reader. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Settings {
    /// Tells whether keys without Ctrl or Alt act.
    pub(crate) single_keys: RwSignal<bool>,
    /// The reason why nothing can be stored on this device, if that is so.
    pub(crate) storage_error: RwSignal<Option<StorageError>>,
    /// The result of the last action, for sighted readers and for screen readers.
    pub(crate) announcement: RwSignal<String>,
}

/// Returns the settings, as [`Settings::provide`] provides them.
pub(crate) fn use_settings() -> Settings {
    expect_context()
}

impl Settings {
    /// Reads the settings from the device, and provides them.
    pub(crate) fn provide() -> Self {
        let settings = Self {
            single_keys: RwSignal::new(storage::single_keys()),
            storage_error: RwSignal::new(None),
            announcement: RwSignal::new(String::new()),
        };
        provide_context(settings);
        settings
    }

    /// Notes whether something could be stored.
    pub(crate) fn note_stored(self, outcome: Result<(), StorageError>) {
        let error = outcome.err();
        // Skips writes that change nothing; they would notify subscribers.
        if self.storage_error.get_untracked() != error {
            self.storage_error.set(error);
        }
    }
}
