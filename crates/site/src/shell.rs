//! Makes whole pages: everything around the text of a plain page, the list, and the app.

use messages::{
    DAMAGED, FILE_NEEDS_SCRIPTS, LOADING, LanguageFile, LanguageOffer, NEEDS_SCRIPTS, NEW_TRANSCRIPTS, NO_WEBASSEMBLY,
    NOT_LOADED, PUBLISHER, READ_PLAIN, READ_WITHOUT_SCRIPTS, RELOAD, STOPPED, STOPPED_HINT, TOO_OLD, WENT_WRONG,
};
use transcript::{Site, json};

use crate::colours::{self, Colour, PAPER_DARK, PAPER_LIGHT};
use crate::feed::FEED;
use crate::languages::rules_for;
use crate::markup::Markup;
use crate::template::fill;
use crate::web_manifest::WEB_MANIFEST;
use crate::worker::WORKER;
use crate::{AppManifest, ListPage, PlainPage, integrity, policy};

const PAGE: &str = include_str!("templates/page.html");
const LIST: &str = include_str!("templates/list.html");

/// The path from a transcript's plain page, `t/<id>/index.html`, to the root of the site.
pub const TO_ROOT: &str = "../../";

/// The style sheets that stand inside of plain pages, without comments.
#[derive(Debug, Clone, Copy, Default)]
pub struct Styles<'a> {
    /// The style of the plain pages of transcripts.
    pub transcript: &'a str,
    /// One rule for each group of languages. A plain page takes those of its own languages.
    pub languages: &'a str,
    /// The style of the list of all transcripts.
    pub list: &'a str,
}

/// Choices of a publisher that every page of a site follows.
#[derive(Debug, Clone, Copy, Default)]
pub struct ShellOptions<'a> {
    /// The colour of links and of chosen things, on light and on dark paper.
    pub accent: Option<(Colour, Colour)>,
    /// Adds a web manifest and a service worker, so that the site can be installed and read offline.
    pub offline: bool,
    /// The languages of the interface that the site offers.
    pub languages: &'a [LanguageFile],
}

/// The files that stand inside of a packed page.
#[derive(Debug, Clone, Copy)]
pub struct Packed<'a> {
    /// The scripts, which are no modules, in the order in which they run. None may hold `</script`.
    pub scripts: &'a [&'a str],
    /// The app's style sheet.
    pub style: &'a str,
    /// The address of the icon, a `data:` URL.
    pub icon: &'a str,
    /// Compressed files, each by the id of its block and as base64.
    pub files: &'a [(String, String)],
}

/// Makes the pages of one site.
///
/// ```
/// use site::{AppManifest, Shell, ShellOptions, Styles};
/// use transcript::Site;
///
/// let app = br#"{"version": 1, "script": "a.js", "wasm": "a_bg.wasm", "style": "a.css", "parts": {}}"#;
/// let app: AppManifest = transcript::json::read(app)?;
/// let site = Site::default();
/// let shell = Shell::new(&app, &site, Styles::default(), ShellOptions::default());
/// assert!(shell.root().contains("<link rel=\"stylesheet\" href=\"./a.css\">"));
/// # Ok::<(), transcript::json::ReadError>(())
/// ```
pub struct Shell<'a> {
    app: &'a AppManifest,
    site: &'a Site,
    /// The publisher's own style sheet: its name and text.
    own_style: Option<(String, String)>,
    transcript_style: String,
    languages_style: &'a str,
    list_style: String,
    offline: bool,
    languages: Vec<SiteLanguage>,
}

/// A language of the interface in a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteLanguage {
    /// The language.
    pub language: LanguageFile,
    /// The path of the file of its texts, from the root of the site. It is empty for English, which the app has inside.
    pub path: String,
}

