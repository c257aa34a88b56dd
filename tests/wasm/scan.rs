//! Measures the speed of the matcher in five megabytes of folded text, in a browser and natively, each beside plain memmem.

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
    /// The number of searches for each word in one measurement. They are timed together, since a browser's clock is coarse.
    const ROUNDS: usize = 200;
    /// The number of measurements; the median counts.
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

    /// Returns the largest count of an act over so many bytes, and its median speed in gigabytes a second.
    fn rate(bytes: usize, act: impl Fn() -> usize) -> (usize, f64) {
        let timed = || {
            let start = now_ms();
            let count = (0..ROUNDS).map(|_| std::hint::black_box(act())).max().unwrap_or_default();
            (count, bytes as f64 * ROUNDS as f64 / (now_ms() - start) / 1e6)
        };
        // A first measurement is thrown away, since engines optimise code only after it has run for a while.
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
        let start = now_ms();
        let text = Arc::new(Text::new(Arc::new(long)));
        say(&format!("five megabytes are folded in {:.1} ms", now_ms() - start));
        for (name, word) in [("none", "zyxwvu"), ("medium", "bridge"), ("common", "the")] {
            let query = Query::parse(word);
            let (found, matcher) =
                rate(plain.len(), || Found::new(Arc::clone(&text), query.clone(), MatchOptions::default()).counts()[0]);
            let (_, memmem) = rate(plain.len(), || memmem::find_iter(plain.as_bytes(), word).count());
            say(&format!("{name:<7} {found:>6} matches: matcher {matcher:>5.1} GB/s, memmem {memmem:>5.1} GB/s"));
        }
    }
}
