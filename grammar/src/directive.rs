//! `//go:build` lines, as far as they set the language version.
//!
//! A file that is built only for Go 1.N and later is written in Go 1.N. The version a constraint implies is the greater of
//! both sides of `&&` and the lesser of both sides of `||`; other tags imply none.

use crate::ast::Directive;
use crate::source::Pos;

/// The minor version that the first `//go:build` line before the package clause implies.
pub(crate) fn go_version(directives: &[Directive], package: Pos) -> Option<u32> {
    let line = directives
        .iter()
        .take_while(|d| d.span.lo < package)
        .find_map(|d| d.text.strip_prefix("go:build"))?;
    let mut words = Words { rest: line, depth: 0 };
    words.any_of()
}

struct Words<'t> {
    rest: &'t str,
    depth: u32,
}

/// Parentheses deeper than this say nothing about versions.
const MAX_DEPTH: u32 = 100;

impl<'t> Words<'t> {
    fn eat(&mut self, word: &str) -> bool {
        match self.rest.trim_start().strip_prefix(word) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn any_of(&mut self) -> Option<u32> {
        let mut version = self.all_of();
        while self.eat("||") {
            let other = self.all_of();
            version = version.zip(other).map(|(a, b)| a.min(b));
        }
        version
    }

    fn all_of(&mut self) -> Option<u32> {
        let mut version = self.tag();
        while self.eat("&&") {
            version = version.max(self.tag());
        }
        version
    }

    fn tag(&mut self) -> Option<u32> {
        if self.eat("!") {
            self.tag_name();
            return None;
        }
        if self.depth < MAX_DEPTH && self.eat("(") {
            self.depth += 1;
            let version = self.any_of();
            self.eat(")");
            self.depth -= 1;
            return version;
        }
        self.tag_name()
    }

    fn tag_name(&mut self) -> Option<u32> {
        let text: &'t str = self.rest.trim_start();
        let end = text
            .find(|c: char| !(c.is_alphanumeric() || c == '.' || c == '_'))
            .unwrap_or(text.len());
        self.rest = &text[end..];
        text[..end].strip_prefix("go1.")?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    fn version(line: &str) -> Option<u32> {
        let directive = Directive { span: Span::new(1, 2), text: format!("go:build {line}") };
        go_version(&[directive], 10)
    }

    #[test]
    fn constraints_imply_versions() {
        assert_eq!(version("go1.21"), Some(21));
        assert_eq!(version("linux && go1.18 && go1.20"), Some(20));
        assert_eq!(version("(go1.22 || go1.19) && !race"), Some(19));
        assert_eq!(version("go1.22 || linux"), None);
        assert_eq!(version("!go1.21"), None);
        assert_eq!(version(&"(".repeat(1000)), None);
    }
}
