//! Holds the texts of `src/settings`.

/// Every key, and its action. Keys that are pressed together stand side by side, with a space between them.
pub const KEYS: [(&str, &str); 17] = [
    ("n", "Next page"),
    ("p", "Previous page"),
    ("f", "First page"),
    ("l", "Last page"),
    ("c", "Contents"),
    ("/", "Find in this transcript"),
    ("s", "Search all transcripts"),
    ("Enter", "In the find field: next match"),
    ("Shift Enter", "In the find field: previous match"),
    ("Esc", "In the find field: clear it, or leave it if it is empty"),
    ("F3", "Next match, from anywhere"),
    ("Shift F3", "Previous match, from anywhere"),
    ("m", "List of matches, from anywhere"),
    ("Space", "In the list of matches: show this match"),
    ("Enter", "In the list of matches: go to this match"),
    ("Esc", "In the list of matches: close it"),
    ("?", "This help"),
];

/// The checkbox that switches single keys on and off.
pub const SINGLE_KEYS: &str = "Single-key shortcuts";

/// The note at the end of the help.
pub const HINTS: &str = "Click ¶ beside a paragraph to copy a link to it. What you search for stays in this browser; the site never sees it.";

/// The button that closes the help.
pub const CLOSE: &str = "Close";
