//! Compares names, and takes roles and affiliations off them.

use super::outlet::is_outlet;
use super::title::{bare, is_title_word};

/// Degrees and similar suffixes that belong to the name, in lower case.
const DEGREES: [&str; 20] = [
    "phd", "psyd", "md", "jd", "ma", "msc", "ba", "bsc", "mba", "jr", "sr", "kc", "qc", "mp", "mep", "esq", "rn",
    "dds", "ii", "iii",
];

/// Chinese family names of one character, simplified and traditional.
const FAMILY_NAMES: &str = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文华華汪";

/// Words of an office before a name, in lower case without their ends.
const OFFICES: &[&str] = &[
    "director",
    "minist",
    "president",
    "secretar",
    "general",
    "portavoz",
    "vocero",
    "vocera",
    "jefe",
    "jefa",
    "head",
    "chief",
    "commission",
    "ambassador",
    "embajador",
    "spokes",
    "governor",
    "gobernador",
    "alcalde",
    "mayor",
    "sprecher",
    "porte-parole",
];

/// Remarks in brackets after a name that say how somebody speaks, in lower case.
const REMARKS: &[&str] =
    &["para ", "pela ", "fora d", "como ", "sem revis", "off mic", "via ", "through ", "continuing", "interrupting"];

/// The parts of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Parts<'a> {
    /// The name, with titles.
    core: &'a str,
    role: Option<&'a str>,
    affiliation: Option<&'a str>,
}

/// Returns the name without affiliations: the text before the first comma, bracket or bar. In `DIRECTOR OF THE PORT (DP), ANN LEE`
/// and in `THE PRESIDENT (Ann Lee)` the name stands after the office.
pub(crate) fn core_of(name: &str) -> &str {
    after_office(name).or_else(|| in_brackets(name).map(|parts| parts.core)).unwrap_or_else(|| before_marks(name))
}

/// Returns the text before the first comma, bracket, bar or dash.
fn before_marks(name: &str) -> &str {
    let mark = name.find([',', '(', '（', '[', '［', '，', '<']).filter(|end| *end > 0);
    let has_bar = name.contains(['|', '-', '–', '—']);
    let bars = [" | ", " -- ", " – ", " — "].iter().filter(|_| has_bar);
    let bar = bars.filter_map(|bar| name.find(bar)).min();
    let end = mark.into_iter().chain(bar).min().unwrap_or(name.len());
    without_article(name[..end].trim_matches(|c: char| c.is_whitespace() || matches!(c, '[' | ']')))
}

/// Returns a name without the article before its title, as in `O SR. RUI PRATA`.
fn without_article(name: &str) -> &str {
    let Some((first, rest)) = name.split_once(' ') else { return name };
    let is_article = matches!(first.to_lowercase().as_str(), "o" | "a" | "el" | "la" | "le" | "il");
    if is_article && rest.split(' ').next().is_some_and(is_title_word) { rest } else { name }
}

/// Returns the name at the end of a label that begins with an office, as in `DIRECTOR OF THE PORT (DP), ANN LEE`.
fn after_office(label: &str) -> Option<&str> {
    let (office, name) = label.rsplit_once(", ")?;
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_name = (2..=5).contains(&words.len())
        && words.iter().all(|word| word.starts_with(char::is_uppercase))
        && !words.iter().any(|word| DEGREES.contains(&bare(word).as_str()));
    // The office stands before the first comma.
    let lower = office.split(',').next().unwrap_or_default().to_lowercase();
    let is_office = lower.split_whitespace().any(|word| OFFICES.iter().any(|office| word.starts_with(office)))
        && office.split_whitespace().count() >= 3;
    (is_name && is_office && !is_outlet(name)).then_some(name)
}

