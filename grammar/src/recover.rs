//! Taking a syntax error out of the token list, so that the rest can be parsed.
//!
//! The unit that is given up is the innermost statement, declaration, field or clause around the error: from its first
//! token, which the scan of [`crate::shape`] knows, to the semicolon or closing brace after it, over brackets
//! that are closed. A [`Token::Bad`] takes its place. Where a header is bad, only the header goes, so that errors in the
//! body are still found. A `func` at the start of a line ends whatever is open: somebody forgot a brace.

use crate::error::ErrorKind;
use crate::explain::Expected;
use crate::lexer::Lexeme;
use crate::parse::Context;
use crate::shape::{Inside, Role, partners};
use crate::token::{SemiKind, Token};

/// The tokens without the error; `None` if nothing after it is worth reading.
pub(crate) fn recover(
    context: &Context<'_>,
    expected: &Expected,
    kind: &ErrorKind,
) -> Option<Vec<Lexeme>> {
    if matches!(kind, ErrorKind::PackageFirst) {
        return None;
    }
    // The package clause.
    if context.is_file && context.outside.start == 0 && context.levels.is_empty() {
        return None;
    }
    let edit = Edit::new(context);
    if context.is_end(context.at) {
        return edit.close_blocks_at_end();
    }
    if *kind == ErrorKind::NewlineBeforeBrace {
        return Some(edit.replace(context.at - 1, context.at, &[]));
    }
    if *kind == ErrorKind::MissingLabeledStmt {
        return Some(edit.replace(context.at, context.at, &[Token::Semi(SemiKind::Newline)]));
    }
    if let Some(func) = edit.function_after_open_brace() {
        return Some(edit.close_all(func));
    }
    Some(edit.unit(expected))
}

/// An edit of the token list.
struct Edit<'c, 't> {
    context: &'c Context<'t>,
    partner: Vec<usize>,
}

impl<'c, 't> Edit<'c, 't> {
    fn new(context: &'c Context<'t>) -> Self {
        Edit { context, partner: partners(context.lexemes) }
    }

    fn token(&self, i: usize) -> Option<Token> {
        self.context.token(i)
    }

    /// The tokens with those from `lo` to `hi` replaced; the new ones stand at the error.
    fn replace(&self, lo: usize, hi: usize, with: &[Token]) -> Vec<Lexeme> {
        let lexemes = self.context.lexemes;
        let hi = hi.clamp(lo, lexemes.len());
        let span = match lexemes.get(lo..hi) {
            Some([first, .., last]) => first.span.to(last.span),
            Some([only]) => only.span,
            _ => self.context.span(),
        };
        let mut out = Vec::with_capacity(lexemes.len() + with.len());
        out.extend_from_slice(&lexemes[..lo]);
        out.extend(with.iter().map(|&token| Lexeme { token, span }));
        out.extend_from_slice(&lexemes[hi..]);
        out
    }

    /// Whether the token starts a line.
    fn starts_line(&self, i: usize) -> bool {
        let source = self.context.source;
        let range = source.range(self.context.lexemes[i].span);
        range.start == 0 || source.text.as_bytes()[range.start - 1] == b'\n'
    }

    /// A `func` at the start of a line, inside of brackets, at or right before the error.
    fn function_after_open_brace(&self) -> Option<usize> {
        let at = self.context.at;
        let func = [at, at.checked_sub(1)?]
            .into_iter()
            .find(|&i| self.token(i) == Some(Token::Func) && self.starts_line(i))?;
        let named = matches!(self.token(func + 1), Some(Token::Ident | Token::LParen));
        (named && !self.context.levels.is_empty()).then_some(func)
    }

    /// Closes the blocks that are open at the end, if only blocks are.
    fn close_blocks_at_end(&self) -> Option<Vec<Lexeme>> {
        let levels = &self.context.levels;
        if levels.is_empty() || !levels.iter().all(|level| holds_units(level.role)) {
            return None;
        }
        let open = levels.iter().rev().map(|level| self.context.lexemes[level.open].token);
        let mut closers: Vec<Token> = open.map(closer).collect();
        closers.push(Token::Semi(SemiKind::Newline));
        let end = self.context.lexemes.len();
        Some(self.replace(end, end, &closers))
    }

