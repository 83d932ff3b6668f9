//! Range loops (spec: For statements with range clause).

use racewalk_grammar::ast::{Expr, ExprKind, NodeId, Range};

use super::Lower;
use super::call::plain;
use super::closure::Captures;
use super::func::{Storage, Target, slots};
use super::place::{Loc, pointer_place, simple_addr};
use super::stmt::has_call;
use crate::mem::layout::Prim;
use crate::tree::ir::{BinOp, Callee, CmpOp, Ex, LabelId, Num, Place, RtFn, St, Stms};
use crate::types::object::ObjId;
use crate::types::ty::{Basic, Ty, TyKind};

/// How the body of a range over a function tells its loop where to go on.
pub(super) struct YieldBody {
    /// The variables of the loop around that the body and its loop share: next action, state of the loop.
    action: Storage,
    state: Storage,
    /// The results of the function around.
    results: Vec<super::func::ResultVar>,
    result_storage: Vec<Storage>,
    /// The range statements' own targets above: how many loops are inside the body only.
    outer: Vec<Target>,
}

/// What the loop does after its function has returned; a fresh action, zero, is to go on.
const RETURN: u64 = 1;
const FIRST_EXIT: u64 = 2;

impl Lower<'_> {
    /// `for k, v := range x { … }`.
    pub(super) fn range(&mut self, id: NodeId, s: &Range, label: Option<NodeId>) {
        self.f.has_call = has_call(self.checked, &s.x);
        let ty = self.ty(&s.x);
        match self.under(ty).clone() {
            TyKind::Basic(Basic::String | Basic::UntypedString) => self.range_string(s, label),
            TyKind::Basic(_) => self.range_int(s, ty, label),
            TyKind::Slice(elem) => self.range_slice(s, elem, label),
            TyKind::Array(elem, len) => self.range_array(s, ty, elem, len, label),
            TyKind::Pointer(array) => {
                let TyKind::Array(elem, len) = *self.under(array) else { return };
                let base = self.value(&s.x);
                let slot = self.held_word(base);
                let nil = (s.value.is_some()).then(|| self.site(s.x.span));
                let place = Place::Ptr { base: Box::new(Ex::Slot(slot)), off: 0, nil };
                self.range_places(s, elem, Ex::Const(len), label, move |size, index, site| {
                    Place::ArrayElem {
                        array: Box::new(place),
                        len,
                        index: Box::new(index),
                        size,
                        off: 0,
                        site,
                    }
                });
            }
            TyKind::Map(key, elem) => self.range_map(s, ty, key, elem, label),
            TyKind::Chan(_, elem) => self.range_chan(s, elem, label),
            TyKind::Func(_) => self.range_func(id, s, ty, label),
            _ => self.unsupported(s.x.span, "range over this type"),
        }
    }

    fn held_word(&mut self, ex: Ex) -> u32 {
        let slot = self.temp(1);
        self.emit(St::Set(slot, ex));
        self.live_pointer(slot);
        slot
    }

    // ── iteration variables ──

    /// Variables that a closure in the body shares with the loop, which changes them.
    fn watched(&mut self, s: &Range) -> Vec<ObjId> {
        if s.define && self.f.lang >= 22 {
            return Vec::new();
        }
        let objs = [&s.key, &s.value].into_iter().flatten().filter_map(|e| self.used(e));
        objs.filter(|&o| self.facts_of(o).captured).collect()
    }

    /// Before the loop: variables shared by the iterations (before go1.22) are declared here.
    fn range_begin(&mut self, s: &Range) -> (Vec<ObjId>, u32) {
        if s.define && self.f.lang < 22 {
            for e in [&s.key, &s.value].into_iter().flatten() {
                if let Some(&obj) = self.checked.info.defs.get(&e.id)
                    && !self.checked.objects.get(obj).name.is_blank()
                {
                    self.declare_zero(obj);
                }
            }
        }
        let watched = self.watched(s);
        let iteration = self.start_iterations(&watched);
        (watched, iteration)
    }

    fn declare_zero(&mut self, obj: ObjId) {
        if self.in_memory(obj) {
            self.declare(obj);
        } else {
            let ty = self.obj_ty(obj);
            let zero = self.zero(ty);
            self.declare_with(obj, zero);
        }
    }

    /// One iteration variable gets its value.
    fn set_var(&mut self, s: &Range, target: Option<&Expr>, value: Ex, from: Ty) {
        let Some(e) = target else { return };
        if matches!(&e.kind, ExprKind::Ident(name) if name.is_blank()) {
            return;
        }
        if s.define && self.f.lang >= 22 {
            if let Some(&obj) = self.checked.info.defs.get(&e.id) {
                let ty = self.obj_ty(obj);
                let value = self.convert(value, from, ty);
                let (layout, _) = self.lay(ty);
                let value = self.cloned(value, layout);
                self.declare_with(obj, value);
            }
            return;
        }
        self.assign_value(e, value, from);
    }

    /// The loop: hidden condition, per-iteration variables, body, step.
    fn range_loop(
        &mut self,
        s: &Range,
        label: Option<NodeId>,
        pre: Stms,
        cond: Option<Ex>,
        vars: impl FnOnce(&mut Self),
        step: impl FnOnce(&mut Self),
    ) {
        let brk = self.label();
        self.range_loop_with(s, label, brk, pre, cond, vars, step);
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a loop")]
    fn range_loop_with(
        &mut self,
        s: &Range,
        label: Option<NodeId>,
        brk: LabelId,
        pre: Stms,
        cond: Option<Ex>,
        vars: impl FnOnce(&mut Self),
        step: impl FnOnce(&mut Self),
    ) {
        let site = self.f.site;
        let watched = self.watched(s);
        let iteration =
            watched.first().and_then(|o| self.f.loop_vars.get(o)).map_or(0, |v| v.iteration);
        self.f.targets.push(Target { label, brk, cont: Some(brk), block: false });
        let body = self.block_of(|this| {
            vars(this);
            // The change of this iteration's variables comes with its beginning.
            this.note_step(&watched, iteration);
            this.stmts(&s.body.stmts);
        });
        self.f.targets.pop();
        self.f.site = site;
        let post = self.block_of(|this| {
            step(this);
            this.count_iteration(&watched, iteration);
        });
        self.end_iterations(&watched);
        self.emit(St::Loop { pre, cond, body, post, label: brk });
    }

    fn note_step(&mut self, watched: &[ObjId], iteration: u32) {
        for &obj in watched {
            if let Some(storage @ (Storage::Boxed { .. } | Storage::CapturedRef { .. })) =
                self.f.vars.get(&obj).cloned()
            {
                let addr = simple_addr(self.storage_place(&storage));
                self.emit(St::LoopStep(addr, Ex::Slot(iteration)));
            }
        }
    }

    fn count_iteration(&mut self, watched: &[ObjId], iteration: u32) {
        if !watched.is_empty() {
            self.emit(St::Set(iteration, plus_one(iteration)));
        }
    }

    // ── the kinds ──

    fn range_int(&mut self, s: &Range, ty: Ty, label: Option<NodeId>) {
        let var_ty = match s.key.as_ref() {
            Some(key) if !matches!(&key.kind, ExprKind::Ident(n) if n.is_blank()) => self.ty(key),
            _ => self.default_type(ty),
        };
        let n = self.value(&s.x);
        let limit = self.temp(1);
        self.emit(St::Set(limit, n));
        self.range_begin(s);
        let counter = self.temp(1);
        self.emit(St::Set(counter, Ex::Const(0)));
        let num = self.num(var_ty);
        let cond = Ex::Cmp(CmpOp::Lt, num, Box::new(Ex::Slot(counter)), Box::new(Ex::Slot(limit)));
        self.range_loop(
            s,
            label,
            Vec::new(),
            Some(cond),
            |this| this.set_var(s, s.key.as_ref(), Ex::Slot(counter), var_ty),
            |this| {
                let next = Ex::Bin(
                    BinOp::Add,
                    num,
                    Box::new(Ex::Slot(counter)),
                    Box::new(Ex::Const(1)),
                    0,
                );
                this.emit(St::Set(counter, next));
            },
        );
    }

    fn range_slice(&mut self, s: &Range, elem: Ty, label: Option<NodeId>) {
        let ty = self.ty(&s.x);
        let value = self.value(&s.x);
        let (layout, _) = self.lay(ty);
        let slice = self.temp(3);
        self.emit(St::Set(slice, value));
        self.live(slice, layout);
        let len = Ex::Slot(slice + 1);
        self.range_places(s, elem, len, label, |size, index, site| Place::SliceElem {
            slice,
            index: Box::new(index),
            size,
            off: 0,
            site,
        });
    }

    fn range_array(&mut self, s: &Range, ty: Ty, elem: Ty, len: u64, label: Option<NodeId>) {
        let wants_value = s
            .value
            .as_ref()
            .is_some_and(|v| !matches!(&v.kind, ExprKind::Ident(n) if n.is_blank()));
        if !wants_value {
            self.evaluate(&s.x);
            let nowhere = Place::Static(0);
            self.range_places(s, elem, Ex::Const(len), label, |_, _, _| nowhere);
            return;
        }
        // The array is copied up front.
        let value = self.value(&s.x);
        let (layout, of) = self.lay(ty);
        let copy = if of.boxed {
            self.cloned(value, layout)
        } else {
            let access = self.private();
            Ex::NewWith(layout, Box::new(value), access)
        };
        let base = self.held_word(copy);
        self.range_places_of(s, elem, Ex::Const(len), label, false, |size, index, site| {
            Place::ArrayElem {
                array: Box::new(pointer_place(Ex::Slot(base))),
                len,
                index: Box::new(index),
                size,
                off: 0,
                site,
            }
        });
    }

    fn range_places(
        &mut self,
        s: &Range,
        elem: Ty,
        len: Ex,
        label: Option<NodeId>,
        place: impl FnOnce(u32, Ex, u32) -> Place,
    ) {
        self.range_places_of(s, elem, len, label, true, place);
    }

    /// A loop over indices, with the element read in each iteration when it is wanted.
    fn range_places_of(
        &mut self,
        s: &Range,
        elem: Ty,
        len: Ex,
        label: Option<NodeId>,
        shared: bool,
        place: impl FnOnce(u32, Ex, u32) -> Place,
    ) {
        let size = self.size(elem);
        let site = self.site(s.x.span);
        let (layout, _) = self.lay(elem);
        self.range_begin(s);
        let index = self.temp(1);
        self.emit(St::Set(index, Ex::Const(0)));
        let cond = Ex::Cmp(CmpOp::Lt, Num::I64, Box::new(Ex::Slot(index)), Box::new(len));
        let mut access = self.elements(&s.x);
        access.shared = shared;
        self.range_loop(
            s,
            label,
            Vec::new(),
            Some(cond),
            |this| {
                this.set_var(s, s.key.as_ref(), Ex::Slot(index), Ty::INT);
                if let Some(value) = &s.value
                    && !matches!(&value.kind, ExprKind::Ident(n) if n.is_blank())
                {
                    let place = place(size, Ex::Slot(index), site);
                    let ex = this.load(place, layout, access);
                    this.set_var(s, Some(value), ex, elem);
                }
            },
            |this| this.emit(St::Set(index, plus_one(index))),
        );
    }

    fn range_string(&mut self, s: &Range, label: Option<NodeId>) {
        let value = self.value(&s.x);
        let (layout, _) = self.lay(Ty::STRING);
        let text = self.temp(2);
        self.emit(St::Set(text, value));
        self.live(text, layout);
        self.range_begin(s);
        let index = self.temp(1);
        self.emit(St::Set(index, Ex::Const(0)));
        let rune = self.temp(2);
        let cond =
            Ex::Cmp(CmpOp::Lt, Num::I64, Box::new(Ex::Slot(index)), Box::new(Ex::Slot(text + 1)));
        self.range_loop(
            s,
            label,
            Vec::new(),
            Some(cond),
            |this| {
                let site = this.f.site;
                let args = vec![Ex::Slots(text, 2), Ex::Slot(index)];
                let decoded = this.rt(RtFn::DecodeRune, args, 2, site);
                this.emit(St::Set(rune, decoded));
                this.set_var(s, s.key.as_ref(), Ex::Slot(index), Ty::INT);
                this.set_var(s, s.value.as_ref(), Ex::Slot(rune), Ty::basic(Basic::Int32));
            },
            |this| {
                let next = Ex::Bin(
                    BinOp::Add,
                    Num::I64,
                    Box::new(Ex::Slot(index)),
                    Box::new(Ex::Slot(rune + 1)),
                    0,
                );
                this.emit(St::Set(index, next));
            },
        );
    }

    fn range_map(&mut self, s: &Range, ty: Ty, key_ty: Ty, elem: Ty, label: Option<NodeId>) {
        let access = self.access(&s.x, true);
        let map = self.value(&s.x);
        let index = self.map_type(ty);
        let iter = self.temp(3);
        self.emit(St::MapIterStart { map, iter, access });
        self.live_pointer(iter);
        self.range_begin(s);
        let (key_layout, _) = self.lay(key_ty);
        let (elem_layout, _) = self.lay(elem);
        let wanted = |e: &Option<Expr>| {
            e.as_ref().is_some_and(|e| !matches!(&e.kind, ExprKind::Ident(n) if n.is_blank()))
        };
        let key = wanted(&s.key).then(|| self.temp_of(key_layout));
        let value = wanted(&s.value).then(|| self.temp_of(elem_layout));
        let more = self.temp(1);
        let next = St::MapIterNext { iter, ty: index, key, value, more, access };
        let pre = self.block_of(|this| this.emit(next));
        self.range_loop(
            s,
            label,
            pre,
            Some(Ex::Slot(more)),
            |this| {
                for (slot, layout) in [(key, key_layout), (value, elem_layout)] {
                    if let Some(slot) = slot {
                        this.live(slot, layout);
                    }
                }
                if let Some(slot) = key {
                    let width = this.width(key_ty);
                    this.set_var(s, s.key.as_ref(), slots(slot, width), key_ty);
                }
                if let Some(slot) = value {
                    let width = this.width(elem);
                    this.set_var(s, s.value.as_ref(), slots(slot, width), elem);
                }
            },
            |_| {},
        );
    }

    fn range_chan(&mut self, s: &Range, elem: Ty, label: Option<NodeId>) {
        let ch = self.value(&s.x);
        let ch = self.held_word(ch);
        self.range_begin(s);
        let (layout, of) = self.lay(elem);
        let dst = self.temp(of.slots);
        let ok = self.temp(1);
        let site = self.site(s.range_span);
        let recv = St::Recv { ch: Ex::Slot(ch), dst: Some(dst), ok: Some(ok), layout };
        let pre = self.block_of(|this| this.emit_at(site, recv));
        let width = of.slots;
        self.range_loop(
            s,
            label,
            pre,
            Some(Ex::Slot(ok)),
            |this| {
                this.live(dst, layout);
                this.set_var(s, s.key.as_ref(), slots(dst, width), elem);
            },
            |_| {},
        );
    }

    // ── functions ──

    /// The body becomes a function that the iterator calls. Jumps out of it leave a note for the loop.
    fn range_func(&mut self, id: NodeId, s: &Range, ty: Ty, label: Option<NodeId>) {
        let TyKind::Func(sig) = self.under(ty).clone() else { return };
        let Some(&yield_ty) = sig.params.first() else { return };
        let TyKind::Func(yield_sig) = self.under(yield_ty).clone() else { return };
        let fun = self.value(&s.x);
        let fun = self.held_word(fun);
        let watched = self.range_begin(s);
        // Action and state of the loop, and the results of this function, are shared with the body.
        let (word, _) = self.lay(Ty::INT);
        let action = self.shared_word(word);
        let state = self.shared_word(word);
        let mut captures = self.captures(id);
        let result_storage = self.share_results(&mut captures, action, state);
        let outer_targets = self.f.targets.clone();
        let parent = self.f.yields.take();
        let results = match &parent {
            Some(parent) => parent.results.clone(),
            None => self.f.results.clone(),
        };
        let body_state = YieldBody {
            action: captures.storage[captures.storage.len() - result_storage.len() - 2].clone(),
            state: captures.storage[captures.storage.len() - result_storage.len() - 1].clone(),
            results,
            result_storage: captures.storage[captures.storage.len() - result_storage.len()..]
                .to_vec(),
            outer: outer_targets.clone(),
        };
        let params: Vec<(Ty, Option<ObjId>)> =
            yield_sig.params.iter().map(|&ty| (ty, None)).collect();
        let func = self.reserve_func(None);
        let plan = self.yield_body(id, s, &params, &captures, body_state, label);
        self.f.yields = parent;
        self.install(func, &plan);
        let site = self.site(s.x.span);
        let closure = match captures.layout {
            Some(layout) => Ex::Closure(func, layout, captures.values.clone(), site),
            None => self.func_value(func),
        };
        self.emit_call(plain(Callee::Value(Ex::Slot(fun))), vec![closure], &[], site);
        self.end_iterations(&watched.0);
        self.after_yields(action, state, &outer_targets, site);
    }

    fn shared_word(&mut self, word: crate::mem::layout::LayoutId) -> u32 {
        let slot = self.temp(1);
        self.emit(St::Set(slot, Ex::New(word, self.f.site)));
        self.live_pointer(slot);
        slot
    }

    /// Adds action, state and the function's results to what the body captures; gives where the results live.
    fn share_results(&mut self, captures: &mut Captures, action: u32, state: u32) -> Vec<Storage> {
        let mut tys: Vec<Ty> = Vec::new();
        for (storage, &obj) in captures.storage.iter().zip(&captures.objs) {
            tys.push(match storage {
                Storage::CapturedCopy(_) => self.checked.objects.get(obj).ty,
                _ => Ty::basic(Basic::UnsafePointer),
            });
        }
        for ty in &mut tys {
            *ty = self.concrete(*ty);
        }
        let n = tys.len();
        let pointer = Ty::basic(Basic::UnsafePointer);
        tys.extend([pointer, pointer]);
        captures.values.extend([Ex::Slot(action), Ex::Slot(state)]);
        let boxes = self.result_boxes();
        for ex in &boxes {
            tys.push(pointer);
            captures.values.push(ex.clone());
        }
        let Some((layout, offsets)) = self.cx.layouts.record(&self.checked.types, &tys) else {
            return Vec::new();
        };
        captures.layout = Some(layout);
        for (i, &off) in offsets.iter().enumerate() {
            let fresh = match captures.storage.get(i) {
                Some(Storage::CapturedCopy(_)) => Storage::CapturedCopy(off),
                Some(Storage::CapturedRef { shared, .. }) => {
                    Storage::CapturedRef { off, shared: *shared }
                }
                _ => Storage::CapturedRef { off, shared: false },
            };
            if i < n {
                captures.storage[i] = fresh;
            } else {
                captures.storage.push(fresh);
            }
        }
        captures.storage[n + 2..].to_vec()
    }

    /// The addresses of blocks for the results of the function, which the body may set by `return`.
    fn result_boxes(&mut self) -> Vec<Ex> {
        if let Some(storages) = self.f.yields.as_ref().map(|y| y.result_storage.clone()) {
            return storages.iter().map(|s| simple_addr(self.storage_place(s))).collect();
        }
        if self.f.yield_results.is_empty() {
            for result in self.f.results.clone() {
                let (layout, _) = self.lay(result.ty);
                let slot = self.shared_word(layout);
                self.f.yield_results.push(slot);
            }
        }
        self.f.yield_results.iter().map(|&slot| Ex::Slot(slot)).collect()
    }

    fn yield_body(
        &mut self,
        id: NodeId,
        s: &Range,
        params: &[(Ty, Option<ObjId>)],
        captures: &Captures,
        yields: YieldBody,
        label: Option<NodeId>,
    ) -> crate::tree::ir::FuncPlan {
        let name = self.range_name();
        let mut state = self.literal_state(Some(id), captures, name);
        state.vars.retain(|_, _| true);
        state.yields = Some(Box::new(yields));
        state.defers = false;
        let site = self.f.site;
        let outer = std::mem::replace(&mut self.f, Box::new(state));
        self.f.site = site;
        let sig = super::func::FuncShape {
            recv: None,
            params: params.to_vec(),
            results: vec![(Ty::BOOL, None)],
            bound: false,
        };
        let header = self.header(&sig);
        // A call after the loop has ended is a misuse of the iterator.
        self.check_state();
        let brk = self.label();
        self.f.targets.push(Target { label, brk, cont: Some(brk), block: false });
        let mut at = self.f.n_results + 1;
        let values: Vec<(Ex, Ty)> = params
            .iter()
            .map(|&(ty, _)| {
                let width = self.width(ty);
                at += width;
                (slots(at - width, width), ty)
            })
            .collect();
        // One iteration as a loop that runs once: `continue` ends it, `break` leaves it by the label after it.
        let done = self.label();
        let inner = self.block_of(|this| {
            for (target, (value, ty)) in [&s.key, &s.value].into_iter().zip(values) {
                this.set_var(s, target.as_ref(), value, ty);
            }
            this.f.targets.pop();
            this.f.targets.push(Target { label, brk: done, cont: Some(brk), block: false });
            this.stmts(&s.body.stmts);
        });
        self.f.targets.pop();
        let wrapped = self.block_of(|this| {
            this.emit(St::Labeled(brk, inner));
            // The body was left at its end or by `continue`: go on.
            this.set_state(READY);
            this.emit(St::Set(0, Ex::Const(1)));
            this.emit(St::Return);
        });
        let wrapped = rename_continue(wrapped, brk);
        self.emit(St::Labeled(done, wrapped));
        // `break`: the loop ends.
        self.set_state(DONE);
        self.emit(St::Set(0, Ex::Const(0)));
        self.emit(St::Return);
        let plan = self.plan(header);
        self.f = outer;
        plan
    }

    fn range_name(&mut self) -> String {
        self.f.ranges += 1;
        format!("{}-range{}", self.f.name, self.f.ranges)
    }

    // ── state of the loop: misuse by the iterator panics (Go's runtime texts) ──

    fn state_place(&mut self) -> Option<Place> {
        let storage = self.f.yields.as_ref()?.state.clone();
        Some(self.storage_place(&storage))
    }

    fn set_state(&mut self, value: u64) {
        if let Some(place) = self.state_place() {
            let access = self.private();
            self.emit(St::Store(place, Prim::W64, Ex::Const(value), access));
        }
    }

    fn check_state(&mut self) {
        let Some(place) = self.state_place() else { return };
        let access = self.private();
        let now = self.temp(1);
        self.emit(St::Set(now, Ex::Load(place, Prim::W64, access)));
        self.misuse(
            now,
            DONE,
            "range function continued iteration after function for loop body returned false",
        );
        self.misuse(now, PANICKED, "range function continued iteration after loop body panic");
        self.misuse(now, EXHAUSTED, "range function continued iteration after whole loop exit");
        self.set_state(PANICKED);
    }

    fn misuse(&mut self, state: u32, value: u64, text: &'static str) {
        let bad =
            Ex::Cmp(CmpOp::Eq, Num::U64, Box::new(Ex::Slot(state)), Box::new(Ex::Const(value)));
        let fail = self.block_of(|s| s.emit(St::Fail(text, false)));
        self.emit(St::If(bad, fail, Vec::new()));
    }

    /// After the iterator has returned: check the state, then do what the body asked for.
    fn after_yields(&mut self, action: u32, state: u32, targets: &[Target], site: u32) {
        let access = self.private();
        let now = self.temp(1);
        self.emit_at(
            site,
            St::Set(now, Ex::Load(pointer_place(Ex::Slot(state)), Prim::W64, access)),
        );
        self.misuse(
            now,
            PANICKED,
            "range function recovered a loop body panic and did not resume panicking",
        );
        self.emit(St::Store(
            pointer_place(Ex::Slot(state)),
            Prim::W64,
            Ex::Const(EXHAUSTED),
            access,
        ));
        let next = self.temp(1);
        self.emit(St::Set(next, Ex::Load(pointer_place(Ex::Slot(action)), Prim::W64, access)));
        let is =
            |n: u64| Ex::Cmp(CmpOp::Eq, Num::U64, Box::new(Ex::Slot(next)), Box::new(Ex::Const(n)));
        let ret = self.block_of(|s| s.finish_return(action));
        self.emit(St::If(is(RETURN), ret, Vec::new()));
        for (i, target) in targets.iter().enumerate() {
            let number = FIRST_EXIT + 2 * i as u64;
            let brk = self.block_of(|s| s.emit(St::Break(target.brk)));
            self.emit(St::If(is(number), brk, Vec::new()));
            if let Some(cont) = target.cont {
                let cont = self.block_of(|s| s.emit(St::Continue(cont)));
                self.emit(St::If(is(number + 1), cont, Vec::new()));
            }
        }
        // Jumps to loops around a range over a function that is itself in such a body.
        if self.f.yields.is_some() {
            let pass = self.block_of(|s| s.pass_on(next, targets.len()));
            let far = Ex::Cmp(
                CmpOp::Ge,
                Num::U64,
                Box::new(Ex::Slot(next)),
                Box::new(Ex::Const(FIRST_EXIT + 2 * targets.len() as u64)),
            );
            self.emit(St::If(far, pass, Vec::new()));
        }
    }

    /// Goes on with a `return` that the body asked for.
    fn finish_return(&mut self, action: u32) {
        let _ = action;
        if self.f.yields.is_some() {
            self.leave_body(RETURN);
            return;
        }
        let boxes = self.f.yield_results.clone();
        for (result, slot) in self.f.results.clone().into_iter().zip(boxes) {
            let (layout, _) = self.lay(result.ty);
            let access = self.private();
            let value = self.load(pointer_place(Ex::Slot(slot)), layout, access);
            match result.var.and_then(|obj| self.f.vars.get(&obj).cloned()) {
                Some(storage) if !matches!(storage, Storage::Frame(_)) => {
                    let place = self.storage_place(&storage);
                    self.store(place, layout, value, access);
                }
                _ => {
                    let value = self.cloned(value, layout);
                    self.emit(St::Set(result.slot, value));
                }
            }
        }
        if !self.f.defers {
            self.load_results();
        }
        self.emit(St::Return);
    }

    /// A jump past the nearest loops around: its number in the function around.
    fn pass_on(&mut self, next: u32, skip: usize) {
        let Some(action) = self.f.yields.as_ref().map(|y| y.action.clone()) else { return };
        let place = self.storage_place(&action);
        let access = self.private();
        let less = Ex::Bin(
            BinOp::Sub,
            Num::U64,
            Box::new(Ex::Slot(next)),
            Box::new(Ex::Const(2 * skip as u64)),
            0,
        );
        self.emit(St::Store(place, Prim::W64, less, access));
        self.set_state(DONE);
        self.emit(St::Set(0, Ex::Const(0)));
        self.emit(St::Return);
    }

    /// Leaves the body with an action for the loop.
    fn leave_body(&mut self, action: u64) {
        let Some(storage) = self.f.yields.as_ref().map(|y| y.action.clone()) else { return };
        let place = self.storage_place(&storage);
        let access = self.private();
        self.emit(St::Store(place, Prim::W64, Ex::Const(action), access));
        self.set_state(DONE);
        self.emit(St::Set(0, Ex::Const(0)));
        self.emit(St::Return);
    }

    /// `return` inside the body of a range over a function.
    pub(super) fn yield_return(&mut self, es: &[Expr]) {
        let Some((results, storages)) =
            self.f.yields.as_ref().map(|y| (y.results.clone(), y.result_storage.clone()))
        else {
            return;
        };
        if es.is_empty() {
            // Named results keep what they have: they are shared with the body already.
            for (result, storage) in results.iter().zip(&storages) {
                if let Some(obj) = result.var
                    && self.f.vars.contains_key(&obj)
                {
                    let (layout, _) = self.lay(result.ty);
                    let loc = self.var_loc(obj);
                    if let Loc::Mem { place, .. } = loc {
                        let access = self.private();
                        let value = self.load(place, layout, access);
                        let place = self.storage_place(storage);
                        self.store(place, layout, value, access);
                    }
                }
            }
            self.leave_body(RETURN);
            return;
        }
        let values: Vec<(Ex, Ty)> = if es.len() == 1 && results.len() > 1 {
            self.several(&es[0])
        } else {
            es.iter().zip(&results).map(|(e, r)| (self.value_as(e, r.ty), r.ty)).collect()
        };
        for ((value, from), (result, storage)) in
            values.into_iter().zip(results.iter().zip(&storages))
        {
            let value = self.convert(value, from, result.ty);
            let (layout, _) = self.lay(result.ty);
            let place = self.storage_place(storage);
            let access = self.private();
            self.store(place, layout, value, access);
        }
        self.leave_body(RETURN);
    }

    /// `break` or `continue` that leaves the body for a loop around.
    pub(super) fn yield_jump(&mut self, label: Option<NodeId>, cont: bool) {
        let Some(yields) = &self.f.yields else { return };
        let found = yields.outer.iter().rposition(|t| match label {
            Some(id) => t.label == Some(id),
            None => !cont || t.cont.is_some(),
        });
        match found {
            Some(i) => self.leave_body(FIRST_EXIT + 2 * i as u64 + u64::from(cont)),
            None => {
                let site = self.f.site;
                let span = self.cx.tables.sites[site as usize].span;
                self.unsupported(span, "a jump out of nested ranges over functions");
            }
        }
    }

    /// Whether a label is outside the body that is lowered.
    pub(super) fn leaves_yield(&self, label: NodeId) -> bool {
        self.f.yields.is_some() && !self.f.goto_labels.contains_key(&label)
    }
}

