//! Titles before names, such as `Mr` or `Prime Minister`.

/// Words of titles before a name, in lower case.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "dame",
    "lord",
    "lady",
    "madam",
    "madame",
    "monsieur",
    "herr",
    "frau",
    "the",
    "president",
    "prime",
    "minister",
    "vice",
    "senator",
    "sen",
    "rep",
    "representative",
    "congressman",
    "congresswoman",
    "secretary",
    "judge",
    "justice",
    "chief",
    "chair",
    "chairman",
    "chairwoman",
    "chairperson",
    "governor",
    "gov",
    "ambassador",
    "general",
    "gen",
    "colonel",
    "col",
    "captain",
    "admiral",
    "hon",
    "honorable",
    "honourable",
    "mayor",
    "councillor",
    "commissioner",
    "director",
    "deputy",
    "under",
    "assistant",
    "attorney",
    "king",
    "queen",
    "sr",
    "srª",
    "sras",
    "srs",
    "sres",
    "sra",
    "heer",
    "mevrouw",
    "dhr",
    "mevr",
    "han",
    "hon",
    "srta",
    "señor",
    "señora",
    "don",
    "doña",
    "senhor",
    "senhora",
    "m",
    "mm",
    "mme",
    "mlle",
    "signor",
    "signora",
    "onorevole",
    "pan",
    "pani",
    "presidente",
    "presidenta",
    "président",
    "présidente",
    "präsident",
    "präsidentin",
    "vizepräsident",
    "vizepräsidentin",
    "ministro",
    "ministra",
    "ministre",
    "bundesminister",
    "bundesministerin",
    "senador",
    "senadora",
    "diputado",
    "diputada",
    "deputado",
    "deputada",
    "السيد",
    "السيدة",
    "الدكتور",
    "الوزير",
];

/// Returns the letters and digits of a word in lower case.
pub(super) fn bare(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Tells whether a word is one of a title.
pub(crate) fn is_title_word(word: &str) -> bool {
    TITLES.contains(&bare(word).as_str())
}

/// Tells whether a name begins with a title.
pub(crate) fn has_title(name: &str) -> bool {
    let mut words = name.split_whitespace();
    let first = words.next().map(bare).unwrap_or_default();
    first != "the"
        && TITLES.contains(&first.as_str())
        && (words.next().is_some() || !matches!(first.as_str(), "general" | "under" | "prime" | "deputy"))
}

/// Returns the words of a [`key`](super::key) without the titles at its start.
pub(super) fn without_titles(key: &str) -> Vec<&str> {
    key.split(' ').skip_while(|word| is_title_word(word)).collect()
}
