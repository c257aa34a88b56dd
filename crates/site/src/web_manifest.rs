//! The web app manifest, by which browsers install a site (W3C, Web Application Manifest).

use transcript::Site;

use crate::colours;

/// The name of the manifest's file, at the root of the site.
pub const WEB_MANIFEST: &str = "manifest.webmanifest";

/// Returns the manifest of a site, as JSON.
pub fn web_manifest(site: &Site) -> String {
    let manifest = serde_json::json!({
        "name": site.title,
        "short_name": site.title,
        "description": site.description,
        "lang": site.language,
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": colours::PAPER_LIGHT.css(),
        "theme_color": colours::PAPER_LIGHT.css(),
        "categories": ["news", "books", "government"],
        "icons": [
            icon("icon.svg", "image/svg+xml", "any", "any"),
            icon("icon-192.png", "image/png", "192x192", "any"),
            icon("icon-512.png", "image/png", "512x512", "any"),
            icon("icon-maskable.png", "image/png", "512x512", "maskable"),
        ],
    });
    format!("{manifest:#}\n")
}

fn icon(src: &str, media_type: &str, sizes: &str, purpose: &str) -> serde_json::Value {
    serde_json::json!({"src": src, "sizes": sizes, "type": media_type, "purpose": purpose})
}
