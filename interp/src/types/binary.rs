//! Binary operators other than shifts and comparisons, and how untyped operands meet (spec: Operators).

use racewalk_grammar::ast::{Binary, BinaryOp, BinaryRest, Expr, ExprKind};
use racewalk_grammar::source::Span;

use super::env::Checker;
use super::error::Code;
use super::exprstr::expr_string;
use super::operand::{Ex, Mode, Operand};
use super::ty::{Basic, Ty};
use super::typeset::TypeSet;
use super::untyped::Misfit;
use crate::constant::{ConstError, ConstValue, MAX_STRING};

impl<'f> Checker<'_, 'f> {
    /// Reports an operation on constants that has no result.
    pub(crate) fn const_error(&mut self, x: &mut Operand<'f>, error: ConstError, at: Span) {
        let text = expr_string(x.ex);
        let message = match error {
            ConstError::DivisionByZero => "invalid operation: division by zero".to_owned(),
            ConstError::TooLarge => {
                let name = super::untyped::op_name(x.ex);
                format!("constant {name}overflow")
            }
            ConstError::StringTooLong(len) => {
                format!("constant string too long ({len} bytes > {MAX_STRING} bytes)")
            }
            ConstError::ShiftTooLarge => format!("invalid shift count in {text}"),
            ConstError::NotRepresentable | ConstError::Undefined => {
                "constant result is not representable".to_owned()
            }
        };
        self.err(Code::InvalidConstVal, at, message);
        match error {
            ConstError::TooLarge
            | ConstError::StringTooLong(_)
            | ConstError::NotRepresentable
            | ConstError::Undefined => x.mode = Mode::Constant(ConstValue::Unknown),
            ConstError::DivisionByZero | ConstError::ShiftTooLarge => x.spoil(),
        }
    }

    /// A chain of binary operators, from the left.
    pub(crate) fn chain(&mut self, e: &'f Expr, chain: &'f Binary) -> Operand<'f> {
        let shift = |i: usize| chain.rest.get(i).is_some_and(|r| r.op.is_shift());
        let mut x = self.expr(None, &chain.first);
        let n = chain.rest.len();
        for (i, part) in chain.rest.iter().enumerate() {
            let ex = Ex { e, n: i + 1 };
            let y = self.expr(None, &part.y);
            if shift(i) {
                self.shift(&mut x, y, ex, part.op, part.op_span);
            } else {
                self.binary(&mut x, y, ex, part);
            }
            x.ex = ex;
            if i + 1 < n {
                self.record_operand(&x);
            }
        }
        x
    }

    fn binary(&mut self, x: &mut Operand<'f>, y: Operand<'f>, ex: Ex<'f>, part: &'f BinaryRest) {
        let mut y = y;
        if x.is_invalid() || y.is_invalid() {
            x.spoil();
            return;
        }
        self.binary_op(x, &mut y, ex, part.op, part.op_span);
    }

    /// `x op y` of checked operands, for all operators but shifts. `ex` is what is shown in messages.
    pub(crate) fn binary_op(
        &mut self,
        x: &mut Operand<'f>,
        y: &mut Operand<'f>,
        ex: Ex<'f>,
        op: BinaryOp,
        op_span: Span,
    ) {
        if !op.is_comparison() && self.untyped_meets_interface(x, y) {
            // Numbers keep their untyped type in the message.
            for operand in [&mut *x, &mut *y] {
                if self.untyped(operand.ty).is_some_and(|b| !b.is_numeric()) {
                    operand.ty = self.default_type(operand.ty);
                }
            }
            self.mismatched(x, y, ex, op, None);
            return;
        }
        if !self.match_operands(x, y) {
            let at = op.is_comparison().then(|| y.span());
            self.mismatched(x, y, ex, op, at);
            return;
        }
        if x.is_invalid() || y.is_invalid() {
            x.spoil();
            return;
        }
        if op.is_comparison() {
            self.comparison(x, y, op, None);
            return;
        }
        if x.ty != y.ty {
            if x.ty.is_invalid() || y.ty.is_invalid() {
                x.spoil();
            } else {
                self.mismatched(x, y, ex, op, None);
            }
            return;
        }
        if !self.operator_defined(x.ty, op) {
            let shown = self.describe(x);
            let sign = op.as_str();
            let message = format!("invalid operation: operator {sign} not defined on {shown}");
            self.err(Code::UndefinedOp, x.span(), message);
            x.fail();
            return;
        }
        if matches!(op, BinaryOp::Div | BinaryOp::Rem) && self.divides_by_zero(x, y) {
            self.err(Code::DivByZero, y.span(), "invalid operation: division by zero");
            x.spoil();
            return;
        }
        let (Some(a), Some(b)) = (x.constant(), y.constant()) else {
            x.mode = Mode::Value;
            return;
        };
        let (a, b) = (a.clone(), b.clone());
        let integer = self.all_integer(x.ty);
        x.ex = ex;
        match ConstValue::binary(op, &a, &b, integer) {
            Ok(value) => {
                x.mode = Mode::Constant(value);
                self.check_overflow(x, op_span);
            }
            Err(error) => self.const_error(x, error, op_span),
        }
    }

    fn divides_by_zero(&mut self, x: &Operand<'f>, y: &Operand<'f>) -> bool {
        let integer = x.is_constant() || self.all_integer(x.ty);
        let complex = x.is_constant() && self.all_basic(x.ty, Basic::is_complex);
        let Some(value) = y.constant().filter(|_| integer) else { return false };
        match value.to_complex().filter(|_| complex) {
            Some(value) => value.divides_as_zero(),
            None => value.divides_as_zero(),
        }
    }

    fn operator_defined(&mut self, ty: Ty, op: BinaryOp) -> bool {
        match op {
            BinaryOp::Add => self.all_numeric_or_string(ty),
            BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div => self.all_numeric(ty),
            BinaryOp::Rem
            | BinaryOp::And
            | BinaryOp::Or
            | BinaryOp::Xor
            | BinaryOp::AndNot
            | BinaryOp::Shl
            | BinaryOp::Shr => self.all_integer(ty),
            BinaryOp::LogAnd | BinaryOp::LogOr => self.all_boolean(ty),
            BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => true,
        }
    }

    fn mismatched(
        &mut self,
        x: &mut Operand<'f>,
        y: &Operand<'f>,
        ex: Ex<'f>,
        op: BinaryOp,
        at: Option<Span>,
    ) {
        let (a, b) = (self.show(x.ty), self.show(y.ty));
        let text = match &ex.e.kind {
            ExprKind::Binary(_) => expr_string(ex),
            // An assignment such as `x += y`.
            _ => format!("{} {}= {}", expr_string(x.ex), op.as_str(), expr_string(y.ex)),
        };
        let message = format!("invalid operation: {text} (mismatched types {a} and {b})");
        self.err(Code::MismatchedTypes, at.unwrap_or_else(|| x.span()), message);
        x.fail();
    }

    /// Whether an untyped operand meets one of interface type, which only comparisons allow.
    fn untyped_meets_interface(&mut self, x: &Operand<'f>, y: &Operand<'f>) -> bool {
        let value = |c: &Self, x: &Operand<'f>| x.mode != Mode::Nil && c.untyped(x.ty).is_some();
        (value(self, x) && self.is_interface(y.ty)) || (value(self, y) && self.is_interface(x.ty))
    }

    /// Converts untyped operands of a binary operator to one type; false if their kinds do not go together. A number that does not
    /// fit is reported.
    pub(crate) fn match_operands(&mut self, x: &mut Operand<'f>, y: &mut Operand<'f>) -> bool {
        if self.untyped(x.ty).is_none() && self.untyped(y.ty).is_none() {
            return true;
        }
        let (new_x, new_y) = (self.implicit_type(x, y.ty), self.implicit_type(y, x.ty));
        let (of_x, of_y) = (x.ty, y.ty);
        for (operand, new, other) in [(&mut *x, &new_x, of_y), (&mut *y, &new_y, of_x)] {
            if *new != Err(Misfit::Other) {
                continue;
            }
            let number = self.untyped(operand.ty).is_none_or(Basic::is_numeric);
            let like = match self.untyped(operand.ty) {
                Some(basic) if basic.is_string() => self.all_string(other),
                Some(Basic::UntypedBool) => self.all_boolean(other),
                _ => self.all_numeric(other),
            };
            let specific = like && matches!(self.type_set(other), TypeSet::Terms(_));
            let convert = specific || (!number && self.is_interface(other));
            if operand.mode == Mode::Nil || !convert {
                return false;
            }
            let shown = self.under(other);
            self.invalid_conversion(Misfit::Other, operand, shown);
            operand.spoil();
            return true;
        }
        let (from_x, from_y) = (x.ty, y.ty);
        for (operand, new, other) in [(x, new_x, from_y), (y, new_y, from_x)] {
            match new {
                Ok((ty, value)) => self.settle(operand, ty, value),
                Err(why) => {
                    let shown = self.under(other);
                    self.invalid_conversion(why, operand, shown);
                    operand.spoil();
                }
            }
        }
        true
    }
}
