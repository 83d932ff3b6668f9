//! What a driver reports of one run.

use crate::want::WantKind;

/// The sorts of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingKind {
    /// A data race.
    Race,
    /// An escaped loop capture.
    LoopCapture,
    /// Nobody can ever run again.
    Deadlock,
    /// A goroutine that is blocked for ever.
    Leak,
}

impl FindingKind {
    /// The expectation that such a finding answers.
    pub(crate) fn wanted_as(self) -> WantKind {
        match self {
            FindingKind::Race => WantKind::Race,
            FindingKind::LoopCapture => WantKind::Capture,
            FindingKind::Deadlock => WantKind::Deadlock,
            FindingKind::Leak => WantKind::Leak,
        }
    }
}

/// One finding of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What sort of finding it is.
    pub kind: FindingKind,
    /// The variable's name; empty for a deadlock or a leak.
    pub name: String,
    /// The files and lines it points at: both accesses of a race, the access of a capture, the place where each goroutine
    /// waits in a deadlock, the place where the goroutine of a leak is blocked.
    pub lines: Vec<(String, usize)>,
}

/// A compile error: line, column and message.
pub type DiagnosticAt = (usize, usize, String);

/// What came out of one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunResult {
    /// The exit status.
    pub exit: i32,
    /// What the program wrote to stdout.
    pub stdout: String,
    /// What the program wrote to stderr, with the trace of a panic or a fatal error, but without rendered findings.
    pub stderr: String,
    /// The findings.
    pub findings: Vec<Finding>,
    /// The compile errors.
    pub diagnostics: Vec<DiagnosticAt>,
}
