//! Reads the publisher's description of the site, which stands in the page as JSON.

use std::sync::OnceLock;

use leptos::prelude::document;
use transcript::{Site, json};

/// The id of the element that holds the JSON.
const ID: &str = "site";

/// Returns the publisher's description of the site, or the defaults if the page has none.
pub(crate) fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let text = document().get_element_by_id(ID).and_then(|element| element.text_content());
        text.and_then(|text| json::read(text.as_bytes()).ok()).unwrap_or_default()
    })
}
