//! Holds the texts of the shell, of errors, and of parts that all features use.

use transcript::json::ReadError;

use super::size;

/// The link that skips everything before the text.
pub const SKIP_TO_TEXT: &str = "Skip to the text";

/// The button of the dialog with the shortcuts, and the dialog's title.
pub const HELP: &str = "Shortcuts and help";

/// The title of the view for an address that leads nowhere.
pub const PAGE_NOT_FOUND: &str = "Page not found";

/// The sentence about such an address: the text before the address, and the text after it.
pub const LEADS_NOWHERE: (&str, &str) =
    ("The address ends in ", ", which leads nowhere. It may be incomplete or mistyped.");

/// The link to the library, from an address that leads nowhere.
pub const GO_TO_LIBRARY: &str = "Go to the library";

/// The error: no answer, since there is no network or no host.
pub const UNREACHABLE: &str = "The site can’t be reached. Check your connection.";

/// The error: the connection ended after that many bytes.
pub fn connection_broke(received: u64) -> String {
    format!("The connection broke after {}.", size(received))
}

/// The error: the site does not have the file.
pub const NO_SUCH_FILE: &str = "The site does not have this file (status 404).";

/// The error: the site answers with a status other than 200 and 404.
pub fn status(status: u16) -> String {
    format!("The site answers with an error (status {status}).")
}

/// The error: the file has other bytes than the catalog expects.
pub const OTHER_VERSION: &str =
    "The file is not the version in the library’s list. The site may be updating; try again later.";

/// The error: the file is not what it should be.
pub fn unreadable(error: &ReadError) -> String {
    error.to_string()
}

/// The error: the browser does not let the site store anything.
pub const STORAGE_DENIED: &str =
    "This browser does not let the site save anything, so it can’t remember your place. Everything else works.";

/// The error: the site has used all the space that the browser gives it.
pub const STORAGE_FULL: &str = "This browser has no space left for the site, so it may not remember your place or save what you open. Everything else works.";

/// The error: storing failed for a reason that the browser does not tell.
pub const STORAGE_FAILED: &str = "This browser couldn’t save something for the site. Everything else works.";

/// Names the links that the publisher gives the site.
pub const PUBLISHER_LINKS: &str = "Publisher";

/// Names the progress bar of a download.
pub const PROGRESS: &str = "Loaded";

/// The button that repeats what failed.
pub const TRY_AGAIN: &str = "Try again";

/// The button that reloads the page.
pub const RELOAD: &str = "Reload";

/// Says what is loading, and how many bytes of it are here: "Loading the transcript… 12 kB of 30 kB".
pub fn loading(what: &str, received: u64, total: Option<u64>) -> String {
    match total.filter(|&total| total > 0) {
        _ if received == 0 => format!("Loading {what}…"),
        Some(total) => format!("Loading {what}… {} of {}", size(received), size(total)),
        None => format!("Loading {what}… {}", size(received)),
    }
}

/// Says that a download has stopped. [`TRY_AGAIN`] stands after it.
pub fn stalled(seconds: u32) -> String {
    format!("No data for {seconds} seconds. The connection may have stalled.")
}

/// Says that a part of the app did not load: "Find did not load." [`TRY_AGAIN`] or [`RELOAD`] stands after it.
pub fn not_loaded(part: &str) -> String {
    format!("{part} did not load.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_download_says_how_much_of_it_is_here() {
        assert_eq!(loading("the transcript", 0, Some(30_000)), "Loading the transcript…");
        assert_eq!(loading("the transcript", 12_000, None), "Loading the transcript… 12 kB");
        assert_eq!(loading("the transcript", 12_000, Some(0)), "Loading the transcript… 12 kB");
        assert_eq!(loading("the transcript", 12_000, Some(30_000)), "Loading the transcript… 12 kB of 30 kB");
    }
}
