//! Holds the reader's own files, and opens, corrects and removes them.

use desk::{Corrections, Failure, OWN, Report, file_id};
use futures::future::{AbortHandle, abortable};
use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use crate::own::importer::{Importer, Unanswered};
use crate::storage::StorageError;
use crate::storage::own_files::{self, Part};

/// The greatest size of a file that is opened, in bytes. The command reads larger ones.
const LARGEST: f64 = 64_000_000.0;

/// A file of the reader, with the report of its import.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OwnFile {
    /// The id.
    pub(crate) id: String,
    /// The report of its import.
    pub(crate) report: Report,
}

/// A file that could not be opened: its name, and the reason.
pub(crate) type Refused = (String, String);

/// A file that is being read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Opening {
    /// Its name.
    pub(crate) name: String,
    /// Its number among the files that the reader opened, from 1.
    pub(crate) number: usize,
    /// The number of these files.
    pub(crate) count: usize,
}

impl Opening {
    /// Says what happens.
    pub(crate) fn message(&self) -> String {
        messages::own::opening(&self.name, self.number, self.count)
    }
}

/// The reader's own files. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Own {
    /// The files, by title; `None` until they are known.
    pub(crate) files: RwSignal<Option<Vec<OwnFile>>>,
    /// The file that is being read.
    pub(crate) opening: RwSignal<Option<Opening>>,
    /// The files that could not be opened.
    pub(crate) refused: RwSignal<Vec<Refused>>,
    /// The reason why files are kept only until the page is closed, if that is so.
    pub(crate) not_kept: RwSignal<Option<StorageError>>,
    /// The number of times that an open transcript has changed by a correction.
    pub(crate) changed: RwSignal<u32>,
    /// Files that the reader dropped on the page, until they are opened.
    pub(crate) dropped: StoredValue<Vec<File>, LocalStorage>,
    /// The number of times that files were dropped.
    pub(crate) drops: RwSignal<u32>,
    /// Ends the work that is going on.
    running: StoredValue<Option<AbortHandle>, LocalStorage>,
}

/// Returns the reader's own files, as [`Own::provide`] provides them.
pub(crate) fn use_own() -> Own {
    expect_context()
}

/// Returns the id by which addresses name a file of the reader.
pub(crate) fn place_id(id: &str) -> String {
    format!("{OWN}{id}")
}

/// Returns the id of the file of the reader that an address names by this id; `None` if it names a transcript of the library.
pub(crate) fn own_id(id: &str) -> Option<&str> {
    id.strip_prefix(OWN)
}

impl Own {
    /// Provides the state.
    pub(crate) fn provide() -> Self {
        let own = Self {
            files: RwSignal::new(None),
            opening: RwSignal::new(None),
            refused: RwSignal::default(),
            not_kept: RwSignal::new(None),
            changed: RwSignal::new(0),
            dropped: StoredValue::new_local(Vec::new()),
            drops: RwSignal::new(0),
            running: StoredValue::new_local(None),
        };
        provide_context(own);
        own
    }

    /// Reads which files there are.
    pub(crate) fn load(self) {
        spawn_local(async move {
            let mut files = Vec::new();
            for id in own_files::ids().await {
                if let Some(bytes) = own_files::read(&id, Part::Report).await
                    && let Ok(report) = serde_json::from_slice::<Report>(&bytes)
                {
                    files.push(OwnFile { id, report });
                }
            }
            self.files.set(Some(by_title(files)));
        });
    }

    /// Opens files, one after the other. Calls back with the id of the file if it is only one and could be opened.
    pub(crate) fn open(self, files: Vec<File>, opened: impl Fn(&str) + 'static) {
        self.refused.set(Vec::new());
        let count = files.len();
        self.run(async move {
            for (number, file) in (1..).zip(files) {
                let name = file.name();
                self.opening.set(Some(Opening { name: name.clone(), number, count }));
                match self.open_one(&file).await {
                    Ok(id) if count == 1 => opened(&id),
                    Ok(_) => {}
                    Err(reason) => self.refused.update(|refused| refused.push((name, reason))),
                }
            }
        });
    }

    /// Stops the file that is being read, and those after it.
    pub(crate) fn cancel(self) {
        self.running.update_value(|running| running.take().iter().for_each(AbortHandle::abort));
        self.opening.set(None);
    }

