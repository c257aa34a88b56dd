//! The folder of a library: its sources of transcripts, and reading them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::UNIX_EPOCH;
use std::{fmt, fs};

use formats::{Given, Page, Verdict};
use serde::{Deserialize, Serialize};
use transcript::{Transcript, catalog, json};
use walkdir::{DirEntry, WalkDir};

use crate::corrections::PAGES;
use crate::failure::Context;
use crate::import::Shown;
use crate::report::{self, Level};
use crate::{Failure, config, corrections, disk, files, import, own_json, site_mark};

/// The source of one transcript: a transcript of Rostrum, a file in a format that can be imported, or the pages of one
/// record.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    /// The path from the library's folder, for messages.
    pub(crate) name: String,
    /// A stamp for each file, in the order of the paths, and for those with its corrections. If it differs, the contents may
    /// differ.
    pub(crate) stamp: Vec<Stamp>,
    paths: Vec<PathBuf>,
    /// The reason why it cannot be read at all, where that is known already.
    fault: Option<String>,
    /// Why the disk could not give it when it was read. A second try may go well, and would then say nothing.
    read_fault: OnceLock<String>,
}

/// The size of a file in bytes; when its text and its entry on the disk were changed, in nanoseconds since 1970; and its
/// number on the disk. The entry changes also where a tool sets the time of the text back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stamp(u64, u64, u64, u64);

/// A transcript that can be published.
pub(crate) struct Read {
    pub(crate) transcript: Transcript,
    /// How far its import can be trusted. A transcript of Rostrum is clear.
    pub(crate) verdict: Verdict,
}

impl Read {
    /// Returns the transcript's JSON and its entry in the catalog.
    pub(crate) fn written(&self) -> (String, catalog::Entry) {
        let text = json::write(&self.transcript);
        let entry = entry(&self.transcript, text.as_bytes());
        (text, entry)
    }
}

/// Makes the entry in the catalog of a transcript whose file has these bytes.
pub(crate) fn entry(transcript: &Transcript, bytes: &[u8]) -> catalog::Entry {
    catalog::Entry::new(transcript, bytes.len() as u64, site::integrity::of(bytes))
}

/// Lists the sources of a library by name. Warns about files of other kinds.
///
/// Leaves out hidden files and folders, every site that was built inside of the library, and the folder `except`, in
/// which one is being built.
pub(crate) fn sources(folder: &Path, except: Option<&Path>) -> Result<Vec<Source>, Failure> {
    disk::reading().context(|| format!("cannot read {}", folder.display()))?;
    let mut sources = Vec::new();
    let mut walk = WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter();
    while let Some(entry) = walk.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                sources.push(unreadable_source(folder, error)?);
                continue;
            }
        };
        let (path, is_root) = (entry.path(), entry.depth() == 0);
        let name = relative_name(folder, path);
        if entry.file_type().is_dir() {
            let is_record = !is_root && name.ends_with(PAGES);
            if is_record
                || (!is_root
                    && (is_hidden(entry.file_name()) || site_mark::is_site(path) || is_same_folder(path, except)))
            {
                walk.skip_current_dir();
            }
            if is_record {
                sources.push(match pages(path) {
                    Ok(pages) => Source::new(name, pages),
                    Err(failure) => Source::unreadable(name, path, failure.message()),
                });
            }
        } else if !is_ignored(&entry, &name) {
            if !is_in_known_format(path) {
                if !files::is_picture(path) {
                    let message = "skipped: it has no file name extension that `rostrum formats` lists";
                    report::whole(path, Level::Warning, message);
                }
            } else if entry.file_type().is_file() {
                sources.push(Source::new(name, vec![path.to_owned()]));
            } else {
                sources.push(Source::unreadable(name, path, "it is not a regular file".to_owned()));
            }
        }
    }
    Ok(sources)
}

/// Makes a source of a path that cannot be read, such as a broken link. It is then reported like a broken transcript.
fn unreadable_source(folder: &Path, error: walkdir::Error) -> Result<Source, Failure> {
    match error.path().filter(|_| error.depth() > 0) {
        Some(path) => {
            let (name, path) = (relative_name(folder, path), path.to_owned());
            Ok(Source::unreadable(name, &path, walk_failure(folder, error).message()))
        }
        None => Err(walk_failure(folder, error)),
    }
}

fn relative_name(folder: &Path, path: &Path) -> String {
    path.strip_prefix(folder).unwrap_or(path).to_string_lossy().into_owned()
}

fn is_hidden(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with('.')
}

fn is_same_folder(path: &Path, other: Option<&Path>) -> bool {
    other.is_some_and(|other| path.canonicalize().is_ok_and(|path| path == other))
}

/// Tells whether a file is skipped without a warning: a hidden file, a README, or a file of the library itself.
fn is_ignored(entry: &DirEntry, name: &str) -> bool {
    entry.file_name() == catalog::FILE_NAME
        || entry.file_name() == config::FILE_NAME
        || corrections::is_file(entry.path())
        || is_hidden(entry.file_name())
        || name.to_ascii_lowercase().contains("readme.")
}

