//! Holds the texts of `src/offline`.
