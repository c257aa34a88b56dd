//! Decides which URLs are safe to link to.

/// Tells whether a URL is safe to link to: `http` or `https`, followed by a host, without white space and control
/// characters.
pub(crate) fn is_web_address(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_alphanumeric() || first == '['))
        && !url.chars().any(|character| character.is_whitespace() || character.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_http_and_https_urls_with_a_host_are_web_addresses() {
        for url in ["https://example.org/a?b#c", "HTTP://example.org", "http://[::1]/", "https://例え.jp/"] {
            assert!(is_web_address(url), "{url}");
        }
        for url in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "//example.org",
            "https://",
            "https:///x",
            "ftp://x",
            "https://a b",
            "java\nscript:alert(1)",
            " https://example.org",
        ] {
            assert!(!is_web_address(url), "{url}");
        }
    }
}
