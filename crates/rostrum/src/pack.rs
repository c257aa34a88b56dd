//! `rostrum pack`: makes one file of a library, which opens from a disk without a network.

use std::io::Write;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::Args;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;
use site::{Packed, Shell, ShellOptions};
use transcript::{Catalog, Entry, Site, catalog, json};

use crate::app::{App, AppOptions, BOOT, CLASSIC, TYPEFACE_FILE};
use crate::config::{self, Config};
use crate::failure::Context;
use crate::library::{self, Settled};
use crate::{Failure, Outcome, console, files, report};

/// Pack a library into one HTML file that opens by a double click, with no network
///
/// The file holds the app and all transcripts, compressed. It needs no host: it can be kept on a stick, or sent. Its
/// policy lets it ask for nothing.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder of the library
    #[arg(value_name = "LIBRARY")]
    library: PathBuf,
    /// The file to write
    #[arg(short, long, value_name = "FILE", default_value = "reading-room.html")]
    output: PathBuf,
    /// Pack what can be published, and list the rest; the exit code is still 1
    #[arg(short, long)]
    keep_going: bool,
    /// Leave out what opens and downloads files, which makes the file about 2 MB smaller
    #[arg(long)]
    without_importer: bool,
    #[command(flatten)]
    app: AppOptions,
}

/// A file inside of the packed one: its id there, and its compressed bytes as base64.
type PackedFile = (String, String);

/// Packs.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let app = App::load(&options.app)?;
    let Some(config) = config::read(&options.library)? else { return Ok(Outcome::Problems) };
    let sources = library::sources(&options.library, None)?;
    let bar = report::progress(sources.len(), "transcripts");
    let read = sources.par_iter().map(|source| {
        let read = source.read().map(|read| {
            let (text, entry) = read.written();
            pack(&format!("library/{}.json", entry.id), text.as_bytes()).map(|packed| (entry, packed))
        });
        bar.inc(1);
        read.transpose()
    });
    let read = read.collect::<Result<Vec<_>, Failure>>()?;
    bar.finish_and_clear();
    let Settled { sound, broken, .. } = library::settle(sources.iter().zip(read), |(entry, _)| &entry.id);
    if broken > 0 && !options.keep_going {
        library::refuse(&options.output, "the file", broken, sources.len());
        return Ok(Outcome::Problems);
    }
    let (entries, mut packed): (Vec<Entry>, Vec<PackedFile>) = sound.into_iter().map(|(_, made)| made).unzip();
    let catalog = Catalog::new(&entries);
    packed.push(pack(&format!("library/{}", catalog::FILE_NAME), json::write(&catalog).as_bytes())?);
    if let Some(importer) = app.manifest.importer.as_ref().filter(|_| !options.without_importer) {
        packed.push(pack("importer.js", app.bytes(&importer.script)?)?);
        packed.push(pack("importer.wasm", app.bytes(&importer.wasm)?)?);
    }
    let page = page(&app, &config, &options.library, packed)?;
    files::write(&options.output, &page)?;
    let size = page.len() as f64 / 1e6;
    let count = report::plural(catalog.transcripts.len(), "transcript");
    console::print_line(&format!("{}: {count}, {size:.1} MB", options.output.display()))?;
    Ok(if broken > 0 { Outcome::Problems } else { Outcome::Done })
}

fn page(app: &App, config: &Config, folder: &Path, mut packed: Vec<PackedFile>) -> Result<String, Failure> {
    // A packed file has no pages beside it, and its pictures stand inside.
    let logo = config.logo.as_ref().map(|logo| files::read(&folder.join(logo)).map(|bytes| data_url(logo, &bytes)));
    let logo = logo.transpose()?;
    let site = Site { pages: false, logo, ..config.site.clone() };
    config.use_language_of_site();
    let languages = config.languages();
    let options = ShellOptions { accent: config.accent, offline: false, languages: &languages };
    let shell = Shell::new(&app.manifest, &site, app.styles()?, options);
    for language in shell.languages().iter().filter(|it| !it.path.is_empty()) {
        packed.push(pack(&language.path, language.language.file.as_bytes())?);
    }
    // The ids are those that boot.js looks for.
    packed.push(pack("_bg.wasm", app.bytes(&app.manifest.wasm)?)?);
    for (name, part) in &app.manifest.parts {
        packed.push(pack(&format!("_{name}.wasm"), app.bytes(&part.wasm)?)?);
    }
    let scripts = [app.text(CLASSIC)?, app.text(BOOT)?];
    if scripts.iter().any(|script| script.contains("</script")) {
        return Err("a script of the app cannot stand inside of a page".into());
    }
    let icon = data_url("icon.svg", app.bytes("icon.svg")?);
    let typeface = data_url(TYPEFACE_FILE, app.bytes(TYPEFACE_FILE)?);
    let style = app.text(&app.manifest.style)?.replace(TYPEFACE_FILE, &typeface);
    Ok(shell.packed(&Packed { scripts: &scripts, style: &style, icon: &icon, files: &packed }))
}

/// Compresses a file and encodes it as base64.
fn pack(name: &str, bytes: &[u8]) -> Result<PackedFile, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let packed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    let packed = packed.context(|| format!("cannot compress {name}"))?;
    Ok((name.to_owned(), STANDARD.encode(packed)))
}

/// Returns an address that holds a picture.
fn data_url(name: &str, bytes: &[u8]) -> String {
    format!("data:{};base64,{}", files::media_type(Path::new(name)), STANDARD.encode(bytes))
}
