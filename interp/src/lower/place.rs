//! Where operands are: in slots or in memory (spec: Address operators, Selectors, Index expressions).

use std::rc::Rc;

use racewalk_grammar::ast::{Expr, ExprKind};
use racewalk_grammar::source::Span;

use super::frame::{Storage, slots};
use super::{Lower, own_place};
use crate::mem::layout::Prim;
use crate::runtime::program::VarDesc;
use crate::tree::ir::{Access, Ex, Place, SlotId};
use crate::types::info::{Mode, Selection, SelectionKind};
use crate::types::object::{ObjId, ObjectKind, VarKind};
use crate::types::ty::{Ty, TyKind};

/// Where a value is.
#[derive(Clone, Debug)]
pub(super) enum Loc {
    /// In slots of the frame, from this one.
    Frame(SlotId),
    /// In memory.
    Mem {
        /// Where.
        place: Place,
        /// Whether goroutines can share it.
        shared: bool,
    },
}

impl Place {
    /// The place some bytes further on.
    pub(super) fn plus(mut self, bytes: u32) -> Place {
        match &mut self {
            Place::Static(addr) => *addr += u64::from(bytes),
            Place::Ptr { off, .. }
            | Place::SliceElem { off, .. }
            | Place::SliceElemAt { off, .. }
            | Place::ArrayElem { off, .. } => *off += bytes,
        }
        self
    }
}

