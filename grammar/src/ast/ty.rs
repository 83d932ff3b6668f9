//! The parts of type expressions (spec: Types).

use super::{Expr, Ident, NodeId};
use crate::source::Span;
use crate::symbol::Symbol;

/// `struct { fields }`.
#[derive(Clone, PartialEq, Debug)]
pub struct StructType {
    /// The field declarations in order.
    pub fields: Vec<FieldDecl>,
}

/// `a, b T "tag"` or an embedded `T`.
#[derive(Clone, PartialEq, Debug)]
pub struct FieldDecl {
    /// The names; none for an embedded field.
    pub names: Vec<Ident>,
    /// The type; for an embedded field `T`, `*T`, `p.T` or `T[A]`.
    pub ty: Expr,
    /// The tag literal, not decoded.
    pub tag: Option<(Symbol, Span)>,
}

/// A signature: parameters and results, and type parameters where it belongs to a declaration.
#[derive(Clone, PartialEq, Debug)]
pub struct FuncType {
    /// From `func` (or the parameters, for methods) to the end of the results.
    pub span: Span,
    /// Type parameters, of function and method declarations only.
    pub type_params: Vec<TypeParamDecl>,
    /// Parameters; either all of them have names or none has.
    pub params: Vec<Param>,
    /// Results; either all of them have names or none has.
    pub results: Vec<Param>,
}

/// One parameter or result; `a, b int` is two of them, which share the type's node.
#[derive(Clone, PartialEq, Debug)]
pub struct Param {
    /// The node's id.
    pub id: NodeId,
    /// The name, if there is one.
    pub name: Option<Ident>,
    /// The type; of a variadic parameter the type of one element.
    pub ty: Expr,
    /// Where `...` stands, for a variadic parameter. The checker allows it on the last one only.
    pub ellipsis: Option<Span>,
}

/// One type parameter; `K, V any` is two of them.
#[derive(Clone, PartialEq, Debug)]
pub struct TypeParamDecl {
    /// The name.
    pub name: Ident,
    /// The constraint.
    pub constraint: Expr,
}

/// `interface { elems }`.
#[derive(Clone, PartialEq, Debug)]
pub struct InterfaceType {
    /// The elements in order.
    pub elems: Vec<InterfaceElem>,
}

/// One element of an interface.
#[derive(Clone, PartialEq, Debug)]
pub enum InterfaceElem {
    /// `m(…) …`
    Method(Ident, FuncType),
    /// `T`, `~T`, `A | B`: an embedded interface or a type set.
    Embedded(Expr),
}
