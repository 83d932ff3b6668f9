//! Statements (spec: Statements).

use racewalk_grammar::ast::{
    AssignOp, BinaryOp, BranchKind, Expr, ExprKind, For, GenDecl, Ident, If, NodeId, Specs, Stmt,
    StmtKind, UnaryOp,
};

use super::Lower;
use super::frame::{LoopVar, Storage, Target, slots};
use super::lifetime::Lifetimes;
use crate::tree::ir::{BinOp, Ex, LabelId, Num, St, Stms};
use crate::types::info::{Checked, Mode};
use crate::types::object::ObjId;
use crate::types::ty::{Ty, TyKind};
use crate::types::universe::Builtin;

impl Lower<'_> {
    /// Statements of one block.
    pub(super) fn stmts(&mut self, stmts: &[Stmt]) {
        let mut lifetimes = Lifetimes::default();
        for (i, stmt) in stmts.iter().enumerate() {
            self.stmt(stmt, None);
            if i + 1 < stmts.len() {
                self.end_lifetimes(stmt, &mut lifetimes);
            }
        }
    }

    /// A block as a scope of its own.
    pub(super) fn scope(&mut self, stmts: &[Stmt]) -> Stms {
        self.block_of(|s| s.stmts(stmts))
    }

    /// One statement; its temporaries end with it, variables that it declares stay.
    pub(super) fn stmt(&mut self, stmt: &Stmt, label: Option<NodeId>) {
        self.f.site = self.site(stmt.span.start());
        match &stmt.kind {
            StmtKind::Bad | StmtKind::Empty => {}
            StmtKind::Labeled(name, inner) => self.labeled(stmt.id, name, inner),
            StmtKind::Decl(decl) => self.local_decl(decl),
            StmtKind::Assign(a) if a.op == AssignOp::Define => {
                self.f.has_call = has_other_call(self.checked, &a.rhs);
                self.define(a);
            }
            StmtKind::Block(block) => {
                let body = self.scope(&block.stmts);
                self.emit(St::Block(body));
            }
            _ => {
                let mark = self.mark();
                self.simple_or_compound(stmt, label);
                self.release(mark);
            }
        }
    }

    fn simple_or_compound(&mut self, stmt: &Stmt, label: Option<NodeId>) {
        match &stmt.kind {
            StmtKind::Expr(e) => {
                self.f.has_call = has_other_call(self.checked, std::slice::from_ref(e));
                self.expr_stmt(e);
            }
            StmtKind::Send(ch, value) => self.send(ch, value),
            StmtKind::IncDec(e, inc) => {
                self.f.has_call = has_call(self.checked, e);
                self.inc_dec(e, *inc);
            }
            StmtKind::Assign(a) => {
                self.f.has_call = a.rhs.iter().chain(&a.lhs).any(|e| has_call(self.checked, e));
                self.assign(a);
            }
            StmtKind::Go(e) | StmtKind::Defer(e) => {
                self.f.has_call = true;
                self.go_or_defer(e, matches!(stmt.kind, StmtKind::Defer(_)));
            }
            StmtKind::Return(es) => {
                self.f.has_call = has_other_call(self.checked, es);
                self.return_stmt(es);
            }
            StmtKind::Branch(kind, target) => self.branch(stmt, *kind, target.as_ref()),
            StmtKind::If(s) => self.if_stmt(s, 0),
            StmtKind::Switch(s) => self.switch(s, label),
            StmtKind::TypeSwitch(s) => self.type_switch(s, label),
            StmtKind::Select(clauses) => self.select(clauses, label),
            StmtKind::For(s) => self.for_stmt(s, label),
            StmtKind::Range(s) => self.range(stmt.id, s, label),
            StmtKind::Bad
            | StmtKind::Empty
            | StmtKind::Labeled(..)
            | StmtKind::Decl(_)
            | StmtKind::Block(_) => {}
        }
    }

    /// A simple statement inside a compound one (`init`, `post`).
    pub(super) fn sub_stmt(&mut self, stmt: Option<&Stmt>) {
        if let Some(stmt) = stmt {
            self.stmt(stmt, None);
        }
    }

    fn labeled(&mut self, id: NodeId, name: &Ident, inner: &Stmt) {
        let _ = name;
        let label = self.goto_label(id);
        self.emit(St::Label(label));
        match &inner.kind {
            StmtKind::For(_)
            | StmtKind::Range(_)
            | StmtKind::Switch(_)
            | StmtKind::TypeSwitch(_)
            | StmtKind::Select(_) => self.stmt(inner, Some(id)),
            StmtKind::Block(_) | StmtKind::If(_) => {
                // `break L` leaves a labeled block, too.
                let brk = self.label();
                self.f.targets.push(Target::block_of(id, brk));
                let body = self.block_of(|s| s.stmt(inner, None));
                self.f.targets.pop();
                self.emit(St::Labeled(brk, body));
            }
            _ => self.stmt(inner, None),
        }
    }

    pub(super) fn goto_label(&mut self, id: NodeId) -> LabelId {
        if let Some(&label) = self.f.goto_labels.get(&id) {
            return label;
        }
        let label = self.label();
        self.f.goto_labels.insert(id, label);
        label
    }

    fn branch(&mut self, stmt: &Stmt, kind: BranchKind, target: Option<&Ident>) {
        let labeled = target.and_then(|t| {
            let info = &self.checked.info;
            info.labels.get(&stmt.id).or_else(|| info.labels.get(&t.id)).copied()
        });
        match kind {
            BranchKind::Goto => {
                if let Some(id) = labeled
                    && !self.yield_goto(id)
                {
                    let label = self.goto_label(id);
                    self.emit(St::Goto(label));
                }
            }
            // A switch sees its fallthrough itself.
            BranchKind::Fallthrough => {}
            BranchKind::Break => {
                let found = self.find_target(labeled, false);
                match found {
                    Some(t) => self.emit(St::Break(t.brk)),
                    None => self.yield_jump(labeled, false),
                }
            }
            BranchKind::Continue => {
                let found = self.find_target(labeled, true);
                match found.and_then(|t| t.cont.map(|cont| (cont, t.blocks))) {
                    Some((label, true)) => self.emit(St::Break(label)),
                    Some((label, false)) => self.emit(St::Continue(label)),
                    None => self.yield_jump(labeled, true),
                }
            }
        }
    }

    fn find_target(&self, label: Option<NodeId>, loops: bool) -> Option<Target> {
        self.f.targets.iter().rev().find(|t| t.is_meant(label, loops)).cloned()
    }

    fn expr_stmt(&mut self, e: &Expr) {
        match &e.kind {
            ExprKind::Paren(x) => self.expr_stmt(x),
            ExprKind::Unary(UnaryOp::Recv, ch) => {
                let ty = self.ty(ch);
                let TyKind::Chan(_, elem) = *self.under(ty) else { return };
                let (layout, _) = self.lay(elem);
                let ch = self.value(ch);
                self.emit(St::Recv { ch, dst: None, ok: None, layout });
            }
            ExprKind::Call(call) => {
                match self.checked.info.get(call.fun.id).map(|tv| tv.mode.clone()) {
                    Some(Mode::Builtin(b)) => {
                        let value = self.builtin(e, b, call);
                        if !matches!(value, Ex::Zero(0) | Ex::Slot(_) | Ex::Slots(..)) {
                            self.emit(St::Eval(value));
                        }
                    }
                    Some(Mode::TypeExpr) => {
                        let value = self.value(e);
                        self.emit(St::Eval(value));
                    }
                    _ => {
                        self.call(e, call);
                    }
                }
            }
            _ => {
                let value = self.value(e);
                self.emit(St::Eval(value));
            }
        }
    }

    pub(super) fn send(&mut self, ch: &Expr, value: &Expr) {
        self.f.has_call = has_call(self.checked, ch) || has_call(self.checked, value);
        let ty = self.ty(ch);
        let TyKind::Chan(_, elem) = *self.under(ty) else { return };
        let (layout, _) = self.lay(elem);
        let desc = self.desc(ch);
        let site = self.site_of(ch.span, desc);
        let ch = self.value(ch);
        let value = self.value_as(value, elem);
        self.emit_at(site, St::Send(ch, value, layout));
    }

    fn local_decl(&mut self, decl: &GenDecl) {
        let Specs::Var(specs) = &decl.specs else { return };
        for spec in specs {
            self.f.site = self.site(spec.span);
            self.f.has_call = has_other_call(self.checked, &spec.values);
            self.declare_names(&spec.names, &spec.values);
        }
    }

    fn if_stmt(&mut self, s: &If, arm: usize) {
        let Some(this) = s.arms.get(arm) else { return };
        self.f.site = self.site(this.span.start());
        self.sub_stmt(this.init.as_ref());
        self.f.has_call = has_call(self.checked, &this.cond);
        let cond = self.condition(&this.cond);
        let then = self.scope(&this.body.stmts);
        let other = if arm + 1 < s.arms.len() {
            self.else_ifs(s, arm + 1)
        } else {
            s.else_.as_ref().map_or(Vec::new(), |block| self.scope(&block.stmts))
        };
        self.f.site = self.site(this.span.start());
        self.emit(St::If(cond, then, other));
    }

    /// The arms after the first. A long chain is a flat list: each arm leaves the whole by `break`.
    fn else_ifs(&mut self, s: &If, from: usize) -> Stms {
        if s.arms.len() - from < 16 {
            return self.block_of(|this| this.if_stmt(s, from));
        }
        let done = self.label();
        let body = self.block_of(|this| {
            for arm in &s.arms[from..] {
                this.f.site = this.site(arm.span.start());
                this.sub_stmt(arm.init.as_ref());
                this.f.has_call = has_call(this.checked, &arm.cond);
                let cond = this.condition(&arm.cond);
                let mut then = this.scope(&arm.body.stmts);
                then.push(crate::tree::ir::Stm {
                    kind: St::Break(done),
                    site: this.f.site,
                    map: this.f.map,
                });
                this.emit(St::If(cond, then, Vec::new()));
            }
            if let Some(block) = &s.else_ {
                let last = this.scope(&block.stmts);
                this.emit(St::Block(last));
            }
        });
        self.block_of(|this| this.emit(St::Labeled(done, body)))
    }

    /// `for init; cond; post { … }`.
    fn for_stmt(&mut self, s: &For, label: Option<NodeId>) {
        self.sub_stmt(s.init.as_ref());
        let vars = self.loop_variables(s);
        let per_iteration = self.f.lang >= 22 && matches!(&s.init, Some(i) if is_define(i));
        let shared: Vec<ObjId> =
            vars.iter().copied().filter(|&v| self.facts_of(v).captured.is_some()).collect();
        let watched = if per_iteration { Vec::new() } else { shared.clone() };
        let iteration = self.start_iterations(&watched);
        let brk = self.label();
        let (cond, pre) = self.apart(|this| {
            s.cond.as_ref().map(|cond| {
                this.f.site = this.site(cond.span.start());
                this.f.has_call = has_call(this.checked, cond);
                this.condition(cond)
            })
        });
        self.f.targets.push(Target::loop_of(label, brk));
        let body = self.scope(&s.body.stmts);
        self.f.targets.pop();
        let post = self.block_of(|this| {
            if per_iteration {
                this.copy_loop_variables(&vars);
            }
            this.sub_stmt(s.post.as_ref());
            this.next_iteration(&watched, iteration);
        });
        self.end_iterations(&watched);
        self.emit(St::Loop { pre, cond, body, post, label: brk });
    }

    /// The variables that a `for` clause declares or, before it, only sets.
    fn loop_variables(&self, s: &For) -> Vec<ObjId> {
        let targets: Vec<&Expr> = match s.init.as_ref().map(|i| &i.kind) {
            Some(StmtKind::Assign(a)) => a.lhs.iter().collect(),
            _ => match s.post.as_ref().map(|p| &p.kind) {
                Some(StmtKind::IncDec(e, _)) => vec![e],
                Some(StmtKind::Assign(a)) => a.lhs.iter().collect(),
                _ => Vec::new(),
            },
        };
        targets.into_iter().filter_map(|e| self.used(e)).collect()
    }

    /// Each iteration has its own variable, which starts with the value of the one before (spec: For statements with for clause).
    fn copy_loop_variables(&mut self, vars: &[ObjId]) {
        for &obj in vars {
            let Some(storage @ Storage::Boxed { slot, shared }) = self.f.vars.get(&obj).cloned()
            else {
                continue;
            };
            let ty = self.obj_ty(obj);
            let (layout, _) = self.lay(ty);
            let desc = self.var_desc(obj);
            let site = self.site_of(self.checked.objects.get(obj).span, desc);
            let access = crate::tree::ir::Access { site, shared, back: 0 };
            let place = self.storage_place(&storage);
            let value = self.load(place, layout, access);
            let quiet = crate::tree::ir::Access { shared: false, ..access };
            self.emit(St::Set(slot, Ex::NewWith(layout, Box::new(value), quiet)));
        }
    }

    // ── iterations that closures may escape from ──

    /// Starts to count iterations when closures capture variables that the loop changes.
    pub(super) fn start_iterations(&mut self, watched: &[ObjId]) -> u32 {
        if watched.is_empty() {
            return 0;
        }
        let slot = self.temp(1);
        self.emit(St::Set(slot, Ex::Const(0)));
        for &obj in watched {
            self.f.loop_vars.insert(obj, LoopVar { iteration: slot });
        }
        slot
    }

    /// The next iteration begins: the loop has changed its variables.
    pub(super) fn next_iteration(&mut self, watched: &[ObjId], iteration: u32) {
        if watched.is_empty() {
            return;
        }
        let next =
            Ex::Bin(BinOp::Add, Num::I64, Box::new(Ex::Slot(iteration)), Box::new(Ex::Const(1)), 0);
        self.emit(St::Set(iteration, next));
        for &obj in watched {
            if let Some(storage) = self.f.vars.get(&obj).cloned()
                && !matches!(storage, Storage::Frame(_) | Storage::CapturedCopy(_))
            {
                let addr = super::place::simple_addr(self.storage_place(&storage));
                self.emit(St::LoopStep(addr, Ex::Slot(iteration)));
            }
        }
    }

    /// The loop is over.
    pub(super) fn end_iterations(&mut self, watched: &[ObjId]) {
        for obj in watched {
            self.f.loop_vars.remove(obj);
        }
    }

    // ── return ──

    fn return_stmt(&mut self, es: &[Expr]) {
        if self.f.yields.is_some() {
            self.yield_return(es);
            return;
        }
        self.set_results(es);
        if !self.f.defers {
            // Where deferred calls can still change them, results are read after those: in the epilogue.
            self.load_results();
        }
        self.emit(St::Return);
    }

    /// Sets the results of the function.
    pub(super) fn set_results(&mut self, es: &[Expr]) {
        let results = self.f.results.clone();
        if es.is_empty() {
            return;
        }
        if es.len() == 1 && results.len() > 1 {
            let values = self.several(&es[0]);
            for (result, (value, from)) in results.iter().zip(values) {
                let value = self.convert(value, from, result.ty);
                self.set_result(result, value, &es[0]);
            }
            return;
        }
        let mut values = Vec::new();
        for (e, result) in es.iter().zip(&results) {
            let value = self.value_as(e, result.ty);
            values.push(value);
        }
        if values.len() == 1 {
            if !self.is_own_result(&es[0], &results[0]) {
                let value = values.remove(0);
                self.set_result(&results[0], value, &es[0]);
            }
            return;
        }
        // All values before any result: `return b, a`.
        let mut held = Vec::new();
        for ((value, result), e) in values.into_iter().zip(&results).zip(es) {
            let (layout, _) = self.lay(result.ty);
            let own = self.is_own_result(e, result);
            let value = if own { value } else { self.materialize(value, layout) };
            held.push((value, own));
        }
        for (((value, own), result), e) in held.into_iter().zip(&results).zip(es) {
            if !own {
                self.set_result(result, value, e);
            }
        }
    }

    /// `return r` with the named result `r` in its own position writes nothing.
    pub(super) fn is_own_result(&self, e: &Expr, result: &super::frame::ResultVar) -> bool {
        matches!(e.kind, ExprKind::Ident(_)) && result.var.is_some() && self.used(e) == result.var
    }

    fn set_result(&mut self, result: &super::frame::ResultVar, value: Ex, e: &Expr) {
        let (layout, _) = self.lay(result.ty);
        match result.var.and_then(|obj| self.f.vars.get(&obj).cloned().map(|s| (obj, s))) {
            Some((obj, storage)) if !matches!(storage, Storage::Frame(_)) => {
                let place = self.storage_place(&storage);
                let desc = self.var_desc(obj);
                let site = self.site_of(e.span, desc);
                let shared = self.facts_of(obj).shared();
                self.store(place, layout, value, crate::tree::ir::Access { site, shared, back: 0 });
            }
            _ => {
                let value = self.cloned(value, layout);
                self.emit(St::Set(result.slot, value));
            }
        }
    }

    /// The values of one expression that stands for several: a call, or a comma-ok form.
    pub(super) fn several(&mut self, e: &Expr) -> Vec<(Ex, Ty)> {
        if let ExprKind::Paren(inner) = &e.kind {
            return self.several(inner);
        }
        if let Some((slot, tys)) = self.multi_value(e) {
            let mut at = slot;
            return tys
                .iter()
                .map(|&ty| {
                    let width = self.width(ty);
                    at += width;
                    (slots(at - width, width), ty)
                })
                .collect();
        }
        self.comma_ok(e)
    }

    /// `v, ok` of a map index, type assertion or receive.
    pub(super) fn comma_ok(&mut self, e: &Expr) -> Vec<(Ex, Ty)> {
        let (value_ty, slot) = match &e.kind {
            ExprKind::Unary(UnaryOp::Recv, ch) => {
                let ty = self.ty(ch);
                let TyKind::Chan(_, elem) = *self.under(ty) else { return Vec::new() };
                (elem, self.receive(ch, true))
            }
            ExprKind::TypeAssert(x, Some(t)) => {
                let ty = self.ty(t);
                let ex = self.type_assert(e, x, true);
                (ty, self.hold_ok(ex, ty))
            }
            ExprKind::Index(x, indices) => {
                let map_ty = self.ty(x);
                let TyKind::Map(key_ty, elem) = *self.under(map_ty) else { return Vec::new() };
                let access = self.access(x, true);
                let map = Box::new(self.value(x));
                let key = Box::new(self.value_as(&indices[0], key_ty));
                let ty = self.map_type(map_ty);
                let ex = Ex::MapGet { map, ty, key, ok: true, access };
                (elem, self.hold_ok(ex, elem))
            }
            _ => return Vec::new(),
        };
        let width = self.width(value_ty);
        vec![(slots(slot, width), value_ty), (Ex::Slot(slot + width), Ty::BOOL)]
    }

    fn hold_ok(&mut self, ex: Ex, ty: Ty) -> u32 {
        let (layout, of) = self.lay(ty);
        let slot = self.temp(of.slots + 1);
        self.emit(St::Set(slot, ex));
        self.live(slot, layout);
        slot
    }

    fn inc_dec(&mut self, e: &Expr, inc: bool) {
        let ty = self.ty(e);
        let one = match self.num(ty) {
            Num::F32 => Ex::Const(u64::from(1f32.to_bits())),
            Num::F64 => Ex::Const(1f64.to_bits()),
            _ => Ex::Const(1),
        };
        let one = if self.complex_part(ty).is_some() {
            let part = if self.complex_part(ty) == Some(Num::F32) {
                Ex::Const(u64::from(1f32.to_bits()))
            } else {
                Ex::Const(1f64.to_bits())
            };
            Ex::Seq(vec![part, Ex::Const(0)])
        } else {
            one
        };
        let op = if inc { BinaryOp::Add } else { BinaryOp::Sub };
        self.update(e, op, one, e.span);
    }
}

