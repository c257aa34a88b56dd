//! Names the files of a reader.

/// The character before the id of a reader's own file, where addresses have the id of a transcript. No id begins with it
/// ([`transcript::is_id`]).
pub const OWN: char = '~';

/// The greatest length of an id that is made of a file's name.
const LONGEST: usize = 60;

/// Returns the id for a file: the letters and digits of its name without its extension, or `file`; with a number after it if the id
/// is taken.
///
/// ```
/// assert_eq!(desk::file_id("Quay: 14 May.docx", |_| false), "quay-14-may");
/// assert_eq!(desk::file_id("quay.txt", |id| id == "quay"), "quay-2");
/// assert_eq!(desk::file_id("記録.txt", |_| false), "file");
/// ```
pub fn file_id(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let words = stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut base: String = words.collect::<Vec<_>>().join("-").to_ascii_lowercase().chars().take(LONGEST).collect();
    if !transcript::is_id(&base) || transcript::is_reserved_id(&base) {
        base = "file".to_owned();
    }
    let numbered = |number: usize| if number == 1 { base.clone() } else { format!("{base}-{number}") };
    (1..).map(numbered).find(|id| !is_taken(id)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_valid_whatever_the_name_of_the_file() {
        let long = "a".repeat(500);
        for name in ["", ".", "...", "con", "catalog.json", "../../etc/passwd", "a b\u{202e}c.txt", "--", long.as_str()]
        {
            let id = file_id(name, |_| false);
            assert!(transcript::is_id(&id) && !transcript::is_reserved_id(&id), "{name}: {id}");
        }
    }
}
