//! Keeps a site up to date with a library while its publisher works on it.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use walkdir::WalkDir;

use crate::app::{App, AppOptions};
use crate::ending::Ending;
use crate::failure::Context;
use crate::library::Stamp;
use crate::preview_folder::PreviewFolder;
use crate::publish::{self, Making};
use crate::{Failure, console, report};

/// The time between two looks at the library. Polling works on every file system, change events do not.
const LOOK: Duration = Duration::from_millis(400);

/// A site that follows a library.
pub(crate) struct Preview {
    library: PathBuf,
    folder: PreviewFolder,
    app: App,
    /// The library's files at the last look.
    seen: Vec<(PathBuf, Stamp)>,
    ending: Ending,
}

impl Preview {
    /// Makes the site for the first time, in a temporary folder that is removed in the end. Returns nothing if the process was
    /// asked to end meanwhile.
    pub(crate) fn begin(library: &Path, options: &AppOptions, ending: Ending) -> Result<Option<Self>, Failure> {
        let folder = PreviewFolder::new().context(|| "cannot make a folder for the preview".to_owned())?;
        let (library, app, seen) = (library.to_owned(), App::load(options)?, look(library));
        let preview = Self { library, folder, app, seen, ending };
        match preview.make() {
            _ if preview.ending.is_asked() => Ok(None),
            Ok(true) => Ok(Some(preview)),
            Ok(false) => Err("the library cannot be shown yet; mend what is told above, and begin again".into()),
            Err(failure) => Err(failure),
        }
    }

    /// Returns the folder of the site.
    pub(crate) fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// Makes the site again whenever a file changes, one time after the other, until the process is asked to end. Calls `made`
    /// each time.
    pub(crate) fn follow(mut self, made: impl Fn()) {
        while !self.ending.is_asked() {
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
                Err(failure) if !self.ending.is_asked() => report::failure(&failure),
                // The problems were printed already. The last good site is still served.
                Ok(false) | Err(_) => {}
            }
        }
    }

    /// Makes the site of the transcripts that can be published. Tells whether there is one.
    fn make(&self) -> Result<bool, Failure> {
        let making = Making {
            library: &self.library,
            target: &self.site(),
            app: &self.app,
            keep_going: true,
            all: false,
            strict: false,
            in_place: false,
            offline: false,
            ending: Some(&self.ending),
        };
        publish::make(&making).map(|made| made.is_some())
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
