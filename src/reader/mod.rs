//! Shows a transcript.

pub(crate) mod arrive;
pub(crate) mod changed_notice;
pub(crate) mod contents;
pub(crate) mod contents_counts;
pub(crate) mod contents_current;
pub(crate) mod contents_sheet;
pub(crate) mod exchange;
pub(crate) mod keys;
pub(crate) mod masthead;
pub(crate) mod number;
pub(crate) mod pager;
pub(crate) mod paper;
pub(crate) mod paragraph;
pub(crate) mod permalink;
pub(crate) mod position;
pub(crate) mod resume;
pub(crate) mod state;
pub(crate) mod turn;
pub(crate) mod view;
