//! Holds the reader's settings, and the messages of the app to the reader.

use std::time::Duration;

use leptos::prelude::*;

use crate::reader::state::Reading;
use crate::storage::{self, StorageError};

/// The number of announcements that can be read again.
const ANNOUNCED: usize = 20;
/// How long an announcement is shown. Who reads slowly finds it in the help.
const ANNOUNCED_FOR: Duration = Duration::from_secs(8);

/// The reader's settings, and the messages of the app to the reader. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Settings {
    /// Tells whether keys without Ctrl or Alt act.
    pub(crate) single_keys: RwSignal<bool>,
    /// The reason why nothing can be stored on this device, if that is so.
    pub(crate) storage_error: RwSignal<Option<StorageError>>,
    /// The result of the last action, for sighted readers and for screen readers. It disappears after a while.
    pub(crate) announcement: RwSignal<String>,
    /// The last results, the newest first, and how many there have been.
    pub(crate) announced: RwSignal<(Vec<String>, usize)>,
    /// Tells whether the reading settings are open.
    pub(crate) is_open: RwSignal<bool>,
    /// The transcript's page, while one is open. The reading settings let the reader print it.
    pub(crate) reading: RwSignal<Option<Reading>>,
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
            announced: RwSignal::default(),
            is_open: RwSignal::new(false),
            reading: RwSignal::new(None),
        };
        provide_context(settings);
        settings
    }

    /// Notes that a transcript's page is open, for as long as the component is there.
    pub(crate) fn use_reading(self, reading: Reading) {
        self.reading.set(Some(reading));
        on_cleanup(move || self.reading.set(None));
    }

    /// Tells the reader the result of an action.
    pub(crate) fn announce(self, text: &str) {
        self.announcement.set(text.to_owned());
        self.announced.update(|(announced, count)| {
            announced.insert(0, text.to_owned());
            announced.truncate(ANNOUNCED);
            *count += 1;
        });
        let number = self.announced.with_untracked(|(_, count)| *count);
        set_timeout(
            move || {
                // A later announcement has a timer of its own.
                if self.announced.try_with_untracked(|(_, count)| *count) == Some(number) {
                    self.announcement.set(String::new());
                }
            },
            ANNOUNCED_FOR,
        );
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
