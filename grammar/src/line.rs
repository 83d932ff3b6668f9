//! `//line` directives: text that was made from another file says where it comes from.
//!
//! `//line name:line` at the start of a line speaks of the next line, `/*line name:line:column*/` of what follows it. From there on
//! positions are shown as the directive has them; without a column they have none. Only messages and traces show such positions.

use crate::error::{ErrorKind, SyntaxError};
use crate::source::{Pos, Span};

/// What positions are counted from, from some place in the text on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct LineBase {
    /// Offset of the first byte that it speaks of.
    pub(crate) start: u32,
    /// The file to be shown.
    pub(crate) name: String,
    /// The line of `start`.
    pub(crate) line: u32,
    /// The column of `start`, 0 where columns are not known.
    pub(crate) col: u32,
}

/// What the directives of a text say, and what is wrong with them.
#[derive(Clone, Debug, Default)]
pub(crate) struct LineBases {
    /// In the order of their starts.
    pub(crate) bases: Vec<LineBase>,
    pub(crate) errors: Vec<(u32, String)>,
}

impl LineBases {
    /// The base of what stands at an offset, if there is a directive before it.
    pub(crate) fn at(&self, offset: u32) -> Option<&LineBase> {
        let index = self.bases.partition_point(|base| base.start <= offset);
        self.bases.get(index.checked_sub(1)?)
    }

    /// The errors of a text that starts at `base`.
    pub(crate) fn errors(&self, base: Pos) -> impl Iterator<Item = SyntaxError> + '_ {
        self.errors.iter().map(move |(offset, message)| SyntaxError {
            span: Span::new(base + offset, base + offset),
            kind: ErrorKind::InvalidLine(message.clone()),
        })
    }
}

/// The directives of the text of the file of that name.
pub(crate) fn line_bases(name: &str, text: &str) -> LineBases {
    let mut found = LineBases::default();
    if !text.contains("//line ") && !text.contains("/*line ") {
        return found;
    }
    let mut at = 0;
    while let Some((start, end)) = next_comment(text, at) {
        at = end;
        let comment = &text[start..end];
        let (words, applies) = match comment.strip_prefix("//line ") {
            Some(words) if text[..start].ends_with('\n') || start == 0 => {
                (words.trim_end_matches('\r'), end + 1)
            }
            Some(_) => continue,
            None => match comment.strip_prefix("/*line ") {
                Some(words) if comment.ends_with("*/") && !comment.contains('\n') => {
                    (&words[..words.len() - 2], end)
                }
                _ => continue,
            },
        };
        found.add(name, words, start + "//line ".len(), applies);
    }
    found
}

/// The number after the last colon, and where it starts.
fn trailing_number(text: &str) -> Option<(usize, Option<u64>)> {
    let start = text.rfind(':')? + 1;
    let digits = &text[start..];
    let number = digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok()).flatten();
    Some((start, number))
}

/// Greater lines and columns are refused.
const MAX: u64 = 1 << 30;

impl LineBases {
    /// Takes in the words of a directive, which stand at `offset`, for what comes from `applies` on.
    fn add(&mut self, file: &str, words: &str, offset: usize, applies: usize) {
        let Some((last, number)) = trailing_number(words) else { return };
        let mut wrong = |at: usize, what: &str| {
            let message = format!("invalid {what} number: {}", &words[at..]);
            self.errors.push(((offset + at) as u32, message));
        };
        let Some(number) = number else { return wrong(last, "line") };
        let (at, line, col) = match trailing_number(&words[..last - 1]) {
            Some((_, Some(_))) if !(1..=MAX).contains(&number) => return wrong(last, "column"),
            Some((first, Some(line))) => (first, line, number),
            _ => (last, number, 0),
        };
        if !(1..=MAX).contains(&line) {
            return wrong(at, "line");
        }
        let written = &words[..at - 1];
        let name = match written {
            "" if col > 0 => self.bases.last().map_or(file, |base| &base.name).to_owned(),
            "" => String::new(),
            _ if written.starts_with('/') => written.to_owned(),
            _ => format!("{}{written}", &file[..file.rfind('/').map_or(0, |slash| slash + 1)]),
        };
        let base = LineBase { start: applies as u32, name, line: line as u32, col: col as u32 };
        self.bases.push(base);
    }
}

/// Where the next comment from `from` on starts and ends; a line comment ends before its line end.
fn next_comment(text: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut i = from;
    while i < bytes.len() {
        match bytes[i] {
            b'/' if bytes.get(i + 1) == Some(&b'/') => {
                let end = text[i..].find('\n').map_or(bytes.len(), |len| i + len);
                return Some((i, end));
            }
            b'/' if bytes.get(i + 1) == Some(&b'*') => {
                let end = text[i + 2..].find("*/").map_or(bytes.len(), |len| i + 2 + len + 2);
                return Some((i, end));
            }
            b'`' => i += 2 + text[i + 1..].find('`').unwrap_or(bytes.len()),
            quote @ (b'"' | b'\'') => i = after_quoted(bytes, i + 1, quote),
            _ => i += 1,
        }
    }
    None
}

/// The index after a literal whose inside starts at `from`; it ends with its line at the latest.
fn after_quoted(bytes: &[u8], from: usize, quote: u8) -> usize {
    let mut i = from;
    while let Some(&b) = bytes.get(i) {
        match b {
            b'\\' => i += 1,
            b'\n' => return i,
            _ if b == quote => return i + 1,
            _ => {}
        }
        i += 1;
    }
    i
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, of: &str) -> String {
        let mut map = crate::source::SourceMap::new();
        let file = map.add("dir/x.go", text).unwrap();
        let at = map.file(file).pos(text.find(of).unwrap());
        map.shown(at).unwrap().to_string()
    }

    #[test]
    fn positions_count_from_the_directive() {
        assert_eq!(shown("//line a.y:10\nx\nz", "z"), "dir/a.y:11");
        assert_eq!(shown("/*line /b:7:5*/ x\nz", "x"), "/b:7:6");
        assert_eq!(shown("/*line /b:7:5*/ x\n z", "z"), "/b:8:2");
        assert_eq!(shown("//line b:7\n//line :9:1\nz", "z"), "dir/b:9:1");
        assert_eq!(shown("//line :9\nz", "z"), ":9");
    }

    #[test]
    fn other_comments_are_none() {
        for text in [" //line a:9\nz", "`\n//line a:9\n`\nz", "//line a\nz", "// line a:9\nz"] {
            assert!(shown(text, "z").starts_with("dir/x.go:"), "{text}");
        }
    }

    #[test]
    fn numbers_are_checked() {
        let wrong = |text: &str| line_bases("x.go", text).errors.pop().map(|(_, message)| message);
        assert_eq!(wrong("//line a:0\n").as_deref(), Some("invalid line number: 0"));
        assert_eq!(wrong("//line a:b\n").as_deref(), Some("invalid line number: b"));
        assert_eq!(wrong("//line a:5:0\n").as_deref(), Some("invalid column number: 0"));
        assert_eq!(wrong("//line a:5\n"), None);
    }
}
