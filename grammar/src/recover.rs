//! Taking a syntax error out of the token list, so that the rest can be parsed.
//!
//! gc goes on in the middle of what it reads: after an error it passes over tokens up to one that may follow what it missed, inside
//! of functions also up to a keyword that starts a statement, and takes what it missed for given. [`as_gc`] does the same to the token
//! list: tokens go, and what was missed ([`Token::Bad`] for operands and types) stands in their place. What follows then is told
//! as gc tells it.
//!
//! Where that would need a tree that the grammar does not have, the innermost statement, declaration, field or clause around the error
//! is given up: from its first token, which the scan of [`crate::shape`] knows, to the semicolon or closing brace after it, over
//! brackets that are closed. Where a header is bad, only the header goes, so that errors in the body are still found.

use crate::error::ErrorKind;
use crate::explain::Expected;
use crate::lexer::Lexeme;
use crate::parse::Context;
use crate::shape::{Inside, Role, partners};
use crate::source::Span;
use crate::token::{SemiKind, Token};

/// The tokens without the error; `None` if nothing after it is worth reading.
pub(crate) fn recover(
    context: &Context<'_>,
    expected: &Expected,
    kind: &ErrorKind,
) -> Option<Vec<Lexeme>> {
    if matches!(kind, ErrorKind::PackageFirst) || context.is_end(context.at) {
        return None;
    }
    // The package clause.
    if context.is_file && context.outside.start == 0 && context.levels.is_empty() {
        return None;
    }
    let edit = Edit::new(context);
    Some(as_gc(&edit, kind).unwrap_or_else(|| edit.unit(expected)))
}

/// The tokens with everything closed that is open at the end.
pub(crate) fn close(context: &Context<'_>, expected: &Expected) -> Vec<Lexeme> {
    let mut with = Vec::new();
    if expected.expression() || expected.ty() {
        with.push(Token::Bad);
    }
    for level in context.levels.iter().rev() {
        with.push(match context.lexemes[level.open].token {
            Token::LParen => Token::RParen,
            Token::LBrack => Token::RBrack,
            _ => Token::RBrace,
        });
    }
    with.push(NEWLINE);
    Edit::new(context).replace(context.at, context.lexemes.len(), &with)
}

/// Whether the name of a method is missing that has no receiver either.
pub(crate) fn lacks_receiver(context: &Context<'_>, kind: &ErrorKind) -> bool {
    let named = matches!(kind, ErrorKind::Unexpected(what) if what.ends_with(", expected name"));
    let edit = Edit::new(context);
    named && edit.at_function_name() && context.at == context.outside.start + 3
}

const NEWLINE: Token = Token::Semi(SemiKind::Newline);
const OPERATOR: Token = Token::Pipe;

