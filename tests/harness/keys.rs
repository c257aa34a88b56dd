//! Keys without a character of their own, as WebDriver writes them (WebDriver, 17.4.2, "Keyboard Actions").

/// Deletes the character before the cursor.
pub const BACKSPACE: &str = "\u{e003}";
/// Moves the focus to the next control.
pub const TAB: &str = "\u{e004}";
/// Enter.
pub const ENTER: &str = "\u{e007}";
/// Escape.
pub const ESCAPE: &str = "\u{e00c}";
/// The space bar.
pub const SPACE: &str = " ";
/// End.
pub const END: &str = "\u{e010}";
/// Arrow down.
pub const DOWN: &str = "\u{e015}";
/// F3, which leads to the next match.
pub const F3: &str = "\u{e033}";
/// Control, to be held.
pub const CONTROL: char = '\u{e009}';
