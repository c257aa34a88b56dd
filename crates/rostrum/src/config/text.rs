//! The text of `rostrum.toml`, and what it says. Touches no disk, so that it can be fuzzed.

use std::ops::Range;

use messages::LanguageFile;
use serde::Deserialize;
use site::colours::{Colour, PAPER_DARK, PAPER_LIGHT};
use toml::Spanned;
use transcript::Site;
use transcript::site::Link;

/// The settings of a library.
#[derive(Debug, Clone, Default)]
pub(crate) struct Config {
    /// The settings that the app reads.
    pub(crate) site: Site,
    /// The colour of links and of chosen items, for the light and the dark theme.
    pub(crate) accent: Option<(Colour, Colour)>,
    /// The file name of the publisher's logo, in the folder of the library.
    pub(crate) logo: Option<String>,
    /// The languages of the interface that the publisher names; nothing means all. English and the language of the site are always
    /// offered.
    languages: Vec<&'static str>,
}

impl Config {
    /// Returns the settings of a library that has no file of them.
    pub(crate) fn without_file() -> Self {
        Self { site: Site { pages: true, ..Site::default() }, ..Self::default() }
    }

    /// Returns the languages that readers can choose for the interface.
    pub(crate) fn languages(&self) -> Vec<LanguageFile> {
        let of_site = messages::language(&self.site.language).map(|it| it.tag);
        let is_offered = |it: &LanguageFile| {
            let is_named = self.languages.is_empty() || self.languages.contains(&it.tag);
            is_named || it.tag == messages::ENGLISH || Some(it.tag) == of_site
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
pub(crate) struct Problem {
    /// Its place, in bytes.
    pub(crate) range: Range<usize>,
    pub(crate) message: String,
    pub(crate) advice: &'static str,
}

/// Says why a file name cannot be used, and how to mend it.
pub(crate) type Complaint = (String, &'static str);

/// Reads the settings from their text. `check_logo` looks at the name of the logo.
pub(crate) fn parse(text: &str, check_logo: &dyn Fn(&str) -> Result<(), Complaint>) -> Result<Config, Problem> {
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
    if let Some(logo) = &written.logo {
        check_logo(logo.get_ref()).map_err(|(message, advice)| problem(logo, message, advice))?;
    }
    let logo = written.logo.map(Spanned::into_inner);
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
