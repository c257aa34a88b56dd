//! Holds the texts of `src/settings`.

/// Every key, and its action. Keys that are pressed together stand side by side, with a space between them.
pub const KEYS: [(&str, &str); 18] = [
    ("n", "Next page"),
    ("p", "Previous page"),
    ("f", "First page"),
    ("l", "Last page"),
    ("c", "Contents"),
    ("/", "Find in this transcript"),
    ("r", "Read aloud"),
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

/// The button of the reading settings, and their title.
pub const READING_SETTINGS: &str = "Reading settings";

/// Shown while they load.
pub const LOADING_SETTINGS: &str = "Loading settings…";

/// The button that sets all of them back.
pub const RESET: &str = "Reset";

/// The title of the buttons that print.
pub const PRINT: &str = "Print";

/// The button that prints the whole transcript.
pub const PRINT_ALL: &str = "Everything";

/// The button that prints the questions with matches.
pub const PRINT_MATCHES: &str = "Questions with a match";

/// The button that prints the question at the top of the window.
pub const PRINT_ONE: &str = "This question";

/// The title of the last messages of the app.
pub const LAST_MESSAGES: &str = "Last messages";

/// Returns the label of a setting of the crate `appearance`, given by its name.
pub fn setting_label(name: &str) -> &'static str {
    match name {
        "size" => "Text size",
        "lines" => "Line height",
        "width" => "Line width",
        "letters" => "Letter spacing",
        "words" => "Word spacing",
        "face" => "Typeface",
        "theme" => "Theme",
        "marks" => "Highlight colours",
        "motion" => "Motion",
        _ => "",
    }
}

/// Returns the label of a choice of a setting, both given by their names.
pub fn choice_label(setting: &str, choice: &str) -> &'static str {
    match (setting, choice) {
        ("size", "80") => "80 %",
        ("size", "90") => "90 %",
        ("size", "100") => "100 %",
        ("size", "110") => "110 %",
        ("size", "125") => "125 %",
        ("size", "150") => "150 %",
        ("size", "175") => "175 %",
        ("size", "200") => "200 %",
        ("size", "250") => "250 %",
        ("size", "300") => "300 %",
        ("face", "serif") => "Serif",
        ("face", "sans") => "Sans serif",
        ("face", "own") => "The browser’s own",
        ("theme" | "motion", "system") => "Like the device",
        ("theme", "light") => "Light",
        ("theme", "sepia") => "Sepia",
        ("theme", "dark") => "Dark",
        ("theme", "black") => "Black",
        ("theme", "contrast") => "High contrast",
        ("marks", "many") => "Standard",
        ("marks", "safe") => "For colour-blind readers",
        ("motion", "none") => "None",
        (_, "normal") => "Normal",
        (_, "close") => "Close",
        (_, "narrow") => "Narrow",
        (_, "wide") => "Wide",
        (_, "wider") => "Wider",
        (_, "full") => "As wide as the window",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_and_every_choice_has_a_label() {
        for setting in &appearance::SETTINGS {
            assert_ne!(setting_label(setting.name), "", "{}", setting.name);
            for choice in setting.choices {
                assert_ne!(choice_label(setting.name, choice.name), "", "{} {}", setting.name, choice.name);
            }
        }
    }
}