/// Lists the pages of one record in the order of their numbers.
fn pages(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut pages = Vec::new();
    for entry in WalkDir::new(folder).max_depth(1).min_depth(1) {
        let entry = entry.map_err(|error| walk_failure(folder, error))?;
        if is_in_known_format(entry.path()) {
            pages.push(entry.into_path());
        }
    }
    if pages.is_empty() {
        return Err(Failure::new(format!("{} holds no pages", folder.display()))
            .advise("put files there that `rostrum formats` lists"));
    }
    pages.sort_by_cached_key(|path| natural_key(&files::name(path)));
    Ok(pages)
}

/// Makes a failure of an error of `walkdir`. Keeps the I/O error inside as the cause, since the message of the outer
/// error repeats it.
fn walk_failure(folder: &Path, error: walkdir::Error) -> Failure {
    let path = error.path().unwrap_or(folder);
    let failure = Failure::new(format!("cannot read the library {}", path.display()));
    if error.loop_ancestor().is_some() {
        return failure.caused_by(error);
    }
    match error.into_io_error() {
        Some(cause) => failure.caused_by(cause),
        None => failure,
    }
}

/// Returns a key that sorts `2.md` before `10.md`: compares runs of digits as numbers.
fn natural_key(name: &str) -> Vec<(u64, String)> {
    let mut parts = vec![(0_u64, String::new())];
    let mut in_number = false;
    for c in name.chars() {
        match (c.to_digit(10), parts.last_mut()) {
            (Some(digit), Some((number, _))) if in_number => {
                *number = number.saturating_mul(10).saturating_add(digit.into());
            }
            (Some(digit), _) => parts.push((digit.into(), String::new())),
            (None, Some((_, text))) => text.push(c),
            (None, None) => {}
        }
        in_number = c.is_ascii_digit();
    }
    parts
}

/// Tells by its extension whether a file is in a format that can be read.
fn is_in_known_format(path: &Path) -> bool {
    let extensions = formats::FORMATS.iter().flat_map(|format| format.extensions());
    extensions.into_iter().any(|extension| files::has_extension(path, extension))
}

/// The results of sources, separated by whether they can be published.
pub(crate) struct Settled<'a, T> {
    /// The results that can be published.
    pub(crate) sound: Vec<(&'a Source, T)>,
    /// The number of sources that cannot be published.
    pub(crate) broken: usize,
}

/// Separates the results that can be published from the others, and reports the reasons: a source that could not be
/// read, or an id that another source has already. `id` returns the id of a result.
pub(crate) fn settle<'a, T>(
    results: impl IntoIterator<Item = (&'a Source, Option<T>)>,
    id: impl Fn(&T) -> &str,
) -> Settled<'a, T> {
    let mut settled = Settled { sound: Vec::new(), broken: 0 };
    let mut by_id: HashMap<String, &'a Source> = HashMap::new();
    for (source, result) in results {
        let Some(result) = result else {
            source.tell();
            settled.broken += 1;
            continue;
        };
        // Some hosts and disks do not distinguish upper and lower case.
        match by_id.entry(id(&result).to_ascii_lowercase()) {
            Entry::Occupied(other) => {
                let message =
                    format!("its id, {}, is that of {}; change the id of one of them", id(&result), other.get().name);
                report::whole(source.path(), Level::Error, &message);
                settled.broken += 1;
            }
            Entry::Vacant(free) => {
                free.insert(source);
                settled.sound.push((source, result));
            }
        }
    }
    settled
}

/// Reports that nothing was published, because some transcripts cannot be. `what` is the site or the file.
pub(crate) fn refuse(target: &Path, what: &str, broken: usize, of: usize) {
    let message = format!(
        "{what} was left as it was, because {broken} of {of} transcripts cannot be published; use --keep-going to \
         publish the others"
    );
    report::whole(target, Level::Error, &message);
}

impl Source {
    fn new(name: String, paths: Vec<PathBuf>) -> Self {
        let stamps = corrections::files_of(&paths)
            .and_then(|corrections| paths.iter().chain(&corrections).map(|path| Stamp::of(path)).collect());
        match stamps {
            Ok(stamp) => Self { name, stamp, paths, fault: None, read_fault: OnceLock::new() },
            Err(failure) => Self::unreadable(name, &paths[0].clone(), failure.message()),
        }
    }

    fn unreadable(name: String, path: &Path, fault: String) -> Self {
        let paths = vec![path.to_owned()];
        Self { name, stamp: Vec::new(), paths, fault: Some(fault), read_fault: OnceLock::new() }
    }

    /// Reads and checks the transcript. Returns nothing if it cannot be published; [`tell`](Self::tell) reports why.
    pub(crate) fn read(&self) -> Option<Read> {
        if self.fault.is_some() {
            return None;
        }
        let contents: Result<Vec<_>, _> = self.paths.iter().map(|path| files::read(path)).collect();
        let contents = contents.map_err(|failure| self.keep(&failure)).ok()?;
        let read = if self.is_transcript(&contents) {
            Read { transcript: json::read(&contents[0]).ok()?, verdict: Verdict::Clear }
        } else {
            self.import(&contents)?
        };
        read.transcript.validate().is_empty().then_some(read)
    }

