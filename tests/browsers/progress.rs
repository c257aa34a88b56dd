//! Progress of a run: a line each minute, and the time at the end.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// The time between two lines.
const INTERVAL: Duration = Duration::from_secs(60);

/// The number of scenarios that have ended, and the time since the start. A scenario counts once for each engine.
pub(crate) struct Progress {
    start: Instant,
    done: AtomicUsize,
}

impl Default for Progress {
    fn default() -> Self {
        Self { start: Instant::now(), done: AtomicUsize::new(0) }
    }
}

impl Progress {
    /// Counts a scenario that has ended.
    pub(crate) fn add_one(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    /// Prints a line each minute, such as "120 of 318, 3 min", until all scenarios have ended. The thread ends with the
    /// process. The lines go to standard error, so that they are not mixed with the list of outcomes.
    pub(crate) fn print_while_running(progress: &Arc<Self>, total: usize) {
        let progress = Arc::clone(progress);
        thread::spawn(move || {
            loop {
                thread::sleep(INTERVAL);
                let done = progress.done.load(Ordering::Relaxed);
                if done >= total {
                    break;
                }
                eprintln!("{done} of {total}, {} min", progress.start.elapsed().as_secs() / 60);
            }
        });
    }

    /// Prints the number of scenarios and the time of the whole run, such as "318 scenarios in 7 min 12 s".
    pub(crate) fn print_end(&self) {
        let (done, seconds) = (self.done.load(Ordering::Relaxed), self.start.elapsed().as_secs());
        let noun = if done == 1 { "scenario" } else { "scenarios" };
        eprintln!("{done} {noun} in {} min {} s", seconds / 60, seconds % 60);
    }
}
