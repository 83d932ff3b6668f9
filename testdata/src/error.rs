//! What is wrong with an annotation, and where.

use std::fmt;
use std::path::{Path, PathBuf};

/// A malformed annotation, or a file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// The file.
    pub path: PathBuf,
    /// The line, counted from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl ReadError {
    /// An error at a line of a file.
    pub(crate) fn new(path: &Path, line: usize, message: impl Into<String>) -> ReadError {
        ReadError { path: path.to_path_buf(), line, message: message.into() }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path.display(), self.message),
            line => write!(f, "{}:{line}: {}", self.path.display(), self.message),
        }
    }
}

impl std::error::Error for ReadError {}

/// A complaint about one line, before the file is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    pub(crate) line: usize,
    pub(crate) message: String,
}

impl Complaint {
    pub(crate) fn new(line: usize, message: impl Into<String>) -> Complaint {
        Complaint { line, message: message.into() }
    }

    pub(crate) fn at(self, path: &Path) -> ReadError {
        ReadError::new(path, self.line, self.message)
    }
}
