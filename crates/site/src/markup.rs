//! Writes markup, HTML or XML. This is the only module that makes markup of text, so the only one that escapes.

use std::fmt::Write;

/// The attributes of an element, in order. Values are escaped.
pub(crate) type Attributes<'a> = &'a [(&'static str, &'a str)];

/// Markup that is being written. Names come from the code; everything else is escaped.
#[derive(Default)]
pub(crate) struct Markup(String);

impl Markup {
    /// Begins XML, with its declaration.
    pub(crate) fn xml() -> Self {
        Self("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned())
    }

    /// Returns the markup.
    pub(crate) fn finish(self) -> String {
        self.0
    }

    /// Writes an element with content, and closes it where the content ends.
    pub(crate) fn element(
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

    /// Writes an element that holds nothing but text.
    pub(crate) fn leaf(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) -> &mut Self {
        self.element(name, attributes, |it| _ = it.text(text))
    }

    /// Writes an element of HTML that has neither content nor an end tag (HTML, 13.1.2, void elements).
    pub(crate) fn void(&mut self, name: &'static str, attributes: Attributes<'_>) -> &mut Self {
        self.tag(name, attributes);
        self
    }

    /// Writes text, as it may stand in elements and in quoted attributes.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // Parsers of HTML and XML read CR LF and CR as one line end.
                '\r' if characters.peek() == Some(&'\n') => {}
                '\r' => self.0.push('\n'),
                _ => self.0.push(if is_allowed(character) { character } else { char::REPLACEMENT_CHARACTER }),
            }
        }
        self
    }

    /// Writes a line end, between elements where white space shows nothing.
    pub(crate) fn line(&mut self) -> &mut Self {
        self.0.push('\n');
        self
    }

    /// Writes markup that is escaped already.
    pub(crate) fn raw(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Writes a style sheet of the site's own, which must not hold `</style`.
    pub(crate) fn style(&mut self, css: &str) -> &mut Self {
        self.element("style", &[], |html| _ = html.raw(css))
    }

    /// Writes a block of JSON. Characters that could end the block, or begin a comment in it, are written as JSON escapes.
    pub(crate) fn json(&mut self, attributes: Attributes<'_>, json: &str) -> &mut Self {
        self.tag("script", attributes);
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

/// Tells whether a character may stand in HTML and in XML 1.0: no control character except tab and line feed, and no
/// noncharacter (HTML, 13.1.4; XML, 2.2).
fn is_allowed(character: char) -> bool {
    let is_noncharacter = matches!(character, '\u{fdd0}'..='\u{fdef}') || u32::from(character) & 0xfffe == 0xfffe;
    matches!(character, '\n' | '\t') || !(character.is_control() || is_noncharacter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_of_markup_are_escaped_in_text_and_in_attributes() {
        let mut html = Markup::default();
        html.leaf("p", &[("title", "\"a' < b")], "<b> & 'c'").void("br", &[]);
        assert_eq!(html.finish(), "<p title=\"&quot;a&#39; &lt; b\">&lt;b&gt; &amp; &#39;c&#39;</p><br>");
    }

    #[test]
    fn forbidden_characters_are_replaced_and_line_ends_become_one() {
        let mut html = Markup::default();
        html.text("a\0b\u{7f}\u{85}\u{ffff}\u{1fffe}\u{fdd0}\tc\r\nd\re");
        assert_eq!(html.finish(), "a\u{fffd}b\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\tc\nd\ne");
    }

    #[test]
    fn json_cannot_end_its_own_block() {
        let mut html = Markup::default();
        html.json(&[("type", "application/json")], "\"</script><!--\u{2028}\u{1ffff}\"");
        assert_eq!(
            html.finish(),
            "<script type=\"application/json\">\"\\u003c/script\\u003e\\u003c!--\\u2028\\ud83f\\udfff\"</script>"
        );
    }
}
