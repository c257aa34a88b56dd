//! Holds the texts of `src/settings`.
