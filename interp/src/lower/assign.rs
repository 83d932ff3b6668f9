//! Assignments (spec: Assignment statements).

use racewalk_grammar::ast::{Assign, AssignOp, BinaryOp, Expr, ExprKind};
use racewalk_grammar::source::Span;

use super::Lower;
use super::frame::{Storage, slots};
use super::place::{Loc, pointer_place, simple_addr};
use crate::mem::layout::{LayoutId, Layouts, Prim};
use crate::tree::ir::{Access, BinOp, Ex, Num, Place, SlotKind, St};
use crate::tree::walk::place_is_shared;
use crate::types::ty::{Ty, TyKind};
use crate::value::num;

/// What an assignment writes, with its operands evaluated.
#[derive(Clone)]
enum Lhs {
    Blank,
    Slots(u32),
    Mem(Place, LayoutId, Access),
    Map { map: Ex, ty: u32, key: Ex, access: Access },
}

impl Lower<'_> {
    /// `x = y`, `x op= y`, `a, b = x, y`.
    pub(super) fn assign(&mut self, a: &Assign) {
        match a.op {
            AssignOp::Op(op) => self.op_assign(&a.lhs[0], op, &a.rhs[0], a.op_span),
            AssignOp::Set | AssignOp::Define if a.lhs.len() == 1 => {
                self.assign_one(&a.lhs[0], &a.rhs[0])
            }
            AssignOp::Set | AssignOp::Define => self.assign_several(a),
        }
    }

    fn op_assign(&mut self, x: &Expr, op: BinaryOp, y: &Expr, op_span: Span) {
        let lhs = self.lhs(x);
        let value = if op.is_shift() {
            let site = self.site(op_span);
            self.shift_count(y, site)
        } else {
            let ty = self.ty(x);
            self.value_as(y, ty)
        };
        self.update_lhs(lhs, x, op, value, op_span);
    }

    /// `x op= value`; the place is found once.
    pub(super) fn update(&mut self, x: &Expr, op: BinaryOp, value: Ex, op_span: Span) {
        let lhs = self.lhs(x);
        self.update_lhs(lhs, x, op, value, op_span);
    }

    fn update_lhs(&mut self, lhs: Lhs, x: &Expr, op: BinaryOp, value: Ex, op_span: Span) {
        let ty = self.ty(x);
        let (layout, of) = self.lay(ty);
        let site = self.site(op_span);
        match lhs {
            Lhs::Blank => {}
            Lhs::Slots(slot) => {
                let old = slots(slot, of.slots);
                let new = self.arith_ex(op, ty, old, value, site);
                self.emit(St::Set(slot, new));
            }
            Lhs::Map { map, ty: map_ty, key, access } => {
                let map = self.materialize(map, Layouts::POINTER);
                let key_layout = self.cx.tables.map_types[map_ty as usize].key;
                let key = self.materialize(key, key_layout);
                let (m, k) = (Box::new(map.clone()), Box::new(key.clone()));
                let old = Ex::MapGet { map: m, ty: map_ty, key: k, ok: false, access };
                let value = self.arith_ex(op, ty, old, value, site);
                self.emit(St::MapSet { map, ty: map_ty, key, value, access });
            }
            Lhs::Mem(place, layout_id, access) => {
                let parts = of.parts.clone();
                let one_word = parts.len() == 1 && self.complex_part(ty).is_none();
                if one_word && !(self.opts.access_grain && access.shared) {
                    let (bin, num) = (super::expr::bin_op(op), self.num(ty));
                    self.emit_at(site, St::Update(place, parts[0].prim, bin, num, value, access));
                    return;
                }
                let (bin, num) = (super::expr::bin_op(op), self.num(ty));
                if one_word && num::alu(bin, num).is_some() {
                    self.split_update(place, parts[0].prim, (bin, num), value, access);
                    return;
                }
                let place = self.fixed(place);
                let old = self.load(place.clone(), layout, access);
                let new = self.arith_ex(op, ty, old, value, site);
                let new = if access.shared { self.materialize(new, layout) } else { new };
                self.store(place, layout_id, new, access);
            }
        }
    }

    fn split_update(
        &mut self,
        place: Place,
        prim: Prim,
        (op, num): (BinOp, Num),
        value: Ex,
        access: Access,
    ) {
        let place = if place_is_shared(&place) { self.fixed(place) } else { place };
        let held = self.temp(1);
        let found = (!stays(&place)).then(|| self.temp(1));
        let stop = match found {
            Some(slot) => self.map_with(self.f.map, slot, SlotKind::Pointer),
            None => self.f.map,
        };
        self.emit(St::SplitUpdate { place, prim, op, num, value, held, found, stop, access });
    }

    /// A place that stays the same when it is used twice: its address in a temporary.
    fn fixed(&mut self, place: Place) -> Place {
        if stays(&place) {
            return place;
        }
        let slot = self.temp(1);
        self.emit(St::Set(slot, simple_addr(place)));
        self.live_pointer(slot);
        pointer_place(Ex::Slot(slot))
    }

    fn assign_one(&mut self, x: &Expr, y: &Expr) {
        if let ExprKind::Ident(name) = &x.kind
            && name.is_blank()
        {
            let ty = self.ty(y);
            let ty = self.default_type(ty);
            let value = self.value_as(y, ty);
            if !matches!(
                value,
                Ex::Slot(_) | Ex::Slots(..) | Ex::Const(_) | Ex::Str(..) | Ex::Zero(_)
            ) {
                self.emit(St::Eval(value));
            }
            return;
        }
        if self.is_self_assignment(x, y) {
            return;
        }
        let ty = self.ty(x);
        if let Some(call) = self.append_call(y)
            && let Loc::Frame(slot) = self.simple_var(x)
        {
            self.append_into(y, call, slot);
            return;
        }
        // Calls on the left come before those on the right; plain reads of both sides come after them.
        let lhs = self.lhs(x);
        let value = self.value_as(y, ty);
        // At access grain a shared write is a step of its own after the shared reads.
        if let (Lhs::Mem(_, layout, access), true) = (&lhs, self.opts.access_grain)
            && access.shared
            && reads_shared(&value)
        {
            let layout = *layout;
            let value = self.materialize(value, layout);
            self.write(lhs, value);
            return;
        }
        self.write(lhs, value);
    }

    /// A variable in slots; anything else gives a location that is none.
    fn simple_var(&mut self, x: &Expr) -> Loc {
        match &x.kind {
            ExprKind::Paren(inner) => self.simple_var(inner),
            ExprKind::Ident(_) => match self.used(x).and_then(|obj| self.f.vars.get(&obj)) {
                Some(Storage::Frame(slot)) => Loc::Frame(*slot),
                _ => Loc::Mem { place: Place::Static(0), shared: false },
            },
            _ => Loc::Mem { place: Place::Static(0), shared: false },
        }
    }

    /// `x = x` of a variable is nothing: gc removes it.
    fn is_self_assignment(&self, x: &Expr, y: &Expr) -> bool {
        match (&x.kind, &y.kind) {
            (ExprKind::Ident(_), ExprKind::Ident(_)) => {
                self.used(x).is_some() && self.used(x) == self.used(y)
            }
            _ => false,
        }
    }

    /// `a, b = x, y`: operands on both sides, then the writes from left to right.
    fn assign_several(&mut self, a: &Assign) {
        let mut targets = Vec::new();
        for x in &a.lhs {
            let blank = matches!(&x.kind, ExprKind::Ident(name) if name.is_blank());
            let lhs = if blank { Lhs::Blank } else { self.lhs(x) };
            let ty = if blank { Ty::INVALID } else { self.ty(x) };
            targets.push((lhs, ty));
        }
        let values: Vec<(Ex, Ty)> = if a.rhs.len() == 1 {
            self.several(&a.rhs[0])
        } else {
            let pairs: Vec<(Ex, Ty)> = a
                .lhs
                .iter()
                .zip(&a.rhs)
                .map(|(x, y)| {
                    let blank = matches!(&x.kind, ExprKind::Ident(name) if name.is_blank());
                    let ty = if blank { self.ty(y) } else { self.ty(x) };
                    let ty = self.default_type(ty);
                    (self.value_as(y, ty), ty)
                })
                .collect();
            let written = targets.iter().any(|(lhs, _)| matches!(lhs, Lhs::Slots(_)));
            self.read_before_writes(pairs, written)
        };
        let targets: Vec<(Lhs, Ty)> =
            targets.into_iter().map(|(lhs, ty)| (self.settle(lhs), ty)).collect();
        for ((lhs, to), (value, from)) in targets.into_iter().zip(values) {
            let value = if to == Ty::INVALID { value } else { self.convert(value, from, to) };
            if let Lhs::Map { .. } = lhs
                && may_fail(&value)
            {
                // The entry is there before its value is found.
                let zero = self.zero(to);
                self.write(lhs.clone(), zero);
            }
            self.write(lhs, value);
        }
    }

    /// The values of `a, b = x, y` in temporaries, as gc orders them where they may fail: the first comes after the others, and one that no
    /// write can change, for it consists of variables in slots (none of them `written`), comes with its own write.
    fn read_before_writes(&mut self, pairs: Vec<(Ex, Ty)>, written: bool) -> Vec<(Ex, Ty)> {
        let mut held = Vec::new();
        let mut first = None;
        for (i, (ex, ty)) in pairs.into_iter().enumerate() {
            let (layout, _) = self.lay(ty);
            let ex = self.cloned(ex, layout);
            // Type assertions keep their place among the calls.
            let asserts = matches!(ex, Ex::AssertType { .. } | Ex::AssertIface { .. });
            if i == 0 && !asserts {
                first = Some((ex, ty, layout));
            } else if !written && is_of_slots(&ex) {
                held.push((ex, ty));
            } else {
                held.push((self.copy_out(ex, layout), ty));
            }
        }
        if let Some((ex, ty, layout)) = first {
            held.insert(0, (self.copy_out(ex, layout), ty));
        }
        held
    }

    /// Writes values to what expressions denote, their operands evaluated before the first write; for iteration variables.
    pub(super) fn assign_values(&mut self, pairs: Vec<(&Expr, (Ex, Ty))>) {
        let lhs: Vec<Lhs> = pairs.iter().map(|(x, _)| self.lhs(x)).collect();
        let mut writes = Vec::new();
        for (lhs, (x, (value, from))) in lhs.into_iter().zip(pairs) {
            let to = self.ty(x);
            let value = self.convert(value, from, to);
            let (layout, _) = self.lay(to);
            let value = self.cloned(value, layout);
            writes.push((lhs, self.copy_out(value, layout)));
        }
        let writes: Vec<_> =
            writes.into_iter().map(|(lhs, value)| (self.settle(lhs), value)).collect();
        for (lhs, value) in writes {
            self.write(lhs, value);
        }
    }

    /// A value in temporaries of its own.
    fn copy_out(&mut self, ex: Ex, layout: LayoutId) -> Ex {
        self.materialize(ex, layout)
    }

    /// Evaluates the operands of a target, so that later writes do not change them.
    fn settle(&mut self, lhs: Lhs) -> Lhs {
        match lhs {
            Lhs::Mem(place, layout, access) => Lhs::Mem(self.settled_place(place), layout, access),
            Lhs::Map { map, ty, key, access } => {
                let map = self.materialize(map, Layouts::POINTER);
                let key_layout = self.cx.tables.map_types[ty as usize].key;
                let key = self.materialize(key, key_layout);
                Lhs::Map { map, ty, key, access }
            }
            lhs => lhs,
        }
    }

    /// Index and pointer operands are evaluated now; the failing of an index or nil pointer waits for the write (spec: the
    /// assignment phase), which for one-word targets makes no difference that shows besides earlier writes.
    fn settled_place(&mut self, place: Place) -> Place {
        match place {
            Place::Static(_) => place,
            Place::Ptr { base, off, nil } => {
                let base = self.materialize(*base, Layouts::POINTER);
                Place::Ptr { base: Box::new(base), off, nil }
            }
            Place::SliceElem { slice, index, size, off, site } => {
                let index = Box::new(self.materialize(*index, Layouts::WORD));
                let copy = self.temp(3);
                self.emit(St::Set(copy, Ex::Slots(slice, 3)));
                self.live_pointer(copy);
                Place::SliceElem { slice: copy, index, size, off, site }
            }
            Place::SliceElemAt { header, access, index, size, off, site } => {
                let index = Box::new(self.materialize(*index, Layouts::WORD));
                let slice = self.temp(3);
                let layout = self.slice_layout();
                self.emit(St::Set(slice, Ex::LoadN(*header, layout, access)));
                self.live_pointer(slice);
                Place::SliceElem { slice, index, size, off, site }
            }
            Place::ArrayElem { array, len, index, size, off, site } => {
                let index = Box::new(self.materialize(*index, Layouts::WORD));
                let array = Box::new(self.settled_place(*array));
                Place::ArrayElem { array, len, index, size, off, site }
            }
        }
    }

    /// The layout of a slice header.
    fn slice_layout(&mut self) -> LayoutId {
        let ty = self.checked.types.slice_of(Ty::INT);
        self.lay(ty).0
    }

    /// What an expression on the left side writes.
    fn lhs(&mut self, x: &Expr) -> Lhs {
        match &x.kind {
            ExprKind::Paren(inner) => return self.lhs(inner),
            ExprKind::Ident(name) if name.is_blank() => return Lhs::Blank,
            ExprKind::Index(m, indices) => {
                let map_ty = self.ty(m);
                if let TyKind::Map(key_ty, _) = *self.under(map_ty) {
                    let access = self.map_access(m);
                    let map = self.value(m);
                    let key = self.value_as(&indices[0], key_ty);
                    return Lhs::Map { map, ty: self.map_type(map_ty), key, access };
                }
            }
            _ => {}
        }
        let ty = self.ty(x);
        let (layout, _) = self.lay(ty);
        match self.loc(x) {
            Loc::Frame(slot) => Lhs::Slots(slot),
            Loc::Mem { place, shared } => {
                let access = self.access(x, shared);
                Lhs::Mem(place, layout, access)
            }
        }
    }

    fn write(&mut self, lhs: Lhs, value: Ex) {
        match lhs {
            Lhs::Blank => {}
            Lhs::Slots(slot) => self.emit(St::Set(slot, value)),
            Lhs::Mem(place, layout, access) => self.store(place, layout, value, access),
            Lhs::Map { map, ty, key, access } => {
                self.emit(St::MapSet { map, ty, key, value, access })
            }
        }
    }

    /// Writes a value to what an expression denotes; for iteration variables and receive targets.
    pub(super) fn assign_value(&mut self, x: &Expr, value: Ex, from: Ty) {
        if let ExprKind::Ident(name) = &x.kind
            && name.is_blank()
        {
            return;
        }
        let ty = self.ty(x);
        let value = self.convert(value, from, ty);
        self.write_to(x, value);
    }

    /// Writes a value to what an expression denotes, whose operands are evaluated after it.
    pub(super) fn write_to(&mut self, x: &Expr, value: Ex) {
        let lhs = self.lhs(x);
        self.write(lhs, value);
    }
}

