//! Calls (spec: Calls, Passing arguments to ... parameters).

use racewalk_grammar::ast::{self, Expr, ExprKind};
use racewalk_grammar::symbol::Symbol;

use super::expr::is_type;
use super::frame::slots;
use super::place::{Loc, pointer_place};
use super::{FuncKey, Lower};
use crate::tree::ir::{Call, Callee, Ex, SlotId, St};
use crate::types::info::{Mode, Selection, SelectionKind};
use crate::types::object::{ObjectKind, PkgId};
use crate::types::ty::{Signature, Ty, TyKind};

/// A callee with the receiver it is called with.
pub(super) struct Target {
    pub(super) callee: Callee,
    pub(super) recv: Vec<Ex>,
}

impl Lower<'_> {
    /// A call, conversion or builtin as a value.
    pub(super) fn call_value(&mut self, e: &Expr, call: &ast::Call) -> Ex {
        match self.checked.info.get(call.fun.id).map(|tv| tv.mode.clone()) {
            Some(Mode::TypeExpr) => {
                let to = self.ty(&call.fun);
                match call.args.first() {
                    Some(x) => self.conversion(e, x, to),
                    None => Ex::Const(0),
                }
            }
            Some(Mode::Builtin(b)) => self.builtin(e, b, call),
            _ => {
                let (off, tys) = self.call(e, call);
                let width = tys.iter().map(|&ty| self.width(ty)).sum();
                slots(off, width)
            }
        }
    }

    /// Emits a call; its results are at the slot, alive until the statement ends.
    pub(super) fn call(&mut self, e: &Expr, call: &ast::Call) -> (SlotId, Vec<Ty>) {
        let sig = self.signature(&call.fun);
        let (target, args) = self.callee_and_args(call, &sig);
        let site = self.call_site(e, call);
        self.name_receiver(site, &call.fun);
        let off = self.emit_call(target, args, &sig.results, site);
        (off, sig.results.clone())
    }

    /// What a method of the library does to its receiver is reported at the call, under the receiver's name.
    fn name_receiver(&mut self, site: u32, fun: &Expr) {
        let ExprKind::Selector(x, _) = &fun.kind else { return };
        let Some(Selection { kind: SelectionKind::Method(m), .. }) = self.selection(fun) else {
            return;
        };
        let pkg = self.checked.objects.get(m.func).pkg;
        if pkg.is_some_and(|p| self.checked.package(p).library) {
            self.cx.tables.sites[site as usize].var = self.desc(x);
        }
    }

    /// Emits a call of an evaluated callee.
    pub(super) fn emit_call(
        &mut self,
        target: Target,
        args: Vec<Ex>,
        results: &[Ty],
        site: u32,
    ) -> SlotId {
        let widths: u32 = results.iter().map(|&ty| self.width(ty)).sum();
        let off = self.f.next;
        let mut all = target.recv;
        all.extend(args);
        let call = Call { callee: target.callee, args: all, results: widths, off, site };
        self.emit_at(site, St::Call(Box::new(call)));
        self.temp(widths);
        let mut slot = off;
        for &ty in results {
            let (layout, of) = self.lay(ty);
            self.live(slot, layout);
            slot += of.slots;
        }
        off
    }

    /// The signature that is called, without type parameters.
    pub(super) fn signature(&mut self, fun: &Expr) -> Signature {
        let ty = self.ty(fun);
        match self.under(ty) {
            TyKind::Func(sig) => (**sig).clone(),
            _ => Signature { params: Vec::new(), results: Vec::new(), variadic: false },
        }
    }

    /// Callee and arguments, in Go's order: calls in them first, plain reads with the call.
    pub(super) fn callee_and_args(
        &mut self,
        call: &ast::Call,
        sig: &Signature,
    ) -> (Target, Vec<Ex>) {
        let target = self.callee(&call.fun);
        let args = self.args(call, sig);
        (target, args)
    }

    /// What a call calls.
    pub(super) fn callee(&mut self, fun: &Expr) -> Target {
        match &fun.kind {
            ExprKind::Paren(inner) => self.callee(inner),
            ExprKind::Ident(_) => {
                if let Some(obj) = self.used(fun)
                    && let ObjectKind::Func(_) = self.checked.objects.get(obj).kind
                {
                    let targs = self.instance_args(fun.id);
                    return plain(Callee::Func(self.decl_func(obj, targs)));
                }
                plain(Callee::Value(self.value(fun)))
            }
            ExprKind::Index(x, indices)
                if matches!(
                    self.checked.info.get(indices[0].id).map(|tv| &tv.mode),
                    Some(Mode::TypeExpr)
                ) =>
            {
                self.callee(x)
            }
            ExprKind::Selector(x, sel) => {
                if let Some(obj) = self.qualified(x, sel.id) {
                    if let ObjectKind::Func(_) = self.checked.objects.get(obj).kind {
                        let targs = self.instance_args(sel.id);
                        return plain(Callee::Func(self.decl_func(obj, targs)));
                    }
                    return plain(Callee::Value(self.value(fun)));
                }
                match self.selection(fun) {
                    Some(s) if is_method(&s.kind) && !is_type(self.checked, x) => {
                        self.method_callee(x, &s, sel)
                    }
                    _ => plain(Callee::Value(self.value(fun))),
                }
            }
            _ => plain(Callee::Value(self.value(fun))),
        }
    }

    /// `x.m` as a callee: the function and the receiver it gets.
    pub(super) fn method_callee(&mut self, x: &Expr, s: &Selection, sel: &ast::Ident) -> Target {
        let (name, pkg) = self.method_id(s, x, sel.id);
        let direct = s.path.is_empty() && !matches!(s.kind, SelectionKind::TypeParamMethod(_));
        if direct
            && let SelectionKind::Method(m) = &s.kind
            && m.ptr_recv
        {
            let recv =
                if self.pointee(s.recv).is_some() { self.value(x) } else { self.address_of(x) };
            let targs = self.method_targs(m.recv, sel.id);
            return Target {
                callee: Callee::Func(self.decl_func(m.func, targs)),
                recv: vec![recv],
            };
        }
        if direct && matches!(s.kind, SelectionKind::IfaceMethod(_)) {
            let value = self.value(x);
            return plain(Callee::Method(value, self.method_name(name, pkg, s.ty)));
        }
        let loc = if s.path.is_empty() { self.loc(x) } else { self.base_loc(x, s.recv) };
        self.bind(loc, s, name, pkg, Some(x), sel.id)
    }

    /// A method found from a location: follows the path and makes the receiver.
    fn bind(
        &mut self,
        loc: Loc,
        s: &Selection,
        name: Symbol,
        pkg: Option<PkgId>,
        x: Option<&Expr>,
        sel: ast::NodeId,
    ) -> Target {
        if let SelectionKind::TypeParamMethod(_) = s.kind {
            let own = self.instance_args(sel);
            if self.has_late_receiver(s, name, pkg) {
                let value = self.read_at(loc, s.recv, x);
                let id = self.func(FuncKey::MethodExpr(s.recv, name, pkg, own));
                return Target { callee: Callee::Func(id), recv: vec![value] };
            }
            return self.bind_named(loc, s.recv, name, pkg, &own, x);
        }
        let span = x.map_or(racewalk_grammar::source::Span::NONE, |x| x.span);
        let (loc, ty) = if s.path.is_empty() {
            (loc, s.recv)
        } else {
            self.walk_path(loc, s.recv, &s.path, span)
        };
        match &s.kind {
            SelectionKind::Method(m) => {
                let targs = self.method_targs(m.recv, sel);
                let callee = Callee::Func(self.decl_func(m.func, targs));
                let recv = self.receiver(loc, ty, m.ptr_recv, x);
                Target { callee, recv: vec![recv] }
            }
            _ => {
                let value = self.read_at(loc, ty, x);
                plain(Callee::Method(value, self.method_name(name, pkg, s.ty)))
            }
        }
    }

    /// Whether the receiver of a type parameter's method is found when it is called, from the operand as it was: as in an interface, that
    /// is so where a pointer leads to it.
    pub(super) fn has_late_receiver(
        &mut self,
        s: &Selection,
        name: Symbol,
        pkg: Option<PkgId>,
    ) -> bool {
        if !matches!(s.kind, SelectionKind::TypeParamMethod(_)) || self.is_iface(s.recv) {
            return false;
        }
        let found = self.find_method(s.recv, name, pkg);
        found.is_some_and(|found| {
            let by_value = found.func.is_none_or(|(_, _, by_pointer)| !by_pointer);
            let pointer = self.pointee(s.recv).is_some();
            !found.path.is_empty() || (pointer && by_value)
        })
    }

    /// A method by name from a location of a concrete type.
    pub(super) fn bind_named(
        &mut self,
        loc: Loc,
        recv: Ty,
        name: Symbol,
        pkg: Option<PkgId>,
        own: &[Ty],
        x: Option<&Expr>,
    ) -> Target {
        let Some(found) = self.find_method(recv, name, pkg) else {
            return plain(Callee::Value(Ex::Const(0)));
        };
        let span = x.map_or(racewalk_grammar::source::Span::NONE, |x| x.span);
        let (loc, ty) = if found.path.is_empty() {
            (loc, recv)
        } else {
            let start = match self.pointee(recv) {
                Some(_) => self.deref_loc(loc, span, None),
                None => loc,
            };
            self.walk_path(start, recv, &found.path, span)
        };
        match found.func {
            Some((func, named, ptr_recv)) => {
                let targs = self.method_targs_with(named, own);
                let callee = Callee::Func(self.decl_func(func, targs));
                let recv = self.receiver(loc, ty, ptr_recv, x);
                Target { callee, recv: vec![recv] }
            }
            None => {
                let value = self.read_at(loc, ty, x);
                let method_ty = self.method_ty(recv, name, pkg);
                plain(Callee::Method(value, self.method_name(name, pkg, method_ty)))
            }
        }
    }

    /// The receiver for a method of the type at a location (or of what the pointer there points to).
    fn receiver(&mut self, loc: Loc, ty: Ty, ptr_recv: bool, x: Option<&Expr>) -> Ex {
        match (self.pointee(ty), ptr_recv) {
            (Some(_), true) => self.read_at(loc, ty, x),
            (None, true) => match loc {
                Loc::Mem { place, .. } => super::place::simple_addr(place),
                Loc::Frame(slot) => {
                    let (layout, of) = self.lay(ty);
                    let access = self.private();
                    Ex::NewWith(layout, Box::new(slots(slot, of.slots)), access)
                }
            },
            (Some(elem), false) => {
                let span = x.map_or(racewalk_grammar::source::Span::NONE, |x| x.span);
                let desc = x.and_then(|x| self.desc(x));
                let loc = self.deref_loc(loc, span, desc);
                let value = self.read_at(loc, elem, x);
                let (layout, _) = self.lay(elem);
                self.cloned(value, layout)
            }
            (None, false) => {
                let value = self.read_at(loc, ty, x);
                let (layout, _) = self.lay(ty);
                self.cloned(value, layout)
            }
        }
    }

    pub(super) fn read_at(&mut self, loc: Loc, ty: Ty, x: Option<&Expr>) -> Ex {
        match x {
            Some(x) => self.read(loc, ty, x),
            None => {
                let (layout, of) = self.lay(ty);
                match loc {
                    Loc::Frame(slot) => slots(slot, of.slots),
                    Loc::Mem { place, shared } => {
                        let mut access = self.private();
                        access.shared = shared;
                        self.load(place, layout, access)
                    }
                }
            }
        }
    }

    // ── arguments ──

    /// The arguments of a call as the parameters' types.
    fn args(&mut self, call: &ast::Call, sig: &Signature) -> Vec<Ex> {
        if let [only] = call.args.as_slice()
            && let Some((slot, tys)) = self.multi_value(only)
        {
            return self.spread_args(slot, &tys, sig);
        }
        let fixed = sig.params.len() - usize::from(sig.variadic);
        let packs = sig.variadic && call.ellipsis.is_none();
        let mut out = Vec::new();
        for (arg, &param) in
            call.args.iter().zip(&sig.params).take(if packs { fixed } else { usize::MAX })
        {
            out.push(self.arg(arg, param));
        }
        if packs {
            let TyKind::Slice(elem) = *self.under(sig.params[fixed]) else { return out };
            let rest: Vec<Ex> = call.args[fixed..].iter().map(|arg| self.arg(arg, elem)).collect();
            out.push(self.pack(rest, elem));
        }
        out
    }

    fn arg(&mut self, arg: &Expr, param: Ty) -> Ex {
        let value = self.value_as(arg, param);
        let (layout, _) = self.lay(param);
        self.cloned(value, layout)
    }

    /// The results of a call that stands for several values.
    pub(super) fn multi_value(&mut self, e: &Expr) -> Option<(SlotId, Vec<Ty>)> {
        let ty = self.ty(e);
        let TyKind::Tuple(_) = self.under(ty) else { return None };
        match &e.kind {
            ExprKind::Paren(inner) => self.multi_value(inner),
            ExprKind::Call(call) => Some(self.call(e, call)),
            _ => None,
        }
    }

    fn spread_args(&mut self, slot: SlotId, tys: &[Ty], sig: &Signature) -> Vec<Ex> {
        let mut at = slot;
        let mut out = Vec::new();
        let mut rest = Vec::new();
        let fixed = sig.params.len() - usize::from(sig.variadic);
        for (i, &ty) in tys.iter().enumerate() {
            let width = self.width(ty);
            let value = slots(at, width);
            at += width;
            if i < fixed {
                out.push(self.convert(value, ty, sig.params[i]));
            } else if let TyKind::Slice(elem) = *self.under(sig.params[fixed]) {
                rest.push(self.convert(value, ty, elem));
            }
        }
        if sig.variadic
            && let TyKind::Slice(elem) = *self.under(sig.params[fixed])
        {
            out.push(self.pack(rest, elem));
        }
        out
    }

    /// The values of a variadic parameter as a slice: nil when there are none.
    fn pack(&mut self, values: Vec<Ex>, elem: Ty) -> Ex {
        if values.is_empty() {
            return Ex::Zero(3);
        }
        let n = values.len() as u64;
        let base = self.new_array(elem, n);
        let size = self.size(elem);
        let (layout, _) = self.lay(elem);
        for (i, value) in values.into_iter().enumerate() {
            let access = self.private();
            let place = pointer_place(Ex::Slot(base)).plus(i as u32 * size);
            self.store(place, layout, value, access);
        }
        Ex::Seq(vec![Ex::Slot(base), Ex::Const(n), Ex::Const(n)])
    }

    // ── statements ──

    /// `go f(x)`, `defer f(x)`.
    pub(super) fn go_or_defer(&mut self, e: &Expr, defer: bool) {
        let mut e = e;
        while let ExprKind::Paren(inner) = &e.kind {
            e = inner;
        }
        let ExprKind::Call(call) = &e.kind else { return };
        let mode = self.checked.info.get(call.fun.id).map(|tv| tv.mode.clone());
        if matches!(mode, Some(Mode::Builtin(_) | Mode::TypeExpr)) {
            self.f.wraps[usize::from(defer)] += 1;
            self.go_builtin(e, call, defer);
            return;
        }
        let sig = self.signature(&call.fun);
        let bound = self.selection(&call.fun).is_some_and(|s| is_method(&s.kind));
        if bound || !call.args.is_empty() || !sig.results.is_empty() {
            self.f.wraps[usize::from(defer)] += 1;
        }
        let (target, args) = self.callee_and_args(call, &sig);
        let site = self.f.site;
        self.emit_go(target, args, &sig.results, site, defer);
    }

    /// Emits `go` or `defer` of an evaluated callee.
    pub(super) fn emit_go(
        &mut self,
        target: Target,
        args: Vec<Ex>,
        results: &[Ty],
        site: u32,
        defer: bool,
    ) {
        let results = results.iter().map(|&ty| self.width(ty)).sum();
        let mut all = target.recv;
        all.extend(args);
        let call =
            Box::new(Call { callee: target.callee, args: all, results, off: self.f.next, site });
        if defer {
            let token = self.defer_token();
            self.emit(St::Defer(call, token));
        } else {
            self.emit(St::Go(call));
        }
    }

    // ── names of methods ──

    /// The name of a selected method, with its package when it is not exported.
    pub(super) fn method_id(
        &self,
        s: &Selection,
        x: &Expr,
        sel: ast::NodeId,
    ) -> (Symbol, Option<PkgId>) {
        let _ = (x, sel);
        match &s.kind {
            SelectionKind::Method(m) | SelectionKind::MethodExpr(m) => {
                let object = self.checked.objects.get(m.func);
                (object.name, if object.name.is_exported() { None } else { object.pkg })
            }
            SelectionKind::TypeParamMethod(name) => {
                (*name, if name.is_exported() { None } else { Some(self.f.pkg.0) })
            }
            SelectionKind::IfaceMethod(i) | SelectionKind::IfaceMethodExpr(i) => {
                let ty = self.path_end(s.recv, &s.path);
                match self.under(ty) {
                    TyKind::Interface(info) => info
                        .methods
                        .get(*i)
                        .map_or((Symbol::intern("?"), None), |m| (m.name, m.pkg)),
                    _ => (Symbol::intern("?"), None),
                }
            }
            SelectionKind::Field => (Symbol::intern("?"), None),
        }
    }

    /// The type at the end of a path.
    fn path_end(&self, recv: Ty, path: &[usize]) -> Ty {
        let mut ty = recv;
        for &i in path {
            let base = self.pointee(ty).unwrap_or(ty);
            let TyKind::Struct(info) = self.under(base) else { return ty };
            ty = info.fields[i].ty;
        }
        ty
    }

    /// The function that an interface calls for a method: the method itself where the data slot is its receiver, else a wrapper.
    pub(super) fn iface_method(
        &mut self,
        ty: Ty,
        name: Symbol,
        pkg: Option<PkgId>,
    ) -> crate::tree::ir::FuncId {
        if let Some(found) = self.find_method(ty, name, pkg)
            && found.path.is_empty()
            && let Some((func, named, ptr_recv)) = found.func
        {
            let pointer = self.pointee(ty).is_some();
            let direct = !pointer && !ptr_recv && self.lay(ty).1.direct;
            if (pointer && ptr_recv) || direct {
                let targs = self.method_targs(named, ast::NodeId(u32::MAX));
                return self.decl_func(func, targs);
            }
        }
        self.func(FuncKey::IfaceMethod(ty, name, pkg))
    }
}

/// A callee without receiver.
pub(super) fn plain(callee: Callee) -> Target {
    Target { callee, recv: Vec::new() }
}

fn is_method(kind: &SelectionKind) -> bool {
    matches!(
        kind,
        SelectionKind::Method(_)
            | SelectionKind::IfaceMethod(_)
            | SelectionKind::TypeParamMethod(_)
    )
}
