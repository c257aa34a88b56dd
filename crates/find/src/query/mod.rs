//! The query language.
//!
//! | as typed | meaning |
//! |---|---|
//! | `word` | these characters anywhere, also inside a longer word |
//! | `"a phrase"` | these words in this order; quotes of any form, and a quote that is not closed extends to the end |
//! | `prefix*` | whole words that begin with this |
//! | `-word` | leaves out exchanges that hold it |
//! | `this OR that` | either; binds tighter than terms side by side |
//! | `this NEAR/5 that` | at most five words apart in one turn (characters, in scripts without spaces); binds tighter than `OR` |
//! | `q:word`, `a:word` | in questions, in answers |
//! | `speaker:name`, `outlet:name` | in the words of this participant; in exchanges in which this outlet asks |
//! | `event:name`, `lang:fr` | in transcripts of this event; in this language |
//! | `date:2021..2023`, `date:2022-10` | in transcripts of this time; either end may be missing |
//! | `before:2022`, `after:2022-10` | in transcripts of before this year, month or day; of after it |
//!
//! Terms mark their places; the operators decide which exchanges are kept ([`Found::kept`](crate::Found::kept)). Inside
//! quotes, all of these signs are plain text. Signs in the full-width forms of Chinese and Japanese keyboards mean the
//! same. In names and events, case, accents, hyphens and apostrophes do not matter. A quote between letters is part of the word, as gershayim are typed
//! (`צה"ל`), also inside a phrase; in scripts without spaces it is always a quote, since nothing tells there that a
//! word continues. Text that cannot be read is reported ([`Query::problem`]), and the rest of the query applies.

mod condition;
mod lexer;
mod model;
mod parse;
mod print;
mod problem;

pub use condition::About;
pub(crate) use lexer::is_plain;
pub use lexer::sign_with_name;
pub use model::{Part, Person, Query, Role, Term, Unit};
pub use problem::{MAX_TERMS, QueryProblem, QueryProblemKind};

#[cfg(test)]
mod tests {
    use address::MatchOptions;
    use proptest::prelude::*;

    use super::*;

    fn texts(query: &str) -> Vec<String> {
        Query::parse(query).terms().iter().map(|term| term.text().to_owned()).collect()
    }

    #[test]
    fn words_and_phrases_are_distinguished() {
        assert_eq!(texts("party work"), ["party", "work"]);
        assert_eq!(texts("“the Party’s work” now"), ["the Party’s work", "now"]);
        assert_eq!(texts("say \"not closed"), ["say", "not closed"]);
        assert_eq!(texts("党 的 \"对外 工作\""), ["党", "的", "对外 工作"]);
        assert_eq!(texts("a \"b\" \"c"), ["a", "b", "c"]);
        assert_eq!(texts("(\"b\")\"c"), ["(", "b", ")", "c"]);
        assert_eq!(texts("12:30 well-known f*ck \"-5\" \"OR\""), ["12:30", "well-known", "f*ck", "-5", "OR"]);
    }

    #[test]
    fn a_quote_between_letters_is_part_of_the_word() {
        assert_eq!(texts("צה\"ל וארה”ב"), ["צה\"ל", "וארה”ב"]);
        assert_eq!(texts("\"דובר צה\"ל אמר\" שלום"), ["דובר צה\"ל אמר", "שלום"]);
        assert_eq!(texts("a\"b\"c say\"not closed\""), ["a\"b\"c", "say\"not", "closed"]);
        assert_eq!(texts("אָ\"בּ\"ג"), ["אָ\"בּ\"ג"]);
        // A quote with letters on both sides does not close the phrase.
        assert_eq!(texts("\"the gate\"water works"), ["the gate\"water works"]);
        assert_eq!(texts("\"the gate\"*"), ["the gate"]);
        assert_eq!(Query::parse("q:צה\"ל -\"צה\"ל\" צה\"ל*").to_string(), "q:צה\"ל צה\"ל* -צה\"ל");
        assert_eq!(Query::parse("speaker:רמטכ\"ל").to_string(), "speaker:\"רמטכ\"ל\"");
    }

    #[test]
    fn a_quote_is_part_of_no_word_in_scripts_without_spaces() {
        assert_eq!(texts("党“对外”工作"), ["党", "对外", "工作"]);
        assert_eq!(texts("\"对外\"工作"), ["对外", "工作"]);
        assert_eq!(texts("EU\"对外\"UN"), ["EU", "对外", "UN"]);
        assert_eq!(texts("ﾄｳ\"ｷｮｳ\"ﾀﾜｰ"), ["ﾄｳ", "ｷｮｳ", "ﾀﾜｰ"]);
    }