/// Whether a value depends on nothing but slots.
fn is_of_slots(ex: &Ex) -> bool {
    match ex {
        Ex::Slot(_) | Ex::Slots(..) | Ex::Const(_) | Ex::Str(..) | Ex::Zero(_) => true,
        Ex::Bin(_, _, a, b, _) | Ex::Cmp(_, _, a, b) => is_of_slots(a) && is_of_slots(b),
        Ex::Un(_, _, a) | Ex::Conv(_, _, a) | Ex::ShiftCount(a, _) => is_of_slots(a),
        _ => false,
    }
}

/// Whether a place is the same when it is found again.
fn stays(place: &Place) -> bool {
    match place {
        Place::Static(_) => true,
        Place::Ptr { base, nil: None, .. } => matches!(**base, Ex::Slot(_)),
        _ => false,
    }
}

/// Whether evaluating a value that is of slots can fail.
fn may_fail(ex: &Ex) -> bool {
    match ex {
        Ex::Bin(op, num, a, b, _) => {
            let divides = matches!(op, BinOp::Div | BinOp::Rem);
            divides && !matches!(num, Num::F32 | Num::F64) || may_fail(a) || may_fail(b)
        }
        Ex::Cmp(_, _, a, b) => may_fail(a) || may_fail(b),
        Ex::Un(_, _, a) | Ex::Conv(_, _, a) => may_fail(a),
        Ex::ShiftCount(..) => true,
        _ => false,
    }
}

