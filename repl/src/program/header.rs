//! What stands before and in a file's package clause: build constraints and the package's name.

use super::constraint::{Tags, expression_holds, plus_build_holds};

/// The start of a file.
#[derive(Default, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// The name in the package clause.
    pub(super) package: Option<String>,
    /// The first `//go:build` line, without that word.
    build: Option<String>,
    /// `// +build` lines, without that word: what Go had before.
    plus_build: Vec<String>,
}

impl Header {
    /// Reads as far as the package clause.
    pub(super) fn of(text: &str) -> Header {
        let mut header = Header::default();
        let mut rest = text.trim_start_matches('\u{feff}');
        loop {
            rest = rest.trim_start();
            if let Some(comment) = rest.strip_prefix("//") {
                let (line, after) = comment.split_once('\n').unwrap_or((comment, ""));
                header.comment(line.trim_end());
                rest = after;
            } else if let Some(comment) = rest.strip_prefix("/*") {
                let Some((_, after)) = comment.split_once("*/") else { return header };
                rest = after;
            } else {
                header.package = package_name(rest);
                return header;
            }
        }
    }

    fn comment(&mut self, line: &str) {
        if let Some(expression) = line.strip_prefix("go:build ") {
            self.build.get_or_insert_with(|| expression.to_owned());
        } else if let Some(options) = line.trim_start().strip_prefix("+build ") {
            self.plus_build.push(options.to_owned());
        }
    }

    /// Whether the constraints let the file into the package.
    pub(super) fn matches(&self, tags: Tags) -> bool {
        match &self.build {
            Some(expression) => expression_holds(expression, tags),
            None => self.plus_build.iter().all(|options| plus_build_holds(options, tags)),
        }
    }
}

fn package_name(text: &str) -> Option<String> {
    let rest = text.strip_prefix("package")?;
    let name = rest.trim_start_matches([' ', '\t']);
    let end = name.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(name.len());
    (end > 0 && name.len() < rest.len()).then(|| name[..end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constraints_stand_before_the_package_clause() {
        let text = "/* c */ // x\n//go:build linux && !cgo\n\n// Doc.\npackage p // q\n";
        let header = Header::of(text);
        assert_eq!(header.package.as_deref(), Some("p"));
        assert_eq!(header.build.as_deref(), Some("linux && !cgo"));
        assert_eq!(Header::of("package p\n//go:build x\n").build, None);
        assert_eq!(Header::of("packages"), Header::default());
        assert_eq!(Header::of("// only"), Header::default());
    }

    #[test]
    fn old_constraints_count_where_there_are_no_new_ones() {
        let tags = Tags { race: false, foreign: false };
        assert!(!Header::of("// +build windows\n\npackage p").matches(tags));
        assert!(Header::of("// +build windows linux\n// +build !race\n\npackage p").matches(tags));
        assert!(Header::of("//go:build linux\n// +build windows\n\npackage p").matches(tags));
    }
}
