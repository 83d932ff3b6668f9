//! Tokens (spec: Tokens), one variant per token of Go.
//!
//! logos turns text into the variants that carry a pattern. The others are made later: semicolons at line ends by
//! `crate::semi`, brackets whose role one token of lookahead cannot show by `crate::shape`, and the marks that start a
//! parse or stand for skipped text by `crate::parse`. A token has no text of its own; its span leads to it.

use std::fmt;

use logos::{Lexer, Logos};

use crate::ast::BinaryOp;
use crate::error::ErrorKind;

/// A token.
#[derive(Logos, Clone, Copy, PartialEq, Eq, Debug)]
#[logos(skip r"[ \t\r]+")]
#[logos(extras = Vec<ErrorKind>)]
#[logos(subpattern int = r"(0[xX][0-9a-fA-F_]*|0[oObB][0-9_]*|[0-9][0-9_]*)")]
#[logos(subpattern hexfloat = r"0[xX][0-9a-fA-F_]*(\.[0-9a-fA-F_]*([pP][+\-]?[0-9_]*)?|[pP][+\-]?[0-9_]*)")]
#[logos(subpattern octfloat = r"0[oObB][0-9_]*(\.[0-9_]*([eEpP][+\-]?[0-9_]*)?|[eEpP][+\-]?[0-9_]*)")]
#[logos(subpattern decfloat = r"[0-9][0-9_]*(\.[0-9_]*([eEpP][+\-]?[0-9_]*)?|[eEpP][+\-]?[0-9_]*)")]
#[logos(subpattern dotfloat = r"\.[0-9][0-9_]*([eEpP][+\-]?[0-9_]*)?")]
#[logos(subpattern float = r"((?&hexfloat)|(?&octfloat)|(?&decfloat)|(?&dotfloat))")]
pub enum Token {
    /// A name.
    #[regex(r"[\p{L}_][\p{L}\p{Nd}_]*")]
    Ident,
    /// Integer literal.
    #[regex(r"(?&int)")]
    Int,
    /// Floating-point literal.
    #[regex(r"(?&float)")]
    Float,
    /// Imaginary literal.
    #[regex(r"((?&int)|(?&float))i")]
    Imag,
    /// Rune literal.
    #[token("'", rune)]
    Char,
    /// String literal, raw or interpreted.
    #[token("\"", string)]
    #[token("`", raw_string)]
    String,

    /// The end of a line; never reaches the parser.
    #[token("\n")]
    Newline,
    /// `//` up to the end of the line; never reaches the parser.
    #[regex(r"//[^\n]*", allow_greedy = true)]
    LineComment,
    /// `/* … */`; never reaches the parser.
    #[token("/*", block_comment)]
    BlockComment,
    /// A character that starts no token; never reaches the parser.
    #[regex(r"(?s).", priority = 0)]
    Unknown,
    /// Like a name, but with characters that names do not have; never reaches the parser.
    #[regex(r"[A-Za-z_\x{80}-\x{10FFFF}][A-Za-z0-9_\x{80}-\x{10FFFF}]*", priority = 1)]
    BadIdent,

    /// `break`
    #[token("break")]
    Break,
    /// `case`
    #[token("case")]
    Case,
    /// `chan`
    #[token("chan")]
    Chan,
    /// `const`
    #[token("const")]
    Const,
    /// `continue`
    #[token("continue")]
    Continue,
    /// `default`
    #[token("default")]
    Default,
    /// `defer`
    #[token("defer")]
    Defer,
    /// `else`
    #[token("else")]
    Else,
    /// `fallthrough`
    #[token("fallthrough")]
    Fallthrough,
    /// `for`
    #[token("for")]
    For,
    /// `func`
    #[token("func")]
    Func,
    /// `go`
    #[token("go")]
    Go,
    /// `goto`
    #[token("goto")]
    Goto,
    /// `if`
    #[token("if")]
    If,
    /// `import`
    #[token("import")]
    Import,
    /// `interface`
    #[token("interface")]
    Interface,
    /// `map`
    #[token("map")]
    Map,
    /// `package`
    #[token("package")]
    Package,
    /// `range`
    #[token("range")]
    Range,
    /// `return`
    #[token("return")]
    Return,
    /// `select`
    #[token("select")]
    Select,
    /// `struct`
    #[token("struct")]
    Struct,
    /// `switch`
    #[token("switch")]
    Switch,
    /// `type`
    #[token("type")]
    Type,
    /// `var`
    #[token("var")]
    Var,

