//! Struct and interface types.

use super::{Cx, Signature};
use crate::ast::{
    Expr, ExprKind, FieldDecl, Ident, InterfaceElem, InterfaceType, StructType, TypeParamDecl,
};
use crate::error::ErrorKind;
use crate::source::{Pos, Span};
use crate::symbol::Symbol;

impl Cx<'_> {
    pub(crate) fn struct_type(&mut self, lo: Pos, fields: Vec<FieldDecl>, hi: Pos) -> Expr {
        self.expr(lo, hi, ExprKind::StructType(Box::new(StructType { fields })))
    }

    pub(crate) fn field(
        &mut self,
        names: Vec<Ident>,
        ty: Expr,
        tag: Option<Box<(Symbol, Span)>>,
    ) -> FieldDecl {
        FieldDecl { names, ty, tag: tag.map(|tag| *tag) }
    }

    pub(crate) fn tag(&mut self, lo: Pos, hi: Pos) -> Box<(Symbol, Span)> {
        Box::new((self.symbol(lo, hi), Span::new(lo, hi)))
    }

    pub(crate) fn interface_type(&mut self, lo: Pos, elems: Vec<InterfaceElem>, hi: Pos) -> Expr {
        self.expr(lo, hi, ExprKind::InterfaceType(Box::new(InterfaceType { elems })))
    }

    pub(crate) fn method(
        &mut self,
        name: Ident,
        lo: Pos,
        type_params: Vec<TypeParamDecl>,
        signature: Signature,
    ) -> InterfaceElem {
        if !type_params.is_empty() {
            self.error(Span::new(lo, lo + 1), ErrorKind::TypeParamsOnMethod);
        }
        InterfaceElem::Method(name, *self.func_type(lo, type_params, signature))
    }
}
