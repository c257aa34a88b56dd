//! Accepts connections, with limits.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio_io_timeout::TimeoutStream;

/// How many connections there may be at once. A browser opens six.
const CONNECTIONS: usize = 256;
/// How many bytes the headers of a request may have.
const HEADER_BYTES: usize = 32 * 1024;
/// How long a client may take to send its headers.
const HEADER_TIME: Duration = Duration::from_secs(10);
/// How long a client may take until it reads, or sends, the next bytes.
const IDLE_TIME: Duration = Duration::from_secs(30);
/// How long running answers may take to end.
const END_TIME: Duration = Duration::from_secs(2);
/// How long to wait after the system refused a connection, for example because too many files are open.
const REFUSED_TIME: Duration = Duration::from_millis(100);

/// Accepts connections until `stop` is ready.
pub(super) async fn accept(listener: &TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let (ending, ended) = watch::channel(());
    let mut stop = pin!(stop);
    loop {
        let next = async {
            // A client that finds no place waits in the system's queue.
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        tokio::select! {
            () = &mut stop => break,
            (place, accepted) = next => match (place, accepted) {
                (Ok(place), Ok((stream, _))) => {
                    let answering = answer(stream, router.clone(), ended.clone());
                    tokio::spawn(async move {
                        answering.await;
                        drop(place);
                    });
                }
                _ => tokio::time::sleep(REFUSED_TIME).await,
            },
        }
    }
    drop(ended);
    _ = ending.send(());
    // Each connection holds a receiver until it has ended.
    _ = tokio::time::timeout(END_TIME, ending.closed()).await;
}

/// Answers the requests of one connection.
async fn answer(stream: TcpStream, router: Router, mut ended: watch::Receiver<()>) {
    let mut stream = TimeoutStream::new(stream);
    stream.set_read_timeout(Some(IDLE_TIME));
    stream.set_write_timeout(Some(IDLE_TIME));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(HEADER_BYTES)
        .serve_connection(TokioIo::new(Box::pin(stream)), TowerToHyperService::new(router));
    let mut connection = pin!(connection);
    // A client that hangs up, or breaks a limit, ends its own connection and nothing else.
    tokio::select! {
        _ = connection.as_mut() => {}
        _ = ended.changed() => {
            connection.as_mut().graceful_shutdown();
            _ = connection.await;
        }
    }
}
