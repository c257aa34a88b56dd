//! What is published for readers without scripts: goldens, the bundled library, hostile texts, sitemap and feed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod goldens;
mod hostile;
mod page;
mod samples;
mod xml;