    /// Closes everything that is open before `func`.
    fn close_all(&self, func: usize) -> Vec<Lexeme> {
        let mut closers = Vec::new();
        let mut lo = func;
        // What is open inside the innermost statement goes with it.
        let block = self.context.levels.iter().rposition(|level| holds_units(level.role));
        if let Some(block) = block {
            let inside = self.context.levels[block].inside;
            if inside.start < func {
                lo = inside.start;
                closers.push(Token::Bad);
            }
            for level in self.context.levels[..=block].iter().rev() {
                closers.push(closer(self.context.lexemes[level.open].token));
            }
        } else {
            lo = self.context.outside.start;
            closers.push(Token::Bad);
        }
        closers.push(Token::Semi(SemiKind::Newline));
        self.replace(lo, func, &closers)
    }

    /// Gives up the unit around the error.
    fn unit(&self, expected: &Expected) -> Vec<Lexeme> {
        let levels = &self.context.levels;
        let holder = levels.iter().rposition(|level| holds_units(level.role));
        let (role, inside) = match holder {
            Some(i) => (Some(levels[i].role), levels[i].inside),
            None => (None, self.context.outside),
        };
        if let Some(keyword) = inside.header
            && let Some(brace) = self.body_brace(self.context.at)
        {
            return self.bad_header(keyword, brace);
        }
        let starts = self.token(inside.start);
        match role {
            Some(Role::Clauses) if matches!(starts, Some(Token::Case | Token::Default)) => {
                self.bad_case(inside)
            }
            Some(Role::Clauses) if !expected.statement() && expected.has("case") => {
                self.before_case()
            }
            Some(Role::Group(_) | Role::Struct | Role::Interface) => {
                let end = self.unit_end(inside.start);
                let semicolon = matches!(self.token(end), Some(Token::Semi(_)));
                self.replace(inside.start, end + usize::from(semicolon), &[])
            }
            None if starts == Some(Token::Func) && self.context.is_file => self.bad_func(inside),
            None if starts == Some(Token::Type)
                && self.token(self.context.at) == Some(Token::LBrace) =>
            {
                // As gc does, which then meets the closing brace.
                let semicolon = |i: &usize| matches!(self.token(*i), Some(Token::Semi(_)) | None);
                let end = (self.context.at..).find(semicolon).unwrap_or(self.context.at);
                self.replace(inside.start, end.max(self.context.at + 1), &[Token::Bad])
            }
            None if self.token(self.context.at) == Some(Token::RBrace) && self.is_stray() => {
                self.stray_brace()
            }
            _ => self.replace(inside.start, self.unit_end(inside.start), &[Token::Bad]),
        }
    }

    /// Where the unit ends that starts at `start`: at a semicolon or at the brace that closes what is around it.
    fn unit_end(&self, start: usize) -> usize {
        let mut i = self.past_open_brackets(start);
        while let Some(token) = self.token(i) {
            match token {
                Token::Semi(_) => break,
                Token::RBrace | Token::RParen if i > start && self.closes_around(i, start) => break,
                Token::RBrace if i > start => break,
                Token::Func if i > self.context.at && self.starts_line(i) => break,
                Token::LParen | Token::LBrack | Token::LBrace => {
                    i = self.partner_after(i).unwrap_or(i);
                }
                _ => {}
            }
            i += 1;
        }
        // Something has to go.
        i.max(self.context.at + usize::from(i == start))
    }

    /// The error's index, or the one after the brackets around it that the unit opened and closes.
    fn past_open_brackets(&self, start: usize) -> usize {
        let mut opened = self.context.levels.iter().filter(|level| level.open >= start);
        let outermost = opened.find_map(|level| self.partner_after(level.open));
        outermost
            .filter(|&close| close >= self.context.at)
            .map_or(self.context.at, |close| close + 1)
    }

