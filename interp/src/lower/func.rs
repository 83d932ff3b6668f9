//! Whole functions: declared ones, their parameters and results, natives.

use std::rc::Rc;

use racewalk_grammar::ast::{self, Block, Decl, Param};
use racewalk_grammar::source::Span;

use super::capture;
use super::frame::{FnState, PkgId0, ResultVar, Storage, slots};
use super::{FuncKey, Lower};
use crate::mem::layout::{LayoutId, Layouts};
use crate::runtime::native::{NativeShape, build_native};
use crate::tree::ir::{Access, Ex, FuncId, FuncPlan, MapId, SiteId, SlotId, SlotKind, St, Stms};
use crate::types::object::{ObjId, ObjectKind};
use crate::types::ty::{Ty, TyKind};

impl Lower<'_> {
    /// A declared function or method.
    pub(super) fn declared(&mut self, obj: ObjId, targs: &Rc<[Ty]>) -> Option<FuncPlan> {
        let object = self.checked.objects.get(obj).clone();
        let ObjectKind::Func(func) = &object.kind else { return None };
        let (file, index, pkg) = self.state.decls.get(&func.decl).cloned()?;
        let Decl::Func(decl) = &file.decls[index] else { return None };
        let name = self.func_name(obj, targs);
        let body = decl.body.as_ref()?;
        let subst = self.substitution(&func.type_params, targs);
        let lang = self.lang(&file);
        let mut params: Vec<ObjId> = Vec::new();
        let recv = decl.recv.iter().map(|r| (r.id, r.name));
        let recv_obj = recv
            .clone()
            .filter_map(|(_, n)| n)
            .find_map(|n| self.checked.info.defs.get(&n.id).copied());
        params.extend(recv_obj);
        params.extend(self.named_params(&decl.ty.params));
        let results = self.named_params(&decl.ty.results);
        let facts = Rc::new(capture::analyse(self.checked, lang, &params, &results, &body.stmts));
        self.note_escapes(&facts);
        let atomic = self.is_atomic(&file, index, decl);
        let library = self.checked.package(pkg).library;
        let state = FnState {
            name,
            pkg: PkgId0(pkg),
            library,
            lang,
            subst,
            defers: facts.defers.contains_key(&None),
            facts,
            ..FnState::default()
        };
        let outer = std::mem::replace(&mut self.f, Box::new(state));
        self.f.site = self.site(decl.name.span);
        let recv_ty = func.recv.map(|(base, ptr)| self.receiver_type(base, ptr, targs));
        let sig = FuncShape {
            recv: recv_ty.map(|ty| (ty, recv_obj)),
            params: self.shape(&decl.ty.params),
            results: self.shape(&decl.ty.results),
            bound: false,
        };
        let mut plan = self.body(&sig, body);
        plan.atomic = atomic;
        self.f = outer;
        Some(plan)
    }

    /// The language version of a file.
    pub(super) fn lang(&self, file: &ast::File) -> u32 {
        self.checked.lang_of(file)
    }

    fn is_atomic(&self, file: &ast::File, index: usize, decl: &ast::FuncDecl) -> bool {
        let before = index.checked_sub(1).map_or(0, |i| match &file.decls[i] {
            Decl::Func(f) => f.span.hi,
            Decl::Gen(g) => g.span.hi,
        });
        file.directives.iter().any(|d| {
            d.text == "racewalk:atomic" && d.span.lo >= before && d.span.hi <= decl.span.lo
        })
    }

    fn named_params(&self, params: &[Param]) -> Vec<ObjId> {
        params.iter().filter_map(|p| self.checked.info.defs.get(&p.name?.id).copied()).collect()
    }

    /// Types and variables of a parameter list.
    pub(super) fn shape(&mut self, params: &[Param]) -> Vec<(Ty, Option<ObjId>)> {
        params
            .iter()
            .map(|p| {
                let elem = self.ty(&p.ty);
                let ty =
                    if p.ellipsis.is_some() { self.checked.types.slice_of(elem) } else { elem };
                let obj = p.name.and_then(|n| self.checked.info.defs.get(&n.id).copied());
                (ty, obj)
            })
            .collect()
    }

    /// Lowers a body with the state of its function in place.
    pub(super) fn body(&mut self, sig: &FuncShape, body: &Block) -> FuncPlan {
        let header = self.header(sig);
        let mark = self.mark();
        self.stmts(&body.stmts);
        // What deferred calls and the epilogue find may have returned before a variable of the body was declared.
        self.release(mark);
        let end = Span::new(body.span.hi.saturating_sub(1), body.span.hi);
        self.f.site = self.site(end);
        self.emit(St::Return);
        self.plan(header)
    }

    /// Whether the function is only called through its closure, so that the slot for it is always written.
    fn has_closure(&self, sig: &FuncShape) -> bool {
        let is_captured =
            |s: &Storage| matches!(s, Storage::CapturedRef { .. } | Storage::CapturedCopy(_));
        sig.bound || self.f.yields.is_some() || self.f.vars.values().any(is_captured)
    }

    /// Lays out results, closure and parameters and declares them.
    pub(super) fn header(&mut self, sig: &FuncShape) -> Header {
        let mut result_slots = Vec::new();
        for (ty, _) in &sig.results {
            let (layout, _) = self.lay(*ty);
            result_slots.push((self.temp_of(layout), layout));
        }
        self.f.n_results = self.f.next;
        let closure = self.temp(1);
        if self.has_closure(sig) {
            self.live_pointer(closure);
        }
        let mut params = Vec::new();
        let mut param_map = Vec::new();
        for (ty, var) in sig.recv.iter().chain(&sig.params) {
            let (layout, _) = self.lay(*ty);
            let slot = self.temp_of(layout);
            param_map.extend(self.kinds(layout).iter().map(|(d, k)| (slot + d, *k)));
            self.live(slot, layout);
            params.push((*ty, *var, slot, layout));
        }
        let n_params = self.f.next - self.f.n_results - 1;
        let named = sig.results.iter().any(|(_, var)| var.is_some());
        if named || self.f.defers {
            for (slot, layout) in &result_slots {
                self.live(*slot, *layout);
            }
        }
        let kept = self.keep_results(&sig.results);
        let header = Header { n_params, param_map, entry_map: self.f.map, site: self.f.site };
        for ((ty, var), (slot, layout)) in sig.results.iter().zip(result_slots) {
            self.declare_result(*ty, *var, slot, layout, named);
        }
        if let Some(slot) = kept {
            self.emit(St::Set(slot, Ex::Const(0)));
        }
        for (_, var, slot, layout) in params {
            if let Some(obj) = var {
                self.declare_param(obj, slot, layout);
            }
        }
        header
    }

    fn declare_result(
        &mut self,
        ty: Ty,
        var: Option<ObjId>,
        slot: SlotId,
        layout: LayoutId,
        named: bool,
    ) {
        self.f.results.push(ResultVar { ty, slot, var });
        if named || self.f.defers {
            let zero = self.zero(ty);
            self.emit(St::Set(slot, zero));
        }
        let Some(obj) = var else { return };
        if self.in_memory(obj) {
            self.declare(obj);
        } else {
            self.f.vars.insert(obj, Storage::Frame(slot));
        }
        let _ = layout;
    }

    fn declare_param(&mut self, obj: ObjId, slot: SlotId, layout: LayoutId) {
        let boxed = self.cx.layouts.get(layout).boxed;
        let facts = self.facts_of(obj);
        if boxed {
            // The caller passed a block of our own.
            self.f.vars.insert(obj, Storage::Boxed { slot, shared: facts.shared() });
        } else if self.in_memory(obj) {
            let width = self.cx.layouts.get(layout).slots;
            self.declare_with(obj, slots(slot, width));
        } else {
            self.f.vars.insert(obj, Storage::Frame(slot));
        }
    }

    /// The finished plan.
    pub(super) fn plan(&mut self, header: Header) -> FuncPlan {
        let epilogue = self.epilogue();
        let body = std::mem::take(&mut self.f.out);
        FuncPlan {
            name: Rc::from(self.f.name.as_str()),
            results: self.f.n_results,
            params: header.n_params,
            param_map: header.param_map,
            slots: self.f.max,
            entry_map: header.entry_map,
            defers: self.f.defers,
            calls_at_return: self.f.defers && self.f.facts.calls_at_return(self.f.node),
            body,
            epilogue,
            site: header.site,
            end: self.f.site,
            atomic: false,
            hidden: false,
            library: self.f.library,
        }
    }

    /// What follows the deferred calls: results that live in memory are copied into their slots.
    fn epilogue(&mut self) -> Stms {
        if !self.f.defers {
            return Stms::new();
        }
        self.block_of(|this| {
            this.load_results();
            this.load_kept_results();
        })
    }

    /// Copies results that live in memory into their slots: handing them to the caller reads them.
    pub(super) fn load_results(&mut self) {
        for result in self.f.results.clone() {
            let Some(obj) = result.var else { continue };
            let Some(storage) = self.f.vars.get(&obj).cloned() else { continue };
            if matches!(storage, Storage::Frame(_)) {
                continue;
            }
            let (layout, of) = self.lay(result.ty);
            let place = self.storage_place(&storage);
            let span = self.cx.tables.sites[self.f.site as usize].span;
            let desc = self.var_desc(obj);
            let site = self.site_of(span, desc);
            let access = Access { site, shared: self.facts_of(obj).shared(), back: 0 };
            let mut value = self.load(place, layout, access);
            if of.boxed {
                value = self.cloned(value, layout);
            }
            self.emit(St::Set(result.slot, value));
        }
    }

    /// Whether it is a function without a body.
    pub(super) fn has_no_body(&self, obj: ObjId) -> bool {
        let ObjectKind::Func(func) = &self.checked.objects.get(obj).kind else { return false };
        let Some((file, index, _)) = self.state.decls.get(&func.decl) else { return false };
        matches!(&file.decls[*index], Decl::Func(decl) if decl.body.is_none())
    }

    /// Registers a function without a body under its native.
    pub(super) fn native(&mut self, id: FuncId, obj: ObjId, targs: &Rc<[Ty]>) {
        let object = self.checked.objects.get(obj).clone();
        let (name, span) = (self.func_name(obj, targs), object.span);
        let key = self.native_name(obj);
        let Some(&index) = self.state.natives.get(key.as_str()) else {
            self.unsupported(span, format_args!("the native function {key}"));
            return;
        };
        let ObjectKind::Func(func) = &object.kind else { return };
        let TyKind::Func(sig) = self.under(object.ty).clone() else { return };
        let mut params = sig.params.clone();
        if let Some((base, ptr)) = func.recv {
            let recv = if ptr { self.checked.types.pointer_to(base) } else { base };
            params.insert(0, recv);
        }
        let site = self.site(object.span);
        self.native_shape(id, (index, name.into()), &params, &sig.results, site);
    }

    /// Makes a native of ours, which has no declaration, a function of that shape.
    pub(super) fn native_steps(&mut self, id: FuncId, name: &str, params: &[Ty], results: &[Ty]) {
        let Some(&index) = self.state.natives.get(name) else { return };
        self.native_shape(id, (index, Rc::from(name)), params, results, 0);
    }

    fn native_shape(
        &mut self,
        id: FuncId,
        (index, name): (u32, Rc<str>),
        params: &[Ty],
        results: &[Ty],
        site: SiteId,
    ) {
        let results = results.iter().map(|&ty| self.width(ty)).sum::<u32>();
        let mut slot = results + 1;
        let mut param_map = Vec::new();
        for &ty in params {
            let (layout, of) = self.lay(ty);
            param_map.extend(self.kinds(layout).iter().map(|(d, k)| (slot + d, *k)));
            slot += of.slots;
        }
        let params = slot - results - 1;
        let state = self.cx.tables.natives[index as usize].state;
        let shape = NativeShape { name, index, results, params, param_map, state, site };
        build_native(&shape, id, self.program, &mut self.cx.tables);
    }

    /// A function that captures nothing as a value: it has one closure, made here.
    pub(super) fn func_value(&mut self, id: FuncId) -> Ex {
        let index = id.0 as usize;
        if self.cx.tables.func_values[index] == 0 {
            let addr = self.cx.alloc(Layouts::WORD, 1, 0);
            self.cx.mem.st8(addr, u64::from(id.0));
            self.cx.tables.func_values[index] = addr;
        }
        Ex::FuncValue(id)
    }

    /// A declared function as a value or callee.
    pub(super) fn decl_func(&mut self, obj: ObjId, targs: Rc<[Ty]>) -> FuncId {
        self.func(FuncKey::Decl(obj, targs))
    }
}

/// Types and variables of a function's parameters and results.
#[derive(Clone, Debug, Default)]
pub(super) struct FuncShape {
    pub(super) recv: Option<(Ty, Option<ObjId>)>,
    pub(super) params: Vec<(Ty, Option<ObjId>)>,
    pub(super) results: Vec<(Ty, Option<ObjId>)>,
    /// Its receiver is in its closure.
    pub(super) bound: bool,
}

/// What the plan of a function needs besides its body.
pub(super) struct Header {
    n_params: u32,
    param_map: Vec<(SlotId, SlotKind)>,
    entry_map: MapId,
    site: SiteId,
}
