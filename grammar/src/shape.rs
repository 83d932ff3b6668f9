//! Tells brackets apart whose role a parser with one token of lookahead cannot see in time.
//!
//! One pass over the tokens, with a stack of open brackets and, where a type starts at the place of an operand, a look
//! ahead over the type:
//!
//! - `{` becomes [`Token::BodyBrace`] where it opens the body of an `if`, `for`, `switch` or `select`: it is the first one
//!   at the level of the keyword that belongs to no function literal and no type (spec: Composite literals, the parsing
//!   ambiguity). It becomes [`Token::FuncBrace`] where it opens the body of a function.
//! - `)` becomes [`Token::ResultParen`] where it closes parameters and a result follows, so that `func() *T` and `func() (x)`
//!   are types with results rather than a product and a call.
//! - `[` becomes [`Token::TypeParamBrack`] where it opens type parameters and not the length of an array type.
//! - `chan` and `<-` become one [`Token::ChanSend`], since `<-` belongs to the leftmost `chan` (spec: Channel types).
//!
//! The pass also knows the role of every open bracket, from which messages about syntax errors take their words.
//!
//! Cost: linear, but for nested chains of type constructors, whose length is limited.

use crate::lexer::Lexeme;
use crate::token::Token;

/// What an open bracket is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// Statements.
    Block,
    /// The body of a `switch` or `select`.
    Clauses,
    /// The fields of a struct type.
    Struct,
    /// The elements of an interface type.
    Interface,
    /// The elements of a composite literal.
    Literal,
    /// Parameters or results.
    Params,
    /// Type parameters.
    TypeParams,
    /// The arguments of a call.
    Args,
    /// A parenthesized expression or type.
    Paren,
    /// A group of declarations.
    Group(Token),
    /// Indices or type arguments.
    Index,
    /// The length of an array type, or the key of a map type.
    Length,
    /// `.(T)`.
    Assertion,
}

/// An open bracket.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Level {
    /// What it is for.
    pub(crate) role: Role,
    /// Index of the bracket.
    pub(crate) open: usize,
    /// What is being read inside it.
    pub(crate) inside: Inside,
}

/// A statement or declaration that is being read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Inside {
    /// Index of its first token.
    pub(crate) start: usize,
    /// Index of the keyword whose body has not come yet.
    pub(crate) header: Option<usize>,
    /// Semicolons since that keyword.
    pub(crate) semicolons: u32,
}

/// The tokens with the ambiguous ones replaced.
pub(crate) fn mark(lexemes: &[Lexeme]) -> Vec<Lexeme> {
    let mut scan = Scan::new(lexemes);
    for i in 0..lexemes.len() {
        scan.step(i);
    }
    let mut out = Vec::with_capacity(lexemes.len() + 1);
    let mut i = 0;
    while let Some(&(mut lexeme)) = lexemes.get(i) {
        if fuses(lexemes, i) {
            lexeme.token = Token::ChanSend;
            lexeme.span = lexeme.span.to(lexemes[i + 1].span);
            i += 1;
        } else if scan.marks[i] != Mark::None {
            lexeme.token = scan.marks[i].token();
        }
        out.push(lexeme);
        i += 1;
    }
    out
}

/// The open brackets before the token at `end`, the outermost first, and what is read outside of all.
pub(crate) fn open_levels(lexemes: &[Lexeme], end: usize) -> (Vec<Level>, Inside) {
    let mut scan = Scan::new(lexemes);
    for i in 0..end.min(lexemes.len()) {
        scan.step(i);
    }
    (scan.levels, scan.outside)
}

/// For each bracket the index of its partner, or `usize::MAX` where it has none.
pub(crate) fn partners(lexemes: &[Lexeme]) -> Vec<usize> {
    let mut partner = vec![usize::MAX; lexemes.len()];
    let mut open: Vec<usize> = Vec::new();
    for (i, lexeme) in lexemes.iter().enumerate() {
        let opener = match lexeme.token {
            Token::LParen | Token::LBrack | Token::LBrace => {
                open.push(i);
                continue;
            }
            Token::RParen => Token::LParen,
            Token::RBrack => Token::LBrack,
            Token::RBrace => Token::LBrace,
            _ => continue,
        };
        // A `}` closes what was left open inside its block.
        while let Some(&top) = open.last() {
            if lexemes[top].token == opener {
                partner[top] = i;
                partner[i] = top;
                open.pop();
                break;
            }
            if opener != Token::LBrace {
                break;
            }
            open.pop();
        }
    }
    partner
}

/// Whether `chan` at `i` and `<-` after it are one.
fn fuses(lexemes: &[Lexeme], i: usize) -> bool {
    lexemes[i].token == Token::Chan
        && lexemes.get(i + 1).is_some_and(|next| next.token == Token::Arrow)
        && !receives(lexemes, i)
}