/// Reads `THE PRESIDENT (Ann Lee. PL - LN)` or `The Secretary of State (Mr Ann Lee)`: an office, and in brackets the name and where it belongs.
fn in_brackets(label: &str) -> Option<Parts<'_>> {
    let (office, inner) = label.strip_suffix(')')?.split_once(" (")?;
    let mut words = office.split(' ');
    let last = office.rsplit(' ').next()?;
    let is_titled = inner.split(' ').next().is_some_and(is_title_word) && (2..=5).contains(&inner.split(' ').count());
    if is_titled && words.clone().any(is_title_word) {
        return Some(Parts { core: inner, role: Some(office), affiliation: None });
    }
    let is_office = |word: &str| is_title_word(word) || !word.contains(char::is_lowercase) || is_small_in_office(word);
    if !words.clone().all(|word| is_office(word) || without_article(office) != office) || !words.any(is_title_word) {
        return None;
    }
    let (name, affiliation) = inner.split_once(". ").map_or((inner, None), |(name, rest)| (name, Some(rest)));
    let is_name = (2..=4).contains(&name.split_whitespace().count())
        && name
            .split_whitespace()
            .all(|word| word.starts_with(|c: char| c.is_uppercase()) && word.chars().any(char::is_lowercase));
    let role = if is_title_word(last) { last } else { without_article(office) };
    is_name.then_some(Parts { core: name, role: Some(role), affiliation })
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
    let Parts { core, role, affiliation } = split(label.trim());
    (core.to_owned(), role.map(str::to_owned), affiliation.map(str::to_owned))
}

fn split(label: &str) -> Parts<'_> {
    if let Some(core) = after_office(label) {
        let role = label[..label.len() - core.len()].trim_end_matches([' ', ',']);
        return Parts { core, role: Some(role), affiliation: None };
    }
    if let Some(parts) = in_brackets(label) {
        return parts;
    }
    let core = before_marks(label);
    let start = label.find(core).unwrap_or(0);
    let is_article = without_article(label) != label;
    let rest = label[start + core.len()..].trim();
    if let Some(rest) = rest.strip_prefix("--").or_else(|| rest.strip_prefix(['–', '—'])) {
        // `Ann Lee -- Lenn Bank -- Analyst` gives the firm and the office, `Ann Lee -- Analyst` the office.
        let (firm, office) = rest.rsplit_once("--").or_else(|| rest.rsplit_once(['–', '—'])).unwrap_or(("", rest));
        let firm = Some(firm.trim()).filter(|firm| !firm.is_empty());
        return Parts { core, role: Some(office.trim()), affiliation: firm };
    }
    let inner = rest.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | '(' | ')' | '（' | '）' | '[' | ']' | '，' | '|')
    });
    let inner = without_remark(inner);
    let is_degree = inner.split([',', ' ']).all(|word| word.is_empty() || DEGREES.contains(&bare(word).as_str()));
    if start > 0 && !is_article || is_degree && rest.starts_with([',', '，']) || inner.contains(['(', '（', '[']) {
        return Parts { core: label, role: None, affiliation: None };
    }
    if inner.is_empty() {
        return Parts { core, role: None, affiliation: None };
    }
    // `Lee, Ann` is a name with the family name first.
    let is_inverted = rest.starts_with(',')
        && !core.contains(' ')
        && core.contains(char::is_lowercase)
        && inner.split(' ').count() <= 2
        && inner.split(' ').all(|word| word.starts_with(char::is_uppercase))
        && !is_outlet(inner)
        && !is_described_office(inner);
    if is_inverted {
        return Parts { core: label, role: None, affiliation: None };
    }
    let is_office = inner.contains(" of ") || inner.starts_with(char::is_lowercase) || is_described_office(inner);
    let is_role = rest.starts_with([',', '，']) && is_office;
    if is_role && !is_outlet(inner) {
        Parts { core, role: Some(inner), affiliation: None }
    } else {
        Parts { core, role: None, affiliation: Some(inner) }
    }
}

