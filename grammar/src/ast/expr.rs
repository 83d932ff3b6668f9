//! Expressions (spec: Expressions). Type expressions are here too; their parts are in `ty`.

use super::{Block, FuncType, Ident, InterfaceType, NodeId, StructType};
use crate::source::Span;
use crate::symbol::Symbol;

/// An expression or a type.
#[derive(Clone, PartialEq, Debug)]
pub struct Expr {
    /// The node's id.
    pub id: NodeId,
    /// From its first to its last byte.
    pub span: Span,
    /// What it is.
    pub kind: ExprKind,
}

/// The kinds of expressions.
#[derive(Clone, PartialEq, Debug)]
pub enum ExprKind {
    /// Stands where a syntax error was reported.
    Bad,
    /// `x`. The identifier's id is the expression's.
    Ident(Symbol),
    /// `1`, `0x1p-2`, `2i`, `'a'`, `"s"`: the source text, not decoded.
    BasicLit(LitKind, Box<str>),
    /// `T{…}`, or `{…}` inside another one.
    CompositeLit(Box<CompositeLit>),
    /// `func(…) … { … }`.
    FuncLit(Box<FuncLit>),
    /// `(x)`.
    Paren(Box<Expr>),
    /// `x.sel`, a qualified identifier among them.
    Selector(Box<Expr>, Ident),
    /// `x[i]`, `f[T1, T2]`; at least one index.
    Index(Box<Expr>, Vec<Expr>),
    /// `x[lo:hi:max]`.
    Slice(Box<SliceExpr>),
    /// `x.(T)`; without a type it is `x.(type)`, which the checker allows in type switches only.
    TypeAssert(Box<Expr>, Option<Box<Expr>>),
    /// `f(args...)`, a conversion among them.
    Call(Box<Call>),
    /// `*x`: a dereference or a pointer type.
    Star(Box<Expr>),
    /// `+x -x !x ^x &x <-x ~T`.
    Unary(UnaryOp, Box<Expr>),
    /// `x op y op z` at one level of precedence.
    Binary(Box<Binary>),
    /// `[n]T`; without a length it is `[...]T`.
    ArrayType(Option<Box<Expr>>, Box<Expr>),
    /// `[]T`.
    SliceType(Box<Expr>),
    /// `struct { … }`.
    StructType(Box<StructType>),
    /// `func(…) …` without a body.
    FuncType(Box<FuncType>),
    /// `interface { … }`. A union or `~T` constraint written without it is a `Binary` of `Or` or a `Unary` of `Tilde`.
    InterfaceType(Box<InterfaceType>),
    /// `map[K]V`.
    MapType(Box<Expr>, Box<Expr>),
    /// `chan T`, `<-chan T`, `chan<- T`.
    ChanType(ChanDir, Box<Expr>),
}

/// The kinds of basic literals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LitKind {
    /// Integer.
    Int,
    /// Floating-point.
    Float,
    /// Imaginary.
    Imag,
    /// Rune.
    Char,
    /// String, raw or interpreted.
    String,
}

/// `T{elems}`.
#[derive(Clone, PartialEq, Debug)]
pub struct CompositeLit {
    /// The type; left out inside another literal.
    pub ty: Option<Expr>,
    /// The elements in order.
    pub elems: Vec<Element>,
    /// From `{` to `}`.
    pub braces: Span,
}

/// One element of a composite literal. An elided `&T` or `T` shows as a `CompositeLit` without type.
#[derive(Clone, PartialEq, Debug)]
pub struct Element {
    /// Field name, index or map key.
    pub key: Option<Expr>,
    /// The value.
    pub value: Expr,
}

/// A function literal.
#[derive(Clone, PartialEq, Debug)]
pub struct FuncLit {
    /// Its signature.
    pub ty: FuncType,
    /// Its body.
    pub body: Block,
}

/// `x[lo:hi]` or `x[lo:hi:max]`.
#[derive(Clone, PartialEq, Debug)]
pub struct SliceExpr {
    /// The sliced operand.
    pub x: Expr,
    /// Lower bound.
    pub lo: Option<Expr>,
    /// Upper bound.
    pub hi: Option<Expr>,
    /// Bound of the capacity, in the three-index form.
    pub max: Option<Expr>,
    /// Whether both colons are there.
    pub full: bool,
}