impl Lower<'_> {
    /// Where an operand is. One that is no variable is put into a temporary.
    pub(super) fn loc(&mut self, e: &Expr) -> Loc {
        match &e.kind {
            ExprKind::Paren(x) => self.loc(x),
            ExprKind::Ident(_) => match self.used(e).filter(|&obj| self.is_variable(obj)) {
                Some(obj) => {
                    self.loop_use(obj, e);
                    self.var_loc(obj)
                }
                None => self.temp_loc(e),
            },
            ExprKind::Selector(x, sel) => {
                if let Some(obj) = self.qualified(x, sel.id) {
                    return if self.is_variable(obj) {
                        self.var_loc(obj)
                    } else {
                        self.temp_loc(e)
                    };
                }
                match self.selection(e) {
                    Some(s) if s.kind == SelectionKind::Field => self.field_loc(x, &s),
                    _ => self.temp_loc(e),
                }
            }
            ExprKind::Star(x) => {
                let nil = Some(self.site(e.span));
                let base = Box::new(self.value(x));
                Loc::Mem { place: Place::Ptr { base, off: 0, nil }, shared: true }
            }
            ExprKind::Index(x, indices) if indices.len() == 1 => self.index_loc(e, x, &indices[0]),
            _ => self.temp_loc(e),
        }
    }

    fn is_variable(&self, obj: ObjId) -> bool {
        matches!(self.checked.objects.get(obj).kind, ObjectKind::Var(_))
    }

    /// The value of an operand that is no variable, in slots (or in its block).
    fn temp_loc(&mut self, e: &Expr) -> Loc {
        let ty = self.ty(e);
        let value = self.value(e);
        let (layout, of) = self.lay(ty);
        if self.f.has_call && !of.boxed && matches!(e.kind, ExprKind::CompositeLit(_)) {
            // A literal is made where it is used, after the calls of its statement.
            let made = Ex::NewWith(layout, Box::new(value), self.private());
            return Loc::Mem { place: pointer_place(made), shared: false };
        }
        self.value_loc(value, ty)
    }

    /// A computed value as a location.
    pub(super) fn value_loc(&mut self, value: Ex, ty: Ty) -> Loc {
        let (layout, of) = self.lay(ty);
        let slot = self.in_slots(value, layout);
        if of.boxed {
            Loc::Mem { place: pointer_place(Ex::Slot(slot)), shared: false }
        } else {
            Loc::Frame(slot)
        }
    }

    /// Where a variable is.
    pub(super) fn var_loc(&mut self, obj: ObjId) -> Loc {
        if let ObjectKind::Var(VarKind::Package) = self.checked.objects.get(obj).kind {
            let addr = self.global(obj);
            let pkg = self.checked.objects.get(obj).pkg;
            let shared = pkg.is_none_or(|p| !self.checked.package(p).library);
            return Loc::Mem { place: Place::Static(addr), shared };
        }
        match self.f.vars.get(&obj).cloned() {
            Some(Storage::Frame(slot)) => Loc::Frame(slot),
            Some(Storage::CapturedCopy(off)) => {
                let base = Box::new(Ex::Slot(self.f.n_results));
                Loc::Mem { place: Place::Ptr { base, off, nil: None }, shared: false }
            }
            Some(
                storage @ (Storage::Boxed { shared, .. } | Storage::CapturedRef { shared, .. }),
            ) => Loc::Mem { place: self.storage_place(&storage), shared },
            // A variable that no statement declared: its declaration was refused.
            None => Loc::Frame(0),
        }
    }

    /// The address of a package-level variable.
    pub(super) fn global(&mut self, obj: ObjId) -> u64 {
        if let Some(&addr) = self.state.globals.get(&obj) {
            return addr;
        }
        let ty = self.obj_ty(obj);
        let (layout, _) = self.lay(ty);
        let span = self.checked.objects.get(obj).span;
        // What has no name is a result that a session keeps; the input may be forgotten before it.
        let named = !self.checked.objects.get(obj).name.is_blank();
        let site = if named { self.site_of(span, self.var_desc(obj)) } else { 0 };
        let addr = self.cx.alloc(layout, 1, site);
        self.state.globals.insert(obj, addr);
        self.cx.state.globals.push(addr);
        addr
    }

    /// The object that an identifier names.
    pub(super) fn used(&self, e: &Expr) -> Option<ObjId> {
        let info = &self.checked.info;
        info.uses.get(&e.id).or_else(|| info.defs.get(&e.id)).copied()
    }

    /// The object that `pkg.name` names.
    pub(super) fn qualified(&self, x: &Expr, sel: racewalk_grammar::ast::NodeId) -> Option<ObjId> {
        let is_package =
            matches!(self.checked.info.get(x.id).map(|tv| &tv.mode), Some(Mode::Package))
                || self.used(x).is_some_and(|o| {
                    matches!(self.checked.objects.get(o).kind, ObjectKind::PkgName(_))
                });
        if is_package { self.checked.info.uses.get(&sel).copied() } else { None }
    }

    /// How a selector finds what it selects.
    pub(super) fn selection(&mut self, e: &Expr) -> Option<Selection> {
        let mut s = self.checked.info.selections.get(&e.id)?.clone();
        s.recv = self.concrete(s.recv);
        s.ty = self.concrete(s.ty);
        Some(s)
    }

    fn field_loc(&mut self, x: &Expr, s: &Selection) -> Loc {
        let start = self.base_loc(x, s.recv);
        self.walk_path(start, s.recv, &s.path, x.span).0
    }

    /// The struct that a selector starts from: what a pointer points to, or the operand itself.
    pub(super) fn base_loc(&mut self, x: &Expr, recv: Ty) -> Loc {
        if let TyKind::Pointer(_) = self.under(recv) {
            let nil = Some(self.site_at(x.span, None, x.span.hi));
            let base = Box::new(self.value(x));
            Loc::Mem { place: Place::Ptr { base, off: 0, nil }, shared: true }
        } else {
            self.loc(x)
        }
    }

    /// Follows field indices from a struct (or what a pointer points to); gives the last field's place and type.
    pub(super) fn walk_path(
        &mut self,
        start: Loc,
        recv: Ty,
        path: &[usize],
        span: Span,
    ) -> (Loc, Ty) {
        let mut loc = start;
        let mut ty = self.pointee(recv).unwrap_or(recv);
        for (i, &index) in path.iter().enumerate() {
            if i > 0
                && let Some(elem) = self.pointee(ty)
            {
                let desc = None;
                loc = self.deref_loc(loc, span, desc);
                ty = elem;
            }
            let TyKind::Struct(info) = self.under(ty).clone() else { break };
            let offsets = self.cx.layouts.field_offsets(&self.checked.types, ty);
            loc = match loc {
                Loc::Frame(slot) => {
                    let before: u32 = info.fields[..index].iter().map(|f| self.width(f.ty)).sum();
                    Loc::Frame(slot + before)
                }
                Loc::Mem { place, shared } => {
                    Loc::Mem { place: place.plus(offsets[index] as u32), shared }
                }
            };
            ty = self.concrete(info.fields[index].ty);
        }
        (loc, ty)
    }

    /// What a pointer that is at a location points to.
    pub(super) fn deref_loc(&mut self, loc: Loc, span: Span, desc: Option<Rc<VarDesc>>) -> Loc {
        // The dot follows.
        let nil = Some(self.site_at(span, None, span.hi));
        let base = match loc {
            Loc::Frame(slot) => Ex::Slot(slot),
            Loc::Mem { place, shared } => {
                let site = self.site_at(span, desc, span.hi);
                Ex::Load(place, Prim::W64, Access { site, shared, back: 0 })
            }
        };
        Loc::Mem { place: Place::Ptr { base: Box::new(base), off: 0, nil }, shared: true }
    }

    /// The element type of a pointer type.
    pub(super) fn pointee(&self, ty: Ty) -> Option<Ty> {
        match self.under(ty) {
            TyKind::Pointer(elem) => Some(*elem),
            _ => None,
        }
    }

    fn index_loc(&mut self, e: &Expr, x: &Expr, index: &Expr) -> Loc {
        let ty = self.ty(x);
        let site = self.bounds_site(e, [Some(index), None, None]);
        match self.under(ty).clone() {
            TyKind::Slice(elem) => {
                let size = self.size(elem);
                let base = self.loc(x);
                let index = Box::new(self.value(index));
                let place = match base {
                    Loc::Frame(slice) => Place::SliceElem { slice, index, size, off: 0, site },
                    Loc::Mem { place, shared } => {
                        let access = self.access(x, shared);
                        Place::SliceElemAt {
                            header: Box::new(place),
                            access,
                            index,
                            size,
                            off: 0,
                            site,
                        }
                    }
                };
                Loc::Mem { place, shared: true }
            }
            TyKind::Array(elem, len) => {
                let base = self.loc(x);
                self.array_loc(base, ty, elem, len, index, e)
            }
            TyKind::Pointer(array) => {
                let TyKind::Array(elem, len) = *self.under(array) else { return self.temp_loc(e) };
                let nil = Some(self.site_at(x.span, None, x.span.hi));
                let base = Box::new(self.value(x));
                let base = Loc::Mem { place: Place::Ptr { base, off: 0, nil }, shared: true };
                self.array_loc(base, array, elem, len, index, e)
            }
            _ => self.temp_loc(e),
        }
    }

    fn array_loc(&mut self, base: Loc, ty: Ty, elem: Ty, len: u64, index: &Expr, e: &Expr) -> Loc {
        let size = self.size(elem);
        let constant = self.const_index(index).filter(|&i| i < len);
        match (base, constant) {
            (Loc::Frame(slot), Some(i)) => Loc::Frame(slot + i as u32 * self.width(elem)),
            (Loc::Mem { place, shared }, Some(i)) => {
                Loc::Mem { place: place.plus(i as u32 * size), shared }
            }
            (base, None) => {
                let (place, shared) = match base {
                    Loc::Mem { place, shared } => (place, shared),
                    Loc::Frame(slot) => (self.spill(slot, ty), false),
                };
                let site = self.bounds_site(e, [Some(index), None, None]);
                let index = Box::new(self.value(index));
                let place =
                    Place::ArrayElem { array: Box::new(place), len, index, size, off: 0, site };
                Loc::Mem { place, shared }
            }
        }
    }

    /// Copies a value from slots into a block, to be indexed there.
    fn spill(&mut self, slot: SlotId, ty: Ty) -> Place {
        let (layout, of) = self.lay(ty);
        let value = slots(slot, of.slots);
        let access = self.private();
        let at = self.temp(1);
        self.emit(crate::tree::ir::St::Set(at, Ex::NewWith(layout, Box::new(value), access)));
        self.live_pointer(at);
        pointer_place(Ex::Slot(at))
    }

    /// The value of a constant index.
    pub(super) fn const_index(&self, e: &Expr) -> Option<u64> {
        match self.checked.info.get(e.id).map(|tv| &tv.mode) {
            Some(Mode::Constant(value)) => value.as_u64(),
            _ => None,
        }
    }

    /// Reads the value at a location; `e` names it in reports.
    pub(super) fn read(&mut self, loc: Loc, ty: Ty, e: &Expr) -> Ex {
        let (layout, of) = self.lay(ty);
        match loc {
            Loc::Frame(slot) => slots(slot, of.slots),
            Loc::Mem { place, shared } => {
                let access = self.access(e, shared);
                self.load(place, layout, access)
            }
        }
    }

    /// The access of an operand.
    pub(super) fn access(&mut self, e: &Expr, shared: bool) -> Access {
        if !shared {
            return self.private();
        }
        let desc = self.desc(e);
        Access { site: self.site_at(e.span, desc, own_place(e)), shared, back: 0 }
    }

    /// The access of a map that is indexed.
    pub(super) fn map_access(&mut self, map: &Expr) -> Access {
        let desc = self.desc(map);
        Access { site: self.site_at(map.span, desc, map.span.hi), shared: true, back: 0 }
    }

    /// The address of an operand that is in memory: `&x`.
    pub(super) fn address_of(&mut self, e: &Expr) -> Ex {
        match self.loc(e) {
            Loc::Mem { place, .. } => simple_addr(place),
            Loc::Frame(slot) => {
                let ty = self.ty(e);
                let place = self.spill(slot, ty);
                simple_addr(place)
            }
        }
    }

    /// How a report names what an expression accesses.
    pub(super) fn desc(&mut self, e: &Expr) -> Option<Rc<VarDesc>> {
        match &e.kind {
            ExprKind::Paren(x) => self.desc(x),
            ExprKind::Ident(_) => self.used(e).and_then(|obj| self.var_desc(obj)),
            ExprKind::Selector(x, sel) => {
                if let Some(obj) = self.qualified(x, sel.id) {
                    return self.var_desc(obj);
                }
                let s = self.selection(e)?;
                let (owner, field) = self.last_field(&s)?;
                let decl = self.field_span(owner, field);
                let owner = self.owner_name(owner, x);
                Some(desc_of(format!("{owner}.{}", sel.name), decl))
            }
            ExprKind::Index(x, _) => {
                let base = self.desc(x)?;
                let ty = self.ty(x);
                if let TyKind::Map(..) = self.under(ty) {
                    return Some(base);
                }
                let elem = self.ty(e);
                let mut desc = VarDesc::clone(&base);
                desc.name.push_str("[]");
                desc.elem_size = self.size(elem);
                Some(Rc::new(desc))
            }
            ExprKind::Star(x) => {
                let base = self.desc(x)?;
                Some(desc_of(format!("*{}", base.name), base.decl))
            }
            ExprKind::Slice(s) => self.desc(&s.x),
            _ => None,
        }
    }

    fn last_field(&mut self, s: &Selection) -> Option<(Ty, usize)> {
        let mut ty = self.pointee(s.recv).unwrap_or(s.recv);
        for (i, &index) in s.path.iter().enumerate() {
            if i + 1 == s.path.len() {
                return Some((ty, index));
            }
            let TyKind::Struct(info) = self.under(ty) else { return None };
            let next = info.fields.get(index)?.ty;
            ty = self.pointee(next).unwrap_or(next);
        }
        None
    }

    fn owner_name(&mut self, ty: Ty, x: &Expr) -> String {
        if let TyKind::Named(id) = self.checked.types.kind(ty) {
            return self.checked.types.named(*id).name.to_string();
        }
        self.desc(x).map_or_else(|| "struct".to_owned(), |d| d.name.clone())
    }
}

/// The place an address points to, known not to be nil.
pub(super) fn pointer_place(base: Ex) -> Place {
    Place::Ptr { base: Box::new(base), off: 0, nil: None }
}

/// The address of a place; that of a boxed variable is in its slot already.
pub(super) fn simple_addr(place: Place) -> Ex {
    match place {
        Place::Ptr { base, off: 0, nil: None } => *base,
        Place::Static(addr) => Ex::Const(addr),
        place => Ex::Addr(place),
    }
}

fn desc_of(name: String, decl: Span) -> Rc<VarDesc> {
    Rc::new(VarDesc { name, decl, elem_size: 0, elem_off: 0 })
}
