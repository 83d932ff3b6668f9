//! How types relate: what implements, is assignable, has the same shape (spec: Assignability, Conversions).

use racewalk_grammar::ast::ChanDir;

use super::types::ty_of;
use super::with_space;
use crate::runtime::native::{Done, Native};
use crate::runtime::space::Space;
use crate::runtime::step::Cx;
use crate::types::ty::{Ty, TyKind};

/// How deep shapes are compared: deeper parts count as different.
const MAX_DEPTH: u32 = 200;

/// `implements(id, iface int) bool`
pub(super) fn implements(n: &mut Native<'_>) -> Done {
    let (ty, iface) = (n.type_id(0), n.type_id(1));
    let answer = with_space(n.cx, |space, cx| does_implement(space, cx, ty, iface));
    n.give(answer.unwrap_or(false).into())
}

/// Whether a type has all methods of an interface type.
pub(super) fn does_implement(space: &Space, cx: &Cx, ty: u32, iface: u32) -> bool {
    let TyKind::Interface(wanted) = space.types.under(ty_of(iface)) else { return false };
    if let TyKind::Interface(own) = space.types.under(ty_of(ty)) {
        return wanted.methods.iter().all(|m| own.methods.contains(m));
    }
    let own = cx.tables.listed.get(&ty).map(Vec::as_slice).unwrap_or_default();
    wanted.methods.iter().all(|m| {
        let is_it = |o: &crate::runtime::program::RMethod| {
            o.name == m.name && o.ty == m.ty.0 && (o.name.is_exported() || o.pkg == m.pkg)
        };
        own.iter().any(is_it)
    })
}

/// `assignable(from, to int) bool`
pub(super) fn assignable(n: &mut Native<'_>) -> Done {
    let (from, to) = (n.type_id(0), n.type_id(1));
    let answer = with_space(n.cx, |space, cx| {
        from == to
            || does_implement(space, cx, from, to)
            || directly_assignable(space, ty_of(from), ty_of(to))
    });
    n.give(answer.unwrap_or(false).into())
}

/// Whether identical underlying types make values assignable: one of the types has no name.
fn directly_assignable(space: &Space, from: Ty, to: Ty) -> bool {
    let types = &space.types;
    let is_defined = |ty: Ty| matches!(types.kind(ty), TyKind::Named(_) | TyKind::Basic(_));
    if is_defined(from) && is_defined(to) {
        return false;
    }
    if let (TyKind::Chan(ChanDir::Both, a), TyKind::Chan(_, b)) =
        (types.under(from), types.under(to))
        && a == b
    {
        return true;
    }
    types.underlying(from) == types.underlying(to)
}

/// `sameShape(a, b int) bool`: whether underlying types are identical but for tags.
pub(super) fn same_shape(n: &mut Native<'_>) -> Done {
    let (a, b) = (ty_of(n.type_id(0)), ty_of(n.type_id(1)));
    let answer = with_space(n.cx, |space, _| {
        identical(space, space.types.underlying(a), space.types.underlying(b), 0)
    });
    n.give(answer.unwrap_or(false).into())
}

/// Whether types are identical but for tags.
fn identical(space: &Space, a: Ty, b: Ty, depth: u32) -> bool {
    let same = |a: &Ty, b: &Ty| identical(space, *a, *b, depth + 1);
    let all = |a: &[Ty], b: &[Ty]| {
        a.len() == b.len() && a.iter().zip(b).all(|(a, b)| identical(space, *a, *b, depth + 1))
    };
    if a == b {
        return true;
    }
    if depth > MAX_DEPTH {
        return false;
    }
    match (space.types.kind(a), space.types.kind(b)) {
        (TyKind::Pointer(a), TyKind::Pointer(b)) | (TyKind::Slice(a), TyKind::Slice(b)) => {
            same(a, b)
        }
        (TyKind::Array(a, m), TyKind::Array(b, n)) => m == n && same(a, b),
        (TyKind::Map(k, a), TyKind::Map(l, b)) => same(k, l) && same(a, b),
        (TyKind::Chan(d, a), TyKind::Chan(e, b)) => d == e && same(a, b),
        (TyKind::Func(a), TyKind::Func(b)) => {
            a.variadic == b.variadic && all(&a.params, &b.params) && all(&a.results, &b.results)
        }
        (TyKind::Struct(a), TyKind::Struct(b)) => {
            a.fields.len() == b.fields.len()
                && a.fields.iter().zip(&b.fields).all(|(a, b)| {
                    a.name == b.name
                        && a.pkg == b.pkg
                        && a.embedded == b.embedded
                        && same(&a.ty, &b.ty)
                })
        }
        _ => false,
    }
}
