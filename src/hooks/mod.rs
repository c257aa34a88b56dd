//! One browser API each.

pub(crate) mod changes;
pub(crate) mod clipboard;
pub(crate) mod events;
pub(crate) mod frame;
pub(crate) mod gradual;
pub(crate) mod highlight;
pub(crate) mod install;
pub(crate) mod keys;
pub(crate) mod locale;
pub(crate) mod media;
pub(crate) mod print;
pub(crate) mod rest;
pub(crate) mod root_class;
pub(crate) mod scroll;
pub(crate) mod takeover;
pub(crate) mod title;
pub(crate) mod worker;
