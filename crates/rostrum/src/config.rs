//! What a publisher says of a library: `rostrum.toml` in its folder.

use std::ops::Range;
use std::path::Path;

use serde::Deserialize;
use site::colours::{Colour, PAPER_DARK, PAPER_LIGHT};
use toml::Spanned;
use transcript::Site;
use transcript::site::Link;

use crate::report::{self, Level};
use crate::{Failure, files};

/// The name of the file.
pub(crate) const FILE_NAME: &str = "rostrum.toml";

/// What a publisher says of a library.
#[derive(Debug, Clone, Default)]
pub(crate) struct Config {
    /// What the app is told.
    pub(crate) site: Site,
    /// The colour of links and of what is chosen, on light and on dark paper.
    pub(crate) accent: Option<(Colour, Colour)>,
    /// The file of the publisher's mark, in the folder of the library.
    pub(crate) logo: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    title: Option<Spanned<String>>,
    description: Option<String>,
    language: Option<String>,
    base: Option<Spanned<String>>,
    logo: Option<Spanned<String>>,
    colours: Option<Colours>,
    #[serde(default)]
    links: Vec<WrittenLink>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Colours {
    accent: Spanned<String>,
    accent_dark: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLink {
    text: String,
    href: Spanned<String>,
}

/// What is wrong in the file, and where.
struct Wrong {
    range: Range<usize>,
    message: String,
    mend: &'static str,
}

/// Reads the file of a library's folder; of a library without one, the defaults. Nothing where it has problems, which are
/// then told.
pub(crate) fn read(folder: &Path) -> Result<Option<Config>, Failure> {
    let path = folder.join(FILE_NAME);
    if !path.exists() {
        return Ok(Some(Config::default()));
    }
    let bytes = files::read(&path)?;
    let text = String::from_utf8_lossy(&bytes);
    match parse(&text, folder) {
        Ok(config) => Ok(Some(config)),
        Err(Wrong { range, message, mend }) => {
            report::at(&path, &text, range, Level::Error, &message, Some(mend));
            Ok(None)
        }
    }
}

fn parse(text: &str, folder: &Path) -> Result<Config, Wrong> {
    let written: Written = toml::from_str(text).map_err(|error| Wrong {
        range: error.span().unwrap_or(0..0),
        message: error.message().to_owned(),
        mend: "`rostrum new` writes a file with every field",
    })?;
    let defaults = Site::default();
    let site = Site {
        title: written.title.map_or(Ok(defaults.title.clone()), |title| filled(&title))?,
        description: written.description.unwrap_or_else(|| defaults.description.clone()),
        language: written.language.unwrap_or_else(|| defaults.language.clone()),
        base: written.base.map(|base| address(&base)).transpose()?,
        links: written.links.into_iter().map(link).collect::<Result<_, _>>()?,
        pages: true,
        ..defaults
    };
    let accent = written.colours.map(|colours| {
        Ok((colour(&colours.accent, PAPER_LIGHT, "light")?, colour(&colours.accent_dark, PAPER_DARK, "dark")?))
    });
    let logo = written.logo.map(|logo| image(&logo, folder)).transpose()?;
    Ok(Config { site, accent: accent.transpose()?, logo })
}

fn wrong(value: &Spanned<String>, message: String, mend: &'static str) -> Wrong {
    Wrong { range: value.span(), message, mend }
}

fn filled(title: &Spanned<String>) -> Result<String, Wrong> {
    match title.get_ref().trim() {
        "" => Err(wrong(title, "the title is empty".into(), "write the name of the library, or leave the line out")),
        title => Ok(title.to_owned()),
    }
}

/// An address under which files stand, with a slash at its end.
fn address(base: &Spanned<String>) -> Result<String, Wrong> {
    let text = base.get_ref().as_str();
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_plain = |host: &str| !host.starts_with('/') && !host.contains(|c: char| "?#\"<>\\".contains(c) || c <= ' ');
    match host.filter(|host| !host.is_empty() && is_plain(host)) {
        Some(_) => Ok(format!("{}/", text.trim_end_matches('/'))),
        None => Err(wrong(
            base,
            format!("{text} is no address at which a site can stand"),
            "write it whole, such as https://example.org/reading-room/",
        )),
    }
}

fn link(link: WrittenLink) -> Result<Link, Wrong> {
    let href = link.href.get_ref();
    let known = ["https://", "http://", "mailto:"].into_iter().any(|scheme| href.starts_with(scheme));
    match known {
        true => Ok(Link { text: link.text, href: href.clone() }),
        false => Err(wrong(
            &link.href,
            format!("{href} is no link that a page may have"),
            "links begin with https://, http:// or mailto:",
        )),
    }
}

fn colour(value: &Spanned<String>, paper: Colour, which: &str) -> Result<Colour, Wrong> {
    let colour = Colour::parse(value.get_ref()).ok_or_else(|| {
        wrong(value, format!("{} is no colour", value.get_ref()), "write it as # and six hexadecimal digits")
    })?;
    let contrast = colour.contrast(paper);
    // WCAG 2.2, 1.4.3: links are text.
    if contrast < 4.5 {
        let message =
            format!("links in this colour cannot be read well on {which} paper: the contrast is {contrast:.1}");
        return Err(wrong(
            value,
            message,
            "at least 4.5 is needed; take a darker one on light paper, a lighter one on dark",
        ));
    }
    Ok(colour)
}

/// A picture in the folder of the library.
fn image(logo: &Spanned<String>, folder: &Path) -> Result<String, Wrong> {
    let name = logo.get_ref();
    if !files::is_picture(Path::new(name)) {
        return Err(wrong(logo, format!("{name} is no picture for a site"), "it ends in .svg, .png, .jpg or .webp"));
    }
    if name.contains(['/', '\\']) {
        return Err(wrong(
            logo,
            format!("{name} is outside of the library's folder"),
            "put the file beside rostrum.toml",
        ));
    }
    match folder.join(name).is_file() {
        true => Ok(name.clone()),
        false => Err(wrong(logo, format!("there is no {name}"), "put the file beside rostrum.toml")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        parse(text, Path::new("/nowhere"))
            .err()
            .map(|wrong| format!("{:?} {}", &text[wrong.range], wrong.message))
            .unwrap()
    }

    #[test]
    fn a_file_says_what_a_site_is() {
        let config = parse(
            "title = \"Ministry\"\nbase = \"https://example.org/room\"\n[colours]\naccent = \"#0b3d91\"\naccent_dark = \"#9cc3ff\"\n\
             [[links]]\ntext = \"Imprint\"\nhref = \"mailto:press@example.org\"\n",
            Path::new("/nowhere"),
        );
        let config = config.map_err(|wrong| wrong.message).unwrap();
        assert_eq!(config.site.title, "Ministry");
        assert_eq!(config.site.base.as_deref(), Some("https://example.org/room/"));
        assert_eq!(config.site.links[0].href, "mailto:press@example.org");
        assert!(config.accent.is_some());
    }

    #[test]
    fn what_is_wrong_is_told_at_its_place() {
        assert_eq!(message("title = \" \""), "\"\\\" \\\"\" the title is empty");
        assert!(message("colour = 1").contains("unknown field `colour`"));
        assert!(message("base = \"//x\"").starts_with("\"\\\"//x\\\"\" //x is no address"));
        assert!(message("base = \"https://x/?y\"").contains("no address"));
        assert!(message("logo = \"../x.svg\"").contains("outside"));
        assert!(message("logo = \"x.exe\"").contains("no picture"));
        assert!(message("logo = \"x.svg\"").contains("there is no x.svg"));
        assert!(message("[[links]]\ntext = \"x\"\nhref = \"javascript:x\"").contains("no link"));
        assert!(message("[colours]\naccent = \"#ffee00\"\naccent_dark = \"#fff\"").contains("the contrast is 1."));
    }
}
