//! The colours of the themes and of the marks, as CSS declarations. A test of `site` measures their contrast.

/// Declares the colours of a theme, in the order of style/tokens.css and marks.css: the paper, the ink, the marks.
macro_rules! theme {
    (
        $scheme:literal, $paper:literal $raised:literal $sunk:literal, $ink:literal $soft:literal,
        $line:literal $strong:literal, $accent:literal $accent_soft:literal, $focus:literal $danger:literal, $marks:expr
    ) => {
        concat!(
            "color-scheme: ",
            $scheme,
            "; --paper: ",
            $paper,
            "; --paper-raised: ",
            $raised,
            "; --paper-sunk: ",
            $sunk,
            "; --ink: ",
            $ink,
            "; --ink-soft: ",
            $soft,
            "; --line: ",
            $line,
            "; --line-strong: ",
            $strong,
            "; --accent: ",
            $accent,
            "; --accent-soft: ",
            $accent_soft,
            "; --focus: ",
            $focus,
            "; --danger: ",
            $danger,
            "; ",
            $marks
        )
    };
}

/// Declares the colours of the eight marks, each with its line, the ink on them, and the current match.
macro_rules! marks {
    ($ink:literal $current:literal, $($number:literal $mark:literal $line:literal),+) => {
        concat!("--mark-ink: ", $ink, "; --mark-current: ", $current $(, "; --mark-", $number, ": ", $mark, "; --mark-line-", $number, ": ", $line)+)
    };
}

/// The marks of the light theme, as in marks.css.
macro_rules! light_marks {
    () => {
        marks!(
            "#1d1c1a" "#ff9d2e",
            "1" "#ffe27a" "#8a5a00", "2" "#b9e4ff" "#0b5c8f", "3" "#c8f0b8" "#2f6b1a", "4" "#ffd0e0" "#a3174f",
            "5" "#e0d4ff" "#5636a3", "6" "#ffd9b0" "#9a4a00", "7" "#bff0e6" "#0a6b5c", "8" "#e3e0d4" "#5a564e"
        )
    };
}

/// The marks of the dark theme, as in marks.css.
macro_rules! dark_marks {
    () => {
        marks!(
            "#fffaf0" "#a65f00",
            "1" "#6b5312" "#f3c64b", "2" "#124a6b" "#7cc8ff", "3" "#2b5420" "#98dc7c", "4" "#6b2344" "#ff9cc2",
            "5" "#44307a" "#c0a8ff", "6" "#6e3f14" "#ffb066", "7" "#15554b" "#6fe0cc", "8" "#4a4840" "#c9c5b8"
        )
    };
}

pub(crate) const LIGHT: &str = theme!(
    "light", "#fbfaf6" "#ffffff" "#f1efe8", "#1d1c1a" "#5a564e",
    "#d8d4c9" "#8a8577", "#7a2331" "#f6eceb", "#1b5fc1" "#a3121f", light_marks!()
);

pub(crate) const SEPIA: &str = theme!(
    "light", "#f4ecd8" "#fbf5e6" "#eae0c8", "#3a2f22" "#63543f",
    "#d5c6a5" "#857355", "#7a2e1f" "#efdfc9", "#1b54a8" "#9a1420", light_marks!()
);

pub(crate) const DARK: &str = theme!(
    "dark", "#17181a" "#1f2123" "#101112", "#e6e3dc" "#aaa69d",
    "#383a3d" "#8b8f94", "#f0a3a3" "#2a2022", "#8ab8ff" "#ff9d96", dark_marks!()
);

pub(crate) const BLACK: &str = theme!(
    "dark", "#000000" "#0d0d0d" "#000000", "#c9c6bf" "#98948b",
    "#2c2d2f" "#7e8287", "#e59a9a" "#1c1213", "#8ab8ff" "#ff9d96", dark_marks!()
);

pub(crate) const CONTRAST: &str = theme!(
    "dark", "#000000" "#000000" "#000000", "#ffffff" "#ffffff",
    "#ffffff" "#ffffff", "#ffe600" "#00205c", "#00e5ff" "#ffb3b3", dark_marks!()
);

/// Marks that readers with any kind of colour blindness can tell apart: they differ in lightness, and the lines go from blue to
/// orange (after Okabe and Ito, Color Universal Design, 2008).
pub(crate) const SAFE_MARKS: &str = marks!(
    "#1d1c1a" "#ffb000",
    "1" "#f0e442" "#6b5b00", "2" "#9ad4f5" "#004c7f", "3" "#ffffff" "#000000", "4" "#f7c59f" "#8a3b00",
    "5" "#c9c9c9" "#333333", "6" "#8fd6c1" "#00553f", "7" "#e8b7d4" "#7a2f5c", "8" "#fff6b0" "#4a4a00"
);

/// The same on dark paper.
pub(crate) const SAFE_MARKS_DARK: &str = marks!(
    "#ffffff" "#8f5a00",
    "1" "#5c5200" "#f0e442", "2" "#00446e" "#56b4e9", "3" "#000000" "#ffffff", "4" "#6e3000" "#ffb27a",
    "5" "#4d4d4d" "#d0d0d0", "6" "#00513d" "#4fd0a8", "7" "#5e2a4a" "#f0a8d0", "8" "#3b3b00" "#fff6b0"
);
