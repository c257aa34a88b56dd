#![doc = include_str!("../README.md")]

mod palettes;

use std::fmt;

/// The key under which the browser keeps the appearance. [`SCRIPT`] has it, too.
pub const KEY: &str = "rostrum.look";

/// The script that applies the kept appearance, and in the app declares the kept language, because Firefox tells screen readers of
/// no later one. It stands in the head of every page; the page's policy names its digest.
pub const SCRIPT: &str = include_str!("script.js");

/// Something that a reader can choose.
#[derive(Debug)]
pub struct Setting {
    /// The name under which the choice is kept.
    pub name: &'static str,
    /// The choices, in the order in which a reader looks for them. The first without a style is the default.
    pub choices: &'static [Choice],
}

/// A choice of a [`Setting`].
#[derive(Debug)]
pub struct Choice {
    /// The name under which it is kept.
    pub name: &'static str,
    /// The CSS declarations for the root element.
    pub style: &'static str,
}

/// Makes the list of choices of a setting from pairs of name and style.
macro_rules! choices {
    ($($name:literal: $style:expr),+ $(,)?) => {
        &[$(Choice { name: $name, style: $style }),+]
    };
}

/// The settings that a reader can choose.
pub const SETTINGS: [Setting; 9] = [
    Setting {
        name: "size",
        choices: choices! {
            "80": "--scale: 0.8",
            "90": "--scale: 0.9",
            "100": "",
            "110": "--scale: 1.1",
            "125": "--scale: 1.25",
            "150": "--scale: 1.5",
            "175": "--scale: 1.75",
            "200": "--scale: 2",
            "250": "--scale: 2.5",
            "300": "--scale: 3",
        },
    },
    Setting {
        name: "lines",
        choices: choices! {
            "close": "--loose: 0.85",
            "normal": "",
            "wide": "--loose: 1.15",
            "wider": "--loose: 1.35",
        },
    },
    Setting {
        name: "width",
        choices: choices! {
            "narrow": "--measure: 28rem",
            "normal": "",
            "wide": "--measure: 48rem",
            "full": "--measure: 100vw",
        },
    },
    Setting {
        name: "letters",
        choices: choices! {
            "normal": "",
            "wide": "--letters: 0.06em",
            "wider": "--letters: 0.12em",
        },
    },
    Setting {
        name: "words",
        choices: choices! {
            "normal": "",
            "wide": "--words: 0.08em",
            "wider": "--words: 0.16em",
        },
    },
    Setting {
        name: "face",
        choices: choices! {
            "serif": "",
            "sans": "--face: var(--sans)",
            "own": "--face: serif",
            "dyslexic": "--face: OpenDyslexic, var(--sans)",
        },
    },
    Setting {
        name: "theme",
        choices: choices! {
            "system": "",
            "light": palettes::LIGHT,
            "sepia": palettes::SEPIA,
            "dark": palettes::DARK,
            "black": palettes::BLACK,
            "contrast": palettes::CONTRAST,
        },
    },
    Setting {
        name: "marks",
        choices: choices! {
            "many": "",
            "safe": "",
        },
    },
    Setting {
        name: "motion",
        choices: choices! {
            "system": "",
            "none": "--motion: 0s",
        },
    },
];

/// The indices of the settings that depend on each other: the marks have other colours on dark paper.
const THEME: usize = 6;
const MARKS: usize = 7;
/// The themes with dark paper, by index.
const DARK_THEMES: [usize; 3] = [3, 4, 5];

/// One choice of each setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appearance([usize; SETTINGS.len()]);

impl Default for Appearance {
    fn default() -> Self {
        let default = |setting: usize| SETTINGS[setting].choices.iter().position(|choice| choice.style.is_empty());
        Self(std::array::from_fn(|setting| default(setting).unwrap_or(0)))
    }
}

