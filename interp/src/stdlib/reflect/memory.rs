//! Values in memory: boxes, variables, elements of slices.

use crate::mem::Addr;
use crate::mem::layout::{Layout, LayoutId, Prim};
use crate::runtime::native::{Done, Native};
use crate::runtime::program::RKind;
use crate::runtime::step::Trap;
use crate::tree::ir::Access;
use std::rc::Rc;

/// The layout of a type.
pub(super) fn layout(n: &Native<'_>, ty: u32) -> Option<(LayoutId, Rc<Layout>)> {
    let id = n.cx.tables.rtype(ty)?.layout;
    Some((id, n.cx.layouts.get(id).clone()))
}

/// A new box with a copy of what lies at an address.
pub(super) fn boxed_copy(n: &mut Native<'_>, ty: u32, from: Addr) -> Addr {
    let Some((id, layout)) = layout(n, ty) else { return 0 };
    let addr = n.cx.alloc(id, 1, n.site);
    if !n.cx.trapped {
        n.cx.mem.copy(addr, from, layout.size);
    }
    addr
}

/// A new box with a value given as slots.
pub(super) fn boxed_slots(n: &mut Native<'_>, ty: u32, slots: &[u64]) -> Addr {
    let Some((id, _)) = layout(n, ty) else { return 0 };
    let addr = n.cx.alloc(id, 1, n.site);
    if !n.cx.trapped {
        n.cx.store_value(addr, id, slots);
    }
    addr
}

/// `addressOf(v any) unsafe.Pointer`: where the value in an interface lies.
pub(super) fn address_of(n: &mut Native<'_>) -> Done {
    let (ty, data) = (n.type_id(0), n.arg(1));
    let Some((_, of)) = layout(n, ty) else { return n.give(0) };
    let addr = if of.direct { boxed_slots(n, ty, &[data]) } else { data };
    n.give(addr)
}

/// `pack(id int, p unsafe.Pointer, shared bool) any`: a value as an interface.
pub(super) fn pack(n: &mut Native<'_>) -> Done {
    let (ty, addr, shared) = (n.type_id(0), n.arg(1), n.arg(2) != 0);
    let Some((_, of)) = layout(n, ty) else { return Done::Return };
    if shared && n.cx.race.is_active() {
        let site = n.cx.user_site();
        n.cx.race_read_range(addr, of.race_width, site);
    }
    if n.cx.tables.rtype(ty).is_some_and(|t| t.kind == RKind::Interface) {
        let (dynamic, data) = (n.cx.mem.ld8(addr), n.cx.mem.ld8(addr + 8));
        n.put(0, dynamic);
        n.put(1, data);
        return Done::Return;
    }
    let data = if of.direct {
        let prim = of.parts.first().map_or(Prim::W64, |part| part.prim);
        let off = of.parts.first().map_or(0, |part| u64::from(part.off));
        n.cx.mem.load(addr + off, prim)
    } else if shared {
        boxed_copy(n, ty, addr)
    } else {
        addr
    };
    n.put(0, ty.into());
    n.put(1, data);
    Done::Return
}

/// `move(id int, dst, src unsafe.Pointer, shared bool)`: sets a variable; whether the source is one too.
pub(super) fn copy(n: &mut Native<'_>) -> Done {
    let (ty, dst, src, shared) = (n.type_id(0), n.arg(1), n.arg(2), n.arg(3) != 0);
    let Some((_, of)) = layout(n, ty) else { return Done::Return };
    if n.cx.race.is_active() {
        let site = n.cx.user_site();
        if shared {
            n.cx.race_read_range(src, of.race_width, site);
        }
        n.cx.race_write_range(dst, of.race_width, site);
    }
    let bytes = n.cx.mem.slice(src, of.size).to_vec();
    n.cx.mem.slice_mut(dst, of.size).copy_from_slice(&bytes);
    Done::Return
}

/// `alloc(id, count int) unsafe.Pointer`: zeroed memory.
pub(super) fn alloc(n: &mut Native<'_>) -> Done {
    let (ty, count) = (n.type_id(0), n.arg(1));
    let Some((id, _)) = layout(n, ty) else { return n.give(0) };
    let site = n.cx.user_site();
    let addr = n.cx.alloc(id, count, site);
    n.give(addr)
}

/// `makeElems(id, len, cap int) header`
pub(super) fn make_elems(n: &mut Native<'_>) -> Done {
    let (ty, len, cap) = (n.type_id(0), n.arg(1), n.arg(2));
    let Some((id, _)) = layout(n, ty) else { return Done::Return };
    let site = n.cx.user_site();
    let made = n.cx.make_slice(id, len, cap, site);
    give_slice(n, made)
}

fn give_slice(n: &mut Native<'_>, slice: [u64; 3]) -> Done {
    for (i, word) in (0..).zip(slice) {
        n.put(i, word);
    }
    Done::Return
}

/// `grow(id int, s header, more int) header`
pub(super) fn grow(n: &mut Native<'_>) -> Done {
    let (ty, slice, more) = (n.type_id(0), [n.arg(1), n.arg(2), n.arg(3)], n.arg(4));
    let Some((id, _)) = layout(n, ty) else { return Done::Return };
    let access = Access { site: n.cx.user_site(), shared: true, back: 0 };
    let race = n.cx.race.is_on();
    let grown = n.cx.reserve(race, slice, more, id, access);
    give_slice(n, grown)
}

/// `copyElems(id int, dst, src header, text bool) int`
pub(super) fn copy_elems(n: &mut Native<'_>) -> Done {
    let ty = n.type_id(0);
    let Some((id, _)) = layout(n, ty) else { return Done::Return };
    let access = Access { site: n.cx.user_site(), shared: true, back: 0 };
    let (dst, src) = ((n.arg(1), n.arg(2)), (n.arg(4), n.arg(5)));
    let text = n.arg(7) != 0;
    let race = n.cx.race.is_on();
    let count = n.cx.copy_elems(race, dst, src, text, id, access);
    n.give(count)
}

/// `swapElems(id int, s header, i, j int)`: the indexes are in range.
pub(super) fn swap_elems(n: &mut Native<'_>) -> Done {
    let (ty, addr, len) = (n.type_id(0), n.arg(1), n.arg(2));
    let (i, j) = (n.arg(4), n.arg(5));
    let Some((_, of)) = layout(n, ty) else { return Done::Return };
    for index in [i, j] {
        if index >= len {
            return n.fail(Trap::Plain("reflect: slice index out of range"));
        }
    }
    let site = n.cx.user_site();
    let (a, b) = (addr + i * of.size, addr + j * of.size);
    for at in [a, b] {
        n.cx.race_read_range(at, of.size, site);
    }
    let old = n.cx.mem.slice(a, of.size).to_vec();
    n.cx.mem.copy(a, b, of.size);
    n.cx.mem.slice_mut(b, of.size).copy_from_slice(&old);
    for at in [a, b] {
        n.cx.race_write_range(at, of.size, site);
    }
    Done::Return
}

/// `isZero(id int, p unsafe.Pointer, shared bool) bool`: whether all bytes are zero.
pub(super) fn is_zero(n: &mut Native<'_>) -> Done {
    let (ty, addr, shared) = (n.type_id(0), n.arg(1), n.arg(2) != 0);
    let Some((_, of)) = layout(n, ty) else { return Done::Return };
    if shared {
        let site = n.cx.user_site();
        n.cx.race_read_range(addr, of.race_width, site);
    }
    let zero = n.cx.mem.slice(addr, of.size).iter().all(|&b| b == 0);
    n.give(zero.into())
}
