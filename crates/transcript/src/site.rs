//! Defines the site: a publisher's description of a whole library.
//!
//! `rostrum build` writes it into every page as a block of JSON. The app reads it from there when it starts.

use serde::{Deserialize, Serialize};

use crate::json::Versioned;

/// A publisher's description of a whole library, and the features of its site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The version of the format: 1.
    pub version: u32,
    /// The name of the library.
    pub title: String,
    /// A sentence about the library.
    pub description: String,
    /// The language of title and description: a BCP 47 tag.
    pub language: String,
    /// The address of the site, with a slash at the end: `https://example.org/room/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// The path of the publisher's logo, relative to the root of the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// The links at the foot of every page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// `true` if each transcript has a plain page, `t/<id>/`.
    #[serde(default)]
    pub pages: bool,
}

/// A link at the foot of every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// The visible text.
    pub text: String,
    /// The target: an `http`, `https` or `mailto` URL.
    pub href: String,
}

impl Versioned for Site {
    const NAME: &'static str = "site";
    const VERSION: u32 = 1;
    fn version(&self) -> u32 {
        self.version
    }
}

impl Default for Site {
    fn default() -> Self {
        Self {
            version: Self::VERSION,
            title: "Rostrum".into(),
            description: "A reading room for what was said on the record.".into(),
            language: "en".into(),
            base: None,
            logo: None,
            links: Vec::new(),
            pages: false,
        }
    }
}
