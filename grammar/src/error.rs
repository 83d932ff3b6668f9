//! Syntax errors, in gc's words.
//!
//! [`CODES`] has one row per code; [`ErrorKind`] is what an error says, and knows its code. Each kind has a program in
//! `testdata/syntax/errors` whose messages were taken from gc.

use std::fmt;

use crate::diag::{Code, Diagnostic, ToDiagnostic};
use crate::source::Span;

/// An error that the lexer or the parser found.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct SyntaxError {
    /// The culprit; messages point at its start.
    pub span: Span,
    /// What is wrong.
    pub kind: ErrorKind,
}

/// What is known of a code.
#[derive(Clone, Copy, Debug)]
pub struct CodeInfo {
    /// Its name.
    pub name: Code,
    /// What it is about, in a sentence.
    pub meaning: &'static str,
    /// A program without its package clause that has the error; empty where it would be too long.
    pub example: &'static str,
}

impl CodeInfo {
    /// The example as the text of a file.
    pub fn program(&self) -> Option<String> {
        let clause = if self.name == "MisplacedPackage" { "" } else { "package p\n\n" };
        (!self.example.is_empty()).then(|| format!("{clause}{}\n", self.example))
    }
}

const fn code(name: Code, meaning: &'static str, example: &'static str) -> CodeInfo {
    CodeInfo { name, meaning, example }
}

/// The codes of syntax errors.
pub const CODES: &[CodeInfo] = &[
    code(
        "UnexpectedToken",
        "a token stands where the grammar of Go does not allow it",
        "func f() { x := (1, 2) }",
    ),
    code("InvalidCharacter", "a character that no token of Go starts with", "var x = 1 # 2"),
    code("UnterminatedLiteral", "a string or rune literal has no closing quote", "var s = \"abc"),
    code("UnterminatedComment", "a /* comment has no */", "var x = 1 /* one"),
    code("InvalidRune", "a rune literal does not hold exactly one character", "var r = 'ab'"),
    code(
        "InvalidEscape",
        "a backslash escape in a literal is malformed or out of range",
        "var s = \"\\q\"",
    ),
    code("InvalidNumber", "a number literal is malformed", "var n = 0x"),
    code("MisplacedPackage", "a file must start with its package clause", "import \"fmt\""),
    code(
        "MisplacedImport",
        "imports must come before other declarations",
        "var x = 1\n\nimport \"fmt\"",
    ),
    code("InvalidImport", "an import path is missing or not a string", "import fmt"),
    code("MisplacedStatement", "a statement stands outside any function", "x := 1"),
    code("MisplacedBrace", "an opening brace must not start a line of its own", "func f()\n{\n}"),
    code("MissingCondition", "an if statement has no condition", "func f() { if { } }"),
    code(
        "NotAValue",
        "an assignment or the like is used as a value",
        "func f(x int) { if x = 1 { } }",
    ),
    code(
        "InvalidInit",
        "a declaration stands where only a simple statement may",
        "func f() { if var x = 1; x > 0 { } }",
    ),
    code(
        "InvalidElse",
        "else is not followed by if or a block",
        "func f() { if true { } else return }",
    ),
    code(
        "InvalidCallStmt",
        "the call of a go or defer statement is parenthesized",
        "func f() { go (f()) }",
    ),
    code(
        "InvalidParams",
        "parameters or type parameters lack names or types",
        "func f(a int, string) {}",
    ),
    code("InvalidReceiver", "a method does not have exactly one receiver", "func () m() {}"),
    code("InvalidSlice", "a three-index slice lacks an index", "func f(s []int) { _ = s[1:2:] }"),
    code("InvalidType", "a type is malformed", "type T struct { (int) }"),
    code("NestingTooDeep", "brackets, blocks, operators or types nest too deeply", ""),
];

