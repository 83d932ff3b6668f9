//! The checker's types, lent to the machine while it runs.
//!
//! Package reflect looks at types and makes new ones. A type that is made at run time is interned where the checker's are, so that it is
//! the same type wherever it is written; then it gets what every type that can be in an interface has: a row in the tables.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::lower::rtype::basic_kind;
use crate::mem::Addr;
use crate::mem::layout::Layouts;
use crate::runtime::program::{MapType, RField, RKind, RType, Tables};
use crate::types::info::Package;
use crate::types::ty::{Ty, TyKind, Types};

/// The types of a session and the names of its packages.
#[derive(Debug, Default)]
pub struct Space {
    /// The types.
    pub types: Types,
    /// The packages.
    pub packages: Vec<Package>,
    /// The objects that stand for types in Go, by `Ty` index.
    pub(crate) objects: FxHashMap<u32, Addr>,
}

impl Space {
    /// Makes the rows of a type and its parts, where there are none; false when it is too large for memory.
    pub fn complete(&self, tables: &mut Tables, layouts: &mut Layouts, ty: Ty) -> bool {
        if tables.rtype(ty.0).is_some() {
            return true;
        }
        let Some(layout) = layouts.of(&self.types, ty) else { return false };
        let row = ty.0 as usize;
        if row >= tables.rtypes.len() {
            tables.rtypes.resize(row + 1, None);
        }
        let rtype = RType {
            ty: ty.0,
            name: self.types.reflect_name(ty, &self.packages).to_string(),
            named: matches!(self.types.kind(ty), TyKind::Named(_)),
            pkg: self.types.package_of(ty),
            layout,
            kind: RKind::Func,
            comparable: self.is_comparable(ty),
        };
        tables.rtypes[row] = Some(Rc::new(rtype.clone()));
        let Some(kind) = self.kind(tables, layouts, ty) else { return false };
        tables.rtypes[row] = Some(Rc::new(RType { kind, ..rtype }));
        true
    }

    /// Whether values of the type can be compared (spec: Comparison operators).
    fn is_comparable(&self, ty: Ty) -> bool {
        match self.types.under(ty) {
            TyKind::Slice(_) | TyKind::Map(..) | TyKind::Func(_) => false,
            TyKind::Array(elem, _) => self.is_comparable(*elem),
            TyKind::Struct(info) => info.fields.iter().all(|f| self.is_comparable(f.ty)),
            _ => true,
        }
    }

    fn kind(&self, tables: &mut Tables, layouts: &mut Layouts, ty: Ty) -> Option<RKind> {
        let part = |tables: &mut Tables, layouts: &mut Layouts, ty: Ty| {
            self.complete(tables, layouts, ty).then_some(ty.0)
        };
        Some(match self.types.under(ty) {
            TyKind::Basic(b) => basic_kind(*b),
            TyKind::Pointer(elem) => RKind::Pointer(part(tables, layouts, *elem)?),
            TyKind::Slice(elem) => RKind::Slice(part(tables, layouts, *elem)?),
            TyKind::Array(elem, n) => RKind::Array(part(tables, layouts, *elem)?, *n),
            TyKind::Map(key, elem) => {
                let (k, e) = (part(tables, layouts, *key)?, part(tables, layouts, *elem)?);
                let layout = |ty: u32| tables.rtype(ty).map(|t| t.layout);
                let made = MapType { key: layout(k)?, elem: layout(e)?, key_ty: k };
                tables.map_types.push(made);
                RKind::Map(k, e, tables.map_types.len() as u32 - 1)
            }
            TyKind::Chan(_, elem) => RKind::Chan(part(tables, layouts, *elem)?),
            TyKind::Interface(_) => RKind::Interface,
            TyKind::Struct(info) => {
                let offsets = layouts.field_offsets(&self.types, ty);
                let mut fields = Vec::with_capacity(offsets.len());
                for (field, off) in info.fields.iter().zip(offsets) {
                    fields.push(RField {
                        name: field.name,
                        ty: part(tables, layouts, field.ty)?,
                        off,
                        exported: field.name.is_exported(),
                        embedded: field.embedded,
                        tag: field.tag.clone(),
                    });
                }
                RKind::Struct(fields)
            }
            TyKind::Func(sig) => {
                for &ty in sig.params.iter().chain(&sig.results) {
                    part(tables, layouts, ty)?;
                }
                RKind::Func
            }
            TyKind::Named(_) | TyKind::Tuple(_) | TyKind::TypeParam(_) | TyKind::Invalid => {
                RKind::Func
            }
        })
    }
}
