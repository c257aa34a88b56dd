//! Holds the texts of the shell, of errors, and of parts that all features use.

use super::size;

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
