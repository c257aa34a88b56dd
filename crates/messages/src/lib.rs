#![doc = include_str!("../README.md")]

pub mod en;

pub use en::*;
