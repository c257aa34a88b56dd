//! The publisher's colours: parsing, contrast, and the style sheet that sets them.

/// An sRGB colour: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// `--paper` of style/tokens.css, light theme.
pub const PAPER_LIGHT: Colour = Colour([0xfb, 0xfa, 0xf6]);
/// `--paper` of style/tokens.css, dark theme.
pub const PAPER_DARK: Colour = Colour([0x17, 0x18, 0x1a]);
/// The share of the accent in `--accent-soft`. The rest is paper.
const TINT: f64 = 0.1;

impl Colour {
    /// Parses `#rrggbb` or `#rgb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> =
            text.strip_prefix('#')?.chars().map(|c| c.to_digit(16).map(|digit| digit as u8)).collect::<Option<_>>()?;
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
        let [red, green, blue] = self.0.map(linear_channel);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Mixes the colour with that of the paper.
    fn tint(self, paper: Self) -> Self {
        Self([0, 1, 2].map(|channel| tint_channel(self.0[channel], paper.0[channel])))
    }

    /// Returns the colour as CSS: `#rrggbb`.
    pub fn css(self) -> String {
        let [r, g, b] = self.0;
        format!("#{r:02x}{g:02x}{b:02x}")
    }
}

/// Returns an 8-bit channel as a linear value from 0 to 1 (WCAG 2.2, relative luminance).
fn linear_channel(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

fn tint_channel(accent: u8, paper: u8) -> u8 {
    f64::from(accent).mul_add(TINT, f64::from(paper) * (1.0 - TINT)).round() as u8
}

/// Returns the style sheet that sets the accent for the light and the dark theme.
pub fn style((light, dark): (Colour, Colour)) -> String {
    format!(
        ":root {{ {} }}\n@media (prefers-color-scheme: dark) {{ :root {{ {} }} }}\n",
        accent_properties(light, PAPER_LIGHT),
        accent_properties(dark, PAPER_DARK)
    )
}

fn accent_properties(accent: Colour, paper: Colour) -> String {
    format!("--accent: {}; --accent-soft: {};", accent.css(), accent.tint(paper).css())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_as_the_standard_defines_it() {
        let colour = |text| Colour::parse(text).unwrap();
        assert!((colour("#000").contrast(colour("#ffffff")) - 21.0).abs() < 1e-9);
        assert!((colour("#777777").contrast(colour("#fff")) - 4.48).abs() < 0.005);
        assert_eq!(Colour::parse("#12345"), None);
        assert_eq!(Colour::parse("red"), None);
    }

    #[test]
    fn paper_colours_equal_those_of_the_style_sheet_and_the_page() {
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
