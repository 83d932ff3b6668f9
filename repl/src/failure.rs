//! Why a command could not do its work.

use std::io::{self, Write};

use racewalk_interp::outcome::status;

/// A message for stderr and an exit status.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) status: i32,
    message: String,
    /// What stands before the message.
    prefix: &'static str,
}

impl Failure {
    pub(crate) fn new(status: i32, message: impl Into<String>) -> Self {
        Failure { status, message: message.into(), prefix: "racewalk: " }
    }

    /// A message that stands for itself, such as one with a position.
    pub(crate) fn verbatim(status: i32, message: impl Into<String>) -> Self {
        Failure { prefix: "", ..Failure::new(status, message) }
    }

    /// The command line is wrong.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Failure::new(status::USAGE, message)
    }

    /// Something that the command line names cannot be used, as when the `go` command exits with 1.
    pub(crate) fn input(message: impl Into<String>) -> Self {
        Failure::new(status::COMPILE, message)
    }

    /// What is wrong.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// Says so on stderr; that nobody reads stdout any more is no news.
    pub(crate) fn show(&self) {
        if self.status != status::CLOSED_PIPE {
            // There is nobody else to tell.
            let _ = writeln!(io::stderr(), "{}{}", self.prefix, self.message);
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::new(status::CLOSED_PIPE, "output is closed"),
            _ => Failure::input(error.to_string()),
        }
    }
}
