//! Holds parts without a subject, for all features.

pub(crate) mod deferred;
pub(crate) mod dialog;
pub(crate) mod distinct;
pub(crate) mod event_line;
pub(crate) mod fault;
pub(crate) mod gradual;
pub(crate) mod late_part;
pub(crate) mod late_status;
pub(crate) mod list;
pub(crate) mod names;
pub(crate) mod select;
pub(crate) mod show;
pub(crate) mod site_links;
pub(crate) mod spoken;
pub(crate) mod waiting;
