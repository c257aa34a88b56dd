//! Finds the element of a page that holds the text.

use ego_tree::NodeId;
use scraper::{ElementRef, Html, Node};

use super::tags::{has_furniture_name, is_furniture};

/// The text of an element must be at least this share of that of the element around it, in percent.
const SHARE: usize = 70;

/// Returns the element that holds the text: from the body inwards as long as one child has most of the text, and a title or
/// a date outside of it is left to the metadata. Elements around the text do not count.
pub(super) fn find(html: &Html) -> NodeId {
    let root = html.root_element();
    let body = root.child_elements().find(|child| child.value().name() == "body").unwrap_or(root);
    let weights = Weights::of(body);
    let mut best = body;
    loop {
        let whole = weights.of_node(best.id());
        let child = best.child_elements().max_by_key(|child| weights.of_node(child.id()));
        match child {
            Some(child) if may_be_root(child.value().name()) && weights.of_node(child.id()) * 100 >= whole * SHARE => {
                best = child;
            }
            _ => return best.id(),
        }
    }
}

/// Tells whether an element may hold a whole text.
fn may_be_root(name: &str) -> bool {
    matches!(name, "div" | "main" | "article" | "section" | "form" | "center" | "span" | "body")
}

/// Tells whether an element is around the text.
pub(super) fn is_around(element: ElementRef<'_>) -> bool {
    let value = element.value();
    let role = value.attr("role").unwrap_or_default();
    // Frameworks of some servers put the whole page into one form.
    let is_part = is_furniture(value.name()) && !(value.name() == "form" && weight_of_paragraphs(element) > 2_000);
    is_part
        || matches!(role, "navigation" | "banner" | "contentinfo" | "complementary" | "search" | "dialog" | "alert")
        || value.attr("hidden").is_some()
        || value.attr("aria-hidden") == Some("true")
        || value.attr("class").is_some_and(has_furniture_name)
        || value.attr("id").is_some_and(has_furniture_name)
}

/// Returns the length of the text in paragraphs, in bytes.
fn weight_of_paragraphs(element: ElementRef<'_>) -> usize {
    let paragraphs = element.descendent_elements().filter(|child| child.value().name() == "p");
    paragraphs.flat_map(|paragraph| paragraph.text()).map(str::len).sum()
}

/// The lengths of the texts of all elements, in bytes, without what is around the text.
struct Weights(std::collections::HashMap<NodeId, usize>);

impl Weights {
    fn of(body: ElementRef<'_>) -> Self {
        let mut weights = std::collections::HashMap::new();
        // Each node after its children: the sums go up one level at a time.
        for node in body.descendants().collect::<Vec<_>>().into_iter().rev() {
            let own = match node.value() {
                Node::Text(text) => text.trim().len(),
                Node::Element(_) => weights.get(&node.id()).copied().unwrap_or_default(),
                _ => 0,
            };
            if ElementRef::wrap(node).is_some_and(is_around) {
                weights.insert(node.id(), 0);
            } else if let Some(parent) = node.parent() {
                *weights.entry(parent.id()).or_default() += own;
            }
        }
        Self(weights)
    }

    fn of_node(&self, node: NodeId) -> usize {
        self.0.get(&node).copied().unwrap_or_default()
    }
}
