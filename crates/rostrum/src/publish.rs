//! Writes a site of a library: its pages, the files that the app loads, and the files for search engines and feed readers.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use rayon::prelude::*;
use site::{FEED, Shell, ShellOptions, TO_ROOT, WEB_MANIFEST, WORKER, integrity};
use transcript::{Catalog, Entry, Site, json};

use crate::app::{self, App};
use crate::config::{self, Config};
use crate::ending::Ending;
use crate::library::{self, Settled, Source, Stamp};
use crate::output::{Change, Draft, Output};
use crate::record::{Made, Record, Trust};
use crate::report::{self, Level, plural, progress};
use crate::search_index::{self, OldTiers};
use crate::{Failure, files};

/// The input of [`make`].
pub(crate) struct Making<'a> {
    /// The folder of the library.
    pub(crate) library: &'a Path,
    /// The folder of the site.
    pub(crate) target: &'a Path,
    /// The app.
    pub(crate) app: &'a App,
    /// Publishes the transcripts without problems even if others have some.
    pub(crate) keep_going: bool,
    /// Makes everything anew, even what seems unchanged.
    pub(crate) all: bool,
    /// Publishes no import that is doubtful as a whole.
    pub(crate) strict: bool,
    /// Moves the files one by one into the folder of the site.
    pub(crate) in_place: bool,
    /// Makes a site that can be read offline. A preview cannot, because it must always be up to date.
    pub(crate) offline: bool,
    /// Stops with a failure when the process is asked to end; without it, the signal ends the process itself.
    pub(crate) ending: Option<&'a Ending>,
}

/// The result of [`make`].
pub(crate) struct Report {
    pub(crate) transcripts: usize,
    pub(crate) read_anew: usize,
    pub(crate) broken: usize,
    pub(crate) change: Change,
}

/// The result of a source that can be published.
struct Came {
    made: Made,
    /// True if the source was read, since it has changed.
    is_read: bool,
    /// The files that were made of it, where it was read. They get their names only once it is known that no other source
    /// has the same id.
    draft: Option<[Draft; 2]>,
}

/// Makes a site. Returns `None` if the library has problems; these are printed then, and the old site stays.
pub(crate) fn make(making: &Making<'_>) -> Result<Option<Report>, Failure> {
    let Some(config) = config::read(making.library)? else { return Ok(None) };
    let site = Site { logo: config.logo.as_deref().map(logo_name), ..config.site.clone() };
    config.use_language_of_site();
    let languages = config.languages();
    let options = ShellOptions { accent: config.accent, offline: making.offline, languages: &languages };
    let shell = Shell::new(&making.app.manifest, &site, making.app.styles()?, options);
    let begun = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos() as u64;
    let output = Output::begin(making.target, making.in_place, making.ending.cloned())?;
    let except = making.target.canonicalize().ok();
    let sources = library::sources(making.library, except.as_deref())?;
    if sources.is_empty() {
        return Err(Failure::new(format!("{} holds no transcripts", making.library.display()))
            .advise("put .txt, .md or .json files there; the site was left as it was"));
    }
    let tool = format!("{}-{}", shell.digest(), command());
    let old_record = output.old_record().filter(|_| !making.all);
    let old = old_record.and_then(|bytes| Record::read(&bytes, &tool));
    if output.is_slow() {
        let message = "the files move one by one, which is slower: the folder is a mount point, or the one around it cannot be written to";
        report::whole(making.target, Level::Warning, message);
    }
    let came = read_all(&sources, old.as_ref(), &output, &shell)?;

    let mut record = Record::new(tool, begun);
    let came = sources.iter().zip(came).map(|(source, came)| (source, unless_doubtful(source, came, making.strict)));
    let Settled { sound, broken } = library::settle(came, |came| &came.made.entry.id);
    if broken > 0 && !making.keep_going {
        library::refuse(making.target, "the site", broken, sources.len());
        return Ok(None);
    }
    let mut read_anew = 0;
    for (source, Came { made, is_read, draft }) in sound {
        put(&made, draft, old.as_ref(), &output)?;
        read_anew += usize::from(is_read);
        record.sources.insert(source.name.clone(), made);
    }
    let entries: Vec<Entry> = record.sources.values().map(|made| made.entry.clone()).collect();
    let catalog = Catalog::new(&entries);
    write_common(making, &config, &site, &shell, &catalog, &output)?;
    let old_tiers = old.as_ref().map(|old| OldTiers { records: &old.tiers, stamps: &old.files });
    record.tiers = search_index::write(&entries, old_tiers.as_ref(), &output)?;
    let (files, change) = output.files()?;
    record.files = files;
    output.commit(json::write(&record).as_bytes())?;
    report_trust(&sources, &record);
    Ok(Some(Report { transcripts: catalog.transcripts.len(), read_anew, broken, change }))
}

