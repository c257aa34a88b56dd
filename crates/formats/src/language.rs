//! Infers the language of a text from its script and its most frequent words.

/// A script that helps to tell the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Script {
    Latin,
    Han,
    Kana,
    Hangul,
    Arabic,
    Hebrew,
    Devanagari,
    Thai,
    Cyrillic,
    Greek,
}

pub(crate) fn script(character: char) -> Option<Script> {
    Some(match character {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{370}'..='\u{3ff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{590}'..='\u{5ff}' => Script::Hebrew,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Script::Arabic,
        '\u{900}'..='\u{97f}' => Script::Devanagari,
        '\u{e00}'..='\u{e7f}' => Script::Thai,
        '\u{3041}'..='\u{30ff}' => Script::Kana,
        '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}' => Script::Hangul,
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => Script::Han,
        _ => return None,
    })
}

impl Script {
    const ALL: [Self; 10] = [
        Self::Latin,
        Self::Han,
        Self::Kana,
        Self::Hangul,
        Self::Arabic,
        Self::Hebrew,
        Self::Devanagari,
        Self::Thai,
        Self::Cyrillic,
        Self::Greek,
    ];
}

/// Counts the letters of each script in a text. A syllable or an ideograph counts as two letters.
fn weights(text: &str) -> [(Script, usize); 10] {
    let mut weights = Script::ALL.map(|script| (script, 0));
    for found in text.chars().filter_map(script) {
        let weight = if matches!(found, Script::Han | Script::Kana | Script::Hangul) { 2 } else { 1 };
        weights[found as usize].1 += weight;
    }
    weights
}

/// Returns the language of a text as a BCP 47 tag, or `und` if it cannot be told.
pub fn infer(text: &str) -> &'static str {
    let weights = weights(text);
    let of = |script: Script| weights[script as usize].1;
    let strongest = weights.iter().max_by_key(|(_, weight)| *weight).filter(|(_, weight)| *weight > 0);
    let Some(&(script, _)) = strongest else { return "und" };
    match script {
        // A Japanese text is at least one sixth kana. A Chinese text has none.
        Script::Han if of(Script::Kana) * 5 >= of(Script::Han) => "ja",
        Script::Han => chinese(text),
        Script::Kana => "ja",
        Script::Hangul => "ko",
        Script::Arabic if text.contains(['پ', 'چ', 'گ', 'ژ']) && !text.contains(['ة', 'ٹ']) => "fa",
        Script::Arabic if text.contains(['ٹ', 'ڈ', 'ے']) => "ur",
        Script::Arabic => "ar",
        Script::Hebrew => "he",
        Script::Devanagari => "hi",
        Script::Thai => "th",
        Script::Cyrillic if text.contains(['ї', 'є', 'ґ']) => "uk",
        Script::Cyrillic => "ru",
        Script::Greek => "el",
        Script::Latin => latin(text),
    }
}

/// Tells simplified from traditional Chinese by characters that only one of them has.
fn chinese(text: &str) -> &'static str {
    let count = |set: &str| text.chars().filter(|c| set.contains(*c)).count();
    let (simplified, traditional) = (count("国们这时会对说问发们个来实现关"), count("國們這時會對說問發個來實現關"));
    // Each table holds only forms that the other script writes differently, so a tie decides nothing.
    match simplified.cmp(&traditional) {
        std::cmp::Ordering::Greater => "zh-Hans",
        std::cmp::Ordering::Less => "zh-Hant",
        std::cmp::Ordering::Equal => "zh",
    }
}