const READY: u64 = 0;
const DONE: u64 = 1;
const PANICKED: u64 = 2;
const EXHAUSTED: u64 = 3;

/// The next number.
fn plus_one(slot: u32) -> Ex {
    Ex::Bin(BinOp::Add, Num::I64, Box::new(Ex::Slot(slot)), Box::new(Ex::Const(1)), 0)
}

/// `continue` of the loop that the body stands for leaves the block of the iteration.
fn rename_continue(stms: Stms, brk: LabelId) -> Stms {
    stms.into_iter()
        .map(|mut stm| {
            stm.kind = match stm.kind {
                St::Continue(label) if label == brk => St::Break(brk),
                St::Block(b) => St::Block(rename_continue(b, brk)),
                St::Labeled(l, b) => St::Labeled(l, rename_continue(b, brk)),
                St::If(c, a, b) => St::If(c, rename_continue(a, brk), rename_continue(b, brk)),
                St::Switch(s, arms, d) => St::Switch(
                    s,
                    arms.into_iter().map(|a| rename_continue(a, brk)).collect(),
                    rename_continue(d, brk),
                ),
                St::Loop { pre, cond, body, post, label } => St::Loop {
                    pre: rename_continue(pre, brk),
                    cond,
                    body: rename_continue(body, brk),
                    post: rename_continue(post, brk),
                    label,
                },
                kind => kind,
            };
            stm
        })
        .collect()
}
