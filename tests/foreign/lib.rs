//! Functions that give bytes to all that reads foreign input. `make fuzz` finds bytes for them, and `make check` gives them the
//! seeds in `fuzz/seeds`, whole and damaged. A function fails by a panic.

mod files;
mod index;
mod kept;
mod settings;

// The text of rostrum.toml is read in the command, which is a program and no library.
#[path = "../../crates/rostrum/src/config/text.rs"]
#[allow(dead_code, reason = "the command reads all fields")]
mod config_text;

/// A reader of foreign input.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// The name of the folder with its seeds, and of its program in `fuzz/`.
    pub name: &'static str,
    /// Gives bytes to the reader.
    pub read: fn(&[u8]),
}

/// All readers.
pub const TARGETS: &[Target] = &[
    Target { name: "address", read: kept::address },
    Target { name: "catalog", read: kept::catalog },
    Target { name: "corrections", read: settings::corrections },
    Target { name: "detector", read: files::detector },
    Target { name: "documents", read: files::documents },
    Target { name: "front_matter", read: files::front_matter },
    Target { name: "importers", read: files::importers },
    Target { name: "index", read: index::index },
    Target { name: "labelled", read: files::labelled },
    Target { name: "people", read: settings::people },
    Target { name: "query", read: kept::query },
    Target { name: "saved", read: kept::saved },
    Target { name: "settings", read: settings::settings },
    Target { name: "transcript", read: kept::transcript },
];

/// Gives bytes to the reader with a name.
pub fn read(name: &str, bytes: &[u8]) {
    if let Some(target) = TARGETS.iter().find(|target| target.name == name) {
        (target.read)(bytes);
    }
}

/// Splits bytes at the first line feed: a line, and the rest.
fn split_line(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    (&bytes[..end], bytes.get(end + 1..).unwrap_or_default())
}
