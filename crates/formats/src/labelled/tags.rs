//! Reads the tags of HTML that stand in text.

/// A tag in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// The name of the element, as it is written.
    pub(super) name: &'a str,
    /// True if it closes the element.
    pub(super) closes: bool,
    /// The end of the tag, in bytes of the text.
    pub(super) end: usize,
}

/// The elements whose tags are taken off text.
const ELEMENTS: &[&str] = &[
    "b", "i", "em", "strong", "u", "small", "span", "font", "p", "br", "div", "mark", "a", "sub", "sup", "s", "del",
    "strike", "ins", "big", "tt", "cite", "center",
];
/// The longest tag, in bytes.
const MAX: usize = 1000;

/// Returns the tag of a known element that begins at an offset in bytes.
pub(super) fn tag(text: &str, at: usize) -> Option<Tag<'_>> {
    let rest = text[at..].strip_prefix('<')?;
    let closes = rest.starts_with('/');
    let inner = &rest[usize::from(closes)..];
    let length = inner.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let name = &inner[..length];
    if !ELEMENTS.contains(&name.to_ascii_lowercase().as_str()) {
        return None;
    }
    let after = &inner[length..];
    let close = after.bytes().take(MAX).position(|byte| matches!(byte, b'>' | b'<'))?;
    let is_tag = after.as_bytes()[close] == b'>' && (close == 0 || after.starts_with([' ', '/', '\t']));
    is_tag.then_some(Tag { name, closes, end: at + 1 + usize::from(closes) + length + close + 1 })
}

impl Tag<'_> {
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Tells whether the text of the element is struck out.
    pub(super) fn strikes_out(&self) -> bool {
        ["s", "del", "strike"].iter().any(|name| self.is(name))
    }
}

/// Returns the closing tag of an element after an offset in bytes, and its start.
pub(super) fn closing<'a>(text: &'a str, from: usize, name: &str) -> Option<(usize, Tag<'a>)> {
    let starts = text[from..].match_indices("</").map(|(at, _)| from + at);
    starts.filter_map(|at| Some((at, tag(text, at)?))).find(|(_, tag)| tag.closes && tag.is(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tags_of_known_elements_are_tags() {
        let read = |text| tag(text, 0).map(|tag| (tag.name, tag.closes, tag.end));
        assert_eq!(read("<sup>6"), Some(("sup", false, 5)));
        assert_eq!(read("</Sup>6"), Some(("Sup", true, 6)));
        assert_eq!(read("<br/>x"), Some(("br", false, 5)));
        assert_eq!(read("<a href=\"x\">x"), Some(("a", false, 12)));
        for text in ["<wall>", "<b", "<b x", "< b>", "<be>", "<b<i>"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
