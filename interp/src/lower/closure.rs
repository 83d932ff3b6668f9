//! Function literals and method values.

use racewalk_grammar::ast::{self, Expr, FuncLit, NodeId};
use racewalk_grammar::symbol::Symbol;

use super::frame::{FnState, Storage, slots};
use super::func::FuncShape;
use super::place::Loc;
use super::{FuncKey, Lower, own_place};
use crate::mem::layout::LayoutId;
use crate::runtime::loops::THE_LOOPS;
use crate::tree::ir::{CmpOp, Ex, FuncId, FuncPlan, Num, Place, St};
use crate::types::info::{Selection, SelectionKind};
use crate::types::object::{ObjId, PkgId};
use crate::types::ty::{Basic, Ty};

/// What a literal captures, and where its closure keeps it.
pub(super) struct Captures {
    pub(super) objs: Vec<ObjId>,
    pub(super) layout: Option<LayoutId>,
    pub(super) storage: Vec<Storage>,
    pub(super) values: Vec<Ex>,
}

impl Lower<'_> {
    /// `func(…) { … }` as a value.
    pub(super) fn func_lit(&mut self, e: &Expr, lit: &FuncLit) -> Ex {
        let captures = self.captures(e.id);
        let name = self.literal_name();
        let id = self.reserve_func(None);
        let plan = self.literal_body(e.id, lit, &captures, name, e);
        self.install(id, &plan);
        let value = self.closure_value(id, &captures, e);
        self.note_loop_captures(&captures, value, e)
    }

    /// The name of the next literal in this function: `main.f.func1`.
    pub(super) fn literal_name(&mut self) -> String {
        self.f.literals += 1;
        if self.f.name.is_empty() {
            return format!("glob..func{}", self.f.literals);
        }
        // Inside a literal gc numbers with a dot: `main.f.func1.2`.
        if self.f.is_literal {
            format!("{}.{}", self.f.name, self.f.literals)
        } else {
            format!("{}.func{}", self.f.name, self.f.literals)
        }
    }

    /// What a literal captures.
    pub(super) fn captures(&mut self, lit: NodeId) -> Captures {
        let objs = self.f.facts.captures.get(&lit).cloned().unwrap_or_default();
        let mut tys = Vec::new();
        let mut by_ref = Vec::new();
        let mut values = Vec::new();
        for &obj in &objs {
            let ty = self.obj_ty(obj);
            let storage = self.f.vars.get(&obj).cloned().unwrap_or(Storage::Frame(0));
            match &storage {
                Storage::Frame(slot) => {
                    let width = self.width(ty);
                    values.push(slots(*slot, width));
                    tys.push(ty);
                    by_ref.push(None);
                }
                Storage::CapturedCopy(_) => {
                    let loc = self.var_loc(obj);
                    let (layout, _) = self.lay(ty);
                    if let Loc::Mem { place, .. } = loc {
                        let access = self.private();
                        values.push(self.load(place, layout, access));
                    }
                    tys.push(ty);
                    by_ref.push(None);
                }
                Storage::Boxed { shared, .. } | Storage::CapturedRef { shared, .. } => {
                    let place = self.storage_place(&storage);
                    values.push(super::place::simple_addr(place));
                    tys.push(Ty::basic(Basic::UnsafePointer));
                    by_ref.push(Some(*shared));
                }
            }
        }
        if objs.is_empty() {
            return Captures { objs, layout: None, storage: Vec::new(), values };
        }
        let Some((layout, offsets)) = self.cx.layouts.record(&self.checked.types, &tys) else {
            return Captures { objs, layout: None, storage: Vec::new(), values };
        };
        let storage = offsets
            .iter()
            .zip(&by_ref)
            .map(|(&off, by_ref)| match by_ref {
                Some(shared) => Storage::CapturedRef { off, shared: *shared },
                None => Storage::CapturedCopy(off),
            })
            .collect();
        Captures { objs, layout: Some(layout), storage, values }
    }

    /// The closure of a function with what it captures.
    pub(super) fn closure_value(&mut self, id: FuncId, captures: &Captures, e: &Expr) -> Ex {
        match captures.layout {
            None => self.func_value(id),
            Some(layout) => {
                let site = self.site(e.span);
                Ex::Closure(id, layout, captures.values.clone(), site)
            }
        }
    }

    fn literal_body(
        &mut self,
        id: NodeId,
        lit: &FuncLit,
        captures: &Captures,
        name: String,
        e: &Expr,
    ) -> FuncPlan {
        let state = self.literal_state(Some(id), captures, name);
        let outer = std::mem::replace(&mut self.f, Box::new(state));
        self.f.site = self.site(e.span);
        let sig = FuncShape {
            recv: None,
            params: self.shape(&lit.ty.params),
            results: self.shape(&lit.ty.results),
            bound: false,
        };
        let plan = self.body(&sig, &lit.body);
        self.f = outer;
        plan
    }

    /// The state to lower a literal's body in.
    pub(super) fn literal_state(
        &mut self,
        id: Option<NodeId>,
        captures: &Captures,
        name: String,
    ) -> FnState {
        FnState {
            name,
            is_literal: true,
            node: id,
            pkg: self.f.pkg,
            library: self.f.library,
            lang: self.f.lang,
            subst: self.f.subst.clone(),
            facts: self.f.facts.clone(),
            defers: self.f.facts.defers.contains_key(&id),
            vars: captures.objs.iter().copied().zip(captures.storage.iter().cloned()).collect(),
            loop_uses: captures
                .objs
                .iter()
                .copied()
                .filter(|o| self.f.loop_vars.contains_key(o) || self.f.loop_uses.contains(o))
                .collect(),
            ..FnState::default()
        }
    }

    // ── escaped loop captures ──

    /// Tells the machine that a closure that shares a loop variable was made in some iteration.
    fn note_loop_captures(&mut self, captures: &Captures, value: Ex, e: &Expr) -> Ex {
        let noted: Vec<(Ex, Ex)> = captures
            .objs
            .iter()
            .zip(&captures.storage)
            .zip(&captures.values)
            .filter(|((_, storage), _)| matches!(storage, Storage::CapturedRef { .. }))
            .filter_map(|((obj, _), addr)| {
                let iteration = match self.f.loop_vars.get(obj) {
                    Some(var) => Ex::Slot(var.iteration),
                    None if self.f.loop_uses.contains(obj) => Ex::Const(THE_LOOPS),
                    None => return None,
                };
                Some((addr.clone(), iteration))
            })
            .collect();
        if noted.is_empty() {
            return value;
        }
        let slot = self.temp(1);
        self.emit(St::Set(slot, value));
        self.live_pointer(slot);
        for (addr, iteration) in noted {
            let site = self.site(e.span);
            self.emit(St::LoopCapture(Ex::Slot(slot), addr, iteration, site));
        }
        Ex::Slot(slot)
    }

    /// A literal is about to use a loop variable that it shares.
    pub(super) fn loop_use(&mut self, obj: ObjId, e: &Expr) {
        if !self.f.loop_uses.contains(&obj) {
            return;
        }
        let Some(storage @ Storage::CapturedRef { .. }) = self.f.vars.get(&obj).cloned() else {
            return;
        };
        let addr = super::place::simple_addr(self.storage_place(&storage));
        let desc = self.var_desc(obj);
        let site = self.site_of(e.span, desc);
        let closure = self.f.n_results;
        self.emit(St::LoopUse(closure, addr, site));
    }

    // ── method values ──

    /// `x.m` as a value: the receiver is evaluated (and copied) now.
    pub(super) fn method_value(&mut self, e: &Expr, x: &Expr, s: &Selection) -> Ex {
        let sel = match &e.kind {
            ast::ExprKind::Selector(_, sel) => sel.id,
            _ => NodeId(u32::MAX),
        };
        let (name, pkg) = self.method_id(s, x, sel);
        let own = self.instance_args(sel);
        let iface = matches!(s.kind, SelectionKind::IfaceMethod(_));
        let (recv, ty) = if iface && s.path.is_empty() {
            (self.value(x), s.recv)
        } else {
            self.bound_receiver(x, s, name, pkg)
        };
        let site = self.site_at(e.span, None, own_place(e));
        let kept = self.kept_receiver(ty);
        let Some((layout, _)) = self.cx.layouts.record(&self.checked.types, &[kept]) else {
            return Ex::Const(0);
        };
        let id = self.func(FuncKey::Bound(ty, name, pkg, own));
        let (value_layout, _) = self.lay(ty);
        let recv = if self.is_iface(ty) {
            // A method value of a nil interface panics where it is made.
            let slot = self.in_slots(recv, value_layout);
            let nil =
                Ex::Cmp(CmpOp::Eq, Num::U64, Box::new(Ex::Slot(slot)), Box::new(Ex::Const(0)));
            let fail = self.block_of(|s| {
                let place = Place::Ptr { base: Box::new(Ex::Const(0)), off: 0, nil: Some(site) };
                s.emit(St::Eval(Ex::Addr(place)));
            });
            self.emit(St::If(nil, fail, Vec::new()));
            slots(slot, 2)
        } else {
            recv
        };
        Ex::Closure(id, layout, vec![recv], site)
    }

    /// The receiver that a method value keeps, and its type.
    fn bound_receiver(
        &mut self,
        x: &Expr,
        s: &Selection,
        name: Symbol,
        pkg: Option<PkgId>,
    ) -> (Ex, Ty) {
        if self.has_late_receiver(s, name, pkg) {
            return (self.value(x), s.recv);
        }
        let ident = ast::Ident { id: NodeId(u32::MAX), span: x.span, name };
        let target = self.method_callee(x, s, &ident);
        match (&s.kind, target.recv.into_iter().next(), target.callee) {
            (_, None, crate::tree::ir::Callee::Method(value, _)) => {
                (value, self.end_of_path(s, name, pkg))
            }
            (SelectionKind::Method(m), Some(recv), _) => {
                let ty = self.concrete(m.recv);
                let ty = if m.ptr_recv { self.checked.types.pointer_to(ty) } else { ty };
                (recv, ty)
            }
            (_, Some(recv), _) => {
                let (named, ptr) = self
                    .find_method(s.recv, name, pkg)
                    .and_then(|f| f.func)
                    .map_or((s.recv, false), |(_, named, ptr)| (named, ptr));
                let ty = if ptr { self.checked.types.pointer_to(named) } else { named };
                (recv, ty)
            }
            _ => (Ex::Const(0), s.recv),
        }
    }

    /// The type at the end of a selection's path.
    fn end_of_path(&mut self, s: &Selection, name: Symbol, pkg: Option<PkgId>) -> Ty {
        let mut ty = s.recv;
        // What a type parameter stands for has a path of its own.
        let path = match s.kind {
            SelectionKind::TypeParamMethod(_) => {
                self.find_method(s.recv, name, pkg).map_or_else(Vec::new, |found| found.path)
            }
            _ => s.path.clone(),
        };
        for i in path {
            let base = self.pointee(ty).unwrap_or(ty);
            let crate::types::ty::TyKind::Struct(info) = self.under(base).clone() else {
                return ty;
            };
            ty = self.concrete(info.fields[i].ty);
        }
        ty
    }
}
