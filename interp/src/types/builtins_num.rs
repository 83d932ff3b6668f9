//! Typing rules of the predeclared functions of numbers: `complex`, `real`, `imag`, `min`, `max`.

use racewalk_grammar::ast::{BinaryOp, Expr};

use super::env::Checker;
use super::error::Code;
use super::exprstr::show_expr;
use super::operand::{Ex, Mode, Operand};
use super::ty::{Basic, Ty};
use super::universe::Builtin;
use crate::constant::ConstValue;

impl<'f> Checker<'_, 'f> {
    pub(crate) fn complex(
        &mut self,
        e: &'f Expr,
        mut args: Vec<Operand<'f>>,
    ) -> Option<Operand<'f>> {
        let mut y = args.pop()?;
        let mut x = args.pop()?;
        // Untyped constants take the type of the other operand, or become floats together.
        match (self.untyped(x.ty).is_some(), self.untyped(y.ty).is_some()) {
            (true, false) => self.convert_untyped(&mut x, y.ty),
            (false, true) => self.convert_untyped(&mut y, x.ty),
            (true, true) => {
                let both_const = x.is_constant() && y.is_constant();
                for operand in [&mut x, &mut y] {
                    if both_const {
                        if let Some(v) = operand.constant().and_then(ConstValue::to_float) {
                            operand.mode = Mode::Constant(v);
                            operand.ty = Ty::basic(Basic::UntypedFloat);
                        }
                    } else {
                        self.convert_untyped(operand, Ty::basic(Basic::Float64));
                    }
                }
            }
            (false, false) => {}
        }
        if x.is_invalid() || y.is_invalid() {
            return None;
        }
        if x.ty != y.ty {
            let (a, b) = (self.show(x.ty), self.show(y.ty));
            let text = show_expr(e);
            let message = format!("invalid operation: {text} (mismatched types {a} and {b})");
            self.err(Code::InvalidComplex, x.span(), message);
            return None;
        }
        let ty = match self.basic_under(x.ty) {
            Some(Basic::Float32) => Ty::basic(Basic::Complex64),
            Some(Basic::Float64) => Ty::basic(Basic::Complex128),
            Some(Basic::UntypedFloat) => Ty::basic(Basic::UntypedComplex),
            _ => {
                let shown = self.show(x.ty);
                let message = if self.is_type_param(x.ty) {
                    self.not_for_params(&x, Builtin::Complex)
                } else {
                    format!(
                        "invalid argument: arguments have type {shown}, expected floating-point"
                    )
                };
                self.err(Code::InvalidComplex, x.span(), message);
                return None;
            }
        };
        let value = match (x.constant(), y.constant()) {
            (Some(a), Some(b)) => ConstValue::make_complex(a, b),
            _ => None,
        };
        Some(match value {
            Some(value) => Operand::new(Mode::Constant(value), ty, e),
            None => Operand::value(ty, e),
        })
    }

    pub(crate) fn real_imag(
        &mut self,
        e: &'f Expr,
        b: Builtin,
        mut x: Operand<'f>,
    ) -> Option<Operand<'f>> {
        if self.untyped(x.ty).is_some() {
            if x.is_constant() {
                if let Some(v) = x.constant().and_then(ConstValue::to_complex) {
                    x.mode = Mode::Constant(v);
                    x.ty = Ty::basic(Basic::UntypedComplex);
                }
            } else {
                self.convert_untyped(&mut x, Ty::basic(Basic::Complex128));
            }
        }
        if x.is_invalid() {
            return None;
        }
        let ty = match self.basic_under(x.ty) {
            Some(Basic::Complex64) => Ty::basic(Basic::Float32),
            Some(Basic::Complex128) => Ty::basic(Basic::Float64),
            Some(Basic::UntypedComplex) => Ty::basic(Basic::UntypedFloat),
            _ => {
                let shown = self.show(x.ty);
                let message = if self.is_type_param(x.ty) {
                    self.not_for_params(&x, b)
                } else {
                    format!("invalid argument: argument has type {shown}, expected complex type")
                };
                let code = if b == Builtin::Real { Code::InvalidReal } else { Code::InvalidImag };
                self.err(code, x.span(), message);
                return None;
            }
        };
        let value = x.constant().and_then(|v| if b == Builtin::Real { v.real() } else { v.imag() });
        Some(match value {
            Some(value) => Operand::new(Mode::Constant(value), ty, e),
            None => Operand::value(ty, e),
        })
    }

    fn not_for_params(&mut self, x: &Operand<'f>, b: Builtin) -> String {
        let (shown, name) = (self.describe(x), b.info().name);
        format!(
            "{shown} not supported as argument to built-in {name} for go1.18 (see go.dev/issue/50937)"
        )
    }

    pub(crate) fn min_max(
        &mut self,
        e: &'f Expr,
        b: Builtin,
        args: Vec<Operand<'f>>,
    ) -> Option<Operand<'f>> {
        let name = b.info().name;
        if !self.allow_version(21, e.span, &format!("built-in {name}")) {
            return None;
        }
        for x in &args {
            if !self.all_ordered(x.ty) {
                let shown = self.describe(x);
                let message = format!("invalid argument: {shown} cannot be ordered");
                self.err(Code::InvalidMinMaxOperand, x.span(), message);
                return None;
            }
        }
        let op = if b == Builtin::Max { BinaryOp::Gt } else { BinaryOp::Lt };
        let mut args = args;
        let mut best = args[0].clone();
        for i in 1..args.len() {
            let mut y = args[i].clone();
            if !self.match_operands(&mut best, &mut y) || best.ty != y.ty {
                let (s, t) = (self.show(best.ty), self.show(y.ty));
                let text = y.text();
                let message = format!(
                    "invalid argument: mismatched types {s} (previous argument) and {t} (type of {text})"
                );
                self.err(Code::MismatchedTypes, y.span(), message);
                return None;
            }
            if !self.all_ordered(best.ty) {
                let shown = self.describe(&best);
                let message = format!("invalid argument: {shown} cannot be ordered");
                self.err(Code::InvalidMinMaxOperand, y.span(), message);
                return None;
            }
            match (best.constant(), y.constant()) {
                (Some(a), Some(c)) => {
                    if ConstValue::compare(op, c, a) {
                        best.mode = y.mode.clone();
                    }
                }
                _ => best.mode = Mode::Value,
            }
            args[i] = y;
        }
        if !best.is_constant() {
            best.mode = Mode::Value;
            // All operands get the type of the result.
            self.use_default(&mut best);
            for x in &args {
                self.update_expr(x.ex, best.ty, true);
            }
        }
        best.ex = Ex::whole(e);
        Some(best)
    }
}
