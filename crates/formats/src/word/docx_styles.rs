//! The styles of a Word file.

use std::collections::HashMap;

use super::flow::Look;
use crate::xml::Element;

/// A style, without what it takes from the style that it is based on.
#[derive(Debug, Default, Clone)]
struct Style {
    name: String,
    based_on: Option<String>,
    is_bold: Option<bool>,
    is_hidden: Option<bool>,
    outline: Option<usize>,
}

/// The styles by their ids.
#[derive(Debug, Default)]
pub(super) struct Styles(HashMap<String, Style>);

/// Styles are based on one another at most this many times. It ends a circle.
const MAX_CHAIN: usize = 20;

impl Styles {
    pub(super) fn read(root: &Element) -> Self {
        let mut styles = HashMap::new();
        for element in root.all("style") {
            let Some(id) = element.attribute("styleId") else { continue };
            let value = |name: &str| element.named(name).next().and_then(|it| it.attribute("val")).map(str::to_owned);
            let run = element.named("rPr").next();
            styles.insert(
                id.to_owned(),
                Style {
                    name: value("name").unwrap_or_default().to_lowercase(),
                    based_on: value("basedOn"),
                    is_bold: run.and_then(|run| switch(run, "b")),
                    is_hidden: run.and_then(|run| switch(run, "vanish")),
                    outline: element.named("pPr").next().and_then(outline),
                },
            );
        }
        Self(styles)
    }

    /// Iterates over a style and those that it is based on.
    fn chain<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Style> {
        std::iter::successors(self.0.get(id), |style| self.0.get(style.based_on.as_deref()?)).take(MAX_CHAIN)
    }

    /// Returns the level of the heading that a style makes, from 1.
    pub(super) fn heading(&self, id: &str) -> Option<usize> {
        self.chain(id).find_map(|style| {
            let by_name = match style.name.as_str() {
                "title" => Some(1),
                name => name.strip_prefix("heading ").and_then(|level| level.parse().ok()),
            };
            style.outline.or(by_name)
        })
    }

    /// Returns the look that a style gives to words.
    pub(super) fn look(&self, id: &str) -> Look {
        Look {
            is_bold: self.chain(id).find_map(|style| style.is_bold).unwrap_or_default(),
            is_hidden: self.chain(id).find_map(|style| style.is_hidden).unwrap_or_default(),
            is_struck: false,
        }
    }
}

/// Returns the value of a switch among the properties of a run: on, off, or not set.
pub(super) fn switch(properties: &Element, name: &str) -> Option<bool> {
    let element = properties.named(name).next()?;
    Some(!matches!(element.attribute("val"), Some("0" | "false" | "off" | "none")))
}

/// Returns the level of a heading among the properties of a paragraph, from 1. Level 9 stands for body text.
pub(super) fn outline(properties: &Element) -> Option<usize> {
    let level: usize = properties.named("outlineLvl").next()?.attribute("val")?.parse().ok()?;
    (level < 9).then_some(level + 1)
}
