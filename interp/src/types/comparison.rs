//! Comparisons (spec: Comparison operators).

use racewalk_grammar::ast::BinaryOp;

use super::env::Checker;
use super::error::Code;
use super::exprstr::expr_string;
use super::operand::{Mode, Operand};
use super::ty::{Basic, Ty, TyKind};
use crate::constant::ConstValue;

impl<'f> Checker<'_, 'f> {
    /// `x op y` for a comparison. `case` is set for case expressions, which are worded otherwise: then it may hold the text of `y`.
    pub(crate) fn comparison(
        &mut self,
        x: &mut Operand<'f>,
        y: &mut Operand<'f>,
        op: BinaryOp,
        case: Option<Option<&str>>,
    ) {
        match self.comparison_problem(x, y, op) {
            None => {
                if let (Some(a), Some(b)) = (x.constant(), y.constant()) {
                    x.mode = Mode::Constant(ConstValue::Bool(ConstValue::compare(op, a, b)));
                } else {
                    x.mode = Mode::Value;
                    // The operands get their default types: the result does not depend on them.
                    let (tx, ty) = (self.default_type(x.ty), self.default_type(y.ty));
                    self.update_expr(x.ex, tx, true);
                    self.update_expr(y.ex, ty, true);
                }
                x.ty = Ty::basic(Basic::UntypedBool);
            }
            Some((on_y, code, cause)) => {
                let (a, b) = (expr_string(x.ex), expr_string(y.ex));
                let (message, at) = match case {
                    Some(on) => {
                        let b = on.unwrap_or(&b);
                        (format!("invalid case {a} in switch on {b} ({cause})"), x.span())
                    }
                    None => {
                        let at = if on_y { y.span() } else { x.span() };
                        (format!("invalid operation: {a} {} {b} ({cause})", op.as_str()), at)
                    }
                };
                self.err(code, at, message);
                x.spoil();
            }
        }
    }

    /// What is wrong with a comparison: whether it is about `y`, the code, the cause.
    fn comparison_problem(
        &mut self,
        x: &Operand<'f>,
        y: &Operand<'f>,
        op: BinaryOp,
    ) -> Option<(bool, Code, String)> {
        if self.assignable(x, y.ty).is_err() && self.assignable(y, x.ty).is_err() {
            let cause = format!("mismatched types {} and {}", self.show(x.ty), self.show(y.ty));
            return Some((true, Code::MismatchedTypes, cause));
        }
        let mut cause = String::new();
        let on_y = if matches!(op, BinaryOp::Eq | BinaryOp::Ne) {
            if x.mode == Mode::Nil || y.mode == Mode::Nil {
                let ty = if x.mode == Mode::Nil { y.ty } else { x.ty };
                if self.has_nil(ty) && !(x.mode == Mode::Nil && y.mode == Mode::Nil) {
                    return None;
                }
                true
            } else if !self.comparable(x.ty, true) {
                cause = self.incomparable_cause(x.ty);
                false
            } else if !self.comparable(y.ty, true) {
                cause = self.incomparable_cause(y.ty);
                true
            } else {
                return None;
            }
        } else if !self.all_ordered(x.ty) {
            false
        } else if !self.all_ordered(y.ty) {
            true
        } else {
            return None;
        };
        if cause.is_empty() {
            cause = self.undefined_comparison(x, y, on_y, op);
        }
        Some((on_y, Code::UndefinedOp, cause))
    }

    fn undefined_comparison(
        &mut self,
        x: &Operand<'f>,
        y: &Operand<'f>,
        on_y: bool,
        op: BinaryOp,
    ) -> String {
        let sign = op.as_str();
        let (px, py) = (self.is_type_param(x.ty), self.is_type_param(y.ty));
        if px || py {
            let ty = if px && !on_y { x.ty } else { y.ty };
            return format!("type parameter {} cannot use operator {sign}", self.show(ty));
        }
        let ty = if on_y { y.ty } else { x.ty };
        let word = match self.under_kind(ty) {
            TyKind::Basic(_) | TyKind::Invalid => self.show(ty),
            other => super::operand::composite_word(&other).to_owned(),
        };
        format!("operator {sign} not defined on {word}")
    }
}
