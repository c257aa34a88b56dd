//! The pages of a site, made of the app's own page.

use std::path::Path;

use formats::publish::{PlainPage, escape};
use transcript::{Site, json};

use crate::app::{App, LANGUAGES_STYLE, LIST_STYLE, TRANSCRIPT_STYLE};
use crate::config::Config;
use crate::{Failure, colours, files, integrity};

/// The way from a transcript's plain page to the root of the site.
pub(crate) const UP: &str = "../../";
/// The name of the feed's file.
pub(crate) const FEED: &str = "feed.xml";
/// The name of the manifest's file.
pub(crate) const MANIFEST: &str = "manifest.webmanifest";

/// The app's page, cut where a site writes into it.
pub(crate) struct Shell<'a> {
    site: &'a Site,
    app: Page,
    /// The same with no style but for paper, and nothing that loads ahead of the text.
    plain: Page,
    /// The app's place while it loads.
    place: String,
    /// The style of the plain pages of transcripts, written into each.
    transcript_style: String,
    /// What sets the languages apart: see [`of_languages`].
    languages_style: String,
    /// The style of the list of them.
    list_style: String,
    /// The publisher's own style sheet: its name and text.
    own_style: Option<(String, String)>,
}

/// The parts of a page that are the same for all of its kind.
struct Page {
    /// Up to what it says of itself, with its policy.
    start: String,
    /// From there on: links, and what loads ahead.
    head: String,
    /// The body up to where the app stands, and from there on.
    body: (String, String),
}

impl<'a> Shell<'a> {
    /// Takes the app's page apart. `offline`: whether the pages have a manifest and a service worker.
    pub(crate) fn new(app: &App, config: &'a Config, site: &'a Site, offline: bool) -> Result<Self, Failure> {
        // Where the app's build took something out, it left a line behind.
        let lines = app.text("index.html")?.split_inclusive('\n').filter(|line| !line.trim().is_empty());
        let page: String = lines.collect();
        let (start, rest) = cut(&page, "<!-- about -->")?;
        let (_, rest) = cut(rest, "<!-- /about -->")?;
        let (head, rest) = cut(rest, "<link rel=\"modulepreload\"")?;
        let (ahead, rest) = cut(rest, "</head>")?;
        let (before, rest) = cut(rest, "<!-- app -->")?;
        let (place, after) = cut(rest, "<!-- /app -->")?;
        let own_style = config.accent.map(colours::style);
        let own_style = own_style.map(|text| (format!("site-{}.css", integrity::short(text.as_bytes())), text));
        let mut head = head.to_owned();
        if let Some((name, _)) = &own_style {
            head.push_str(&format!("<link rel=\"stylesheet\" href=\"./{name}\">\n"));
        }
        if offline {
            head.push_str(&format!("<link rel=\"manifest\" href=\"./{MANIFEST}\">\n"));
            head = head.replace("<script type=\"module\"", "<script type=\"module\" data-worker=\"sw.js\"");
        }
        let style = |name| {
            let own = own_style.as_ref().map_or("", |(_, text): &(_, String)| text);
            Ok::<_, Failure>(app.text(name)?.trim_end().to_owned() + own)
        };
        let (transcript_style, list_style) = (style(TRANSCRIPT_STYLE)?, style(LIST_STYLE)?);
        let languages_style = app.text(LANGUAGES_STYLE)?.trim_end().to_owned();
        let (before_script, rest) = cut(&head, "<script type=\"module\"")?;
        let (script, after_script) = cut(rest, "</script>")?;
        let (head_alone, sheets) = without_sheets(&format!("{before_script}{after_script}"));
        let sheets = sheets.replace("rel=\"stylesheet\"", "rel=\"stylesheet\" media=\"print\"");
        let plain = Page {
            start: start.to_owned(),
            head: head_alone,
            body: (before.to_owned(), format!("{sheets}<script type=\"module\"{script}</script>\n{after}")),
        };
        let app = Page {
            start: start.to_owned(),
            head: format!("{head}<link rel=\"modulepreload\"{ahead}"),
            body: (before.to_owned(), after.to_owned()),
        };
        Ok(Self { site, app, plain, place: place.to_owned(), transcript_style, languages_style, list_style, own_style })
    }

    /// What the publisher says of the site.
    pub(crate) fn site(&self) -> &Site {
        self.site
    }

