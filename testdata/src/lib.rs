//! The test programs of racewalk, and the one reader of the annotations in them.
//!
//! A test program is a Go file whose comments say how to run it and what must come out: directives (`//@ seeds: 1..64`),
//! expectations beside the code (`// want race "x"`) and sections at the end (`// Output:`). The format is described, with
//! an example of each form, in this crate's `README.md`.
//!
//! The crate knows nothing about how programs are run. A driver does three things:
//!
//! 1. [`walk`] a folder, which gives one [`Case`] for each file;
//! 2. run the program once for each of [`Case::runs`] and fill in a [`RunResult`];
//! 3. hand the results to [`judge_all`], whose error is the text to show.
//!
//! ```
//! use racewalk_testdata::{judge_all, Case, RunResult};
//!
//! let source = "package main\n\nfunc main() { print() }\n\n// Output:\n";
//! let case = Case::parse("empty.go".as_ref(), source).unwrap();
//! let results: Vec<RunResult> = case.runs().iter().map(|_| RunResult::default()).collect();
//! assert_eq!(judge_all(&case, &results), Ok(()));
//! ```

mod case;
mod diff;
mod directive;
mod error;
mod judge;
mod matrix;
mod normal;
mod result;
mod scan;
mod section;
mod snapshot;
mod walk;
mod want;

pub use case::Case;
pub use diff::line_diff;
pub use directive::{Directives, Grain, Lang};
pub use error::ReadError;
pub use judge::{judge, judge_all};
pub use matrix::RunConfig;
pub use normal::normalize_stderr;
pub use result::{DiagnosticAt, Finding, FindingKind, RunResult};
pub use section::Sections;
pub use snapshot::{bless, check_snapshot};
pub use walk::{corpus_dir, walk};
pub use want::{Want, WantKind};
