#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| foreign::read("documents", bytes));
