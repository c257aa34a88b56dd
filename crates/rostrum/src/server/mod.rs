//! A static server for previews, that can be left running: it limits headers, time and connections, and serves nothing
//! outside of its folder.
//!
//! 1. [`connections`] accepts connections, with limits.
//! 2. [`host_names`] refuses requests whose `Host` is not ours, against DNS rebinding.
//! 3. [`answer`] answers with a file, or with what live reload asks for.
//! 4. [`files`] finds the file that a URL names.

mod answer;
mod connections;
mod files;
mod host_names;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicU32;

use axum::Router;
use axum::middleware::from_fn_with_state;
use tower_http::compression::CompressionLayer;

pub(crate) use host_names::HostNames;

/// The folder that a server serves, and the names to which it answers.
pub(crate) struct Served {
    /// The folder, as an absolute path without links.
    pub(crate) root: PathBuf,
    /// How often the folder was made again from a library; none where it is a finished site, which needs no live reload.
    pub(crate) made: Option<Arc<AtomicU32>>,
    /// The `Host` names that are ours.
    pub(crate) names: HostNames,
}

/// A server that listens, and has not begun to answer.
pub(crate) struct Server {
    listener: tokio::net::TcpListener,
    /// The address that it listens at, with the port that the system chose where 0 was asked for.
    pub(crate) address: SocketAddr,
}

impl Server {
    /// Listens at an address such as `127.0.0.1:8080`.
    ///
    /// # Errors
    /// If the address cannot be resolved or is taken.
    pub(crate) async fn bind(address: &str) -> std::io::Result<Self> {
        let listener = tokio::net::TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        Ok(Self { listener, address })
    }

    /// Answers until `stop` is ready, then lets running answers end, for two seconds at most.
    pub(crate) async fn run(self, served: Served, stop: impl Future<Output = ()>) {
        connections::accept(&self.listener, router(Arc::new(served)), stop).await;
    }
}

fn router(served: Arc<Served>) -> Router {
    Router::new()
        .fallback(answer::answer)
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(Arc::clone(&served), host_names::check))
        .with_state(served)
}

#[cfg(test)]
mod tests;
