//! Automatic semicolons (spec: Semicolons): an iterator between the lexer and the parser.
//!
//! A line end after a token that can end a statement becomes a semicolon, and so does the end of the file. Comments
//! vanish, one with a line end in it acting as that line end. The semicolon remembers where it came from, because
//! messages say `unexpected newline` and not `unexpected semicolon`.

use crate::lexer::Lexeme;
use crate::source::{Pos, Span};
use crate::token::{SemiKind, Token};

/// Puts semicolons into a stream of lexemes, each with whether it holds a line end.
pub(crate) struct Semicolons<I> {
    raw: I,
    /// Where the text ends.
    end: Pos,
    /// Whether the token before ends a statement.
    pending: bool,
}

impl<I> Semicolons<I> {
    pub(crate) fn new(raw: I, end: Pos) -> Self {
        Semicolons { raw, end, pending: false }
    }

    fn semicolon(&mut self, kind: SemiKind, at: Pos) -> Lexeme {
        self.pending = false;
        Lexeme { token: Token::Semi(kind), span: Span::new(at, at) }
    }
}

impl<I: Iterator<Item = (Lexeme, bool)>> Iterator for Semicolons<I> {
    type Item = Lexeme;

    fn next(&mut self) -> Option<Lexeme> {
        loop {
            let Some((found, breaks_line)) = self.raw.next() else {
                return self.pending.then(|| self.semicolon(SemiKind::Eof, self.end));
            };
            match found.token {
                Token::Newline | Token::LineComment | Token::BlockComment => {
                    if breaks_line && self.pending {
                        return Some(self.semicolon(SemiKind::Newline, found.span.lo));
                    }
                }
                token => {
                    self.pending = token.ends_statement();
                    return Some(found);
                }
            }
        }
    }
}
