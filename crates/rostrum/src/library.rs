//! The folder of a library: which of its files are transcripts, and what they hold.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
use std::{fmt, fs};

use formats::{Given, Page, Weight};
use serde::{Deserialize, Serialize};
use transcript::{Transcript, catalog, json};
use walkdir::WalkDir;

use crate::report::{self, Level};
use crate::{Failure, check, config, files, import};

/// A folder whose name ends so holds the pages of one record.
const PAGES: &str = ".pages";

/// What one transcript is made of: a file of JSON, a file of labelled text, or the pages of one record.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    /// Its path from the library's folder, as it is shown.
    pub(crate) name: String,
    /// The size and the time of each of its files: other ones, other contents.
    pub(crate) stamp: Vec<Stamp>,
    paths: Vec<PathBuf>,
    is_json: bool,
}

/// The size of a file in bytes, and when it was changed, in nanoseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stamp(u64, u64);

/// A transcript that can be published, and how many places of its source want a look.
pub(crate) struct Read {
    pub(crate) transcript: Transcript,
    pub(crate) doubtful: usize,
}

impl Read {
    /// Its JSON, and its entry in the catalog.
    pub(crate) fn written(&self) -> (String, catalog::Entry) {
        let text = json::write(&self.transcript);
        let entry = entry(&self.transcript, text.as_bytes());
        (text, entry)
    }
}

/// The entry in the catalog of a transcript whose file has these bytes.
pub(crate) fn entry(transcript: &Transcript, bytes: &[u8]) -> catalog::Entry {
    catalog::Entry::new(transcript, bytes.len() as u64, site::integrity::of(bytes))
}

/// Lists the sources of a library, by name; `except` is passed over, since it holds what was built. Files of other kinds
/// are told.
pub(crate) fn sources(folder: &Path, except: Option<&Path>) -> Result<Vec<Source>, Failure> {
    let mut sources = Vec::new();
    let is_hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    let mut walk = WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter();
    while let Some(entry) = walk.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                // A link that leads nowhere, a folder that is closed: told like any transcript that cannot be read.
                let path = error.path().filter(|_| error.depth() > 0).map(Path::to_owned);
                let path = path.ok_or_else(|| format!("cannot read the library: {error}"))?;
                let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
                sources.push(Source { name, stamp: Vec::new(), paths: vec![path], is_json: true });
                continue;
            }
        };
        let (path, is_root) = (entry.path(), entry.depth() == 0);
        let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().into_owned();
        if entry.file_type().is_dir() {
            let is_built =
                !is_root && except.is_some_and(|except| path.canonicalize().is_ok_and(|path| path == except));
            let is_record = !is_root && name.ends_with(PAGES);
            if is_built || is_record || (!is_root && is_hidden(entry.file_name())) {
                walk.skip_current_dir();
            }
            if is_record {
                sources.push(Source::new(name, pages(path)?, false)?);
            }
            continue;
        }
        let is_own = [catalog::FILE_NAME, config::FILE_NAME].iter().any(|own| entry.file_name() == *own);
        if is_own || is_hidden(entry.file_name()) || name.to_ascii_lowercase().contains("readme.") {
            continue;
        }
        match kind(path) {
            Some(is_json) => sources.push(Source::new(name, vec![path.to_owned()], is_json)?),
            None if files::is_picture(path) => {}
            None => report::whole(path, Level::Warning, "it is passed over: no .json, .txt or .md file"),
        }
    }
    Ok(sources)
}

/// The pages of one record, in the order of their numbers.
fn pages(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut pages = Vec::new();
    for entry in WalkDir::new(folder).max_depth(1).min_depth(1) {
        let entry = entry.map_err(|error| format!("cannot read the library: {error}"))?;
        if kind(entry.path()) == Some(false) {
            pages.push(entry.into_path());
        }
    }
    pages.sort_by_cached_key(|path| natural(&files::name(path)));
    match pages.is_empty() {
        true => Err(format!("{} holds no page; put .txt or .md files there", folder.display())),
        false => Ok(pages),
    }
}

/// A key that sorts `2.md` before `10.md`: runs of digits by their value.
fn natural(name: &str) -> Vec<(u64, String)> {
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

/// Whether a file is JSON or labelled text, as its name says.
fn kind(path: &Path) -> Option<bool> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    match ending.as_str() {
        "json" => Some(true),
        "txt" | "md" | "markdown" => Some(false),
        _ => None,
    }
}

/// What came of sources.
pub(crate) struct Settled<'a, T> {
    /// What can be published.
    pub(crate) sound: Vec<(&'a Source, T)>,
    /// How many cannot.
    pub(crate) broken: usize,
    /// Those of the sound ones whose id another wanted.
    pub(crate) contested: Vec<&'a Source>,
}

