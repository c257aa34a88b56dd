//! Holds the texts of `src/settings`.

pub use crate::text::settings::*;
use crate::text::{Text, shared};

/// Every key, and its action. Keys that are pressed together stand side by side, with a space between them.
pub const KEYS: [(&str, Text); 19] = [
    ("n", KEY_NEXT_PAGE),
    ("p", KEY_PREVIOUS_PAGE),
    ("f", KEY_FIRST_PAGE),
    ("l", KEY_LAST_PAGE),
    ("c", KEY_CONTENTS),
    ("/", KEY_FIND),
    ("r", KEY_READ_ALOUD),
    ("s", KEY_SEARCH),
    ("Enter", KEY_NEXT_MATCH),
    ("Shift Enter", KEY_PREVIOUS_MATCH),
    ("Ctrl Enter", KEY_READ_MATCH),
    ("Esc", KEY_CLEAR),
    ("F3", KEY_NEXT_ANYWHERE),
    ("Shift F3", KEY_PREVIOUS_ANYWHERE),
    ("m", KEY_LIST),
    ("Space", KEY_SHOW_MATCH),
    ("Enter", KEY_GO_TO_MATCH),
    ("Esc", KEY_CLOSE_LIST),
    ("?", KEY_HELP),
];

/// Returns what stands on a key of [`KEYS`] on keyboards of the language in use.
pub fn key_name(key: &'static str) -> &'static str {
    match key {
        "Space" => KEY_NAME_SPACE.get(),
        "Shift" => KEY_NAME_SHIFT.get(),
        "Enter" => KEY_NAME_ENTER.get(),
        "Esc" => KEY_NAME_ESCAPE.get(),
        "Ctrl" => KEY_NAME_CONTROL.get(),
        sign => sign,
    }
}

/// Returns the label of a setting of the crate `appearance`, given by its name.
pub fn setting_label(name: &str) -> &'static str {
    let text = match name {
        "size" => LABEL_SIZE,
        "lines" => LABEL_LINES,
        "width" => LABEL_WIDTH,
        "letters" => LABEL_LETTERS,
        "words" => LABEL_WORDS,
        "face" => LABEL_FACE,
        "theme" => LABEL_THEME,
        "marks" => LABEL_MARKS,
        "motion" => LABEL_MOTION,
        _ => return "",
    };
    text.get()
}

/// Returns the label of a choice of a setting, both given by their names.
pub fn choice_label(setting: &str, choice: &str) -> String {
    let text = match (setting, choice) {
        ("size", percent) => return shared::percent(percent),
        ("face", "serif") => CHOICE_FACE_SERIF,
        ("face", "sans") => CHOICE_FACE_SANS,
        ("face", "own") => CHOICE_FACE_OWN,
        ("face", "dyslexic") => CHOICE_FACE_DYSLEXIC,
        ("theme" | "motion", "system") => CHOICE_SYSTEM,
        ("theme", "light") => CHOICE_THEME_LIGHT,
        ("theme", "sepia") => CHOICE_THEME_SEPIA,
        ("theme", "dark") => CHOICE_THEME_DARK,
        ("theme", "black") => CHOICE_THEME_BLACK,
        ("theme", "contrast") => CHOICE_THEME_CONTRAST,
        ("marks", "many") => CHOICE_MARKS_MANY,
        ("marks", "safe") => CHOICE_MARKS_SAFE,
        ("motion", "none") => CHOICE_MOTION_NONE,
        (_, "normal") => CHOICE_NORMAL,
        (_, "close") => CHOICE_CLOSE_TOGETHER,
        (_, "narrow") => CHOICE_NARROW,
        (_, "wide") => CHOICE_WIDE,
        (_, "wider") => CHOICE_WIDER,
        (_, "full") => CHOICE_FULL,
        _ => return String::new(),
    };
    text.get().to_owned()
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
