//! Diagnostics and excerpts as text: the only file that names codespan-reporting.
//!
//! A terminal gets excerpts of the source; anything else gets one `file:line:col: message` a line, as from gc. A label is cut to
//! the first line of its span: what matters about a function literal is where it starts. Columns count bytes, as gc's do.

use std::io::{self, Write};
use std::ops::Range;

use codespan_reporting::diagnostic::{Diagnostic as Report, Label as Mark, LabelStyle};
use codespan_reporting::files::{Error as FilesError, Files};
use codespan_reporting::term::termcolor::{Ansi, NoColor, WriteColor};
use codespan_reporting::term::{self, Config, Styles, StylesWriter};
use racewalk_grammar::diag::{Diagnostic, Severity};
use racewalk_grammar::source::{FileId, LineCol, Pos, SourceMap, Span};

use crate::cli::ColorChoice;

/// How many errors gc shows.
const MAX_ERRORS: usize = 10;

/// A message with excerpts of the source.
#[derive(Debug)]
pub(crate) struct Excerpt {
    pub(crate) severity: Severity,
    /// The code shown in brackets.
    pub(crate) code: String,
    pub(crate) title: String,
    /// The culprits, then what they conflict with; those without a place are left out.
    pub(crate) labels: Vec<ExcerptLabel>,
    /// What stands below; lines after a note's first are indented.
    pub(crate) notes: Vec<String>,
}

/// A place in an excerpt.
#[derive(Debug)]
pub(crate) struct ExcerptLabel {
    pub(crate) span: Span,
    pub(crate) text: String,
    pub(crate) primary: bool,
}

impl ExcerptLabel {
    /// A culprit.
    pub(crate) fn primary(span: Span, text: impl Into<String>) -> Self {
        ExcerptLabel { span, text: text.into(), primary: true }
    }

    /// What a culprit conflicts with.
    pub(crate) fn secondary(span: Span, text: impl Into<String>) -> Self {
        ExcerptLabel { span, text: text.into(), primary: false }
    }
}

/// Makes text of diagnostics.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Renderer {
    rich: bool,
    color: bool,
}

impl Renderer {
    /// For stderr.
    pub(crate) fn new(choice: ColorChoice) -> Self {
        Renderer { rich: choice.rich(), color: choice.on_stderr() }
    }

    /// For a file.
    pub(crate) fn plain() -> Self {
        Renderer { rich: true, color: false }
    }

    /// With excerpts even where there is no terminal.
    pub(crate) fn with_excerpts(self) -> Self {
        Renderer { rich: true, ..self }
    }

    /// Writes diagnostics to stderr, at most ten errors unless all are wanted.
    pub(crate) fn show(self, diagnostics: &[Diagnostic], map: &SourceMap, all: bool) {
        let text = self.diagnostics(diagnostics, map, all);
        // There is nobody else to tell.
        let _ = io::stderr().write_all(text.as_bytes());
    }

    /// The text of diagnostics.
    pub(crate) fn diagnostics(self, list: &[Diagnostic], map: &SourceMap, all: bool) -> String {
        let mut text = String::new();
        let mut errors = 0;
        let mut too_many = list.iter().find(|d| d.is_too_many()).map(|d| d.primary.span.lo);
        for diagnostic in list.iter().filter(|d| !d.is_too_many()) {
            text += &self.diagnostic(diagnostic, map);
            errors += usize::from(diagnostic.severity == Severity::Error);
            if errors == MAX_ERRORS && !all {
                too_many = too_many.or(Some(diagnostic.primary.span.lo));
                break;
            }
        }
        if let Some(pos) = too_many {
            text += &one_line(pos, "too many errors", map);
        }
        text
    }

    fn diagnostic(self, diagnostic: &Diagnostic, map: &SourceMap) -> String {
        if !self.rich || diagnostic.primary.span.is_none() {
            return one_line(diagnostic.primary.span.lo, &diagnostic.message, map);
        }
        let primary = &diagnostic.primary;
        let mut labels = vec![ExcerptLabel::primary(primary.span, &primary.message)];
        labels.extend(
            diagnostic.secondary.iter().map(|l| ExcerptLabel::secondary(l.span, &l.message)),
        );
        // The lines after the first of gc's message, such as `have (...)`, read better below the excerpt.
        let (title, rest) =
            diagnostic.message.split_once('\n').unwrap_or((&diagnostic.message, ""));
        let rest = rest.lines().map(|line| line.trim_start_matches('\t').to_owned());
        let excerpt = Excerpt {
            severity: diagnostic.severity,
            code: diagnostic.code.to_owned(),
            title: title.to_owned(),
            labels,
            notes: rest.chain(diagnostic.notes.iter().cloned()).collect(),
        };
        self.excerpt(&excerpt, map)
    }

    /// A message with excerpts of the source.
    pub(crate) fn excerpt(self, excerpt: &Excerpt, map: &SourceMap) -> String {
        let report = report(excerpt, map);
        let mut bytes = Vec::new();
        let written = match self.color {
            true => emit(Ansi::new(&mut bytes), &report, map),
            false => emit(NoColor::new(&mut bytes), &report, map),
        };
        let text = String::from_utf8_lossy(&bytes);
        match written {
            // The excerpt is drawn with trailing blanks here and there.
            Ok(()) => trim_lines(&text),
            Err(_) => format!("{}: {}\n", excerpt.code, excerpt.title),
        }
    }
}