    /// The publisher's own style sheet: its name and text.
    pub(crate) fn own_style(&self) -> Option<(&str, &str)> {
        self.own_style.as_ref().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// All that stands in every page, for telling whether pages must be made anew.
    pub(crate) fn digest(&self) -> String {
        let all = [&self.root(), &self.transcript_style, &self.languages_style, &self.list_style];
        integrity::short(all.map(String::as_str).concat().as_bytes())
    }

    /// The page at the root: the app, on whatever place the address names.
    pub(crate) fn root(&self) -> String {
        self.page(&self.app, "./", &self.about("./"), &self.place)
    }

    /// The same for the service worker, which answers for a plain page with it.
    pub(crate) fn deep(&self) -> String {
        let about = format!("{}<meta name=\"robots\" content=\"noindex\">\n", self.about(UP));
        self.page(&self.app, UP, &about, &rooted(UP, &self.place))
    }

    /// The plain page of a transcript, from which the app takes over.
    pub(crate) fn plain(&self, page: &PlainPage) -> String {
        let languages: Vec<&str> = page.languages.iter().chain([&self.site.language]).map(String::as_str).collect();
        let style = self.transcript_style.clone() + &of_languages(&self.languages_style, &languages);
        let about = format!("{}{}<style>{style}</style>\n", page.head, self.feed_link(UP));
        let place = format!(
            "<div id=\"plain\"><main id=\"main\" tabindex=\"-1\">{}</main>{}</div>\n<div id=\"app\" hidden></div>\n{}",
            page.body,
            self.footer(),
            page.data
        );
        let policy = format!("style-src 'self' '{}'", integrity::of(style.as_bytes()));
        self.page(&self.plain, UP, &about, &place).replacen("style-src 'self'", &policy, 1)
    }

    /// The list of all transcripts, for readers without scripts and for crawlers; `list` is its body.
    pub(crate) fn list(&self, list: &str) -> String {
        let title = escape(&self.site.title);
        let head = format!(
            "<link rel=\"icon\" href=\"../icon.svg\">{}<style>{}</style>",
            self.feed_link("../"),
            self.list_style
        );
        format!(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{}'; img-src 'self'; connect-src 'self'\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
             <meta name=\"description\" content=\"{}\">{head}</head>\
             <body><main id=\"main\">{list}</main>{}</body></html>\n",
            integrity::of(self.list_style.as_bytes()),
            escape(&self.site.description),
            self.footer()
        )
    }

    /// The manifest, by which browsers install the site (W3C, Web Application Manifest).
    pub(crate) fn manifest(&self) -> String {
        let icon = |src: &str, sizes: &str, purpose: &str| {
            let kind = files::media_type(Path::new(src));
            serde_json::json!({"src": src, "sizes": sizes, "type": kind, "purpose": purpose})
        };
        let manifest = serde_json::json!({
            "name": self.site.title,
            "short_name": self.site.title,
            "description": self.site.description,
            "lang": self.site.language,
            "id": "./",
            "start_url": "./",
            "scope": "./",
            "display": "standalone",
            "background_color": colours::PAPER_LIGHT.css(),
            "theme_color": colours::PAPER_LIGHT.css(),
            "categories": ["news", "books", "government"],
            "icons": [
                icon("icon.svg", "any", "any"),
                icon("icon-192.png", "192x192", "any"),
                icon("icon-512.png", "512x512", "any"),
                icon("icon-maskable.png", "512x512", "maskable"),
            ],
        });
        format!("{manifest:#}\n")
    }

    /// The app as a page that needs no other file: its classic scripts, the style sheet, an icon, and blocks of data.
    /// Its policy names each script and style by its digest.
    pub(crate) fn packed(&self, scripts: &[&str], style: &str, icon: &str, blocks: &str) -> Result<String, Failure> {
        let own_style = self.own_style().map_or("", |(_, text)| text);
        let style = format!("{style}{own_style}");
        let digests: Vec<String> =
            scripts.iter().map(|script| format!("'{}'", integrity::of(script.as_bytes()))).collect();
        let policy = format!(
            "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src '{}'; img-src data:; connect-src data:; \
             base-uri 'none'; form-action 'none'",
            digests.join(" "),
            integrity::of(style.as_bytes())
        );
        let (before, rest) = cut(&self.app.start, "content=\"default-src")?;
        let (_, after) = cut(rest, "\"")?;
        let start = format!("{before}content=\"{policy}\"{after}");
        let mut tail = String::from(blocks);
        for script in scripts {
            if script.contains("</script") {
                return Err("a script of the app cannot stand inside of a page".into());
            }
            tail.push_str(&format!("<script>{script}</script>\n"));
        }
        let head = format!("<link rel=\"icon\" href=\"{icon}\">\n<style>{style}</style>\n");
        let (before, after) = &self.app.body;
        let (after, end) = cut(after, "</body>")?;
        let place = "<div id=\"app\"><p id=\"boot\" class=\"boot\" role=\"status\">Opening the reading room…</p>\
            <noscript><p class=\"boot-without-script\">This file needs JavaScript and WebAssembly.</p></noscript></div>\n";
        let parts = [
            &start,
            &self.about_alone(),
            &head,
            &self.site_block(),
            "</head>",
            before,
            place,
            after,
            &tail,
            "</body>",
            end,
        ];
        Ok(parts.concat())
    }

    fn about(&self, root: &str) -> String {
        self.about_alone() + &self.feed_link(root)
    }

    fn about_alone(&self) -> String {
        let (title, description) = (escape(&self.site.title), escape(&self.site.description));
        format!("<title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n")
    }

    /// What the app is told of the site, as a block that runs nothing.
    fn site_block(&self) -> String {
        let site = json::write(self.site).replace('<', "\\u003c");
        format!("<script type=\"application/json\" id=\"site\">{site}</script>\n")
    }

    fn feed_link(&self, root: &str) -> String {
        let link = |_: &String| {
            format!(
                "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{root}{FEED}\" title=\"New transcripts\">\n"
            )
        };
        self.site.base.as_ref().map_or_else(String::new, link)
    }

    fn footer(&self) -> String {
        let links: String = self
            .site
            .links
            .iter()
            .map(|link| format!("<li><a href=\"{}\"><bdi>{}</bdi></a></li>", escape(&link.href), escape(&link.text)))
            .collect();
        if links.is_empty() {
            return "<footer class=\"site-footer\"></footer>".into();
        }
        format!(
            "<footer class=\"site-footer\"><nav class=\"site-links\" aria-label=\"Publisher\" lang=\"{}\"><ul role=\"list\">{links}</ul></nav></footer>",
            escape(&self.site.language)
        )
    }

    /// A whole page; `about` and `place` are as they shall stand there.
    fn page(&self, of: &Page, root: &str, about: &str, place: &str) -> String {
        let [start, head, before, after] = [&of.start, &of.head, &of.body.0, &of.body.1].map(|part| rooted(root, part));
        // Data stands after the text, which is painted before it has come.
        [&start, about, &head, "</head>", &before, place, &self.site_block(), &after].concat()
    }
}

/// A part of a page without the links to its style sheets, and those.
fn without_sheets(head: &str) -> (String, String) {
    let starts = head.match_indices("<link").map(|(at, _)| at);
    let links = starts.filter_map(|at| head[at..].find('>').map(|end| &head[at..=at + end]));
    let sheets: Vec<&str> = links.filter(|link| link.contains("rel=\"stylesheet\"")).collect();
    (sheets.iter().fold(head.to_owned(), |head, sheet| head.replace(sheet, "")), sheets.concat())
}

/// A part of the app's own page, which stands at the root, for a page from which the root is elsewhere.
fn rooted(root: &str, part: &str) -> String {
    let own = ["href=\"./", "src=\"./", "data-root=\"./"];
    own.iter().fold(part.to_owned(), |part, own| part.replace(own, &own.replace("./", root)))
}

/// The parts before and after a text that must be there.
fn cut<'t>(text: &'t str, at: &str) -> Result<(&'t str, &'t str), Failure> {
    text.split_once(at)
        .ok_or_else(|| format!("the app's page has no {at}; this command and the app are of two versions").into())
}