    #[test]
    fn signs_may_have_full_width() {
        for (typed, same) in [
            ("ｑ：税", "q:税"),
            ("－川", "-川"),
            ("橋＊", "橋*"),
            ("税　ＯＲ　川", "税 OR 川"),
            ("税 ＮＥＡＲ／５ 川", "税 NEAR/5 川"),
            ("＂対外 工作＂＊", "\"対外 工作\"*"),
            ("－ｓｐｅａｋｅｒ：山田", "-speaker:\"山田\""),
            ("ａｆｔｅｒ：２０２１－０３", "after:2021-03"),
        ] {
            let read = Query::parse(typed);
            assert_eq!(read.problem(), None, "{typed}");
            assert_eq!(read.to_string(), same, "{typed}");
        }
        assert_eq!(texts("Ｑ：税"), ["Ｑ：税"]);
    }

    #[test]
    fn a_term_that_is_typed_twice_is_one() {
        assert_eq!(texts("party work party"), ["party", "work"]);
        assert_eq!(Query::parse("party OR party").to_string(), "party OR party");
        assert!(Query::parse(" \"\" ").is_empty());
    }

    #[test]
    fn terms_that_find_the_same_become_one_as_typed_first() {
        let of = |case, accents| MatchOptions { case, accents, words: false };
        let texts = |query: &str, options| -> Vec<String> {
            Query::parse_for(query, options).terms().iter().map(ToString::to_string).collect()
        };
        let (any, case, accents) = (of(false, false), of(true, false), of(false, true));
        assert_eq!(texts("The gate is the gate", any), ["The", "gate", "is"]);
        assert_eq!(texts("The gate is the gate", case), ["The", "gate", "is", "the"]);
        assert_eq!(texts("The gate is the gate", accents), ["The", "gate", "is"]);
        assert_eq!(texts("café cafe Cafe\u{301}", any), ["café"]);
        assert_eq!(texts("café cafe Cafe\u{301}", case), ["café", "Cafe\u{301}"]);
        assert_eq!(texts("café cafe Cafe\u{301}", accents), ["café", "cafe"]);
        assert_eq!(texts("café cafe Cafe\u{301}", of(true, true)), ["café", "cafe", "Cafe\u{301}"]);
        assert_eq!(texts("it’s it's \"one  two\" \"one two\"", of(true, true)), ["it’s", "\"one  two\""]);
        assert_eq!(texts("the The* THE* q:the a:the Q:the q:The", any), ["the", "The*", "q:the", "a:the", "Q:the"]);
        assert_eq!(Query::parse("-gate -Gate -GATE").excluded().len(), 1);
        assert_eq!(Query::parse("-gate Gate").to_string(), "Gate -gate");
    }

    #[test]
    fn operators_refer_to_the_one_term_of_several_that_find_the_same() {
        let read = Query::parse("Tax OR dues NEAR/3 tax NEAR/2 DUES water");
        assert_eq!(read.terms().iter().map(Term::text).collect::<Vec<_>>(), ["Tax", "dues", "water"]);
        assert_eq!(read.to_string(), "Tax OR dues NEAR/3 Tax NEAR/2 dues water");
        assert_eq!(Query::parse(&read.to_string()), read);
    }

    #[test]
    fn a_query_prints_as_text_that_parses_to_the_same_query() {
        for query in [
            "water",
            "\"the gate\" -sluice",
            "gov* OR state NEAR/5 reform q:tax a:\"no comment\"",
            "a NEAR/1 b NEAR/30 c*",
            "\"the end\"*",
            "water -speaker:\"Guo Yezhou\" outlet:\"Global Times\"",
            "\"q:word\" \"NEAR/3\" \"a*\" \"－a\" \"ＯＲ\" \"date:2022\"",
            "water event:\"Harbour council\" -lang:\"en\" date:\"2021..\" before:\"2023-04\" after:\"2020\"",
        ] {
            let read = Query::parse(query);
            assert_eq!(read.problem(), None, "{query}");
            assert_eq!(Query::parse(&read.to_string()), read, "{query}");
        }
        assert_eq!(Query::parse("tax*  “no comment”").to_string(), "tax* \"no comment\"");
    }

