//! Holds how a reader likes to read, and the help.

pub(crate) mod help;
pub(crate) mod state;
