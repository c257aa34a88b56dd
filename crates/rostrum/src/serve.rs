//! `rostrum serve`: a look at a site before it is published.

use std::fs::File;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use tiny_http::{Header, Method, Request, Response, Server};

use crate::{Failure, Outcome};

/// How many requests are answered at once; a browser asks for six files at a time.
const WORKERS: usize = 6;

/// Serve a folder on this computer, to look at a site before it is published
///
/// It answers as a plain static host does. Whoever wants the site on the web copies the folder to any host.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The folder to serve
    #[arg(default_value = "dist")]
    folder: PathBuf,
    /// The address to listen at
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "HOST:PORT")]
    address: String,
}

/// Serves until the process is ended.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let folder = options.folder.display();
    let root = options.folder.canonicalize().map_err(|error| format!("{folder} cannot be served: {error}"))?;
    if !root.join("index.html").is_file() {
        return Err(format!("{folder} holds no site: there is no index.html in it; `make build` makes one in dist"));
    }
    let server = Server::http(&options.address).map_err(|error| {
        format!("{} cannot be listened at: {error}; choose another with --address", options.address)
    })?;
    println!("Serving {folder} on http://{}/ (Ctrl+C ends it)", server.server_addr());
    let (server, root) = (Arc::new(server), Arc::<Path>::from(root));
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| {
            let (server, root) = (Arc::clone(&server), Arc::clone(&root));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // Whoever hangs up in the middle has what they wanted.
                    _ = answer(request, &root);
                }
            })
        })
        .collect();
    for worker in workers {
        worker.join().map_err(|_| "a worker of the server has stopped".to_owned())?;
    }
    Ok(Outcome::Done)
}

fn answer(request: Request, root: &Path) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(text(405, "Only GET and HEAD are answered here."));
    }
    let Some(path) = find(root, request.url()) else { return request.respond(text(404, "There is no such file.")) };
    let response = Response::from_file(File::open(&path)?);
    match header("Content-Type", content_type(&path)) {
        Some(kind) => request.respond(response.with_header(kind)),
        None => request.respond(response),
    }
}

/// The file that a URL's path names; nothing outside of the folder.
fn find(root: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let path = percent_encoding::percent_decode_str(path).decode_utf8().ok()?;
    let path = root.join(path.trim_start_matches('/')).canonicalize().ok().filter(|path| path.starts_with(root))?;
    let path = if path.is_dir() { path.join("index.html") } else { path };
    path.is_file().then_some(path)
}

fn text(status: u16, words: &str) -> Response<Cursor<Vec<u8>>> {
    Response::from_string(words).with_status_code(status)
}

fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name, value).ok()
}

/// The media type by a file's ending; what a site holds, and bytes for all else.
fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_of_the_folder_is_served() {
        let parent = tempfile::tempdir().unwrap();
        std::fs::create_dir(parent.path().join("site")).unwrap();
        let root = parent.path().join("site").canonicalize().unwrap();
        std::fs::write(root.join("index.html"), "x").unwrap();
        std::fs::write(root.join("a b.txt"), "x").unwrap();
        std::fs::write(parent.path().join("secret"), "x").unwrap();
        assert_eq!(find(&root, "/?x=1"), Some(root.join("index.html")));
        assert_eq!(find(&root, "/a%20b.txt"), Some(root.join("a b.txt")));
        for url in ["/../secret", "/%2e%2e/secret", "//etc/passwd", "/nothing", "/%ff"] {
            assert_eq!(find(&root, url), None, "{url}");
        }
    }
}
