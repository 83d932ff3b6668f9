//! Natives of package weak, and of package unique, which forgets values by weak pointers.

use super::abi::{native, resume, suspend};
use crate::runtime::native::{Done, Native, NativeFn};

pub(super) const NATIVES: &[NativeFn] =
    &[native("weak.handle", handle), native("weak.target", target)];

pub(super) const UNIQUE_NATIVES: &[NativeFn] = &[
    native("unique.handle", handle),
    native("unique.target", target),
    native("unique.suspend", suspend),
    native("unique.resume", resume),
];

/// `handle(ptr unsafe.Pointer) unsafe.Pointer`
fn handle(n: &mut Native<'_>) -> Done {
    let site = n.cx.user_site();
    let handle = n.cx.weak_handle(n.arg(0), site);
    n.give(handle)
}

/// `target(handle unsafe.Pointer) unsafe.Pointer`
fn target(n: &mut Native<'_>) -> Done {
    let handle = n.arg(0);
    if !n.check(handle) {
        return Done::Return;
    }
    let target = n.cx.mem.ld8(handle);
    n.give(target)
}
