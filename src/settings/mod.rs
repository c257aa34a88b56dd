//! Holds the reader's settings, and the help.

pub(crate) mod help;
mod language_choice;
pub(crate) mod panel;
pub(crate) mod part;
pub(crate) mod print_choices;
mod read_aloud;
pub(crate) mod reading_settings;
pub(crate) mod state;
