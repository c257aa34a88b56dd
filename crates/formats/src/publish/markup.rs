//! Markup, HTML or XML: the one place where text becomes part of it.

use std::fmt::Write;

/// The attributes of an element, in order.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

/// Markup in the making. Names are the code's own, all else is escaped.
#[derive(Default)]
pub(super) struct Markup(String);

impl Markup {
    /// XML, with its declaration.
    pub(super) fn xml() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }

    /// What was written.
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// An element with content. Elements close where the content ends.
    pub(super) fn element(
        &mut self,
        name: &'static str,
        attributes: Attributes<'_>,
        content: impl FnOnce(&mut Self),
    ) -> &mut Self {
        self.tag(name, attributes);
        content(self);
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
        self
    }

    /// An element that holds nothing but text.
    pub(super) fn leaf(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) -> &mut Self {
        self.element(name, attributes, |it| _ = it.text(text))
    }

    /// An element of HTML that has neither content nor an end (HTML, 13.1.2, void elements).
    pub(super) fn void(&mut self, name: &'static str, attributes: Attributes<'_>) -> &mut Self {
        self.tag(name, attributes);
        self
    }

    /// Text, for elements as for attributes.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // A reader of either language makes one line end of CR LF, and of CR alone.
                '\r' if characters.peek() == Some(&'\n') => {}
                '\r' => self.0.push('\n'),
                _ => self.0.push(if is_allowed(character) { character } else { char::REPLACEMENT_CHARACTER }),
            }
        }
        self
    }

    /// A new line, between elements where white space shows nothing.
    pub(super) fn line(&mut self) -> &mut Self {
        self.0.push('\n');
        self
    }

    /// A block of JSON. What could end the block, or begin a comment in it, stands there as JSON escapes it.
    pub(super) fn json(&mut self, kind: &str, json: &str) -> &mut Self {
        self.tag("script", &[("type", kind)]);
        for character in json.chars() {
            if matches!(character, '<' | '>' | '&' | '\u{2028}' | '\u{2029}') || !is_allowed(character) {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    // Writing to a string does not fail.
                    _ = write!(self.0, "\\u{unit:04x}");
                }
            } else {
                self.0.push(character);
            }
        }
        self.0.push_str("</script>");
        self
    }

    fn tag(&mut self, name: &'static str, attributes: Attributes<'_>) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.text(value);
            self.0.push('"');
        }
        self.0.push('>');
    }
}

/// Whether a character may stand in HTML and in XML 1.0: no control but tab and line feed, and no noncharacter (HTML,
/// 13.1.4; XML, 2.2).
fn is_allowed(character: char) -> bool {
    let is_noncharacter = matches!(character, '\u{fdd0}'..='\u{fdef}') || u32::from(character) & 0xfffe == 0xfffe;
    matches!(character, '\n' | '\t') || !(character.is_control() || is_noncharacter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_in_markup_is_escaped_in_text_and_in_attributes() {
        let mut html = Markup::default();
        html.leaf("p", &[("title", "\"a' < b")], "<b> & 'c'").void("br", &[]);
        assert_eq!(html.finish(), "<p title=\"&quot;a&#39; &lt; b\">&lt;b&gt; &amp; &#39;c&#39;</p><br>");
    }

    #[test]
    fn what_markup_forbids_is_replaced_and_line_ends_are_one() {
        let mut html = Markup::default();
        html.text("a\0b\u{7f}\u{85}\u{ffff}\u{1fffe}\u{fdd0}\tc\r\nd\re");
        assert_eq!(html.finish(), "a\u{fffd}b\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\tc\nd\ne");
    }

    #[test]
    fn a_block_of_json_cannot_be_ended_by_what_it_holds() {
        let mut html = Markup::default();
        html.json("application/json", "\"</script><!--\u{2028}\u{1ffff}\"");
        assert_eq!(
            html.finish(),
            "<script type=\"application/json\">\"\\u003c/script\\u003e\\u003c!--\\u2028\\ud83f\\udfff\"</script>"
        );
    }
}