/// Whether `chan` at `i` stands behind a `<-` that is not part of another `chan<-`.
fn receives(lexemes: &[Lexeme], i: usize) -> bool {
    // In a row `chan <- chan <- …` every `chan` takes the arrow behind it, in a row `<- chan <- chan …` the one before.
    let mut at = i;
    while at >= 1 && lexemes[at - 1].token == Token::Arrow {
        if at < 2 || lexemes[at - 2].token != Token::Chan {
            return !sends(lexemes, at);
        }
        at -= 2;
    }
    false
}

/// Whether the `<-` before `chan` at `i` sends: `x <- chan<- T(y)`, told from `x <-chan <-chan T` by the spaces only.
fn sends(lexemes: &[Lexeme], i: usize) -> bool {
    let meets = |at: usize| lexemes.get(at + 1).is_some_and(|b| lexemes[at].span.hi == b.span.lo);
    let operand = matches!(
        i.checked_sub(2).map(|at| lexemes[at].token),
        Some(Token::Ident | Token::RParen | Token::RBrack)
    );
    operand && !meets(i - 1) && meets(i)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    Body,
    Func,
    Literal,
    Result,
    TypeParams,
}

impl Mark {
    fn token(self) -> Token {
        match self {
            Mark::Body => Token::BodyBrace,
            Mark::Func => Token::FuncBrace,
            Mark::None | Mark::Literal => Token::LBrace,
            Mark::Result => Token::ResultParen,
            Mark::TypeParams => Token::TypeParamBrack,
        }
    }
}

struct Scan<'t> {
    lexemes: &'t [Lexeme],
    partner: Vec<usize>,
    marks: Vec<Mark>,
    /// `(` of parameters, results and groups, found before the scan gets there.
    roles: Vec<Option<Role>>,
    levels: Vec<Level>,
    outside: Inside,
}

impl<'t> Scan<'t> {
    fn new(lexemes: &'t [Lexeme]) -> Self {
        Scan {
            lexemes,
            partner: partners(lexemes),
            marks: vec![Mark::None; lexemes.len()],
            roles: vec![None; lexemes.len()],
            levels: Vec::new(),
            outside: Inside::default(),
        }
    }

    fn token(&self, i: usize) -> Token {
        self.lexemes.get(i).map_or(Token::FileMode, |lexeme| lexeme.token)
    }

    fn before(&self, i: usize) -> Token {
        i.checked_sub(1).map_or(Token::FileMode, |i| self.token(i))
    }

    fn inside(&mut self) -> &mut Inside {
        match self.levels.last_mut() {
            Some(level) => &mut level.inside,
            None => &mut self.outside,
        }
    }

    fn role(&self) -> Option<Role> {
        self.levels.last().map(|level| level.role)
    }

    fn step(&mut self, i: usize) {
        match self.token(i) {
            Token::If | Token::For | Token::Switch | Token::Select => {
                let inside = self.inside();
                inside.header = Some(i);
                inside.semicolons = 0;
            }
            Token::Semi(_) => {
                let inside = self.inside();
                inside.semicolons += 1;
                inside.start = i + 1;
            }
            // A label, or the end of a `case`.
            Token::Colon if matches!(self.role(), None | Some(Role::Block | Role::Clauses)) => {
                self.inside().start = i + 1;
            }
            Token::Case | Token::Default => self.inside().start = i,
            Token::Func => self.func(i),
            Token::Type => self.type_spec(i + 1),
            Token::Ident => self.name(i),
            Token::Map | Token::Chan | Token::Struct | Token::Interface if self.at_operand(i) => {
                self.type_operand(i);
            }
            Token::LParen | Token::LBrack | Token::LBrace => self.open(i),
            Token::RParen | Token::RBrack | Token::RBrace => self.close(i),
            _ => {}
        }
    }

    /// Whether an operand can start at `i`, as opposed to continue.
    fn at_operand(&self, i: usize) -> bool {
        let before = self.before(i);
        !before.is_literal()
            && !matches!(
                before,
                Token::Ident
                    | Token::RParen
                    | Token::RBrack
                    | Token::RBrace
                    | Token::Chan
                    | Token::Bad
            )
    }

    /// A type where an operand may stand: a `{` right after it opens a composite literal.
    fn type_operand(&mut self, i: usize) {
        let Some(end) = self.skip_type(i) else { return };
        let literal = matches!(self.token(i), Token::LBrack | Token::Map | Token::Struct);
        if literal && self.token(end) == Token::LBrace && self.marks[end] == Mark::None {
            self.marks[end] = Mark::Literal;
        }
    }

