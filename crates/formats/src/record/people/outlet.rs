//! Recognises newsrooms by their names.

use super::title::is_title_word;

/// Newsrooms whose names have none of the typical endings, in lower case.
const OUTLETS: [&str; 75] = [
    "reuters",
    "ap",
    "associated press",
    "afp",
    "agence france-presse",
    "bbc",
    "cnn",
    "cbs",
    "nbc",
    "abc",
    "pbs",
    "npr",
    "cbc",
    "ctv",
    "cctv",
    "cgtn",
    "cnbc",
    "msnbc",
    "fox",
    "bloomberg",
    "politico",
    "axios",
    "xinhua",
    "tass",
    "ria novosti",
    "interfax",
    "dpa",
    "ansa",
    "efe",
    "lusa",
    "kyodo",
    "jiji",
    "nhk",
    "yonhap",
    "kbs",
    "mbc",
    "al jazeera",
    "al arabiya",
    "al-jazeera",
    "al-arabiya",
    "anadolu",
    "press trust of india",
    "pti",
    "ani",
    "the hindu",
    "le monde",
    "le figaro",
    "libération",
    "der spiegel",
    "die zeit",
    "die welt",
    "el país",
    "el mundo",
    "la repubblica",
    "corriere della sera",
    "the guardian",
    "the economist",
    "the independent",
    "the atlantic",
    "euronews",
    "sky",
    "itv",
    "rte",
    "rfi",
    "rt",
    "phoenix tv",
    "itar-tass",
    "中新社",
    "新华社",
    "央视",
    "人民日报",
    "路透社",
    "法新社",
    "彭博社",
    "共同社",
];

/// Last words that newsrooms' names have, in lower case.
const OUTLET_ENDS: [&str; 51] = [
    "times",
    "news",
    "post",
    "daily",
    "tv",
    "television",
    "radio",
    "agency",
    "herald",
    "tribune",
    "gazette",
    "journal",
    "courier",
    "chronicle",
    "weekly",
    "magazine",
    "press",
    "wire",
    "observer",
    "telegraph",
    "star",
    "mail",
    "ledger",
    "broadcasting",
    "channel",
    "media",
    "today",
    "express",
    "standard",
    "examiner",
    "sun",
    "dispatch",
    "inquirer",
    "review",
    "monitor",
    "bulletin",
    "mercury",
    "echo",
    "newspaper",
    "zeitung",
    "presse",
    "rundfunk",
    "nachrichten",
    "globe",
    "sentinel",
    "newswire",
    "network",
    "morning",
    "evening",
    "republic",
    "broadcast",
];

/// Endings of newsrooms' names in scripts that write names without spaces.
const OUTLET_ENDS_UNSPACED: [&str; 28] = [
    "社",
    "报",
    "報",
    "电视台",
    "電視台",
    "新闻网",
    "新聞網",
    "日报",
    "晚报",
    "晨报",
    "周刊",
    "广播",
    "廣播",
    "新聞",
    "新闻",
    "通讯社",
    "通信社",
    "テレビ",
    "放送",
    "신문",
    "방송",
    "일보",
    "뉴스",
    "通信",
    "网",
    "频道",
    "卫视",
    "ニュース",
];

/// First words that newsrooms' names have, in lower case.
const OUTLET_STARTS: [&str; 12] = [
    "radio ",
    "télévision ",
    "agence ",
    "صحيفة ",
    "جريدة ",
    "إذاعة ",
    "قناة ",
    "وكالة ",
    "تلفزيون ",
    "מגזין ",
    "עיתון ",
    "רדיו ",
];

/// Tells whether a name is a newsroom's.
pub(crate) fn is_outlet(name: &str) -> bool {
    let lower = name.trim().to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let Some(last) = words.last() else { return false };
    let without_article = lower.strip_prefix("the ").unwrap_or(&lower);
    if OUTLETS.contains(&without_article) || OUTLET_STARTS.iter().any(|start| lower.starts_with(start)) {
        return true;
    }
    let is_unspaced = lower.chars().count() >= 3 && OUTLET_ENDS_UNSPACED.iter().any(|end| lower.ends_with(end));
    is_unspaced
        || words.len() >= 2 && OUTLET_ENDS.contains(last) && !is_title_word(words[0])
        || words.len() >= 3 && words[0] == "the" && OUTLET_ENDS.contains(last)
        || words.len() == 2 && OUTLETS.contains(&words[0]) && matches!(*last, "news" | "tv" | "radio")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newsrooms_are_distinguished_from_people() {
        for name in [
            "Global Times",
            "Reuters",
            "The Vellmar Courier",
            "CCTV",
            "南湾晨报",
            "صحيفة الضفّتين",
            "Radio Estuary",
            "Kyodo News",
            "Quay Evening",
        ] {
            assert!(is_outlet(name), "{name}");
        }
        for name in ["Guo Yezhou", "Press", "Mr. Star", "Emily Post Smith", "郭业洲", "Chair"] {
            assert!(!is_outlet(name), "{name}");
        }
    }
}
