//! Source text and positions in it.
//!
//! Every file that is read gets a range of its own in one position space, in the order of reading, so
//! a [`Span`] is two numbers and needs no file beside it. Position 0 belongs to no file.

use std::fmt;
use std::ops::Range;

use crate::line::{LineBases, line_bases};

/// A byte position: the file's base plus the offset from the file's start.
pub type Pos = u32;

/// A half-open range of byte positions, all in one file.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Span {
    /// Position of the first byte.
    pub lo: Pos,
    /// Position after the last byte.
    pub hi: Pos,
}

impl Span {
    /// The span of things that stand in no file.
    pub const NONE: Span = Span { lo: 0, hi: 0 };

    /// The bytes from `lo` up to, not including, `hi`.
    pub fn new(lo: Pos, hi: Pos) -> Self {
        Span { lo, hi }
    }

    /// The smallest span that covers both.
    pub fn to(self, other: Span) -> Span {
        Span { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    /// The empty span at this span's start.
    pub fn start(self) -> Span {
        Span { lo: self.lo, hi: self.lo }
    }

    /// Whether this span stands in no file.
    pub fn is_none(self) -> bool {
        self.lo == 0
    }
}

/// Index of a file in its [`SourceMap`], in the order of adding.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FileId(pub u32);

/// One source text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The name shown in messages: a path as it was given, or `in[3]` for the third REPL input.
    pub name: String,
    /// The text.
    pub text: String,
    /// The position of the first byte.
    pub base: Pos,
    /// The number of the first line: 1, unless the text is a part of a file.
    first_line: u32,
    /// Byte offset of each line's start, ascending; the first is 0.
    line_starts: Vec<u32>,
    /// What its `//line` directives say.
    pub(crate) lines: LineBases,
}

impl SourceFile {
    /// Position of the byte at `offset` from the file's start.
    pub fn pos(&self, offset: usize) -> Pos {
        self.base + u32::try_from(offset).unwrap_or(u32::MAX - self.base)
    }

    /// The span of the whole text.
    pub fn span(&self) -> Span {
        Span::new(self.base, self.pos(self.text.len()))
    }

    /// The line (from 1) of a position in this file.
    pub fn line(&self, pos: Pos) -> u32 {
        let offset = pos.saturating_sub(self.base);
        self.first_line - 1 + self.line_starts.partition_point(|&s| s <= offset) as u32
    }

    /// The text of line `line` (from 1), without its line ending.
    pub fn line_text(&self, line: u32) -> &str {
        let index = line.saturating_sub(self.first_line) as usize;
        let Some(&start) = self.line_starts.get(index) else { return "" };
        let end = self.line_starts.get(index + 1).map_or(self.text.len(), |&e| e as usize);
        self.text[start as usize..end].trim_end_matches(['\n', '\r'])
    }

    /// Byte range in `text` of line `line` (from 1) with its line ending; empty at the end of the text if there is no such line.
    pub fn line_range(&self, line: u32) -> Range<usize> {
        let at =
            |index: usize| self.line_starts.get(index).map_or(self.text.len(), |&s| s as usize);
        let index = line.saturating_sub(self.first_line) as usize;
        at(index)..at(index + 1)
    }

    /// Byte range in `text` of a span in this file, cut to the text.
    pub fn range(&self, span: Span) -> Range<usize> {
        let lo = (span.lo.saturating_sub(self.base) as usize).min(self.text.len());
        let hi = (span.hi.saturating_sub(self.base) as usize).clamp(lo, self.text.len());
        lo..hi
    }
}

/// A position as people write it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LineCol {
    /// The file.
    pub file: FileId,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1, in bytes as gc counts them.
    pub col: u32,
}

/// A position as messages show it: where `//line` directives say that it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shown<'m> {
    /// The file's name.
    pub name: &'m str,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1, if it is known.
    pub col: Option<u32>,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.name, self.line)?;
        self.col.map_or(Ok(()), |col| write!(f, ":{col}"))
    }
}

