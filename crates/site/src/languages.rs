//! Chooses the style rules that a page needs for its languages.

/// Returns the rules of a style sheet whose `:lang()` matches one of these languages, by their first subtags (Selectors 4, 7.2).
///
/// The sheet has no comments, each of its rules stands alone, and each selector is a `:lang()`.
pub(crate) fn rules_for(css: &str, languages: &[&str]) -> String {
    css.split_inclusive('}').filter(|rule| is_for(rule, languages)).collect()
}

fn is_for(rule: &str, languages: &[&str]) -> bool {
    let (selectors, _) = rule.split_once('{').unwrap_or((rule, ""));
    selectors
        .split(',')
        .filter_map(|selector| selector.trim().strip_prefix(":lang(")?.strip_suffix(')'))
        .any(|range| languages.iter().any(|language| is_in_range(language, range)))
}

/// Tells whether a language tag begins with the subtags of a range.
fn is_in_range(language: &str, range: &str) -> bool {
    let mut subtags = language.split('-');
    range.split('-').all(|wanted| subtags.next().is_some_and(|subtag| subtag.eq_ignore_ascii_case(wanted)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_the_rules_of_its_own_languages() {
        let css = ":lang(zh),:lang(zh-Hans){a:1;}:lang(zh-Hant){b:2;}:lang(en){c:3;}";
        let of = |languages: &[&str]| rules_for(css, languages);
        assert_eq!(of(&["zh"]), ":lang(zh),:lang(zh-Hans){a:1;}");
        assert_eq!(of(&["ZH-hant-TW"]), ":lang(zh),:lang(zh-Hans){a:1;}:lang(zh-Hant){b:2;}");
        assert_eq!(of(&["de", "en-GB"]), ":lang(en){c:3;}");
        assert_eq!(of(&["eng", ""]), "");
        let ours = include_str!("../../../style/languages.css");
        assert_eq!(ours.matches('}').count(), ours.matches('{').count());
        let of_arabic = rules_for(ours, &["ar-EG"]);
        assert!(of_arabic.trim_start().starts_with(":lang(ar),\n:lang(fa),\n:lang(ur) {"), "{of_arabic}");
    }
}
