//! The site: what a publisher says of a library as a whole.
//!
//! `rostrum build` writes it into every page, as a block of JSON; the reading room reads it there when it starts.

use serde::{Deserialize, Serialize};

use crate::json::Versioned;

/// What a publisher says of a library as a whole, and what the site has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Version of the format: 1.
    pub version: u32,
    /// The name of the library.
    pub title: String,
    /// One sentence about it.
    pub description: String,
    /// The language of title and description, a BCP 47 tag.
    pub language: String,
    /// The address at which the site stands, with a slash at its end: `https://example.org/room/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// The file of the publisher's mark, from the root of the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// Links that stand at the foot of every page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// Whether each transcript has a plain page, `t/<id>/`.
    #[serde(default)]
    pub pages: bool,
}

/// A link of a site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What is seen of it.
    pub text: String,
    /// Where it leads: `http`, `https` or `mailto`.
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
