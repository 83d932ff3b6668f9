//! Natives of package slices.

use super::abi::native;
use crate::runtime::native::{Native, NativeFn};
use crate::runtime::program::RKind;

pub(super) const NATIVES: &[NativeFn] = &[native("slices.sharedBytes", |n| {
    let size = pointed_size(n, n.arg(0) as u32);
    let (first_a, last_a, first_b, last_b) = (n.arg(1), n.arg(3), n.arg(5), n.arg(7));
    let shared = size > 0 && first_a < last_b + size && first_b < last_a + size;
    n.give(shared.into())
})];

/// Bytes of what a pointer type points to.
fn pointed_size(n: &Native<'_>, ty: u32) -> u64 {
    let tables = &n.cx.tables;
    let Some(RKind::Pointer(elem)) = tables.rtype(ty).map(|t| &t.kind) else { return 0 };
    tables.rtype(*elem).map_or(0, |t| n.cx.layouts.get(t.layout).size)
}