/// The edit after which parsing goes on where gc does.
fn as_gc(edit: &Edit<'_, '_>, kind: &ErrorKind) -> Option<Vec<Lexeme>> {
    use Token as T;
    let at = edit.context.at;
    let closers = [T::RParen, T::RBrack, T::RBrace];
    let what = match kind {
        ErrorKind::Unexpected(what) => what,
        ErrorKind::NonDeclaration | ErrorKind::NewlineBeforeBrace if edit.context.is_file => {
            return Some(edit.replace(at, edit.declaration(), &[]));
        }
        ErrorKind::MissingBody(_) => {
            let end = edit.skip(&[T::Case, T::Default, T::RBrace]);
            return Some(edit.replace(at, end, &[T::LBrace]));
        }
        ErrorKind::BadElse => {
            let end = edit.skip(&[T::Ident, T::RBrace]);
            return Some(edit.replace(at - 1, end, &[]));
        }
        ErrorKind::MissingImportPath | ErrorKind::ImportPathNotString | ErrorKind::ImportsFirst => {
            let literal = usize::from(*kind == ErrorKind::ImportPathNotString);
            let mut end = edit.skip(&[NEWLINE, T::RParen]).max(at + literal);
            if literal == 1 {
                end = at + 1;
            }
            let end = end + usize::from(edit.is_semicolon(end));
            return Some(edit.replace(edit.context.inside().start, end, &[]));
        }
        ErrorKind::VarInInit(_) => return Some(edit.replace(at, at + 1, &[])),
        ErrorKind::MissingChanElem | ErrorKind::EllipsisWithoutType => {
            return Some(edit.replace(at, at, &[T::Bad]));
        }
        ErrorKind::ParenthesizedLiteralType => return edit.without_parens(),
        ErrorKind::MissingLabeledStmt => return Some(edit.replace(at, at, &[NEWLINE])),
        _ => return None,
    };
    if what.ends_with(" after top level declaration") {
        return Some(edit.replace(at, edit.declaration(), &[NEWLINE]));
    }
    if what.ends_with(" at end of statement") {
        let end = edit.skip(&[NEWLINE, T::RBrace, T::Case, T::Default]);
        let ends = edit.is_semicolon(end);
        return Some(edit.replace(at, end, if ends { &[] } else { &[NEWLINE] }));
    }
    if let Some((_, close)) = what.rsplit_once(" or ")
        && what.contains("; possibly missing ")
    {
        let close = punctuation(close)?;
        let end = edit.skip(&closers);
        return Some(edit.close_list(end, close));
    }
    if what.ends_with(" in type declaration") {
        return Some(edit.replace(at, edit.skip(&[NEWLINE, T::RParen]), &[T::Bad]));
    }
    if what.ends_with("; expected ]") {
        return Some(edit.replace(at, at + 1, &[]));
    }
    let (_, wanted) = what.rsplit_once(", expected ")?;
    let before = edit.context.before();
    match wanted {
        "expression" => Some(edit.replace(at, edit.skip(&closers), &[T::Bad])),
        "type" => {
            let follow = [T::Comma, T::Colon, NEWLINE, T::RParen, T::RBrack, T::RBrace];
            Some(edit.replace(at, edit.skip(&follow), &[T::Bad]))
        }
        "operand" | "type argument list" => Some(edit.replace(at, at, &[T::Bad])),
        "name or (" if before == Some(T::Dot) => {
            Some(edit.replace(at - 1, edit.skip(&[NEWLINE, T::RParen]), &[]))
        }
        "name" | "name or (" if edit.at_function_name() => {
            let end = edit.skip(&[T::LBrace, NEWLINE]);
            Some(edit.replace(at, end, &[T::Ident, T::LParen, T::RParen]))
        }
        "name" => Some(edit.replace(at, at + 1, &[T::Ident])),
        "field name or embedded type" => {
            let end = edit.skip(&[NEWLINE, T::RBrace]);
            Some(match edit.token(end) {
                Some(T::Semi(_)) => edit.replace(at, end + 1, &[]),
                Some(T::RBrace) => edit.replace(at, end, &[]),
                // The type ends here, but not as it should.
                _ => edit.replace(at, end, &[T::Bad]),
            })
        }
        "~ term or type" => {
            let follow = [OPERATOR, NEWLINE, T::RParen, T::RBrack, T::RBrace];
            Some(edit.replace(at, edit.skip(&follow), &[T::Bad]))
        }
        ":= or = or comma" => {
            Some(edit.replace(at, edit.skip(&[NEWLINE, T::RBrace]), &[T::Assign, T::Bad]))
        }
        "case or default or }" => {
            let end = edit.skip(&[T::Colon, T::Case, T::Default, T::RBrace]);
            Some(edit.replace(at, end, &[T::Default]))
        }
        "comma, : or ]" => {
            let end = edit.skip(&[T::Comma, T::Colon, T::RBrack]);
            Some(edit.replace(at, end, &[T::Colon]))
        }
        "for loop condition" => Some(edit.replace(at, at, &[T::Semi(SemiKind::Written)])),
        "{" if edit.header_keyword().is_some()
            && !matches!(before, Some(T::Struct | T::Interface)) =>
        {
            Some(edit.header())
        }
        _ if wanted.starts_with("{ after ") => {
            Some(edit.replace(at, edit.skip(&[T::Ident, T::RBrace]), &[T::LBrace]))
        }
        ")" | "]" if edit.at_parameter() => {
            let close = punctuation(wanted)?;
            let end = edit.skip(&[T::Comma, close]);
            Some(match edit.token(end) {
                Some(T::Comma) => edit.replace(at, end + 1, &[]),
                Some(token) if token == close => edit.replace(at, end, &[]),
                // The list ends here, but not as it should.
                _ => edit.replace(at, end, &[T::Bad]),
            })
        }
        _ => Some(edit.replace(at, at + 1, &[punctuation(wanted)?])),
    }
}

/// The token that a message names.
fn punctuation(name: &str) -> Option<Token> {
    Some(match name {
        "(" => Token::LParen,
        ")" => Token::RParen,
        "[" => Token::LBrack,
        "]" => Token::RBrack,
        "{" => Token::LBrace,
        "}" => Token::RBrace,
        ":" => Token::Colon,
        "=" => Token::Assign,
        "comma" => Token::Comma,
        "semicolon or newline" => NEWLINE,
        "keyword chan" => Token::Chan,
        _ => return None,
    })
}