/// The rules of a style sheet without comments whose `:lang()` matches one of these languages, by their first parts, as in
/// Selectors 4, 7.2. Each rule stands alone, and each selector is a `:lang()`.
fn of_languages(css: &str, languages: &[&str]) -> String {
    let is_of = |rule: &&str| {
        let (selectors, _) = rule.split_once('{').unwrap_or((rule, ""));
        let ranges = selectors.split(',').filter_map(|one| one.trim().strip_prefix(":lang(")?.strip_suffix(')'));
        ranges.into_iter().any(|range| {
            languages.iter().any(|language| {
                let mut parts = language.split('-');
                range.split('-').all(|wanted| parts.next().is_some_and(|part| part.eq_ignore_ascii_case(wanted)))
            })
        })
    };
    css.split_inclusive('}').filter(is_of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_the_rules_of_its_own_languages() {
        let css = ":lang(zh),:lang(zh-Hans){a:1;}:lang(zh-Hant){b:2;}:lang(en){c:3;}";
        let of = |languages: &[&str]| of_languages(css, languages);
        assert_eq!(of(&["zh"]), ":lang(zh),:lang(zh-Hans){a:1;}");
        assert_eq!(of(&["ZH-hant-TW"]), ":lang(zh),:lang(zh-Hans){a:1;}:lang(zh-Hant){b:2;}");
        assert_eq!(of(&["de", "en-GB"]), ":lang(en){c:3;}");
        assert_eq!(of(&["eng", ""]), "");
        let ours = include_str!("../../../style/languages.css");
        assert_eq!(ours.matches('}').count(), ours.matches('{').count());
        let of_arabic = of_languages(ours, &["ar-EG"]);
        assert!(of_arabic.trim_start().starts_with(":lang(ar),\n:lang(fa),\n:lang(ur) {"), "{of_arabic}");
    }
}
