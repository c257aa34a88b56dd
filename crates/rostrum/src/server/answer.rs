//! Answers a request: with a file, or with what live reload asks for.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::UNIX_EPOCH;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;
use tower_http::services::ServeFile;

use super::{Served, files};
use crate::files::media_type;

/// The script that reloads a page when the library has changed.
const LIVE: &str = "/.rostrum/live.js";
/// The address at which it asks how often the site was made.
const MADE: &str = "/.rostrum/made";
const LIVE_SCRIPT: &str = "let known;
setInterval(async () => {
  const made = await fetch(\"/.rostrum/made\").then((response) => response.text(), () => known);
  known ??= made;
  if (made !== known) location.reload();
}, 1000);
";

/// Answers a request.
pub(super) async fn answer(State(served): State<Arc<Served>>, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let allowed = [(header::ALLOW, "GET, HEAD")];
        return (StatusCode::METHOD_NOT_ALLOWED, allowed, "Only GET and HEAD are answered here.\n").into_response();
    }
    let path = request.uri().path().to_owned();
    if let Some(made) = &served.made {
        match path.as_str() {
            LIVE => return text("text/javascript; charset=utf-8", LIVE_SCRIPT.to_owned()),
            MADE => return text("text/plain; charset=utf-8", made.load(Ordering::Relaxed).to_string()),
            _ => {}
        }
    }
    let Some(file) = files::find(&served.root, &path) else { return missing() };
    let is_page = file.ends_with("index.html");
    // The links of a page are relative to its folder.
    if is_page && !path.ends_with('/') && !path.ends_with("index.html") {
        return moved(&format!("{path}/"));
    }
    if served.made.is_some() && media_type(&file).starts_with("text/html") {
        return match tokio::fs::read_to_string(&file).await {
            Ok(page) => text(media_type(&file), with_live_reload(&page)),
            Err(error) => unreadable(&error),
        };
    }
    send(&file, request).await
}

/// Sends a file: a range of it, or nothing if the client has it already.
async fn send(file: &Path, request: Request) -> Response {
    let tag = match tokio::fs::metadata(file).await {
        Ok(metadata) => tag(&metadata),
        Err(error) => return unreadable(&error),
    };
    let mut response = if has_tag(request.headers(), &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        match ServeFile::new(file).oneshot(request).await {
            Ok(response) => response.into_response(),
            Err(never) => match never {},
        }
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type(file)));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}

/// Makes a weak entity tag (RFC 9110, 8.8.3) from the size of a file and the time when it was changed. It is weak, since the
/// same file may be sent compressed.
fn tag(metadata: &std::fs::Metadata) -> String {
    let changed = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
    format!("W/\"{:x}-{:x}\"", metadata.len(), changed.as_nanos())
}

/// Tells whether the client names this tag in `If-None-Match` (RFC 9110, 13.1.2: tags are compared weakly).
fn has_tag(headers: &HeaderMap, tag: &str) -> bool {
    let opaque = tag.trim_start_matches("W/");
    let named = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    named.flat_map(|value| value.split(',')).map(str::trim).any(|it| it == "*" || it.trim_start_matches("W/") == opaque)
}

/// Adds live reload to a page; one that may run no script is left as it is.
fn with_live_reload(page: &str) -> String {
    if page.contains("script-src 'self'") {
        page.replacen("</head>", &format!("<script src=\"{LIVE}\"></script></head>"), 1)
    } else {
        page.to_owned()
    }
}

fn text(kind: &'static str, words: String) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache")], words).into_response()
}

fn moved(to: &str) -> Response {
    (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, to)], "It is a folder.\n").into_response()
}

fn missing() -> Response {
    (StatusCode::NOT_FOUND, "There is no such file.\n").into_response()
}

fn unreadable(error: &std::io::Error) -> Response {
    // The site was made again, without the file, after the file was found.
    if error.kind() == std::io::ErrorKind::NotFound {
        return missing();
    }
    (StatusCode::INTERNAL_SERVER_ERROR, format!("The file cannot be read: {error}.\n")).into_response()
}
