//! `rostrum serve`: shows a site, or a library as the site it would be.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::app::AppOptions;
use crate::ending::Ending;
use crate::failure::Context;
use crate::preview::Preview;
use crate::server::{HostNames, Served, Server};
use crate::{Failure, Outcome, console};

/// Serve a site on this computer, or a library as the site it would be
///
/// A library is made into a site in a folder of the system, and again whenever one of its files changes. To publish, run
/// `rostrum build` and copy the folder to any web host.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Serve this folder: a site or a library
    #[arg(default_value = "dist")]
    folder: PathBuf,
    /// The address to listen at; others in the network can read what is served at any but a loopback address
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "HOST:PORT")]
    address: String,
    /// Answer to this name too; by default only to localhost, and to IP addresses where --address is not loopback
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<String>,
    #[command(flatten)]
    app: AppOptions,
}

/// Serves until the process is asked to end (SIGINT or SIGTERM), and removes the preview.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let folder = options.folder.display();
    let root = options.folder.canonicalize().context(|| format!("cannot serve {folder}"))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.context(|| "the server cannot start".to_owned())?;
    let _runtime = runtime.enter();
    let ending = Ending::listen().context(|| "cannot wait for the signal to end".to_owned())?;
    if root.join("index.html").is_file() {
        return runtime.block_on(serve(options, &root, None, ending));
    }
    match Preview::begin(&root, &options.app, ending.clone())? {
        Some(preview) => runtime.block_on(serve(options, &preview.site(), Some(preview), ending)),
        None => Ok(Outcome::Done),
    }
}

/// Serves a site, which may be a preview.
async fn serve(options: &Options, site: &Path, preview: Option<Preview>, ending: Ending) -> Result<Outcome, Failure> {
    let server = Server::bind(&options.address).await;
    let server = server
        .context(|| format!("cannot listen on {}", options.address))
        .map_err(|failure| failure.advise("choose another address with --address"))?;
    let (folder, address) = (options.folder.display(), server.address);
    console::print_line(&format!("Serving {folder} on http://{address}/ (press Ctrl+C to stop)"))?;
    let made = preview.is_some().then(|| Arc::new(AtomicU32::new(0)));
    let root = site.canonicalize().context(|| format!("cannot serve {}", site.display()))?;
    let served = Served { root, made: made.clone(), names: names(options, server.address) };
    let following = preview.map(|preview| {
        let note = move || made.iter().for_each(|made| _ = made.fetch_add(1, Ordering::Relaxed));
        tokio::task::spawn_blocking(move || preview.follow(note))
    });
    server.run(served, ending.asked()).await;
    if let Some(following) = following {
        following.await.context(|| "the preview stopped".to_owned())?;
    }
    Ok(Outcome::Done)
}

/// Allows the host that `--address` names, and those of `--allow-host`.
fn names(options: &Options, address: SocketAddr) -> HostNames {
    let host = options.address.rsplit_once(':').map_or("", |(host, _)| host);
    let named = options.allow_host.iter().cloned().chain([host.to_owned()]);
    HostNames::new(address.ip(), named)
}
