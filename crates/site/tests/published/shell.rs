//! Whole pages: their policies, the names of the app's files, and the body that Trunk's page shares with them.

use scraper::{ElementRef, Html};
use site::{AppManifest, Importer, Packed, Part, Shell, ShellOptions, Styles, integrity};
use transcript::Site;

use crate::page::all;
use crate::samples::{catalog, everything, site};

fn app() -> AppManifest {
    let part = Part { wasm: "app_find.wasm".into(), preload_if: Some("[?&](q|sort)=".into()), needs: Vec::new() };
    AppManifest {
        version: 1,
        script: "app.js".into(),
        wasm: "app_bg.wasm".into(),
        style: "app.css".into(),
        parts: [("find".into(), part)].into(),
        importer: Some(Importer { script: "importer.js".into(), wasm: "importer.wasm".into() }),
    }
}

fn with_shell<T>(site: &Site, options: ShellOptions<'_>, look: impl FnOnce(&Shell<'_>) -> T) -> T {
    let styles = Styles { transcript: "p{margin:0}", languages: ":lang(en){color:red}", list: "ul{margin:0}" };
    look(&Shell::new(&app(), site, styles, options))
}

/// Every kind of page.
fn pages() -> Vec<(&'static str, String)> {
    let packed =
        Packed { scripts: &["1", "2"], style: "a{}", icon: "data:x", files: &[("_bg.wasm".into(), "AAAA".into())] };
    with_shell(&site(), ShellOptions { offline: true, ..ShellOptions::default() }, |shell| {
        vec![
            ("root", shell.root()),
            ("deep", shell.deep()),
            ("plain", shell.plain(&site::plain_page(&everything(), shell.site(), site::TO_ROOT))),
            ("list", shell.list(&site::lists(&catalog(&[everything()]), shell.site())[0])),
            ("packed", shell.packed(&packed)),
        ]
    })
}

#[test]
fn every_placeholder_of_a_page_is_filled() {
    for (name, page) in pages() {
        assert!(!page.contains("{{"), "{name}: {page}");
    }
}

#[test]
fn a_policy_names_the_styles_and_scripts_that_stand_in_the_page() {
    for (name, page) in pages() {
        let html = Html::parse_document(&page);
        let policy = all(&html, "meta[http-equiv]")[0].attr("content").unwrap();
        assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe-inline"), "{name}: {policy}");
        let inline = all(&html, "style, script:not([src]):not([type])");
        assert_eq!(policy.matches("'sha256-").count(), inline.len(), "{name}: {policy}");
        for element in inline {
            let digest = integrity::of(element.text().collect::<String>().as_bytes());
            assert!(policy.contains(&digest), "{name}: {policy} has no digest of {}", element.html());
        }
    }
}

#[test]
fn the_page_tells_the_starter_the_names_of_the_files() {
    for (name, page) in pages().into_iter().take(3) {
        let html = Html::parse_document(&page);
        let starter = all(&html, "script[src]");
        assert_eq!(starter.len(), 1, "{name}");
        let data = |of: &str| starter[0].attr(of).unwrap().to_owned();
        assert_eq!(data("data-js"), "app.js", "{name}");
        assert_eq!(data("data-wasm"), "app_bg.wasm", "{name}");
        let parts = "{\"find\":{\"wasm\":\"app_find.wasm\",\"preload_if\":\"[?&](q|sort)=\"}}";
        assert_eq!(data("data-parts"), parts, "{name}");
        assert_eq!(data("data-worker"), "sw.js", "{name}");
        assert_eq!((data("data-importer"), data("data-importer-wasm")), ("importer.js".into(), "importer.wasm".into()));
        let has_preload = !all(&html, "link[rel=modulepreload], link[rel=preload]").is_empty();
        assert_eq!(has_preload, name != "plain", "{name}");
    }
}

#[test]
fn a_preview_has_no_worker_and_no_manifest() {
    let root = with_shell(&site(), ShellOptions::default(), |shell| shell.root());
    let html = Html::parse_document(&root);
    assert!(all(&html, "[data-worker], link[rel=manifest]").is_empty(), "{root}");
}

#[test]
fn the_body_of_trunks_page_equals_that_of_a_site() {
    let trunk = Html::parse_document(include_str!("../../../../index.html"));
    let site = Html::parse_document(&with_shell(&Site::default(), ShellOptions::default(), |shell| shell.root()));
    let outline = |html: &Html| {
        let mut lines = Vec::new();
        // The data of the site are optional for the app, and without a list of languages it is English.
        for element in all(html, "body > :not(#site, #languages)") {
            write_outline(element, 0, &mut lines);
        }
        lines
    };
    assert!(outline(&site).len() > 6);
    assert_eq!(outline(&trunk), outline(&site));
    for selector in ["html", "meta[name]:not([http-equiv])", "title", "link[rel=icon]", "link[rel=apple-touch-icon]"] {
        let elements = |html| all(html, selector).into_iter().map(own_line).collect::<Vec<_>>();
        assert_eq!(elements(&trunk), elements(&site), "{selector}");
    }
}

/// Writes an element and its descendants, one a line.
fn write_outline(element: ElementRef<'_>, depth: usize, lines: &mut Vec<String>) {
    lines.push(format!("{}{}", "  ".repeat(depth), own_line(element)));
    for child in element.child_elements() {
        write_outline(child, depth + 1, lines);
    }
}

/// Returns an element's name, attributes and own text, with white space as it is shown.
fn own_line(element: ElementRef<'_>) -> String {
    let mut attributes: Vec<String> = element.value().attrs().map(|(name, value)| format!("{name}={value}")).collect();
    attributes.sort();
    let text: Vec<&str> = element.children().filter_map(|child| child.value().as_text().map(|text| &**text)).collect();
    let text = text.concat().split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{} [{}] {text}", element.value().name(), attributes.join(" "))
}
