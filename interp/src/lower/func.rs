//! The function that is being lowered: its frame, its scopes, what it has emitted so far.

use std::rc::Rc;

use racewalk_grammar::ast::{self, Block, Decl, NodeId, Param};
use racewalk_grammar::source::Span;
use rustc_hash::{FxHashMap, FxHashSet};

use super::capture::{self, Facts, VarFacts};
use super::{FuncKey, Lower};
use crate::mem::layout::{LayoutId, Layouts};
use crate::runtime::native::{NativeShape, build_native};
use crate::runtime::program::VarDesc;
use crate::tree::ir::{
    Access, Ex, FuncId, FuncPlan, LabelId, MapId, Place, SiteId, SlotId, SlotKind, St, Stm, Stms,
};
use crate::types::object::{ObjId, ObjectKind, PkgId};
use crate::types::ty::{Ty, TyKind, TypeParamId};

/// Where a variable lives.
#[derive(Clone, Debug)]
pub(super) enum Storage {
    /// In the frame, from that slot.
    Frame(SlotId),
    /// In a block whose address is in that slot.
    Boxed {
        /// The slot.
        slot: SlotId,
        /// Whether goroutines can share it.
        shared: bool,
    },
    /// In a block whose address is that many bytes into the running closure.
    CapturedRef {
        /// Bytes into the closure.
        off: u32,
        /// Whether goroutines can share it.
        shared: bool,
    },
    /// A copy, that many bytes into the running closure.
    CapturedCopy(u32),
}

/// What `break` and `continue` may leave.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// The labeled statement's node, when it has a label.
    pub(super) label: Option<NodeId>,
    /// What `break` leaves.
    pub(super) brk: LabelId,
    /// What `continue` goes on with; `None` for `switch` and `select`.
    pub(super) cont: Option<LabelId>,
    /// A labeled block, which only a `break` with its label leaves.
    pub(super) block: bool,
    /// Both are blocks: `continue`, too, leaves one.
    pub(super) blocks: bool,
}

impl Target {
    /// A loop.
    pub(super) fn loop_of(label: Option<NodeId>, brk: LabelId) -> Target {
        Target { label, brk, cont: Some(brk), block: false, blocks: false }
    }

    /// A `switch` or `select`, which `break` leaves.
    pub(super) fn switch_of(label: Option<NodeId>, brk: LabelId) -> Target {
        Target { label, brk, cont: None, block: false, blocks: false }
    }

    /// A labeled block.
    pub(super) fn block_of(label: NodeId, brk: LabelId) -> Target {
        Target { label: Some(label), brk, cont: None, block: true, blocks: false }
    }

    /// A loop whose body is a function: two blocks in one another.
    pub(super) fn blocks_of(label: Option<NodeId>, brk: LabelId, cont: LabelId) -> Target {
        Target { label, brk, cont: Some(cont), block: false, blocks: true }
    }

    /// Whether `break` or `continue` with (or without) that label means it.
    pub(super) fn is_meant(&self, label: Option<NodeId>, cont: bool) -> bool {
        match label {
            Some(label) => self.label == Some(label),
            None => self.cont.is_some() || (!cont && !self.block),
        }
    }
}

/// A loop variable that closures capture while the loop changes it.
#[derive(Clone, Copy, Debug)]
pub(super) struct LoopVar {
    /// The slot that counts iterations.
    pub(super) iteration: SlotId,
}

/// The function that is being lowered.
#[derive(Default)]
pub(super) struct FnState {
    pub(super) name: String,
    /// How many literals were named after this function.
    pub(super) literals: u32,
    pub(super) pkg: PkgId0,
    pub(super) library: bool,
    pub(super) lang: u32,
    pub(super) subst: Rc<(Vec<TypeParamId>, Vec<Ty>)>,
    pub(super) facts: Rc<Facts>,
    pub(super) vars: FxHashMap<ObjId, Storage>,
    /// The next free slot.
    pub(super) next: SlotId,
    /// The largest `next` there was.
    pub(super) max: SlotId,
    pub(super) map: MapId,
    pub(super) site: SiteId,
    pub(super) out: Stms,
    pub(super) results: Vec<ResultVar>,
    pub(super) n_results: u32,
    pub(super) labels: u32,
    pub(super) targets: Vec<Target>,
    pub(super) goto_labels: FxHashMap<NodeId, LabelId>,
    pub(super) defers: bool,
    /// The current statement holds a call: reads that must come before it are put into temporaries.
    pub(super) has_call: bool,
    pub(super) loop_vars: FxHashMap<ObjId, LoopVar>,
    /// Loop variables of functions around that this literal shares.
    pub(super) loop_uses: FxHashSet<ObjId>,
    /// The literal or range over a function that it is the body of.
    pub(super) node: Option<NodeId>,
    /// How many bodies of ranges over functions were named after this function.
    pub(super) ranges: u32,
    /// How many `defer` and `go` statements need a function that passes what they evaluated.
    pub(super) wraps: [u32; 2],
    /// Whether it is a function literal.
    pub(super) is_literal: bool,
    /// The body of a range over a function: how jumps out of it are told to the loop.
    pub(super) yields: Option<Box<super::range_func::YieldBody>>,
}

