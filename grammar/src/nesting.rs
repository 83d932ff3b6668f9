//! A limit on how deep a tree can get, checked on tokens before there is a tree.
//!
//! Everything that walks a tree recurses, dropping it included, so a text of a million `(` must not become one. The check
//! keeps, for each open bracket, an upper bound of the height of what was read inside: a bracket, a prefix operator or a
//! type constructor counts [`LEVEL`], a selector or another pair of brackets behind an operand counts [`POSTFIX`]. A
//! binary operator, a separator and `else` start over, because chains of those are flat in the tree. Types and values are
//! not told apart, so the bound can be too high, never too low.
//!
//! Invariant: a tree built from checked tokens has no path of more than [`LIMIT`] nested brackets, prefixes and postfixes.

use crate::error::{ErrorKind, SyntaxError};
use crate::lexer::Lexeme;
use crate::token::Token;

/// The bound that no part of a file may pass: 500 brackets, or 3,000 selectors. At 5,000 a copy of the tree overflows the
/// 2 MiB stack of a thread.
const LIMIT: u32 = 3_000;
const LEVEL: u32 = 6;
const POSTFIX: u32 = 1;

/// The first place that nests too deeply.
pub(crate) fn check(lexemes: &[Lexeme]) -> Option<SyntaxError> {
    let mut levels = vec![Level::default()];
    for (i, lexeme) in lexemes.iter().enumerate() {
        if !step(&mut levels, lexemes, i) {
            return Some(SyntaxError { span: lexeme.span, kind: ErrorKind::NestingTooDeep });
        }
    }
    None
}

/// What is known between a bracket and its partner.
#[derive(Clone, Copy, Default)]
struct Level {
    /// The weight of everything around.
    above: u32,
    /// The greatest height that is finished.
    max: u32,
    /// The height of the operand being read.
    current: u32,
    /// The weight of the prefixes before it.
    prefix: u32,
    /// Whether the token before can end an operand.
    after_operand: bool,
}

impl Level {
    fn height(&self) -> u32 {
        self.max.max(self.current + self.prefix)
    }

    /// Ends the operand; what follows is beside it and not below.
    fn start_over(&mut self) {
        self.max = self.height();
        self.current = 0;
        self.prefix = 0;
        self.after_operand = false;
    }

    fn add_prefix(&mut self, weight: u32) {
        self.prefix += weight;
        self.after_operand = false;
    }

    fn fits(&self) -> bool {
        self.above + self.height() <= LIMIT
    }
}

/// Takes one token in; false if the limit is passed.
fn step(levels: &mut Vec<Level>, lexemes: &[Lexeme], i: usize) -> bool {
    let last = levels.len() - 1;
    let level = &mut levels[last];
    let before = i.checked_sub(1).map(|i| lexemes[i].token);
    match lexemes[i].token {
        Token::LParen | Token::LBrack | Token::LBrace => {
            let above = level.above + level.prefix + LEVEL;
            levels.push(Level { above, ..Level::default() });
            return above <= LIMIT;
        }
        token @ (Token::RParen | Token::RBrack | Token::RBrace) => {
            close(levels, token);
        }
        Token::Dot => level.current += POSTFIX,
        // After `)` it may be part of a result type.
        Token::Star | Token::Arrow if level.after_operand && before == Some(Token::RParen) => {
            level.add_prefix(POSTFIX);
        }
        Token::Star | Token::Arrow | Token::Plus | Token::Minus | Token::Caret | Token::And => {
            if level.after_operand {
                level.start_over();
            } else {
                level.add_prefix(LEVEL);
            }
        }
        Token::Not | Token::Tilde | Token::Func | Token::Chan | Token::Map => {
            level.add_prefix(LEVEL);
        }
        Token::Struct | Token::Interface => level.after_operand = false,
        Token::Colon if is_label(lexemes, i) => level.add_prefix(LEVEL),
        token if token == Token::Ident || token.is_literal() => level.after_operand = true,
        _ => level.start_over(),
    }
    levels[levels.len() - 1].fits()
}

fn close(levels: &mut Vec<Level>, token: Token) {
    // A bracket too many does not nest.
    if levels.len() < 2 {
        return;
    }
    let Some(inner) = levels.pop() else { return };
    let inside = inner.height() + LEVEL;
    let last = levels.len() - 1;
    let level = &mut levels[last];
    if level.after_operand {
        level.current = inside.max(level.current + POSTFIX);
    } else if token == Token::RBrack {
        level.max = level.max.max(inside + level.prefix);
        level.add_prefix(LEVEL);
    } else {
        level.current = inside.max(level.current);
        level.after_operand = true;
    }
}

/// Whether the colon at `i` stands behind a name that starts a statement or an element.
fn is_label(lexemes: &[Lexeme], i: usize) -> bool {
    i >= 2
        && lexemes[i - 1].token == Token::Ident
        && matches!(
            lexemes[i - 2].token,
            Token::Semi(_) | Token::LBrace | Token::RBrace | Token::Colon
        )
}