/// Tells whether a word is a small word inside of an office, such as `DE` in `MINISTRA DE FOMENTO`.
fn is_small_in_office(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "la" | "el" | "o" | "a" | "de" | "del" | "da" | "do" | "of" | "the" | "le" | "du"
    )
}

/// Tells whether a text is an office.
fn is_described_office(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.split(' ').any(|word| OFFICES.iter().any(|office| word.starts_with(office)))
}

/// Returns the text in brackets without what says how somebody speaks, as in `PT - LN. Para interpelar.`
fn without_remark(inner: &str) -> &str {
    let is_remark = |text: &str| {
        let lower = text.to_lowercase();
        REMARKS.iter().any(|remark| lower.starts_with(remark))
    };
    match inner.split_once(". ") {
        Some((first, rest)) if is_remark(rest) => first,
        _ if is_remark(inner) => "",
        _ => inner,
    }
}

/// Returns the text in the brackets at the end of a label, without how somebody speaks.
pub(super) fn bracket(label: &str) -> Option<&str> {
    let (_, inner) = label.trim().strip_suffix([')', ']', '）'])?.rsplit_once(['(', '[', '（'])?;
    Some(without_remark(inner.trim())).filter(|inner| !inner.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_has_a_name_a_role_and_an_affiliation() {
        for (label, name, role, affiliation) in [
            ("Guo Yezhou, deputy head of the Department", "Guo Yezhou", Some("deputy head of the Department"), None),
            ("Ann Lee, Mayor", "Ann Lee", Some("Mayor"), None),
            ("Ann Lee, Deputy Director", "Ann Lee", Some("Deputy Director"), None),
            ("Jane Doe (Reuters)", "Jane Doe", None, Some("Reuters")),
            ("Jane Doe, Global Times", "Jane Doe", None, Some("Global Times")),
            ("Mireille B. Reece, Psy.D", "Mireille B. Reece, Psy.D", None, None),
            ("李明（外交部）", "李明", None, Some("外交部")),
            ("[Unidentified]", "[Unidentified]", None, None),
            ("Almqvist, Petra", "Almqvist, Petra", None, None),
            (
                "La señora MINISTRA DE FOMENTO (Montenegro Vidal)",
                "Montenegro Vidal",
                Some("señora MINISTRA DE FOMENTO"),
                None,
            ),
            ("Mr Smith (North Devon)", "Mr Smith", None, Some("North Devon")),
            ("The Secretary of State (Mr Tobias Renn)", "Mr Tobias Renn", Some("The Secretary of State"), None),
            (
                "PILAR SANTOS, FORMER DIRECTOR, COAST OFFICE",
                "PILAR SANTOS",
                Some("FORMER DIRECTOR, COAST OFFICE"),
                None,
            ),
            ("Bo Lantern -- Chief Executive", "Bo Lantern", Some("Chief Executive"), None),
            ("Ada Quill -- Lenn Bank -- Analyst", "Ada Quill", Some("Analyst"), Some("Lenn Bank")),
            ("Ivan | Lenn", "Ivan", None, Some("Lenn")),
            (
                "DIRECTORA GENERAL DEL PUERTO (DGP), MARTA OLMEDO",
                "MARTA OLMEDO",
                Some("DIRECTORA GENERAL DEL PUERTO (DGP)"),
                None,
            ),
            ("O SR. PRESIDENTE (Omar Lemos. PL - LN)", "Omar Lemos", Some("PRESIDENTE"), Some("PL - LN")),
            ("A SRA. MARTA OLMEDO (Bloco/PT - LN. Para interpelar.)", "SRA. MARTA OLMEDO", None, Some("Bloco/PT - LN")),
            ("O SR. RUI PRATA (Para depor.)", "SR. RUI PRATA", None, None),
        ] {
            let expected = (name.to_owned(), role.map(str::to_owned), affiliation.map(str::to_owned));
            assert_eq!(parts(label), expected, "{label}");
        }
    }
}
