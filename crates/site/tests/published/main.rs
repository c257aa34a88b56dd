//! The files of a site: goldens, the bundled library, hostile texts, whole pages, sitemap, feed and worker.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod goldens;
mod hostile;
mod page;
mod samples;
mod shell;
mod themes;
mod worker;
mod xml;
