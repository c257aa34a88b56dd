//! Holds the reader's settings, and the help.

pub(crate) mod help;
pub(crate) mod state;
