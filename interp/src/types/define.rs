//! Short variable declarations (spec: Short variable declarations).

use racewalk_grammar::ast::{Expr, ExprKind};
use racewalk_grammar::source::Span;

use super::env::Checker;
use super::error::Code;
use super::exprstr::show_expr;
use super::object::{ObjId, ObjectKind, VarKind};
use super::ty::Ty;

impl<'f> Checker<'_, 'f> {
    /// `lhs := rhs` (spec: Short variable declarations).
    pub(crate) fn short_var_decl(&mut self, at: Span, lhs: &'f [Expr], rhs: &'f [Expr]) {
        let mut objs = Vec::with_capacity(lhs.len());
        let mut new: Vec<(racewalk_grammar::ast::Ident, ObjId)> = Vec::new();
        let mut seen = rustc_hash::FxHashSet::default();
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
            if !name.is_blank() && !seen.insert(name) {
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
