//! A plain static host of a built site. It can also fail in the ways in which hosts fail.
//!
//! The host is written by hand because it must break connections in the middle of an answer, which libraries for servers
//! prevent.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::limits;

/// The script that runs before all other scripts of a page under test; see `watch.js`.
pub(crate) const WATCH: &str = include_str!("watch.js");

/// In the query of a page's address, switches off all scripts of the page.
pub const SCRIPTS_OFF: &str = "scripts=off";
/// In the query of a page's address, isolates the page from other origins, because only an isolated page has a clock finer
/// than a tenth of a millisecond (High Resolution Time, 7.1).
pub const ISOLATED: &str = "isolated";

/// A fault of the host's answer for one file.
#[derive(Clone)]
pub enum Fault {
    /// The host answers with this status and a short HTML text.
    Status(u16),
    /// The host answers with these bytes instead of the file's.
    Body(Vec<u8>),
    /// The connection breaks in the middle of the file.
    Broken,
    /// Half of the file arrives, then nothing more.
    Stalled,
    /// Nothing arrives until the fault is removed or replaced.
    Held,
}

/// A running host. It runs until the process ends.
pub struct Host {
    address: SocketAddr,
    folder: String,
    shared: Arc<Shared>,
}

struct Shared {
    /// The folders that are served, each with the start of its paths.
    mounts: Mutex<Vec<(String, PathBuf)>>,
    prefix: String,
    /// The folder from which every second request for the site is answered, as by a second server.
    second: Mutex<Option<PathBuf>>,
    /// The number of requests for the site.
    count: AtomicUsize,
    /// A fault of the answers for all files.
    all: Mutex<Option<Fault>>,
    /// Tells whether the host adds a comment to every page and script, as some proxies do.
    rewrites: AtomicBool,
    gzip: bool,
    watched: bool,
    /// Tells whether the host closes every connection without an answer.
    down: AtomicBool,
    faults: Mutex<HashMap<String, Fault>>,
    /// The files that were requested, in order.
    requested: Mutex<Vec<String>>,
}

impl Host {
    /// Serves a folder below `/<folder>/`, on a port of its own, so that a browser has nothing stored for the site. Each page
    /// is watched for errors and for violations of its policy.
    ///
    /// # Errors
    /// Returns an error when no port is free.
    pub fn watched(root: &Path, folder: &str) -> std::io::Result<Self> {
        Self::start(root, folder, false, true)
    }

    /// Serves a folder below `/<folder>/` without a change, because a service worker compares every byte with a digest.
    ///
    /// # Errors
    /// Returns an error when no port is free.
    pub fn plain(root: &Path, folder: &str) -> std::io::Result<Self> {
        Self::start(root, folder, false, false)
    }

    /// Serves a folder compressed and unwatched, for measurements.
    ///
    /// # Errors
    /// Returns an error when no port is free.
    pub fn compressed(root: &Path) -> std::io::Result<Self> {
        Self::start(root, "", true, false)
    }

