//! How it was written down.
