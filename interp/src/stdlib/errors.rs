//! Natives of package errors: what `As` needs to know of types at run time.

use super::abi::native;
use crate::mem::layout::Prim;
use crate::runtime::native::{Done, Native, NativeFn};
use crate::runtime::program::RKind;
use crate::runtime::step::Cx;

pub(super) const NATIVES: &[NativeFn] = &[
    native("errors.canCompare", |n| {
        let comparable =
            rtype(n.arg(0)).and_then(|ty| n.cx.tables.rtype(ty)).is_none_or(|t| t.comparable);
        n.give(comparable.into())
    }),
    native("errors.checkTarget", |n| {
        let problem = problem(n.cx, n.arg(0), n.arg(1));
        n.give_string(problem.as_bytes())
    }),
    native("errors.assign", assign),
];

/// The type in an interface's first slot; `None` for nil.
fn rtype(slot: u64) -> Option<u32> {
    u32::try_from(slot).ok().filter(|&ty| ty != 0)
}

/// What a target pointer points to.
fn target_type(cx: &Cx, ty: u64) -> Option<u32> {
    match cx.tables.rtype(rtype(ty)?)?.kind {
        RKind::Pointer(elem) => Some(elem),
        _ => None,
    }
}

/// The text of the panic for a wrong target of `As`.
fn problem(cx: &Cx, ty: u64, data: u64) -> &'static str {
    let Some(elem) = target_type(cx, ty).filter(|_| data != 0) else {
        return "errors: target must be a non-nil pointer";
    };
    let is_interface = cx.tables.rtype(elem).is_some_and(|t| t.kind == RKind::Interface);
    let error = cx.tables.method_names.iter().position(|name| name.as_str() == "Error");
    let is_error = error.is_some_and(|name| cx.tables.methods.contains_key(&(elem, name as u32)));
    if is_interface || is_error {
        ""
    } else {
        "errors: *target must be interface or implement error"
    }
}

/// Whether the type has all methods of an interface type.
fn implements(cx: &Cx, ty: u32, iface: u32) -> bool {
    let set = cx.tables.method_sets.iter().find(|set| set.ty == iface);
    set.is_some_and(|set| set.methods.iter().all(|&m| cx.tables.methods.contains_key(&(ty, m))))
}

/// `assign(err error, target any) bool`
fn assign(n: &mut Native<'_>) -> Done {
    let (Some(dynamic), data) = (rtype(n.arg(0)), n.arg(1)) else { return n.give(0) };
    let (Some(elem), addr) = (target_type(n.cx, n.arg(2)), n.arg(3)) else { return n.give(0) };
    let Some(of) = n.cx.tables.rtype(elem).cloned() else { return n.give(0) };
    let layout = n.cx.layouts.get(of.layout).clone();
    if of.kind == RKind::Interface {
        if !implements(n.cx, dynamic, elem) {
            return n.give(0);
        }
        n.cx.race_write(addr, 8, n.site);
        n.cx.mem.st8(addr, dynamic.into());
        n.cx.mem.st8(addr + 8, data);
        return n.give(1);
    }
    if dynamic != elem {
        return n.give(0);
    }
    n.cx.race_write_range(addr, layout.race_width, n.site);
    if layout.direct {
        let prim = layout.parts.first().map_or(Prim::W64, |part| part.prim);
        n.cx.mem.store(addr, prim, data);
    } else {
        n.cx.mem.copy(addr, data, layout.size);
    }
    n.give(1)
}
