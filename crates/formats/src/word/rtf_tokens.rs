//! Cuts RTF into tokens.

/// A token of RTF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// `{`
    Open,
    /// `}`
    Close,
    /// A control word with its number, such as `\b0`.
    Word(&'a str, Option<i32>),
    /// A control symbol, such as `\~`.
    Symbol(u8),
    /// A byte in the current code page, written as it is or as `\'e9`.
    Byte(u8),
}

/// The tokens of a file.
pub(super) struct Tokens<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// Skips bytes, such as those of a picture.
    pub(super) fn advance(&mut self, count: usize) {
        self.at = self.at.saturating_add(count).min(self.bytes.len());
    }

    /// Reads what follows a backslash.
    fn control(&mut self) -> Token<'a> {
        let start = self.at;
        let Some(&first) = self.bytes.get(start) else { return Token::Byte(b'\\') };
        if first == b'\'' {
            let digits = self.bytes.get(start + 1..start + 3).and_then(|digits| str::from_utf8(digits).ok());
            self.advance(3);
            return Token::Byte(digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).unwrap_or(b'?'));
        }
        let letters = self.bytes[start..].iter().take(32).take_while(|byte| byte.is_ascii_alphabetic()).count();
        if letters == 0 {
            self.advance(1);
            return Token::Symbol(first);
        }
        self.at += letters;
        let rest = &self.bytes[self.at..];
        let sign = usize::from(rest.first() == Some(&b'-'));
        let digits = rest[sign..].iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
        let mut number = None;
        if digits > 0 {
            number = str::from_utf8(&rest[..sign + digits]).ok().and_then(|digits| digits.parse().ok());
            self.at += sign + digits;
        }
        // One space ends a control word and is no text.
        if self.bytes.get(self.at) == Some(&b' ') {
            self.at += 1;
        }
        Token::Word(str::from_utf8(&self.bytes[start..start + letters]).unwrap_or_default(), number)
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let byte = *self.bytes.get(self.at)?;
            self.at += 1;
            match byte {
                b'{' => return Some(Token::Open),
                b'}' => return Some(Token::Close),
                b'\\' => return Some(self.control()),
                // Line ends of the file are no text.
                b'\r' | b'\n' | 0 => {}
                byte => return Some(Token::Byte(byte)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_end_at_a_space_or_at_the_next_mark() {
        let tokens: Vec<Token<'_>> = Tokens::new(b"{\\b0 a\\'e9\\u-10180?\\~\n\\par}").collect();
        let expected = [
            Token::Open,
            Token::Word("b", Some(0)),
            Token::Byte(b'a'),
            Token::Byte(0xE9),
            Token::Word("u", Some(-10180)),
            Token::Byte(b'?'),
            Token::Symbol(b'~'),
            Token::Word("par", None),
            Token::Close,
        ];
        assert_eq!(tokens, expected);
        assert_eq!(Tokens::new(b"\\").collect::<Vec<_>>(), [Token::Byte(b'\\')]);
        assert_eq!(Tokens::new(b"\\'").collect::<Vec<_>>(), [Token::Byte(b'?')]);
    }
}
