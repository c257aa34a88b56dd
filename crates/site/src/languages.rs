//! Chooses the style rules that a page needs for its languages.

/// Returns the rules of a style sheet whose `:lang()` matches one of these languages, by their first subtags (Selectors 4, 7.2).
///
/// The sheet has no comments, each of its rules stands alone, and each selector is a `:lang()`, or `[lang]`, which every page needs.
pub(crate) fn rules_for(css: &str, languages: &[&str]) -> String {
    css.split_inclusive('}').filter(|rule| is_for(rule, languages)).collect()
}

fn is_for(rule: &str, languages: &[&str]) -> bool {
    let (selectors, _) = rule.split_once('{').unwrap_or((rule, ""));
    let mut selectors = selectors.split(',').map(str::trim);
    let is_for_all = |selector: &str| selector == "[lang]";
    let is_for_these = |selector: &str| {
        let range = selector.strip_prefix(":lang(").and_then(|rest| rest.strip_suffix(')'));
        range.is_some_and(|range| languages.iter().any(|language| is_in_range(language, range)))
    };
    selectors.any(|selector| is_for_all(selector) || is_for_these(selector))
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
        let ours: Vec<&str> = ours.lines().filter(|line| !line.starts_with("/*")).collect();
        let of_arabic = rules_for(&ours.join("\n"), &["ar-EG"]);
        assert!(
            of_arabic.contains("[lang] {") && of_arabic.contains(":lang(ar),\n:lang(fa),\n:lang(ur) {"),
            "{of_arabic}"
        );
        assert_eq!(of_arabic.matches('}').count(), 2);
    }
}
