//! Holds the built app: the files that every site has.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use site::{AppManifest, Styles};
use transcript::json;
use walkdir::WalkDir;

use crate::failure::Context;
use crate::{Failure, files};

include!(concat!(env!("OUT_DIR"), "/app.rs"));

/// Where to find the app.
#[derive(Args)]
pub(crate) struct AppOptions {
    /// The folder with the built app; without it, the app inside this command
    #[arg(long, value_name = "DIR")]
    app: Option<PathBuf>,
}

/// The files of the app, by their path from its root, and their list.
pub(crate) struct App {
    /// The names of the files whose names have digests.
    pub(crate) manifest: AppManifest,
    files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl App {
    /// Loads the app from a folder, or else takes the app inside the command.
    pub(crate) fn load(options: &AppOptions) -> Result<Self, Failure> {
        let files = match &options.app {
            Some(folder) => read(folder)?,
            None => FILES.iter().map(|(name, bytes)| ((*name).into(), (*bytes).into())).collect(),
        };
        if files.is_empty() {
            return Err("this command was built without the app; `make release` builds one with it inside, or \
                        --app names the folder of a built app"
                .into());
        }
        let manifest = json::read(file(&files, MANIFEST)?).context(|| format!("cannot read {MANIFEST} of the app"))?;
        Ok(Self { manifest, files })
    }

    /// Returns every file that a site takes as it is: path and bytes.
    pub(crate) fn copied(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let own = [MANIFEST, TRANSCRIPT_STYLE, LANGUAGES_STYLE, LIST_STYLE, WORKER, CLASSIC];
        self.files
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_ref()))
            .filter(move |(name, _)| !own.contains(name))
    }

    /// Returns a file.
    pub(crate) fn bytes(&self, name: &str) -> Result<&[u8], Failure> {
        file(&self.files, name)
    }

    /// Returns a file as text.
    pub(crate) fn text(&self, name: &str) -> Result<&str, Failure> {
        std::str::from_utf8(self.bytes(name)?).context(|| format!("{name} of the app is not text"))
    }

    /// Returns the style sheets that plain pages have inside.
    pub(crate) fn styles(&self) -> Result<Styles<'_>, Failure> {
        Ok(Styles {
            transcript: self.text(TRANSCRIPT_STYLE)?,
            languages: self.text(LANGUAGES_STYLE)?,
            list: self.text(LIST_STYLE)?,
        })
    }
}

/// Reads all files of a folder.
fn read(folder: &Path) -> Result<BTreeMap<String, Cow<'static, [u8]>>, Failure> {
    let mut read = BTreeMap::new();
    for entry in WalkDir::new(folder) {
        let entry = entry.context(|| "cannot read the app".to_owned())?;
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            read.insert(name.to_string_lossy().replace('\\', "/"), files::read(entry.path())?.into());
        }
    }
    Ok(read)
}

fn file<'a>(files: &'a BTreeMap<String, Cow<'static, [u8]>>, name: &str) -> Result<&'a [u8], Failure> {
    let bytes = files.get(name).map(AsRef::as_ref);
    bytes.ok_or_else(|| {
        Failure::new(format!("the app has no {name}")).advise("build it again: it is incomplete, or of another version")
    })
}

/// The list of the app's files, which `tools/build` writes.
const MANIFEST: &str = "app.json";
/// The style of the plain pages of transcripts, which is written into each.
const TRANSCRIPT_STYLE: &str = "transcript.css";
/// One style rule for each group of languages. A plain page has those of its own languages inside.
const LANGUAGES_STYLE: &str = "languages.css";
/// The style of the list of all transcripts, which is written into it.
const LIST_STYLE: &str = "list.css";
/// The service worker, without its list.
pub(crate) const WORKER: &str = "worker.js";
/// The app's script for a packed file, where it cannot be a module.
pub(crate) const CLASSIC: &str = "classic.js";
/// The script that starts the app, from a host and in a packed file.
pub(crate) const BOOT: &str = "boot.js";
/// The typeface for dyslexic readers, as the style sheet names it.
pub(crate) const TYPEFACE_FILE: &str = "opendyslexic.woff2";
/// The licences of everything from others that is inside of the app and the command.
pub(crate) const NOTICES: &str = "third-party.txt";
