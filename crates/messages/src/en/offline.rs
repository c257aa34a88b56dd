//! Holds the texts of `src/offline`.

use super::{number, size};

/// Returns the number of saved transcripts, out of all.
pub fn saved_count(saved: usize, total: usize) -> String {
    format!("Saved offline: {} of {}", number(saved), number(total))
}

/// The benefit of saving.
pub const BENEFIT: &str = "Saved transcripts work without internet.";

/// Returns the label of the button that saves the whole library. `missing` of its `total` transcripts are not saved; they have
/// that many bytes.
pub fn save_all(missing: usize, total: usize, bytes: u64) -> String {
    match missing {
        0 => ALL_SAVED.to_owned(),
        missing if missing == total => format!("Save all {} ({})", number(missing), size(bytes)),
        missing => format!("Save the other {} ({})", number(missing), size(bytes)),
    }
}

/// Returns the label of the button that saves the transcripts in the list. `missing` of them are not saved; they have that many
/// bytes.
pub fn save_shown(missing: usize, bytes: u64) -> String {
    match missing {
        0 => ALL_SAVED.to_owned(),
        missing => format!("Save these {} ({})", number(missing), size(bytes)),
    }
}

const ALL_SAVED: &str = "All saved";

/// The button that removes every saved transcript.
pub const REMOVE_ALL: &str = "Remove all downloads";

/// The button that saves a transcript.
pub const SAVE: &str = "Save offline";

/// The button that removes a saved transcript.
pub const REMOVE: &str = "Remove download";

/// Returns the name of the button that removes the saved transcript with that id.
pub fn remove_named(id: &str) -> String {
    format!("{REMOVE}: {id}")
}

/// The status of a saved transcript.
pub const SAVED: &str = "Saved offline";

/// The status of a saved transcript whose text has changed in the library since.
pub const SAVED_OLDER: &str = "Saved offline, an older version";

/// Returns the number of saved transcripts whose text has changed in the library since.
pub fn older(count: usize) -> String {
    match count {
        1 => "1 saved transcript is older than the published one.".to_owned(),
        count => format!("{} saved transcripts are older than the published ones.", number(count)),
    }
}

/// The button that saves the newer texts of saved transcripts.
pub const RENEW: &str = "Get the new versions";

/// The status of a transcript that is not saved, while the device is offline.
pub const NOT_SAVED_OFFLINE: &str = "Not saved, and you are offline";

/// The status of a transcript that is not saved, while the site does not answer.
pub const NOT_SAVED_UNREACHABLE: &str = "Not saved, and the site can’t be reached";

/// The heading of the saved transcripts that the library does not have any more.
pub const WITHDRAWN: &str = "Saved, but no longer in the library:";

/// Returns the space that the site uses and the space that is free, in bytes.
pub fn space(used: u64, free: u64) -> String {
    format!("This site uses {}. {} free.", size(used), size(free))
}

/// The status while the app itself is not saved yet.
pub const PREPARING: &str = "Saving the app on this device…";

/// The status where the browser cannot save.
pub const UNAVAILABLE: &str =
    "Saving isn’t available here (private window, or not an https site). You can still read online.";

/// The status where the device has no room for the app.
pub const NOT_SAVED_FULL: &str = "There is no room on this device to save the app. You can still read online.";

/// The status where the files of the app arrive changed.
pub const NOT_SAVED_ALTERED: &str =
    "Something between you and the site changes its files, so they can’t be saved. You can still read online.";

/// The status where not all files of the app arrived.
pub const NOT_SAVED_INCOMPLETE: &str = "The app couldn’t be saved completely. Reload to try again.";

/// The status while another tab saves.
pub const WAITS: &str = "Another tab is saving. This one goes on when it has finished.";

/// Returns the progress of saving: the number of transcripts, and the bytes.
pub fn progress(done: usize, all: usize, bytes_done: u64, bytes_all: u64) -> String {
    format!("{} of {} saved, {} of {}", number(done), number(all), size(bytes_done), size(bytes_all))
}

