#![doc = include_str!("../README.md")]

mod markdown;
mod table;

pub use markdown::{markdown, markdown_line};
pub use table::{BYTE_ORDER_MARK, is_formula, row};
