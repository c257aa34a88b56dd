//! The settings of a library: `rostrum.toml` in its folder.

use std::ops::Range;
use std::path::Path;

use messages::LanguageFile;
use serde::Deserialize;
use site::colours::{Colour, PAPER_DARK, PAPER_LIGHT};
use toml::Spanned;
use transcript::Site;
use transcript::site::Link;

use crate::report::{self, Level};
use crate::{Failure, files};

/// The name of the settings file.
pub(crate) const FILE_NAME: &str = "rostrum.toml";

/// The settings of a library.
#[derive(Debug, Clone, Default)]
pub(crate) struct Config {
    /// The settings that the app reads.
    pub(crate) site: Site,
    /// The colour of links and of chosen items, for the light and the dark theme.
    pub(crate) accent: Option<(Colour, Colour)>,
    /// The file name of the publisher's logo, in the folder of the library.
    pub(crate) logo: Option<String>,
    /// The languages of the interface that the publisher names. English is always offered; nothing means all.
    languages: Vec<&'static str>,
}

impl Config {
    /// Returns the languages that readers can choose for the interface.
    pub(crate) fn languages(&self) -> Vec<LanguageFile> {
        let is_offered = |it: &LanguageFile| {
            self.languages.is_empty() || it.tag == messages::ENGLISH || self.languages.contains(&it.tag)
        };
        messages::languages().filter(is_offered).collect()
    }

    /// Says everything in the language of the site from now on, as far as the interface knows it.
    pub(crate) fn use_language_of_site(&self) {
        let language = messages::language(&self.site.language);
        if language.is_none_or(|language| language.in_use().is_err()) {
            messages::use_english();
        }
    }
}

/// The fields of the file as they are written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    title: Option<Spanned<String>>,
    description: Option<String>,
    language: Option<String>,
    base: Option<Spanned<String>>,
    logo: Option<Spanned<String>>,
    #[serde(default)]
    languages: Vec<Spanned<String>>,
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

/// A problem of the file.
struct Problem {
    /// Its place, in bytes.
    range: Range<usize>,
    message: String,
    advice: &'static str,
}

/// Reads the settings in a library's folder. Returns the defaults if there is no file, and nothing if it has problems,
/// after reporting them.
pub(crate) fn read(folder: &Path) -> Result<Option<Config>, Failure> {
    let path = folder.join(FILE_NAME);
    if !path.exists() {
        return Ok(Some(Config::default()));
    }
    let bytes = files::read(&path)?;
    let text = String::from_utf8_lossy(&bytes);
    match parse(&text, folder) {
        Ok(config) => Ok(Some(config)),
        Err(Problem { range, message, advice }) => {
            report::at(&path, &text, range, Level::Error, &message, Some(advice));
            Ok(None)
        }
    }
}

fn parse(text: &str, folder: &Path) -> Result<Config, Problem> {
    let written: Written = toml::from_str(text).map_err(|error| Problem {
        range: error.span().unwrap_or(0..0),
        message: error.message().to_owned(),
        advice: "run `rostrum new` to get a file with every field",
    })?;
    let defaults = Site::default();
    let site = Site {
        title: written.title.map_or(Ok(defaults.title.clone()), |title| parse_title(&title))?,
        description: written.description.unwrap_or_else(|| defaults.description.clone()),
        language: written.language.unwrap_or_else(|| defaults.language.clone()),
        base: written.base.map(|base| parse_base(&base)).transpose()?,
        links: written.links.into_iter().map(parse_link).collect::<Result<_, _>>()?,
        pages: true,
        ..defaults
    };
    let accent = written.colours.map(|colours| parse_accent(&colours)).transpose()?;
    let logo = written.logo.map(|logo| parse_logo(&logo, folder)).transpose()?;
    let languages = written.languages.iter().map(parse_language).collect::<Result<_, _>>()?;
    Ok(Config { site, accent, logo, languages })
}

fn problem(value: &Spanned<String>, message: String, advice: &'static str) -> Problem {
    Problem { range: value.span(), message, advice }
}

fn parse_title(title: &Spanned<String>) -> Result<String, Problem> {
    match title.get_ref().trim() {
        "" => Err(problem(title, "the title is empty".into(), "write the name of the library, or remove the line")),
        title => Ok(title.to_owned()),
    }
}

/// Parses a language of the interface.
fn parse_language(tag: &Spanned<String>) -> Result<&'static str, Problem> {
    let known = || messages::languages().map(|it| it.tag).collect::<Vec<_>>();
    messages::language(tag.get_ref()).map(|it| it.tag).ok_or_else(|| {
        let message = format!("the interface has no language {}; it has {}", tag.get_ref(), known().join(", "));
        problem(tag, message, "name some of these, or remove the line to offer all")
    })
}