/// What a syntax error says.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum ErrorKind {
    /// `unexpected X`, with what follows those words: `newline, expected type`.
    Unexpected(String),
    /// A character outside literals and comments.
    InvalidCharacter(char),
    /// A character that starts no name, after a name or as one.
    InvalidIdentChar(char),
    /// A digit that only could be part of a name at its start.
    IdentStartsWithDigit(char),
    /// A byte order mark after the start.
    InvalidBom,
    /// What is wrong with a `//line` directive.
    InvalidLine(String),
    /// U+0000.
    InvalidNul,
    /// A string literal that the end of the file ends.
    StringNotTerminated,
    /// A string literal that the end of a line ends.
    NewlineInString,
    /// A rune literal that the end of the file ends.
    RuneNotTerminated,
    /// A rune literal that the end of a line ends.
    NewlineInRune,
    /// `''` or `'''`.
    EmptyRune,
    /// `'ab'`.
    LongRune,
    /// A `/*` without `*/`.
    CommentNotTerminated,
    /// `\q`.
    UnknownEscape,
    /// `\xg`: the character and the kind of escape, `octal` or `hexadecimal`.
    InvalidEscapeChar(char, &'static str),
    /// `\400`.
    OctalTooLarge(u32),
    /// `\ud800`.
    InvalidCodePoint(u32),
    /// A malformed number, in gc's words.
    InvalidNumber(String),
    /// Something stands before the package clause.
    PackageFirst,
    /// An import after other declarations.
    ImportsFirst,
    /// An import without a path.
    MissingImportPath,
    /// An import path that is no string.
    ImportPathNotString,
    /// A statement outside functions.
    NonDeclaration,
    /// A function's `{` on a line of its own.
    NewlineBeforeBrace,
    /// `if {`.
    MissingCondition,
    /// `if x = y {`: what is used as a value.
    NotAValue(String),
    /// `if var x = 1; …`: the statement's keyword.
    VarInInit(&'static str),
    /// `for …; …; x := 1 {`.
    DefineInPost,
    /// `select x {`: the statement's keyword.
    MissingBody(&'static str),
    /// `else x`.
    BadElse,
    /// `go (f())`: the statement's keyword.
    ParenthesizedCall(&'static str),
    /// `(a int, string)`.
    MissingParamType,
    /// `(a int, []string)`.
    MissingParamName,
    /// `[P any, Q]`.
    MissingConstraint,
    /// `[P any, []int]`.
    MissingTypeParamName {
        /// Whether the list has nothing else: it may then be meant for an array's length.
        alone: bool,
    },
    /// `func f[]()`.
    EmptyTypeParams,
    /// `(...)`.
    EllipsisWithoutType,
    /// `func() (a ...int)` or a variadic receiver.
    InvalidEllipsis,
    /// `func(a ...int, b int)`.
    EllipsisNotLast,
    /// `func () m()`.
    NoReceiver,
    /// `func (a, b T) m()`.
    MultipleReceivers,
    /// `a[::3]`.
    MiddleIndexRequired,
    /// `a[1:2:]`.
    FinalIndexRequired,
    /// `(T){}`.
    ParenthesizedLiteralType,
    /// `struct { (T) }`.
    ParenthesizedEmbedded,
    /// `func[T any]() {}` as an expression or type.
    TypeParamsOnType,
    /// `interface { m[T any]() }`.
    TypeParamsOnMethod,
    /// `chan` without a type after it.
    MissingChanElem,
    /// `L: case …`.
    MissingLabeledStmt,
    /// More than the parser takes.
    NestingTooDeep,
}

impl ErrorKind {
    /// The stable name of the kind of error.
    pub fn code(&self) -> Code {
        use ErrorKind as K;
        match self {
            K::Unexpected(_) | K::MissingBody(_) | K::MissingLabeledStmt => "UnexpectedToken",
            K::InvalidCharacter(_)
            | K::InvalidIdentChar(_)
            | K::IdentStartsWithDigit(_)
            | K::InvalidBom
            | K::InvalidNul => "InvalidCharacter",
            K::StringNotTerminated
            | K::NewlineInString
            | K::RuneNotTerminated
            | K::NewlineInRune => "UnterminatedLiteral",
            K::EmptyRune | K::LongRune => "InvalidRune",
            K::CommentNotTerminated => "UnterminatedComment",
            K::UnknownEscape
            | K::InvalidEscapeChar(..)
            | K::OctalTooLarge(_)
            | K::InvalidCodePoint(_) => "InvalidEscape",
            K::InvalidNumber(_) | K::InvalidLine(_) => "InvalidNumber",
            K::PackageFirst => "MisplacedPackage",
            K::ImportsFirst => "MisplacedImport",
            K::MissingImportPath | K::ImportPathNotString => "InvalidImport",
            K::NonDeclaration => "MisplacedStatement",
            K::NewlineBeforeBrace => "MisplacedBrace",
            K::MissingCondition => "MissingCondition",
            K::NotAValue(_) => "NotAValue",
            K::VarInInit(_) | K::DefineInPost => "InvalidInit",
            K::BadElse => "InvalidElse",
            K::ParenthesizedCall(_) => "InvalidCallStmt",
            K::MissingParamType
            | K::MissingParamName
            | K::MissingConstraint
            | K::MissingTypeParamName { .. }
            | K::EmptyTypeParams
            | K::EllipsisWithoutType
            | K::InvalidEllipsis
            | K::EllipsisNotLast => "InvalidParams",
            K::NoReceiver | K::MultipleReceivers => "InvalidReceiver",
            K::MiddleIndexRequired | K::FinalIndexRequired => "InvalidSlice",
            K::ParenthesizedLiteralType
            | K::ParenthesizedEmbedded
            | K::TypeParamsOnType
            | K::TypeParamsOnMethod
            | K::MissingChanElem => "InvalidType",
            K::NestingTooDeep => "NestingTooDeep",
        }
    }

    /// Whether gc puts `syntax error: ` before the message; it reports only one of those per line.
    pub fn is_grammatical(&self) -> bool {
        use ErrorKind as K;
        match self {
            K::InvalidCharacter(_)
            | K::InvalidIdentChar(_)
            | K::IdentStartsWithDigit(_)
            | K::InvalidBom
            | K::InvalidLine(_)
            | K::InvalidNul
            | K::StringNotTerminated
            | K::NewlineInString
            | K::RuneNotTerminated
            | K::NewlineInRune
            | K::EmptyRune
            | K::LongRune
            | K::CommentNotTerminated
            | K::UnknownEscape
            | K::InvalidEscapeChar(..)
            | K::OctalTooLarge(_)
            | K::InvalidCodePoint(_)
            | K::InvalidNumber(_)
            | K::ParenthesizedCall(_)
            | K::InvalidEllipsis
            | K::EllipsisNotLast
            | K::NoReceiver
            | K::MultipleReceivers
            | K::MiddleIndexRequired
            | K::FinalIndexRequired
            | K::TypeParamsOnMethod => false,
            K::Unexpected(_)
            | K::NestingTooDeep
            | K::PackageFirst
            | K::ImportsFirst
            | K::MissingImportPath
            | K::ImportPathNotString
            | K::NonDeclaration
            | K::NewlineBeforeBrace
            | K::MissingCondition
            | K::NotAValue(_)
            | K::VarInInit(_)
            | K::DefineInPost
            | K::BadElse
            | K::MissingBody(_)
            | K::MissingParamType
            | K::MissingParamName
            | K::MissingConstraint
            | K::MissingTypeParamName { .. }
            | K::EmptyTypeParams
            | K::EllipsisWithoutType
            | K::ParenthesizedLiteralType
            | K::ParenthesizedEmbedded
            | K::TypeParamsOnType
            | K::MissingChanElem
            | K::MissingLabeledStmt => true,
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use ErrorKind as K;
        if self.is_grammatical() {
            f.write_str("syntax error: ")?;
        }
        match self {
            K::Unexpected(what) => write!(f, "unexpected {what}"),
            K::InvalidCharacter(c) if c.is_control() => {
                write!(f, "invalid character U+{:04X}", *c as u32)
            }
            K::InvalidCharacter(c) => write!(f, "invalid character U+{:04X} '{c}'", *c as u32),
            K::InvalidIdentChar(c) => {
                write!(f, "invalid character U+{:04X} '{c}' in identifier", *c as u32)
            }
            K::IdentStartsWithDigit(c) => {
                write!(f, "identifier cannot begin with digit U+{:04X} '{c}'", *c as u32)
            }
            K::InvalidLine(message) => f.write_str(message),
            K::InvalidBom => f.write_str("invalid BOM in the middle of the file"),
            K::InvalidNul => f.write_str("invalid NUL character"),
            K::StringNotTerminated => f.write_str("string not terminated"),
            K::NewlineInString => f.write_str("newline in string"),
            K::RuneNotTerminated => f.write_str("rune literal not terminated"),
            K::NewlineInRune => f.write_str("newline in rune literal"),
            K::EmptyRune => f.write_str("empty rune literal or unescaped '"),
            K::LongRune => f.write_str("more than one character in rune literal"),
            K::CommentNotTerminated => f.write_str("comment not terminated"),
            K::UnknownEscape => f.write_str("unknown escape"),
            K::InvalidEscapeChar('\'', kind) => {
                write!(f, "invalid character '\\'' in {kind} escape")
            }
            K::InvalidEscapeChar(c, kind) => write!(f, "invalid character '{c}' in {kind} escape"),
            K::OctalTooLarge(value) => write!(f, "octal escape value {value} > 255"),
            K::InvalidCodePoint(value) => {
                write!(f, "escape is invalid Unicode code point U+{value:04X}")
            }
            K::InvalidNumber(what) => f.write_str(what),
            K::PackageFirst => f.write_str("package statement must be first"),
            K::ImportsFirst => f.write_str("imports must appear before other declarations"),
            K::MissingImportPath => f.write_str("missing import path"),
            K::ImportPathNotString => f.write_str("import path must be a string"),
            K::NonDeclaration => f.write_str("non-declaration statement outside function body"),
            K::NewlineBeforeBrace => f.write_str("unexpected semicolon or newline before {"),
            K::MissingCondition => f.write_str("missing condition in if statement"),
            K::NotAValue(what) => write!(f, "cannot use {what} as value"),
            K::VarInInit(keyword) => {
                write!(f, "var declaration not allowed in {keyword} initializer")
            }
            K::DefineInPost => f.write_str("cannot declare in post statement of for loop"),
            K::MissingBody(keyword) => write!(f, "missing {{ after {keyword} clause"),
            K::BadElse => f.write_str("else must be followed by if or statement block"),
            K::ParenthesizedCall(keyword) => {
                write!(f, "expression in {keyword} must not be parenthesized")
            }
            K::MissingParamType => f.write_str("missing parameter type"),
            K::MissingParamName => f.write_str("missing parameter name"),
            K::MissingConstraint => f.write_str("missing type constraint"),
            K::MissingTypeParamName { alone } => {
                f.write_str("missing type parameter name")?;
                f.write_str(if *alone { " or invalid array length" } else { "" })
            }
            K::EmptyTypeParams => f.write_str("empty type parameter list"),
            K::EllipsisWithoutType => f.write_str("... is missing type"),
            K::InvalidEllipsis => f.write_str("invalid use of ..."),
            K::EllipsisNotLast => f.write_str("can only use ... with final parameter"),
            K::NoReceiver => f.write_str("method has no receiver"),
            K::MultipleReceivers => f.write_str("method has multiple receivers"),
            K::MiddleIndexRequired => f.write_str("middle index required in 3-index slice"),
            K::FinalIndexRequired => f.write_str("final index required in 3-index slice"),
            K::ParenthesizedLiteralType => {
                f.write_str("cannot parenthesize type in composite literal")
            }
            K::ParenthesizedEmbedded => f.write_str("cannot parenthesize embedded type"),
            K::TypeParamsOnType => f.write_str("function type must have no type parameters"),
            K::TypeParamsOnMethod => f.write_str("interface method must have no type parameters"),
            K::MissingChanElem => f.write_str("missing channel element type"),
            K::MissingLabeledStmt => f.write_str("missing statement after label"),
            K::NestingTooDeep => f.write_str("nesting is too deep"),
        }
    }
}

impl ToDiagnostic for SyntaxError {
    fn to_diagnostic(&self) -> Diagnostic {
        Diagnostic::error(self.kind.code(), self.span, self.kind.to_string())
    }
}
