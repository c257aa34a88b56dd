//! Holds the texts of `src/find`.