    /// `(`
    #[token("(")]
    LParen,
    /// `)`
    #[token(")")]
    RParen,
    /// `[`
    #[token("[")]
    LBrack,
    /// `]`
    #[token("]")]
    RBrack,
    /// `{`
    #[token("{")]
    LBrace,
    /// `}`
    #[token("}")]
    RBrace,
    /// `,`
    #[token(",")]
    Comma,
    /// `;`, written or not.
    #[token(";", |_| SemiKind::Written)]
    Semi(SemiKind),
    /// `:`
    #[token(":")]
    Colon,
    /// `.`
    #[token(".")]
    Dot,
    /// `...`
    #[token("...")]
    Ellipsis,
    /// `=`
    #[token("=")]
    Assign,
    /// `:=`
    #[token(":=")]
    Define,
    /// `+=` and the like.
    #[token("+=", |_| BinaryOp::Add)]
    #[token("-=", |_| BinaryOp::Sub)]
    #[token("|=", |_| BinaryOp::Or)]
    #[token("^=", |_| BinaryOp::Xor)]
    #[token("*=", |_| BinaryOp::Mul)]
    #[token("/=", |_| BinaryOp::Div)]
    #[token("%=", |_| BinaryOp::Rem)]
    #[token("<<=", |_| BinaryOp::Shl)]
    #[token(">>=", |_| BinaryOp::Shr)]
    #[token("&=", |_| BinaryOp::And)]
    #[token("&^=", |_| BinaryOp::AndNot)]
    AssignOp(BinaryOp),
    /// `++`
    #[token("++")]
    Inc,
    /// `--`
    #[token("--")]
    Dec,
    /// `<-`
    #[token("<-")]
    Arrow,
    /// `+`
    #[token("+")]
    Plus,
    /// `-`
    #[token("-")]
    Minus,
    /// `*`
    #[token("*")]
    Star,
    /// `^`
    #[token("^")]
    Caret,
    /// `&`
    #[token("&")]
    And,
    /// `|`
    #[token("|")]
    Pipe,
    /// `!`
    #[token("!")]
    Not,
    /// `~`
    #[token("~")]
    Tilde,
    /// An operator that is binary and nothing else.
    #[token("||", |_| BinaryOp::LogOr)]
    #[token("&&", |_| BinaryOp::LogAnd)]
    #[token("==", |_| BinaryOp::Eq)]
    #[token("!=", |_| BinaryOp::Ne)]
    #[token("<", |_| BinaryOp::Lt)]
    #[token("<=", |_| BinaryOp::Le)]
    #[token(">", |_| BinaryOp::Gt)]
    #[token(">=", |_| BinaryOp::Ge)]
    #[token("/", |_| BinaryOp::Div)]
    #[token("%", |_| BinaryOp::Rem)]
    #[token("<<", |_| BinaryOp::Shl)]
    #[token(">>", |_| BinaryOp::Shr)]
    #[token("&^", |_| BinaryOp::AndNot)]
    BinaryOp(BinaryOp),

    /// The `{` of the body of an `if`, `for`, `switch` or `select`.
    BodyBrace,
    /// The `{` of a function's body.
    FuncBrace,
    /// The `)` of parameters that a result follows.
    ResultParen,
    /// The `[` of type parameters.
    TypeParamBrack,
    /// `chan` and `<-` of a send-only channel type.
    ChanSend,
    /// The mark before the tokens of a file.
    FileMode,
    /// The mark before the tokens of a REPL input.
    InputMode,
    /// Stands for text that a syntax error made unreadable.
    Bad,
}

/// Where a semicolon comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SemiKind {
    /// It was written.
    Written,
    /// The end of a line.
    Newline,
    /// The end of the file.
    Eof,
}

impl Token {
    /// Whether a line that ends in this token gets a semicolon (spec: Semicolons).
    pub fn ends_statement(self) -> bool {
        matches!(
            self,
            Token::Ident
                | Token::Int
                | Token::Float
                | Token::Imag
                | Token::Char
                | Token::String
                | Token::Break
                | Token::Continue
                | Token::Fallthrough
                | Token::Return
                | Token::Inc
                | Token::Dec
                | Token::RParen
                | Token::RBrack
                | Token::RBrace
                | Token::Bad
        )
    }

    /// Whether this is a literal.
    pub fn is_literal(self) -> bool {
        matches!(self, Token::Int | Token::Float | Token::Imag | Token::Char | Token::String)
    }

