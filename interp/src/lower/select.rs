//! Select statements (spec: Select statements).

use racewalk_grammar::ast::{
    AssignOp, CommClause, Expr, ExprKind, NodeId, Stmt, StmtKind, UnaryOp,
};

use super::Lower;
use super::frame::{Target, slots};
use super::stmt::has_call;
use crate::mem::layout::Layouts;
use crate::tree::ir::{Ex, SelectCase, St, Stms};
use crate::types::ty::{Ty, TyKind};

/// Where a receive case leaves its value.
struct Received {
    dst: u32,
    ok: u32,
    elem: Ty,
}

impl Lower<'_> {
    /// `select { … }`: all channels and values first, in source order, then the choice, then its body.
    pub(super) fn select(&mut self, clauses: &[CommClause], label: Option<NodeId>) {
        self.f.has_call = true;
        if let [CommClause { comm: Some(comm), body, .. }] = clauses {
            self.only_case(comm, body, label);
            return;
        }
        let mut cases = Vec::new();
        let mut received = Vec::new();
        for clause in clauses {
            let Some(comm) = &clause.comm else { continue };
            let site = self.site(clause.span.start());
            match &comm.kind {
                StmtKind::Send(ch, value) => {
                    let desc = self.desc(ch);
                    let site = self.site_of(clause.span.start(), desc);
                    cases.push(self.send_case(ch, value, site));
                    received.push(None);
                }
                _ => {
                    let Some(ch) = receive_channel(comm) else { continue };
                    let (case, got) = self.recv_case(ch, site);
                    cases.push(case);
                    received.push(Some(got));
                }
            }
        }
        let chosen = self.temp(1);
        let has_default = clauses.iter().any(|c| c.comm.is_none());
        self.emit(St::Select { cases, default: has_default, chosen });
        let brk = self.label();
        self.f.targets.push(Target::switch_of(label, brk));
        let body = self.block_of(|s| {
            let mut arms = Vec::new();
            let mut default = Vec::new();
            let mut received = received.into_iter();
            for clause in clauses {
                match &clause.comm {
                    None => default = s.scope(&clause.body),
                    Some(comm) => {
                        let got = received.next().flatten();
                        arms.push(s.comm_body(comm, got, &clause.body));
                    }
                }
            }
            s.emit(St::Switch(chosen, arms, default));
        });
        self.f.targets.pop();
        self.emit(St::Labeled(brk, body));
    }

    /// A `select` with one case is that communication.
    fn only_case(&mut self, comm: &Stmt, body: &[Stmt], label: Option<NodeId>) {
        self.f.site = self.site(comm.span.start());
        let got = match (&comm.kind, receive_channel(comm)) {
            (StmtKind::Send(ch, value), _) => {
                self.send(ch, value);
                None
            }
            (_, Some(ch)) => {
                let (case, got) = self.recv_case(ch, self.f.site);
                if let SelectCase::Recv { ch, dst, ok, layout, .. } = case {
                    let (dst, ok) = (Some(dst), Some(ok));
                    self.emit(St::Recv { ch: Ex::Slot(ch), dst, ok, layout });
                }
                Some(got)
            }
            _ => return,
        };
        let brk = self.label();
        self.f.targets.push(Target::switch_of(label, brk));
        let body = self.comm_body(comm, got, body);
        self.f.targets.pop();
        self.emit(St::Labeled(brk, body));
    }

    fn send_case(&mut self, ch: &Expr, value: &Expr, site: u32) -> SelectCase {
        let ty = self.ty(ch);
        let elem = match *self.under(ty) {
            TyKind::Chan(_, elem) => elem,
            _ => Ty::INT,
        };
        let (layout, _) = self.lay(elem);
        let ch = self.value(ch);
        let ch = self.held(ch, Layouts::POINTER);
        let value = self.value_as(value, elem);
        let value = self.cloned(value, layout);
        let value = self.held(value, layout);
        SelectCase::Send { ch, value, layout, site }
    }

    fn recv_case(&mut self, ch: &Expr, site: u32) -> (SelectCase, Received) {
        let ty = self.ty(ch);
        let elem = match *self.under(ty) {
            TyKind::Chan(_, elem) => elem,
            _ => Ty::INT,
        };
        let (layout, of) = self.lay(elem);
        let ch = self.value(ch);
        let ch = self.held(ch, Layouts::POINTER);
        let dst = self.temp(of.slots);
        let zero = self.zero(elem);
        if of.slots > 0 {
            self.emit(St::Set(dst, zero));
            self.live(dst, layout);
        }
        let ok = self.temp(1);
        (SelectCase::Recv { ch, dst, ok, layout, site }, Received { dst, ok, elem })
    }

    /// A value in slots of its own.
    fn held(&mut self, value: Ex, layout: crate::mem::layout::LayoutId) -> u32 {
        let slot = self.temp_of(layout);
        if self.cx.layouts.get(layout).slots > 0 {
            self.emit(St::Set(slot, value));
            self.live(slot, layout);
        }
        slot
    }

    fn comm_body(&mut self, comm: &Stmt, got: Option<Received>, body: &[Stmt]) -> Stms {
        self.block_of(|s| {
            if let (StmtKind::Assign(a), Some(got)) = (&comm.kind, got) {
                s.f.site = s.site(comm.span.start());
                let width = s.width(got.elem);
                let values = [(slots(got.dst, width), got.elem), (Ex::Slot(got.ok), Ty::BOOL)];
                for (target, (value, from)) in a.lhs.iter().zip(values) {
                    let new = s.checked.info.defs.get(&target.id).copied();
                    match new {
                        Some(obj) if a.op == AssignOp::Define => {
                            if !s.checked.objects.get(obj).name.is_blank() {
                                s.declare_with(obj, value);
                            }
                        }
                        _ => {
                            s.f.has_call = has_call(s.checked, target);
                            s.assign_value(target, value, from);
                        }
                    }
                }
            }
            s.stmts(body);
        })
    }
}

/// The channel of a receive case.
fn receive_channel(comm: &Stmt) -> Option<&Expr> {
    let mut e = match &comm.kind {
        StmtKind::Expr(e) => e,
        StmtKind::Assign(a) => a.rhs.first()?,
        _ => return None,
    };
    loop {
        match &e.kind {
            ExprKind::Paren(x) => e = x,
            ExprKind::Unary(UnaryOp::Recv, ch) => return Some(ch),
            _ => return None,
        }
    }
}
