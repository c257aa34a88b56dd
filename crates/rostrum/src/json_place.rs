//! Finds the value of a JSON pointer (RFC 6901) in the text of a JSON file.

use std::collections::HashMap;
use std::ops::Range;

/// Returns the range of the value that each pointer names, in bytes and in the order of the pointers. If a value does not
/// exist, returns the range of the nearest value that would hold it. Of a list or an object the range has the opening
/// bracket alone.
///
/// Reads the text once, however many pointers there are. The text must be valid JSON.
pub(crate) fn find_all(text: &str, pointers: &[&str]) -> Vec<Range<usize>> {
    let byte_order_mark = '\u{feff}';
    let start = if text.starts_with(byte_order_mark) { byte_order_mark.len_utf8() } else { 0 };
    let mut wanted: HashMap<&str, Option<Range<usize>>> = HashMap::new();
    for pointer in pointers {
        wanted.extend(ancestors(pointer).map(|pointer| (pointer, None)));
    }
    let mut walk = Walk { text, wanted, pointer: String::new() };
    walk.value(skip_space(text.as_bytes(), start));
    let range_of = |pointer: &&str| ancestors(pointer).find_map(|pointer| walk.wanted.get(pointer)?.clone());
    pointers.iter().map(|pointer| range_of(pointer).unwrap_or(0..0)).collect()
}

/// Returns the range of the value that one pointer names, as [`find_all`] does.
pub(crate) fn find(text: &str, pointer: &str) -> Range<usize> {
    find_all(text, &[pointer]).pop().unwrap_or(0..0)
}

/// Iterates over a pointer and the pointers of all values that hold its value, from the inside out.
fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |pointer| pointer.rfind('/').map(|slash| &pointer[..slash]))
}

/// A walk over the values of a JSON text, depth first.
struct Walk<'a> {
    text: &'a str,
    /// The range of each value that is looked for, once it is found.
    wanted: HashMap<&'a str, Option<Range<usize>>>,
    /// The pointer of the value at hand.
    pointer: String,
}

impl Walk<'_> {
    /// Walks over the value that begins at an offset, and returns its end. Enters only lists and objects that are, or that
    /// hold, values that are looked for.
    fn value(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        let Some(found) = self.wanted.get_mut(self.pointer.as_str()) else { return skip_value(bytes, at) };
        match bytes.get(at) {
            Some(b'{' | b'[') => {
                *found = Some(at..at + 1);
                self.children(at)
            }
            _ => {
                let end = skip_value(bytes, at);
                *found = Some(at..end);
                end
            }
        }
    }

    /// Walks over the values in the list or the object that begins at an offset, and returns its end.
    fn children(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        let is_object = bytes[at] == b'{';
        let length = self.pointer.len();
        let mut here = skip_space(bytes, at + 1);
        let mut index = 0usize;
        while bytes.get(here).is_some_and(|byte| !matches!(byte, b'}' | b']')) {
            self.pointer.push('/');
            if is_object {
                let end = skip_value(bytes, here);
                let key: String =
                    self.text.get(here..end).and_then(|key| serde_json::from_str(key).ok()).unwrap_or_default();
                self.pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
                here = skip_space(bytes, skip_space(bytes, end) + 1);
            } else {
                self.pointer.push_str(&index.to_string());
            }
            let end = self.value(here);
            self.pointer.truncate(length);
            // A value that has no length would never end the walk. Valid JSON has none.
            here = skip_space(bytes, end.max(here + 1));
            if bytes.get(here) == Some(&b',') {
                here = skip_space(bytes, here + 1);
            }
            index += 1;
        }
        here + 1
    }
}

fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
        at += 1;
    }
    at
}

/// Returns the end of the value that begins at `at`.
fn skip_value(bytes: &[u8], mut at: usize) -> usize {
    let mut depth = 0usize;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at = skip_string(bytes, at);
                if depth == 0 {
                    return at;
                }
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 0 => return at,
            b'}' | b']' if depth == 1 => return at + 1,
            b'}' | b']' => depth -= 1,
            b',' | b' ' | b'\n' | b'\r' | b'\t' | b':' if depth == 0 => return at,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// Returns the end of the string whose opening quote is at `at`.
fn skip_string(bytes: &[u8], mut at: usize) -> usize {
    at += 1;
    while let Some(byte) = bytes.get(at).filter(|byte| **byte != b'"') {
        at += if *byte == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_value_of_a_pointer() {
        let text = r#" {"a": [1, {"b~/c": "x\"y"}, [2, 3]], "d": null, "e": {}}"#;
        for (pointer, expected) in [
            ("/a/0", "1"),
            ("/a/1/b~0~1c", r#""x\"y""#),
            ("/a/2/1", "3"),
            ("/d", "null"),
            ("/e", "{"),
            ("/e/none", "{"),
            ("/a/9", "["),
            ("", "{"),
        ] {
            assert_eq!(&text[find(text, pointer)], expected, "{pointer}");
        }
        let many = find_all(text, &["/d", "/a/2/1", "/a/9", "/a/0", "/d"]);
        let shown: Vec<&str> = many.into_iter().map(|range| &text[range]).collect();
        assert_eq!(shown, ["null", "3", "[", "1", "null"]);
    }
}
