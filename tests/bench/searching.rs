//! The search of a large library beside its peers, with the same texts in the same run: what its index costs to make, and what a
//! search fetches and takes.
//!
//! `ROSTRUM_CORPUS` names a folder of transcripts; otherwise a library is invented. A tenth of it shows how the costs grow.

use std::path::{Path, PathBuf};

use harness::engine::Engine;
use harness::host::Host;
use harness::page::{Outcome, Page};
use transcript::Transcript;

use crate::built::{Built, invent, texts, write};
use crate::first_hits::{Fetched, Searcher, fetched_by_pagefind};
use crate::index_reader::{self, Figures};
use crate::peers;
use crate::queries::{KINDS, Typed, queries};

/// Measures the search of a library, and of a tenth of it.
///
/// # Errors
/// Returns a message when a build fails, MiniSearch is missing, or a page does not answer.
pub(crate) async fn measure(page: &Page<'_>) -> Outcome {
    let folder = std::env::temp_dir().join(format!("rostrum-search-{}", std::process::id()));
    let outcome = in_folder(&folder, page).await;
    _ = std::fs::remove_dir_all(&folder);
    outcome
}

async fn in_folder(folder: &Path, page: &Page<'_>) -> Outcome {
    let library = std::env::var_os("ROSTRUM_CORPUS").map(PathBuf::from);
    let library = library.map_or_else(|| invent(&folder.join("library")), Ok)?;
    let pagefind = peers::pagefind();
    let whole = Built::new(&library, folder.join("site"), pagefind.as_deref())?;
    let texts = texts(&whole.site)?;
    let tenth: Vec<Transcript> = texts.iter().step_by(10).cloned().collect();
    write(&folder.join("tenth"), &tenth)?;
    let small = Built::new(&folder.join("tenth"), folder.join("small-site"), pagefind.as_deref())?;
    let queries = queries(&tenth);
    let said = texts.iter().flat_map(|it| &it.exchanges).flat_map(|it| it.texts()).map(|(_, text)| text.len());
    println!(
        "\nSearch of {} transcripts, {:.0} MB of text in {} exchanges, with {} queries; p50 and p95, and ratios to the peer's",
        texts.len(),
        said.sum::<usize>() as f64 / 1e6,
        texts.iter().map(|it| it.exchanges.len()).sum::<usize>(),
        queries.len()
    );
    whole.print();
    let found = figures(&whole.site, &queries)?;
    by_kind(&queries, &found);
    alone(&found, &figures(&small.site, &queries)?);
    let queries: Vec<(&Typed, &Figures)> = queries.iter().zip(&found).collect();
    match pagefind {
        Some(_) => beside_pagefind(page, [&whole, &small], &queries).await?,
        None => println!("  there is no Pagefind: not for this platform, or `tools/setup bench` has not run"),
    }
    in_browser(page, &whole, &queries, pagefind.is_some()).await?;
    beside_minisearch(&texts, &queries, folder)
}

/// Prints the figures that stand for themselves, in a library and in a tenth of it.
fn alone(whole: &[Figures], tenth: &[Figures]) {
    println!("  all queries");
    let cold = kilobytes(whole.iter().map(|it| &it.cold));
    print("cold kB to ten results, to reach 90, 180", &cold, None);
    print("of that texts", &whole.iter().map(|it| it.texts as f64 / 1e3).collect::<Vec<_>>(), None);
    print("requests one after another, to reach 4", &steps(whole.iter().map(|it| &it.cold)), None);
    print("warm ms with all counts, native, to reach 1, 5", &whole.iter().map(|it| it.warm).collect::<Vec<_>>(), None);
    print_growth("cold kB to those in a tenth, to reach 1.35", &kilobytes(tenth.iter().map(|it| &it.cold)), &cold);
    // Fewer than ten hits have fewer texts.
    let ten = || tenth.iter().zip(whole).filter(|(it, _)| it.hits >= 10);
    let [tenth, whole] = [kilobytes(ten().map(|(it, _)| &it.cold)), kilobytes(ten().map(|(_, it)| &it.cold))];
    print_growth(&format!("of the {} with ten hits in both", whole.len()), &tenth, &whole);
}

/// Measures what both fetch, with the queries that Pagefind understands.
async fn beside_pagefind(of: &Page<'_>, [whole, small]: [&Built; 2], queries: &[(&Typed, &Figures)]) -> Outcome {
    let asked: Vec<&str> = queries.iter().filter_map(|(query, _)| query.for_pagefind()).collect();
    let (in_tenth, _) = fetched_by_pagefind(&on_host(of, small)?, &small.site, &asked).await?;
    let (peer, in_vain) = fetched_by_pagefind(&on_host(of, whole)?, &whole.site, &asked).await?;
    println!(
        "  beside Pagefind, which has an entry for each page, ours for each exchange: {} queries, without {}; it finds nothing for {in_vain}",
        asked.len(),
        KINDS[6..].join(", ")
    );
    let own = || queries.iter().filter(|(query, _)| query.for_pagefind().is_some()).map(|(_, it)| &it.cold);
    print("cold kB to ten results", &kilobytes(own()), Some(&kilobytes(&peer)));
    print("requests", &requests(own()), Some(&requests(&peer)));
    print("requests one after another", &steps(own()), Some(&steps(&peer)));
    print_growth("cold kB of Pagefind to those in a tenth", &kilobytes(&in_tenth), &kilobytes(&peer));
    Ok(())
}