    #[test]
    fn a_problem_has_its_place_and_the_rest_of_the_query_applies() {
        for (query, wrong, terms) in [
            ("water OR", "OR", vec!["water"]),
            ("OR water", "OR", vec!["water"]),
            ("water OR OR gate", "OR", vec!["water", "gate"]),
            ("water - gate", "-", vec!["water", "gate"]),
            ("*", "*", vec![]),
            ("q:", "q:", vec![]),
            ("speaker: water", "speaker:", vec!["water"]),
            ("a NEAR/ b", "NEAR/", vec!["a", "b"]),
            ("a NEAR/0 b", "NEAR/0", vec!["a", "b"]),
            ("a NEAR/x b", "NEAR/x", vec!["a", "b"]),
            ("NEAR/4 b", "NEAR/4", vec!["b"]),
            ("a NEAR/4", "NEAR/4", vec!["a"]),
            ("a OR -b", "OR", vec!["a"]),
            ("a NEAR/4 speaker:x", "NEAR/4", vec!["a"]),
            ("水 \u{301}", "\u{301}", vec!["水"]),
            ("event: water", "event:", vec!["water"]),
            ("date:tomorrow water", "date:tomorrow", vec!["water"]),
            ("date:.. water", "date:..", vec!["water"]),
            ("before:2022-13", "before:2022-13", vec![]),
        ] {
            let read = Query::parse(query);
            assert_eq!(read.problem().map(|problem| &query[problem.at.clone()]), Some(wrong), "{query}");
            assert_eq!(texts(query), terms, "{query}");
        }
    }

    #[test]
    fn a_problem_is_of_a_kind_that_says_what_to_type() {
        for (query, kind) in [
            ("a:", QueryProblemKind::LoneScope("a:")),
            ("speaker: x", QueryProblemKind::LoneScope("speaker:")),
            ("x -", QueryProblemKind::LoneDash),
            ("x -q:", QueryProblemKind::LoneDash),
            ("OR x", QueryProblemKind::LoneOr),
            ("date:tomorrow", QueryProblemKind::NoDate("date:")),
        ] {
            assert_eq!(Query::parse(query).problem().map(|problem| problem.kind), Some(kind), "{query}");
        }
    }

    #[test]
    fn terms_beyond_the_limit_are_reported() {
        let many: Vec<String> = (0..=MAX_TERMS).map(|n| format!("w{n}")).collect();
        let read = Query::parse(&many.join(" "));
        assert_eq!(read.terms().len(), MAX_TERMS);
        assert_eq!(read.problem().map(|problem| problem.kind), Some(QueryProblemKind::TooManyTerms));
        assert_eq!(Query::parse(&many[1..].join(" ")).problem(), None);
    }

    #[test]
    fn left_out_terms_are_reported_before_all_other_problems() {
        let many: Vec<String> = (0..=MAX_TERMS).map(|n| format!("w{n}")).collect();
        for (query, left_out) in [
            (format!("- {}", many.join(" ")), "w500"),
            (format!("{} OR {}", many[..MAX_TERMS].join(" "), many[MAX_TERMS]), "w500"),
            (format!("OR {} NEAR/ w501", many.join(" ")), "w500"),
            (format!("- -{}", many.join(" -")), "-w500"),
        ] {
            let read = Query::parse(&query);
            let problem = read.problem().unwrap();
            assert_eq!((problem.kind, &query[problem.at.clone()]), (QueryProblemKind::TooManyTerms, left_out));
        }
        // The first of two other problems is reported.
        assert_eq!(Query::parse("a - OR").problem().map(|problem| problem.kind), Some(QueryProblemKind::LoneDash));
    }

    #[test]
    fn a_library_entry_matches_if_its_texts_together_hold_all_terms() {
        for (query, found) in [
            ("zoe harbour", true),
            ("zoe water", false),
            ("zoe water OR brief", true),
            ("zoe -harbour", false),
            ("\"briefing zoe\"", false),
            ("speaker:zoe", true),
            ("speaker:harbour", false),
            ("-speaker:marsh", false),
            ("", true),
        ] {
            assert_eq!(Query::parse(query).is_in("harbour briefing\nzoe marsh", "zoe marsh"), found, "{query}");
        }
    }

    proptest! {
        #[test]
        fn a_printed_query_parses_to_the_same_query(
            text in "[a-zA-Zé“”\" 党x\u{301}*-]{0,30}|[aAéצהל\u{5b8}\"”״ *:-]{0,16}|\\PC{0,30}|((q:|a:|speaker:|outlet:|-|OR |NEAR/|\"|\\*|[a-c5]| ){0,14})",
            flags in any::<[bool; 2]>(),
        ) {
            let options = MatchOptions { case: flags[0], accents: flags[1], words: false };
            let query = Query { problem: None, ..Query::parse_for(&text, options) };
            prop_assert_eq!(Query::parse_for(&query.to_string(), options), query);
        }
    }
}