impl<'a> Shell<'a> {
    /// Prepares the parts that all pages share.
    pub fn new(app: &'a AppManifest, site: &'a Site, styles: Styles<'a>, options: ShellOptions<'_>) -> Self {
        let own_style = options.accent.map(colours::style);
        let own_style = own_style.map(|text| (format!("site-{}.css", integrity::short(text.as_bytes())), text));
        let own = own_style.as_ref().map_or("", |(_, text)| text.as_str());
        Self {
            app,
            site,
            transcript_style: styles.transcript.trim_end().to_owned() + own,
            languages_style: styles.languages.trim_end(),
            list_style: styles.list.trim_end().to_owned() + own,
            own_style,
            offline: options.offline,
            languages: options.languages.iter().map(|language| SiteLanguage::of(*language)).collect(),
        }
    }

    /// Returns the languages of the interface that the site offers.
    pub fn languages(&self) -> &[SiteLanguage] {
        &self.languages
    }

    /// Returns what the publisher says of the site.
    pub fn site(&self) -> &Site {
        self.site
    }

    /// Returns the publisher's own style sheet, if there is one: its name and text.
    pub fn own_style(&self) -> Option<(&str, &str)> {
        self.own_style.as_ref().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// Returns a digest of everything that pages share. If it differs from that of an older build, all pages are out of date.
    pub fn digest(&self) -> String {
        let all = [&self.root(), &self.transcript_style, self.languages_style, &self.list_style];
        integrity::short(all.concat().as_bytes())
    }

    /// Makes the page at the root: the app, at any place that the address names after `#`.
    pub fn root(&self) -> String {
        self.app_page("./", "")
    }

    /// Makes the app's page for `t/shell.html`. The service worker answers with it where a plain page was asked for.
    pub fn deep(&self) -> String {
        self.app_page(TO_ROOT, "<meta name=\"robots\" content=\"noindex\">\n")
    }

    /// Makes the plain page of a transcript. The app takes its place once it has loaded.
    pub fn plain(&self, page: &PlainPage) -> String {
        let languages: Vec<&str> = page.languages.iter().chain([&self.site.language]).map(String::as_str).collect();
        let style = self.transcript_style.clone() + &rules_for(self.languages_style, &languages);
        let mut head = Markup::default();
        head.raw(&page.head);
        self.feed_link(&mut head, TO_ROOT);
        head.style(&style).line();
        self.icons_and_manifest(&mut head, TO_ROOT);
        let mut content = Markup::default();
        content.element("div", &[("id", "plain")], |html| {
            html.element("main", &[("id", "main"), ("tabindex", "-1")], |html| _ = html.raw(&page.body));
            self.footer(html);
        });
        content.line().leaf("div", &[("id", "app"), ("hidden", "")], "").line().raw(&page.data);
        self.site_block(&mut content);
        // Until the app starts, its style sheets are for paper, and no script is preloaded: the text is painted first.
        self.sheets(&mut content, TO_ROOT, Some("print"));
        self.starter(&mut content, TO_ROOT);
        self.page(TO_ROOT, &policy::of_app(Some(&style)), &head.finish(), &content.finish(), "")
    }

    /// Makes a page of the list of all transcripts, for readers without scripts and for crawlers.
    pub fn list(&self, page: &ListPage) -> String {
        let mut head = Markup::default();
        match &page.title {
            Some(title) => _ = head.leaf("title", &[], &format!("{title} – {}", self.site.title)).line(),
            None => self.about(&mut head),
        }
        head.void("link", &[("rel", "icon"), ("href", "../icon.svg")]).line();
        self.feed_link(&mut head, "../");
        head.style(&self.list_style).line();
        let mut footer = Markup::default();
        self.footer(&mut footer);
        fill(
            LIST,
            &[
                ("lang", messages::tag()),
                ("dir", messages::dir()),
                ("policy", &policy::of_list(&self.list_style)),
                ("appearance", appearance::SCRIPT),
                ("head", &head.finish()),
                ("list", &page.content),
                ("footer", &footer.finish()),
            ],
        )
    }

    /// Makes the app as a page that needs no other file.
    pub fn packed(&self, packed: &Packed<'_>) -> String {
        let style = packed.style.to_owned() + self.own_style().map_or("", |(_, text)| text);
        let mut head = Markup::default();
        self.about(&mut head);
        head.void("link", &[("rel", "icon"), ("href", packed.icon)]).line().style(&style).line();
        self.site_block(&mut head);
        let mut content = Markup::default();
        app_element(&mut content, |html| _ = html.text(FILE_NEEDS_SCRIPTS.get()));
        let mut end = Markup::default();
        for (id, bytes) in packed.files {
            let block = [("type", "application/gzip"), ("id", id.as_str())];
            end.element("script", &block, |html| _ = html.raw(bytes)).line();
        }
        for script in packed.scripts {
            end.element("script", &[], |html| _ = html.raw(script)).line();
        }
        let policy = policy::of_packed(packed.scripts, &style);
        self.page("./", &policy, &head.finish(), &content.finish(), &end.finish())
    }

    fn app_page(&self, root: &str, robots: &str) -> String {
        let mut head = Markup::default();
        self.about(&mut head);
        self.feed_link(&mut head, root);
        head.raw(robots);
        self.icons_and_manifest(&mut head, root);
        self.sheets(&mut head, root, None);
        self.starter(&mut head, root);
        self.preloads(&mut head, root);
        let mut content = Markup::default();
        app_element(&mut content, |html| {
            let list = format!("{root}t/");
            html.text(NEEDS_SCRIPTS.get()).text(" ").leaf("a", &[("href", &list)], READ_WITHOUT_SCRIPTS.get());
        });
        // Data stands after the text, so that the text is painted before the data has arrived.
        self.site_block(&mut content);
        self.page(root, &policy::of_app(None), &head.finish(), &content.finish(), "")
    }

    fn page(&self, root: &str, policy: &str, head: &str, content: &str, end: &str) -> String {
        let texts =
            [NO_WEBASSEMBLY, TOO_OLD, NOT_LOADED, DAMAGED, STOPPED, WENT_WRONG, STOPPED_HINT, RELOAD, READ_PLAIN];
        let [no_webassembly, too_old, not_loaded, damaged, stopped, went_wrong, go_on, reload, plain] =
            texts.map(|text| escaped(text.get()));
        let values = [
            ("lang", messages::tag()),
            ("dir", messages::dir()),
            ("root", root),
            ("policy", policy),
            ("appearance", appearance::SCRIPT),
            ("paper_light", &PAPER_LIGHT.css()),
            ("paper_dark", &PAPER_DARK.css()),
            ("head", head),
            ("content", content),
            ("no_webassembly", &no_webassembly),
            ("too_old", &too_old),
            ("not_loaded", &not_loaded),
            ("damaged", &damaged),
            ("stopped", &stopped),
            ("went_wrong", &went_wrong),
            ("go_on", &go_on),
            ("reload", &reload),
            ("plain", &plain),
            ("end", end),
        ];
        fill(PAGE, &values)
    }

    /// Writes the title and the description of the site.
    fn about(&self, html: &mut Markup) {
        html.leaf("title", &[], &self.site.title).line();
        html.void("meta", &[("name", "description"), ("content", &self.site.description)]).line();
    }

    fn feed_link(&self, html: &mut Markup, root: &str) {
        if self.site.base.is_some() {
            let (href, kind) = (format!("{root}{FEED}"), "application/atom+xml");
            html.void(
                "link",
                &[("rel", "alternate"), ("type", kind), ("href", &href), ("title", NEW_TRANSCRIPTS.get())],
            );
            html.line();
        }
    }

    fn icons_and_manifest(&self, html: &mut Markup, root: &str) {
        let icon = format!("{root}icon.svg");
        html.void("link", &[("rel", "icon"), ("href", &icon), ("type", "image/svg+xml")]).line();
        html.void("link", &[("rel", "apple-touch-icon"), ("href", &format!("{root}icon-192.png"))]).line();
        if self.offline {
            html.void("link", &[("rel", "manifest"), ("href", &format!("{root}{WEB_MANIFEST}"))]).line();
        }
    }

    /// Links the app's style sheet and the publisher's, which comes last since it overrides the other.
    fn sheets(&self, html: &mut Markup, root: &str, media: Option<&str>) {
        for name in [Some(self.app.style.as_str()), self.own_style().map(|(name, _)| name)].into_iter().flatten() {
            let href = format!("{root}{name}");
            let mut attributes = vec![("rel", "stylesheet"), ("href", href.as_str())];
            attributes.extend(media.map(|media| ("media", media)));
            html.void("link", &attributes).line();
        }
    }

    /// Writes the script that starts the app, and tells it the names of the app's files.
    fn starter(&self, html: &mut Markup, root: &str) {
        let AppManifest { script, wasm, parts, importer, .. } = self.app;
        let src = format!("{root}boot.js");
        // A map with keys of text is always valid JSON.
        let parts = serde_json::to_string(parts).unwrap_or_default();
        let mut attributes = vec![
            ("type", "module"),
            ("src", src.as_str()),
            ("data-js", script.as_str()),
            ("data-wasm", wasm.as_str()),
            ("data-parts", parts.as_str()),
        ];
        if let Some(importer) = importer {
            attributes
                .extend([("data-importer", importer.script.as_str()), ("data-importer-wasm", importer.wasm.as_str())]);
        }
        if self.offline {
            attributes.push(("data-worker", WORKER));
        }
        html.element("script", &attributes, |_| ()).line();
    }

    /// Lets the browser load the app's script and WebAssembly while it reads the page.
    fn preloads(&self, html: &mut Markup, root: &str) {
        let (script, wasm) = (format!("{root}{}", self.app.script), format!("{root}{}", self.app.wasm));
        let cors = ("crossorigin", "anonymous");
        html.void("link", &[("rel", "modulepreload"), ("href", &script), cors]).line();
        let kind = ("type", "application/wasm");
        html.void("link", &[("rel", "preload"), ("href", &wasm), cors, ("as", "fetch"), kind]).line();
    }

    /// Writes what the app reads about the site, as a block that runs nothing.
    fn site_block(&self, html: &mut Markup) {
        html.json(&[("type", "application/json"), ("id", "site")], &json::write(self.site)).line();
        let offers = self.languages.iter().map(|it| LanguageOffer {
            tag: it.language.tag,
            file: &it.path,
            name: it.language.name(),
        });
        // Tags, names of files and names of languages have no characters of markup.
        let list = messages::write_offers(offers);
        html.element("script", &[("type", "text/plain"), ("id", "languages")], |html| _ = html.raw(&list)).line();
    }

    fn footer(&self, html: &mut Markup) {
        html.element("footer", &[("class", "site-footer")], |html| {
            if !self.site.links.is_empty() {
                self.links(html);
            }
        });
    }

    fn links(&self, html: &mut Markup) {
        let nav = [("class", "site-links"), ("aria-label", PUBLISHER.get())];
        html.element("nav", &nav, |html| {
            html.element("ul", &[("role", "list"), ("lang", self.site.language.as_str())], |html| {
                for link in &self.site.links {
                    html.element("li", &[], |html| {
                        html.element("a", &[("href", &link.href)], |html| _ = html.leaf("bdi", &[], &link.text));
                    });
                }
            });
        });
    }
}

fn escaped(text: &str) -> String {
    let mut html = Markup::default();
    html.text(text);
    html.finish()
}

impl SiteLanguage {
    fn of(language: LanguageFile) -> Self {
        let path = match language.file {
            "" => String::new(),
            file => format!("language-{}-{}.txt", language.tag, integrity::short(file.as_bytes())),
        };
        Self { language, path }
    }
}

/// Writes the element that the app fills, with the text until then; `without_scripts` writes the text where no script runs.
fn app_element(html: &mut Markup, without_scripts: impl FnOnce(&mut Markup)) {
    html.element("div", &[("id", "app")], |html| {
        html.line().leaf("p", &[("id", "boot"), ("class", "boot"), ("role", "status")], LOADING.get());
        html.line().element("noscript", &[], |html| {
            html.element("p", &[("class", "boot-without-script")], without_scripts);
        });
        html.line();
    });
    html.line();
}
