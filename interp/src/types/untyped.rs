//! Untyped constants and values, and how they get a type (spec: Constants, Conversions of constants).
//!
//! What an untyped operand is made of was recorded with an untyped type. Once the context says what the type is, the nodes are
//! recorded anew, down to the operands whose type follows; constants are rounded and checked on the way.

use racewalk_grammar::ast::{BinaryOp, Expr, ExprKind, UnaryOp};

use super::env::Checker;
use super::error::Code;
use super::info;
use super::operand::{Ex, Mode, Operand};
use super::representable::representable;
use super::ty::{Basic, Ty, TyKind};
use super::typeset::TypeSet;
use crate::constant::{ConstValue, Repr};

/// Why an untyped operand cannot take a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Misfit {
    /// A number with a fraction for an integer type.
    Truncated,
    /// Too large.
    Overflows,
    /// Another kind altogether.
    Other,
}

impl From<Repr> for Misfit {
    fn from(r: Repr) -> Self {
        match r {
            Repr::Truncated => Misfit::Truncated,
            Repr::Overflows => Misfit::Overflows,
            Repr::Mismatch => Misfit::Other,
        }
    }
}

impl<'f> Checker<'_, 'f> {
    /// The type that an untyped operand takes where `target` is wanted, and its value there.
    pub(crate) fn implicit_type(
        &mut self,
        x: &Operand<'f>,
        target: Ty,
    ) -> Result<(Ty, Option<ConstValue>), Misfit> {
        let Some(from) = self.untyped(x.ty) else { return Ok((x.ty, None)) };
        if x.is_invalid() || target.is_invalid() {
            return Ok((x.ty, None));
        }
        if x.mode == Mode::Nil {
            return if self.has_nil(target) { Ok((target, None)) } else { Err(Misfit::Other) };
        }
        if let Some(to) = self.untyped(target) {
            return both_untyped(from, to).map(|b| (Ty::basic(b), None)).ok_or(Misfit::Other);
        }
        if self.is_type_param(target) {
            let terms = match self.type_set(target) {
                TypeSet::Terms(terms) => terms,
                TypeSet::All => Vec::new(),
                TypeSet::One(_) => return Err(Misfit::Other),
            };
            if terms.is_empty() {
                return Err(Misfit::Other);
            }
            for term in terms {
                let under = self.under(term.ty);
                self.implicit_type(x, under).map_err(|_| Misfit::Other)?;
            }
            return Ok((target, None));
        }
        match self.under_kind(target) {
            TyKind::Basic(basic) => {
                if let Some(value) = x.constant() {
                    let value =
                        representable(value, basic).map_err(|r| misfit_of(r, from, basic))?;
                    return Ok((target, Some(value)));
                }
                let fits = match from {
                    Basic::UntypedBool => basic.is_boolean(),
                    Basic::UntypedString => basic.is_string(),
                    Basic::UntypedNil => false,
                    _ => basic.is_numeric(),
                };
                if fits { Ok((target, None)) } else { Err(Misfit::Other) }
            }
            TyKind::Interface(info) => {
                if info.methods.is_empty() && info.terms.is_none() && !info.comparable {
                    let ty = self.default_type(x.ty);
                    let value = self.value_as(x, ty);
                    Ok((ty, value))
                } else {
                    Err(Misfit::Other)
                }
            }
            TyKind::Invalid
            | TyKind::Named(_)
            | TyKind::Pointer(_)
            | TyKind::Slice(_)
            | TyKind::Array(..)
            | TyKind::Map(..)
            | TyKind::Chan(..)
            | TyKind::Struct(_)
            | TyKind::Func(_)
            | TyKind::Tuple(_)
            | TyKind::TypeParam(_) => Err(Misfit::Other),
        }
    }

    fn value_as(&mut self, x: &Operand<'f>, ty: Ty) -> Option<ConstValue> {
        let basic = self.basic_under(ty)?;
        representable(x.constant()?, basic).ok()
    }

    /// Gives an untyped operand the type, or reports that it does not fit.
    pub(crate) fn convert_untyped(&mut self, x: &mut Operand<'f>, target: Ty) {
        match self.implicit_type(x, target) {
            Ok((ty, value)) => self.settle(x, ty, value),
            Err(why) => {
                let shown = if self.is_type_param(target) { target } else { self.under(target) };
                self.invalid_conversion(why, x, shown);
                x.spoil();
            }
        }
    }

    /// Sets the type and value of an untyped operand, and of the nodes it is made of.
    pub(crate) fn settle(&mut self, x: &mut Operand<'f>, ty: Ty, value: Option<ConstValue>) {
        if let Some(value) = value {
            x.mode = Mode::Constant(value);
        }
        if ty != x.ty {
            x.ty = ty;
            let typed = self.is_typed(ty);
            self.update_expr(x.ex, ty, typed);
        }
    }

    /// Gives an untyped operand its default type.
    pub(crate) fn use_default(&mut self, x: &mut Operand<'f>) {
        if x.mode != Mode::Nil {
            let ty = self.default_type(x.ty);
            self.convert_untyped(x, ty);
        }
    }

    /// Reports that a constant is not representable in a type.
    pub(crate) fn invalid_conversion(&mut self, why: Misfit, x: &Operand<'f>, target: Ty) {
        let (operand, shown) = (self.describe(x), self.show(target));
        let (code, message) = match why {
            Misfit::Truncated => (Code::TruncatedFloat, format!("{operand} truncated to {shown}")),
            Misfit::Overflows => (Code::NumericOverflow, format!("{operand} overflows {shown}")),
            Misfit::Other => (
                Code::InvalidUntypedConversion,
                format!("cannot convert {operand} to type {shown}"),
            ),
        };
        self.err(code, x.span(), message);
    }

    /// Checks that a typed constant fits its type and rounds it, or that an untyped one is not too large.
    pub(crate) fn check_overflow(
        &mut self,
        x: &mut Operand<'f>,
        at: racewalk_grammar::source::Span,
    ) {
        let Some(value) = x.constant() else { return };
        if self.is_typed(x.ty) {
            let Some(basic) = self.basic_under(x.ty) else { return };
            let Some(value) = x.constant() else { return };
            match representable(value, basic) {
                Ok(value) => x.mode = Mode::Constant(value),
                Err(r) => {
                    let from = self.basic_under(x.ty).unwrap_or(Basic::UntypedInt);
                    let under = self.under(x.ty);
                    self.invalid_conversion(misfit_of(r, from, basic), x, under);
                    x.spoil();
                }
            }
            return;
        }
        if value.exceeds_limit() {
            let name = op_name(x.ex);
            self.err(Code::InvalidConstVal, at, format!("constant {name}overflow"));
            x.mode = Mode::Constant(ConstValue::Unknown);
        }
    }

    /// Records an untyped expression anew with the type that its context gives it.
    pub(crate) fn update_expr(&mut self, ex: Ex<'f>, ty: Ty, is_final: bool) {
        let mut next = Some(ex);
        // Chains of operators are as long as the program likes: their right operands wait for the leftmost one, which comes first.
        let mut right = Vec::new();
        while let Some(ex) = next {
            let Some(old) = self.c.info.get(ex.id()) else { break };
            if self.untyped(old.ty).is_none() {
                break;
            }
            let (mode, old_ty) = (old.mode.clone(), old.ty);
            next = Self::operands(ex, &mode, &mut right);
            self.update_node(ex, mode, old_ty, ty, is_final);
        }
        for e in right.into_iter().rev() {
            self.update_expr(Ex::whole(e), ty, is_final);
        }
    }

    /// The operands whose type follows: gives the leftmost one and adds the one to its right.
    fn operands(ex: Ex<'f>, mode: &info::Mode, right: &mut Vec<&'f Expr>) -> Option<Ex<'f>> {
        if let ExprKind::Paren(x) = &ex.e.kind {
            return Some(Ex::whole(x));
        }
        // Operands of a constant expression are constants that are folded already.
        if matches!(mode, info::Mode::Constant(_)) {
            return None;
        }
        match &ex.e.kind {
            ExprKind::Unary(op, x) if !matches!(op, UnaryOp::Recv | UnaryOp::Addr) => {
                Some(Ex::whole(x))
            }
            ExprKind::Binary(b) => {
                let n = ex.n.min(b.rest.len());
                let last = b.rest.get(n.checked_sub(1)?)?;
                if last.op.is_comparison() {
                    return None;
                }
                if !last.op.is_shift() {
                    right.push(&last.y);
                }
                Some(if n == 1 { Ex::whole(&b.first) } else { Ex { e: ex.e, n: n - 1 } })
            }
            _ => None,
        }
    }

    fn update_node(&mut self, ex: Ex<'f>, mode: info::Mode, old: Ty, ty: Ty, is_final: bool) {
        if !is_final && self.untyped(ty).is_some() {
            self.record(ex.id(), mode, ty);
            return;
        }
        if self.shift_operands.remove(&ex.id()) && !self.all_integer(ty) {
            let text = super::exprstr::expr_string(ex);
            let shown = self.show(ty);
            let message =
                format!("invalid operation: shifted operand {text} (type {shown}) must be integer");
            self.err(Code::InvalidShiftOperand, ex.span(), message);
            return;
        }
        let mode = match mode {
            info::Mode::Constant(value) => {
                let Some(value) = self.constant_as(ex, value, old, ty) else { return };
                info::Mode::Constant(value)
            }
            other => other,
        };
        self.record(ex.id(), mode, ty);
    }

    fn constant_as(
        &mut self,
        ex: Ex<'f>,
        value: ConstValue,
        old: Ty,
        ty: Ty,
    ) -> Option<ConstValue> {
        let Some(basic) = self.basic_under(ty) else { return Some(value) };
        match representable(&value, basic) {
            Ok(value) => Some(value),
            Err(r) => {
                let from = self.untyped(old).unwrap_or(Basic::UntypedInt);
                let x =
                    Operand { mode: Mode::Constant(value), ty: old, ex, generic: None, result: 0 };
                let under = self.under(ty);
                self.invalid_conversion(misfit_of(r, from, basic), &x, under);
                None
            }
        }
    }
}

