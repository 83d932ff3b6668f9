//! Expressions: what each kind is checked by, and the forms in which an expression may be wanted (spec: Expressions).

use racewalk_grammar::ast::{Expr, ExprKind};

use super::assign::{Target, unparen};
use super::env::Checker;
use super::error::Code;
use super::exprstr::{expr_string, show_expr};
use super::operand::{Ex, Mode, Operand};
use super::ty::{Basic, Ty, TyKind};

impl<'f> Checker<'_, 'f> {
    /// A single value.
    pub(crate) fn expr(&mut self, target: Option<&Target>, e: &'f Expr) -> Operand<'f> {
        let mut x = self.raw_expr(target, e, false);
        self.exclude_non_values(&mut x);
        self.single_value(&mut x);
        x
    }

    /// A single value, which may be a generic function.
    pub(crate) fn generic_expr(&mut self, e: &'f Expr) -> Operand<'f> {
        let mut x = self.raw_expr(None, e, true);
        self.exclude_non_values(&mut x);
        self.single_value(&mut x);
        x
    }

    /// A type or a single value.
    pub(crate) fn expr_or_type(&mut self, e: &'f Expr, allow_generic: bool) -> Operand<'f> {
        let mut x = self.raw_expr(None, e, allow_generic);
        if x.mode == Mode::NoValue {
            let shown = self.describe(&x);
            self.err(Code::NotAnExpr, x.span(), format!("{shown} used as value or type"));
            x.spoil();
        }
        self.single_value(&mut x);
        x
    }

    /// One expression as several values: the results of a call, or a comma-ok form if that is allowed (the flag says that it is one).
    pub(crate) fn multi_expr(
        &mut self,
        e: &'f Expr,
        allow_comma_ok: bool,
    ) -> (Vec<Operand<'f>>, bool) {
        let mut x = self.raw_expr(None, e, false);
        self.exclude_non_values(&mut x);
        if let TyKind::Tuple(tys) = self.c.types.kind(x.ty)
            && !x.is_invalid()
        {
            let values = tys.clone();
            return (Operand::results(&values, e), false);
        }
        if allow_comma_ok && matches!(x.mode, Mode::MapIndex | Mode::CommaOk) {
            let ok = Operand {
                result: super::operand::OK_VALUE,
                ..Operand::value(Ty::basic(Basic::UntypedBool), e)
            };
            return (vec![x, ok], true);
        }
        (vec![x], false)
    }

    pub(crate) fn exclude_non_values(&mut self, x: &mut Operand<'f>) {
        let (code, what) = match x.mode {
            Mode::NoValue => (Code::TooManyValues, "used as value"),
            Mode::Builtin(_) => (Code::UncalledBuiltin, "must be called"),
            Mode::TypeExpr => (Code::NotAnExpr, "is not an expression"),
            Mode::Invalid
            | Mode::Constant(_)
            | Mode::Variable
            | Mode::MapIndex
            | Mode::Value
            | Mode::Nil
            | Mode::CommaOk => return,
        };
        let shown = self.describe(x);
        self.err(code, x.span(), format!("{shown} {what}"));
        x.spoil();
    }

    /// Reports several values where one is wanted.
    pub(crate) fn single_value(&mut self, x: &mut Operand<'f>) {
        if x.mode == Mode::Value && matches!(self.c.types.kind(x.ty), TyKind::Tuple(_)) {
            let shown = self.describe(x);
            let message = format!("multiple-value {shown} in single-value context");
            self.err(Code::TooManyValues, x.span(), message);
            x.spoil();
        }
    }

    /// Any expression, recorded.
    pub(crate) fn raw_expr(
        &mut self,
        target: Option<&Target>,
        e: &'f Expr,
        allow_generic: bool,
    ) -> Operand<'f> {
        let mut x = self.expr_inner(target, e);
        if !allow_generic {
            self.instantiate_or_reject(target, &mut x);
        }
        x.ex = Ex::whole(e);
        self.record_operand(&x);
        x
    }

    fn instantiate_or_reject(&mut self, target: Option<&Target>, x: &mut Operand<'f>) {
        if x.generic.is_some() {
            match target {
                Some(target) => self.infer_from_target(x, target),
                None => self.infer_alone(x),
            }
        } else if x.mode == Mode::TypeExpr && self.is_generic(x.ty) {
            let e = unparen(x.ex.e);
            let message = format!("cannot use generic type {} without instantiation", show_expr(e));
            self.err(Code::WrongTypeArgCount, e.span, message);
            x.spoil();
        }
    }

    /// Reports a generic function that lacks type arguments.
    pub(crate) fn uninstantiated(&mut self, x: &mut Operand<'f>) {
        let text = expr_string(x.ex);
        let message = format!("cannot use generic function {text} without instantiation");
        self.err(Code::WrongTypeArgCount, x.span(), message);
        x.spoil();
    }

    /// Records an operand under its node.
    pub(crate) fn record_operand(&mut self, x: &Operand<'f>) {
        if let Some(mode) = x.recorded() {
            self.record(x.ex.id(), mode, x.ty);
        }
    }

    fn expr_inner(&mut self, target: Option<&Target>, e: &'f Expr) -> Operand<'f> {
        match &e.kind {
            ExprKind::Bad => Operand::invalid(e),
            ExprKind::Ident(_) => self.ident(e, false),
            ExprKind::BasicLit(kind, text) => self.basic_lit(e, *kind, text),
            ExprKind::CompositeLit(lit) => self.composite_lit(e, lit, None),
            ExprKind::FuncLit(lit) => self.func_lit(e, lit),
            ExprKind::Paren(inner) => {
                let mut x = self.raw_expr(None, inner, true);
                x.ex = Ex::whole(e);
                x
            }
            ExprKind::Selector(base, sel) => self.selector(e, base, sel, false),
            ExprKind::Index(base, indices) => self.index_expr(target, e, base, indices),
            ExprKind::Slice(s) => self.slice_expr(e, s),
            ExprKind::TypeAssert(base, ty) => self.type_assertion(e, base, ty.as_deref()),
            ExprKind::Call(call) => self.call(e, call),
            ExprKind::Star(base) => self.indirection(e, base),
            ExprKind::Unary(op, operand) => self.unary(e, *op, operand),
            ExprKind::Binary(chain) => self.chain(e, chain),
            ExprKind::ArrayType(..)
            | ExprKind::SliceType(_)
            | ExprKind::StructType(_)
            | ExprKind::FuncType(_)
            | ExprKind::InterfaceType(_)
            | ExprKind::MapType(..)
            | ExprKind::ChanType(..) => {
                let ty = self.typ(e);
                if ty.is_invalid() { Operand::invalid(e) } else { type_operand(ty, e) }
            }
        }
    }
}

/// An operand that is a type.
pub(crate) fn type_operand<'f>(ty: Ty, e: &'f Expr) -> Operand<'f> {
    Operand::new(Mode::TypeExpr, ty, e)
}
