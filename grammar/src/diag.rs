//! Diagnostics as plain data; how they look is the business of whoever shows them.

use crate::source::Span;

/// How grave a diagnostic is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The program is not run.
    Error,
    /// The program runs; something in it is suspicious.
    Warning,
}

/// The stable name of a kind of diagnostic, such as `UnusedVar`; `explain` takes it.
pub type Code = &'static str;

/// A place in the source and what is to be said about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// The text beside it; may be empty.
    pub message: String,
}

/// One message with its places.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// The kind.
    pub code: Code,
    /// The message in gc's wording; may have several lines (`have (…)`, `want (…)`), the later ones starting with a tab.
    pub message: String,
    /// The culprit. Its start is the position that one-line output names.
    pub primary: Label,
    /// What the culprit conflicts with.
    pub secondary: Vec<Label>,
    /// What to do about it.
    pub notes: Vec<String>,
}

/// The code of [`Diagnostic::too_many`].
const TOO_MANY: Code = "TooManyErrors";

impl Diagnostic {
    /// An error without further labels or notes.
    pub fn error(code: Code, span: Span, message: impl Into<String>) -> Self {
        Diagnostic {
            severity: Severity::Error,
            code,
            message: message.into(),
            primary: Label { span, message: String::new() },
            secondary: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// There are more errors than are reported; the last one is there.
    pub fn too_many(last: Span) -> Self {
        Diagnostic::error(TOO_MANY, last, "too many errors")
    }

    /// Whether it only says that there are more errors.
    pub fn is_too_many(&self) -> bool {
        self.code == TOO_MANY
    }

    /// Adds a place that the culprit conflicts with.
    #[must_use]
    pub fn with_label(mut self, span: Span, message: impl Into<String>) -> Self {
        self.secondary.push(Label { span, message: message.into() });
        self
    }

    /// Adds a note.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }
}

/// What every stage's error type can become.
pub trait ToDiagnostic {
    /// The message, its places and its code.
    fn to_diagnostic(&self) -> Diagnostic;
}
