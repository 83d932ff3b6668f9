//! Assignability and assignments (spec: Assignability, Assignment statements).

use racewalk_grammar::ast::{ChanDir, Expr, ExprKind};
use racewalk_grammar::source::Span;

use super::env::Checker;
use super::error::Code;
use super::exprstr::{expr_string, show_expr};
use super::missing::Purpose;
use super::object::{ObjId, ObjectKind, VarKind};
use super::operand::{Mode, Operand};
use super::ty::{Ty, TyKind};
use super::typeset::TypeSet;
use super::untyped::Misfit;

/// The type that the context of an expression asks for, with the name of what it is assigned to.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// The type.
    pub(crate) ty: Ty,
    /// What has it.
    pub(crate) what: String,
}

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
            return self.implements(from, target, Purpose::Implement);
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
        self.assignable_params(x, target, from_param, target_param)
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
        if !self.is_broken(target)
            && !self.is_broken(x.ty)
            && let Err(cause) = self.assignable(x, target)
        {
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
                let (operand, shown) = (self.describe(x), self.show(target.unwrap_or(wanted)));
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

    /// Initializes a variable; one without type gets the operand's.
    pub(crate) fn init_var(&mut self, obj: ObjId, x: &mut Operand<'f>, context: &str) {
        let ty = self.c.objects.get(obj).ty;
        let result = matches!(self.c.objects.get(obj).kind, ObjectKind::Var(VarKind::Result));
        let inferred = !result && !self.typed_vars.contains(&obj) && ty.is_invalid();
        if x.is_invalid() {
            return;
        }
        if !inferred {
            if ty.is_invalid() {
                return;
            }
            self.assignment(x, Some(ty), context);
            return;
        }
        let ty = if self.untyped(x.ty).is_some() {
            if x.mode == Mode::Nil {
                self.err(Code::UntypedNilUse, x.span(), format!("use of untyped nil in {context}"));
                return;
            }
            self.default_type(x.ty)
        } else {
            x.ty
        };
        if x.mode == Mode::NoValue || matches!(self.c.types.kind(ty), TyKind::Tuple(_)) {
            self.single_value(x);
            return;
        }
        self.assignment(x, Some(ty), context);
        if !x.is_invalid() {
            self.c.objects.get_mut(obj).ty = ty;
        }
    }

    /// Initializes variables by expressions: one each, or all by one call or comma-ok form.
    pub(crate) fn init_vars(&mut self, lhs: &[ObjId], rhs: &'f [Expr], ret: Option<Span>) {
        let context = match ret {
            Some(_) => "return statement",
            None if lhs.len() > 1 => "multiple assignment",
            None => "assignment",
        };
        if lhs.len() == rhs.len() && !(lhs.len() == 1 && is_call(&rhs[0])) {
            for (&obj, e) in lhs.iter().zip(rhs) {
                let target = self.target_of(obj);
                let mut x = self.expr(target.as_ref(), e);
                self.init_var(obj, &mut x, context);
            }
            return;
        }
        if rhs.len() != 1 {
            let ok = self.use_exprs(rhs);
            if !ok {
                return;
            }
            match ret {
                Some(at) => self.return_mismatch(at, lhs, rhs, None),
                None => self.assign_mismatch(lhs.len(), rhs, None),
            }
            return;
        }
        let (mut xs, comma_ok) = self.multi_expr(&rhs[0], lhs.len() == 2 && ret.is_none());
        if xs.len() == lhs.len() {
            for (&obj, x) in lhs.iter().zip(&mut xs) {
                self.init_var(obj, x, context);
            }
            if comma_ok {
                self.record_comma_ok(&rhs[0], &xs);
            }
            return;
        }
        if xs.first().is_none_or(|x| !x.is_invalid()) {
            match ret {
                Some(at) => self.return_mismatch(at, lhs, rhs, Some(&xs)),
                None => self.assign_mismatch(lhs.len(), rhs, Some(xs.len())),
            }
        }
    }

    fn target_of(&mut self, obj: ObjId) -> Option<Target> {
        let object = self.c.objects.get(obj);
        let (ty, name) = (object.ty, object.name);
        let result = matches!(object.kind, ObjectKind::Var(VarKind::Result));
        if ty.is_invalid() {
            return None;
        }
        let unnamed = result && name.as_str().is_empty();
        let what = if unnamed { "result variable" } else { name.as_str() };
        Some(Target { ty, what: what.to_owned() })
    }

    /// Records the two types of a comma-ok form.
    pub(crate) fn record_comma_ok(&mut self, e: &'f Expr, xs: &[Operand<'f>]) {
        let [a, b] = xs else { return };
        if a.is_invalid() || b.is_invalid() {
            return;
        }
        let ok = if self.untyped(b.ty).is_some() { Ty::BOOL } else { b.ty };
        let tuple = self.c.types.tuple(&[a.ty, ok]);
        let mut e = e;
        loop {
            if let Some(tv) = self.c.info.get(e.id) {
                let mode = tv.mode.clone();
                self.record(e.id, mode, tuple);
            }
            match &e.kind {
                ExprKind::Paren(x) => e = x,
                _ => return,
            }
        }
    }

    /// Reports that the number of values is not that of the variables.
    pub(crate) fn assign_mismatch(&mut self, vars: usize, rhs: &'f [Expr], values: Option<usize>) {
        let r = values.unwrap_or(rhs.len());
        let vars_text = count(vars, "variable");
        let vals = count(r, "value");
        let message = match &rhs[0].kind {
            ExprKind::Call(call) if rhs.len() == 1 => {
                let f = show_expr(&call.fun);
                format!("assignment mismatch: {vars_text} but {f} returns {vals}")
            }
            _ => format!("assignment mismatch: {vars_text} but {vals}"),
        };
        self.err(Code::WrongAssignCount, rhs[0].span, message);
    }

    /// Reports that a return statement has too few or too many values.
    pub(crate) fn return_mismatch(
        &mut self,
        at: Span,
        lhs: &[ObjId],
        rhs: &'f [Expr],
        values: Option<&[Operand<'f>]>,
    ) {
        let want: Vec<Ty> = lhs.iter().map(|&o| self.c.objects.get(o).ty).collect();
        let have = match values {
            Some(xs) => xs.iter().map(|x| self.short_type(x.ty)).collect(),
            None => self.have_types(rhs),
        };
        let (word, at) = if have.len() < want.len() {
            ("not enough", rhs.last().map_or(at, |e| e.span))
        } else {
            ("too many", rhs.get(want.len()).or(rhs.first()).map_or(at, |e| e.span))
        };
        let want = self.want_list(&want);
        let message =
            format!("{word} return values\n\thave ({})\n\twant ({want})", have.join(", "));
        self.err(Code::WrongResultCount, at, message);
    }

    /// Types as `want (…)` lines show them.
    pub(crate) fn want_list(&mut self, tys: &[Ty]) -> String {
        tys.iter().map(|&t| self.short_type(t)).collect::<Vec<_>>().join(", ")
    }

    /// The types of checked expressions for `have (…)` lines: constants are `number` or `string`.
    pub(crate) fn have_types(&mut self, exprs: &'f [Expr]) -> Vec<String> {
        exprs
            .iter()
            .map(|e| match self.c.info.get(e.id) {
                Some(tv) => {
                    let ty = tv.ty;
                    self.short_type(ty)
                }
                None => "unknown type".into(),
            })
            .collect()
    }

    /// A type for `have (…)` lines.
    pub(crate) fn short_type(&mut self, ty: Ty) -> String {
        use super::ty::Basic;
        match self.untyped(ty) {
            Some(Basic::UntypedBool) => "bool".into(),
            Some(Basic::UntypedString) => "string".into(),
            Some(Basic::UntypedNil) => "nil".into(),
            Some(_) => "number".into(),
            None if ty.is_invalid() => "unknown type".into(),
            None => self.show(ty),
        }
    }

    /// The type of the left side of an assignment; `None` for `_` and after errors, the flag tells which.
    pub(crate) fn lhs_var(&mut self, e: &'f Expr) -> Result<Option<Ty>, ()> {
        let inner = unparen(e);
        if let ExprKind::Ident(name) = &inner.kind {
            if name.is_blank() {
                return Ok(None);
            }
            // Assigning to a local variable is no use of it.
            if let Some(obj) = self.env.scopes.lookup(*name)
                && matches!(self.c.objects.get(obj).kind, ObjectKind::Var(_))
            {
                let was = self.used.contains(&obj);
                let x = self.expr(None, e);
                if !was {
                    self.used.remove(&obj);
                }
                return self.check_lhs(x);
            }
        }
        let x = self.expr(None, e);
        self.check_lhs(x)
    }

    fn check_lhs(&mut self, x: Operand<'f>) -> Result<Option<Ty>, ()> {
        match x.mode {
            Mode::Invalid => return Err(()),
            Mode::Variable | Mode::MapIndex => return Ok(Some(x.ty)),
            _ => {}
        }
        if let ExprKind::Selector(base, _) = &unparen(x.ex.e).kind
            && let Some(tv) = self.c.info.get(base.id)
            && tv.mode == super::info::Mode::MapIndex
        {
            let text = expr_string(x.ex);
            let message = format!("cannot assign to struct field {text} in map");
            self.err(Code::UnaddressableFieldAssign, x.span(), message);
            return Err(());
        }
        let text = expr_string(x.ex);
        let message =
            format!("cannot assign to {text} (neither addressable nor a map index expression)");
        self.err(Code::UnassignableOperand, x.span(), message);
        Err(())
    }

    /// Assigns an operand to a left side.
    pub(crate) fn assign_operand(&mut self, lhs: &'f Expr, x: &mut Operand<'f>, context: &str) {
        match self.lhs_var(lhs) {
            Err(()) => {}
            Ok(target) => self.assignment(x, target, context),
        }
    }

    /// `lhs = rhs`.
    pub(crate) fn assign_var(&mut self, lhs: &'f Expr, rhs: &'f Expr, context: &str) {
        match self.lhs_var(lhs) {
            Err(()) => {
                self.use_exprs(std::slice::from_ref(rhs));
            }
            Ok(target) => {
                let wanted = target.map(|ty| Target { ty, what: show_expr(lhs) });
                let mut x = self.expr(wanted.as_ref(), rhs);
                let context = if target.is_none() { "assignment to _ identifier" } else { context };
                self.assignment(&mut x, target, context);
            }
        }
    }

    /// `lhs = rhs` with any number on both sides.
    pub(crate) fn assign_vars(&mut self, lhs: &'f [Expr], rhs: &'f [Expr]) {
        if lhs.len() == rhs.len() && !(lhs.len() == 1 && is_call(&rhs[0])) {
            let context = if lhs.len() > 1 { "multiple assignment" } else { "assignment" };
            for (l, r) in lhs.iter().zip(rhs) {
                self.assign_var(l, r, context);
            }
            return;
        }
        if rhs.len() != 1 {
            self.use_lhs(lhs);
            if self.use_exprs(rhs) {
                self.assign_mismatch(lhs.len(), rhs, None);
            }
            return;
        }
        let (mut xs, comma_ok) = self.multi_expr(&rhs[0], lhs.len() == 2);
        if xs.len() == lhs.len() {
            let context = if lhs.len() > 1 { "multiple assignment" } else { "assignment" };
            for (l, x) in lhs.iter().zip(&mut xs) {
                self.assign_operand(l, x, context);
            }
            if comma_ok {
                self.record_comma_ok(&rhs[0], &xs);
            }
            return;
        }
        self.use_lhs(lhs);
        if xs.first().is_none_or(|x| !x.is_invalid()) {
            self.assign_mismatch(lhs.len(), rhs, Some(xs.len()));
        }
    }

    /// Checks left sides for their own errors only.
    pub(crate) fn use_lhs(&mut self, lhs: &'f [Expr]) -> bool {
        let mut ok = true;
        for e in lhs {
            if let ExprKind::Ident(name) = &unparen(e).kind {
                if name.is_blank() {
                    continue;
                }
                if let Some(obj) = self.env.scopes.lookup(*name) {
                    let was = self.used.contains(&obj);
                    ok &= self.use_exprs(std::slice::from_ref(e));
                    if !was {
                        self.used.remove(&obj);
                    }
                    continue;
                }
            }
            ok &= self.use_exprs(std::slice::from_ref(e));
        }
        ok
    }

    /// Checks expressions that nothing can be done with, for their own errors; false if there are some.
    pub(crate) fn use_exprs(&mut self, exprs: &'f [Expr]) -> bool {
        let mut ok = true;
        for e in exprs {
            let x = self.raw_expr(None, e, true);
            ok &= !x.is_invalid();
        }
        ok
    }

    /// `lhs := rhs` (spec: Short variable declarations).
    pub(crate) fn short_var_decl(&mut self, at: Span, lhs: &'f [Expr], rhs: &'f [Expr]) {
        let mut objs = Vec::with_capacity(lhs.len());
        let mut new: Vec<(racewalk_grammar::ast::Ident, ObjId)> = Vec::new();
        let mut failed = false;
        let mut blank_or_new = false;
        for e in lhs {
            let ExprKind::Ident(name) = e.kind else {
                self.use_lhs(std::slice::from_ref(e));
                let message = format!("non-name {} on left side of :=", show_expr(e));
                self.err(Code::BadDecl, e.span, message);
                failed = true;
                objs.push(self.dummy_var(e.span));
                continue;
            };
            let ident = racewalk_grammar::ast::Ident { id: e.id, span: e.span, name };
            if !name.is_blank() && new.iter().any(|(i, _)| i.name == name) {
                let message = format!("{name} repeated on left side of :=");
                self.err(Code::RepeatedDecl, e.span, message);
                failed = true;
                objs.push(self.dummy_var(e.span));
                continue;
            }
            match self.env.scopes.in_innermost(name) {
                Some(old) if !name.is_blank() => {
                    self.c.info.uses.insert(e.id, old);
                    if matches!(self.c.objects.get(old).kind, ObjectKind::Var(_)) {
                        let ty = self.c.objects.get(old).ty;
                        self.record(e.id, super::info::Mode::Variable, ty);
                        objs.push(old);
                    } else {
                        let message = format!("cannot assign to {name}");
                        self.err(Code::UnassignableOperand, e.span, message);
                        failed = true;
                        objs.push(self.dummy_var(e.span));
                    }
                }
                _ => {
                    let obj = self.new_local(&ident, Ty::INVALID);
                    blank_or_new |= !name.is_blank();
                    new.push((ident, obj));
                    objs.push(obj);
                }
            }
        }
        for &obj in &objs {
            if !new.iter().any(|&(_, o)| o == obj) {
                self.typed_vars.insert(obj);
            }
        }
        self.init_vars(&objs, rhs, None);
        for &(ident, obj) in &new {
            let ty = self.c.objects.get(obj).ty;
            self.record(ident.id, super::info::Mode::Variable, ty);
        }
        if !blank_or_new && !failed {
            self.err(Code::NoNewVar, at, "no new variables on left side of :=");
        }
        // Spec: the scope of the variables begins after the statement.
        for (ident, obj) in new {
            self.declare(ident.name, ident.span, obj);
        }
    }

    fn dummy_var(&mut self, at: Span) -> ObjId {
        let name = racewalk_grammar::symbol::Symbol::intern("_");
        let obj = self.new_object(name, at, Ty::INVALID, ObjectKind::Var(VarKind::Local));
        self.used.insert(obj);
        obj
    }
}

/// The expression inside parentheses.
pub(crate) fn unparen(e: &Expr) -> &Expr {
    let mut e = e;
    while let ExprKind::Paren(x) = &e.kind {
        e = x;
    }
    e
}

fn is_call(e: &Expr) -> bool {
    matches!(unparen(e).kind, ExprKind::Call(_))
}

/// `1 variable`, `2 variables`.
pub(crate) fn count(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}
