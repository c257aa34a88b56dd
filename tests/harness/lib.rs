//! What the tests and the measurements in browsers share: a static [`host`], the three [`engine`]s, a [`page`], and a [`site`]
//! made for a test.

pub mod engine;
pub mod host;
pub mod page;
pub mod site;

use std::path::PathBuf;

/// A file or folder of the project, by its path from the project's root.
pub fn project(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Fails a scenario with words, unless the condition holds.
#[macro_export]
macro_rules! ensure {
    ($condition:expr, $($words:tt)+) => {
        if !$condition {
            return Err(format!($($words)+));
        }
    };
}

/// Fails a scenario, unless both values are equal.
#[macro_export]
macro_rules! ensure_eq {
    ($found:expr, $expected:expr, $what:expr) => {{
        let (found, expected) = (&$found, &$expected);
        if found != expected {
            return Err(format!("{}: found {found:?}, expected {expected:?}", $what));
        }
    }};
}