/// `fun(args)`.
#[derive(Clone, PartialEq, Debug)]
pub struct Call {
    /// The function, or the type of a conversion.
    pub fun: Expr,
    /// The arguments; the first may be a type (`make`, `new`).
    pub args: Vec<Expr>,
    /// Where `...` stands after the last argument.
    pub ellipsis: Option<Span>,
    /// The opening parenthesis.
    pub lparen: Span,
    /// The closing parenthesis.
    pub rparen: Span,
}

/// `first op y op y …`, associating to the left, all operators of one precedence.
///
/// The prefix up to and with `rest[i]` is a node of its own: its id is `rest[i].id`, its span runs from the start of `first` to the end of
/// `rest[i].y`. The last one's id is that of the whole expression.
#[derive(Clone, PartialEq, Debug)]
pub struct Binary {
    /// The leftmost operand.
    pub first: Expr,
    /// The operators with their right operands; at least one.
    pub rest: Vec<BinaryRest>,
}

/// `op y` in a chain.
#[derive(Clone, PartialEq, Debug)]
pub struct BinaryRest {
    /// The id of the prefix that ends here.
    pub id: NodeId,
    /// The operator.
    pub op: BinaryOp,
    /// Where the operator stands: gc reports mismatched types at the left operand, other errors of the operation here.
    pub op_span: Span,
    /// The right operand.
    pub y: Expr,
}

/// Unary operators.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnaryOp {
    /// `+`
    Plus,
    /// `-`
    Neg,
    /// `!`
    Not,
    /// `^`
    BitNot,
    /// `&`
    Addr,
    /// `<-`
    Recv,
    /// `~`, in constraints only.
    Tilde,
}

impl UnaryOp {
    /// The operator as written.
    pub fn as_str(self) -> &'static str {
        match self {
            UnaryOp::Plus => "+",
            UnaryOp::Neg => "-",
            UnaryOp::Not => "!",
            UnaryOp::BitNot => "^",
            UnaryOp::Addr => "&",
            UnaryOp::Recv => "<-",
            UnaryOp::Tilde => "~",
        }
    }
}

/// Binary operators.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinaryOp {
    /// `||`
    LogOr,
    /// `&&`
    LogAnd,
    /// `==`
    Eq,
    /// `!=`
    Ne,
    /// `<`
    Lt,
    /// `<=`
    Le,
    /// `>`
    Gt,
    /// `>=`
    Ge,
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `|`
    Or,
    /// `^`
    Xor,
    /// `*`
    Mul,
    /// `/`
    Div,
    /// `%`
    Rem,
    /// `<<`
    Shl,
    /// `>>`
    Shr,
    /// `&`
    And,
    /// `&^`
    AndNot,
}

impl BinaryOp {
    /// The operator as written.
    pub fn as_str(self) -> &'static str {
        match self {
            BinaryOp::LogOr => "||",
            BinaryOp::LogAnd => "&&",
            BinaryOp::Eq => "==",
            BinaryOp::Ne => "!=",
            BinaryOp::Lt => "<",
            BinaryOp::Le => "<=",
            BinaryOp::Gt => ">",
            BinaryOp::Ge => ">=",
            BinaryOp::Add => "+",
            BinaryOp::Sub => "-",
            BinaryOp::Or => "|",
            BinaryOp::Xor => "^",
            BinaryOp::Mul => "*",
            BinaryOp::Div => "/",
            BinaryOp::Rem => "%",
            BinaryOp::Shl => "<<",
            BinaryOp::Shr => ">>",
            BinaryOp::And => "&",
            BinaryOp::AndNot => "&^",
        }
    }

    /// Precedence, 1 (`||`) to 5 (`*`).
    pub fn precedence(self) -> u8 {
        match self {
            BinaryOp::LogOr => 1,
            BinaryOp::LogAnd => 2,
            BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => 3,
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Or | BinaryOp::Xor => 4,
            BinaryOp::Mul
            | BinaryOp::Div
            | BinaryOp::Rem
            | BinaryOp::Shl
            | BinaryOp::Shr
            | BinaryOp::And
            | BinaryOp::AndNot => 5,
        }
    }

    /// Whether the result is a bool for operands of other types.
    pub fn is_comparison(self) -> bool {
        self.precedence() == 3
    }

    /// Whether this is `<<` or `>>`.
    pub fn is_shift(self) -> bool {
        matches!(self, BinaryOp::Shl | BinaryOp::Shr)
    }
}

/// The direction of a channel type.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ChanDir {
    /// `chan T`
    Both,
    /// `chan<- T`
    Send,
    /// `<-chan T`
    Recv,
}
