//! `rostrum serve`: a look at a site before it is published.

use std::fs::File;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use tiny_http::{Header, Method, Request, Response, Server};

use crate::app::AppOptions;
use crate::failure::Context;
use crate::preview::Preview;
use crate::{Failure, Outcome, console, files};

/// How many requests are answered at once; a browser asks for six files at a time.
const WORKERS: usize = 6;
/// The script that loads a page anew when the library has changed, and what it asks for.
const LIVE: &str = "/.rostrum/live.js";
const MADE: &str = "/.rostrum/made";
const LIVE_SCRIPT: &str = "let known;
setInterval(async () => {
  const made = await fetch(\"/.rostrum/made\").then((response) => response.text(), () => known);
  known ??= made;
  if (made !== known) location.reload();
}, 1000);
";

/// Serve a site on this computer, or a library as the site it would be, made anew whenever a file of it changes
///
/// It answers as a plain static host does. Whoever wants the site on the web runs `rostrum build` and copies the folder to
/// any host.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// The folder: a site, or a library
    #[arg(default_value = "dist")]
    folder: PathBuf,
    /// The address to listen at
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "HOST:PORT")]
    address: String,
    #[command(flatten)]
    app: AppOptions,
}

/// What is served.
struct Served {
    root: PathBuf,
    /// How often a library was made into a site; nothing where a site is served as it is.
    made: Option<AtomicU32>,
}

/// Serves until the process is ended.
pub(crate) fn run(options: &Options) -> Result<Outcome, Failure> {
    let folder = options.folder.display();
    let root = options.folder.canonicalize().context(|| format!("cannot serve {folder}"))?;
    let preview = (!root.join("index.html").is_file()).then(|| Preview::begin(&root, &options.app)).transpose()?;
    let server = Server::http(&options.address)
        .context(|| format!("cannot listen on {}", options.address))
        .map_err(|failure| failure.advise("choose another address with --address"))?;
    console::print_line(&format!("Serving {folder} on http://{}/ (Ctrl+C ends it)", server.server_addr()))?;
    let made = preview.is_some().then(|| AtomicU32::new(0));
    let root = preview.as_ref().map_or(root, |preview| preview.site.clone());
    let (server, served) = (Arc::new(server), Arc::new(Served { root, made }));
    let mut threads: Vec<_> = (0..WORKERS)
        .map(|_| {
            let (server, served) = (Arc::clone(&server), Arc::clone(&served));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // Whoever hangs up in the middle has what they wanted.
                    _ = answer(request, &served);
                }
            })
        })
        .collect();
    if let Some(preview) = preview {
        threads.push(thread::spawn(move || {
            preview.follow(|| {
                served.made.iter().for_each(|made| _ = made.fetch_add(1, Ordering::Relaxed));
            });
        }));
    }
    for thread in threads {
        thread.join().map_err(|_| "a thread of the server has stopped")?;
    }
    Ok(Outcome::Done)
}

fn answer(request: Request, served: &Served) -> std::io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(text(405, "Only GET and HEAD are answered here."));
    }
    if let Some(made) = &served.made {
        match request.url() {
            LIVE => return request.respond(typed(text(200, LIVE_SCRIPT), "text/javascript; charset=utf-8")),
            MADE => return request.respond(text(200, &made.load(Ordering::Relaxed).to_string())),
            _ => {}
        }
    }
    let Some(path) = find(&served.root, request.url()) else {
        return request.respond(text(404, "There is no such file."));
    };
    // The links of a page are relative to its folder.
    let asked = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
    if path.ends_with("index.html") && !asked.ends_with('/') && !asked.ends_with("index.html") {
        let moved = text(301, "It is a folder.");
        return match header("Location", &format!("{asked}/")) {
            Some(location) => request.respond(moved.with_header(location)),
            None => request.respond(moved),
        };
    }
    let kind = files::media_type(&path);
    if served.made.is_some() && kind.starts_with("text/html") {
        let page = std::fs::read_to_string(&path)?;
        return request.respond(typed(text(200, &live(&page)), kind));
    }
    request.respond(typed(Response::from_file(File::open(&path)?), kind))
}

/// A page that is loaded anew whenever the library changes; one that may run no script is left as it is.
fn live(page: &str) -> String {
    if page.contains("script-src 'self'") {
        page.replacen("</head>", &format!("<script src=\"{LIVE}\"></script></head>"), 1)
    } else {
        page.to_owned()
    }
}

/// A response of that media type, which no browser may keep.
fn typed<R: std::io::Read>(response: Response<R>, kind: &str) -> Response<R> {
    let headers = [header("Content-Type", kind), header("Cache-Control", "no-cache")];
    headers.into_iter().flatten().fold(response, Response::with_header)
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
