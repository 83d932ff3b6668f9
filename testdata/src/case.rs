//! A test program with everything its annotations say.

use std::path::{Path, PathBuf};

use crate::directive::{self, Directives};
use crate::error::{Complaint, ReadError};
use crate::matrix::{self, RunConfig};
use crate::scan::scan;
use crate::section::{self, Sections};
use crate::want::{self, Want, WantKind};

/// A test program and what is expected of it.
#[derive(Clone, Debug)]
pub struct Case {
    /// The file.
    pub path: PathBuf,
    /// Its text.
    pub source: String,
    /// How to run it.
    pub directives: Directives,
    /// What is expected beside the code, by line.
    pub wants: Vec<Want>,
    /// What it prints.
    pub sections: Sections,
}

impl Case {
    /// Reads a file.
    pub fn read(path: &Path) -> Result<Case, ReadError> {
        let source = std::fs::read_to_string(path)
            .map_err(|error| ReadError::new(path, 0, error.to_string()))?;
        Case::parse(path, &source)
    }

    /// Reads the annotations of a text that stands in a file of the given name.
    pub fn parse(path: &Path, source: &str) -> Result<Case, ReadError> {
        let found = scan(source);
        let parts = || -> Result<Case, Complaint> {
            let case = Case {
                path: path.to_path_buf(),
                source: source.to_string(),
                directives: directive::read(&found)?,
                wants: want::read(&found)?,
                sections: section::read(&found)?,
            };
            case.check()?;
            Ok(case)
        };
        parts().map_err(|complaint| complaint.at(path))
    }

    /// The name of the file without its folder.
    pub fn file_name(&self) -> String {
        self.path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    }

    /// The runs to make, in the order in which [`judge_all`](crate::judge_all) takes their results.
    pub fn runs(&self) -> Vec<RunConfig> {
        matrix::runs(&self.directives)
    }

    /// The exit status of a run in which everything wanted is found.
    pub fn expected_exit(&self) -> i32 {
        let wanted = |kind| self.wants.iter().any(|want| want.kind == kind);
        match self.directives.exit {
            Some(status) => status,
            None if wanted(WantKind::Diagnostic) => 1,
            None if wanted(WantKind::Deadlock) => 2,
            None if wanted(WantKind::Race) || wanted(WantKind::Capture) => 66,
            None => 0,
        }
    }

    /// What each annotation alone cannot get wrong, but all of them together can.
    fn check(&self) -> Result<(), Complaint> {
        if self.sections.about_stdout() > 1 {
            return Err(Complaint::new(
                0,
                "only one of `Output:`, `Unordered output:` and `Outcomes:` may be given",
            ));
        }
        let diagnostic = self.wants.iter().find(|want| want.kind == WantKind::Diagnostic);
        let other = self.wants.iter().find(|want| want.kind != WantKind::Diagnostic);
        if let (Some(_), Some(other)) = (diagnostic, other) {
            let message = format!("a program that does not compile has no {}", other.kind.word());
            return Err(Complaint::new(other.line, message));
        }
        if self.directives.exhibited && self.wants.is_empty() && self.sections.about_stdout() == 0 {
            return Err(Complaint::new(0, "`exhibited`, but nothing is expected"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exit(source: &str) -> i32 {
        Case::parse("x.go".as_ref(), source).unwrap().expected_exit()
    }

    #[test]
    fn the_usual_exit_status_follows_from_what_is_wanted() {
        assert_eq!(exit("package main\n"), 0);
        assert_eq!(exit("package main // want \"x\"\n"), 1);
        assert_eq!(exit("package main // want deadlock race \"x\"\n"), 2);
        assert_eq!(exit("package main // want race \"x\"\n"), 66);
        assert_eq!(exit("package main // want capture \"x\"\n"), 66);
        assert_eq!(exit("package main // want leak\n"), 0);
        assert_eq!(exit("//@ exit: 3\npackage main // want race \"x\"\n"), 3);
    }

    #[test]
    fn contradictions_are_errors() {
        let error = |source| Case::parse("d/x.go".as_ref(), source).unwrap_err().to_string();
        assert_eq!(
            error("p // want \"x\"\nq // want leak\n"),
            "d/x.go:2: a program that does not compile has no leak"
        );
        assert_eq!(
            error("p\n// Output:\n\n// Outcomes: 1\n"),
            "d/x.go: only one of `Output:`, `Unordered output:` and `Outcomes:` may be given"
        );
        assert_eq!(error("//@ exhibited\np\n"), "d/x.go: `exhibited`, but nothing is expected");
        assert!(error("//@ nothing\n").starts_with("d/x.go:1: unknown directive"));
    }
}