    /// `func`: a declaration, a literal or a type.
    fn func(&mut self, i: usize) {
        let mut at = i + 1;
        if self.levels.is_empty() && self.outside.start == i {
            let is_file = self.token(0) == Token::Package;
            if self.token(at) == Token::LParen
                && let Some(end) = self.partner_of(at)
                && (is_file
                    || self.token(end + 1) == Token::Ident
                        && !matches!(self.token(end + 2), Token::LBrace | Token::Dot))
            {
                self.roles[at] = Some(Role::Params);
                at = end + 1;
                if self.token(at) != Token::Ident {
                    return;
                }
            }
            if self.token(at) == Token::Ident {
                at += 1;
                if self.token(at) == Token::LBrack {
                    self.marks[at] = Mark::TypeParams;
                    at = self.partner_of(at).map_or(at, |end| end + 1);
                }
            }
        } else if self.token(at) == Token::LBrack {
            self.marks[at] = Mark::TypeParams;
            at = self.partner_of(at).map_or(at, |end| end + 1);
        }
        let Some(end) = self.signature(at) else { return };
        if self.token(end) == Token::LBrace && self.marks[end] == Mark::None {
            self.marks[end] = Mark::Func;
        }
    }

    /// Marks a signature that starts with `(` at `at`, and says where it ends.
    fn signature(&mut self, at: usize) -> Option<usize> {
        if self.token(at) != Token::LParen {
            return None;
        }
        self.roles[at] = Some(Role::Params);
        let close = self.partner_of(at)?;
        let result = close + 1;
        if !starts_type(self.token(result)) {
            return Some(result);
        }
        self.marks[close] = Mark::Result;
        if self.token(result) == Token::LParen {
            self.roles[result] = Some(Role::Params);
            return self.partner_of(result).map(|end| end + 1);
        }
        self.skip_type(result)
    }

    /// A name that starts a method of an interface or a type declaration in a group.
    fn name(&mut self, i: usize) {
        let Some(level) = self.levels.last() else { return };
        if level.inside.start != i {
            return;
        }
        match level.role {
            Role::Interface if self.token(i + 1) == Token::LParen => {
                self.signature(i + 1);
            }
            Role::Interface if self.token(i + 1) == Token::LBrack => self.generic_method(i + 1),
            Role::Group(Token::Type) => self.type_spec(i),
            _ => {}
        }
    }

    /// `m[P any](…)` in an interface, as opposed to an embedded `T[A]`.
    fn generic_method(&mut self, bracket: usize) {
        let Some(end) = self.partner_of(bracket) else { return };
        if self.token(end + 1) == Token::LParen {
            self.marks[bracket] = Mark::TypeParams;
            self.signature(end + 1);
        }
    }

    fn type_spec(&mut self, name: usize) {
        if self.token(name) == Token::Ident
            && self.token(name + 1) == Token::LBrack
            && self.declares_type_params(name + 1)
        {
            self.marks[name + 1] = Mark::TypeParams;
        }
    }

    /// Whether `[` at `open`, after the name of a type declaration, opens type parameters: `[P C]` does, `[N]` and `[N * M]`
    /// do not, `[P *C]` does where a comma follows or C cannot be a value (spec: Type parameter declarations).
    fn declares_type_params(&self, open: usize) -> bool {
        let first = open + 1;
        if self.token(first) != Token::Ident {
            return false;
        }
        let next = first + 1;
        match self.token(next) {
            Token::RBrack | Token::Dot | Token::LBrace => false,
            Token::Comma | Token::LBrack | Token::Arrow | Token::Tilde | Token::Ellipsis => true,
            Token::Star => self.has_type_element(next),
            // A call has its commas inside: `[max(2, 3)]int`.
            Token::LParen => !self.encloses_comma(next) && self.has_type_element(next),
            token => !continues_operand(token),
        }
    }

    /// Whether the bracket at `open` has a comma directly inside.
    fn encloses_comma(&self, open: usize) -> bool {
        let Some(end) = self.partner_of(open) else { return false };
        let mut i = open + 1;
        while i < end {
            if self.token(i) == Token::Comma {
                return true;
            }
            i = self.partner_of(i).filter(|&close| close > i).unwrap_or(i) + 1;
        }
        false
    }

    /// Whether from `at` on, before the bracket around it closes, stands a comma or what only a type starts with.
    fn has_type_element(&self, at: usize) -> bool {
        let mut i = at;
        // Whether `i` is still the first parenthesis, which may hold the whole constraint.
        let constraint = at;
        while let Some(lexeme) = self.lexemes.get(i) {
            match lexeme.token {
                Token::Comma
                | Token::Tilde
                | Token::Struct
                | Token::Interface
                | Token::Func
                | Token::Map
                | Token::Chan => return true,
                Token::LBrack if self.at_operand(i) => return true,
                Token::LParen | Token::LBrack if i != constraint && !self.at_operand(i) => {
                    match self.partner_of(i) {
                        Some(end) => i = end,
                        None => return false,
                    }
                }
                Token::RBrack | Token::Semi(_) | Token::LBrace | Token::RBrace => return false,
                _ => {}
            }
            i += 1;
        }
        false
    }

