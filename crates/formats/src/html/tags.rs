//! The elements of HTML, by what they mean for a text.

/// Tells whether an element has no contents.
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Tells whether an element is one that the parser opens again in the next paragraph.
pub(super) fn is_formatting(name: &str) -> bool {
    matches!(
        name,
        "a" | "b" | "big" | "code" | "em" | "font" | "i" | "nobr" | "s" | "small" | "strike" | "strong" | "tt" | "u"
    )
}

/// Tells whether an element begins and ends a block of text.
pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "dd"
            | "details"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
    )
}

/// Tells whether an element never holds text of the record.
pub(super) fn is_furniture(name: &str) -> bool {
    matches!(
        name,
        "aside"
            | "audio"
            | "button"
            | "canvas"
            | "dialog"
            | "footer"
            | "form"
            | "iframe"
            | "input"
            | "math"
            | "nav"
            | "noscript"
            | "object"
            | "script"
            | "select"
            | "style"
            | "svg"
            | "template"
            | "textarea"
            | "title"
            | "video"
            | "figure"
    )
}

/// Parts of class names and ids of what stands around a text: menus, share buttons, related pages, consent to cookies.
const FURNITURE_NAMES: [&str; 19] = [
    "share",
    "sharing",
    "social",
    "related",
    "sidebar",
    "breadcrumb",
    "cookie",
    "consent",
    "newsletter",
    "subscribe",
    "comments",
    "advert",
    "promo",
    "pagination",
    "pager",
    "skip-link",
    "screen-reader",
    "sr-only",
    "toolbar",
];

/// Tells whether the class or the id of an element says that it is around the text. The words of a name are separated by
/// hyphens, underscores and spaces.
pub(super) fn has_furniture_name(names: &str) -> bool {
    let names = names.to_lowercase();
    FURNITURE_NAMES.iter().any(|name| {
        names.match_indices(name).any(|(at, _)| {
            let before = names[..at].chars().next_back();
            let after = names[at + name.len()..].chars().next();
            before.is_none_or(|c| !c.is_alphanumeric()) && after.is_none_or(|c| !c.is_alphanumeric() || c == 's')
        })
    })
}

/// Tells whether a class says that an element holds the name of a speaker.
pub(super) fn is_speaker_class(class: &str) -> bool {
    let class = class.to_lowercase();
    class.split(|c: char| !c.is_alphanumeric()).any(|word| {
        matches!(
            word,
            "speaker"
                | "speakername"
                | "orateur"
                | "redner"
                | "orador"
                | "spreker"
                | "talare"
                | "puhuja"
                | "mluvci"
                | "membername"
                | "attribution"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_parts_around_the_text_are_whole_words() {
        assert!(has_furniture_name("editor__module-share"));
        assert!(has_furniture_name("share__item share__label"));
        assert!(has_furniture_name("post-comments"));
        assert!(!has_furniture_name("shareholder-briefing"));
        assert!(!has_furniture_name("transcript"));
        assert!(is_speaker_class("turn speaker"));
        assert!(!is_speaker_class("loudspeaker-text"));
    }
}
