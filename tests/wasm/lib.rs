//! Tests that the pure crates do the same in a browser as natively. Each test runs in both. `make golden` runs them natively and
//! rewrites the expected results of both.

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::fmt::Write as _;
    use std::sync::Arc;

    use address::{HitOrder, MatchOptions, Place, Show};
    use find::{Found, Query};
    use search::{Answer, Index, Texts, TierWriter, write_root};
    use transcript::{Transcript, json};

    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

    /// The bundled library as it is published: ids and JSON.
    const LIBRARY: [(&str, &str); 7] = [
        ("al-nahr-water-board", include_str!("../../public/library/al-nahr-water-board.json")),
        ("brenn-valley-inquiry", include_str!("../../public/library/brenn-valley-inquiry.json")),
        ("china-diplomacy-new-era", include_str!("../../public/library/china-diplomacy-new-era.json")),
        ("kisaragi-library-hours", include_str!("../../public/library/kisaragi-library-hours.json")),
        ("nanwan-tram-line", include_str!("../../public/library/nanwan-tram-line.json")),
        ("seven-words", include_str!("../../public/library/seven-words.json")),
        ("vellmar-flood-barrier", include_str!("../../public/library/vellmar-flood-barrier.json")),
    ];

    const QUERIES: [&str; 9] =
        ["water", "\"the barrier\"", "party’s", "JOSÉ", "电车", "図書館", "الماء", "מים", "पानी"];

    fn read(text: &str) -> Transcript {
        json::read(text.as_bytes()).unwrap()
    }

    #[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
    #[cfg_attr(not(target_arch = "wasm32"), test)]
    fn the_bundled_library_is_written_back_byte_for_byte_and_has_no_problems() {
        for (id, text) in LIBRARY {
            let transcript = read(text);
            assert_eq!(transcript.id, id);
            assert_eq!(transcript.validate(), [], "{id}");
            assert!(json::write(&transcript) == text, "{id} is written differently");
        }
    }

    #[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
    #[cfg_attr(not(target_arch = "wasm32"), test)]
    fn the_importer_makes_the_bundled_transcript_from_its_source() {
        let source = include_bytes!("../fixtures/library/nanwan-tram-line.md");
        let pages = [formats::Page { name: "nanwan-tram-line.md", bytes: source }];
        let imported = formats::import(&pages, &formats::Given::default()).unwrap();
        let bundled = LIBRARY.iter().find(|(id, _)| *id == "nanwan-tram-line").unwrap().1;
        assert!(
            json::write(&imported.transcript) == bundled,
            "the imported transcript differs from the bundled one; run `make library`"
        );
    }

    #[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
    #[cfg_attr(not(target_arch = "wasm32"), test)]
    fn the_index_of_the_bundled_library_finds_what_its_texts_hold() {
        let mut library = LIBRARY.map(|(_, text)| read(text));
        library.sort_by(|a, b| a.date.cmp(&b.date));
        let texts = Texts::new(library.iter().cloned().map(Arc::new).collect());
        let mut files = HashMap::new();
        let mut keep = |file, contents| drop(files.insert(file, contents));
        let mut tier = TierWriter::new(8192, &mut keep);
        library.into_iter().for_each(|transcript| tier.add(transcript));
        let root = write_root(&[tier.finish()]);
        let more = [
            "wat*",
            "q:water -river",
            "水 OR 电车",
            "\"of the\"",
            "speaker:rennick gate",
            "the NEAR/3 gate",
            "date:2024 lang:ar",
        ];
        for typed in QUERIES.into_iter().chain(more) {
            let query = Arc::new(search::parse(typed));
            let mut index = Index::open(&root).unwrap();
            let (mut hits, mut shown) = (None, None);
            while shown.is_none() {
                let wanted = match &hits {
                    None => match index.hits(&query, HitOrder::Newest).unwrap() {
                        Answer::Wanted(files) => files,
                        Answer::Ready(found) => {
                            hits = Some(found);
                            continue;
                        }
                    },
                    Some(hits) => match index.show(&query, hits, 0..usize::MAX).unwrap() {
                        Answer::Wanted(files) => files,
                        Answer::Ready(found) => {
                            shown = Some(found);
                            continue;
                        }
                    },
                };
                wanted.into_iter().for_each(|file| index.add(file, files[&file].clone()).unwrap());
            }
            let read = texts.hits(&query, HitOrder::Newest);
            let by_reading = texts.show(&query, &read, 0..usize::MAX);
            assert!(!by_reading.is_empty(), "{typed} is found nowhere");
            assert_eq!(shown, Some(by_reading), "{typed}");
        }
    }

    #[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
    #[cfg_attr(not(target_arch = "wasm32"), test)]
    fn the_matcher_finds_the_same_places_everywhere() {
        let mut found = String::new();
        for (id, text) in LIBRARY {
            let folded = Arc::new(find::Text::new(Arc::new(read(text))));
            for query in QUERIES {
                let all = Found::new(Arc::clone(&folded), Query::parse(query), MatchOptions::default());
                let matches = all.matches(&[], Show::Everything);
                let sum: usize = (0..matches.len())
                    .filter_map(|number| matches.get(number))
                    .map(|it| it.exchange * 31 + it.text * 17 + it.range.start * 7 + it.range.end)
                    .sum();
                writeln!(found, "{id} {query} {} {sum}", matches.len()).unwrap();
            }
        }
        #[cfg(not(target_arch = "wasm32"))]
        if std::env::var_os("ROSTRUM_GOLDEN").is_some() {
            std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/found.txt"), &found).unwrap();
            return;
        }
        assert_eq!(found, include_str!("found.txt"), "run `make golden` and read the difference");
    }

    #[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
    #[cfg_attr(not(target_arch = "wasm32"), test)]
    fn words_are_found_with_rare_bytes_at_any_distance() {
        for apart in 1..40 {
            let word = format!("x{}y", &"ab".repeat(apart)[1..apart]);
            let text = format!("xa{word}b{}x{word}{word}y{word}", "abx aby ".repeat(apart));
            let needle = needle::Needle::new(&word, &needle::Frequencies::of(text.as_bytes()));
            let mut places = needle.places(&text);
            let mut from = 0;
            let found = std::iter::from_fn(|| {
                let place = places.from(from)?;
                from = place + 1;
                Some(place)
            });
            assert_eq!(
                found.collect::<Vec<_>>(),
                text.match_indices(&word).map(|it| it.0).collect::<Vec<_>>(),
                "{word}"
            );
        }
    }

    #[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
    #[cfg_attr(not(target_arch = "wasm32"), test)]
    fn an_address_means_the_same_everywhere() {
        let address = "#/t/briefing/e3.p2?q=%C3%A9t%C3%A9%20%22a%20b%22&per=10";
        assert_eq!(Place::parse(address).to_string(), address);
    }
}
