//! Labelled text in, transcripts out: goldens, the samples where they are there, and properties.

mod goldens;
mod hostile;
mod oracle;
mod properties;
mod samples;
mod seed;
