//! The content security policies of the pages (W3C, Content Security Policy Level 3).
//!
//! No page allows inline scripts or styles, except for those that its policy names by their digests: the page's style, and the
//! script that applies the reader's appearance. No page may reach another
//! host.

use crate::integrity;

/// Returns the policy of a page of the app. `inline_style` is the text of the one `<style>` element of the page, if it has one.
pub(crate) fn of_app(inline_style: Option<&str>) -> String {
    let digest = inline_style.map_or_else(String::new, |style| format!(" {}", source(style)));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src 'self'{digest}; img-src 'self'; \
         font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'",
        source(appearance::SCRIPT)
    )
}

/// Returns the policy of the list of all transcripts, which runs only the script that applies the reader's appearance. `style` is
/// the text of its `<style>` element.
pub(crate) fn of_list(style: &str) -> String {
    format!(
        "default-src 'none'; script-src {}; style-src {}; img-src 'self'; connect-src 'self'",
        source(appearance::SCRIPT),
        source(style)
    )
}

/// Returns the policy of a packed file, which asks for nothing: its scripts and its style stand in it.
pub(crate) fn of_packed(scripts: &[&str], style: &str) -> String {
    let scripts: Vec<String> = [appearance::SCRIPT].iter().chain(scripts).map(|script| source(script)).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; font-src data:; connect-src data:; worker-src blob:; \
         base-uri 'none'; form-action 'none'",
        scripts.join(" "),
        source(style)
    )
}

/// Returns the source expression that allows one inline text: its digest in quotes.
fn source(text: &str) -> String {
    format!("'{}'", integrity::of(text.as_bytes()))
}
