//! Cases in many scripts, as readers meet them.

use address::{MatchOptions, Show};
use find::{pieces, utf16_ranges};

use crate::{found_in, look, transcript};

const PLAIN: MatchOptions = MatchOptions { case: false, accents: false, words: false };
const CASE: MatchOptions = MatchOptions { case: true, ..PLAIN };
const ACCENTS: MatchOptions = MatchOptions { accents: true, ..PLAIN };
const WORDS: MatchOptions = MatchOptions { words: true, ..PLAIN };

/// Returns a paragraph with its marks in square brackets.
fn marked(text: &str, query: &str, options: MatchOptions) -> String {
    let pieces: Vec<String> = pieces(text, &found_in(text, query, options))
        .map(|piece| if !piece.of.is_empty() { format!("[{}]", piece.text) } else { piece.text.to_owned() })
        .collect();
    pieces.concat()
}

fn check(options: MatchOptions, cases: &[(&str, &str, &str)]) {
    for (text, query, expected) in cases {
        assert_eq!(marked(text, query, options), *expected, "{query} in {text}");
    }
}

#[test]
fn words_are_marked_whatever_their_case_accents_and_punctuation() {
    check(
        PLAIN,
        &[
            ("The Party's work", "party’s", "The [Party's] work"),
            ("The Party’s work", "party's", "The [Party’s] work"),
            ("Le café, les cafés", "CAFE", "Le [café], les [café]s"),
            ("Le cafe\u{301}s", "café", "Le [cafe\u{301}]s"),
            ("one  two\u{a0}\u{a0}three", "\"one two three\"", "[one  two\u{a0}\u{a0}three]"),
            ("1\u{2009}000", "\"1 000\"", "[1\u{2009}000]"),
            ("2010–2015", "2010-2015", "[2010–2015]"),
            // An invisible filler, and a vowel sign that is one character with it.
            ("a\u{a0}\u{ffa0}\u{11c38} b", "\u{11c38}", "a\u{a0}[\u{ffa0}\u{11c38}] b"),
            ("a\u{ffa0}\u{11c38}", "a", "[a]\u{ffa0}\u{11c38}"),
            // A vowel sign in a presentation form, which vanishes, and a sign that is one character with it.
            ("ab\u{fe77}\u{1e08f}c", "ab", "[ab]\u{fe77}\u{1e08f}c"),
            // A mark at the start of a line.
            ("a\u{2028}\u{1920} b", "\u{1920}", "a\u{2028}[\u{1920}] b"),
            ("a straße here", "strasse", "a [straße] here"),
            ("a straße here", "stras", "a straße here"),
            ("STRASSE", "straße", "[STRASSE]"),
            ("a straße here", "se", "a straße here"),
            ("ﬁnal", "final", "[ﬁnal]"),
            ("ﬁnal", "inal", "ﬁnal"),
            ("İstanbul, ılık", "ilik", "İstanbul, [ılık]"),
            ("İstanbul", "istanbul", "[İstanbul]"),
            ("ΟΔΥΣΣΕΥΣ", "Ὀδυσσεύς", "[ΟΔΥΣΣΕΥΣ]"),
            ("banana", "ana", "b[ana]na"),
            ("aab", "ab", "a[ab]"),
            ("e\u{301}e", "e", "[e\u{301}][e]"),
            ("½ price", "1", "½ price"),
            ("co\u{ad}op", "coop", "[co\u{ad}op]"),
            ("zero\u{200b}width", "zerowidth", "[zero\u{200b}width]"),
            ("", "a", ""),
            ("a", "", "a"),
        ],
    );
}

