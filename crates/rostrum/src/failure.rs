//! The error type of the command.

use std::error::Error;
use std::fmt;

/// The reason why a task failed, with the error that caused it and advice, where they are known.
///
/// As usual for errors with a [`source`](Error::source), `Display` writes the problem alone. [`message`](Self::message)
/// returns the whole chain.
#[derive(Debug)]
pub(crate) struct Failure {
    /// The problem in a few words: `cannot read a.md`, `site is not empty`.
    problem: String,
    cause: Option<Box<dyn Error + Send + Sync>>,
    advice: Option<&'static str>,
}

impl Failure {
    /// Makes a failure without a cause, such as a refusal.
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        Self { problem: problem.into(), cause: None, advice: None }
    }

    /// Sets the error that caused the failure.
    pub(crate) fn caused_by(self, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { cause: Some(cause.into()), ..self }
    }

    /// Sets what the user can do, or what state was left, as a clause: `choose another folder`.
    pub(crate) fn advise(self, advice: &'static str) -> Self {
        Self { advice: Some(advice), ..self }
    }

    /// Returns the problem, its causes and the advice as one line:
    /// `cannot listen on 127.0.0.1:80: Permission denied (os error 13); choose another address with --address`.
    pub(crate) fn message(&self) -> String {
        let mut message = self.to_string();
        let mut advice = self.advice;
        let mut source = self.source();
        while let Some(error) = source {
            message.push_str(&format!(": {error}"));
            advice = advice.or_else(|| error.downcast_ref::<Self>()?.advice);
            source = error.source();
        }
        match advice {
            Some(advice) => format!("{message}; {advice}"),
            None => message,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}

impl From<String> for Failure {
    fn from(problem: String) -> Self {
        Self::new(problem)
    }
}

impl From<&str> for Failure {
    fn from(problem: &str) -> Self {
        Self::new(problem)
    }
}

/// Turns the error of a result into a [`Failure`] that says which action failed.
pub(crate) trait Context<T> {
    /// Keeps the error as the cause of a failure with this action, such as `cannot read a.md`.
    fn context(self, action: impl FnOnce() -> String) -> Result<T, Failure>;
}

impl<T, E: Into<Box<dyn Error + Send + Sync>>> Context<T> for Result<T, E> {
    fn context(self, action: impl FnOnce() -> String) -> Result<T, Failure> {
        self.map_err(|error| Failure::new(action()).caused_by(error))
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[test]
    fn the_message_has_the_problem_every_cause_and_the_advice() {
        let cause: Result<(), _> = Err(io::Error::from_raw_os_error(13));
        let failure = cause
            .context(|| "cannot open a.md".to_owned())
            .map_err(|failure| failure.advise("check its permissions"))
            .context(|| "cannot read the library x".to_owned())
            .unwrap_err();
        assert_eq!(failure.to_string(), "cannot read the library x");
        let cause = io::Error::from_raw_os_error(13);
        let message = format!("cannot read the library x: cannot open a.md: {cause}; check its permissions");
        assert_eq!(failure.message(), message);
    }

    #[test]
    fn the_source_is_the_underlying_error() {
        let cause: Result<(), _> = Err(io::Error::from(io::ErrorKind::NotFound));
        let failure = cause.context(|| "cannot read a.md".to_owned()).unwrap_err();
        let source = failure.source().and_then(|source| source.downcast_ref::<io::Error>());
        assert_eq!(source.map(io::Error::kind), Some(io::ErrorKind::NotFound));
        assert!(Failure::from("the library is empty").source().is_none());
    }
}
