//! Declarations (spec: Declarations and scope, Packages).

use super::{Block, Expr, FuncType, Ident, NodeId, TypeParamDecl};
use crate::source::Span;
use crate::symbol::Symbol;

/// A declaration at the top level of a file.
#[derive(Clone, PartialEq, Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "files hold few declarations, most of them functions"
)]
pub enum Decl {
    /// Constants, variables or types.
    Gen(GenDecl),
    /// A function or method.
    Func(FuncDecl),
}

/// `const`, `var` or `type`, one spec or a parenthesised group.
#[derive(Clone, PartialEq, Debug)]
pub struct GenDecl {
    /// The node's id.
    pub id: NodeId,
    /// From the keyword to the end.
    pub span: Span,
    /// What it declares.
    pub specs: Specs,
}

/// The specs of a declaration.
#[derive(Clone, PartialEq, Debug)]
pub enum Specs {
    /// `const (…)`
    Const(Vec<ConstSpec>),
    /// `var (…)`
    Var(Vec<VarSpec>),
    /// `type (…)`
    Type(Vec<TypeSpec>),
}

/// `a, b T = x, y`; without type and values it repeats the spec before (spec: Iota).
#[derive(Clone, PartialEq, Debug)]
pub struct ConstSpec {
    /// Where it stands.
    pub span: Span,
    /// The names.
    pub names: Vec<Ident>,
    /// The type.
    pub ty: Option<Expr>,
    /// The values; empty where the ones before are repeated.
    pub values: Vec<Expr>,
    /// The index in its group: the value of `iota`.
    pub iota: u32,
}

/// `a, b T = x, y`.
#[derive(Clone, PartialEq, Debug)]
pub struct VarSpec {
    /// The node's id.
    pub id: NodeId,
    /// Where it stands.
    pub span: Span,
    /// The names.
    pub names: Vec<Ident>,
    /// The type.
    pub ty: Option<Expr>,
    /// The initial values.
    pub values: Vec<Expr>,
}

/// `T[P C] U` or `T = U`.
#[derive(Clone, PartialEq, Debug)]
pub struct TypeSpec {
    /// Where it stands.
    pub span: Span,
    /// The name.
    pub name: Ident,
    /// Type parameters.
    pub type_params: Vec<TypeParamDecl>,
    /// Whether it is an alias declaration.
    pub alias: bool,
    /// The type.
    pub ty: Expr,
}

/// `func (recv) name(…) … { … }`.
#[derive(Clone, PartialEq, Debug)]
pub struct FuncDecl {
    /// The node's id.
    pub id: NodeId,
    /// From `func` to the end of the body.
    pub span: Span,
    /// The receiver; the parser makes sure that there is exactly one.
    pub recv: Option<Receiver>,
    /// The name.
    pub name: Ident,
    /// The signature, with the function's own type parameters.
    pub ty: FuncType,
    /// The body; a function without one is native.
    pub body: Option<Block>,
}

/// `(r *T[P])`.
#[derive(Clone, PartialEq, Debug)]
pub struct Receiver {
    /// From `(` to `)`.
    pub span: Span,
    /// The parameter's node.
    pub id: NodeId,
    /// The name, if there is one.
    pub name: Option<Ident>,
    /// The type as written: `T`, `*T`, `T[P]`, parenthesised or not.
    pub ty: Expr,
}

/// `import name "path"`.
#[derive(Clone, PartialEq, Debug)]
pub struct ImportSpec {
    /// The node's id: an import without a name is defined under it.
    pub id: NodeId,
    /// Where it stands.
    pub span: Span,
    /// A name, `.` or `_`.
    pub name: Option<Ident>,
    /// The path, decoded.
    pub path: Symbol,
    /// Where the path stands.
    pub path_span: Span,
}
