//! Compares names, and takes roles and affiliations off them.

use super::outlet::is_outlet;
use super::title::bare;

/// Degrees and similar suffixes that belong to the name, in lower case.
const DEGREES: [&str; 20] = [
    "phd", "psyd", "md", "jd", "ma", "msc", "ba", "bsc", "mba", "jr", "sr", "kc", "qc", "mp", "mep", "esq", "rn",
    "dds", "ii", "iii",
];

/// Chinese family names of one character, simplified and traditional.
const FAMILY_NAMES: &str = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文华華汪";

/// Returns the name before affiliations: the text before the first comma or bracket.
pub(crate) fn core_of(name: &str) -> &str {
    let end = name.find([',', '(', '（', '[', '［', '，']).filter(|end| *end > 0).unwrap_or(name.len());
    name[..end].trim_matches(|c: char| c.is_whitespace() || matches!(c, '[' | ']'))
}

/// Returns the form in which names are compared: lower case, without affiliation and full stops, with single spaces,
/// and without spaces between ideographs.
pub(crate) fn key(name: &str) -> String {
    let core = core_of(name).to_lowercase().replace('.', " ");
    let words: Vec<&str> = core.split_whitespace().collect();
    let is_unspaced = !words.is_empty()
        && core.chars().all(|c| c.is_whitespace() || matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'));
    words.join(if is_unspaced { "" } else { " " })
}

/// Tells whether this is a Chinese personal name, by its length and its family name.
pub(crate) fn is_han_name(name: &str) -> bool {
    let key = key(name);
    let length = key.chars().count();
    (2..=4).contains(&length)
        && key.chars().next().is_some_and(|first| FAMILY_NAMES.contains(first))
        && key.chars().all(|c| ('\u{3400}'..='\u{9fff}').contains(&c))
}

/// Returns the name, the role and the affiliation in a label.
pub(crate) fn parts(label: &str) -> (String, Option<String>, Option<String>) {
    let core = core_of(label);
    let start = label.find(core).unwrap_or(0);
    let rest = label[start + core.len()..].trim();
    let inner =
        rest.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '（' | '）' | '[' | ']' | '，'));
    let is_degree = inner.split([',', ' ']).all(|word| word.is_empty() || DEGREES.contains(&bare(word).as_str()));
    if inner.is_empty() || start > 0 || is_degree || inner.contains(['(', '（', '[']) {
        return (label.trim().to_owned(), None, None);
    }
    let is_role = rest.starts_with(',') && (inner.contains(" of ") || inner.starts_with(char::is_lowercase));
    if is_role && !is_outlet(inner) {
        (core.to_owned(), Some(inner.to_owned()), None)
    } else {
        (core.to_owned(), None, Some(inner.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_has_a_name_a_role_and_an_affiliation() {
        for (label, name, role, affiliation) in [
            ("Guo Yezhou, deputy head of the Department", "Guo Yezhou", Some("deputy head of the Department"), None),
            ("Jane Doe (Reuters)", "Jane Doe", None, Some("Reuters")),
            ("Jane Doe, Global Times", "Jane Doe", None, Some("Global Times")),
            ("Mireille B. Reece, Psy.D", "Mireille B. Reece, Psy.D", None, None),
            ("李明（外交部）", "李明", None, Some("外交部")),
            ("[Unidentified]", "[Unidentified]", None, None),
        ] {
            let expected = (name.to_owned(), role.map(str::to_owned), affiliation.map(str::to_owned));
            assert_eq!(parts(label), expected, "{label}");
        }
    }
}