/// Parses the address of a folder on the web. Makes it end with a slash.
fn parse_base(base: &Spanned<String>) -> Result<String, Problem> {
    let text = base.get_ref().as_str();
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    if rest.is_some_and(is_host_and_path) {
        return Ok(format!("{}/", text.trim_end_matches('/')));
    }
    Err(problem(
        base,
        format!("{text} is not the address of a site"),
        "write the whole address, such as https://example.org/reading-room/",
    ))
}

/// Tells whether an address without its scheme has a host, and neither a query nor a fragment.
fn is_host_and_path(text: &str) -> bool {
    !text.is_empty() && !text.starts_with('/') && !text.contains(|c: char| "?#\"<>\\".contains(c) || c <= ' ')
}

fn parse_link(link: WrittenLink) -> Result<Link, Problem> {
    let href = link.href.get_ref();
    if ["https://", "http://", "mailto:"].into_iter().any(|scheme| href.starts_with(scheme)) {
        return Ok(Link { text: link.text, href: href.clone() });
    }
    Err(problem(
        &link.href,
        format!("{href} is not a link that a page can have"),
        "begin the link with https://, http:// or mailto:",
    ))
}

fn parse_accent(colours: &Colours) -> Result<(Colour, Colour), Problem> {
    let light = parse_colour(&colours.accent, PAPER_LIGHT, "light")?;
    let dark = parse_colour(&colours.accent_dark, PAPER_DARK, "dark")?;
    Ok((light, dark))
}

/// Parses a colour for text on a paper. `theme` is the name of the paper's theme, for messages.
fn parse_colour(value: &Spanned<String>, paper: Colour, theme: &str) -> Result<Colour, Problem> {
    let colour = Colour::parse(value.get_ref()).ok_or_else(|| {
        problem(value, format!("{} is not a colour", value.get_ref()), "write it as # and six hexadecimal digits")
    })?;
    let contrast = colour.contrast(paper);
    // WCAG 2.2, 1.4.3: links are text.
    if contrast < 4.5 {
        let message =
            format!("links in this colour are hard to read in the {theme} theme: the contrast is {contrast:.1}");
        return Err(problem(
            value,
            message,
            "choose a contrast of at least 4.5: a darker colour for the light theme, a lighter one for the dark theme",
        ));
    }
    Ok(colour)
}

/// Checks the file name of an image in the folder of the library.
fn parse_logo(logo: &Spanned<String>, folder: &Path) -> Result<String, Problem> {
    let name = logo.get_ref();
    if !files::is_picture(Path::new(name)) {
        return Err(problem(
            logo,
            format!("{name} is not an image for a site"),
            "choose a .svg, .png, .jpg or .webp file",
        ));
    }
    let advice = "put the file beside rostrum.toml";
    if name.contains(['/', '\\']) {
        return Err(problem(logo, format!("{name} is outside the library's folder"), advice));
    }
    if !folder.join(name).is_file() {
        return Err(problem(logo, format!("there is no {name}"), advice));
    }
    Ok(name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        parse(text, Path::new("/nowhere"))
            .err()
            .map(|problem| format!("{:?} {}", &text[problem.range], problem.message))
            .unwrap()
    }

    #[test]
    fn a_file_sets_the_title_base_links_and_colours() {
        let config = parse(
            "title = \"Ministry\"\nbase = \"https://example.org/room\"\n[colours]\naccent = \"#0b3d91\"\naccent_dark = \"#9cc3ff\"\n\
             [[links]]\ntext = \"Imprint\"\nhref = \"mailto:press@example.org\"\n",
            Path::new("/nowhere"),
        );
        let config = config.map_err(|problem| problem.message).unwrap();
        assert_eq!(config.site.title, "Ministry");
        assert_eq!(config.site.base.as_deref(), Some("https://example.org/room/"));
        assert_eq!(config.site.links[0].href, "mailto:press@example.org");
        assert!(config.accent.is_some());
    }

    #[test]
    fn each_problem_is_reported_at_its_place() {
        assert_eq!(message("title = \" \""), "\"\\\" \\\"\" the title is empty");
        assert!(message("colour = 1").contains("unknown field `colour`"));
        assert!(message("base = \"//x\"").starts_with("\"\\\"//x\\\"\" //x is not the address"));
        assert!(message("base = \"https://x/?y\"").contains("not the address"));
        assert!(message("logo = \"../x.svg\"").contains("outside"));
        assert!(message("logo = \"x.exe\"").contains("not an image"));
        assert!(message("logo = \"x.svg\"").contains("there is no x.svg"));
        assert!(message("[[links]]\ntext = \"x\"\nhref = \"javascript:x\"").contains("not a link"));
        assert!(message("[colours]\naccent = \"#ffee00\"\naccent_dark = \"#fff\"").contains("the contrast is 1."));
    }
}