#[test]
fn every_script_is_found() {
    check(
        PLAIN,
        &[
            ("党的对外工作", "对外", "党的[对外]工作"),
            ("ＡＢＣ　ﾄｳｷｮｳ", "abc トウキョウ", "[ＡＢＣ]　[ﾄｳｷｮｳ]"),
            ("がか", "か", "が[か]"),
            ("か\u{3099}か", "か", "か\u{3099}[か]"),
            ("ガ", "カ\u{3099}", "[ガ]"),
            ("한국", "한", "[한]국"),
            ("\u{1112}\u{1161}\u{11ab}국", "한국", "[\u{1112}\u{1161}\u{11ab}국]"),
            ("\u{1112}\u{1161}\u{11ab}", "하", "\u{1112}\u{1161}\u{11ab}"),
            ("العَرَبِيّة", "العربية", "[العَرَبِيّة]"),
            ("الــرسالة", "الرسالة", "[الــرسالة]"),
            ("שָׁלוֹם", "שלום", "[שָׁלוֹם]"),
            // Maqaf, gershayim and geresh, and the signs that people type instead.
            ("בית־ספר, בית-ספר", "בית-ספר", "[בית־ספר], [בית-ספר]"),
            ("בית־ספר, בית-ספר", "בית־ספר", "[בית־ספר], [בית-ספר]"),
            ("צה״ל, צה\"ל", "צה\"ל", "[צה״ל], [צה\"ל]"),
            ("צה״ל, צה\"ל", "צה״ל", "[צה״ל], [צה\"ל]"),
            ("דובר צה״ל אמר", "\"דובר צה\"ל אמר\"", "[דובר צה״ל אמר]"),
            ("ארה״ב וצה״ל", "ארה\"ב צה\"ל", "[ארה״ב] ו[צה״ל]"),
            ("ג׳ורג׳, ג'ורג'", "ג'ורג'", "[ג׳ורג׳], [ג'ורג']"),
            ("ג׳ורג׳, ג'ורג'", "ג׳ורג׳", "[ג׳ורג׳], [ג'ורג']"),
            ("कि क", "क", "कि [क]"),
            ("क्ष ष", "ष", "क्ष [ष]"),
            ("पानी का", "पानी", "[पानी] का"),
            ("น้ำท่วม", "น้ำ", "[น้ำ]ท่วม"),
            ("กำ", "ก", "กำ"),
            ("👩 👨‍👩‍👧", "👩", "[👩] 👨‍👩‍👧"),
            ("👍🏽 👍", "👍", "👍🏽 [👍]"),
            ("🇩🇪🇪🇩", "🇪🇪", "🇩🇪🇪🇩"),
            ("🇩🇪🇪🇩", "🇪🇩", "🇩🇪[🇪🇩]"),
        ],
    );
}

#[test]
fn each_of_several_terms_is_marked_also_if_they_overlap() {
    check(
        PLAIN,
        &[("ab cd", "ab cd", "[ab] [cd]"), ("abcd", "abc bcd", "[a][bc][d]"), ("abcd", "abcd bc", "[a][bc][d]")],
    );
    let found = found_in("abcd bc", "abcd bc", PLAIN);
    let all: Vec<_> = found.iter().map(|it| (it.range.clone(), it.term)).collect();
    assert_eq!(all, [(0..4, 0), (1..3, 1), (5..7, 1)]);
    let pieces: Vec<_> = pieces("abcd bc", &found).map(|piece| (piece.text, piece.of)).collect();
    assert_eq!(pieces, [("a", vec![0]), ("bc", vec![0, 1]), ("d", vec![0]), (" ", vec![]), ("bc", vec![2])]);
}

#[test]
fn a_star_extends_a_match_to_the_end_of_the_word() {
    check(
        PLAIN,
        &[
            ("The governor of the misgovernment", "govern*", "The [governor] of the misgovernment"),
            ("Élèves, élève", "eleve*", "[Élèves], [élève]"),
            ("the end of ending", "\"of end\"*", "the end [of ending]"),
            ("straße", "stra*", "[straße]"),
            ("电车线", "电*", "[电]车线"),
            ("कानून क", "का*", "[कानून] क"),
        ],
    );
}

