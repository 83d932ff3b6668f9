//! Expressions.

use super::{Cx, Signature};
use crate::ast::{
    Binary, BinaryOp, BinaryRest, Block, Call, ChanDir, CompositeLit, Element, Expr, ExprKind,
    FuncLit, Ident, SliceExpr, UnaryOp,
};
use crate::error::ErrorKind;
use crate::source::{Pos, Span};

/// The bounds of a slice expression.
pub(crate) struct SliceBounds {
    lo: Option<Expr>,
    hi: Option<Expr>,
    max: Option<Expr>,
    full: bool,
}

impl Cx<'_> {
    /// An identifier as an operand; it keeps its id.
    pub(crate) fn name(&mut self, ident: Ident) -> Expr {
        Expr { id: ident.id, span: ident.span, kind: ExprKind::Ident(ident.name) }
    }

    pub(crate) fn qualified(&mut self, pkg: Ident, name: Ident) -> Expr {
        let pkg = self.name(pkg);
        self.selector(pkg, name)
    }

    pub(crate) fn selector(&mut self, x: Expr, sel: Ident) -> Expr {
        self.expr(x.span.lo, sel.span.hi, ExprKind::Selector(Box::new(x), sel))
    }

    pub(crate) fn index(&mut self, x: Expr, index: Vec<Expr>, hi: Pos) -> Expr {
        self.expr(x.span.lo, hi, ExprKind::Index(Box::new(x), index))
    }

    /// A type name with arguments, which must be types. The grammar leaves open what the first is, since a length may stand in its place.
    pub(crate) fn instance(&mut self, instance: Expr) -> Expr {
        if let ExprKind::Index(_, args) = &instance.kind
            && let Some((at, what)) = args.first().and_then(|first| self.no_type(first, "]"))
        {
            self.error(at, ErrorKind::Unexpected(what));
        }
        instance
    }

    /// The token of an expression that no type has at its place, and what is said of it. `close` follows the expression.
    fn no_type(&self, e: &Expr, close: &str) -> Option<(Span, String)> {
        let wants = |at: Span, wanted: &str| {
            let kind = if matches!(e.kind, ExprKind::BasicLit(..)) { "literal " } else { "" };
            Some((at, format!("{kind}{}, expected {wanted}", self.text(at))))
        };
        let ends = |at: Span| wants(at, close);
        let first = |lo: Pos| Span::new(lo, lo + 1);
        match &e.kind {
            ExprKind::BasicLit(..) => wants(e.span, "type"),
            ExprKind::Unary(op, _) if *op != UnaryOp::Recv => wants(first(e.span.lo), "type"),
            ExprKind::Paren(x) => self.no_type(x, ")"),
            ExprKind::Star(x) => self.no_type(x, close),
            ExprKind::Binary(chain) => {
                let op = chain.rest.first()?.op_span;
                self.no_type(&chain.first, close).or_else(|| ends(op))
            }
            ExprKind::Call(call) => self.no_type(&call.fun, close).or_else(|| ends(call.lparen)),
            ExprKind::CompositeLit(lit) => ends(first(lit.braces.lo)),
            ExprKind::FuncLit(lit) => ends(first(lit.body.span.lo)),
            _ => None,
        }
    }

    pub(crate) fn slice(&mut self, x: Expr, bounds: SliceBounds, hi: Pos) -> Expr {
        let span_lo = x.span.lo;
        let SliceBounds { lo, hi: high, max, full } = bounds;
        if full && max.is_none() {
            self.error(Span::new(hi - 1, hi), ErrorKind::FinalIndexRequired);
        }
        let slice = SliceExpr { x, lo, hi: high, max, full };
        self.expr(span_lo, hi, ExprKind::Slice(Box::new(slice)))
    }

    pub(crate) fn slice_bounds(&mut self, lo: Option<Expr>, hi: Option<Expr>) -> SliceBounds {
        SliceBounds { lo, hi, max: None, full: false }
    }

    pub(crate) fn slice_bounds3(
        &mut self,
        lo: Option<Expr>,
        hi: Option<Expr>,
        second_colon: Pos,
        max: Option<Expr>,
    ) -> SliceBounds {
        if hi.is_none() {
            self.error(Span::new(second_colon, second_colon + 1), ErrorKind::MiddleIndexRequired);
        }
        SliceBounds { lo, hi, max, full: true }
    }

    /// The arguments of a call whose function is not known yet.
    pub(crate) fn arguments(
        &mut self,
        lo: Pos,
        args: Vec<Expr>,
        ellipsis: Option<Span>,
        end: Pos,
        hi: Pos,
    ) -> Box<Call> {
        let lparen = Span::new(lo, lo + 1);
        let fun = Expr { id: self.id(), span: lparen, kind: ExprKind::Bad };
        Box::new(Call { fun, args, ellipsis, lparen, rparen: Span::new(end, hi) })
    }

    pub(crate) fn call(&mut self, fun: Expr, mut call: Box<Call>) -> Expr {
        let id = call.fun.id;
        call.fun = fun;
        let span = Span::new(call.fun.span.lo, call.rparen.hi);
        Expr { id, span, kind: ExprKind::Call(call) }
    }

    pub(crate) fn literal_value(
        &mut self,
        lo: Pos,
        elems: Vec<Element>,
        hi: Pos,
    ) -> Box<CompositeLit> {
        Box::new(CompositeLit { ty: None, elems, braces: Span::new(lo, hi) })
    }

    pub(crate) fn composite(&mut self, ty: Expr, mut value: Box<CompositeLit>) -> Expr {
        let (lo, hi) = (ty.span.lo, value.braces.hi);
        value.ty = Some(ty);
        self.expr(lo, hi, ExprKind::CompositeLit(value))
    }

    /// A literal inside another one, without its type.
    pub(crate) fn elided(&mut self, value: Box<CompositeLit>) -> Expr {
        self.expr(value.braces.lo, value.braces.hi, ExprKind::CompositeLit(value))
    }

    pub(crate) fn func_lit(&mut self, lo: Pos, signature: Signature, body: Block) -> Expr {
        let ty = *self.func_type(lo, Vec::new(), signature);
        let hi = body.span.hi;
        self.expr(lo, hi, ExprKind::FuncLit(Box::new(FuncLit { ty, body })))
    }

    /// `op x`. `<-chan T` is a type: gc, too, finds out when it sees the operand.
    pub(crate) fn unary(&mut self, lo: Pos, op: UnaryOp, x: Expr) -> Expr {
        let hi = x.span.hi;
        let kind = match x.kind {
            ExprKind::ChanType(ChanDir::Both, elem) if op == UnaryOp::Recv => {
                ExprKind::ChanType(ChanDir::Recv, elem)
            }
            _ => ExprKind::Unary(op, Box::new(x)),
        };
        self.expr(lo, hi, kind)
    }

    /// `x op y`, where `x` is everything on the left: the operator takes as much of its right end as it binds.
    pub(crate) fn binary(&mut self, mut x: Expr, op: BinaryOp, op_span: Span, y: Expr) -> Expr {
        self.append(&mut x, op, op_span, y);
        x
    }

    /// Recurses once per level of precedence at most.
    fn append(&mut self, x: &mut Expr, op: BinaryOp, op_span: Span, y: Expr) {
        let hi = y.span.hi;
        if let ExprKind::Binary(chain) = &mut x.kind
            && let Some(last) = chain.rest.last_mut()
        {
            let level = last.op.precedence();
            if op.precedence() > level {
                self.append(&mut last.y, op, op_span, y);
                x.span.hi = hi;
                return;
            }
            if op.precedence() == level {
                let id = self.ids.fresh();
                chain.rest.push(BinaryRest { id, op, op_span, y });
                x.id = id;
                x.span.hi = hi;
                return;
            }
        }
        let id = self.id();
        let span = x.span.to(y.span);
        let placeholder = Expr { id, span, kind: ExprKind::Bad };
        let first = std::mem::replace(x, placeholder);
        let rest = vec![BinaryRest { id, op, op_span, y }];
        x.kind = ExprKind::Binary(Box::new(Binary { first, rest }));
    }
}