/// Whether evaluating reads memory that goroutines share.
fn reads_shared(ex: &Ex) -> bool {
    match ex {
        Ex::Load(_, _, access) | Ex::LoadN(_, _, access) => access.shared,
        Ex::Slot(_)
        | Ex::Const(_)
        | Ex::Str(..)
        | Ex::Slots(..)
        | Ex::Zero(_)
        | Ex::FuncValue(_)
        | Ex::New(..) => false,
        Ex::Bin(_, _, a, b, _)
        | Ex::Cmp(_, _, a, b)
        | Ex::And(a, b)
        | Ex::Or(a, b)
        | Ex::StrCmp(_, a, b) => reads_shared(a) || reads_shared(b),
        Ex::Un(_, _, a)
        | Ex::Conv(_, _, a)
        | Ex::ShiftCount(a, _)
        | Ex::Part(a, _)
        | Ex::StrLen(a) => reads_shared(a),
        Ex::Seq(parts) | Ex::Concat(parts, _) | Ex::Closure(_, _, parts, _) => {
            parts.iter().any(reads_shared)
        }
        Ex::Iface(_, _, a, _) | Ex::NewWith(_, a, _) | Ex::Unbox(_, a) | Ex::Implements(a, _) => {
            reads_shared(a)
        }
        Ex::Addr(_)
        | Ex::StrIndex(..)
        | Ex::Count(..)
        | Ex::StrSlice(..)
        | Ex::SliceOf { .. }
        | Ex::ArraySlice { .. }
        | Ex::MapGet { .. }
        | Ex::AssertType { .. }
        | Ex::AssertIface { .. }
        | Ex::Rt(_) => true,
    }
}
