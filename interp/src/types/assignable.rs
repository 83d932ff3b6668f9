//! Assignability (spec: Assignability) and the assignment of one operand.

use racewalk_grammar::ast::ChanDir;

use super::env::Checker;
use super::error::Code;
use super::missing::Purpose;
use super::operand::{Mode, Operand};
use super::ty::{Ty, TyKind};
use super::typeset::TypeSet;
use super::untyped::Misfit;

impl<'f> Checker<'_, 'f> {
    /// Whether an operand may be assigned to a variable of type `target` (spec: Assignability).
    ///
    /// # Errors
    ///
    /// The reason, or empty where there is nothing to add.
    pub(crate) fn assignable(&mut self, x: &Operand<'f>, target: Ty) -> Result<(), String> {
        let from = x.ty;
        if x.is_invalid() || from.is_invalid() || target.is_invalid() || from == target {
            return Ok(());
        }
        let (from_under, target_under) = (self.under(from), self.under(target));
        let (from_param, target_param) = (self.is_type_param(from), self.is_type_param(target));
        if self.untyped(from).is_some() {
            return match self.implicit_type(x, target) {
                Ok(_) => Ok(()),
                Err(_) => Err(String::new()),
            };
        }
        if from_under == target_under
            && (!self.has_name(from) || !self.has_name(target))
            && !from_param
            && !target_param
        {
            return Ok(());
        }
        if let TyKind::Interface(_) = self.c.types.kind(target_under)
            && !target_param
        {
            let result = self.implements(from, target, Purpose::Implement);
            // What a type parameter stands for may be assignable all the same.
            if result.is_ok() || !from_param {
                return result;
            }
        }
        if let TyKind::Interface(_) = self.c.types.kind(from_under)
            && !from_param
            && self.implements(target, from, Purpose::Implement).is_ok()
        {
            return Err("need type assertion".into());
        }
        if let (TyKind::Chan(ChanDir::Both, a), TyKind::Chan(_, b)) =
            (self.c.types.kind(from_under), self.c.types.kind(target_under))
            && a == b
        {
            let named = self.has_name(from) && self.has_name(target);
            return if named { Err(String::new()) } else { Ok(()) };
        }
        let result = self.assignable_params(x, target, from_param, target_param);
        if result.is_err()
            && !from_param
            && let &TyKind::Pointer(elem) = self.c.types.kind(target_under)
            && (self.is_interface(elem) || self.is_type_param(elem))
        {
            let cause = self.pointer_to_interface(target_under);
            let (from, target) = (self.show(from), self.show(target));
            return Err(format!("{from} does not implement {target} {cause}"));
        }
        result
    }

    fn assignable_params(
        &mut self,
        x: &Operand<'f>,
        target: Ty,
        from_param: bool,
        target_param: bool,
    ) -> Result<(), String> {
        if target_param && !self.has_name(x.ty) {
            return self.each_term(target, |c, t| {
                c.assignable(x, t).map_err(|_| {
                    let (from, t, target) = (c.show(x.ty), c.show(t), c.show(target));
                    format!("cannot assign {from} to {t} (in {target})")
                })
            });
        }
        if from_param && !self.has_name(target) {
            return self.each_term(x.ty, |c, t| {
                let y = Operand { ty: t, ..x.clone() };
                c.assignable(&y, target).map_err(|_| {
                    let (t, from, target) = (c.show(t), c.show(x.ty), c.show(target));
                    format!("cannot assign {t} (in {from}) to {target}")
                })
            });
        }
        Err(String::new())
    }

    /// Asks something of each specific type of a type parameter; it must have some.
    pub(crate) fn each_term(
        &mut self,
        ty: Ty,
        mut ask: impl FnMut(&mut Self, Ty) -> Result<(), String>,
    ) -> Result<(), String> {
        match self.type_set(ty) {
            TypeSet::Terms(terms) if !terms.is_empty() => {
                for term in terms {
                    let ty = if term.tilde { self.under(term.ty) } else { term.ty };
                    ask(self, ty)?;
                }
                Ok(())
            }
            TypeSet::Terms(_) | TypeSet::All | TypeSet::One(_) => Err(String::new()),
        }
    }

    /// Checks the assignment of an operand to something of type `target` (`None`: the operand's own or default type), and
    /// converts it. Makes it invalid after an error.
    pub(crate) fn assignment(&mut self, x: &mut Operand<'f>, target: Option<Ty>, context: &str) {
        self.single_value(x);
        match x.mode {
            Mode::Invalid => return,
            Mode::Constant(_)
            | Mode::Variable
            | Mode::MapIndex
            | Mode::Value
            | Mode::Nil
            | Mode::CommaOk => {}
            Mode::NoValue | Mode::Builtin(_) | Mode::TypeExpr => {
                let shown = self.describe(x);
                self.err(
                    Code::UnsupportedFeature,
                    x.span(),
                    format!("cannot use {shown} in {context}"),
                );
                x.spoil();
                return;
            }
        }
        if self.untyped(x.ty).is_some() && !self.assign_untyped(x, target, context) {
            return;
        }
        if x.generic.is_some() {
            self.uninstantiated(x);
            return;
        }
        let Some(target) = target else { return };
        if let Err(cause) = self.assignable(x, target) {
            let (operand, shown) = (self.describe(x), self.show(target));
            let rest = if cause.is_empty() { cause } else { format!(": {cause}") };
            let message = format!("cannot use {operand} as {shown} value in {context}{rest}");
            self.err(Code::IncompatibleAssign, x.span(), message);
            x.spoil();
        }
    }

    fn assign_untyped(&mut self, x: &mut Operand<'f>, target: Option<Ty>, context: &str) -> bool {
        if x.mode == Mode::Nil {
            return self.assign_nil(x, target, context);
        }
        let wanted = match target {
            Some(ty) if !self.is_interface(ty) => ty,
            Some(_) | None => self.default_type(x.ty),
        };
        match self.implicit_type(x, wanted) {
            Ok((ty, value)) => {
                self.settle(x, ty, value);
                !x.is_invalid()
            }
            Err(why) => {
                let (operand, shown) = (self.describe(x), self.show(wanted));
                let (code, rest) = match why {
                    Misfit::Truncated => (Code::TruncatedFloat, " (truncated)"),
                    Misfit::Overflows => (Code::NumericOverflow, " (overflows)"),
                    Misfit::Other => (Code::IncompatibleAssign, ""),
                };
                let message = format!("cannot use {operand} as {shown} value in {context}{rest}");
                self.err(code, x.span(), message);
                x.spoil();
                false
            }
        }
    }

    fn assign_nil(&mut self, x: &mut Operand<'f>, target: Option<Ty>, context: &str) -> bool {
        let Some(target) = target else {
            self.err(Code::UntypedNilUse, x.span(), format!("use of untyped nil in {context}"));
            x.spoil();
            return false;
        };
        if target.is_invalid() {
            return false;
        }
        if self.has_nil(target) {
            x.ty = target;
            self.update_expr(x.ex, target, true);
            return true;
        }
        let shown = self.show(target);
        let message = format!("cannot use nil as {shown} value in {context}");
        self.err(Code::IncompatibleAssign, x.span(), message);
        x.spoil();
        false
    }
}