    fn is_transcript(&self, contents: &[Vec<u8>]) -> bool {
        self.paths.len() == 1 && own_json::is_transcript(&self.paths[0], &contents[0])
    }

    fn import(&self, contents: &[Vec<u8>]) -> Option<Read> {
        let names: Vec<String> = self.paths.iter().map(|path| files::name(path)).collect();
        let pages: Vec<_> = names.iter().zip(contents).map(|(name, bytes)| Page { name, bytes }).collect();
        let corrections = corrections::read(&self.paths).map_err(|problem| match problem {
            corrections::Problem::File(failure) => self.keep(&failure),
            corrections::Problem::Text { .. } => {}
        });
        let given = Given { corrections: corrections.ok()?, ..Given::default() };
        let imported = formats::import(&pages, &given).ok()?;
        let verdict = imported.verdict();
        Some(Read { transcript: imported.transcript, verdict })
    }

    /// Keeps why the disk could not give the source.
    fn keep(&self, failure: &Failure) {
        // The first reason is as good as another.
        _ = self.read_fault.set(failure.message());
    }

    /// Reads the source again and reports why it cannot be published.
    ///
    /// Reading and reporting are separate, so that sources can be read in parallel and reported in order.
    pub(crate) fn tell(&self) {
        if let Some(fault) = self.fault.as_ref().or(self.read_fault.get()) {
            report::whole(self.path(), Level::Error, fault);
            return;
        }
        if let Err(failure) = self.tell_problems() {
            report::failure(&failure);
        }
    }

    fn tell_problems(&self) -> Result<(), Failure> {
        let contents = self.paths.iter().map(|path| files::read(path)).collect::<Result<Vec<_>, _>>()?;
        if self.is_transcript(&contents) {
            return own_json::transcript_file(self.path(), false).map(|_| ());
        }
        if let Some(imported) = import::read(&self.paths, &Given::default(), Shown::default())? {
            import::validate(self.path(), &imported.transcript, false);
        }
        Ok(())
    }

    /// Tells whether it is known already that the source cannot be read; [`tell`](Self::tell) reports why.
    pub(crate) fn is_unreadable(&self) -> bool {
        self.fault.is_some()
    }

    /// Returns the paths of its files, in the order of the pages.
    pub(crate) fn paths(&self) -> &[PathBuf] {
        &self.paths
    }

    /// Returns the path of the first file.
    pub(crate) fn path(&self) -> &Path {
        &self.paths[0]
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}-{}", self.0, self.1, self.2, self.3)
    }
}

impl Stamp {
    /// Reads the stamp of a file.
    pub(crate) fn of(path: &Path) -> Result<Self, Failure> {
        let action = || format!("cannot read {}", path.display());
        disk::reading().context(action)?;
        let metadata = fs::metadata(path).context(action)?;
        let changed = metadata.modified().context(action)?.duration_since(UNIX_EPOCH).unwrap_or_default();
        let (entry_changed, number) = entry_of(&metadata);
        Ok(Self(metadata.len(), changed.as_nanos() as u64, entry_changed, number))
    }

    /// Tells whether the file was changed at or after a time, in nanoseconds since 1970.
    pub(crate) fn is_since(self, time: u64) -> bool {
        self.1.max(self.2) >= time
    }
}

/// Returns when the entry of a file was changed, in nanoseconds since 1970, and the number of the file on the disk.
#[cfg(unix)]
fn entry_of(metadata: &fs::Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    let seconds = u64::try_from(metadata.ctime()).unwrap_or_default();
    let nanoseconds = u64::try_from(metadata.ctime_nsec()).unwrap_or_default();
    (seconds.saturating_mul(1_000_000_000).saturating_add(nanoseconds), metadata.ino())
}

/// Elsewhere a file has neither.
#[cfg(not(unix))]
fn entry_of(_metadata: &fs::Metadata) -> (u64, u64) {
    (0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_sorted_by_their_numbers() {
        let mut names = ["page 10.md", "page 9.md", "page 1.md", "a.md"];
        names.sort_by_cached_key(|name| natural_key(name));
        assert_eq!(names, ["a.md", "page 1.md", "page 9.md", "page 10.md"]);
    }

    #[test]
    fn sources_are_files_files_in_folders_and_folders_of_pages() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        };
        let names =
            ["a.json", "2022/b.md", "c.pages/1.md", "c.pages/2.md", "catalog.json", "rostrum.toml", "README.md"];
        let others = [".x/d.md", "logo.svg", "e.pdf", "site/t.json", "older/.rostrum-build", "older/library/a.json"];
        names.into_iter().chain(others).for_each(put);
        let built = folder.path().join("site").canonicalize().unwrap();
        let sources = sources(folder.path(), Some(&built)).unwrap();
        let found: Vec<_> = sources.iter().map(|source| (source.name.as_str(), source.paths.len())).collect();
        assert_eq!(found, [("2022/b.md", 1), ("a.json", 1), ("c.pages", 2)]);
    }
}
