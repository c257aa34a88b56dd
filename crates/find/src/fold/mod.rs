//! Folding: turns text into the form in which it is compared.
//!
//! A character folds to the rest of its compatibility decomposition (NFKD, UAX #15) without case (the lower case of its
//! upper case, Unicode 3.13) and without accents. Beyond that:
//!
//! - curly, low and angle quotes become `"` or `'`, and so do gershayim and geresh; hyphens, dashes, the minus sign and
//!   the Hebrew maqaf become `-`;
//! - any run of white space becomes one space;
//! - soft hyphens, zero-width characters and direction marks vanish;
//! - ß becomes ss, æ ae, œ oe, ø o, ł l, đ d, ħ h, þ th; the Turkish dotless ı and dotted İ both become i;
//! - Arabic harakat and tatweel, Hebrew points and the Indic nukta vanish; vowel signs of Indic scripts, Thai marks and
//!   the voicing marks of Kana are letters, and stay;
//! - conjoining Hangul jamo become the syllable that they spell.
//!
//! Folding is idempotent: folding folded text changes nothing.
//!
//! The table `folds.bin` holds the fold of every character; `tests/table.rs` makes it from the Unicode data of its
//! development dependencies, and `make golden` rewrites it.

mod details;
mod folder;
mod graphemes;
mod hangul;
mod offset_map;
mod table;
mod words;

pub(crate) use details::{Detailed, detailed};
pub(crate) use folder::Folder;
pub use folder::{fold, name_key};
pub(crate) use graphemes::{is_extender, is_flag_letter, joins};
pub(crate) use offset_map::OffsetMap;
pub use words::words;
pub(crate) use words::{begins_word, is_word, word_continues};
