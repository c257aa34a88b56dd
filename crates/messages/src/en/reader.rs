//! Holds the texts of `src/reader`.