/// `file:line:col: message` and a line end; without a position only the message.
pub(crate) fn one_line(pos: Pos, message: &str, map: &SourceMap) -> String {
    match map.shown(pos) {
        Some(at) => format!("{at}: {message}\n"),
        None => format!("{message}\n"),
    }
}

/// `file:line:col`.
pub(crate) fn place(at: LineCol, map: &SourceMap) -> String {
    format!("{}:{}:{}", map.file(at.file).name, at.line, at.col)
}

fn report(excerpt: &Excerpt, map: &SourceMap) -> Report<FileId> {
    let report = match excerpt.severity {
        Severity::Error => Report::error(),
        Severity::Warning => Report::warning(),
    };
    let marks = excerpt.labels.iter().filter_map(|label| mark(label, map)).collect();
    report
        .with_code(&excerpt.code)
        .with_message(&excerpt.title)
        .with_labels(marks)
        .with_notes(excerpt.notes.clone())
}

fn mark(label: &ExcerptLabel, map: &SourceMap) -> Option<Mark<FileId>> {
    let file = map.file_of(label.span.lo)?;
    let style = if label.primary { LabelStyle::Primary } else { LabelStyle::Secondary };
    let range = first_line(map, file, label.span);
    Some(Mark::new(style, file, range).with_message(&label.text))
}

/// The part of a span that is on its first line.
fn first_line(map: &SourceMap, file: FileId, span: Span) -> Range<usize> {
    let source = map.file(file);
    let range = source.range(span);
    let text = source.text.get(range.clone()).unwrap_or("");
    let end = text.find(['\n', '\r']).map_or(range.end, |length| range.start + length);
    range.start..end
}

fn emit<W: WriteColor>(
    writer: W,
    report: &Report<FileId>,
    map: &SourceMap,
) -> Result<(), FilesError> {
    let styles = Styles::default();
    let mut writer = StylesWriter::new(writer, &styles);
    term::emit_to_write_style(&mut writer, &Config::default(), &Texts(map), report)
}

fn trim_lines(text: &str) -> String {
    text.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// A source map as codespan sees it.
struct Texts<'m>(&'m SourceMap);

impl<'a> Files<'a> for Texts<'_> {
    type FileId = FileId;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: FileId) -> Result<&'a str, FilesError> {
        Ok(&self.0.file(id).name)
    }

    fn source(&'a self, id: FileId) -> Result<&'a str, FilesError> {
        Ok(&self.0.file(id).text)
    }

    fn line_index(&'a self, id: FileId, byte_index: usize) -> Result<usize, FilesError> {
        let source = self.0.file(id);
        Ok(source.line(source.pos(byte_index)) as usize - 1)
    }

    fn column_number(&'a self, id: FileId, line: usize, byte: usize) -> Result<usize, FilesError> {
        Ok(byte.saturating_sub(self.line_range(id, line)?.start) + 1)
    }

    fn line_range(&'a self, id: FileId, line_index: usize) -> Result<Range<usize>, FilesError> {
        let line = u32::try_from(line_index + 1).unwrap_or(u32::MAX);
        Ok(self.0.file(id).line_range(line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> (SourceMap, Vec<Diagnostic>) {
        let mut map = SourceMap::new();
        let file = map.add("x.go", "package main\n\nvar x int = \"a\"\n").expect("it is short");
        let source = map.file(file);
        let at = |lo, hi| Span::new(source.pos(lo), source.pos(hi));
        let first = Diagnostic::error("T", at(26, 29), "cannot use it\n\thave string\n\twant int")
            .with_label(at(20, 23), "the type")
            .with_note("do something");
        let mut list = vec![first];
        list.resize_with(12, || Diagnostic::error("U", at(18, 19), "undefined: x"));
        (map, list)
    }

    #[test]
    fn files_get_gcs_lines() {
        let (map, list) = sample();
        let plain = Renderer { rich: false, color: false };
        let text = plain.diagnostics(&list, &map, false);
        assert!(
            text.starts_with("x.go:3:13: cannot use it\n\thave string\n\twant int\nx.go:3:5: ")
        );
        assert!(text.ends_with("x.go:3:5: undefined: x\nx.go:3:5: too many errors\n"));
        assert_eq!(text.lines().count(), 13);
        assert!(!plain.diagnostics(&list, &map, true).contains("too many"));
        assert!(!plain.diagnostics(&list[..9], &map, false).contains("too many"));
    }

    #[test]
    fn terminals_get_excerpts() {
        let (map, list) = sample();
        let text = Renderer::plain().diagnostics(&list[..1], &map, false);
        let expected = "\
error[T]: cannot use it
  ┌─ x.go:3:13
  │
3 │ var x int = \"a\"
  │       ---   ^^^
  │       │
  │       the type
  │
  = have string
  = want int
  = do something

";
        assert_eq!(text, expected);
    }
}
