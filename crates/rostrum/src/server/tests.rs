use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

use super::*;

/// Serves a folder while a test talks to it by hand.
fn serve(root: &Path, test: impl FnOnce(SocketAddr) + Send + 'static) {
    let root = root.canonicalize().unwrap();
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let server = Server::bind("127.0.0.1:0").await.unwrap();
        let address = server.address;
        let served = Served { root, made: None, names: HostNames::new(address.ip(), Vec::new()) };
        let talk = tokio::task::spawn_blocking(move || test(address));
        let mut outcome = None;
        server.run(served, async { outcome = Some(talk.await) }).await;
        outcome.unwrap().unwrap();
    });
}

/// Sends a request and returns all that the server says until it closes the connection.
fn talk(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut said = Vec::new();
    stream.read_to_end(&mut said).unwrap();
    String::from_utf8_lossy(&said).into_owned()
}

fn get(address: SocketAddr, path: &str, headers: &str) -> String {
    talk(address, &format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n{headers}\r\n"))
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    let lines = answer.split("\r\n\r\n").next()?.lines();
    lines.filter_map(|line| line.split_once(": ")).find(|(it, _)| it.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map_or("", |(_, body)| body)
}

fn site() -> tempfile::TempDir {
    let parent = tempfile::tempdir().unwrap();
    let root = parent.path().join("site");
    std::fs::create_dir_all(root.join(".git")).unwrap();
    std::fs::create_dir_all(root.join(".well-known")).unwrap();
    std::fs::create_dir_all(root.join("t/a")).unwrap();
    std::fs::write(root.join("index.html"), "<p>hello").unwrap();
    std::fs::write(root.join("t/a/index.html"), "a").unwrap();
    std::fs::write(root.join("a b.txt"), "0123456789").unwrap();
    std::fs::write(root.join("long.css"), "a{color:red}".repeat(500)).unwrap();
    std::fs::write(root.join(".git/HEAD"), "secret").unwrap();
    std::fs::write(root.join(".well-known/x.txt"), "known").unwrap();
    std::fs::write(parent.path().join("secret"), "secret").unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(parent.path().join("secret"), root.join("out.txt")).unwrap();
        std::os::unix::fs::symlink(root.join(".git/HEAD"), root.join("in.txt")).unwrap();
    }
    parent
}

#[test]
fn nothing_outside_of_the_folder_and_nothing_hidden_is_served() {
    let parent = site();
    serve(&parent.path().join("site"), |address| {
        for path in [
            "/../secret",
            "/%2e%2e/secret",
            "/%2e%2e%2fsecret",
            "//etc/passwd",
            "/t/../../secret",
            "/..%5csecret",
            "/nothing",
            "/%ff",
            "/a%00b",
            "/out.txt",
            "/in.txt",
            "/.git/HEAD",
            "/%2egit/HEAD",
            "/t/%2e%2e/.git/HEAD",
        ] {
            let answer = get(address, path, "");
            assert_eq!(status(&answer), "404", "{path}: {answer}");
            assert!(!answer.contains("secret"), "{path}");
        }
        assert_eq!(body(&get(address, "/.well-known/x.txt", "")), "known");
        assert_eq!(body(&get(address, "/a%20b.txt?x=1", "")), "0123456789");
        assert_eq!(body(&get(address, "/", "")), "<p>hello");
        assert_eq!(header(&get(address, "/t/a", ""), "location"), Some("/t/a/"));
    });
}

#[test]
fn head_ranges_tags_and_compression_are_answered() {
    let parent = site();
    serve(&parent.path().join("site"), |address| {
        let part = get(address, "/a%20b.txt", "Range: bytes=2-4\r\n");
        assert_eq!((status(&part), body(&part), header(&part, "content-range")), ("206", "234", Some("bytes 2-4/10")));
        assert_eq!(status(&get(address, "/a%20b.txt", "Range: bytes=20-\r\n")), "416");
        let head = talk(address, &format!("HEAD /a%20b.txt HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"));
        assert_eq!((status(&head), body(&head), header(&head, "content-length")), ("200", "", Some("10")));
        let whole = get(address, "/long.css", "");
        let tag = header(&whole, "etag").unwrap();
        let again = get(address, "/long.css", &format!("If-None-Match: \"x\", {tag}\r\n"));
        assert_eq!((status(&again), body(&again)), ("304", ""));
        for (asked, expected) in [("gzip", "gzip"), ("br, gzip", "br")] {
            let packed = get(address, "/long.css", &format!("Accept-Encoding: {asked}\r\n"));
            assert_eq!(header(&packed, "content-encoding"), Some(expected), "{asked}");
            assert!(packed.len() < whole.len() / 4, "{asked}");
        }
        assert_eq!(header(&whole, "content-type"), Some("text/css; charset=utf-8"));
        let posted = talk(
            address,
            &format!("POST / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
        );
        assert_eq!((status(&posted), header(&posted, "allow")), ("405", Some("GET, HEAD")));
    });
}

#[test]
fn foreign_host_names_are_refused() {
    let parent = site();
    serve(&parent.path().join("site"), |address| {
        let ask = |host: &str| talk(address, &format!("GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        for host in ["localhost", "localhost:8080", "a.localhost:1", "127.0.0.1:80", "[::1]:80"] {
            assert_eq!(status(&ask(host)), "200", "{host}");
        }
        for host in
            ["evil.example", "127.0.0.1.evil.example", "192.168.0.7", "localhost.evil.example:8080", "@localhost@x"]
        {
            let answer = ask(host);
            assert!(matches!(status(&answer), "421" | "400"), "{host}: {answer}");
            assert!(!answer.contains("hello"), "{host}");
        }
    });
}

#[test]
fn a_listener_on_the_network_takes_addresses_and_named_hosts() {
    let names = HostNames::new("0.0.0.0".parse().unwrap(), ["Reading.Example".to_owned()]);
    assert!(names.allow("192.168.0.7:8080") && names.allow("reading.example") && names.allow("localhost"));
    assert!(!names.allow("evil.example"));
}

#[test]
fn a_header_of_many_megabytes_is_cut_off() {
    let parent = site();
    serve(&parent.path().join("site"), |address| {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(format!("GET / HTTP/1.1\r\nHost: {address}\r\nX: ").as_bytes()).unwrap();
        let chunk = [b'a'; 64 * 1024];
        // The server answers and closes long before a client could send all of it.
        let sent = (0..6400).take_while(|_| stream.write_all(&chunk).is_ok()).count();
        assert!(sent < 6400, "all of 400 MB was taken");
        assert_eq!(status(&get(address, "/", "")), "200");
    });
}

#[test]
fn clients_that_never_read_or_never_send_block_nobody() {
    let parent = site();
    std::fs::write(parent.path().join("site/large.bin"), vec![0; 8 << 20]).unwrap();
    serve(&parent.path().join("site"), |address| {
        let request = format!("GET /large.bin HTTP/1.1\r\nHost: {address}\r\n\r\n");
        let stalled: Vec<TcpStream> = (0..40)
            .map(|index| {
                let mut stream = TcpStream::connect(address).unwrap();
                stream.write_all(if index % 2 == 0 { request.as_bytes() } else { b"GET / HT" }).unwrap();
                stream
            })
            .collect();
        assert_eq!(status(&get(address, "/", "")), "200");
        drop(stalled);
    });
}
