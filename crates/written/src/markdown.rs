//! Writes Markdown (CommonMark 0.31).

/// Returns a text as one line of Markdown.
pub fn markdown_line(text: &str) -> String {
    markdown(text).replace("\\\n", "&#10;")
}

/// Returns a text in which nothing is a mark of Markdown. A line feed becomes a hard line break.
pub fn markdown(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            // Between two lines of text a hard break stands, and beside an empty line a reference.
            let is_between = !lines[index - 1].trim().is_empty() && !line.trim().is_empty();
            out.push_str(if is_between { "\\\n" } else { "&#10;" });
        }
        escape_line(&mut out, line);
    }
    out
}

fn escape_line(out: &mut String, line: &str) {
    let inner = line.trim();
    let start = line.len() - line.trim_start().len();
    let number = inner.bytes().take_while(u8::is_ascii_digit).count();
    for (at, character) in line.char_indices() {
        let is_at_end = at < start || at >= start + inner.len();
        let is_first = at == start;
        match character {
            // White space at the ends of a line would go.
            c if is_at_end => out.push_str(&format!("&#{};", u32::from(c))),
            '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{feff}' | '\t' | '\r' => {
                out.push_str(&format!("&#{};", u32::from(character)));
            }
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '|' | '$' | '&' => {
                out.push('\\');
                out.push(character);
            }
            '#' | '+' | '-' | '=' | ':' if is_first => {
                out.push('\\');
                out.push(character);
            }
            '.' | ')' if number > 0 && at == start + number => {
                out.push('\\');
                out.push(character);
            }
            c => out.push(c),
        }
    }
}
