//! Holds the texts of `src/aloud`.

pub use crate::text::aloud::*;
