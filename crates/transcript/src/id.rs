//! Tells which texts may be ids.

/// The length of the longest id, in characters.
const MAX_ID: usize = 120;

/// Tells whether a text can be used in URLs and file names: 1 to 120 ASCII letters, digits, `-` and `_`.
pub fn is_id(text: &str) -> bool {
    (1..=MAX_ID).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Tells whether an id cannot be that of a transcript: `catalog`, because the library's list has that file name, and the
/// names of devices, which Windows refuses as file names with any extension. Ignores case, as some disks do.
///
/// The names of devices are those of Microsoft's "Naming Files, Paths, and Namespaces".
///
/// # Examples
/// ```
/// assert!(transcript::is_reserved_id("Catalog"));
/// assert!(transcript::is_reserved_id("com1"));
/// assert!(!transcript::is_reserved_id("com1-hearing"));
/// ```
pub fn is_reserved_id(id: &str) -> bool {
    let is_device_number = |name: &str| {
        let (device, number) = name.split_at_checked(3).unwrap_or_default();
        (device.eq_ignore_ascii_case("com") || device.eq_ignore_ascii_case("lpt"))
            && number.len() == 1
            && number.bytes().all(|byte| byte.is_ascii_digit())
    };
    ["catalog", "con", "prn", "aux", "nul"].iter().any(|name| id.eq_ignore_ascii_case(name)) || is_device_number(id)
}
