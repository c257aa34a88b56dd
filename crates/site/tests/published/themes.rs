//! The themes and the marks that a reader can choose have the contrast that WCAG 2.2 asks for.

use std::collections::BTreeMap;

use appearance::{Appearance, SETTINGS};
use site::colours::Colour;

/// Returns the colours that a style declares.
fn colours_of(style: &str) -> BTreeMap<String, Colour> {
    let pairs = style.split(';').filter_map(|declaration| declaration.split_once(':'));
    pairs.filter_map(|(name, value)| Some((name.trim().to_owned(), Colour::parse(value.trim())?))).collect()
}

fn index_of(name: &str) -> usize {
    SETTINGS.iter().position(|setting| setting.name == name).unwrap()
}

/// Returns the names of the choices of a setting.
fn choices(name: &str) -> impl Iterator<Item = &'static str> {
    SETTINGS[index_of(name)].choices.iter().map(|choice| choice.name)
}

#[test]
fn text_has_enough_contrast_in_every_theme() {
    let mut measured = 0;
    for theme in choices("theme").filter(|theme| *theme != "system") {
        let colours = colours_of(&Appearance::default().with(index_of("theme"), theme).style());
        let least = if theme == "contrast" { 7.0 } else { 4.5 };
        for (ink, paper) in [
            ("ink", "paper"),
            ("ink", "paper-raised"),
            ("ink", "paper-sunk"),
            ("ink", "accent-soft"),
            ("ink-soft", "paper"),
            ("ink-soft", "paper-raised"),
            ("ink-soft", "accent-soft"),
            ("accent", "paper"),
            ("accent", "paper-raised"),
            ("accent", "accent-soft"),
            ("danger", "paper-raised"),
        ] {
            let contrast = colours[&format!("--{ink}")].contrast(colours[&format!("--{paper}")]);
            assert!(contrast >= least, "{theme}: {ink} on {paper} has {contrast:.2}");
            measured += 1;
        }
        // The frames of controls and the mark of the focus (1.4.11).
        for line in ["line-strong", "focus"] {
            let contrast = colours[&format!("--{line}")].contrast(colours["--paper"]);
            assert!(contrast >= 3.0, "{theme}: {line} has {contrast:.2}");
        }
    }
    assert_eq!(measured, 5 * 11);
}

#[test]
fn words_on_marks_have_enough_contrast_in_every_theme() {
    for (theme, marks) in choices("theme").flat_map(|theme| choices("marks").map(move |marks| (theme, marks))) {
        let style = Appearance::default().with(index_of("theme"), theme).with(index_of("marks"), marks).style();
        let colours = colours_of(&style);
        let Some(ink) = colours.get("--mark-ink") else { continue };
        for number in 1..=8 {
            let mark = colours[&format!("--mark-{number}")];
            assert!(ink.contrast(mark) >= 4.5, "{theme}, {marks}: the ink on mark {number}");
            let line = colours[&format!("--mark-line-{number}")];
            assert!(line.contrast(mark) >= 3.0, "{theme}, {marks}: the line of mark {number} {}", line.contrast(mark));
        }
        assert!(ink.contrast(colours["--mark-current"]) >= 4.5, "{theme}, {marks}: the current match");
    }
}

/// The light and the dark theme are those of the style sheets.
#[test]
fn the_light_and_the_dark_theme_are_those_of_the_device() {
    let sheets = [include_str!("../../../../style/tokens.css"), include_str!("../../../../src/find/marks.css")];
    for (theme, is_dark) in [("light", false), ("dark", true)] {
        let mut expected = BTreeMap::new();
        for sheet in sheets {
            let (light, dark) = sheet.split_once("@media (prefers-color-scheme: dark)").unwrap();
            let block = if is_dark { dark } else { light };
            let (_, rule) = block.split_once(":root {").unwrap();
            expected.extend(colours_of(rule.split_once('}').unwrap().0));
        }
        assert!(expected.len() > 20);
        assert_eq!(colours_of(&Appearance::default().with(index_of("theme"), theme).style()), expected, "{theme}");
    }
}