/// The button that pauses saving.
pub const PAUSE: &str = "Pause";

/// The button that continues saving.
pub const CONTINUE: &str = "Continue";

/// The button that cancels saving.
pub const CANCEL: &str = "Cancel";

/// The reason why saving stopped: the site does not answer.
pub const STOPPED_UNREACHABLE: &str =
    "The site can’t be reached. Saved transcripts stay; saving continues when you are back online.";

/// The reason why saving stopped: the site answers, but not with the transcripts.
pub const STOPPED_REFUSED: &str =
    "Several transcripts in a row couldn’t be loaded, so saving has stopped. Saved transcripts stay; try again later.";

/// The reason why saving stopped: the browser refuses to store anything.
pub const STOPPED_DENIED: &str = "This browser does not let the site save anything.";

/// Returns the reason why saving stopped: no space. The rest needs `left` bytes; `free` bytes are free, if that is known.
pub fn stopped_full(left: u64, free: Option<u64>) -> String {
    let free = free.map(|free| format!(", and {} is free", size(free))).unwrap_or_default();
    format!(
        "No space left. Saved transcripts stay; the rest needs {}{free}. Remove something, or save fewer.",
        size(left)
    )
}

/// The button that installs the site as an app.
pub const INSTALL: &str = "Install as an app…";

/// The status of an installed app.
pub const INSTALLED: &str = "Installed as an app.";

/// The benefit of installing.
pub const INSTALL_BENEFIT: &str = "An app opens in its own window.";

/// The way to install where the browser makes no offer.
pub const HOW_TO_INSTALL: &str = "To install it as an app: in Chrome and Edge choose “Install” in the menu; in Safari “Share”, then “Add to Home Screen” or “Add to Dock”; in Firefox on a phone “Install” or “Add to Home screen” in the menu. Otherwise Safari deletes saved transcripts after seven days without a visit.";

/// The notice: a new version of the app waits.
pub const UPDATE_WAITS: &str = "Update available. You keep your place.";

/// The notice: a new version took over in another tab.
pub const UPDATED_ELSEWHERE: &str = "Updated in another tab. You can read on here, and reload when you like.";

/// The notice: the site is no longer at this address.
pub const GONE: &str = "This site is no longer at this address. You can read on here; reload to see what is there now.";

/// The notice: something else answers at this address, perhaps for a while.
pub const DOUBTFUL: &str = "Something else answers at this address. You are reading what is saved on this device.";

/// The button that reloads the page.
pub const RELOAD: &str = "Reload";

/// The button that shows what the host has at this address.
pub const SHOW_WHAT_IS_THERE: &str = "Show what is there";

/// The button that takes the new version.
pub const UPDATE_NOW: &str = "Update now";

/// The button that closes the notice.
pub const LATER: &str = "Later";

/// The text before the list of saved transcripts, where another one cannot be shown.
pub const SAVED_ARE: &str = "Saved on this device:";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_buttons_count_the_transcripts_that_are_not_saved() {
        assert_eq!(save_all(7, 7, 40_000), "Save all 7 (40 kB)");
        assert_eq!(save_all(3, 7, 40_000), "Save the other 3 (40 kB)");
        assert_eq!(save_all(0, 7, 0), "All saved");
        assert_eq!(save_shown(3, 40_000), "Save these 3 (40 kB)");
        assert_eq!(save_shown(0, 0), "All saved");
    }

    #[test]
    fn a_full_device_names_the_free_space_if_it_is_known() {
        let start = "No space left. Saved transcripts stay; the rest needs 40 kB";
        let end = ". Remove something, or save fewer.";
        assert_eq!(stopped_full(40_000, None), format!("{start}{end}"));
        assert_eq!(stopped_full(40_000, Some(10_000)), format!("{start}, and 10 kB is free{end}"));
    }
}
