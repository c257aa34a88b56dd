//! Holds the texts of the shell, of errors, and of parts that all features use.

use transcript::json::ReadError;

use crate::size;
pub use crate::text::app::*;
use crate::text::{app, around};

/// Returns the sentence about an address that leads nowhere: the text before the address, and the text after it.
pub fn leads_nowhere() -> (String, String) {
    around(app::leads_nowhere)
}

/// The error: the connection ended after that many bytes.
pub fn connection_broke(received: u64) -> String {
    app::connection_broke(&size(received))
}

/// The error: the site answers with a status other than 200 and 404.
pub fn status(status: u16) -> String {
    app::status(&status.to_string())
}

/// The error: the file is not what it should be.
pub fn unreadable(error: &ReadError) -> String {
    error.to_string()
}

/// Says what is loading, and how many bytes of it are here: "Loading the transcript… 12 kB of 30 kB".
pub fn loading(what: &str, received: u64, total: Option<u64>) -> String {
    let loading = app::loading(what);
    match total.filter(|&total| total > 0) {
        _ if received == 0 => loading,
        Some(total) => format!("{loading} {}", size_of(&size(received), &size(total))),
        None => format!("{loading} {}", size(received)),
    }
}

/// Says that a download has stopped. [`TRY_AGAIN`] stands after it.
pub fn stalled(seconds: u32) -> String {
    app::stalled(seconds as usize)
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
