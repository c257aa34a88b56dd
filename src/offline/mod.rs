//! Saves the app and its transcripts on the device, and offers new versions.

pub(crate) mod install;
pub(crate) mod job;
pub(crate) mod save;
pub(crate) mod save_here;
pub(crate) mod save_one;
pub(crate) mod save_progress;
pub(crate) mod save_search;
pub(crate) mod saved_list;
pub(crate) mod shelf;
pub(crate) mod state;
pub(crate) mod update_notice;
pub(crate) mod withdrawn;
pub(crate) mod worker;
