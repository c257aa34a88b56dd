//! How fast the matcher goes through five megabytes of folded text: in a browser and natively, each beside plain memmem.

#![allow(missing_docs, reason = "a measurement has no public items")]

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use address::MatchOptions;
    use find::{Found, Query, Text, fold::fold};
    use memchr::memmem;
    use transcript::{Transcript, json};

    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

    const SIZE: usize = 5_000_000;
    /// How often each word is looked for; a browser's clock is coarse, so all of them together are timed.
    const ROUNDS: usize = 200;
    /// How often that is timed; the median counts.
    const TIMES: usize = 5;

    #[cfg(target_arch = "wasm32")]
    fn now_ms() -> f64 {
        let global = js_sys::global();
        let performance = js_sys::Reflect::get(&global, &"performance".into()).unwrap();
        let now: js_sys::Function = js_sys::Reflect::get(&performance, &"now".into()).unwrap().into();
        now.call0(&performance).unwrap().as_f64().unwrap()
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn now_ms() -> f64 {
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs_f64() * 1000.0
    }

    fn say(line: &str) {
        #[cfg(target_arch = "wasm32")]
        wasm_bindgen_test::console_log!("{line}");
        #[cfg(not(target_arch = "wasm32"))]
        println!("{line}");
    }

    /// Gigabytes in a second.
    fn rate(bytes: usize, act: impl Fn() -> usize) -> (usize, f64) {
        let timed = || {
            let begun = now_ms();
            let count = (0..ROUNDS).map(|_| std::hint::black_box(act())).max().unwrap_or_default();
            (count, bytes as f64 * ROUNDS as f64 / (now_ms() - begun) / 1e6)
        };
        // An engine compiles in earnest what has run for a while.
        let (count, _) = timed();
        let mut rates: Vec<f64> = (0..TIMES).map(|_| timed().1).collect();
        rates.sort_by(f64::total_cmp);
        (count, rates[TIMES / 2])
    }

    #[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
    #[cfg_attr(not(target_arch = "wasm32"), test)]
    fn the_matcher_beside_memmem() {
        let bundled: Transcript = json::read(include_bytes!("../../public/library/brenn-valley-inquiry.json")).unwrap();
        let length: usize = bundled.exchanges.iter().flat_map(|it| it.paragraphs()).map(|it| it.text.len()).sum();
        let mut long = bundled.clone();
        long.exchanges =
            bundled.exchanges.iter().cycle().take(bundled.exchanges.len() * SIZE / length).cloned().collect();
        let plain: Vec<String> = long.exchanges.iter().flat_map(|it| it.texts()).map(|(_, text)| fold(text)).collect();
        let plain = plain.join("\n");
        let begun = now_ms();
        let text = Arc::new(Text::new(Arc::new(long)));
        say(&format!("five megabytes are folded in {:.1} ms", now_ms() - begun));
        for (name, word) in [("none", "zyxwvu"), ("medium", "bridge"), ("common", "the")] {
            let query = Query::parse(word);
            let (found, matcher) =
                rate(plain.len(), || Found::new(Arc::clone(&text), query.clone(), MatchOptions::default()).counts()[0]);
            let (_, memmem) = rate(plain.len(), || memmem::find_iter(plain.as_bytes(), word).count());
            say(&format!("{name:<7} {found:>6} matches: matcher {matcher:>5.1} GB/s, memmem {memmem:>5.1} GB/s"));
        }
    }
}