impl Appearance {
    /// Reads what the browser keeps. Leaves out what it does not know.
    ///
    /// ```
    /// use appearance::Appearance;
    ///
    /// let kept = Appearance::parse("size=125 theme=plaid|--scale: 1.25");
    /// assert_eq!(kept, Appearance::default().with(0, "125"));
    /// assert_eq!(kept.to_string(), "size=125|--scale: 1.25");
    /// ```
    pub fn parse(kept: &str) -> Self {
        let choices = kept.split('|').next().unwrap_or_default();
        let mut appearance = Self::default();
        for (name, choice) in choices.split_whitespace().filter_map(|pair| pair.split_once('=')) {
            if let Some(setting) = SETTINGS.iter().position(|setting| setting.name == name) {
                appearance = appearance.with(setting, choice);
            }
        }
        appearance
    }

    /// Returns the choice of a setting, given by its index in [`SETTINGS`].
    pub fn choice(self, setting: usize) -> &'static Choice {
        let choices = SETTINGS[setting].choices;
        &choices[self.0[setting].min(choices.len() - 1)]
    }

    /// Returns the same with another choice of a setting. A name that is no choice changes nothing.
    #[must_use]
    pub fn with(mut self, setting: usize, choice: &str) -> Self {
        if let Some(index) = SETTINGS[setting].choices.iter().position(|it| it.name == choice) {
            self.0[setting] = index;
        }
        self
    }

    /// Returns the CSS declarations for the root element.
    pub fn style(self) -> String {
        let chosen = (0..SETTINGS.len()).map(|setting| self.choice(setting).style);
        let marks = (self.0[MARKS] > 0).then(|| match self.0[THEME] {
            theme if DARK_THEMES.contains(&theme) => palettes::SAFE_MARKS_DARK,
            _ => palettes::SAFE_MARKS,
        });
        chosen.chain(marks).filter(|style| !style.is_empty()).collect::<Vec<_>>().join("; ")
    }
}

impl fmt::Display for Appearance {
    /// Writes what [`Appearance::parse`] reads and [`SCRIPT`] applies; nothing for the default.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chosen = (0..SETTINGS.len()).filter(|&setting| self.0[setting] != Self::default().0[setting]);
        let pairs: Vec<String> =
            chosen.map(|setting| format!("{}={}", SETTINGS[setting].name, self.choice(setting).name)).collect();
        if pairs.is_empty() { Ok(()) } else { write!(f, "{}|{}", pairs.join(" "), self.style()) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_appearance() -> impl Strategy<Value = Appearance> {
        prop::array::uniform9(0usize..10).prop_map(|picks| {
            let pick = |(setting, pick): (usize, usize)| pick % SETTINGS[setting].choices.len();
            let mut appearance = Appearance::default();
            picks.into_iter().enumerate().for_each(|(setting, it)| appearance.0[setting] = pick((setting, it)));
            appearance
        })
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_again(appearance in any_appearance()) {
            let kept = appearance.to_string();
            prop_assert_eq!(Appearance::parse(&kept), appearance);
            let applied = kept.split('|').nth(1).unwrap_or_default();
            prop_assert_eq!(applied, appearance.style());
        }

        #[test]
        fn any_text_gives_an_appearance(kept in ".*") {
            _ = Appearance::parse(&kept).style();
        }
    }

    #[test]
    fn the_default_keeps_nothing_and_changes_nothing() {
        assert_eq!(Appearance::default().to_string(), "");
        assert_eq!(Appearance::default().style(), "");
        assert!((0..SETTINGS.len()).all(|setting| Appearance::default().choice(setting).style.is_empty()));
    }

    #[test]
    fn a_style_cannot_be_mistaken_for_the_bar_before_it() {
        for choice in SETTINGS.iter().flat_map(|setting| setting.choices) {
            assert!(!choice.style.contains(['|', '<']) && !choice.style.ends_with(';'), "{}", choice.name);
        }
        assert_eq!((SETTINGS[THEME].name, SETTINGS[MARKS].name), ("theme", "marks"));
        let names: Vec<&str> = DARK_THEMES.iter().map(|&theme| SETTINGS[THEME].choices[theme].name).collect();
        assert_eq!(names, ["dark", "black", "contrast"]);
    }

    #[test]
    fn safe_marks_follow_the_theme() {
        let marks = |theme| Appearance::default().with(THEME, theme).with(MARKS, "safe").style();
        assert!(marks("system").ends_with(palettes::SAFE_MARKS));
        assert!(marks("black").ends_with(palettes::SAFE_MARKS_DARK));
    }
}
