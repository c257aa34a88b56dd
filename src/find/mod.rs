//! Finds in a transcript: state, bar, options, marks, legend and list.

pub(crate) mod away;
pub(crate) mod bar;
pub(crate) mod controls;
pub(crate) mod engine;
pub(crate) mod filter_notice;
pub(crate) mod first_match;
pub(crate) mod legend;
pub(crate) mod list;
pub(crate) mod mark_style;
pub(crate) mod marks;
pub(crate) mod options;
pub(crate) mod paint;
pub(crate) mod part;
pub(crate) mod reveal;
pub(crate) mod row;
pub(crate) mod rows;
pub(crate) mod rows_state;
pub(crate) mod state;
pub(crate) mod status;
pub(crate) mod views;