/// A package id that has a default.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct PkgId0(pub(super) PkgId);

impl Default for PkgId0 {
    fn default() -> Self {
        PkgId0(PkgId(0))
    }
}

/// A result of the function.
#[derive(Clone, Debug)]
pub(super) struct ResultVar {
    /// Its type.
    pub(super) ty: Ty,
    /// Its slot in the frame.
    pub(super) slot: SlotId,
    /// The variable, when it has a name.
    pub(super) var: Option<ObjId>,
}

/// A point to go back to in the allocation of slots.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    next: SlotId,
    map: MapId,
}

impl Lower<'_> {
    // ── slots ──

    /// Slots for a temporary that holds no pointers (or is marked alive by [`Lower::live`]).
    pub(super) fn temp(&mut self, width: u32) -> SlotId {
        let slot = self.f.next;
        self.f.next += width;
        self.f.max = self.f.max.max(self.f.next);
        slot
    }

    /// Slots for a value of a layout, alive from now on.
    pub(super) fn temp_of(&mut self, layout: LayoutId) -> SlotId {
        let width = self.cx.layouts.get(layout).slots;
        self.temp(width)
    }

    /// The value in these slots is alive from now on.
    pub(super) fn live(&mut self, slot: SlotId, layout: LayoutId) {
        for (delta, kind) in self.kinds(layout).iter() {
            self.f.map = self.map_with(self.f.map, slot + delta, *kind);
        }
    }

    /// The slot holds an address from now on.
    pub(super) fn live_pointer(&mut self, slot: SlotId) {
        self.f.map = self.map_with(self.f.map, slot, SlotKind::Pointer);
    }

    /// Where the temporaries of a statement begin.
    pub(super) fn mark(&self) -> Mark {
        Mark { next: self.f.next, map: self.f.map }
    }

    /// Ends the life of everything since the mark.
    pub(super) fn release(&mut self, mark: Mark) {
        self.f.next = mark.next;
        self.f.map = mark.map;
    }

    // ── statements ──

    /// Adds a statement.
    pub(super) fn emit(&mut self, kind: St) {
        let stm = Stm { kind, site: self.f.site, map: self.f.map };
        self.f.out.push(stm);
    }

    /// Adds a statement that stands at a place of its own.
    pub(super) fn emit_at(&mut self, site: SiteId, kind: St) {
        let stm = Stm { kind, site, map: self.f.map };
        self.f.out.push(stm);
    }

    /// What a part of the lowering emits, as a block.
    pub(super) fn block_of(&mut self, body: impl FnOnce(&mut Self)) -> Stms {
        let saved = std::mem::take(&mut self.f.out);
        let mark = self.mark();
        body(self);
        self.release(mark);
        std::mem::replace(&mut self.f.out, saved)
    }

    /// What lowering an expression emits before it, apart; its temporaries stay alive.
    pub(super) fn apart<T>(&mut self, part: impl FnOnce(&mut Self) -> T) -> (T, Stms) {
        let saved = std::mem::take(&mut self.f.out);
        let value = part(self);
        (value, std::mem::replace(&mut self.f.out, saved))
    }

    pub(super) fn label(&mut self) -> LabelId {
        self.f.labels += 1;
        LabelId(self.f.labels)
    }

    /// Evaluates into a temporary, now.
    pub(super) fn materialize(&mut self, ex: Ex, layout: LayoutId) -> Ex {
        match ex {
            Ex::Const(_) | Ex::Str(..) | Ex::Zero(_) => ex,
            ex => {
                let width = self.cx.layouts.get(layout).slots;
                let slot = self.temp(width);
                self.emit(St::Set(slot, ex));
                self.live(slot, layout);
                slots(slot, width)
            }
        }
    }

    /// The first of the slots that hold a value: where it is, or a temporary.
    pub(super) fn in_slots(&mut self, ex: Ex, layout: LayoutId) -> SlotId {
        match ex {
            Ex::Slot(slot) | Ex::Slots(slot, _) => slot,
            ex => {
                let slot = self.temp_of(layout);
                self.emit(St::Set(slot, ex));
                self.live(slot, layout);
                slot
            }
        }
    }

    // ── variables ──

    /// What the analysis says of a variable.
    pub(super) fn facts_of(&self, obj: ObjId) -> VarFacts {
        self.f.facts.vars.get(&obj).copied().unwrap_or_default()
    }

    /// Whether a variable lives in memory rather than in slots.
    pub(super) fn in_memory(&mut self, obj: ObjId) -> bool {
        let facts = self.facts_of(obj);
        let ty = self.obj_ty(obj);
        facts.shared() || facts.indexed.is_some() || self.lay(ty).1.boxed
    }

    /// Makes room for a variable; its value is not set yet. One in memory gets a new, zeroed block.
    pub(super) fn declare(&mut self, obj: ObjId) -> Storage {
        let ty = self.obj_ty(obj);
        let (layout, _) = self.lay(ty);
        let storage = if self.in_memory(obj) {
            let slot = self.temp(1);
            let span = self.checked.objects.get(obj).span;
            let site = self.site_of(span, self.var_desc(obj));
            self.emit(St::Set(slot, Ex::New(layout, site)));
            self.live_pointer(slot);
            Storage::Boxed { slot, shared: self.facts_of(obj).shared() }
        } else {
            let slot = self.temp_of(layout);
            Storage::Frame(slot)
        };
        self.f.vars.insert(obj, storage.clone());
        storage
    }

    /// Declares a variable with its first value. That is no access: nobody knows it yet.
    pub(super) fn declare_with(&mut self, obj: ObjId, value: Ex) {
        if self.is_package_variable(obj) {
            return self.declare_in_session(obj, value);
        }
        let ty = self.obj_ty(obj);
        let (layout, _) = self.lay(ty);
        match self.declare(obj) {
            Storage::Frame(slot) => {
                self.emit(St::Set(slot, value));
                self.live(slot, layout);
            }
            storage => {
                let place = self.storage_place(&storage);
                let access = self.private();
                self.store(place, layout, value, access);
            }
        }
    }

    /// Stores a value of a layout.
    pub(super) fn store(&mut self, place: Place, layout: LayoutId, value: Ex, access: Access) {
        let of = self.cx.layouts.get(layout);
        match (&*of.parts, of.boxed) {
            ([part], false) if part.off == 0 => {
                let prim = part.prim;
                self.emit(St::Store(place, prim, value, access));
            }
            _ => self.emit(St::StoreN(place, layout, value, access)),
        }
    }

    /// Reads a value of a layout.
    pub(super) fn load(&mut self, place: Place, layout: LayoutId, access: Access) -> Ex {
        let of = self.cx.layouts.get(layout);
        match (&*of.parts, of.boxed) {
            ([part], false) if part.off == 0 => Ex::Load(place, part.prim, access),
            _ => Ex::LoadN(place, layout, access),
        }
    }

    /// The place of a variable that lives in memory.
    pub(super) fn storage_place(&self, storage: &Storage) -> Place {
        let base = match storage {
            Storage::Boxed { slot, .. } => Ex::Slot(*slot),
            Storage::CapturedRef { off, .. } => self.closure_word(*off),
            Storage::Frame(_) | Storage::CapturedCopy(_) => Ex::Const(0),
        };
        Place::Ptr { base: Box::new(base), off: 0, nil: None }
    }

    /// A word of the running closure.
    pub(super) fn closure_word(&self, off: u32) -> Ex {
        let base = Box::new(Ex::Slot(self.f.n_results));
        Ex::Load(Place::Ptr { base, off, nil: None }, crate::mem::layout::Prim::W64, self.private())
    }

    /// How a report names a variable.
    pub(super) fn var_desc(&self, obj: ObjId) -> Option<Rc<VarDesc>> {
        let object = self.checked.objects.get(obj);
        Some(Rc::new(VarDesc {
            name: object.name.as_str().to_owned(),
            decl: object.span,
            elem_size: 0,
            elem_off: 0,
        }))
    }

    // ── whole functions ──

    /// A declared function or method.
    pub(super) fn declared(
        &mut self,
        id: FuncId,
        obj: ObjId,
        targs: &Rc<[Ty]>,
    ) -> Option<FuncPlan> {
        let object = self.checked.objects.get(obj).clone();
        let ObjectKind::Func(func) = &object.kind else { return None };
        let (file, index, pkg) = self.state.decls.get(&func.decl).cloned()?;
        let Decl::Func(decl) = &file.decls[index] else { return None };
        let name = self.func_name(obj, targs);
        let Some(body) = &decl.body else {
            self.native(id, obj, &object, &name, decl.span);
            return None;
        };
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
            defers: facts.defers.contains(&None),
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
        self.stmts(&body.stmts);
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
        let header = Header { n_params, param_map, entry_map: self.f.map, site: self.f.site };
        for ((ty, var), (slot, layout)) in sig.results.iter().zip(result_slots) {
            self.declare_result(*ty, *var, slot, layout, named);
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
        self.block_of(Self::load_results)
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

    /// Registers a function without a body under its native.
    fn native(
        &mut self,
        id: FuncId,
        obj: ObjId,
        object: &crate::types::object::Object,
        name: &str,
        span: Span,
    ) {
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
        self.native_shape(id, (index, Rc::from(name)), &params, &sig.results, site);
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

    /// The name of a function in traces, for the object of its declaration.
    pub(super) fn func_name(&self, obj: ObjId, targs: &[Ty]) -> String {
        let object = self.checked.objects.get(obj);
        let pkg = object.pkg.map_or(String::new(), |p| self.pkg_name(p));
        let args = if targs.is_empty() { "" } else { "[...]" };
        let ObjectKind::Func(func) = &object.kind else { return object.name.to_string() };
        match func.recv {
            None if object.name.as_str() == "init" => {
                let inits = object.pkg.map_or(&[][..], |p| &self.checked.package(p).inits);
                let index = inits.iter().position(|&o| o == obj).unwrap_or(0);
                format!("{pkg}.init.{index}")
            }
            None => format!("{pkg}.{}{args}", object.name),
            Some((base, ptr)) => {
                let own = if self.has_own_type_params(obj) { "[...]" } else { "" };
                let args =
                    if targs.is_empty() || self.base_type_params(base) == 0 { "" } else { args };
                let base = self.type_name(base);
                if ptr {
                    format!("{pkg}.(*{base}{args}).{}{own}", object.name)
                } else {
                    format!("{pkg}.{base}{args}.{}{own}", object.name)
                }
            }
        }
    }

    /// Whether a method has type parameters besides those of its receiver's type.
    pub(super) fn has_own_type_params(&self, method: ObjId) -> bool {
        match &self.checked.objects.get(method).kind {
            ObjectKind::Func(func) => {
                let of_base = func.recv.map_or(0, |(base, _)| self.base_type_params(base));
                func.type_params.len() > of_base
            }
            _ => false,
        }
    }

    fn base_type_params(&self, base: Ty) -> usize {
        match self.checked.types.kind(base) {
            TyKind::Named(id) => {
                let info = self.checked.types.named(*id);
                info.instance.as_ref().map_or(info.type_params.len(), |(_, args)| args.len())
            }
            _ => 0,
        }
    }

    /// What the names of a package's functions start with: its import path, where gc escapes the dots of the last element.
    pub(super) fn pkg_name(&self, pkg: PkgId) -> String {
        let package = self.checked.package(pkg);
        if package.name.as_str() == "main" {
            return "main".to_owned();
        }
        let path = &package.path;
        let last = path.rfind('/').map_or(0, |slash| slash + 1);
        let mut name = path[..last].to_owned();
        for c in path[last..].chars() {
            match c {
                '.' | '%' | '"' => name += &format!("%{:02x}", u32::from(c)),
                _ => name.push(c),
            }
        }
        name
    }

    fn type_name(&self, ty: Ty) -> String {
        match self.checked.types.kind(ty) {
            TyKind::Named(id) => self.checked.types.named(*id).name.to_string(),
            _ => String::from("?"),
        }
    }

    /// The name under which a native is registered.
    fn native_name(&self, obj: ObjId) -> String {
        let object = self.checked.objects.get(obj);
        let pkg = object.pkg.map_or(String::new(), |p| self.checked.package(p).path.clone());
        match &object.kind {
            ObjectKind::Func(f) if f.recv.is_some() => {
                let base = f.recv.map_or(String::new(), |(base, _)| self.type_name(base));
                format!("{pkg}.{base}.{}", object.name)
            }
            _ => format!("{pkg}.{}", object.name),
        }
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

/// `n` slots as an expression.
pub(super) fn slots(slot: SlotId, n: u32) -> Ex {
    if n == 1 { Ex::Slot(slot) } else { Ex::Slots(slot, n) }
}
