//! What the publisher says of the site; it stands in the page.

use std::sync::OnceLock;

use leptos::prelude::document;
use transcript::{Site, json};

/// The id of the block of JSON that holds it.
const ID: &str = "site";

/// What the publisher says of the site; of a site that says nothing, the defaults.
pub(crate) fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let text = document().get_element_by_id(ID).and_then(|element| element.text_content());
        text.and_then(|text| json::read(text.as_bytes()).ok()).unwrap_or_default()
    })
}
