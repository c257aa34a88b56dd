//! The released app: the files that every site has.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use walkdir::WalkDir;

use crate::{Failure, files};

include!(concat!(env!("OUT_DIR"), "/app.rs"));

/// Where the app is to be had.
#[derive(Args)]
pub(crate) struct AppOptions {
    /// The folder with the built app; without it, the app inside this command
    #[arg(long, value_name = "DIR")]
    app: Option<PathBuf>,
}

/// The files of the app, by their path from its root.
pub(crate) struct App {
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl App {
    /// The app of a folder, or else the one inside the command.
    pub(crate) fn load(options: &AppOptions) -> Result<Self, Failure> {
        let app = match &options.app {
            Some(folder) => Self::read(folder)?,
            None => Self { files: FILES.iter().map(|(name, bytes)| ((*name).into(), (*bytes).into())).collect() },
        };
        if app.files.is_empty() {
            return Err("this command was built without the app; `make release` builds one with it inside, or \
                        --app names the folder of a built app"
                .into());
        }
        Ok(app)
    }

    fn read(folder: &Path) -> Result<Self, Failure> {
        let mut read = BTreeMap::new();
        // The library that stands beside the app where it is tried out is none of it.
        let walk = WalkDir::new(folder).into_iter().filter_entry(|entry| entry.file_name() != "library");
        for entry in walk {
            let entry = entry.map_err(|error| format!("cannot read the app: {error}"))?;
            if entry.file_type().is_file() {
                let name = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                read.insert(name.to_string_lossy().replace('\\', "/"), files::read(entry.path())?.into());
            }
        }
        Ok(Self { files: read })
    }

    /// Every file that a site takes as it is: path and bytes.
    pub(crate) fn copied(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let own = ["index.html", TRANSCRIPT_STYLE, LANGUAGES_STYLE, LIST_STYLE, WORKER, CLASSIC];
        self.all().filter(move |(name, _)| !own.contains(name))
    }

    /// Every file: path and bytes.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_ref()))
    }

    /// A file as text.
    pub(crate) fn text(&self, name: &str) -> Result<&str, Failure> {
        let bytes =
            self.files.get(name).ok_or_else(|| format!("the app has no {name}; it was not built as a whole"))?;
        std::str::from_utf8(bytes).map_err(|_| format!("{name} of the app is not text").into())
    }

    /// The style sheet: its name and bytes.
    pub(crate) fn sheet(&self) -> Result<(&str, &[u8]), Failure> {
        self.one(".css")
    }

    /// The app's WebAssembly, and its parts that are loaded later: for each what its name ends with, and its bytes.
    pub(crate) fn wasm(&self) -> Result<Vec<(&str, &[u8])>, Failure> {
        let parts = ["_bg.wasm", "_find.wasm"].into_iter();
        parts.map(|ending| self.one(ending).map(|(_, bytes)| (ending, bytes))).collect()
    }

    /// The one file that sites take as it is whose name ends so.
    fn one(&self, ending: &str) -> Result<(&str, &[u8]), Failure> {
        let mut found = self.copied().filter(|(name, _)| name.ends_with(ending));
        match (found.next(), found.next()) {
            (Some(file), None) => Ok(file),
            (None, _) => Err(format!("the app has no file *{ending}; it was not built as a whole").into()),
            _ => Err(format!("the app has more than one file *{ending}; build it anew into an empty folder").into()),
        }
    }
}

/// The style of the plain pages of transcripts, which is written into each.
pub(crate) const TRANSCRIPT_STYLE: &str = "transcript.css";
/// What sets the languages apart, a rule for each, of which a plain page takes those of its own.
pub(crate) const LANGUAGES_STYLE: &str = "languages.css";
/// The style of the list of all transcripts, which is written into it.
pub(crate) const LIST_STYLE: &str = "list.css";
/// The service worker, without its list.
pub(crate) const WORKER: &str = "worker.js";
/// The app's script as a classic one, for a packed file.
pub(crate) const CLASSIC: &str = "classic.js";
/// What starts the app, from a host and in a packed file.
pub(crate) const BOOT: &str = "boot.js";