#[test]
fn case_accents_and_whole_words_matter_with_the_options() {
    check(
        CASE,
        &[
            ("Polish polish POLISH", "Polish", "[Polish] polish POLISH"),
            ("Été été", "été", "Été [été]"),
            ("Été", "Ete", "[Été]"),
            ("STRASSE Straße", "Straße", "STRASSE [Straße]"),
            ("党ＡＢ", "AB", "党[ＡＢ]"),
            ("𝐚𝐀", "A", "𝐚[𝐀]"),
        ],
    );
    check(
        ACCENTS,
        &[
            ("resume résumé re\u{301}sume\u{301}", "résumé", "resume [résumé] [re\u{301}sume\u{301}]"),
            ("resume résumé", "RESUME", "[resume] résumé"),
            ("ế e\u{302}\u{301} e\u{301}\u{302} ê", "ế", "[ế] [e\u{302}\u{301}] [e\u{301}\u{302}] ê"),
            ("smørrebrød smorrebrod", "smorrebrod", "smørrebrød [smorrebrod]"),
            ("ılık ilik", "ilik", "ılık [ilik]"),
            ("كَتَبَ كتب", "كتب", "كَتَبَ [كتب]"),
            ("한국 \u{1112}\u{1161}\u{11ab}국", "한국", "[한국] [\u{1112}\u{1161}\u{11ab}국]"),
        ],
    );
    check(
        WORDS,
        &[
            ("man woman mankind man's", "man", "[man] woman mankind [man]'s"),
            ("the cafés, a café", "cafe", "the cafés, a [café]"),
            ("党的对外工作", "对外", "党的[对外]工作"),
            ("पानी पानीपत", "पानी", "[पानी] पानीपत"),
            ("1,000 10000", "000", "1,[000] 10000"),
        ],
    );
}

#[test]
fn a_phrase_of_whole_words_passes_over_what_is_no_word() {
    check(
        WORDS,
        &[
            ("The gate, the “gate” and the—gate", "\"the gate\"", "[The gate], [the “gate]” and [the—gate]"),
            ("well-known, well known", "well-known", "[well-known], [well known]"),
            ("in the end. The start", "\"end the sta\"*", "in the [end. The start]"),
            ("the gates", "\"the gate\"", "the gates"),
            ("l’Union, l'union", "\"l union\"", "[l’Union], [l'union]"),
            ("税，制 税制", "税制", "[税，制] [税制]"),
            ("2023年3月", "3月", "2023年[3月]"),
            ("กำ ก", "ก", "กำ [ก]"),
        ],
    );
    let cased = MatchOptions { case: true, ..WORDS };
    check(cased, &[("The Gate, the gate: The “Gate”", "\"The Gate\"", "[The Gate], the gate: [The “Gate]”")]);
    assert_eq!(found_in("well-known", "well-known \"well known\"", WORDS).len(), 1);
    assert_eq!(found_in("a — b", "—", PLAIN).len(), 1);
    assert_eq!(found_in("a — b", "— a", WORDS).len(), 1);
}

#[test]
fn terms_that_find_the_same_are_counted_once() {
    for (text, query, options, count) in [
        ("The gate is the gate", "The gate is the gate", PLAIN, 5),
        ("The gate is the gate", "The gate is the gate", CASE, 5),
        ("café cafe", "café cafe", PLAIN, 2),
        ("café cafe", "café cafe", ACCENTS, 2),
        ("it’s", "it's it’s", PLAIN, 1),
        ("צה״ל", "צה\"ל צה״ל", PLAIN, 1),
    ] {
        assert_eq!(found_in(text, query, options).len(), count, "{query} in {text}");
    }
}

#[test]
fn a_phrase_does_not_run_into_the_next_paragraph_or_turn() {
    let transcript = transcript(&[&[("q", &["one", "two three"]), ("a", &["four"])]]);
    for (query, count) in [("\"one two\"", 0), ("\"two three\"", 1), ("\"three four\"", 0)] {
        assert_eq!(look(&transcript, query, PLAIN).matches(&[], Show::Everything).len(), count, "{query}");
    }
}

#[test]
fn a_very_long_query_and_one_with_five_hundred_terms_are_answered() {
    let long = "word ".repeat(2000);
    assert_eq!(found_in(&long, &format!("\"{}\"", long.trim()), PLAIN).len(), 1);
    let many: Vec<String> = (0..500).map(|n| format!("w{n}w")).collect();
    assert_eq!(found_in(&many.join(" "), &many.join(" "), PLAIN).len(), 500);
    assert_eq!(found_in("a b", "OR - * NEAR/5 q:", PLAIN).len(), 0);
}

#[test]
fn ranges_can_be_converted_to_utf16_units() {
    for (text, query, expected) in [
        ("abc b", "b", vec![1..2, 4..5]),
        ("é👩b 👩b", "👩b b", vec![1..4, 3..4, 5..8, 7..8]),
        ("党的对外。对外", "对外", vec![2..4, 5..7]),
    ] {
        assert_eq!(utf16_ranges(text, &found_in(text, query, PLAIN)), expected, "{query} in {text}");
    }
}
