//! `rostrum index`: writes the catalog of a library.

use std::path::{Path, PathBuf};

use clap::Args;
use transcript::{Catalog, Entry, catalog, json};

use crate::failure::Context;
use crate::file_stamp::FileStamp;
use crate::report::{self, Level, plural};
use crate::search_index::{self, Shelf};
use crate::{Failure, Outcome, console, files, library, own_json};

/// The folder of a search index.
const FOLDER: &str = "search";

/// Write the catalog of a library, catalog.json, beside its transcripts, and its search index
///
/// Checks every .json file of the folder. If a file has problems or is not named after its id, reports it and leaves
/// the catalog as it was, so that no transcript disappears unnoticed.
#[derive(Args)]
pub(crate) struct Options {
    /// Read the transcripts of this folder
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Write the search index, too: search/, beside the folder, where the app looks for it
    #[arg(short, long)]
    search: bool,
}

/// Writes the catalog.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let mut entries = Vec::new();
    let mut broken = 0;
    for path in files::json_files(&options.folder)? {
        let name = files::name(&path);
        if name == catalog::FILE_NAME {
            continue;
        }
        match own_json::transcript_file(&path, false)? {
            Some((transcript, _)) if format!("{}.json", transcript.id) != name => {
                let message =
                    format!("it is not named after its id; rename it to {}.json, or change the id", transcript.id);
                report::whole(&path, Level::Error, &message);
                broken += 1;
            }
            Some((transcript, bytes)) => entries.push(library::entry(&transcript, &bytes)),
            None => broken += 1,
        }
    }
    let path = options.folder.join(catalog::FILE_NAME);
    if broken > 0 {
        let message = format!(
            "it was left as it was, because {broken} of {} transcripts cannot be published",
            broken + entries.len()
        );
        report::whole(&path, Level::Error, &message);
        return Ok(Outcome::Problems);
    }
    let count = entries.len();
    files::write(&path, json::write(&Catalog::new(&entries)))?;
    console::print_line(&format!("wrote {}: {}", path.display(), plural(count, "transcript")))?;
    if options.search {
        let folder = write_search_index(&options.folder, &entries)?;
        console::print_line(&format!("wrote {}", folder.display()))?;
    }
    Ok(Outcome::Done)
}

/// Writes the search index of a folder of transcripts beside it. The new index takes the place of an old one once it is complete.
/// Returns its folder.
fn write_search_index(library: &Path, entries: &[Entry]) -> Result<PathBuf, Failure> {
    let library = library.canonicalize().context(|| format!("cannot find {}", library.display()))?;
    let Some(root) = library.parent() else {
        return Err(Failure::new("a search index stands beside the folder, and beside this one nothing can stand"));
    };
    let staging = tempfile::tempdir_in(root).context(|| format!("cannot write in {}", root.display()))?;
    search_index::write(entries, None, &Beside { library: &library, staging: staging.path() })?;
    let (new, target) = (staging.path().join(FOLDER), root.join(FOLDER));
    if target.exists() {
        std::fs::rename(&target, staging.path().join("old")).context(|| format!("cannot move {}", target.display()))?;
    }
    std::fs::rename(&new, &target).context(|| format!("cannot write {}", target.display()))?;
    Ok(target)
}

/// A folder of transcripts, and the folder in which the index is made.
struct Beside<'a> {
    library: &'a Path,
    staging: &'a Path,
}

impl Shelf for Beside<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, Failure> {
        files::read(&self.library.join(path.trim_start_matches("library/")))
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.staging.join(path);
        let folder = path.parent().unwrap_or(self.staging);
        std::fs::create_dir_all(folder).context(|| format!("cannot make {}", folder.display()))?;
        std::fs::write(&path, bytes).context(|| format!("cannot write {}", path.display()))
    }

    fn keep(&self, _: &str, _: FileStamp) -> Result<bool, Failure> {
        Ok(false)
    }

    fn has(&self, _: &str, _: FileStamp) -> bool {
        false
    }

    fn old_file(&self, _: &str) -> Option<Vec<u8>> {
        None
    }

    fn size(&self, path: &str) -> Result<u64, Failure> {
        let path = self.staging.join(path);
        let metadata = std::fs::metadata(&path).context(|| format!("cannot read {}", path.display()))?;
        Ok(metadata.len())
    }
}
