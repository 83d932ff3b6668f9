//! Run-time types: what interfaces, `fmt`, maps and panics need to know of a type.

use std::rc::Rc;

use super::Lower;
use crate::runtime::program::{RField, RKind, RMethod, RType};
use crate::types::ty::{Basic, Ty, TyKind};

impl Lower<'_> {
    /// Values of the type can be in an interface: its run-time type, its parts' and its methods are wanted.
    pub(super) fn want_rtype(&mut self, ty: Ty) {
        let index = ty.0 as usize;
        let known = &mut self.cx.tables.rtypes;
        if index >= known.len() {
            known.resize(index + 1, None);
        }
        if known[index].is_some() {
            return;
        }
        let (layout, _) = self.lay(ty);
        let rtype = RType {
            ty: ty.0,
            name: self.rtype_name(ty),
            named: matches!(self.checked.types.kind(ty), TyKind::Named(_)),
            pkg: self.checked.types.package_of(ty),
            layout,
            kind: RKind::Func,
            comparable: self.is_comparable(ty),
        };
        self.cx.tables.rtypes[index] = Some(Rc::new(rtype.clone()));
        let kind = self.rkind(ty);
        self.cx.tables.rtypes[index] = Some(Rc::new(RType { kind, ..rtype }));
        self.state.new_rtypes.push(ty);
        self.state.recorded.push(ty);
    }

    /// Finds out the names and methods of all run-time types again.
    pub(super) fn refresh_rtypes(&mut self) {
        for ty in self.state.recorded.clone() {
            let name = self.rtype_name(ty);
            let known = self.cx.tables.rtypes.get_mut(ty.0 as usize);
            if let Some(rtype) = known.and_then(Option::as_mut)
                && rtype.name != name
            {
                Rc::make_mut(rtype).name = name;
            }
            self.state.new_rtypes.push(ty);
        }
    }

    /// Records the methods of types that became known. Whether there were any.
    pub(super) fn record_rtypes(&mut self) -> bool {
        let new = std::mem::take(&mut self.state.new_rtypes);
        let mut any = false;
        for ty in new {
            if self.reflective {
                self.record_reflected(ty);
                any = true;
            }
            if self.is_iface(ty) {
                self.method_set(ty);
                continue;
            }
            let mut listed = Vec::new();
            for (name, pkg) in self.method_set_of(ty) {
                let func = self.iface_method(ty, name, pkg);
                let method_ty = self.method_ty(ty, name, pkg);
                let index = self.method_name(name, pkg, method_ty);
                self.cx.tables.methods.insert((ty.0, index), func);
                if self.reflective && name.is_exported() {
                    // Who calls it by reflection gets values of its result types, with their methods.
                    self.want_rtype(method_ty);
                }
                listed.push(RMethod { name, pkg, ty: method_ty.0, func });
                any = true;
            }
            if self.reflective && !listed.is_empty() {
                self.cx.tables.listed.insert(ty.0, listed);
            }
        }
        any
    }

    /// A type as `%T` shows it.
    pub(super) fn rtype_name(&self, ty: Ty) -> String {
        self.checked.types.reflect_name(ty, &self.checked.packages).to_string()
    }

    /// Whether values of the type can be compared (spec: Comparison operators).
    fn is_comparable(&self, ty: Ty) -> bool {
        match self.under(ty) {
            TyKind::Slice(_) | TyKind::Map(..) | TyKind::Func(_) => false,
            TyKind::Array(elem, _) => self.is_comparable(*elem),
            TyKind::Struct(info) => info.fields.iter().all(|f| self.is_comparable(f.ty)),
            _ => true,
        }
    }

    fn part(&mut self, ty: Ty) -> u32 {
        let ty = self.concrete(ty);
        self.want_rtype(ty);
        ty.0
    }

    fn rkind(&mut self, ty: Ty) -> RKind {
        match self.under(ty).clone() {
            TyKind::Basic(b) => basic_kind(b),
            TyKind::Pointer(elem) => RKind::Pointer(self.part(elem)),
            TyKind::Slice(elem) => RKind::Slice(self.part(elem)),
            TyKind::Array(elem, n) => RKind::Array(self.part(elem), n),
            TyKind::Map(key, elem) => {
                let index = self.map_type(ty);
                RKind::Map(self.part(key), self.part(elem), index)
            }
            TyKind::Chan(_, elem) => RKind::Chan(self.part(elem)),
            TyKind::Interface(_) => RKind::Interface,
            TyKind::Struct(info) => {
                let offsets = self.cx.layouts.field_offsets(&self.checked.types, ty);
                let fields = info.fields.iter().zip(offsets).map(|(f, off)| RField {
                    name: f.name,
                    ty: self.part(f.ty),
                    off,
                    exported: f.name.is_exported(),
                    embedded: f.embedded,
                    tag: f.tag.clone(),
                });
                RKind::Struct(fields.collect())
            }
            TyKind::Func(_) => {
                if matches!(self.checked.types.kind(ty), TyKind::Named(_)) {
                    let signature = self.rtype_name(self.checked.types.underlying(ty));
                    self.cx.tables.signatures.insert(ty.0, signature);
                }
                RKind::Func
            }
            TyKind::Named(_) | TyKind::Tuple(_) | TyKind::TypeParam(_) | TyKind::Invalid => {
                RKind::Func
            }
        }
    }

    /// Records of the types that are known already what package reflect needs, once it is imported: a session may import it late.
    pub(super) fn know_reflection(&mut self) {
        if self.reflective && !self.state.reflected {
            self.state.reflected = true;
            self.state.new_rtypes.extend_from_slice(&self.state.recorded);
        }
    }

    /// What package reflect can reach from a type: pointers to it, which may have more methods; of a function's type its parameters
    /// and results, and a way to call Go values as functions of the type.
    fn record_reflected(&mut self, ty: Ty) {
        match self.checked.types.kind(ty) {
            TyKind::Named(_) | TyKind::Struct(_) => {
                let pointer = self.checked.types.pointer_to(ty);
                self.want_rtype(pointer);
            }
            _ => {}
        }
        let TyKind::Func(sig) = self.under(ty).clone() else { return };
        for &ty in sig.params.iter().chain(&sig.results) {
            self.part(ty);
        }
        let ty = self.checked.types.underlying(ty);
        if self.cx.tables.stubs.contains_key(&ty.0) {
            return;
        }
        let id = self.reserve_func(None);
        self.native_steps(id, "reflect.stub", &sig.params, &sig.results);
        self.cx.tables.stubs.insert(ty.0, id);
    }
}

pub(crate) fn basic_kind(b: Basic) -> RKind {
    match b {
        Basic::Bool | Basic::UntypedBool => RKind::Bool,
        Basic::Int | Basic::UntypedInt => RKind::Int,
        Basic::Int8 => RKind::Int8,
        Basic::Int16 => RKind::Int16,
        Basic::Int32 | Basic::UntypedRune => RKind::Int32,
        Basic::Int64 => RKind::Int64,
        Basic::Uint => RKind::Uint,
        Basic::Uint8 => RKind::Uint8,
        Basic::Uint16 => RKind::Uint16,
        Basic::Uint32 => RKind::Uint32,
        Basic::Uint64 => RKind::Uint64,
        Basic::Uintptr => RKind::Uintptr,
        Basic::Float32 => RKind::Float32,
        Basic::Float64 | Basic::UntypedFloat => RKind::Float64,
        Basic::Complex64 => RKind::Complex64,
        Basic::Complex128 | Basic::UntypedComplex => RKind::Complex128,
        Basic::String | Basic::UntypedString => RKind::String,
        Basic::UnsafePointer | Basic::UntypedNil => RKind::UnsafePointer,
    }
}
