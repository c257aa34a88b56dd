//! Parts of the views: each receives values and renders them.

pub(crate) mod card;
pub(crate) mod changed_notice;
pub(crate) mod concordance;
pub(crate) mod contents;
pub(crate) mod event_line;
pub(crate) mod exchange;
pub(crate) mod fault;
pub(crate) mod filter_notice;
pub(crate) mod find_bar;
pub(crate) mod find_options;
pub(crate) mod help;
pub(crate) mod install;
pub(crate) mod keep;
pub(crate) mod legend;
pub(crate) mod marks;
pub(crate) mod masthead;
pub(crate) mod pager;
pub(crate) mod paragraph;
pub(crate) mod permalink;
pub(crate) mod resume;
pub(crate) mod shares;
pub(crate) mod site_links;
pub(crate) mod strip;
pub(crate) mod turn;
pub(crate) mod update_notice;
pub(crate) mod waiting;