    /// Whether the bracket at `i` closes one that was opened before `start`.
    fn closes_around(&self, i: usize, start: usize) -> bool {
        self.partner.get(i).is_some_and(|&open| open < start)
    }

    fn partner_after(&self, i: usize) -> Option<usize> {
        self.partner.get(i).copied().filter(|&close| close != usize::MAX && close > i)
    }

    /// The brace of the body of a header with an error at `at`.
    fn body_brace(&self, at: usize) -> Option<usize> {
        let mut i = at;
        loop {
            match self.token(i)? {
                Token::LBrace => return Some(i),
                Token::RBrace => return None,
                Token::Semi(SemiKind::Newline) if self.token(i + 1) != Some(Token::LBrace) => {
                    return None;
                }
                Token::Semi(SemiKind::Eof) => return None,
                Token::LParen | Token::LBrack => i = self.partner_after(i).unwrap_or(i),
                _ => {}
            }
            i += 1;
        }
    }

    fn bad_header(&self, keyword: usize, brace: usize) -> Vec<Lexeme> {
        let with: &[Token] =
            if self.token(keyword) == Some(Token::Select) { &[] } else { &[Token::Bad] };
        self.replace(keyword + 1, brace, with)
    }

    /// `case` without its colon.
    fn bad_case(&self, inside: Inside) -> Vec<Lexeme> {
        let mut end = self.unit_end(inside.start);
        let colon = (self.context.at..end).find(|&i| self.token(i) == Some(Token::Colon));
        end = colon.map_or(end, |colon| colon + 1);
        if colon.is_none() && matches!(self.token(end), Some(Token::Semi(_))) {
            end += 1;
        }
        self.replace(inside.start, end, &[Token::Default, Token::Colon])
    }

    /// What stands before the first `case`.
    fn before_case(&self) -> Vec<Lexeme> {
        let mut i = self.context.at;
        while let Some(token) = self.token(i) {
            match token {
                Token::Case | Token::Default => break,
                Token::RBrace if i > self.context.at => break,
                Token::LParen | Token::LBrack | Token::LBrace => {
                    i = self.partner_after(i).unwrap_or(i);
                }
                _ => {}
            }
            i += 1;
        }
        self.replace(self.context.at, i, &[])
    }

    /// A function declaration whose signature is bad: its body may still be good.
    fn bad_func(&self, inside: Inside) -> Vec<Lexeme> {
        let end = self.unit_end(inside.start);
        let brace = (self.context.at..end).find(|&i| self.token(i) == Some(Token::LBrace));
        match brace {
            Some(brace) => {
                let signature = [Token::Func, Token::Ident, Token::LParen, Token::RParen];
                self.replace(inside.start, brace, &signature)
            }
            None => self.replace(inside.start, end, &[Token::Bad]),
        }
    }

    /// Whether the `}` at the error closes nothing.
    fn is_stray(&self) -> bool {
        self.partner[self.context.at] == usize::MAX
    }

    fn stray_brace(&self) -> Vec<Lexeme> {
        let (lo, at) = (self.context.outside.start, self.context.at);
        if lo < at {
            return self.replace(lo, at + 1, &[Token::Bad]);
        }
        let semicolon = matches!(self.token(at + 1), Some(Token::Semi(_)));
        self.replace(at, at + 1 + usize::from(semicolon), &[])
    }
}

/// Whether statements, declarations or the like stand between such brackets.
fn holds_units(role: Role) -> bool {
    match role {
        Role::Block | Role::Clauses | Role::Struct | Role::Interface | Role::Group(_) => true,
        Role::Literal
        | Role::Params
        | Role::TypeParams
        | Role::Args
        | Role::Paren
        | Role::Index
        | Role::Length
        | Role::Assertion => false,
    }
}

fn closer(open: Token) -> Token {
    match open {
        Token::LParen => Token::RParen,
        Token::LBrack => Token::RBrack,
        _ => Token::RBrace,
    }
}