/// Lists the imports that are not clear: those that are doubtful as a whole last, where they are seen.
fn report_trust(sources: &[Source], record: &Record) {
    let trusted = || sources.iter().filter_map(|source| Some((source, &record.sources.get(&source.name)?.trust)));
    for (source, trust) in trusted() {
        if let Trust::Check(places) = trust {
            let message = format!("check {}; `rostrum check` tells them", plural(*places, "place"));
            report::whole(source.path(), Level::Warning, &message);
        }
    }
    for (source, trust) in trusted() {
        if let Trust::Doubtful(verdict) = trust {
            report::whole(source.path(), Level::Warning, verdict);
        }
    }
}

/// Returns the result of a source, unless only imports without doubts of all of them may be published and this has some. Reports
/// that.
fn unless_doubtful(source: &Source, came: Option<Came>, strict: bool) -> Option<Came> {
    if let Some(Came { made: Made { trust: Trust::Doubtful(verdict), .. }, .. }) = &came
        && strict
    {
        report::whole(source.path(), Level::Error, &format!("--strict refuses it: {verdict}"));
        return None;
    }
    came
}

/// Identifies this command. Another one may write other pages, so it must make all of them again.
fn command() -> String {
    let stamp = std::env::current_exe().ok().and_then(|path| Stamp::of(&path).ok());
    format!("{} {}", env!("CARGO_PKG_VERSION"), stamp.map_or_else(String::new, |stamp| stamp.to_string()))
}

/// Reads the sources that have changed and writes their files, on all cores.
fn read_all(
    sources: &[Source],
    old: Option<&Record>,
    output: &Output,
    shell: &Shell<'_>,
) -> Result<Vec<Option<Came>>, Failure> {
    let progress = progress(sources.len(), "transcripts");
    let came = sources
        .par_iter()
        .map(|source| {
            let came = one(source, old, output, shell);
            progress.inc(1);
            came
        })
        .collect();
    progress.finish_and_clear();
    came
}

fn one(source: &Source, old: Option<&Record>, output: &Output, shell: &Shell<'_>) -> Result<Option<Came>, Failure> {
    if let Some(old) = old
        && let Some(made) = old.unchanged(source)
        && paths(&made.entry.id).iter().all(|path| old.files.get(path).is_some_and(|stamp| output.has(path, *stamp)))
    {
        return Ok(Some(Came { made: made.clone(), is_read: false, draft: None }));
    }
    let Some(read) = source.read() else { return Ok(None) };
    let (text, entry) = read.written();
    let page = shell.plain(&site::plain_page(&read.transcript, shell.site(), TO_ROOT));
    let [data, page_path] = paths(&entry.id);
    let draft = [output.draft(&data, text.as_bytes())?, output.draft(&page_path, page.as_bytes())?];
    let made = Made { stamp: source.stamp.clone(), entry, trust: Trust::from(&read.verdict) };
    Ok(Some(Came { made, is_read: true, draft: Some(draft) }))
}