/// Puts aside what cannot be published, and tells why: what could not be read, and whose id another has. `id` tells the id
/// of what came of a source.
pub(crate) fn settle<'a, T>(
    came: impl IntoIterator<Item = (&'a Source, Option<T>)>,
    id: impl Fn(&T) -> &str,
) -> Settled<'a, T> {
    let (mut sound, mut broken, mut contested) = (Vec::new(), 0, Vec::new());
    let mut by_id: HashMap<String, &'a Source> = HashMap::new();
    for (source, made) in came {
        let Some(made) = made else {
            source.tell();
            broken += 1;
            continue;
        };
        // Some hosts and disks do not tell upper from lower case.
        match by_id.entry(id(&made).to_ascii_lowercase()) {
            Entry::Occupied(other) => {
                let message =
                    format!("its id, {}, is that of {}; give one of them another", id(&made), other.get().name);
                report::whole(source.path(), Level::Error, &message);
                contested.push(*other.get());
                broken += 1;
            }
            Entry::Vacant(free) => {
                free.insert(source);
                sound.push((source, made));
            }
        }
    }
    Settled { sound, broken, contested }
}

/// Tells that nothing was published, since something cannot be.
pub(crate) fn refuse(target: &Path, what: &str, broken: usize, of: usize) {
    let message = format!(
        "{what} was left as it was, because {broken} of {of} transcripts cannot be published; --keep-going publishes the \
         others"
    );
    report::whole(target, Level::Error, &message);
}

impl Source {
    fn new(name: String, paths: Vec<PathBuf>, is_json: bool) -> Result<Self, Failure> {
        let stamp = paths.iter().map(|path| Stamp::of(path)).collect::<Result<_, _>>()?;
        Ok(Self { name, stamp, paths, is_json })
    }

    /// Reads and checks it; nothing where it cannot be published, in silence: [`tell`](Self::tell) says why.
    pub(crate) fn read(&self) -> Option<Read> {
        let read = if self.is_json {
            Read { transcript: json::read(&fs::read(&self.paths[0]).ok()?).ok()?, doubtful: 0 }
        } else {
            let contents = self.paths.iter().map(fs::read).collect::<Result<Vec<_>, _>>().ok()?;
            let names: Vec<String> = self.paths.iter().map(|path| files::name(path)).collect();
            let pages: Vec<_> = names.iter().zip(&contents).map(|(name, bytes)| Page { name, bytes }).collect();
            let imported = formats::import(&pages, &Given::default()).ok()?;
            let doubtful = imported.notices.iter().filter(|notice| notice.kind.weight() == Weight::Doubtful).count();
            Read { transcript: imported.transcript, doubtful }
        };
        read.transcript.validate().is_empty().then_some(read)
    }

    /// Tells why it cannot be published.
    pub(crate) fn tell(&self) {
        let told = if self.is_json {
            check::transcript_file(&self.paths[0]).map(|_| ())
        } else {
            import::read(&self.paths, &Given::default(), false).map(|imported| {
                for problem in imported.map(|it| it.transcript.validate()).unwrap_or_default() {
                    let message = format!("the transcript would not be sound: {problem}");
                    report::whole(&self.paths[0], Level::Error, &message);
                }
            })
        };
        if let Err(failure) = told {
            report::failure(&failure);
        }
    }

    /// Its first file.
    pub(crate) fn path(&self) -> &Path {
        &self.paths[0]
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.0, self.1)
    }
}

impl Stamp {
    /// The stamp of a file.
    pub(crate) fn of(path: &Path) -> Result<Self, Failure> {
        let fail = |error: std::io::Error| format!("cannot read {}: {error}", path.display());
        let metadata = fs::metadata(path).map_err(fail)?;
        let changed = metadata.modified().map_err(fail)?.duration_since(UNIX_EPOCH).unwrap_or_default();
        Ok(Self(metadata.len(), changed.as_nanos() as u64))
    }

    /// Whether the file was changed at or after a time, in nanoseconds since 1970: then it may have been changed once more
    /// within the same tick of the clock, and the stamp proves nothing.
    pub(crate) fn is_since(self, time: u64) -> bool {
        self.1 >= time
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_in_the_order_of_their_numbers() {
        let mut names = ["page 10.md", "page 9.md", "page 1.md", "a.md"];
        names.sort_by_cached_key(|name| natural(name));
        assert_eq!(names, ["a.md", "page 1.md", "page 9.md", "page 10.md"]);
    }

    #[test]
    fn a_library_holds_files_folders_of_files_and_folders_of_pages() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        };
        let names =
            ["a.json", "2022/b.md", "c.pages/1.md", "c.pages/2.md", "catalog.json", "rostrum.toml", "README.md"];
        names.into_iter().chain([".x/d.md", "logo.svg", "e.pdf", "site/t.json"]).for_each(put);
        let built = folder.path().join("site").canonicalize().unwrap();
        let sources = sources(folder.path(), Some(&built)).unwrap();
        let found: Vec<_> = sources.iter().map(|source| (source.name.as_str(), source.paths.len())).collect();
        assert_eq!(found, [("2022/b.md", 1), ("a.json", 1), ("c.pages", 2)]);
    }
}
