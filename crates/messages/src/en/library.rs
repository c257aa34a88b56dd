//! Holds the texts of `src/library`.
