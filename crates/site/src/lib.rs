#![doc = include_str!("../README.md")]

mod app_manifest;
mod catalog_files;
pub mod colours;
mod event_line;
mod feed;
mod index_files;
pub mod integrity;
mod languages;
mod list;
mod markup;
mod names;
mod plain_page;
mod policy;
mod shell;
mod sitemap;
mod template;
mod web_manifest;
mod worker;

use address::Place;

pub use app_manifest::{AppManifest, Importer, Part};
pub use catalog_files::catalog_files;
pub use feed::{FEED, feed};
pub use index_files::index_lists;
pub use list::{ListPage, lists};
pub use plain_page::{PlainPage, plain_page};
pub use shell::{Packed, Shell, ShellOptions, SiteLanguage, Styles, TO_ROOT};
pub use sitemap::{robots, sitemap};
pub use web_manifest::{WEB_MANIFEST, web_manifest};
pub use worker::{FAREWELL, WORKER, worker};

/// Returns the path from the root of the site to the plain page of a transcript: `t/<id>/`.
fn page_path(id: &str) -> String {
    let address = Place::transcript(id).to_string();
    format!("{}/", address.trim_start_matches(['#', '/']))
}