/// Every source text of a session.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// A map without files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text and returns its id, or `None` when all texts together pass 4 GiB.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> Option<FileId> {
        self.add_part(name, 1, text)
    }

    /// As [`SourceMap::add`], for a text that is a part of a file and begins at its line `first_line`, from 1.
    pub fn add_part(
        &mut self,
        name: impl Into<String>,
        first_line: u32,
        text: impl Into<String>,
    ) -> Option<FileId> {
        let text = text.into();
        let base = self.files.last().map_or(1, |f| f.pos(f.text.len()) + 1);
        let len = u32::try_from(text.len()).ok()?;
        base.checked_add(len)?.checked_add(1)?;
        let line_starts = std::iter::once(0)
            .chain(text.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(i, _)| i as u32 + 1))
            .collect();
        let name = name.into();
        let lines = line_bases(&name, &text);
        let id = FileId(self.files.len() as u32);
        self.files.push(SourceFile {
            name,
            text,
            base,
            first_line: first_line.max(1),
            line_starts,
            lines,
        });
        Some(id)
    }

    /// Forgets all files but the first `len`; their positions are given out again.
    pub fn truncate(&mut self, len: usize) {
        self.files.truncate(len);
    }

    /// The file of that id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Every file, in the order of adding.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// The file that holds a position.
    pub fn file_of(&self, pos: Pos) -> Option<FileId> {
        if pos == 0 {
            return None;
        }
        let index = self.files.partition_point(|f| f.base <= pos).checked_sub(1)?;
        Some(FileId(index as u32))
    }

    /// File, line and column of a position; `None` for [`Span::NONE`].
    pub fn line_col(&self, pos: Pos) -> Option<LineCol> {
        let id = self.file_of(pos)?;
        let file = self.file(id);
        let offset = pos - file.base;
        let line = file.line_starts.partition_point(|&s| s <= offset) as u32;
        let start = file.line_starts[line as usize - 1];
        Some(LineCol { file: id, line: file.first_line - 1 + line, col: offset - start + 1 })
    }

    /// A position as messages show it; `None` for [`Span::NONE`].
    pub fn shown(&self, pos: Pos) -> Option<Shown<'_>> {
        let at = self.line_col(pos)?;
        let file = self.file(at.file);
        let Some(base) = file.lines.at(pos - file.base) else {
            return Some(Shown { name: &file.name, line: at.line, col: Some(at.col) });
        };
        let start = self.line_col(file.base + base.start)?;
        let col = match base.col {
            0 => None,
            col if at.line == start.line => Some(col + (at.col - start.col)),
            _ => Some(at.col),
        };
        Some(Shown { name: &base.name, line: base.line + (at.line - start.line), col })
    }

    /// Whether a `//line` directive says where a position is.
    pub fn is_moved(&self, pos: Pos) -> bool {
        let file = self.file_of(pos).map(|id| self.file(id));
        file.is_some_and(|file| file.lines.at(pos - file.base).is_some())
    }

    /// The text of a span.
    pub fn snippet(&self, span: Span) -> &str {
        self.file_of(span.lo).map_or("", |id| {
            let file = self.file(id);
            file.text.get(file.range(span)).unwrap_or("")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one() {
        let mut map = SourceMap::new();
        let a = map.add("a.go", "x\nyz\n").unwrap();
        let b = map.add("b.go", "").unwrap();
        let at = |pos| map.line_col(pos).map(|p| (p.file, p.line, p.col));
        assert_eq!(at(map.file(a).pos(3)), Some((a, 2, 2)));
        assert_eq!(at(map.file(b).pos(0)), Some((b, 1, 1)));
        assert_eq!(at(0), None);
        assert_eq!(map.file(a).line_text(2), "yz");
        assert_eq!([1, 2, 3, 4].map(|line| map.file(a).line_range(line)), [0..2, 2..5, 5..5, 5..5]);
    }
}
