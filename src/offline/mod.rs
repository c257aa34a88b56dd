//! Keeps the app and its transcripts on the device, and tells of new versions.

pub(crate) mod install;
pub(crate) mod save;
pub(crate) mod shelf;
pub(crate) mod state;
pub(crate) mod update_notice;
pub(crate) mod worker;
