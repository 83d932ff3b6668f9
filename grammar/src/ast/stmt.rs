//! Statements (spec: Statements).

use super::{BinaryOp, Expr, GenDecl, Ident, NodeId};
use crate::source::Span;

/// A statement.
#[derive(Clone, PartialEq, Debug)]
pub struct Stmt {
    /// The node's id.
    pub id: NodeId,
    /// From its first to its last byte.
    pub span: Span,
    /// What it is.
    pub kind: StmtKind,
}

/// `{ stmts }`.
#[derive(Clone, PartialEq, Debug)]
pub struct Block {
    /// The node's id.
    pub id: NodeId,
    /// From `{` to `}`; gc reports a missing return at the closing brace.
    pub span: Span,
    /// The statements in order.
    pub stmts: Vec<Stmt>,
}

/// The kinds of statements.
#[derive(Clone, PartialEq, Debug)]
pub enum StmtKind {
    /// Stands where a syntax error was reported.
    Bad,
    /// Nothing.
    Empty,
    /// `label: stmt`
    Labeled(Ident, Box<Stmt>),
    /// An expression as a statement.
    Expr(Expr),
    /// `ch <- value`
    Send(Expr, Expr),
    /// `x++` (true), `x--` (false)
    IncDec(Expr, bool),
    /// `=`, `op=` and `:=`.
    Assign(Box<Assign>),
    /// `go call`; that it is a call is for the checker to say.
    Go(Expr),
    /// `defer call`
    Defer(Expr),
    /// `return results`
    Return(Vec<Expr>),
    /// `break`, `continue`, `goto`, `fallthrough`, with a label where there is one.
    Branch(BranchKind, Option<Ident>),
    /// `{ … }`
    Block(Block),
    /// `if … else if … else …`
    If(Box<If>),
    /// An expression switch.
    Switch(Box<Switch>),
    /// A type switch.
    TypeSwitch(Box<TypeSwitch>),
    /// `select { … }`
    Select(Vec<CommClause>),
    /// `for init; cond; post { … }`, `for cond { … }`, `for { … }`
    For(Box<For>),
    /// `for … range x { … }`
    Range(Box<Range>),
    /// `var`, `const` or `type` inside a function.
    Decl(GenDecl),
}

/// `lhs = rhs`, `lhs op= rhs`, `lhs := rhs`.
#[derive(Clone, PartialEq, Debug)]
pub struct Assign {
    /// The left side.
    pub lhs: Vec<Expr>,
    /// How it assigns.
    pub op: AssignOp,
    /// Where the operator stands.
    pub op_span: Span,
    /// The right side.
    pub rhs: Vec<Expr>,
}

/// The assignment operators.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AssignOp {
    /// `=`
    Set,
    /// `:=`
    Define,
    /// `op=`
    Op(BinaryOp),
}

/// Jumps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BranchKind {
    /// `break`
    Break,
    /// `continue`
    Continue,
    /// `goto`
    Goto,
    /// `fallthrough`
    Fallthrough,
}

/// An `if` with all its `else if`s.
///
/// Each arm's scope holds the arms after it (spec: If statements; `else if` nests).
#[derive(Clone, PartialEq, Debug)]
pub struct If {
    /// `if` and each `else if`; at least one.
    pub arms: Vec<IfArm>,
    /// The final `else`.
    pub else_: Option<Block>,
}

/// `if init; cond body`.
#[derive(Clone, PartialEq, Debug)]
pub struct IfArm {
    /// The node's id: the arm's scope.
    pub id: NodeId,
    /// From `if` to the end of the body.
    pub span: Span,
    /// The simple statement before the condition.
    pub init: Option<Stmt>,
    /// The condition.
    pub cond: Expr,
    /// The body.
    pub body: Block,
}

/// `switch init; tag { clauses }`.
#[derive(Clone, PartialEq, Debug)]
pub struct Switch {
    /// The simple statement before the tag.
    pub init: Option<Stmt>,
    /// The tag; left out it means `true`.
    pub tag: Option<Expr>,
    /// The clauses in order.
    pub clauses: Vec<CaseClause>,
    /// From `{` to `}`.
    pub braces: Span,
}

/// `switch init; bind := x.(type) { clauses }`.
#[derive(Clone, PartialEq, Debug)]
pub struct TypeSwitch {
    /// The simple statement before the guard.
    pub init: Option<Stmt>,
    /// The variable that is declared in each clause.
    pub bind: Option<Ident>,
    /// The operand, without `.(type)`.
    pub x: Expr,
    /// The clauses; their expressions are types or `nil`.
    pub clauses: Vec<CaseClause>,
    /// From `{` to `}`.
    pub braces: Span,
}

/// `case exprs: body` or `default: body`.
#[derive(Clone, PartialEq, Debug)]
pub struct CaseClause {
    /// The node's id: the clause's scope, and its implicit variable in type switches.
    pub id: NodeId,
    /// From `case` or `default` to the end of the body.
    pub span: Span,
    /// The expressions; `None` for `default`.
    pub exprs: Option<Vec<Expr>>,
    /// Where the colon stands.
    pub colon: Span,
    /// The body.
    pub body: Vec<Stmt>,
}

/// One case of a `select`.
#[derive(Clone, PartialEq, Debug)]
pub struct CommClause {
    /// The node's id: the clause's scope.
    pub id: NodeId,
    /// From `case` or `default` to the end of the body.
    pub span: Span,
    /// A send, a receive expression, or an assignment (`=` or `:=`) of one; `None` for `default`.
    pub comm: Option<Stmt>,
    /// Where the colon stands.
    pub colon: Span,
    /// The body.
    pub body: Vec<Stmt>,
}

/// `for init; cond; post body`.
#[derive(Clone, PartialEq, Debug)]
pub struct For {
    /// Before the first iteration.
    pub init: Option<Stmt>,
    /// Before each iteration; left out it means `true`.
    pub cond: Option<Expr>,
    /// After each iteration.
    pub post: Option<Stmt>,
    /// The body.
    pub body: Block,
}

/// `for key, value := range x body`.
#[derive(Clone, PartialEq, Debug)]
pub struct Range {
    /// First iteration variable, or operand to assign to.
    pub key: Option<Expr>,
    /// The second one.
    pub value: Option<Expr>,
    /// Where a third one stands, which there may not be.
    pub extra: Option<Span>,
    /// Whether `:=` declares them.
    pub define: bool,
    /// Where `range` stands.
    pub range_span: Span,
    /// What is ranged over.
    pub x: Expr,
    /// The body.
    pub body: Block,
}