/// Measures in Chromium, with the same queries, and Pagefind too if it `is_there`.
async fn in_browser(of: &Page<'_>, whole: &Built, queries: &[(&Typed, &Figures)], is_there: bool) -> Outcome {
    println!("  in Chromium");
    let page = on_host(of, whole)?;
    let queries = queries.iter().filter_map(|(query, _)| Some((query.text.as_str(), query.for_pagefind()?)));
    let (typed, asked): (Vec<&str>, Vec<&str>) = queries.unzip();
    let ours = Searcher::Room.slow(&page, &typed).await?.ten;
    let peer = if is_there { Some(Searcher::Pagefind.slow(&page, &asked).await?) } else { None };
    print("ms to ten, 4× slower processor, slow 4G", &ours, peer.as_ref().map(|it| it.ten.as_slice()));
    if let Some(peer) = peer {
        print("the same, peer's first result alone", &ours, Some(&peer.first));
    }
    let ours = Searcher::Room.warm(&page, &typed).await?;
    let peer = if is_there { Some(Searcher::Pagefind.warm(&page, &asked).await?) } else { None };
    print("warm ms of work, drawing included", &ours.times, peer.as_ref().map(|it| it.times.as_slice()));
    print!("    MiB of memory after {} queries, to reach 40: {:.1}", typed.len(), mebibytes(ours.memory));
    match peer {
        Some(peer) => println!(", peer {:.1}, ratio {:.3}", mebibytes(peer.memory), ours.memory / peer.memory),
        None => println!(),
    }
    Ok(())
}

/// Measures MiniSearch, with the queries that it understands.
fn beside_minisearch(texts: &[Transcript], queries: &[(&Typed, &Figures)], folder: &Path) -> Outcome {
    let (asked, own): (Vec<_>, Vec<&Figures>) =
        queries.iter().filter_map(|(query, own)| Some((query.for_minisearch()?, own))).unzip();
    let peer = peers::minisearch(texts, &asked, folder)?;
    let alike = peer.found.iter().zip(&own).filter(|((_, hits), own)| *hits == own.hits).count();
    println!(
        "  beside MiniSearch in Node, which reads all texts first ({:.0} s, then {:.0} MiB), an entry for each exchange: {} queries, \
         words and beginnings; both find as many for {alike}",
        peer.seconds,
        mebibytes(peer.memory),
        asked.len()
    );
    let times: Vec<f64> = peer.found.iter().map(|(time, _)| *time).collect();
    print("warm ms with all counts, ours native", &own.iter().map(|it| it.warm).collect::<Vec<_>>(), Some(&times));
    Ok(())
}

/// Returns a page on a host of a site.
fn on_host<'a>(of: &Page<'a>, built: &Built) -> Outcome<Page<'a>> {
    let host = Host::compressed(&built.site).map_err(|error| error.to_string())?;
    Ok(Page { client: of.client, engine: Engine::Chromium, host })
}

fn figures(site: &Path, queries: &[Typed]) -> Outcome<Vec<Figures>> {
    queries.iter().map(|query| index_reader::search(site, &query.text)).collect()
}

fn kilobytes<'a>(fetched: impl IntoIterator<Item = &'a Fetched>) -> Vec<f64> {
    fetched.into_iter().map(|it| it.bytes as f64 / 1e3).collect()
}

fn requests<'a>(fetched: impl IntoIterator<Item = &'a Fetched>) -> Vec<f64> {
    fetched.into_iter().map(|it| it.files as f64).collect()
}

fn steps<'a>(fetched: impl IntoIterator<Item = &'a Fetched>) -> Vec<f64> {
    fetched.into_iter().map(|it| it.steps as f64).collect()
}

fn mebibytes(bytes: f64) -> f64 {
    bytes / f64::from(1 << 20)
}

/// Prints what the queries of each kind cost, and the most expensive one.
fn by_kind(queries: &[Typed], found: &[Figures]) {
    for (kind, name) in KINDS.iter().enumerate() {
        let of_kind: Vec<(&Typed, &Figures)> =
            queries.iter().zip(found).filter(|(query, _)| query.kind == kind).collect();
        let cold = kilobytes(of_kind.iter().map(|(_, it)| &it.cold));
        let Some((worst, figures)) = of_kind.into_iter().max_by_key(|(_, it)| it.cold.bytes) else { continue };
        println!(
            "    {name:<14} cold kB p50 {:>6.1}; at most {:>6.1} in {} files and {} steps, {:.2} ms warm, for the {} hits of {}",
            rank(&cold, 0.5),
            rank(&cold, 1.0),
            figures.cold.files,
            figures.cold.steps,
            figures.warm,
            figures.hits,
            worst.text
        );
    }
}

/// Prints the ranks of a measure, and those of a peer's.
fn print(name: &str, own: &[f64], peer: Option<&[f64]>) {
    let ranks = |values: &[f64]| [0.5, 0.95].map(|share| rank(values, share));
    let [p50, p95] = ranks(own);
    print!("    {name:<46} {p50:>8.2} {p95:>8.2}");
    if let Some([peer50, peer95]) = peer.map(ranks) {
        print!("   peer {peer50:>8.2} {peer95:>8.2}   ratio {:>6.3} {:>6.3}", p50 / peer50, p95 / peer95);
    }
    println!();
}

/// Prints how often the ranks of a measure in a tenth of the library go into those in all of it.
fn print_growth(name: &str, tenth: &[f64], whole: &[f64]) {
    let [p50, p95] = [0.5, 0.95].map(|share| rank(whole, share) / rank(tenth, share));
    println!("    {name:<46} {p50:>8.2} {p95:>8.2}");
}

fn rank(values: &[f64], share: f64) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    values[((values.len() - 1) as f64 * share).round() as usize]
}