    /// The keyword, if this is one.
    pub fn keyword(self) -> Option<&'static str> {
        Some(match self {
            Token::Break => "break",
            Token::Case => "case",
            Token::Chan => "chan",
            Token::Const => "const",
            Token::Continue => "continue",
            Token::Default => "default",
            Token::Defer => "defer",
            Token::Else => "else",
            Token::Fallthrough => "fallthrough",
            Token::For => "for",
            Token::Func => "func",
            Token::Go => "go",
            Token::Goto => "goto",
            Token::If => "if",
            Token::Import => "import",
            Token::Interface => "interface",
            Token::Map => "map",
            Token::Package => "package",
            Token::Range => "range",
            Token::Return => "return",
            Token::Select => "select",
            Token::Struct => "struct",
            Token::Switch => "switch",
            Token::Type => "type",
            Token::Var => "var",
            _ => return None,
        })
    }

    /// The class of the token in listings: `name`, `keyword`, `int`, `operator` and so on.
    pub fn class(self) -> &'static str {
        match self {
            Token::Ident => "name",
            Token::Int => "int",
            Token::Float => "float",
            Token::Imag => "imaginary",
            Token::Char => "rune",
            Token::String => "string",
            Token::Newline => "newline",
            Token::LineComment | Token::BlockComment => "comment",
            Token::Unknown | Token::BadIdent | Token::Bad | Token::FileMode | Token::InputMode => {
                "bad"
            }
            Token::Semi(_) => "semicolon",
            _ if self.keyword().is_some() => "keyword",
            _ => "operator",
        }
    }
}

/// The token as gc's messages spell it where it names what it expects.
impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match *self {
            Token::Ident => "name",
            Token::Int | Token::Float | Token::Imag | Token::Char | Token::String => "literal",
            Token::Newline => "newline",
            Token::LineComment | Token::BlockComment => "comment",
            Token::Unknown | Token::BadIdent | Token::Bad => "text",
            Token::FileMode | Token::InputMode => "start",
            Token::LParen => "(",
            Token::RParen | Token::ResultParen => ")",
            Token::LBrack | Token::TypeParamBrack => "[",
            Token::RBrack => "]",
            Token::LBrace | Token::BodyBrace | Token::FuncBrace => "{",
            Token::RBrace => "}",
            Token::Comma => "comma",
            Token::Semi(_) => "semicolon or newline",
            Token::Colon => ":",
            Token::Dot => ".",
            Token::Ellipsis => "...",
            Token::Assign => "=",
            Token::Define => ":=",
            Token::AssignOp(op) => return write!(f, "{}=", op.as_str()),
            Token::Inc => "++",
            Token::Dec => "--",
            Token::Arrow => "<-",
            Token::Plus => "+",
            Token::Minus => "-",
            Token::Star => "*",
            Token::Caret => "^",
            Token::And => "&",
            Token::Pipe => "|",
            Token::Not => "!",
            Token::Tilde => "~",
            Token::BinaryOp(op) => op.as_str(),
            Token::ChanSend => "keyword chan",
            _ => return write!(f, "keyword {}", self.keyword().unwrap_or("")),
        })
    }
}

/// Takes the rest of an interpreted string: up to its quote or, with an error, to the end of the line.
fn string(lex: &mut Lexer<'_, Token>) {
    quoted(lex, b'"', ErrorKind::NewlineInString, ErrorKind::StringNotTerminated);
}

/// Takes the rest of a rune literal in the same way.
fn rune(lex: &mut Lexer<'_, Token>) {
    quoted(lex, b'\'', ErrorKind::NewlineInRune, ErrorKind::RuneNotTerminated);
}

fn quoted(lex: &mut Lexer<'_, Token>, quote: u8, newline: ErrorKind, eof: ErrorKind) {
    let rest = lex.remainder().as_bytes();
    let mut i = 0;
    while let Some(&b) = rest.get(i) {
        match b {
            b'\n' => break,
            b'\\' if rest.get(i + 1).is_some_and(|&next| next != b'\n') => i += 2,
            _ if b == quote => return lex.bump(i + 1),
            _ => i += 1,
        }
    }
    lex.extras.push(if i < rest.len() { newline } else { eof });
    // An escaped character may have several bytes; the walk above can stop inside one only past its first byte.
    while !lex.remainder().is_char_boundary(i) {
        i += 1;
    }
    lex.bump(i);
}

/// Takes the rest of a raw string.
fn raw_string(lex: &mut Lexer<'_, Token>) {
    match lex.remainder().find('`') {
        Some(end) => lex.bump(end + 1),
        None => {
            lex.extras.push(ErrorKind::StringNotTerminated);
            lex.bump(lex.remainder().len());
        }
    }
}

/// Takes the rest of a `/*` comment.
fn block_comment(lex: &mut Lexer<'_, Token>) {
    match lex.remainder().find("*/") {
        Some(end) => lex.bump(end + 2),
        None => {
            lex.extras.push(ErrorKind::CommentNotTerminated);
            lex.bump(lex.remainder().len());
        }
    }
}