fn is_define(stmt: &Stmt) -> bool {
    matches!(&stmt.kind, StmtKind::Assign(a) if a.op == AssignOp::Define)
}

/// Whether there is a call besides the one that a single value is: nothing of the statement comes after that.
fn has_other_call(checked: &Checked, values: &[Expr]) -> bool {
    match values {
        [only] => match &only.kind {
            ExprKind::Paren(inner) => has_other_call(checked, std::slice::from_ref(inner)),
            ExprKind::Call(call) => {
                has_call(checked, &call.fun) || call.args.iter().any(|arg| has_call(checked, arg))
            }
            _ => has_call(checked, only),
        },
        _ => values.iter().any(|e| has_call(checked, e)),
    }
}

/// Whether evaluating runs Go code or waits: then reads in the same statement have an order to keep.
pub(super) fn has_call(checked: &Checked, e: &Expr) -> bool {
    let sub = |e: &Expr| has_call(checked, e);
    let mode = |e: &Expr| checked.info.get(e.id).map(|tv| &tv.mode);
    if matches!(mode(e), Some(Mode::Constant(_) | Mode::TypeExpr)) {
        return false;
    }
    match &e.kind {
        ExprKind::Call(call) => match mode(&call.fun) {
            Some(Mode::TypeExpr) | Some(Mode::Builtin(Builtin::Len | Builtin::Cap)) => {
                call.args.iter().any(sub)
            }
            Some(Mode::Builtin(_)) => call.args.iter().any(sub),
            _ => true,
        },
        ExprKind::Unary(UnaryOp::Recv, _) => true,
        ExprKind::Unary(_, x)
        | ExprKind::Paren(x)
        | ExprKind::Star(x)
        | ExprKind::Selector(x, _) => sub(x),
        ExprKind::TypeAssert(x, _) => sub(x),
        ExprKind::Index(x, indices) => sub(x) || indices.iter().any(sub),
        ExprKind::Slice(s) => sub(&s.x) || [&s.lo, &s.hi, &s.max].into_iter().flatten().any(sub),
        ExprKind::Binary(b) => sub(&b.first) || b.rest.iter().any(|r| sub(&r.y)),
        ExprKind::CompositeLit(lit) => {
            lit.elems.iter().any(|elem| elem.key.as_ref().is_some_and(sub) || sub(&elem.value))
        }
        ExprKind::Bad
        | ExprKind::Ident(_)
        | ExprKind::BasicLit(..)
        | ExprKind::FuncLit(_)
        | ExprKind::ArrayType(..)
        | ExprKind::SliceType(_)
        | ExprKind::StructType(_)
        | ExprKind::FuncType(_)
        | ExprKind::InterfaceType(_)
        | ExprKind::MapType(..)
        | ExprKind::ChanType(..) => false,
    }
}
