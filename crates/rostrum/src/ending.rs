//! Notices when the process is asked to end.

use std::io;

use tokio::sync::watch;

/// The exit code after a second signal, as shells have it for a process that SIGINT ended.
const CUT_OFF: i32 = 130;

/// Knows whether the process was asked to end: by Ctrl+C (SIGINT), or by the system (SIGTERM).
#[derive(Clone)]
pub(crate) struct Ending(watch::Receiver<bool>);

impl Ending {
    /// Takes the signals from now on. The first no longer ends the process by itself; the second does, where one part of it
    /// hangs. Must be called within a runtime.
    pub(crate) fn listen() -> io::Result<Self> {
        let (ask, asked) = watch::channel(false);
        let mut signals = Signals::take()?;
        tokio::spawn(async move {
            signals.next().await;
            _ = ask.send(true);
            signals.next().await;
            std::process::exit(CUT_OFF);
        });
        Ok(Self(asked))
    }

    /// Tells whether the process was asked to end.
    pub(crate) fn is_asked(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until the process is asked to end.
    pub(crate) async fn asked(mut self) {
        _ = self.0.wait_for(|is_asked| *is_asked).await;
    }
}

/// The signals that ask a process to end.
#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn take() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// Ctrl+C, which asks a process to end.
#[cfg(windows)]
struct Signals(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Signals {
    fn take() -> io::Result<Self> {
        tokio::signal::windows::ctrl_c().map(Self)
    }

    async fn next(&mut self) {
        _ = self.0.recv().await;
    }
}
