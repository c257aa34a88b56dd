//! Holds the texts of `src/reader`, and of the plain page of a transcript.

/// The link back to the library.
pub const BACK: &str = "‹ Library";

/// The part of "Loading the transcript…" that names it.
pub const THE_TRANSCRIPT: &str = "the transcript";

/// The error's title.
pub const CANNOT_SHOW: &str = "Can’t show this transcript";

/// The sentence about a transcript that does not exist: the text before its id, and the text after it.
pub const NO_SUCH_TRANSCRIPT: (&str, &str) = ("There is no transcript ", ". ");

/// The sentence about a transcript that is not saved, while the site does not answer.
pub const NOT_SAVED: &str = "This transcript is not saved on this device. ";

/// The way on from the error: the text before the link to the library, the link, and the text after it.
pub const OTHERS_IN_LIBRARY: (&str, &str, &str) = ("Other transcripts are in ", "the library", ".");

/// The region with the text, on a plain page.
pub const WHOLE_TRANSCRIPT: &str = "The whole transcript";

/// Returns the name of the region with the text, in the app.
pub fn page_of(page: usize, count: usize) -> String {
    format!("Page {page} of {count}")
}

/// Returns the title of a window that shows one page of several.
pub fn window_title(title: &str, page: usize, count: usize) -> String {
    format!("{title}, page {page} of {count}")
}

/// Returns the notice that the address names something that does not exist, with the name of the exchange that is shown.
pub fn not_here(nearest: &str) -> String {
    format!("That passage is not in this transcript. Showing the nearest: {nearest}.")
}

/// The heading of the table of contents.
pub const CONTENTS: &str = "Contents";

/// The word after the number of matches in a line of the contents.
pub const FOUND: &str = " found";

/// The summary of what is known about the transcript.
pub const ABOUT: &str = "About this transcript";

/// The hint above the participants.
pub const CHOOSE_PARTICIPANT: &str = "Choose a name to see everything that person says.";

/// Returns the number of turns of a participant, after the name: " · 12 times".
pub fn times(turns: usize) -> String {
    match turns {
        1 => " · once".to_owned(),
        count => format!(" · {} times", super::number(count)),
    }
}

/// The text before the licence.
pub const LICENCE: &str = "Licence: ";

/// The text before the source.
pub const SOURCE: &str = "Source: ";

/// Returns the date of retrieval, as the end of the line about the source.
pub fn retrieved(date: &str) -> String {
    format!(", retrieved {date}")
}

/// The kind of a participant that is a newsroom.
pub const OUTLET: &str = "outlet";

/// The name of the pager above the text.
pub const PAGES_ABOVE: &str = "Pages, above";

/// The name of the pager below the text.
pub const PAGES_BELOW: &str = "Pages, below";

/// The link to the first page.
pub const FIRST_PAGE: &str = "First page";

/// The link to the previous page.
pub const PREVIOUS_PAGE: &str = "Previous page";

/// The link to the next page.
pub const NEXT_PAGE: &str = "Next page";

/// The link to the last page.
pub const LAST_PAGE: &str = "Last page";

/// The word before a page's number, for screen readers.
pub const PAGE: &str = "Page ";

/// Returns the word after a number of matches, for screen readers.
pub fn matches_word(count: usize) -> &'static str {
    if count == 1 { " match" } else { " matches" }
}

/// The label of the choice of page size.
pub const PER_PAGE: &str = "Questions per page ";

/// The page size that shows everything.
pub const ALL: &str = "all";

/// The announcement after a link was copied.
pub const LINK_COPIED: &str = "Link copied.";

/// The announcement where the browser does not let the app copy the link.
pub const COPY_FROM_ADDRESS_BAR: &str = "Copy the link from the address bar.";

/// Returns the offer to continue at an exchange with that name.
pub fn continue_at(exchange: &str) -> String {
    format!("Continue at {exchange}")
}

/// The button that dismisses the offer.
pub const DISMISS: &str = "Dismiss";

/// The notice: the publisher has changed the text.
pub const CHANGED: &str = "This transcript was updated after you saved it.";

/// The button that shows the new text.
pub const SHOW_NEW_VERSION: &str = "Show the new version";

/// The text before the reason why the new text did not load.
pub const NEW_VERSION_FAILED: &str = "The new version did not load. ";

/// Returns the date at the foot of what is printed.
pub fn printed_on(date: &str) -> String {
    format!("Printed {date}")
}