/// How gc tells that a constant of one kind does not fit a type.
fn misfit_of(r: Repr, from: Basic, to: Basic) -> Misfit {
    if r == Repr::Mismatch || !from.is_numeric() || !to.is_numeric() {
        return Misfit::Other;
    }
    if !from.is_integer() && to.is_integer() { Misfit::Truncated } else { Misfit::Overflows }
}

fn both_untyped(a: Basic, b: Basic) -> Option<Basic> {
    if a == b {
        Some(a)
    } else if a.is_numeric() && b.is_numeric() {
        Some(a.max(b))
    } else {
        None
    }
}

/// The word for an operation whose constant result is too large, with a space after it.
pub(crate) fn op_name(ex: Ex<'_>) -> &'static str {
    match &ex.e.kind {
        ExprKind::Binary(b) => {
            let n = ex.n.min(b.rest.len());
            match b.rest.get(n.wrapping_sub(1)).map(|r| r.op) {
                Some(BinaryOp::Add) => "addition ",
                Some(BinaryOp::Sub) => "subtraction ",
                Some(BinaryOp::Xor) => "bitwise XOR ",
                Some(BinaryOp::Mul) => "multiplication ",
                Some(BinaryOp::Shl) => "shift ",
                _ => "",
            }
        }
        ExprKind::Unary(UnaryOp::BitNot, _) => "bitwise complement ",
        _ => "",
    }
}
