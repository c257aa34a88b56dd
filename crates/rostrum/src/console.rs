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

fn write_line(mut out: impl Write, text: &str) -> io::Result<()> {
    out.write_all(format!("{text}\n").as_bytes())?;
    out.flush()
}