    fn open(&mut self, i: usize) {
        let role = match self.token(i) {
            Token::LParen => self.paren_role(i),
            Token::LBrack => self.bracket_role(i),
            _ => self.brace_role(i),
        };
        let inside = Inside { start: i + 1, ..Inside::default() };
        self.levels.push(Level { role, open: i, inside });
    }

    fn paren_role(&self, i: usize) -> Role {
        if let Some(role) = self.roles[i] {
            return role;
        }
        match self.before(i) {
            token @ (Token::Import | Token::Const | Token::Var | Token::Type) => Role::Group(token),
            Token::Func => Role::Params,
            Token::Dot => Role::Assertion,
            _ if self.at_operand(i) => Role::Paren,
            _ => Role::Args,
        }
    }

    fn bracket_role(&mut self, i: usize) -> Role {
        if self.marks[i] == Mark::TypeParams {
            return Role::TypeParams;
        }
        if self.before(i) == Token::Map {
            return Role::Length;
        }
        if self.at_operand(i) {
            self.type_operand(i);
            return Role::Length;
        }
        Role::Index
    }

    fn brace_role(&mut self, i: usize) -> Role {
        match self.before(i) {
            Token::Struct => return Role::Struct,
            Token::Interface => return Role::Interface,
            _ => {}
        }
        match self.marks[i] {
            Mark::Func => return Role::Block,
            Mark::Literal => return Role::Literal,
            _ => {}
        }
        if let Some(keyword) = self.inside().header.take() {
            self.marks[i] = Mark::Body;
            return match self.token(keyword) {
                Token::Switch | Token::Select => Role::Clauses,
                _ => Role::Block,
            };
        }
        let starts = matches!(
            self.before(i),
            Token::Semi(_) | Token::LBrace | Token::RBrace | Token::Else | Token::FileMode
        ) || self.before(i) == Token::Colon && self.role() != Some(Role::Literal);
        if starts && self.role() != Some(Role::Literal) { Role::Block } else { Role::Literal }
    }

    fn close(&mut self, i: usize) {
        let Some(open) = self.partner_of(i) else { return };
        while let Some(level) = self.levels.pop() {
            if level.open == open {
                break;
            }
        }
    }

    fn partner_of(&self, i: usize) -> Option<usize> {
        self.partner.get(i).copied().filter(|&at| at != usize::MAX)
    }

    /// The index after the type arguments at `i`, whose bracket is never closed.
    fn skip_arguments(&mut self, mut i: usize) -> Option<usize> {
        loop {
            i = self.skip_type(i)?;
            if self.token(i) != Token::Comma {
                return Some(i);
            }
            i += 1;
        }
    }

    /// The index after the type at `i`, if there is one.
    fn skip_type(&mut self, mut i: usize) -> Option<usize> {
        loop {
            match self.token(i) {
                Token::Ident => {
                    i += 1;
                    if self.token(i) == Token::Dot && self.token(i + 1) == Token::Ident {
                        i += 2;
                    }
                    return match self.token(i) {
                        Token::LBrack => match self.partner_of(i) {
                            Some(end) => Some(end + 1),
                            None => self.skip_arguments(i + 1),
                        },
                        _ => Some(i),
                    };
                }
                Token::Star | Token::Chan | Token::Arrow => i += 1,
                Token::LBrack => i = self.partner_of(i)? + 1,
                Token::Map if self.token(i + 1) == Token::LBrack => {
                    i = self.partner_of(i + 1)? + 1;
                }
                Token::Func => return self.signature(i + 1),
                Token::Struct | Token::Interface if self.token(i + 1) == Token::LBrace => {
                    return self.partner_of(i + 1).map(|end| end + 1);
                }
                Token::LParen => return self.partner_of(i).map(|end| end + 1),
                Token::Bad => return Some(i + 1),
                _ => return None,
            }
        }
    }
}

/// Whether an expression can go on with the token after a name.
fn continues_operand(token: Token) -> bool {
    matches!(
        token,
        Token::Plus
            | Token::Minus
            | Token::Star
            | Token::Caret
            | Token::And
            | Token::Pipe
            | Token::BinaryOp(_)
    )
}

/// Whether a type can start with the token.
fn starts_type(token: Token) -> bool {
    matches!(
        token,
        Token::Ident
            | Token::Star
            | Token::LBrack
            | Token::LParen
            | Token::Func
            | Token::Map
            | Token::Chan
            | Token::Arrow
            | Token::Struct
            | Token::Interface
    )
}
