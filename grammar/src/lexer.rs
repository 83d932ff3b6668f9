//! Source text to tokens.
//!
//! logos finds the tokens; this module gives them positions, checks what a pattern cannot (the insides of literals, the
//! characters of names) and puts comments that speak to the tools aside. Errors do not stop it: a bad literal is still a
//! literal and a bad character is skipped, so the parser sees what was meant.
//!
//! Invariant: the lexemes are in order, do not overlap and lie within the text.

use std::fmt::Write;
use std::ops::Range;

use logos::Logos;

use crate::ast::Directive;
use crate::error::{ErrorKind, SyntaxError};
use crate::literal;
use crate::semi::Semicolons;
use crate::source::{FileId, SourceFile, SourceMap, Span};
use crate::token::{SemiKind, Token};

/// A token where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lexeme {
    /// The token.
    pub token: Token,
    /// Where it stands; an automatic semicolon has an empty span.
    pub span: Span,
}

/// The tokens of a file, automatic semicolons among them and comments not.
pub fn tokens(map: &SourceMap, file: FileId) -> Vec<Lexeme> {
    lex(map.file(file), &[]).lexemes
}

/// A stable text form of tokens: position, class and text, one a line.
pub fn dump_tokens(map: &SourceMap, lexemes: &[Lexeme]) -> String {
    let mut out = String::new();
    for lexeme in lexemes {
        let Some(at) = map.line_col(lexeme.span.lo) else { continue };
        let text = match lexeme.token {
            Token::Semi(SemiKind::Newline) => "newline".to_owned(),
            Token::Semi(SemiKind::Eof) => "EOF".to_owned(),
            _ => map.snippet(lexeme.span).escape_debug().to_string(),
        };
        let class = lexeme.token.class();
        let _ = writeln!(out, "{}:{}\t{class}\t{text}", at.line, at.col);
    }
    out
}

/// What the lexer made of a file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lexed {
    /// The tokens, automatic semicolons among them.
    pub(crate) lexemes: Vec<Lexeme>,
    /// The errors, in order.
    pub(crate) errors: Vec<SyntaxError>,
    /// Comments that start with `//go:` or `//racewalk:`.
    pub(crate) directives: Vec<Directive>,
}

/// The tokens of a file without those in some parts of its text, which are in order and start and end between tokens.
pub(crate) fn lex(file: &SourceFile, without: &[Range<usize>]) -> Lexed {
    let mut lexed = Lexed::default();
    let left_out: usize = without.iter().map(ExactSizeIterator::len).sum();
    lexed.lexemes.reserve(file.text.len().saturating_sub(left_out) / 4);
    let mut lexer = Lexer::new(file, without, &mut lexed.errors, &mut lexed.directives);
    lexed.lexemes.extend(Semicolons::new(&mut lexer, file.span().hi));
    lexed
}

/// Raw lexemes: line ends and comments are still among them.
struct Lexer<'s> {
    inner: logos::Lexer<'s, Token>,
    file: &'s SourceFile,
    /// Where `inner`'s text starts.
    start: usize,
    /// Whether there are byte order marks, which may not be.
    has_bom: bool,
    /// What is passed over, as far as it is still to come.
    without: &'s [Range<usize>],
    errors: &'s mut Vec<SyntaxError>,
    directives: &'s mut Vec<Directive>,
}

impl<'s> Lexer<'s> {
    fn new(
        file: &'s SourceFile,
        without: &'s [Range<usize>],
        errors: &'s mut Vec<SyntaxError>,
        directives: &'s mut Vec<Directive>,
    ) -> Self {
        let text = file.text.strip_prefix(BOM).unwrap_or(&file.text);
        let start = file.text.len() - text.len();
        let has_bom = text.contains(BOM);
        Lexer { inner: Token::lexer(text), file, start, has_bom, without, errors, directives }
    }

    /// Passes over the parts that start here.
    fn pass_over(&mut self) {
        while let Some((part, rest)) = self.without.split_first() {
            let at = self.start + self.inner.span().end;
            if at < part.start {
                return;
            }
            self.without = rest;
            self.inner.bump(part.end.saturating_sub(at).min(self.inner.remainder().len()));
        }
    }

    fn error(&mut self, at: Span, kind: ErrorKind) {
        self.errors.push(SyntaxError { span: at, kind });
    }

