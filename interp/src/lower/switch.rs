//! Expression and type switches (spec: Switch statements).

use racewalk_grammar::ast::{
    BranchKind, CaseClause, Expr, NodeId, Stmt, StmtKind, Switch, TypeSwitch,
};

use super::Lower;
use super::frame::{Target, slots};
use super::stmt::has_call;
use crate::tree::ir::{CmpOp, Ex, LabelId, Num, St, Stms};
use crate::types::ty::{Ty, TyKind};

impl Lower<'_> {
    /// `switch tag { … }`.
    pub(super) fn switch(&mut self, s: &Switch, label: Option<NodeId>) {
        self.sub_stmt(s.init.as_ref());
        let tag = s.tag.as_ref().map(|tag| {
            self.f.has_call = has_call(self.checked, tag);
            let ty = self.ty(tag);
            let ty = self.default_type(ty);
            let value = self.value_as(tag, ty);
            let (layout, of) = self.lay(ty);
            // A copy: a case's call may change the variable.
            let value = self.cloned(value, layout);
            let slot = self.temp_of(layout);
            self.emit(St::Set(slot, value));
            self.live(slot, layout);
            (slots(slot, of.slots), ty)
        });
        let brk = self.label();
        let falls = s.clauses.iter().any(|c| falls_through(&c.body));
        self.f.targets.push(Target::switch_of(label, brk));
        let body = if falls {
            self.block_of(|this| this.switch_with_fallthrough(s, tag.as_ref(), brk))
        } else {
            self.block_of(|this| this.clauses_from(s, tag.as_ref(), brk))
        };
        self.f.targets.pop();
        self.emit(St::Labeled(brk, body));
    }

    /// Each case: compare, run its body, leave. The default comes last.
    fn clauses_from(&mut self, s: &Switch, tag: Option<&(Ex, Ty)>, brk: LabelId) {
        for clause in s.clauses.iter().filter(|c| c.exprs.is_some()) {
            self.f.site = self.site(clause.span.start());
            let mark = self.mark();
            let cond = self.case_condition(clause, tag);
            let mut body = self.scope(&clause.body);
            self.push_break(&mut body, brk);
            self.emit(St::If(cond, body, Vec::new()));
            self.release(mark);
        }
        if let Some(default) = s.clauses.iter().find(|c| c.exprs.is_none()) {
            let body = self.scope(&default.body);
            self.emit(St::Block(body));
        }
    }

    fn push_break(&mut self, body: &mut Stms, brk: LabelId) {
        let ends = body.last().is_some_and(|s| {
            matches!(s.kind, St::Return | St::Break(_) | St::Continue(_) | St::Goto(_))
        });
        if !ends {
            body.push(crate::tree::ir::Stm {
                kind: St::Break(brk),
                site: self.f.site,
                map: self.f.map,
            });
        }
    }

    /// First the clause is found, then the bodies run from there on, one falling into the next.
    fn switch_with_fallthrough(&mut self, s: &Switch, tag: Option<&(Ex, Ty)>, brk: LabelId) {
        let chosen = self.temp(1);
        let default = s.clauses.iter().position(|c| c.exprs.is_none()).unwrap_or(s.clauses.len());
        self.emit(St::Set(chosen, Ex::Const(default as u64)));
        let found = self.label();
        let search = self.block_of(|this| {
            for (i, clause) in s.clauses.iter().enumerate().filter(|(_, c)| c.exprs.is_some()) {
                this.f.site = this.site(clause.span.start());
                let mark = this.mark();
                let cond = this.case_condition(clause, tag);
                let hit = this.block_of(|this| {
                    this.emit(St::Set(chosen, Ex::Const(i as u64)));
                    this.emit(St::Break(found));
                });
                this.emit(St::If(cond, hit, Vec::new()));
                this.release(mark);
            }
        });
        self.emit(St::Labeled(found, search));
        for (i, clause) in s.clauses.iter().enumerate() {
            let mut body = self.scope(&clause.body);
            if falls_through(&clause.body) {
                let next = St::Set(chosen, Ex::Const(i as u64 + 1));
                body.push(crate::tree::ir::Stm { kind: next, site: self.f.site, map: self.f.map });
            } else {
                self.push_break(&mut body, brk);
            }
            let here = Ex::Cmp(
                CmpOp::Eq,
                Num::U64,
                Box::new(Ex::Slot(chosen)),
                Box::new(Ex::Const(i as u64)),
            );
            self.emit(St::If(here, body, Vec::new()));
        }
    }

    /// Whether a clause is taken: its expressions from left to right.
    fn case_condition(&mut self, clause: &CaseClause, tag: Option<&(Ex, Ty)>) -> Ex {
        let mut acc: Option<Ex> = None;
        for e in clause.exprs.as_deref().unwrap_or_default() {
            self.f.has_call = has_call(self.checked, e);
            acc = Some(match acc {
                None => self.one_case(e, tag),
                Some(acc) => self.joined(acc, false, |s| s.one_case(e, tag)),
            });
        }
        acc.unwrap_or(Ex::Const(0))
    }

    fn one_case(&mut self, e: &Expr, tag: Option<&(Ex, Ty)>) -> Ex {
        let Some((tag, tag_ty)) = tag else { return self.value(e) };
        if self.is_nil(e) {
            let first = match tag {
                Ex::Slot(slot) | Ex::Slots(slot, _) => Ex::Slot(*slot),
                other => Ex::Part(Box::new(other.clone()), 0),
            };
            return Ex::Cmp(CmpOp::Eq, Num::U64, Box::new(first), Box::new(Ex::Const(0)));
        }
        let ty = self.ty(e);
        let site = self.site(e.span);
        let eq = racewalk_grammar::ast::BinaryOp::Eq;
        if self.is_iface(*tag_ty) || !self.is_iface(ty) {
            let value = self.value_as(e, *tag_ty);
            return self.compare_values(eq, *tag_ty, tag.clone(), value, site);
        }
        // A concrete tag against an interface.
        let tag = self.convert(tag.clone(), *tag_ty, ty);
        let value = self.value(e);
        self.compare_values(eq, ty, tag, value, site)
    }

    /// `switch x := y.(type) { … }`.
    pub(super) fn type_switch(&mut self, s: &TypeSwitch, label: Option<NodeId>) {
        self.sub_stmt(s.init.as_ref());
        self.f.has_call = has_call(self.checked, &s.x);
        let x_ty = self.ty(&s.x);
        let value = self.value(&s.x);
        let (x_layout, _) = self.lay(x_ty);
        let x = self.temp(2);
        self.emit(St::Set(x, value));
        self.live(x, x_layout);
        let brk = self.label();
        self.f.targets.push(Target::switch_of(label, brk));
        let body = self.block_of(|this| {
            for clause in s.clauses.iter().filter(|c| c.exprs.is_some()) {
                this.f.site = this.site(clause.span.start());
                let cond = this.type_case(clause, x);
                let mut body = this.type_clause(clause, x, x_ty);
                this.push_break(&mut body, brk);
                this.emit(St::If(cond, body, Vec::new()));
            }
            if let Some(default) = s.clauses.iter().find(|c| c.exprs.is_none()) {
                let body = this.type_clause(default, x, x_ty);
                this.emit(St::Block(body));
            }
        });
        self.f.targets.pop();
        self.emit(St::Labeled(brk, body));
    }

    fn type_case(&mut self, clause: &CaseClause, x: u32) -> Ex {
        let mut acc: Option<Ex> = None;
        for e in clause.exprs.as_deref().unwrap_or_default() {
            let this = if self.is_nil(e) {
                Ex::Cmp(CmpOp::Eq, Num::U64, Box::new(Ex::Slot(x)), Box::new(Ex::Const(0)))
            } else {
                let ty = self.ty(e);
                self.want_rtype(ty);
                if self.is_iface(ty) {
                    let set = self.method_set(ty);
                    Ex::Implements(Box::new(Ex::Slot(x)), set)
                } else {
                    Ex::Cmp(
                        CmpOp::Eq,
                        Num::U64,
                        Box::new(Ex::Slot(x)),
                        Box::new(Ex::Const(u64::from(ty.0))),
                    )
                }
            };
            acc = Some(match acc {
                None => this,
                Some(prev) => Ex::Or(Box::new(prev), Box::new(this)),
            });
        }
        acc.unwrap_or(Ex::Const(0))
    }

    fn type_clause(&mut self, clause: &CaseClause, x: u32, x_ty: Ty) -> Stms {
        self.block_of(|s| {
            if let Some(&obj) = s.checked.info.implicits.get(&clause.id) {
                let ty = s.obj_ty(obj);
                let value =
                    if s.is_iface(ty) || ty == x_ty || matches!(s.under(ty), TyKind::Invalid) {
                        slots(x, 2)
                    } else {
                        let (layout, _) = s.lay(ty);
                        let value = Ex::Unbox(layout, Box::new(Ex::Slot(x + 1)));
                        s.cloned(value, layout)
                    };
                s.declare_with(obj, value);
            }
            s.stmts(&clause.body);
        })
    }
}

fn falls_through(body: &[Stmt]) -> bool {
    let mut last = body.iter().rev().find(|s| !matches!(s.kind, StmtKind::Empty));
    while let Some(stmt) = last {
        match &stmt.kind {
            StmtKind::Labeled(_, inner) => last = Some(inner),
            StmtKind::Branch(BranchKind::Fallthrough, _) => return true,
            _ => return false,
        }
    }
    false
}
