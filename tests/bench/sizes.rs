//! The sizes of the files that a reader loads.

use std::io::Write;
use std::path::Path;

use harness::page::Outcome;

/// The largest size of the app without transcripts, in bytes of brotli.
const BUDGET: usize = 100_000;

/// Prints the size of each file of the site, uncompressed and compressed.
pub(crate) fn print() -> Outcome {
    let site = harness::project("dist");
    let mut files: Vec<String> = std::fs::read_dir(&site)
        .map_err(|error| format!("{}: {error}; run `make build`", site.display()))?
        .flatten()
        .filter(|entry| entry.path().is_file())
        .filter_map(|entry| entry.file_name().into_string().ok())
        // Pictures, the worker and similar files load later, and no reader waits for them.
        .filter(|name| [".html", ".css", ".wasm", ".js"].iter().any(|ending| name.ends_with(ending)) && name != "sw.js")
        .collect();
    let (late, importer) = late_parts()?;
    let when = |name: &String| usize::from(late.contains(name)) + 2 * usize::from(importer.contains(name));
    files.sort_by_key(|name| (when(name), name.clone()));
    println!("Bytes that a reader loads          as is     gzip   brotli");
    let mut sum = [0; 3];
    let titles = ["the app, until the text is shown", "and the parts that load later", "and the importer"];
    for (number, title) in titles.into_iter().enumerate() {
        for file in files.iter().filter(|name| when(name) == number) {
            let sizes = line(&site, file)?;
            sum.iter_mut().zip(sizes).for_each(|(sum, size)| *sum += size);
        }
        let times = sum[2] as f64 / BUDGET as f64;
        println!("  {title:<28} {:>9} {:>8} {:>8}; {times:.2} times the budget", sum[0], sum[1], sum[2]);
    }
    for file in [
        "sw.js",
        "t/vellmar-flood-barrier/index.html",
        "library/catalog.json",
        "library/china-diplomacy-new-era.json",
        "library/vellmar-flood-barrier.json",
    ] {
        line(&site, file)?;
    }
    Ok(())
}

/// Returns the names of the files that the app loads after the rest, and of those that it loads when a reader opens a file, as
/// `tools/build` lists them.
fn late_parts() -> Outcome<(Vec<String>, Vec<String>)> {
    let path = harness::project("target/app/app.json");
    let bytes = std::fs::read(&path).map_err(|error| format!("{}: {error}; run `make build`", path.display()))?;
    let list: serde_json::Value = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
    let parts = list["parts"].as_object().ok_or("app.json lists no parts")?;
    let name = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let importer = ["script", "wasm"].into_iter().filter_map(|file| name(&list["importer"][file]));
    Ok((parts.values().filter_map(|part| name(&part["wasm"])).collect(), importer.collect()))
}

/// Prints the sizes of a file, and returns them: uncompressed, gzip, brotli.
fn line(site: &Path, file: &str) -> Outcome<[usize; 3]> {
    let bytes = std::fs::read(site.join(file)).map_err(|error| format!("{file}: {error}"))?;
    let gzip = harness::host::gzip(&bytes).map_err(|error| error.to_string())?.len();
    let mut brotli = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    brotli.write_all(&bytes).map_err(|error| error.to_string())?;
    let brotli = brotli.into_inner().len();
    let name: String = file.chars().rev().take(28).collect::<Vec<_>>().into_iter().rev().collect();
    println!("  {name:<28} {:>9} {gzip:>8} {brotli:>8}", bytes.len());
    Ok([bytes.len(), gzip, brotli])
}
