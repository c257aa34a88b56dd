//! The code that the tests and the measurements in browsers share: a static [`host`], the three [`engine`]s, a [`page`],
//! named [`keys`], all time [`limits`], and a [`site`] made for a test.

pub mod engine;
pub mod host;
pub mod keys;
pub mod limits;
pub mod page;
pub mod site;

use std::path::PathBuf;

/// Returns the path of a file or folder of the project, given by its path from the project's root.
pub fn project(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Fails a scenario with a message, unless the condition holds.
#[macro_export]
macro_rules! ensure {
    ($condition:expr, $($message:tt)+) => {
        if !$condition {
            return Err(format!($($message)+));
        }
    };
}

/// Fails a scenario, unless both values are equal. The last argument names the value.
#[macro_export]
macro_rules! ensure_eq {
    ($found:expr, $expected:expr, $name:expr) => {{
        let (found, expected) = (&$found, &$expected);
        if found != expected {
            return Err(format!("{}: found {found:?}, expected {expected:?}", $name));
        }
    }};
}