    /// Errors that the token's callback left.
    fn take_errors(&mut self, span: Span) {
        for kind in std::mem::take(&mut self.inner.extras) {
            let at = match kind {
                ErrorKind::NewlineInString | ErrorKind::NewlineInRune => {
                    Span::new(span.hi, span.hi + 1)
                }
                _ => span,
            };
            self.error(at, kind);
        }
    }

    fn check_literal(&mut self, token: Token, span: Span) {
        let unclosed = !self.inner.extras.is_empty();
        let text = self.inner.slice();
        let mut found = Vec::new();
        match token {
            Token::Int | Token::Float | Token::Imag if text.len() > 1 => {
                literal::check_number(text, &mut found);
            }
            Token::String if text.contains('\\') => literal::check_string(text, &mut found),
            Token::Char => literal::check_rune(text, unclosed, &mut found),
            _ => {}
        }
        for (offset, kind) in found {
            let lo = span.lo + offset as u32;
            let at = if matches!(kind, ErrorKind::LongRune) { span } else { Span::new(lo, lo) };
            self.error(at, kind);
        }
        self.take_errors(span);
    }

    fn check_name(&mut self, span: Span) {
        let mut lo = span.lo;
        for (i, c) in self.inner.slice().char_indices() {
            let at = Span::new(lo, lo + c.len_utf8() as u32);
            lo = at.hi;
            let allowed = |prefix: &str| {
                let text = format!("{prefix}{c}");
                let mut whole = Token::lexer(&text);
                whole.next() == Some(Ok(Token::Ident)) && whole.remainder().is_empty()
            };
            if i == 0 && allowed("") || i > 0 && allowed("a") {
                continue;
            }
            let kind = match c {
                '\u{FEFF}' => ErrorKind::InvalidBom,
                _ if i == 0 && allowed("a") => ErrorKind::IdentStartsWithDigit(c),
                _ => ErrorKind::InvalidIdentChar(c),
            };
            self.error(at, kind);
        }
    }

    /// Byte order marks in a comment or literal.
    fn check_bom(&mut self, span: Span) {
        let marks = self.inner.slice().match_indices(BOM).map(|(offset, mark)| {
            let lo = span.lo + offset as u32;
            let at = Span::new(lo, lo + mark.len() as u32);
            SyntaxError { span: at, kind: ErrorKind::InvalidBom }
        });
        self.errors.extend(marks);
    }

    fn unknown(&mut self, span: Span) {
        let kind = match self.inner.slice().chars().next() {
            Some('\0') | None => ErrorKind::InvalidNul,
            Some(c) => ErrorKind::InvalidCharacter(c),
        };
        self.error(span, kind);
    }

    fn directive(&mut self, span: Span) {
        let text = &self.inner.slice()[2..];
        if text.starts_with("go:") || text.starts_with("racewalk:") {
            let text = text.trim_end().to_owned();
            self.directives.push(Directive { span, text });
        }
    }
}

const BOM: char = '\u{FEFF}';

impl Iterator for &mut Lexer<'_> {
    /// A lexeme and whether it holds a line end.
    type Item = (Lexeme, bool);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.pass_over();
            // The last pattern matches any character, so there is no other error.
            let token = self.inner.next()?.unwrap_or(Token::Unknown);
            let range = self.inner.span();
            let span = Span::new(
                self.file.pos(self.start + range.start),
                self.file.pos(self.start + range.end),
            );
            let mut found = Lexeme { token, span };
            let mut breaks_line = false;
            let comment = matches!(token, Token::LineComment | Token::BlockComment);
            if self.has_bom && (comment || token.is_literal()) {
                self.check_bom(span);
            }
            match token {
                Token::Unknown => {
                    self.unknown(span);
                    continue;
                }
                Token::BadIdent => {
                    self.check_name(span);
                    if self.inner.slice().chars().all(|c| c == BOM) {
                        continue;
                    }
                    found.token = Token::Ident;
                }
                Token::LineComment => self.directive(span),
                Token::BlockComment => {
                    breaks_line = self.inner.slice().contains('\n');
                    self.take_errors(span);
                }
                Token::Newline => breaks_line = true,
                _ if token.is_literal() => self.check_literal(token, span),
                _ => {}
            }
            return Some((found, breaks_line));
        }
    }
}
