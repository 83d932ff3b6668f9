//! Unary operators, dereferences, receives (spec: Arithmetic operators, Address operators, Receive operator).

use racewalk_grammar::ast::{ChanDir, Expr, ExprKind, UnaryOp};

use super::assign::unparen;
use super::env::Checker;
use super::error::Code;
use super::operand::{Ex, Mode, Operand};
use super::ty::{Ty, TyKind};
use super::typeset::TypeSet;
use crate::constant::ConstValue;

impl<'f> Checker<'_, 'f> {
    pub(crate) fn indirection(&mut self, e: &'f Expr, base: &'f Expr) -> Operand<'f> {
        let mut x = self.expr_or_type(base, false);
        match x.mode {
            Mode::Invalid => {}
            Mode::TypeExpr => {
                self.check_no_constraint(x.ty, base.span);
                x.ty = self.c.types.pointer_to(x.ty);
            }
            Mode::Nil | Mode::Builtin(_) => {
                let message = format!("invalid operation: cannot indirect {}", self.describe(&x));
                self.err(Code::InvalidIndirection, x.span(), message);
                x.spoil();
            }
            _ => match self.common_under(x.ty).map(|under| self.c.types.kind(under).clone()) {
                Ok(TyKind::Pointer(elem)) => {
                    x.mode = Mode::Variable;
                    x.ty = elem;
                }
                _ => {
                    let shown = self.describe(&x);
                    let pointers = self.all_under(x.ty, |k| matches!(k, TyKind::Pointer(_)));
                    let message = if pointers {
                        format!(
                            "invalid operation: pointers of {shown} must have identical base types"
                        )
                    } else {
                        format!("invalid operation: cannot indirect {shown}")
                    };
                    self.err(Code::InvalidIndirection, x.span(), message);
                    x.spoil();
                }
            },
        }
        x.ex = Ex::whole(e);
        x
    }

    pub(crate) fn unary(&mut self, e: &'f Expr, op: UnaryOp, operand: &'f Expr) -> Operand<'f> {
        let mut x = self.expr(None, operand);
        if !x.is_invalid() {
            match op {
                UnaryOp::Addr => self.address_of(&mut x, operand),
                UnaryOp::Recv => self.receive(&mut x),
                UnaryOp::Tilde => {
                    let hint =
                        if self.all_integer(x.ty) { " (use ^ for bitwise complement)" } else { "" };
                    let message =
                        format!("cannot use ~ outside of interface or type constraint{hint}");
                    self.err(Code::UndefinedOp, e.span, message);
                    x.spoil();
                }
                UnaryOp::Plus | UnaryOp::Neg | UnaryOp::Not | UnaryOp::BitNot => {
                    self.unary_op(&mut x, e, op);
                }
            }
        }
        x.ex = Ex::whole(e);
        x
    }

    fn address_of(&mut self, x: &mut Operand<'f>, operand: &'f Expr) {
        let literal = matches!(unparen(operand).kind, ExprKind::CompositeLit(_));
        if !literal && x.mode != Mode::Variable {
            let bare = Operand { ex: Ex::whole(unparen(operand)), ..x.clone() };
            let shown = self.describe(&bare);
            let message = format!("invalid operation: cannot take address of {shown}");
            self.err(Code::UnaddressableOperand, bare.span(), message);
            x.spoil();
            return;
        }
        x.mode = Mode::Value;
        x.ty = self.c.types.pointer_to(x.ty);
    }

    fn receive(&mut self, x: &mut Operand<'f>) {
        match self.channel_elem(x, false) {
            Ok(elem) => {
                x.mode = Mode::CommaOk;
                x.ty = elem;
                self.env.has_call_or_recv = true;
            }
            Err(message) => {
                self.err(Code::InvalidReceive, x.span(), format!("invalid operation: {message}"));
                x.spoil();
            }
        }
    }

    /// The element type of a channel operand that is sent to or received from.
    pub(crate) fn channel_elem(&mut self, x: &Operand<'f>, send: bool) -> Result<Ty, String> {
        let doing = if send { "cannot send to" } else { "cannot receive from" };
        let refused = if send { ChanDir::Recv } else { ChanDir::Send };
        let what = if send { "receive-only" } else { "send-only" };
        let terms = match self.type_set(x.ty) {
            TypeSet::One(ty) => {
                return match self.under_kind(ty) {
                    TyKind::Chan(dir, elem) if dir != refused => Ok(elem),
                    TyKind::Invalid => Ok(Ty::INVALID),
                    TyKind::Chan(..) => {
                        let (shown, ty) = (self.describe(x), self.show(x.ty));
                        Err(format!("{doing} {what} channel {ty} {shown}"))
                    }
                    _ => {
                        let (shown, ty) = (self.describe(x), self.show(x.ty));
                        Err(format!("{doing} non-channel {ty} {shown}"))
                    }
                };
            }
            TypeSet::All => Vec::new(),
            TypeSet::Terms(terms) => terms,
        };
        let shown = self.describe(x);
        self.param_channel(&terms, refused, what).map_err(|why| format!("{doing} {shown}: {why}"))
    }

    /// The element type that all channels of a type set have.
    fn param_channel(
        &mut self,
        terms: &[super::ty::Term],
        refused: ChanDir,
        what: &str,
    ) -> Result<Ty, String> {
        let mut common: Option<(Ty, Ty)> = None;
        for term in terms {
            let under = self.under(term.ty);
            let TyKind::Chan(dir, elem) = *self.c.types.kind(under) else {
                return Err(format!("non-channel {}", self.show(term.ty)));
            };
            if dir == refused {
                return Err(format!("{what} channel {}", self.show(term.ty)));
            }
            match common {
                Some((first, known)) if known != elem => {
                    let (a, b) = (self.show(first), self.show(term.ty));
                    return Err(format!("channels {a} and {b} have different element types"));
                }
                _ => common = Some((term.ty, elem)),
            }
        }
        common.map(|(_, elem)| elem).ok_or_else(|| "no specific channel type".to_owned())
    }

    fn unary_op(&mut self, x: &mut Operand<'f>, e: &'f Expr, op: UnaryOp) {
        let defined = match op {
            UnaryOp::Not => self.all_boolean(x.ty),
            UnaryOp::BitNot => self.all_integer(x.ty),
            _ => self.all_numeric(x.ty),
        };
        if !defined {
            let shown = self.describe(x);
            let sign = op.as_str();
            let message = format!("invalid operation: operator {sign} not defined on {shown}");
            self.err(Code::UndefinedOp, x.span(), message);
            x.spoil();
            return;
        }
        let Some(value) = x.constant() else {
            x.mode = Mode::Value;
            return;
        };
        let width = self.width(x.ty);
        match ConstValue::unary(op, value, width) {
            Ok(value) => {
                x.mode = Mode::Constant(value);
                x.ex = Ex::whole(e);
                self.check_overflow(x, e.span);
            }
            Err(error) => {
                x.ex = Ex::whole(e);
                self.const_error(x, error, e.span);
            }
        }
    }

    /// Bits of an integer type, and whether it is signed; of unsigned types only, which `^` depends on.
    fn width(&mut self, ty: Ty) -> Option<(u32, bool)> {
        let basic = self.basic_under(ty)?;
        if !basic.is_unsigned() {
            return None;
        }
        match basic.constant_target() {
            Some(crate::constant::Target::Int { bits, signed }) => Some((bits, signed)),
            _ => None,
        }
    }
}
