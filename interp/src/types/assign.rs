//! Assignability and assignments (spec: Assignability, Assignment statements).

use racewalk_grammar::ast::{Expr, ExprKind};
use racewalk_grammar::source::Span;

use super::env::Checker;
use super::error::Code;
use super::exprstr::{expr_string, show_expr};
use super::object::{ObjId, ObjectKind, VarKind};
use super::operand::{Mode, Operand};
use super::ty::{Ty, TyKind};

/// The type that the context of an expression asks for, with the name of what it is assigned to.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// The type.
    pub(crate) ty: Ty,
    /// What has it.
    pub(crate) what: String,
}

impl<'f> Checker<'_, 'f> {
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
        if let ExprKind::Selector(base, _) = &unparen(x.ex.e).kind
            && self.c.info.get(base.id).is_some_and(|tv| tv.mode == super::info::Mode::Package)
        {
            let message = format!("use of package {} not in selector", show_expr(base));
            self.err(Code::InvalidPkgUse, base.span, message);
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
                let single = target.is_none() && context == "assignment";
                let context = if single { "assignment to _ identifier" } else { context };
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