    fn start(root: &Path, folder: &str, gzip: bool, watched: bool) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let prefix = if folder.is_empty() { "/".to_owned() } else { format!("/{folder}/") };
        let shared = Arc::new(Shared {
            mounts: Mutex::new(vec![(prefix.clone(), root.to_owned())]),
            prefix: prefix.clone(),
            second: Mutex::default(),
            count: AtomicUsize::new(0),
            all: Mutex::default(),
            rewrites: AtomicBool::new(false),
            gzip,
            watched,
            down: AtomicBool::new(false),
            faults: Mutex::default(),
            requested: Mutex::default(),
        });
        let served = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&served);
                // A browser that closes the connection early is no failure of the host.
                thread::spawn(move || _ = shared.answer(&stream));
            }
        });
        Ok(Self { address, folder: prefix, shared })
    }

    /// Returns the address of the site.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.folder)
    }

    /// Answers requests for a file with this fault from now on.
    pub fn fail(&self, file: &str, fault: Fault) {
        lock(&self.shared.faults).insert(file.to_owned(), fault);
    }

    /// Closes every connection without an answer from now on, or answers again.
    pub fn set_down(&self, down: bool) {
        self.shared.down.store(down, Ordering::Relaxed);
    }

    /// Serves another folder from now on, as when the site is published again.
    pub fn publish(&self, root: &Path) {
        self.publish_in(self.folder.trim_matches('/'), root);
    }

    /// Answers every second request for the site from another folder from now on, or none again. So do two servers behind one address
    /// of which one has another version.
    pub fn alternate(&self, second: Option<&Path>) {
        *lock(&self.shared.second) = second.map(Path::to_owned);
    }

    /// Serves a folder below `/<folder>/` from now on, beside the others. Its files are named with the folder in faults and requests.
    pub fn publish_in(&self, folder: &str, root: &Path) {
        let prefix = if folder.is_empty() { "/".to_owned() } else { format!("/{folder}/") };
        let mut mounts = lock(&self.shared.mounts);
        mounts.retain(|(other, _)| *other != prefix);
        mounts.push((prefix, root.to_owned()));
        // The longest folder counts.
        mounts.sort_by_key(|(prefix, _)| std::cmp::Reverse(prefix.len()));
    }

    /// Serves nothing below `/<folder>/` any more.
    pub fn withdraw(&self, folder: &str) {
        lock(&self.shared.mounts).retain(|(prefix, _)| prefix.trim_matches('/') != folder);
    }

    /// Answers every request with this fault from now on, or as usual again. A body is sent as a page, whatever the file.
    pub fn answer_all(&self, fault: Option<Fault>) {
        *lock(&self.shared.all) = fault;
    }

    /// Adds a comment to every page and script from now on, or no longer, as some proxies do.
    pub fn rewrite(&self, rewrites: bool) {
        self.shared.rewrites.store(rewrites, Ordering::Relaxed);
    }

    /// Takes the list of the files that were requested since the last call.
    pub fn take_requested(&self) -> Vec<String> {
        std::mem::take(&mut lock(&self.shared.requested))
    }

    /// Waits until no file has been requested for this duration, and forgets the requests so far.
    ///
    /// # Errors
    /// Returns a message when the requests do not end in time.
    pub async fn until_quiet(&self, duration: Duration) -> Result<(), String> {
        let start = Instant::now();
        let mut last = self.take_requested();
        while start.elapsed() < limits::CONDITION {
            last = self.requested_during(duration).await;
            if last.is_empty() {
                return Ok(());
            }
        }
        Err(format!("requests do not end; the last were {last:?}"))
    }

    /// Waits for this duration, which no event can replace, since the point is that requests do not come. Returns the files
    /// that were requested since the last call, the duration included.
    pub async fn requested_during(&self, duration: Duration) -> Vec<String> {
        tokio::time::sleep(duration).await;
        self.take_requested()
    }

    /// Removes the fault of a file.
    pub fn mend(&self, file: &str) {
        lock(&self.shared.faults).remove(file);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    /// Reads one request and answers it.
    fn answer(&self, mut stream: &TcpStream) -> std::io::Result<()> {
        let mut lines = BufReader::new(stream).lines();
        let request = lines.next().transpose()?.unwrap_or_default();
        let headers: Vec<String> = lines.map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
        // Checked after the request has arrived, because browsers open connections before they send one.
        if self.down.load(Ordering::Relaxed) {
            return stream.shutdown(Shutdown::Both);
        }
        let accepts_gzip = headers.iter().any(|line| {
            let line = line.to_ascii_lowercase();
            line.starts_with("accept-encoding:") && line.contains("gzip")
        });
        let target = request.split(' ').nth(1).unwrap_or("/");
        let path = target.split(['?', '#']).next().unwrap_or("/");
        let mounts = lock(&self.mounts).clone();
        let Some((prefix, root)) = mounts.iter().find(|(prefix, _)| path.starts_with(prefix.as_str())) else {
            return send(&mut stream, 404, "text/html", b"<p>Nothing here", false);
        };
        let second = lock(&self.second).clone().filter(|_| *prefix == self.prefix);
        let is_for_second = second.is_some() && self.count.fetch_add(1, Ordering::Relaxed) % 2 == 1;
        let root = second.as_ref().filter(|_| is_for_second).unwrap_or(root);
        let path = &path[prefix.len()..];
        let within = match path {
            _ if path.is_empty() || path.ends_with('/') => format!("{path}index.html"),
            // Some hosts answer so, without sending the browser to the address with the slash.
            _ if root.join(path).is_dir() => format!("{path}/index.html"),
            _ => path.to_owned(),
        };
        // The files of the host's own folder are named without it.
        let file = if *prefix == self.prefix { within.clone() } else { format!("{}{within}", &prefix[1..]) };
        lock(&self.requested).push(file.clone());
        let mut fault = lock(&self.faults).get(&file).cloned();
        while matches!(fault, Some(Fault::Held)) {
            thread::sleep(Duration::from_millis(20));
            fault = lock(&self.faults).get(&file).cloned();
        }
        if fault.is_none() {
            fault = lock(&self.all).clone();
            if let Some(Fault::Body(body)) = &fault {
                return send(&mut stream, 200, "text/html", body, false);
            }
        }
        let body = match &fault {
            Some(Fault::Status(status)) => return send(&mut stream, *status, "text/html", b"<p>Out of order", false),
            Some(Fault::Body(body)) => body.clone(),
            _ if file.ends_with("watch.js") => WATCH.into(),
            _ if file.contains("..") => return send(&mut stream, 400, "text/html", b"", false),
            _ => match std::fs::read(root.join(&within)) {
                Ok(body) => body,
                Err(_) => return send(&mut stream, 404, "text/html", b"<p>Nothing here", false),
            },
        };
        let body = if self.watched && file.ends_with(".html") { watch(&body) } else { body };
        let body = if self.rewrites.load(Ordering::Relaxed) { rewritten(body, &file) } else { body };
        match fault {
            Some(Fault::Broken | Fault::Stalled) => {
                let head = head(200, content_type(&file), body.len() + 100_000, "");
                stream.write_all(head.as_bytes())?;
                stream.write_all(&body[..body.len() / 2])?;
                if matches!(fault, Some(Fault::Stalled)) {
                    stream.flush()?;
                    thread::sleep(limits::STALL);
                }
                Ok(())
            }
            _ if target.contains(SCRIPTS_OFF) || target.contains(ISOLATED) => {
                let policy = if target.contains(ISOLATED) {
                    "Cross-Origin-Opener-Policy: same-origin\r\nCross-Origin-Embedder-Policy: require-corp\r\n"
                } else {
                    "Content-Security-Policy: script-src 'none'\r\n"
                };
                stream.write_all(head(200, content_type(&file), body.len(), policy).as_bytes())?;
                stream.write_all(&body)
            }
            _ if self.gzip && accepts_gzip => send(&mut stream, 200, content_type(&file), &gzip(&body)?, true),
            _ => send(&mut stream, 200, content_type(&file), &body, false),
        }
    }
}

