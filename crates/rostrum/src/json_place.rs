//! Finds the value of a JSON pointer (RFC 6901) in the text of a JSON file.

use std::ops::Range;

/// Returns the range of the value that a pointer names, in bytes. If it does not exist, returns that of the nearest
/// value that would hold it. Of a list or an object the range has the opening bracket alone.
///
/// The text must be valid JSON.
pub(crate) fn find(text: &str, pointer: &str) -> Range<usize> {
    let bytes = text.as_bytes();
    let byte_order_mark = '\u{feff}';
    let mut at = skip_space(bytes, if text.starts_with(byte_order_mark) { byte_order_mark.len_utf8() } else { 0 });
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        match find_child(text, at, &step) {
            Some(child) => at = child,
            None => break,
        }
    }
    match bytes.get(at) {
        Some(b'{' | b'[') => at..at + 1,
        _ => at..skip_value(bytes, at),
    }
}

/// Returns the offset of the value with a key or index in the object or list that begins at `at`.
fn find_child(text: &str, at: usize, step: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_object = match bytes.get(at)? {
        b'{' => true,
        b'[' => false,
        _ => return None,
    };
    let mut here = skip_space(bytes, at + 1);
    let mut index = 0usize;
    while !matches!(bytes.get(here)?, b'}' | b']') {
        let mut is_wanted = index.to_string() == step;
        if is_object {
            let end = skip_value(bytes, here);
            is_wanted = serde_json::from_str::<String>(text.get(here..end)?).is_ok_and(|key| key == step);
            let colon = skip_space(bytes, end);
            here = skip_space(bytes, colon + 1);
        }
        if is_wanted {
            return Some(here);
        }
        here = skip_space(bytes, skip_value(bytes, here));
        if bytes.get(here) == Some(&b',') {
            here = skip_space(bytes, here + 1);
        }
        index += 1;
    }
    None
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
    }
}
