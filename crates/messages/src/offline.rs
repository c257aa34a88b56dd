//! Holds the texts of `src/offline`.

pub use crate::text::offline::*;
use crate::text::{offline, shared};
use crate::{number, size};

/// Returns the number of saved transcripts, out of all.
pub fn saved_count(saved: usize, total: usize) -> String {
    offline::saved_count(&number(saved), &number(total))
}

/// Returns the label of the button that saves the whole library. `missing` of its `total` transcripts are not saved; they have
/// that many bytes.
pub fn save_all(missing: usize, total: usize, bytes: u64) -> String {
    match missing {
        0 => ALL_SAVED.get().to_owned(),
        missing if missing == total => offline::save_all(missing, &size(bytes)),
        missing => save_others(missing, &size(bytes)),
    }
}

/// Returns the label of the choice to keep the search index, which has so many bytes.
pub fn search_too(bytes: u64) -> String {
    offline::search_too(&size(bytes))
}

/// Returns how much of the search index is saved: so many of its files.
pub fn search_progress(done: u32, all: u32) -> String {
    offline::search_progress(&shared::percent(&number((u64::from(done) * 100 / u64::from(all.max(1))) as usize)))
}

/// Returns the label of the button that saves the transcripts in the list. `missing` of them are not saved; they have that many
/// bytes.
pub fn save_shown(missing: usize, bytes: u64) -> String {
    match missing {
        0 => ALL_SAVED.get().to_owned(),
        missing => save_these(missing, &size(bytes)),
    }
}

/// Returns the name of the button that removes the saved transcript with that id.
pub fn remove_named(id: &str) -> String {
    format!("{}: {id}", REMOVE.get())
}

/// Returns the space that the site uses and the space that is free, in bytes.
pub fn space(used: u64, free: u64) -> String {
    offline::space(&size(used), &size(free))
}

/// Returns the progress of saving: the number of transcripts, and the bytes.
pub fn progress(done: usize, all: usize, bytes_done: u64, bytes_all: u64) -> String {
    offline::progress(&number(done), &number(all), &size(bytes_done), &size(bytes_all))
}

/// Returns the reason why saving stopped: no space. The rest needs `left` bytes; `free` bytes are free, if that is known.
pub fn stopped_full(left: u64, free: Option<u64>) -> String {
    match free {
        Some(free) => full_but(&size(left), &size(free)),
        None => full(&size(left)),
    }
}

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
