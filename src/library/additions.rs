//! Defines what other features add to the library.

use leptos::prelude::*;
use transcript::Entry;

use crate::library::state::LibraryList;
use crate::ui::list::Chunks;

/// The additions of other features to the library, as functions that draw: the library names no component of theirs.
#[derive(Clone, Copy)]
pub(crate) struct LibraryAdditions {
    /// Draws the way to the search of what was said, beside the search of the list.
    pub(crate) search: Callback<(), AnyView>,
    /// Draws the ways to narrow the list by year, event, language and participant. Gets the same as the panel below.
    pub(crate) narrow: Callback<(LibraryList, Chunks), AnyView>,
    /// Draws a panel above the list, such as the one that saves it. Gets the list, and the indices of the transcripts that are
    /// shown, each in a chunk of its own.
    pub(crate) panel: Callback<(LibraryList, Chunks), AnyView>,
    /// Draws the reader's own files.
    pub(crate) files: Callback<(), AnyView>,
    /// Draws the end of a card, such as the button that saves the transcript.
    pub(crate) card: Callback<Entry, AnyView>,
}
