//! `rostrum serve`: shows a site or a library on this computer before it is published.

use std::fs::{self, File};
use std::io::{self, Cursor};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use tiny_http::{Header, Method, Request, Response, Server};

use crate::app::AppOptions;
use crate::failure::Context;
use crate::preview::Preview;
use crate::{Failure, Outcome, console, files};

/// The number of requests that are answered at once. A browser loads six files at a time.
const WORKERS: usize = 6;
/// The path of the script that reloads a page when the library has changed.
const RELOAD_SCRIPT_PATH: &str = "/.rostrum/live.js";
/// The path of the number of builds, which the script compares.
const BUILDS_PATH: &str = "/.rostrum/made";
const RELOAD_SCRIPT: &str = "let known;
setInterval(async () => {
  const builds = await fetch(\"/.rostrum/made\").then((response) => response.text(), () => known);
  known ??= builds;
  if (builds !== known) location.reload();
}, 1000);
";

/// Show a site or a library in a browser, on this computer
///
/// Serves a site as it is, as a static host does. Serves a library as the site that it becomes, and rebuilds it when a
/// file changes. To publish, run `rostrum build` and copy its folder to a web host.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Serve this folder: a site or a library
    #[arg(default_value = "dist")]
    folder: PathBuf,
    /// Listen on this address
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "HOST:PORT")]
    address: String,
    #[command(flatten)]
    app: AppOptions,
}

/// The folder that is served.
struct Served {
    root: PathBuf,
    /// The number of rebuilds of a library. None for a site, which is served as it is.
    rebuilds: Option<AtomicU32>,
}

/// Serves until the process ends.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let folder = options.folder.display();
    let root = options.folder.canonicalize().context(|| format!("cannot serve {folder}"))?;
    let is_site = root.join("index.html").is_file();
    let preview = if is_site { None } else { Some(Preview::begin(&root, &options.app)?) };
    let server = Server::http(&options.address)
        .context(|| format!("cannot listen on {}", options.address))
        .map_err(|failure| failure.advise("choose another address with --address"))?;
    console::print_line(&format!("Serving {folder} on http://{}/ (press Ctrl+C to stop)", server.server_addr()))?;
    let rebuilds = preview.is_some().then(|| AtomicU32::new(0));
    let root = preview.as_ref().map_or(root, |preview| preview.site.clone());
    let (server, served) = (Arc::new(server), Arc::new(Served { root, rebuilds }));
    let mut threads = Vec::new();
    for _ in 0..WORKERS {
        let (server, served) = (Arc::clone(&server), Arc::clone(&served));
        threads.push(thread::spawn(move || answer_all(&server, &served)));
    }
    if let Some(preview) = preview {
        threads.push(thread::spawn(move || preview.follow(|| served.count_rebuild())));
    }
    for thread in threads {
        thread.join().map_err(|_| "a thread of the server panicked")?;
    }
    Ok(Outcome::Done)
}

impl Served {
    fn count_rebuild(&self) {
        if let Some(rebuilds) = &self.rebuilds {
            rebuilds.fetch_add(1, Ordering::Relaxed);
        }
    }
}

fn answer_all(server: &Server, served: &Served) {
    while let Ok(request) = server.recv() {
        // Fails if the browser closes the connection, as it does when the reader leaves the page.
        _ = answer(request, served);
    }
}

fn answer(request: Request, served: &Served) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(text(405, "Only GET and HEAD are allowed."));
    }
    if let Some(rebuilds) = &served.rebuilds {
        match request.url() {
            RELOAD_SCRIPT_PATH => {
                return request.respond(typed(text(200, RELOAD_SCRIPT), "text/javascript; charset=utf-8"));
            }
            BUILDS_PATH => return request.respond(text(200, &rebuilds.load(Ordering::Relaxed).to_string())),
            _ => {}
        }
    }
    let Some(path) = find(&served.root, request.url()) else {
        return request.respond(text(404, "There is no such file."));
    };
    // Without the slash at its end, the relative links of the folder's page would lead to the parent folder.
    let url_path = without_query(request.url());
    if path.ends_with("index.html") && !url_path.ends_with('/') && !url_path.ends_with("index.html") {
        let location = header("Location", &format!("{url_path}/"));
        return request.respond(location.into_iter().fold(text(301, "This is a folder."), Response::with_header));
    }
    let media_type = files::media_type(&path);
    if served.rebuilds.is_some() && media_type.starts_with("text/html") {
        let page = fs::read_to_string(&path)?;
        return request.respond(typed(text(200, &with_reload_script(&page)), media_type));
    }
    request.respond(typed(Response::from_file(File::open(&path)?), media_type))
}

/// Adds the script that reloads the page. Leaves a page whose policy forbids scripts as it is.
fn with_reload_script(page: &str) -> String {
    if page.contains("script-src 'self'") {
        page.replacen("</head>", &format!("<script src=\"{RELOAD_SCRIPT_PATH}\"></script></head>"), 1)
    } else {
        page.to_owned()
    }
}

/// Sets the media type of a response, and tells browsers to ask again each time.
fn typed<R: io::Read>(response: Response<R>, media_type: &str) -> Response<R> {
    let headers = [header("Content-Type", media_type), header("Cache-Control", "no-cache")];
    headers.into_iter().flatten().fold(response, Response::with_header)
}

/// Returns the file that a URL names, or nothing if there is none in the folder `root`.
fn find(root: &Path, url: &str) -> Option<PathBuf> {
    let path = percent_encoding::percent_decode_str(without_query(url)).decode_utf8().ok()?;
    let path = root.join(path.trim_start_matches('/')).canonicalize().ok().filter(|path| path.starts_with(root))?;
    let path = if path.is_dir() { path.join("index.html") } else { path };
    path.is_file().then_some(path)
}

/// Returns a URL without its query and fragment.
fn without_query(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or_default()
}

fn text(status: u16, body: &str) -> Response<Cursor<Vec<u8>>> {
    Response::from_string(body).with_status_code(status)
}

fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name, value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_file_outside_the_folder_is_served() {
        let parent = tempfile::tempdir().unwrap();
        fs::create_dir(parent.path().join("site")).unwrap();
        let root = parent.path().join("site").canonicalize().unwrap();
        fs::write(root.join("index.html"), "x").unwrap();
        fs::write(root.join("a b.txt"), "x").unwrap();
        fs::write(parent.path().join("secret"), "x").unwrap();
        assert_eq!(find(&root, "/?x=1"), Some(root.join("index.html")));
        assert_eq!(find(&root, "/a%20b.txt"), Some(root.join("a b.txt")));
        for url in ["/../secret", "/%2e%2e/secret", "//etc/passwd", "/nothing", "/%ff"] {
            assert_eq!(find(&root, url), None, "{url}");
        }
    }
}
