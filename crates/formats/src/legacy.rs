//! Encodings other than those of Unicode.

/// An encoding that is not one of Unicode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Legacy {
    /// The name of the encoding, as in the WHATWG Encoding Standard.
    pub name: &'static str,
    /// True if nothing in the file names the encoding, so that it was guessed from the bytes.
    pub is_guessed: bool,
}
