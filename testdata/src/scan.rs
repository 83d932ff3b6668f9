//! Finds the comments of a Go file.
//!
//! One pass over the text that knows just enough of Go's tokens to tell a comment from a string, a rune or a raw string
//! that looks like one. It never fails: a literal that does not end stops at the end of its line (raw strings and block
//! comments: of the file), so that programs with syntax errors can carry annotations too.

/// A comment and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Comment<'a> {
    /// The line it starts on, from 1.
    pub(crate) line: usize,
    /// What is between the comment marks.
    pub(crate) text: &'a str,
    /// Whether it is a line comment (`//`) with nothing before it on its line.
    pub(crate) alone: bool,
    /// Whether it is a line comment that starts in the first column.
    pub(crate) flush: bool,
}

/// The comments of a file, and which lines hold code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scan<'a> {
    pub(crate) comments: Vec<Comment<'a>>,
    /// The first line with anything but comments and blanks; 0 if there is none.
    pub(crate) first_code: usize,
    /// The last such line; 0 if there is none.
    pub(crate) last_code: usize,
}

/// Scans a whole file.
pub(crate) fn scan(source: &str) -> Scan<'_> {
    let mut scanner = Scanner { source, at: 0, line: 1, line_start: 0, scan: Scan::default() };
    while scanner.at < source.len() {
        scanner.step();
    }
    scanner.scan
}

struct Scanner<'a> {
    source: &'a str,
    at: usize,
    line: usize,
    line_start: usize,
    scan: Scan<'a>,
}

impl Scanner<'_> {
    fn step(&mut self) {
        let rest = &self.source[self.at..];
        if rest.starts_with("//") {
            return self.line_comment();
        }
        if rest.starts_with("/*") {
            return self.block_comment();
        }
        let Some(c) = rest.chars().next() else { return };
        if c == '\n' {
            self.newline(self.at);
            self.at += 1;
            return;
        }
        if !c.is_whitespace() {
            self.code();
        }
        match c {
            '"' | '\'' => self.quoted(c),
            '`' => self.raw_string(),
            _ => self.at += c.len_utf8(),
        }
    }

    fn code(&mut self) {
        if self.scan.first_code == 0 {
            self.scan.first_code = self.line;
        }
        self.scan.last_code = self.line;
    }

    fn newline(&mut self, at: usize) {
        self.line += 1;
        self.line_start = at + 1;
    }

    fn line_comment(&mut self) {
        let rest = &self.source[self.at + 2..];
        let text = rest.split('\n').next().unwrap_or(rest);
        let text_without_return = text.strip_suffix('\r').unwrap_or(text);
        let before = &self.source[self.line_start..self.at];
        self.scan.comments.push(Comment {
            line: self.line,
            text: text_without_return,
            alone: before.trim().is_empty(),
            flush: before.is_empty(),
        });
        self.at += 2 + text.len();
    }

    fn block_comment(&mut self) {
        let rest = &self.source[self.at + 2..];
        let (text, length) = match rest.find("*/") {
            Some(end) => (&rest[..end], end + 4),
            None => (rest, rest.len() + 2),
        };
        self.scan.comments.push(Comment { line: self.line, text, alone: false, flush: false });
        self.skip(length);
    }

    fn raw_string(&mut self) {
        let rest = &self.source[self.at + 1..];
        self.skip(rest.find('`').map_or(rest.len() + 1, |end| end + 2));
        self.code();
    }

    /// Moves over text that may hold newlines.
    fn skip(&mut self, length: usize) {
        let end = self.at + length;
        for (offset, _) in self.source[self.at..end].match_indices('\n') {
            self.newline(self.at + offset);
        }
        self.at = end;
    }

    fn quoted(&mut self, quote: char) {
        let mut escaped = false;
        for (offset, c) in self.source[self.at..].char_indices().skip(1) {
            if c == '\n' {
                self.at += offset;
                return;
            }
            if c == quote && !escaped {
                self.at += offset + 1;
                return;
            }
            escaped = c == '\\' && !escaped;
        }
        self.at = self.source.len();
    }
}

#[cfg(test)]
mod tests {
    use super::scan;

    fn texts(source: &str) -> Vec<(usize, String)> {
        scan(source).comments.iter().map(|c| (c.line, c.text.trim().to_string())).collect()
    }

    #[test]
    fn comments_are_told_from_literals() {
        let source = "a := \"// no\" // one\nb := '\\'' // two\nc := `\n// no\n` /* three */\nd := \"\\\"//\" // four\n";
        let want = [(1, "one"), (2, "two"), (5, "three"), (6, "four")];
        assert_eq!(texts(source), want.map(|(line, text)| (line, text.to_string())));
    }

    #[test]
    fn an_unfinished_literal_ends_with_its_line() {
        assert_eq!(
            texts("a := \"abc\nb // x\nc := '\nd // y\n"),
            [(2, "x".into()), (4, "y".into())]
        );
        assert_eq!(texts("/* never closed\n"), [(1, "never closed".into())]);
    }

    #[test]
    fn code_lines_are_known() {
        let found = scan("// c\n\npackage p\n\nvar s = `\n`\n// end\n");
        assert_eq!((found.first_code, found.last_code), (3, 6));
        assert!(found.comments[0].alone && found.comments[1].flush);
    }
}
