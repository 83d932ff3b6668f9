//! Shifts (spec: Operators). The left operand of a non-constant shift, if it is an untyped constant, takes the type that
//! the whole shift would take without the shift.

use racewalk_grammar::ast::BinaryOp;
use racewalk_grammar::source::Span;

use super::env::Checker;
use super::error::Code;
use super::operand::{Ex, Mode, Operand};
use super::ty::{Basic, Ty};
use crate::constant::{ConstValue, MAX_SHIFT};

impl<'f> Checker<'_, 'f> {
    /// `x << y` or `x >> y`.
    pub(crate) fn shift(
        &mut self,
        x: &mut Operand<'f>,
        mut y: Operand<'f>,
        ex: Ex<'f>,
        op: BinaryOp,
        op_span: Span,
    ) {
        if x.is_invalid() || y.is_invalid() {
            x.spoil();
            return;
        }
        // A constant such as 1.0 counts as an integer.
        let as_int = x.constant().filter(|_| self.untyped(x.ty).is_some());
        let as_int = as_int.and_then(ConstValue::to_int);
        let integer = self.all_integer(x.ty);
        if !integer && as_int.is_none() {
            let shown = self.describe(x);
            let message = format!("invalid operation: shifted operand {shown} must be integer");
            self.err(Code::InvalidShiftOperand, x.span(), message);
            x.spoil();
            return;
        }
        let shown_count = self.describe(&y);
        if !self.shift_count(&mut y, x.is_constant()) {
            x.spoil();
            return;
        }
        if x.is_constant() {
            if y.is_constant() {
                let at = (op_span, shown_count);
                self.constant_shift(x, &y, ex, op, at, as_int);
                return;
            }
            if self.untyped(x.ty).is_some() {
                // The type is found out later; it must be an integer type then.
                self.shift_operands.insert(x.ex.id());
                x.mode = Mode::Value;
                return;
            }
        }
        if !self.all_integer(x.ty) {
            let shown = self.describe(x);
            let message = format!("invalid operation: shifted operand {shown} must be integer");
            self.err(Code::InvalidShiftOperand, x.span(), message);
            x.spoil();
            return;
        }
        x.mode = Mode::Value;
    }

    /// Whether an operand can be a count; of two constants, whether it is one is found when the shift is done.
    fn shift_count(&mut self, y: &mut Operand<'f>, of_constant: bool) -> bool {
        if let Some(value) = y.constant() {
            if let Some(ConstValue::Int(n)) = value.to_int()
                && n.sign() < 0
            {
                let shown = self.describe(y);
                let message = format!("invalid operation: negative shift count {shown}");
                self.err(Code::InvalidShiftCount, y.span(), message);
                return false;
            }
            if self.untyped(y.ty).is_some() {
                let uint = Ty::basic(Basic::Uint);
                match self.implicit_type(y, uint) {
                    Ok((ty, value)) => self.settle(y, ty, value),
                    Err(why) => {
                        self.invalid_conversion(why, y, uint);
                        return false;
                    }
                }
                return true;
            }
        }
        if y.is_constant() {
            // A typed constant such as float64(3) counts as an integer.
            if of_constant || y.constant().and_then(ConstValue::to_int).is_some() {
                return true;
            }
        } else if self.untyped(y.ty).is_some() {
            self.convert_untyped(y, Ty::basic(Basic::Uint));
            return !y.is_invalid();
        }
        if !self.all_integer(y.ty) {
            let shown = self.describe(y);
            let message = format!("invalid operation: shift count {shown} must be integer");
            self.err(Code::InvalidShiftCount, y.span(), message);
            return false;
        }
        if !y.is_constant() && self.all_basic(y.ty, |b| b.is_integer() && !b.is_unsigned()) {
            let what = format!("invalid operation: signed shift count {}", self.describe(y));
            if !self.allow_version(13, y.span(), &what) {
                return false;
            }
        }
        true
    }

    fn constant_shift(
        &mut self,
        x: &mut Operand<'f>,
        y: &Operand<'f>,
        ex: Ex<'f>,
        op: BinaryOp,
        (op_span, shown_count): (Span, String),
        as_int: Option<ConstValue>,
    ) {
        let Some(value) = as_int.or_else(|| x.constant().and_then(ConstValue::to_int)) else {
            x.spoil();
            return;
        };
        if value.is_unknown() || y.constant().is_some_and(ConstValue::is_unknown) {
            if !self.all_integer(x.ty) {
                x.ty = Ty::basic(Basic::UntypedInt);
            }
            x.mode = Mode::Constant(ConstValue::Unknown);
            return;
        }
        let count = y.constant().and_then(ConstValue::as_u64).filter(|&n| n <= MAX_SHIFT);
        let Some(count) = count else {
            let message = format!("invalid operation: invalid shift count {shown_count}");
            self.err(Code::InvalidShiftCount, y.span(), message);
            x.spoil();
            return;
        };
        // Spec: an untyped constant that is shifted becomes an integer constant.
        if self.untyped(x.ty).is_some() && !self.all_integer(x.ty) {
            x.ty = Ty::basic(Basic::UntypedInt);
        }
        x.ex = ex;
        match ConstValue::shift(op, &value, count) {
            Ok(value) => {
                x.mode = Mode::Constant(value);
                self.check_overflow(x, op_span);
            }
            Err(error) => self.const_error(x, error, op_span),
        }
    }
}