fn latin(text: &str) -> &'static str {
    const WORDS: [(&str, &[&str]); 16] = [
        ("en", &["the", "and", "of", "to", "that", "is", "you", "it", "we", "what"]),
        ("de", &["der", "die", "und", "das", "ist", "nicht", "wir", "ich", "zu", "ein"]),
        ("fr", &["le", "les", "et", "des", "est", "que", "nous", "vous", "une", "pas"]),
        ("es", &["el", "los", "y", "que", "es", "una", "por", "las", "con", "usted"]),
        ("it", &["il", "che", "di", "è", "non", "una", "per", "gli", "sono", "della"]),
        ("pt", &["o", "os", "que", "não", "uma", "do", "da", "em", "são", "você"]),
        ("nl", &["de", "het", "en", "een", "van", "dat", "niet", "wij", "ik", "zijn"]),
        ("sv", &["och", "att", "det", "är", "som", "inte", "vi", "jag", "en", "på"]),
        ("pl", &["nie", "się", "że", "jest", "są", "czy", "jak", "tego", "pan", "panie"]),
        ("cs", &["je", "se", "že", "není", "jsem", "jsme", "jste", "které", "pan", "pane"]),
        ("tr", &["ve", "bir", "bu", "için", "değil", "çok", "olarak", "daha", "gibi", "sayın"]),
        ("da", &["og", "det", "er", "ikke", "jeg", "af", "til", "vi", "at", "har"]),
        ("nb", &["og", "det", "er", "ikke", "jeg", "av", "til", "vi", "å", "har"]),
        ("fi", &["ja", "on", "ei", "se", "että", "oli", "ovat", "myös", "mutta", "kun"]),
        ("hu", &["az", "és", "hogy", "nem", "egy", "van", "ezt", "csak", "volt", "meg"]),
        ("ro", &["și", "în", "este", "că", "cu", "nu", "pentru", "sunt", "mai", "din"]),
    ];
    let mut counts = [0usize; WORDS.len()];
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).take(20_000) {
        let word = word.to_lowercase();
        for (count, (_, words)) in counts.iter_mut().zip(WORDS) {
            *count += usize::from(words.contains(&word.as_str()));
        }
    }
    // Letters that few languages have count like words of them.
    const LETTERS: [(&str, &str); 12] = [
        ("es", "¿¡ñ"),
        ("pt", "ãõ"),
        ("de", "ß"),
        ("pl", "łżśęąń"),
        ("cs", "řěů"),
        ("tr", "ğış"),
        ("sv", "å"),
        ("da", "ø"),
        ("nb", "ø"),
        ("hu", "őű"),
        ("ro", "țș"),
        ("fr", "œ"),
    ];
    for character in text.chars().filter(|c| !c.is_ascii()).flat_map(char::to_lowercase).take(20_000) {
        for (language, _) in LETTERS.iter().filter(|(_, letters)| letters.contains(character)) {
            if let Some(index) = WORDS.iter().position(|(other, _)| other == language) {
                counts[index] += 1;
            }
        }
    }
    let best = counts.iter().enumerate().max_by_key(|(index, count)| (**count, usize::MAX - index));
    best.filter(|(_, count)| **count > 0).map_or("und", |(index, _)| WORDS[index].0)
}

/// Languages that are not written in Latin letters. `und` is among them, so that Latin turns get a language.
const NOT_LATIN: [&str; 16] =
    ["zh", "ja", "ko", "ar", "fa", "ur", "he", "hi", "mr", "ne", "th", "ru", "uk", "bg", "el", "und"];

/// Returns the language of a turn if its script is clearly not a script of the transcript's language `tag`.
pub(crate) fn other_than(tag: &str, text: &str) -> Option<&'static str> {
    let weights = weights(text);
    let total: usize = weights.iter().map(|(_, weight)| weight).sum();
    let &(script, weight) = weights.iter().max_by_key(|(_, weight)| *weight)?;
    if total == 0 || weight * 5 < total * 3 {
        return None;
    }
    // A few Latin letters may be a name or a number, so they do not make the turn a turn in another language.
    let long_enough = script != Script::Latin || weight >= 20;
    (!is_script_of(script, tag) && long_enough).then(|| infer(text)).filter(|other| *other != "und")
}

/// Tells whether a language, a BCP 47 tag, is written in a script. Latin counts for every language that is not listed.
fn is_script_of(script: Script, tag: &str) -> bool {
    let language = transcript::language::primary(tag);
    let language = language.as_str();
    match script {
        Script::Latin => !NOT_LATIN.contains(&language),
        Script::Han | Script::Kana => matches!(language, "zh" | "ja" | "yue" | "ko"),
        Script::Hangul => language == "ko",
        Script::Arabic => transcript::language::direction(tag) == transcript::Direction::Rtl && language != "he",
        Script::Hebrew => matches!(language, "he" | "yi" | "iw"),
        Script::Devanagari => matches!(language, "hi" | "mr" | "ne" | "sa"),
        Script::Thai => language == "th",
        Script::Cyrillic => matches!(language, "ru" | "uk" | "bg" | "sr" | "mk" | "be" | "kk" | "ky" | "mn"),
        Script::Greek => language == "el",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_inferred_from_script_and_words() {
        for (text, expected) in [
            ("What is it that we have to do?", "en"),
            ("Das ist nicht der Punkt, und wir wissen es.", "de"),
            ("Que voulez-vous que nous fassions des restes ?", "fr"),
            ("问：这是什么时候的事？", "zh-Hans"),
            ("問：這是什麼時候的事？", "zh-Hant"),
            ("本日はお集まりいただき、ありがとうございます。", "ja"),
            ("물 한 잔 주세요.", "ko"),
            ("أريد كأسَ ماءٍ من فضلك", "ar"),
            ("אפשר לקבל כוס מים", "he"),
            ("मुझे एक गिलास पानी चाहिए", "hi"),
            ("42", "und"),
        ] {
            assert_eq!(infer(text), expected, "{text}");
        }
    }

    #[test]
    fn a_turn_in_another_script_has_another_language() {
        assert_eq!(other_than("en", "물 한 잔 주세요."), Some("ko"));
        assert_eq!(other_than("en", "저예요. It was me."), None);
        assert_eq!(other_than("zh-Hans", "GPS"), None);
        assert_eq!(other_than("ar", "Thank you, and what is the date of the meeting?"), Some("en"));
        assert_eq!(other_than("de", "Thank you, and what is it?"), None);
    }
}