/// Puts the files of a transcript into the new site.
fn put(made: &Made, draft: Option<[Draft; 2]>, old: Option<&Record>, output: &Output) -> Result<(), Failure> {
    let paths = paths(&made.entry.id);
    match draft {
        Some(drafts) => paths.iter().zip(&drafts).try_for_each(|(path, draft)| output.name(draft, path)),
        None => paths.iter().try_for_each(|path| {
            let stamp = old.and_then(|old| old.files.get(path)).copied();
            let is_kept = stamp.map_or(Ok(false), |stamp| output.keep(path, stamp))?;
            if is_kept {
                Ok(())
            } else {
                Err(Failure::new(format!("{path} of the old site changed during the build")).advise("build again"))
            }
        }),
    }
}

/// Returns the paths of a transcript's files: the JSON that the app reads, and the plain page.
fn paths(id: &str) -> [String; 2] {
    [format!("library/{id}.json"), format!("t/{id}/index.html")]
}

/// Writes the files that a site has once.
fn write_common(
    making: &Making<'_>,
    config: &Config,
    site: &Site,
    shell: &Shell<'_>,
    catalog: &Catalog,
    output: &Output,
) -> Result<(), Failure> {
    // The files that the app needs to start without a network, with their digests.
    let mut shelf = BTreeMap::new();
    // Those that are kept once a reader needs them.
    let mut later = BTreeMap::new();
    let importer = making.app.manifest.importer.as_ref();
    let is_later = |name: &str| {
        [app::TYPEFACE_FILE, app::NOTICES].contains(&name)
            || importer.is_some_and(|it| it.script == name || it.wasm == name)
    };
    let put = |path: &str, bytes: &[u8]| output.write(path, bytes);
    for (name, bytes) in making.app.copied() {
        put(name, bytes)?;
        if is_later(name) {
            later.insert(name.to_owned(), integrity::of(bytes));
        } else if !name.starts_with("schema/") {
            shelf.insert(name.to_owned(), integrity::of(bytes));
        }
    }
    for language in shell.languages().iter().filter(|it| !it.path.is_empty()) {
        let bytes = language.language.file.as_bytes();
        put(&language.path, bytes)?;
        later.insert(language.path.clone(), integrity::of(bytes));
    }
    let mut pages = vec![("index.html", shell.root()), ("t/shell.html", shell.deep())];
    if making.offline {
        pages.push((WEB_MANIFEST, site::web_manifest(site)));
    }
    if let Some((name, text)) = shell.own_style() {
        pages.push((name, text.to_owned()));
    }
    for (name, text) in pages {
        put(name, text.as_bytes())?;
        shelf.insert(name.to_owned(), integrity::of(text.as_bytes()));
    }
    if let (Some(logo), Some(name)) = (&config.logo, &site.logo) {
        let bytes = files::read(&making.library.join(logo))?;
        put(name, &bytes)?;
        shelf.insert(name.clone(), integrity::of(&bytes));
    }
    for (path, text) in site::catalog_files(catalog.clone()) {
        put(&path, text.as_bytes())?;
    }
    for page in site::lists(catalog, site) {
        put(&page.path, shell.list(&page).as_bytes())?;
    }
    if let Some(base) = &site.base {
        for (path, text) in site::sitemap(catalog, base) {
            put(&path, text.as_bytes())?;
        }
        put(FEED, site::feed(catalog, site, base).as_bytes())?;
        put("robots.txt", site::robots(base).as_bytes())?;
    }
    if making.offline {
        put(WORKER, site::worker(making.app.text(app::WORKER)?, &shelf, &later).as_bytes())?;
    }
    Ok(())
}

/// Returns the name of the publisher's logo in the site.
fn logo_name(logo: &str) -> String {
    let ending = logo.rsplit('.').next().unwrap_or("svg");
    format!("logo.{ending}")
}