/// Adds a comment to a page or a script.
fn rewritten(mut body: Vec<u8>, file: &str) -> Vec<u8> {
    match file.rsplit('.').next() {
        Some("html") => body.extend(b"<!-- seen -->"),
        Some("js") => body.extend(b"/* seen */"),
        _ => {}
    }
    body
}

/// Inserts the watching script before all other scripts, and after the policy that it watches.
fn watch(html: &[u8]) -> Vec<u8> {
    let html = String::from_utf8_lossy(html);
    html.replacen("<meta name=\"viewport\"", "<script src=\"watch.js\"></script><meta name=\"viewport\"", 1).into()
}

/// Compresses bytes with gzip at its best level, as a careful host does.
///
/// # Errors
/// Never returns an error, since it writes to memory.
pub fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn send(stream: &mut &TcpStream, status: u16, kind: &str, body: &[u8], gzip: bool) -> std::io::Result<()> {
    let encoding = if gzip { "Content-Encoding: gzip\r\n" } else { "" };
    stream.write_all(head(status, kind, body.len(), encoding).as_bytes())?;
    stream.write_all(body)
}

/// Returns the head of an answer; `more` holds further lines, each with its line end.
fn head(status: u16, kind: &str, length: usize, more: &str) -> String {
    format!(
        "HTTP/1.1 {status} Answer\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{more}Cache-Control: max-age=0\r\nConnection: close\r\n\r\n"
    )
}

fn content_type(file: &str) -> &'static str {
    match file.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
