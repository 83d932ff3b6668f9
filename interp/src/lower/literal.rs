//! Composite literals (spec: Composite literals).

use racewalk_grammar::ast::{CompositeLit, Element, Expr, ExprKind};

use super::Lower;
use super::place::pointer_place;
use crate::mem::layout::LayoutId;
use crate::tree::ir::{Access, Ex, Place, SlotId, St};
use crate::types::info::Mode;
use crate::types::ty::{StructInfo, Ty, TyKind};

/// An element that is evaluated as far as it calls, and not written yet.
struct Pending {
    place: Place,
    layout: LayoutId,
    value: Ex,
    access: Access,
}

impl Lower<'_> {
    /// `T{…}` as a value.
    pub(super) fn composite(&mut self, e: &Expr, lit: &CompositeLit) -> Ex {
        let ty = self.ty(e);
        // An elided `&T` inside another literal.
        if let Some(elem) = self.pointee(ty) {
            return self.new_composite(e, elem, lit);
        }
        match self.under(ty).clone() {
            TyKind::Struct(_) | TyKind::Array(..) => {
                if !self.fits(ty) {
                    return Ex::Const(0);
                }
                let (layout, of) = self.lay(ty);
                if of.boxed {
                    let slot = self.new_block(layout, e);
                    self.fill(pointer_place(Ex::Slot(slot)), ty, lit, false);
                    return Ex::Slot(slot);
                }
                self.flat(ty, lit)
            }
            TyKind::Slice(elem) => self.slice_literal(e, elem, lit),
            TyKind::Map(key, elem) => self.map_literal(e, ty, key, elem, lit),
            _ => Ex::Const(0),
        }
    }

    /// `&T{…}`: a new variable with that value; writing it is an access.
    pub(super) fn new_composite(&mut self, e: &Expr, ty: Ty, lit: &CompositeLit) -> Ex {
        if !self.fits(ty) {
            return Ex::Const(0);
        }
        let (layout, of) = self.lay(ty);
        let is_struct = matches!(self.under(ty), TyKind::Struct(_) | TyKind::Array(..));
        let span = e.span;
        if is_struct && of.boxed {
            let slot = self.new_block(layout, e);
            self.fill(pointer_place(Ex::Slot(slot)), ty, lit, true);
            return Ex::Slot(slot);
        }
        let value = if is_struct {
            self.flat(ty, lit)
        } else {
            match self.under(ty).clone() {
                TyKind::Slice(elem) => self.slice_literal(e, elem, lit),
                TyKind::Map(key, elem) => self.map_literal(e, ty, key, elem, lit),
                _ => Ex::Const(0),
            }
        };
        let site = self.site(span);
        let shared = !lit.elems.is_empty() && of.size > 0;
        Ex::NewWith(layout, Box::new(value), Access { site, shared, back: 0 })
    }

    fn new_block(&mut self, layout: LayoutId, e: &Expr) -> SlotId {
        let site = self.site(e.span);
        let slot = self.temp(1);
        self.emit(St::Set(slot, Ex::New(layout, site)));
        self.live_pointer(slot);
        slot
    }

    /// A new array in memory; the slot of its address.
    pub(super) fn new_array(&mut self, elem: Ty, n: u64) -> SlotId {
        let array = self.checked.types.intern(TyKind::Array(elem, n));
        let (layout, _) = self.lay(array);
        let slot = self.temp(1);
        self.emit(St::Set(slot, Ex::New(layout, self.f.site)));
        self.live_pointer(slot);
        slot
    }

    /// A struct or small array as slots.
    fn flat(&mut self, ty: Ty, lit: &CompositeLit) -> Ex {
        let parts = match self.under(ty).clone() {
            TyKind::Struct(info) => {
                let mut values = Vec::new();
                for (i, elem) in lit.elems.iter().enumerate() {
                    let path = self.field_path(i, elem);
                    let field = path.iter().fold(ty, |ty, &index| self.field_type(ty, index));
                    let value = self.element(&elem.value, field);
                    if self.is_blank_field(ty, &path) {
                        self.emit(St::Eval(value));
                    } else {
                        values.push((path, value));
                    }
                }
                self.parts_of(&info, &[], &mut values)
            }
            TyKind::Array(elem, n) => {
                let mut parts: Vec<Option<Ex>> = vec![None; n as usize];
                for (index, value) in self.indexed(lit) {
                    let value = self.element(value, elem);
                    if let Some(part) = parts.get_mut(index as usize) {
                        *part = Some(value);
                    }
                }
                let tys = vec![elem; n as usize];
                self.complete(parts, &tys)
            }
            _ => Vec::new(),
        };
        Ex::Seq(parts)
    }

    /// Whether a literal's value is for a field without a name, which stays zero.
    fn is_blank_field(&self, ty: Ty, path: &[usize]) -> bool {
        let TyKind::Struct(info) = self.under(ty) else { return false };
        matches!(*path, [index] if info.fields.get(index).is_some_and(|f| f.name.is_blank()))
    }

    fn complete(&mut self, parts: Vec<Option<Ex>>, tys: &[Ty]) -> Vec<Ex> {
        parts
            .into_iter()
            .zip(tys)
            .map(|(part, &ty)| part.unwrap_or_else(|| self.zero(ty)))
            .filter(|ex| *ex != Ex::Zero(0))
            .collect()
    }

    /// The parts of a struct, or of one that is embedded in it at `at`, out of the values of a literal with their fields' paths.
    fn parts_of(
        &mut self,
        info: &StructInfo,
        at: &[usize],
        values: &mut Vec<(Vec<usize>, Ex)>,
    ) -> Vec<Ex> {
        let mut parts = vec![None; info.fields.len()];
        for (index, part) in parts.iter_mut().enumerate() {
            let path: Vec<usize> = at.iter().copied().chain([index]).collect();
            if let Some(found) = values.iter().position(|(p, _)| *p == path) {
                *part = Some(values.swap_remove(found).1);
            } else if values.iter().any(|(p, _)| p.starts_with(&path)) {
                let embedded = self.concrete(info.fields[index].ty);
                if let TyKind::Struct(inner) = self.under(embedded).clone() {
                    *part = Some(Ex::Seq(self.parts_of(&inner, &path, values)));
                }
            }
        }
        let tys: Vec<Ty> = info.fields.iter().map(|f| f.ty).collect();
        self.complete(parts, &tys)
    }

    /// The field that an element of a struct literal is for: its index, behind those of the embedded structs that lead to it.
    fn field_path(&self, i: usize, elem: &Element) -> Vec<usize> {
        let selection = elem.key.as_ref().and_then(|k| self.checked.info.selections.get(&k.id));
        selection.map_or_else(|| vec![i], |selection| selection.path.clone())
    }

    fn field_type(&mut self, ty: Ty, index: usize) -> Ty {
        let field = match self.under(ty) {
            TyKind::Struct(info) => info.fields.get(index).map_or(Ty::INVALID, |f| f.ty),
            _ => Ty::INVALID,
        };
        self.concrete(field)
    }

    /// The elements of an array or slice literal with their indices.
    fn indexed<'e>(&self, lit: &'e CompositeLit) -> Vec<(u64, &'e Expr)> {
        let mut next = 0;
        lit.elems
            .iter()
            .map(|elem| {
                if let Some(key) = &elem.key
                    && let Some(Mode::Constant(value)) =
                        self.checked.info.get(key.id).map(|tv| &tv.mode)
                {
                    next = value.as_u64().unwrap_or(next);
                }
                next += 1;
                (next - 1, &elem.value)
            })
            .collect()
    }

    fn element(&mut self, value: &Expr, ty: Ty) -> Ex {
        self.value_as(value, ty)
    }

    /// Writes the elements of a struct or array literal into zeroed memory: all are evaluated as far as they call, then all are written.
    fn fill(&mut self, place: Place, ty: Ty, lit: &CompositeLit, shared: bool) {
        let mut stores = Vec::new();
        self.collect(place, ty, lit, shared, &mut stores);
        self.write_all(stores);
    }

    fn write_all(&mut self, stores: Vec<Pending>) {
        for Pending { place, layout, value, access } in stores {
            self.store(place, layout, value, access);
        }
    }

    fn collect(
        &mut self,
        place: Place,
        ty: Ty,
        lit: &CompositeLit,
        shared: bool,
        out: &mut Vec<Pending>,
    ) {
        match self.under(ty).clone() {
            TyKind::Struct(_) => {
                for (i, elem) in lit.elems.iter().enumerate() {
                    let (mut field, mut place) = (ty, place.clone());
                    let path = self.field_path(i, elem);
                    if self.is_blank_field(ty, &path) {
                        let field = self.field_type(ty, i);
                        let value = self.element(&elem.value, field);
                        self.emit(St::Eval(value));
                        continue;
                    }
                    for index in path {
                        let offsets = self.cx.layouts.field_offsets(&self.checked.types, field);
                        place = place.plus(offsets[index] as u32);
                        field = self.field_type(field, index);
                    }
                    self.collect_one(place, field, &elem.value, shared, out);
                }
            }
            TyKind::Array(elem, _) => {
                let size = self.size(elem);
                for (index, value) in self.indexed(lit) {
                    self.collect_one(
                        place.clone().plus(index as u32 * size),
                        elem,
                        value,
                        shared,
                        out,
                    );
                }
            }
            _ => {}
        }
    }

    fn collect_one(
        &mut self,
        place: Place,
        ty: Ty,
        value: &Expr,
        shared: bool,
        out: &mut Vec<Pending>,
    ) {
        let (layout, of) = self.lay(ty);
        if of.boxed
            && let ExprKind::CompositeLit(inner) = &value.kind
            && self.ty(value) == ty
        {
            self.collect(place, ty, inner, shared, out);
            return;
        }
        let ex = self.element(value, ty);
        let site = self.site(value.span);
        out.push(Pending { place, layout, value: ex, access: Access { site, shared, back: 0 } });
    }

    fn slice_literal(&mut self, e: &Expr, elem: Ty, lit: &CompositeLit) -> Ex {
        let elems = self.indexed(lit);
        let n = elems.iter().map(|(i, _)| i + 1).max().unwrap_or(0);
        let array = self.checked.types.intern(TyKind::Array(elem, n));
        if !self.fits(array) {
            return Ex::Zero(3);
        }
        let (layout, of) = self.lay(array);
        if self.f.has_call && n > 0 && !of.boxed {
            // Elements are read after the calls that follow.
            let value = Box::new(self.flat(array, lit));
            let access = Access { site: self.site(e.span), shared: of.size > 0, back: 0 };
            return Ex::Seq(vec![Ex::NewWith(layout, value, access), Ex::Const(n), Ex::Const(n)]);
        }
        let outer = self.f.site;
        self.f.site = self.site(e.span);
        let base = self.new_array(elem, n);
        let size = self.size(elem);
        let mut stores = Vec::new();
        for (index, value) in elems {
            let place = pointer_place(Ex::Slot(base)).plus(index as u32 * size);
            self.collect_one(place, elem, value, true, &mut stores);
        }
        self.write_all(stores);
        self.f.site = outer;
        Ex::Seq(vec![Ex::Slot(base), Ex::Const(n), Ex::Const(n)])
    }

    fn map_literal(&mut self, e: &Expr, ty: Ty, key: Ty, elem: Ty, lit: &CompositeLit) -> Ex {
        let index = self.map_type(ty);
        let site = self.site(e.span);
        let slot = self.temp(1);
        let make = self.rt(
            crate::tree::ir::RtFn::MakeMap(index),
            vec![Ex::Const(lit.elems.len() as u64)],
            1,
            site,
        );
        self.emit(St::Set(slot, make));
        self.live_pointer(slot);
        // As with gc, entries that are constant come first.
        let (constant, rest): (Vec<_>, Vec<_>) = lit.elems.iter().partition(|element| {
            element.key.as_ref().is_some_and(|k| self.is_static(k, key))
                && self.is_static(&element.value, elem)
        });
        for element in constant.into_iter().chain(rest) {
            let Some(k) = &element.key else { continue };
            let k = self.element(k, key);
            let value = self.element(&element.value, elem);
            let access = Access { site, shared: false, back: 0 };
            self.emit(St::MapSet { map: Ex::Slot(slot), ty: index, key: k, value, access });
        }
        Ex::Slot(slot)
    }

    /// Whether the element of a literal is known without running anything: a constant, `nil`, or an array or struct of such. What is
    /// converted to an interface is not.
    fn is_static(&mut self, e: &Expr, to: Ty) -> bool {
        let Some(tv) = self.checked.info.get(e.id) else { return false };
        let (ty, mode) = (tv.ty, tv.mode.clone());
        match (mode, &e.kind) {
            (Mode::Nil, _) => true,
            _ if self.is_iface(to) => false,
            (Mode::Constant(_), _) => true,
            (_, ExprKind::Paren(x)) => self.is_static(x, to),
            (_, ExprKind::CompositeLit(lit)) => match self.under(ty).clone() {
                TyKind::Array(elem, _) => lit.elems.iter().all(|x| self.is_static(&x.value, elem)),
                TyKind::Struct(_) => lit.elems.iter().enumerate().all(|(i, x)| {
                    let path = self.field_path(i, x);
                    let field = path.into_iter().fold(ty, |ty, index| self.field_type(ty, index));
                    self.is_static(&x.value, field)
                }),
                _ => false,
            },
            _ => false,
        }
    }
}
