//! Keeps a site up to date with a library while its publisher works on it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use std::{fs, thread};

use walkdir::WalkDir;

use crate::app::{App, AppOptions};
use crate::library::Stamp;
use crate::publish::{self, Making};
use crate::{Failure, console, report};

/// The time between two looks at the library. Polling works on every file system, change events do not.
const LOOK: Duration = Duration::from_millis(400);

/// A site that follows a library.
pub(crate) struct Preview {
    library: PathBuf,
    /// The folder of the site.
    pub(crate) site: PathBuf,
    app: App,
    /// The library's files at the last look.
    seen: Vec<(PathBuf, Stamp)>,
}

impl Preview {
    /// Makes the site for the first time, in a temporary folder that is removed in the end.
    pub(crate) fn begin(library: &Path, options: &AppOptions) -> Result<Self, Failure> {
        let site = std::env::temp_dir().join(format!("rostrum-preview-{}", std::process::id()));
        let preview = Self { library: library.to_owned(), site, app: App::load(options)?, seen: look(library) };
        match preview.make()? {
            true => Ok(preview),
            false => Err("the library cannot be shown yet; mend what is told above, and begin again".into()),
        }
    }

    /// Makes the site again whenever a file changes, one time after the other, until `stopped` is set. Calls `made` each time.
    pub(crate) fn follow(mut self, stopped: &AtomicBool, made: impl Fn()) {
        while !stopped.load(Ordering::Relaxed) {
            thread::sleep(LOOK);
            let seen = look(&self.library);
            if seen == self.seen {
                continue;
            }
            self.seen = seen;
            match self.make() {
                Ok(true) => {
                    made();
                    if let Err(failure) = console::print_line("made again") {
                        report::failure(&failure);
                    }
                }
                // The problems were printed already. The last good site is still served.
                Ok(false) => {}
                Err(failure) => report::failure(&failure),
            }
        }
    }

    /// Makes the site of the transcripts that can be published. Tells whether there is one.
    fn make(&self) -> Result<bool, Failure> {
        let making = Making {
            library: &self.library,
            target: &self.site,
            app: &self.app,
            keep_going: true,
            all: false,
            strict: false,
            in_place: false,
            offline: false,
        };
        publish::make(&making).map(|made| made.is_some())
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // The system removes the rest.
        _ = fs::remove_dir_all(&self.site);
    }
}

/// Returns every file of a library with its size and time. Files that cannot be read are reported when the site is made.
fn look(library: &Path) -> Vec<(PathBuf, Stamp)> {
    let files = WalkDir::new(library).follow_links(true).sort_by_file_name().into_iter().flatten();
    files
        .filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| Stamp::of(entry.path()).ok().map(|stamp| (entry.into_path(), stamp)))
        .collect()
}