    /// Reads a file again with other corrections.
    pub(crate) fn correct(self, id: String, change: impl FnOnce(&mut Corrections) + 'static) {
        self.run(async move {
            let Some(file) = self.files.with_untracked(|files| find(files.as_ref(), &id)) else { return };
            self.opening.set(Some(Opening { name: file.report.file.clone(), number: 1, count: 1 }));
            let kept = own_files::read(&id, Part::Corrections).await.unwrap_or_default();
            let mut corrections: Corrections = serde_json::from_slice(&kept).unwrap_or_default();
            change(&mut corrections);
            let source = own_files::read(&id, Part::Source).await.unwrap_or_default();
            match self.import(&id, &file.report.file, &source, &corrections).await {
                Ok(()) => self.changed.update(|changed| *changed += 1),
                Err(reason) => self.refused.update(|refused| refused.push((file.report.file, reason))),
            }
        });
    }

    /// Removes a file from the device.
    pub(crate) fn remove(self, id: String) {
        spawn_local(async move {
            own_files::remove(&id).await;
            self.files.update(|files| files.iter_mut().for_each(|files| files.retain(|file| file.id != id)));
        });
    }

    /// Does some work that the reader can cancel.
    fn run(self, work: impl Future<Output = ()> + 'static) {
        self.cancel();
        let (work, handle) = abortable(work);
        self.running.set_value(Some(handle));
        spawn_local(async move {
            // Cancelled work has nothing to end: other work has begun.
            if work.await.is_ok() {
                self.opening.set(None);
            }
        });
    }

    /// Opens a file, and returns its id.
    async fn open_one(self, file: &File) -> Result<String, String> {
        if file.size() > LARGEST {
            return Err(messages::own::too_large(file.size() as u64, LARGEST as u64));
        }
        let bytes =
            JsFuture::from(file.array_buffer()).await.map_err(|_| messages::own::CANNOT_READ.get().to_owned())?;
        let bytes = Uint8Array::new(&bytes).to_vec();
        let ids = own_files::ids().await;
        let id = file_id(&file.name(), |id| ids.iter().any(|taken| taken == id));
        self.import(&id, &file.name(), &bytes, &Corrections::default()).await?;
        self.keep(own_files::write(&id, Part::Source, &bytes).await);
        Ok(id)
    }

    /// Imports a file, and keeps the result.
    async fn import(self, id: &str, name: &str, source: &[u8], corrections: &Corrections) -> Result<(), String> {
        let importer = Importer::start().await.ok_or(messages::own::CANNOT_READ.get())?;
        let corrections = serde_json::to_string(corrections).unwrap_or_default();
        let values = [id.into(), name.into(), Uint8Array::from(source).into(), JsValue::from_str(&corrections)];
        let answer: Array = importer.call("read", &values).await.map_err(reason)?.unchecked_into();
        let texts: Vec<String> = answer.iter().filter_map(|text| text.as_string()).collect();
        let [transcript, report] = texts.as_slice() else { return Err(messages::own::CANNOT_READ.get().to_owned()) };
        let read: Report = serde_json::from_str(report).map_err(|error| error.to_string())?;
        for (part, text) in [(Part::Transcript, transcript), (Part::Corrections, &corrections), (Part::Report, report)]
        {
            self.keep(own_files::write(id, part, text.as_bytes()).await);
        }
        self.files.update(|files| {
            let files = files.get_or_insert_default();
            files.retain(|file| file.id != id);
            files.push(OwnFile { id: id.to_owned(), report: read });
            *files = by_title(std::mem::take(files));
        });
        Ok(())
    }

    fn keep(self, kept: Result<(), StorageError>) {
        if let Err(error) = kept {
            self.not_kept.set(Some(error));
        }
    }
}

/// Says why the importer gave no answer.
pub(crate) fn reason(error: Unanswered) -> String {
    match error {
        Unanswered::Failed(text) => match serde_json::from_str::<Failure>(&text) {
            Ok(failure) => messages::own::failed(&failure.message, failure.line),
            Err(_) => text,
        },
        Unanswered::Broken => messages::own::BROKEN.get().to_owned(),
    }
}

fn find(files: Option<&Vec<OwnFile>>, id: &str) -> Option<OwnFile> {
    files?.iter().find(|file| file.id == id).cloned()
}

fn by_title(files: Vec<OwnFile>) -> Vec<OwnFile> {
    transcript::order::sorted(files, &|one, other| one.report.title.cmp(&other.report.title))
}
