//! Lines on standard output and standard error.
//!
//! `println!` and `eprintln!` panic when the reader of their pipe has gone, as in `rostrum check … | head -1`. The
//! functions here drop the text instead: the command finishes its work quietly, and its exit code stays true.

use std::io::{self, ErrorKind, Write};

use crate::Failure;
use crate::failure::Context;

/// Writes a line to standard output.
///
/// # Errors
/// [`Failure`] if the line cannot be written for a reason other than a closed pipe, such as a full disk.
pub(crate) fn print_line(text: &str) -> Result<(), Failure> {
    match write_line(io::stdout().lock(), text) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.context(|| "cannot write to standard output".to_owned()),
    }
}

/// Writes a line to standard error. Ignores errors, because there is nowhere else to report them.
pub(crate) fn print_error_line(text: &str) {
    _ = write_line(io::stderr().lock(), text);
}

/// Writes a text to standard error as it is, with the colours in it. Everything from files must be [`printable`] already.
pub(crate) fn print_rendered(text: &str) {
    // Ignores errors, because there is nowhere else to report them.
    _ = writeln!(io::stderr().lock(), "{text}");
}

/// Replaces characters that could command the terminal, or turn the order of what it shows, by as many question marks as
/// they have bytes: control characters but tab and line feed, and the explicit directions of UAX #9 (table 4). Names, texts
/// and errors of foreign files may hold them.
pub(crate) fn printable(text: &str) -> String {
    let is_command = |c: char| {
        (c.is_control() && c != '\t' && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut printable = String::with_capacity(text.len());
    for c in text.chars() {
        if is_command(c) {
            printable.push_str(&"?".repeat(c.len_utf8()));
        } else {
            printable.push(c);
        }
    }
    printable
}

fn write_line(mut out: impl Write, text: &str) -> io::Result<()> {
    out.write_all(format!("{}\n", printable(text)).as_bytes())?;
    out.flush()
}
