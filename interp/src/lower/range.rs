//! Range loops (spec: For statements with range clause).

use racewalk_grammar::ast::{Expr, ExprKind, NodeId, Range};
use racewalk_grammar::source::Span;

use super::Lower;
use super::frame::{Storage, Target, slots};
use super::place::{pointer_place, simple_addr};
use super::stmt::has_call;
use crate::tree::ir::{BinOp, CmpOp, Ex, LabelId, Num, Place, RtFn, St, Stms};
use crate::types::object::ObjId;
use crate::types::ty::{Basic, Ty, TyKind};

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

    pub(super) fn held_word(&mut self, ex: Ex) -> u32 {
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
        objs.filter(|&o| self.facts_of(o).captured.is_some()).collect()
    }

    /// Before the loop: variables shared by the iterations (before go1.22) are declared here.
    pub(super) fn range_begin(&mut self, s: &Range) -> (Vec<ObjId>, u32) {
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
    pub(super) fn set_var(&mut self, s: &Range, target: Option<&Expr>, value: Ex, from: Ty) {
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

    /// Both iteration variables get their values: where they are assigned, all operands are evaluated before the first write.
    pub(super) fn set_vars(&mut self, s: &Range, values: [Option<(Ex, Ty)>; 2]) {
        let wanted: Vec<_> = [&s.key, &s.value].into_iter().zip(values).filter_map(named).collect();
        if let (false, [_, _]) = (s.define, &wanted[..]) {
            return self.assign_values(wanted);
        }
        for (target, (value, from)) in wanted {
            self.set_var(s, Some(target), value, from);
        }
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
        self.f.targets.push(Target::loop_of(label, brk));
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
            Some(key) if !matches!(&key.kind, ExprKind::Ident(n) if n.is_blank()) => {
                let var = self.ty(key);
                if self.is_iface(var) { self.default_type(ty) } else { var }
            }
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
                let is_wanted = |v: &Expr| !matches!(&v.kind, ExprKind::Ident(n) if n.is_blank());
                let value = s.value.as_ref().is_some_and(is_wanted).then(|| {
                    let place = place(size, Ex::Slot(index), site);
                    (this.load(place, layout, access), elem)
                });
                this.set_vars(s, [Some((Ex::Slot(index), Ty::INT)), value]);
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
                let rune = (Ex::Slot(rune), Ty::basic(Basic::Int32));
                this.set_vars(s, [Some((Ex::Slot(index), Ty::INT)), Some(rune)]);
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
                let key = key.map(|slot| (slots(slot, this.width(key_ty)), key_ty));
                let value = value.map(|slot| (slots(slot, this.width(elem)), elem));
                this.set_vars(s, [key, value]);
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
        let site = self.site(Span::new(s.range_span.lo, s.x.span.hi));
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
}

/// A target that is no blank identifier, with its value.
fn named<V>((target, value): (&Option<Expr>, Option<V>)) -> Option<(&Expr, V)> {
    let target = target.as_ref()?;
    let blank = matches!(&target.kind, ExprKind::Ident(name) if name.is_blank());
    value.filter(|_| !blank).map(|value| (target, value))
}

/// The next number.
fn plus_one(slot: u32) -> Ex {
    Ex::Bin(BinOp::Add, Num::I64, Box::new(Ex::Slot(slot)), Box::new(Ex::Const(1)), 0)
}
