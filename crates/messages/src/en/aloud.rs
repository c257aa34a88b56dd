//! Holds the texts of `src/aloud`.

/// The button that reads the transcript aloud, and the name of the bar.
pub const READ_ALOUD: &str = "Read aloud";

/// The text while the code of the bar loads.
pub const LOADING: &str = "Loading…";

/// The button that goes on.
pub const PLAY: &str = "Play";

/// The button that stands still.
pub const PAUSE: &str = "Pause";

/// The button that goes to the next paragraph.
pub const NEXT: &str = "Next paragraph";

/// The button that goes to the paragraph before.
pub const PREVIOUS: &str = "Previous paragraph";

/// The label of the choice of speed.
pub const SPEED: &str = "Speed";

/// The button that ends reading aloud.
pub const STOP: &str = "Close";

/// The error: the browser does not say the text.
pub const FAILED: &str = "The browser could not read this aloud.";

/// The error: there is no voice. Takes the tag of the language.
pub fn no_voice(language: &str) -> String {
    format!("This device has no voice for this language ({language}). You can add one in its settings.")
}