/// Whether a token starts a statement: inside of functions nothing is passed over beyond it.
fn starts_statement(token: Token) -> bool {
    matches!(
        token,
        Token::Break
            | Token::Const
            | Token::Continue
            | Token::Defer
            | Token::Fallthrough
            | Token::For
            | Token::Go
            | Token::Goto
            | Token::If
            | Token::Return
            | Token::Select
            | Token::Switch
            | Token::Type
            | Token::Var
    )
}

/// Whether gc has the token among its operators; `*` and `<-` are of their own kinds.
fn is_operator(token: Token) -> bool {
    matches!(
        token,
        Token::Plus
            | Token::Minus
            | Token::Caret
            | Token::And
            | Token::Pipe
            | Token::Not
            | Token::Tilde
            | Token::BinaryOp(_)
    )
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

    /// The tokens without those from the error to `end`, where the list ends, if not with `close` then with another bracket or keyword.
    fn close_list(&self, end: usize, close: Token) -> Vec<Lexeme> {
        let mut out = self.replace(self.context.at, end, &[]);
        if self.token(end) != Some(close) {
            let text_end = self.context.source.span().hi;
            let end = self.context.lexemes.get(end);
            let span = end.map_or(Span::new(text_end, text_end), |lexeme| lexeme.span);
            out.insert(self.context.at, Lexeme { token: close, span });
        }
        out
    }

    /// Whether the token starts a line.
    fn starts_line(&self, i: usize) -> bool {
        let source = self.context.source;
        let range = source.range(self.context.lexemes[i].span);
        range.start == 0 || source.text.as_bytes()[range.start - 1] == b'\n'
    }

    fn is_semicolon(&self, i: usize) -> bool {
        matches!(self.token(i), Some(Token::Semi(_)))
    }

    /// The first token from the error on that is one of those (a newline stands for all semicolons, [`OPERATOR`] for what gc takes for
    /// operators), or that starts a statement if this is inside of a function.
    fn skip(&self, follow: &[Token]) -> usize {
        let in_function = |role| matches!(role, Role::Block | Role::Clauses);
        let in_function = self.context.levels.iter().any(|level| in_function(level.role));
        let stops = |token: Token| {
            let plain = match token {
                Token::Semi(_) => NEWLINE,
                _ if is_operator(token) => OPERATOR,
                _ => token,
            };
            follow.contains(&plain) || in_function && starts_statement(token)
        };
        let mut i = self.context.at;
        while self.token(i).is_some_and(|token| !stops(token)) {
            i += 1;
        }
        i
    }

    /// The first keyword from the error on that starts a declaration, or the end.
    fn declaration(&self) -> usize {
        let starts = |token| {
            let keywords = [Token::Import, Token::Const, Token::Type, Token::Var, Token::Func];
            keywords.contains(&token)
        };
        let mut i = self.context.at;
        while self.token(i).is_some_and(|token| !starts(token)) {
            i += 1;
        }
        i
    }

    /// Whether the name of a function should stand here that is declared.
    fn at_function_name(&self) -> bool {
        let (start, at) = (self.context.outside.start, self.context.at);
        self.context.levels.is_empty()
            && self.context.is_file
            && self.token(start) == Some(Token::Func)
            && (at == start + 1 || self.partner_after(start + 1) == Some(at - 1))
    }

    /// Whether a parameter should start here.
    fn at_parameter(&self) -> bool {
        matches!(self.context.role(), Some(Role::Params | Role::TypeParams))
            && matches!(self.context.before(), Some(Token::Comma | Token::LParen | Token::LBrack))
    }

    /// Without the parentheses that end before the error.
    fn without_parens(&self) -> Option<Vec<Lexeme>> {
        let close = self.context.at.checked_sub(1)?;
        let open = *self.partner.get(close)?;
        let lexemes = self.context.lexemes;
        let kept = |i: &usize| *i != open && *i != close;
        Some((0..lexemes.len()).filter(kept).map(|i| lexemes[i]).collect())
    }

    fn header_keyword(&self) -> Option<Token> {
        self.context.inside().header.and_then(|i| self.token(i))
    }

    /// After what should have been the end of a header.
    fn header(&self) -> Vec<Lexeme> {
        let at = self.context.at;
        let mut end = at + 1;
        let in_body =
            |token| matches!(token, Token::LBrace | Token::RBrace) || starts_statement(token);
        while !self.context.is_end(end) && !self.token(end).is_some_and(in_body) {
            end += 1;
        }
        let complete =
            self.token(end) == Some(Token::LBrace) && self.header_keyword() != Some(Token::For);
        let with = [Token::Semi(SemiKind::Written), Token::Bad];
        self.replace(at, end, if complete { &with } else { &with[..1] })
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
