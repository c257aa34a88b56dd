//! `rostrum serve`: shows a site, or a library as the site it would be.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use crate::app::AppOptions;
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
    let preview = (!root.join("index.html").is_file()).then(|| Preview::begin(&root, &options.app)).transpose()?;
    runtime.block_on(serve(options, &root, preview))
}

async fn serve(options: &Options, root: &Path, preview: Option<Preview>) -> Result<Outcome, Failure> {
    let server = Server::bind(&options.address).await;
    let server = server
        .context(|| format!("cannot listen on {}", options.address))
        .map_err(|failure| failure.advise("choose another address with --address"))?;
    let (folder, address) = (options.folder.display(), server.address);
    console::print_line(&format!("Serving {folder} on http://{address}/ (press Ctrl+C to stop)"))?;
    let made = preview.is_some().then(|| Arc::new(AtomicU32::new(0)));
    let root = preview.as_ref().map_or(root, |preview| &preview.site).to_owned();
    let root = root.canonicalize().context(|| format!("cannot serve {}", root.display()))?;
    let served = Served { root, made: made.clone(), names: names(options, server.address) };
    let stopped = Arc::new(AtomicBool::new(false));
    let following = preview.map(|preview| {
        let stopped = Arc::clone(&stopped);
        let note = move || made.iter().for_each(|made| _ = made.fetch_add(1, Ordering::Relaxed));
        tokio::task::spawn_blocking(move || preview.follow(&stopped, note))
    });
    server.run(served, end_signal()).await;
    stopped.store(true, Ordering::Relaxed);
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

/// Waits until the process is asked to end.
async fn end_signal() {
    let interrupted = async {
        // Without the signal's handler the system ends the process itself.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => _ = signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}
