//! Holds the texts of the shell, of errors, and of parts that all features use.
