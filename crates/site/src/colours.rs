//! The publisher's colours, and their contrast with the paper.

/// A colour of sRGB: red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The light paper: `--paper` of style/tokens.css.
pub const PAPER_LIGHT: Colour = Colour([0xfb, 0xfa, 0xf6]);
/// The dark paper: `--paper` of style/tokens.css for dark mode.
pub const PAPER_DARK: Colour = Colour([0x17, 0x18, 0x1a]);
/// The share of the accent in surfaces that are tinted with it.
const TINT: f64 = 0.1;

impl Colour {
    /// Reads `#rrggbb` or `#rgb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> =
            text.strip_prefix('#')?.chars().map(|c| c.to_digit(16).map(|it| it as u8)).collect::<Option<_>>()?;
        match digits.as_slice() {
            [r, g, b] => Some(Self([r * 17, g * 17, b * 17])),
            [a, b, c, d, e, f] => Some(Self([a * 16 + b, c * 16 + d, e * 16 + f])),
            _ => None,
        }
    }

    /// Returns the contrast with another colour, from 1 to 21 (WCAG 2.2, contrast ratio).
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Returns the relative luminance (WCAG 2.2).
    fn luminance(self) -> f64 {
        let linear = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// Returns the paper with a tint of this colour.
    fn over(self, paper: Self) -> Self {
        let mix = |index: usize| f64::from(self.0[index]).mul_add(TINT, f64::from(paper.0[index]) * (1.0 - TINT));
        Self([0, 1, 2].map(|index| mix(index).round() as u8))
    }

    /// Returns the colour as CSS: `#rrggbb`.
    pub fn css(self) -> String {
        let [r, g, b] = self.0;
        format!("#{r:02x}{g:02x}{b:02x}")
    }
}

/// Writes the style sheet that sets the accent, on light and on dark paper.
pub fn style((light, dark): (Colour, Colour)) -> String {
    let set =
        |accent: Colour, paper| format!("--accent: {}; --accent-soft: {};", accent.css(), accent.over(paper).css());
    format!(
        ":root {{ {} }}\n@media (prefers-color-scheme: dark) {{ :root {{ {} }} }}\n",
        set(light, PAPER_LIGHT),
        set(dark, PAPER_DARK)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_as_in_the_standard() {
        let colour = |text| Colour::parse(text).unwrap();
        assert!((colour("#000").contrast(colour("#ffffff")) - 21.0).abs() < 1e-9);
        assert!((colour("#777777").contrast(colour("#fff")) - 4.48).abs() < 0.005);
        assert_eq!(Colour::parse("#12345"), None);
        assert_eq!(Colour::parse("red"), None);
    }

    #[test]
    fn the_papers_are_as_in_the_style_sheet_and_in_trunks_page() {
        let tokens = include_str!("../../../style/tokens.css");
        let papers: Vec<_> = tokens.lines().filter_map(|line| line.trim().strip_prefix("--paper: ")).collect();
        assert_eq!(papers, [format!("{};", PAPER_LIGHT.css()), format!("{};", PAPER_DARK.css())]);
        let page = include_str!("../../../index.html");
        for (paper, scheme) in [(PAPER_LIGHT, "light"), (PAPER_DARK, "dark")] {
            let meta = format!("content=\"{}\" media=\"(prefers-color-scheme: {scheme})\"", paper.css());
            assert!(page.contains(&meta), "{meta}");
        }
    }
}
