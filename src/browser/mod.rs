//! Wraps one browser API in each file.

pub(crate) mod clipboard;
pub(crate) mod collate;
pub(crate) mod debounce;
pub(crate) mod download;
pub(crate) mod events;
pub(crate) mod frame;
pub(crate) mod highlight;
pub(crate) mod install_prompt;
pub(crate) mod keys;
pub(crate) mod lock;
pub(crate) mod media_query;
pub(crate) mod print;
pub(crate) mod root_class;
pub(crate) mod root_style;
pub(crate) mod scroll;
pub(crate) mod speech;
pub(crate) mod title;
