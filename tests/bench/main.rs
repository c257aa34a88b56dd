//! Measurements in Chromium.
fn main() {}
