//! Where a JSON pointer (RFC 6901) leads in the text of a JSON file.

use std::ops::Range;

/// The range, in bytes, of the value that a pointer names; of the nearest value that holds it where it is not there.
/// The text must be JSON.
pub(crate) fn find(text: &str, pointer: &str) -> Range<usize> {
    let bytes = text.as_bytes();
    let mut at = skip_space(bytes, if text.starts_with('\u{feff}') { 3 } else { 0 });
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        match child(text, at, &step) {
            Some(next) => at = next,
            None => break,
        }
    }
    let end = skip_value(bytes, at);
    // Of a list or an object, its opening is enough.
    if matches!(bytes.get(at), Some(b'{' | b'[')) { at..at + 1 } else { at..end }
}

fn child(text: &str, at: usize, step: &str) -> Option<usize> {
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
            here = skip_space(bytes, skip_space(bytes, end) + 1);
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

/// Where the value that begins there ends.
fn skip_value(bytes: &[u8], mut at: usize) -> usize {
    let mut depth = 0usize;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                at += 1;
                while let Some(byte) = bytes.get(at).filter(|byte| **byte != b'"') {
                    at += if *byte == b'\\' { 2 } else { 1 };
                }
                at += 1;
                if depth == 0 {
                    return at.min(bytes.len());
                }
                continue;
            }
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                if depth <= 1 {
                    return if depth == 1 { at + 1 } else { at };
                }
                depth -= 1;
            }
            b',' | b' ' | b'\n' | b'\r' | b'\t' | b':' if depth == 0 => return at,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_leads_to_its_value() {
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
